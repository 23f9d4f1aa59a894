// The mail that the sandbox would have sent, beside the form that waits for its code.
import { button, el } from '../dom.mjs';
import { mails } from '../sandbox/inbox.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';

/** `use` takes a mail whose code is wanted; without it the mail is only shown. */
export function mailbox({ use, to = () => undefined, title = true } = {}) {
  const list = el('ul', { class: 'mails' });
  const element = el('section', { class: 'mailbox', 'aria-label': 'Inbox' }, title && el('h3', {}, 'Inbox'), list);

  function show() {
    const wanted = to()?.toLowerCase();
    const all = mails().filter(({ email }) => !wanted || email === wanted);
    if (all.length === 0) return list.replaceChildren(el('li', { class: 'quiet' }, 'No mail yet.'));
    return list.replaceChildren(
      ...all.map((mail) =>
        el(
          'li',
          { class: 'mail' },
          el('p', {}, el('span', { class: 'quiet' }, 'To '), mail.email),
          el('p', {}, 'Your verification code is ', el('strong', { class: 'code' }, mail.code)),
          use &&
            button('Use this code', () => use(mail), {
              class: 'small',
              'data-use-code': true,
              'aria-label': `Use this code: that for ${mail.email}`,
            }),
        ),
      ),
    );
  }

  shared.onChange(show);
  return { element, show };
}
