import { createSandbox } from 'partner-central/sandbox';
console.log(JSON.stringify(Object.keys(createSandbox())));
