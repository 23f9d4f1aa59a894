// What the forms of a support plan say besides the model.
const digits = { inputmode: 'numeric', hint: 'Twelve digits.' };
const location = { label: 'Location of the technical account manager' };

export const supportPlan = {
  'requestedSupportPlan.resoldEnterprise.chargeAccountId': digits,
  'requestedSupportPlan.resoldUnifiedOperations.chargeAccountId': digits,
  'requestedSupportPlan.resoldEnterprise.tamLocation': location,
  'requestedSupportPlan.partnerLedSupport.tamLocation': location,
  'requestedSupportPlan.resoldUnifiedOperations.tamLocation': location,
};
