import { account } from 'partner-central';
console.log(JSON.stringify(account.CreatePartner.validate({}).issues.length));
