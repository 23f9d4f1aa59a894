// The mail that the sandbox would have sent: codes that are still good.
import { shared } from './shared-sandbox.mjs';

/** `{ email, code }` each. */
export const mails = () => Object.entries(shared.emailCodes()).map(([email, code]) => ({ email, code }));
