import { account, init } from 'partner-central/slim';
await init();
console.log(JSON.stringify(account.CreatePartner.validate({}).issues.length));
