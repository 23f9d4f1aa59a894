// The mail that the sandbox would have sent.
import { mailbox } from '../journeys/mail.mjs';
import { mails } from '../sandbox/inbox.mjs';
import { tool } from './tool.mjs';

export function inboxPanel() {
  const { element, show } = mailbox({ title: false });
  show();
  return tool('inbox', 'Inbox', { count: () => mails().length }, element);
}
