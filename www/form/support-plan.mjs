// The fields of a support plan, in both forms that have one.

/** @type {import('./fields.mjs').FieldExtras} */
const accountId = { inputmode: 'numeric', hint: 'Twelve digits.' };
/** @type {import('./fields.mjs').FieldExtras} */
const location = { label: 'Location of the technical account manager' };

export const supportPlan = {
  'requestedSupportPlan.resoldEnterprise.chargeAccountId': accountId,
  'requestedSupportPlan.resoldUnifiedOperations.chargeAccountId': accountId,
  'requestedSupportPlan.resoldEnterprise.tamLocation': location,
  'requestedSupportPlan.partnerLedSupport.tamLocation': location,
  'requestedSupportPlan.resoldUnifiedOperations.tamLocation': location,
};
