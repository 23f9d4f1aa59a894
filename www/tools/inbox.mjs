// The mail that the sandbox would have sent.
import { mailbox } from '../journeys/mail.mjs';
import { mails } from '../sandbox/inbox.mjs';
import { tool } from './tool.mjs';

export const inboxPanel = () => tool('inbox', 'Inbox', { count: () => mails().length }, mailbox({ title: false }).element);
