// The form binding: a request goes to onSubmit as the operation's own type.
import { account } from 'partner-central';
import { descriptions } from 'partner-central/descriptions';
import { bindForm } from 'partner-central/forms';

declare const form: HTMLFormElement;

const bound = bindForm(form, account.CreatePartner, {
  descriptions: descriptions['account.CreatePartner'],
  onSubmit: async (request) => {
    const name: string = request.LegalName;
    // @ts-expect-error: no such member
    request.LegalNam;
    return name;
  },
});
bound.unbind();
// @ts-expect-error: not an operation
bindForm(form, 'CreatePartner');
// @ts-expect-error: not an operation
void descriptions['account.CreatePartne'];
