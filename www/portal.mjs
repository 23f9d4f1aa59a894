// Puts the page together: a section for each request, one shown at a time.
import { bindForm } from './partner-central/forms.mjs';
import { el } from './dom.mjs';
import { inspectorOf } from './inspector.mjs';
import { messages, pages } from './pages.mjs';
import { renderForm } from './render.mjs';
import { taskCard } from './task.mjs';
import { begin, clients, clock, known, mailedCode, onKnown } from './world.mjs';

const main = document.getElementById('main');
const nav = document.getElementById('nav');
const desks = pages.map(deskOf);

function deskOf(page) {
  const { id, operation, title, intro } = page;
  const { form, fill } = renderForm(page);
  const inspector = inspectorOf(page);
  const task = page.task ? taskCard() : undefined;
  const method = operation.name.charAt(0).toLowerCase() + operation.name.slice(1);
  const heading = el('h1', { tabindex: '-1' }, title);
  form.append(
    el('div', { 'data-message-summary': true, class: 'summary' }),
    el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'primary' }, `Send ${operation.name}`), el('button', { type: 'reset' }, 'Clear')),
  );

  const binding = bindForm(form, operation, {
    messages,
    async onSubmit(request) {
      try {
        const answer = await clients[operation.service][method](request);
        inspector.answered(answer);
        task?.watch(answer);
        page.done?.(answer);
      } catch (error) {
        inspector.refused(error);
        // The form shows it too: on its fields, or in its summary.
        throw error;
      }
    },
  });

  const show = () => inspector.show(binding.value());
  for (const type of ['input', 'change']) form.addEventListener(type, show);
  form.addEventListener('reset', () => setTimeout(() => {
    take();
    show();
  }));
  new MutationObserver(show).observe(form, { childList: true, subtree: true });

  /** Identifiers that other forms made, where nobody typed another. */
  function take() {
    for (const input of form.querySelectorAll('[data-from]')) {
      const value = known[input.dataset.from] ?? '';
      if (input.value === '' || input.value === input.dataset.taken) input.value = value;
      input.dataset.taken = value;
    }
    binding.refresh();
    show();
  }
  onKnown(take);

  async function example(kind) {
    const response = await fetch(new URL(`./examples/${operation.name}.${kind}.json`, import.meta.url));
    fill(await response.json());
    // The examples' own identifiers are of no partner here.
    if (kind === 'good') for (const input of form.querySelectorAll('[data-from]')) input.value = known[input.dataset.from] ?? '';
    // A reset clears messages on the next turn.
    setTimeout(() => {
      binding.clear();
      if (kind === 'bad') binding.validate();
      show();
    });
  }

  form.querySelector('[data-mail]')?.addEventListener('click', async ({ target }) => {
    const status = target.nextElementSibling;
    const { Catalog, AllianceLeadContact, LegalName } = binding.value();
    try {
      status.textContent = `The sandbox would have mailed ${await mailedCode(Catalog, AllianceLeadContact?.Email, LegalName)}`;
    } catch (error) {
      status.textContent = error.issues ? 'Give a valid e-mail address first.' : error.message;
    }
  });

  const section = el(
    'section',
    { id, class: 'desk', hidden: true },
    el(
      'div',
      { class: 'work' },
      el('p', { class: 'service' }, operation.service === 'account' ? 'Account API' : 'Channel API'),
      heading,
      el('p', { class: 'intro' }, intro),
      el(
        'p',
        { class: 'examples' },
        el('button', { type: 'button', 'data-example': 'good', click: () => example('good') }, 'Fill in a good example'),
        el('button', { type: 'button', 'data-example': 'bad', click: () => example('bad') }, 'Fill in a bad example'),
      ),
      el('div', { class: 'card' }, form),
      task?.element,
    ),
    inspector.element,
  );
  main.append(section);

  const link = el('a', { href: `#/${id}` }, title);
  nav.append(link);
  return { id, section, link, heading, title, task, forget: () => {
    form.reset();
    inspector.forget();
    task?.forget();
  } };
}

/** Shows the section that the address names. */
function route(isNavigation) {
  const wanted = desks.find(({ id }) => location.hash === `#/${id}`) ?? desks[0];
  for (const { section, link } of desks) {
    section.hidden = section !== wanted.section;
    if (section.hidden) link.removeAttribute('aria-current');
    else link.setAttribute('aria-current', 'page');
  }
  document.title = `${wanted.title} – Partner desk`;
  // Not scrollIntoView: it would scroll the page as well.
  nav.scrollLeft = wanted.link.offsetLeft - (nav.clientWidth - wanted.link.offsetWidth) / 2;
  if (!isNavigation) return;
  wanted.heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

async function tick() {
  document.getElementById('clock').textContent = `${new Date(clock.now()).toISOString().slice(11, 19)} UTC`;
  for (const { task } of desks) await task?.refresh();
}

document.getElementById('advance').addEventListener('click', () => {
  clock.advance(5000);
  tick();
});
document.getElementById('start-over').addEventListener('click', async () => {
  await begin();
  for (const desk of desks) desk.forget();
  tick();
});
addEventListener('hashchange', () => location.hash.startsWith('#/') && route(true));

await begin();
route(false);
tick();
setInterval(tick, 1000);
document.documentElement.dataset.ready = '';
