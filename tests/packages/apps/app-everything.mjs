import * as pc from 'partner-central';
globalThis.partnerCentral = pc;
console.log(JSON.stringify(Object.keys(pc.operations).length));
