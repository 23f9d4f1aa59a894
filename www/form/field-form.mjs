// A form of some of an operation's fields, bound to it.
import { bindForm } from '../partner-central/forms.mjs';
import { button, el } from '../dom.mjs';
import { fieldset, inputs } from './fields.mjs';
import { fill } from './fill.mjs';
import { messages } from './words.mjs';

/**
 * `groups` are a legend and paths each; `fixed` are values that nobody types;
 * `extra` has what a field needs besides what the operation says of it.
 */
export function fieldForm({ id, operation, groups, fixed = {}, extra = {}, send, onSubmit, foot = [] }) {
  const form = el('form', { id, autocomplete: 'on' });
  const made = inputs({ id, operation, extra, form });
  for (const [name, value] of Object.entries(fixed)) form.append(el('input', { type: 'hidden', name, value }));
  for (const [legend, paths] of groups) {
    const fields = paths.map((path) => (typeof path === 'string' ? made.field(path) : path));
    form.append(...(legend ? [fieldset(legend, fields)] : fields));
  }
  const status = el('p', { class: 'unseen', role: 'status' });
  form.append(
    el('div', { 'data-message-summary': true, class: 'summary' }),
    el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'primary' }, send), ...foot),
    status,
  );
  const binding = bindForm(form, operation, {
    messages,
    async onSubmit(request, submit) {
      status.textContent = 'Sending…';
      try {
        await onSubmit(request, submit);
        status.textContent = '';
      } catch (error) {
        status.textContent = `Not done: ${error.issues?.length ? `${error.issues.length} fields are wrong` : error.message}`;
        throw error;
      }
    },
  });
  // It was checked when it was bound.
  performance.mark('form checked', { detail: id });
  made.settle();

  return {
    form,
    binding,
    /** Puts a request into the form, over what is there. */
    fill(request) {
      fill(form, made, request);
      made.settle();
      binding.refresh();
    },
    control: (name) => [...form.elements].find((one) => one.name === name && one.localName !== 'fieldset'),
  };
}

/** A button that fills in what a person might type. */
export const exampleButton = (of) => button('Fill in an example', of, { 'data-example': true });
