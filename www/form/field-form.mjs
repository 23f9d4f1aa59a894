// A form for some of an operation's fields, bound to the operation.
import { bindForm } from '../partner-central/forms.mjs';
import { button, el } from '../dom.mjs';
import { fieldInputs, fieldset } from './fields.mjs';
import { fill } from './fill.mjs';
import { messages } from './messages.mjs';

/** @typedef {import('partner-central').Operation} Operation */

/**
 * @template {Operation} Of
 * @typedef {object} FieldFormOptions
 * @property {string} id
 * @property {Of} operation
 * @property {[legend: string, paths: (string | HTMLElement)[]][]} groups Fields by path, or elements to place between them.
 * @property {Record<string, string>} [fixed] Values of hidden inputs, by path.
 * @property {Record<string, import('./fields.mjs').FieldExtras>} [extras] By path.
 * @property {string} submitLabel
 * @property {HTMLElement[]} [actions] Shown beside the submit button.
 * @property {(request: import('partner-central').RequestOf<Of>) => Promise<unknown>} onSubmit
 */

/**
 * @template {Operation} Of
 * @param {FieldFormOptions<Of>} options
 */
export function fieldForm({ id, operation, groups, fixed = {}, extras = {}, submitLabel, actions = [], onSubmit }) {
  const form = el('form', { id, autocomplete: 'on' });
  const inputs = fieldInputs({ id, operation, extras, form });
  for (const [name, value] of Object.entries(fixed)) form.append(el('input', { type: 'hidden', name, value }));
  for (const [legend, paths] of groups) {
    const fields = paths.map((path) => (typeof path === 'string' ? inputs.field(path) : path));
    form.append(...(legend ? [fieldset(legend, fields)] : fields));
  }
  const status = el('p', { class: 'visually-hidden', role: 'status' });
  form.append(
    el('div', { 'data-message-summary': true, class: 'summary' }),
    el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'primary' }, submitLabel), ...actions),
    status,
  );
  const binding = bindForm(form, operation, {
    messages,
    async onSubmit(request) {
      status.textContent = 'Sending…';
      try {
        await onSubmit(/** @type {import('partner-central').RequestOf<Of>} */ (request));
        status.textContent = '';
      } catch (error) {
        const { issues, message } = /** @type {import('partner-central').ValidationError} */ (error);
        status.textContent = `Failed: ${issues?.length ? `${issues.length} fields need attention` : message}`;
        throw error;
      }
    },
  });
  // Binding a form validates it once.
  performance.mark('form checked', { detail: id });
  inputs.update();

  return {
    form,
    /** Writes a request into the form. Members that the request does not have stay as they are. */
    fill(request) {
      fill(form, inputs, request);
      inputs.update();
      binding.refresh();
    },
    /**
     * The input of that name.
     * @param {string} name
     */
    input(name) {
      const found = form.querySelector(`:is(input, select, textarea)[name="${name}"]`);
      if (!found) throw new Error(`${id} has no input ${name}`);
      return /** @type {HTMLInputElement} */ (found);
    },
  };
}

/**
 * A button that fills in what a person might type.
 * @param {() => unknown} fillIn
 */
export const exampleButton = (fillIn) => button('Fill in an example', fillIn, { 'data-example': true });
