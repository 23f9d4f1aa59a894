import { mails } from '../sandbox/inbox.mjs';
import { mailbox } from '../sandbox/mailbox.mjs';
import { tool } from './tool.mjs';

export function inboxPanel() {
  const { element, show } = mailbox({ hasTitle: false });
  show();
  return tool({ id: 'inbox', title: 'Inbox', count: () => mails().length }, element);
}
