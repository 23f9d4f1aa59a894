// Where the sandbox can begin.
import { onboard, relate } from './stories.mjs';
import { shared } from './shared-sandbox.mjs';

export const SCENARIOS = [
  { id: 'empty', title: 'Nothing at all', make: () => shared.begin('empty') },
  { id: 'onboarding', title: 'A code is on its way', make: () => shared.begin('onboarding') },
  {
    id: 'partner',
    title: 'A verified partner',
    async make() {
      await shared.begin('empty');
      await onboard();
    },
  },
  {
    id: 'reseller',
    title: 'A partner with a relationship',
    async make() {
      await shared.begin('empty');
      await onboard();
      await relate();
    },
  },
  { id: 'distributor', title: 'A distributor with 250 relationships', make: () => shared.begin('distributor') },
];
