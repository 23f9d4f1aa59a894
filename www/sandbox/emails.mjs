// The e-mails that the sandbox would have sent.
import { shared } from './shared-sandbox.mjs';

/** The verification codes that are still valid. */
export const emails = () => Object.entries(shared.emailCodes()).map(([email, code]) => ({ email, code }));
