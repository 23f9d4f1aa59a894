// Where the sandbox can begin.
import { onboard, relate } from './stories.mjs';
import { shared } from './shared-sandbox.mjs';

export const SCENARIOS = [
  { id: 'empty', title: 'Nothing at all', make: () => shared.begin() },
  {
    id: 'partner',
    title: 'A verified partner',
    async make() {
      await shared.begin();
      await onboard();
    },
  },
  {
    id: 'reseller',
    title: 'A partner with a relationship',
    async make() {
      await shared.begin();
      await onboard();
      await relate();
    },
  },
];
