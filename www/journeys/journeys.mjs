// The five journeys. Each needs what those before it have created.
import { contact } from './contact.mjs';
import { onboard } from './onboard.mjs';
import { profile } from './profile.mjs';
import { relate } from './relate.mjs';
import { revise } from './revise.mjs';

export const JOURNEYS = [
  { id: 'onboard', title: 'Onboard a partner', about: 'E-mail code, verification, partner account', make: onboard },
  { id: 'contact', title: 'Change the alliance lead', about: 'A new address, verified by a code', make: contact },
  { id: 'profile', title: 'Update the profile', about: 'A review that succeeds, fails or is canceled', make: profile },
  { id: 'relate', title: 'Create a relationship', about: 'A customer with a support plan', make: relate },
  { id: 'revise', title: 'Update a relationship', about: 'Two tabs, one stale revision', make: revise },
];
