// Adds and removes faults.
import { button, el } from '../dom.mjs';
import { services } from '../operations/resources.mjs';
import { describeFault, FAULTS } from '../sandbox/faults.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';
import { tool } from './tool.mjs';

export function faultsPanel() {
  const kind = el(
    'select',
    { id: 'fault-kind' },
    ...Object.entries(FAULTS).map(([value, { label }]) => el('option', { value }, label)),
  );
  const operation = el(
    'select',
    { id: 'fault-operation' },
    el('option', { value: '' }, 'Any'),
    ...services.map(({ title, resources }) =>
      el(
        'optgroup',
        { label: title },
        ...resources.flatMap(({ ids }) => ids).map((id) => el('option', { value: id }, id.split('.')[1])),
      ),
    ),
  );
  const count = el('input', { id: 'fault-count', type: 'number', min: '1', max: '100', step: '1', value: '1', required: true });
  const list = el('ul', { class: 'plain-list', 'data-faults': true });
  const status = el('p', { role: 'status', class: 'quiet' });
  const form = el(
    'form',
    { class: 'tool-form', submit: add },
    el('div', { class: 'field' }, el('label', { for: 'fault-kind' }, 'Fault'), kind),
    el('div', { class: 'field' }, el('label', { for: 'fault-operation' }, 'Operation'), operation),
    el('div', { class: 'field' }, el('label', { for: 'fault-count' }, 'Attempts'), count),
    el('button', { type: 'submit', class: 'small' }, 'Add the fault'),
  );

  /** @param {SubmitEvent} event */
  async function add(event) {
    event.preventDefault();
    const fault = { ...FAULTS[kind.value].fault, count: Number(count.value) };
    if (operation.value) fault.operation = operation.value;
    try {
      await shared.addFault(fault);
      status.textContent = `Added: ${describeFault(fault)}`;
    } catch (error) {
      status.textContent = `Not added: ${/** @type {Error} */ (error).message}`;
    }
  }

  function show() {
    list.replaceChildren(
      ...shared.faults().map((fault, at) =>
        el(
          'li',
          {},
          el('span', {}, describeFault(fault)),
          button('Remove', () => remove(at), { class: 'small', 'aria-label': `Remove: ${describeFault(fault)}` }),
        ),
      ),
    );
  }

  /** @param {number} at */
  async function remove(at) {
    await shared.removeFault(at);
    status.textContent = 'Removed';
    (list.querySelectorAll('button')[at] ?? kind).focus();
  }

  shared.onChange(show);
  show();
  return tool({ id: 'faults', title: 'Faults', count: () => shared.faults().length }, list, form, status);
}
