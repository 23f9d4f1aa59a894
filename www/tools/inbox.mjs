import { emails } from '../sandbox/emails.mjs';
import { inboxView } from '../sandbox/inbox-view.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';
import { tool } from './tool.mjs';

export function inboxPanel() {
  const { element, show } = inboxView({ hasTitle: false });
  show();
  return tool({ id: 'inbox', title: 'Inbox', count: () => emails().length + shared.unsignedContracts().length }, element);
}
