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
    const isShown = (/** @type {string} */ email) => address === undefined || email.toLowerCase() === address;
    const shown = emails().filter(({ email }) => isShown(email));
    const contracts = shared.unsignedContracts().filter(({ signatoryEmail }) => isShown(signatoryEmail));
    if (shown.length + contracts.length === 0) {
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
      ...contracts.map(contractMail),
    );
  }

  shared.onChange(show);
  return { element, show };
}

/** The e-mail that asks a signatory to sign. @param {import('partner-central/sandbox').UnsignedContract} contract */
function contractMail({ id, legalEntityName, signatoryName, signatoryEmail }) {
  return el(
    'li',
    { class: 'mail' },
    el('p', {}, el('span', { class: 'quiet' }, 'To '), signatoryEmail),
    el('p', {}, `${signatoryName}, please sign the channel contract of ${legalEntityName}.`),
    button('Sign', () => shared.signContract(id), {
      class: 'small',
      'data-sign': id,
      'aria-label': `Sign: the contract of ${legalEntityName}`,
    }),
  );
}
