// The layout of both forms: for each name an input and its message, a choice of plans, and the submitted request.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

export const always = [
  'catalog',
  'associationType',
  'programManagementAccountIdentifier',
  'associatedAccountId',
  'displayName',
  'sector',
  'tags[0].key',
  'tags[0].value',
];
const plan = (name, ...members) => members.map((member) => `requestedSupportPlan.${name}.${member}`);
const ENTERPRISE = plan('resoldEnterprise', 'coverage', 'tamLocation');
const PARTNER_LED = plan('partnerLedSupport', 'coverage', 'tamLocation');

/** The plans to choose from; the last one has two members, which no form should offer. */
export const plans = { none: [], enterprise: ENTERPRISE, both: [...ENTERPRISE, ...PARTNER_LED] };

export function Choice({ chosen, choose }) {
  return (
    <select name="plan" value={chosen} onChange={(event) => choose(event.target.value)}>
      {Object.keys(plans).map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}

export const Message = ({ name, text }) => <output data-message={name}>{text}</output>;

/** Renders `Form`, and the request that it passes to `send`. */
export function show(Form) {
  function Page() {
    const [sent, send] = useState();
    return (
      <>
        <Form send={send} />
        <pre>{sent && JSON.stringify(sent)}</pre>
      </>
    );
  }
  createRoot(document.body.appendChild(document.createElement('main'))).render(<Page />);
}
