// Shows the e-mails that the sandbox would have sent.
import { button, el } from '../dom.mjs';
import { emails } from './emails.mjs';
import { shared } from './shared-sandbox.mjs';

/**
 * @typedef {object} InboxOptions
 * @property {(email: { email: string, code: string }) => void} [onUse] Takes an e-mail's code; without it, e-mails are only shown.
 * @property {() => string | undefined} [recipient] Shows the e-mails to this address only.
 * @property {boolean} [hasTitle]
 */

/** @param {InboxOptions} options */
export function inboxView({ onUse, recipient = () => undefined, hasTitle = true }) {
  const list = el('ul', { class: 'emails' });
  const element = el('section', { class: 'inbox', 'aria-label': 'Inbox' }, hasTitle && el('h3', {}, 'Inbox'), list);

  function show() {
    const address = recipient()?.toLowerCase();
    const shown = emails().filter(({ email }) => address === undefined || email === address);
    if (shown.length === 0) {
      list.replaceChildren(el('li', { class: 'quiet' }, 'No e-mails yet.'));
      return;
    }
    list.replaceChildren(
      ...shown.map((mail) =>
        el(
          'li',
          { class: 'mail' },
          el('p', {}, el('span', { class: 'quiet' }, 'To '), mail.email),
          el('p', {}, 'Your verification code is ', el('strong', { class: 'code' }, mail.code)),
          onUse &&
            button('Use this code', () => onUse(mail), {
              class: 'small',
              'data-use-code': true,
              'aria-label': `Use this code: the one for ${mail.email}`,
            }),
        ),
      ),
    );
  }

  shared.onChange(show);
  return { element, show };
}
