// The states that the sandbox can start from.
import { createRelationship, onboardPartner } from './prerequisites.mjs';
import { shared } from './shared-sandbox.mjs';

/** @type {Record<string, { title: string, start: () => Promise<unknown> }>} */
export const SCENARIOS = {
  empty: { title: 'Empty', start: () => shared.restart('empty') },
  onboarding: { title: 'An e-mail code was sent', start: () => shared.restart('onboarding') },
  partner: {
    title: 'A verified partner',
    async start() {
      await shared.restart('empty');
      await onboardPartner();
    },
  },
  reseller: {
    title: 'A partner with a relationship',
    async start() {
      await shared.restart('empty');
      await onboardPartner();
      await createRelationship();
    },
  },
  distributor: { title: 'A distributor with 250 relationships', start: () => shared.restart('distributor') },
};
