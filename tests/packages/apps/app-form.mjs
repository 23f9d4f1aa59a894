import { account } from 'partner-central';
import { bindForm } from 'partner-central/forms';
for (const form of document.forms) bindForm(form, account.CreatePartner);
