import { el } from '../dom.mjs';

/** @typedef {{ id: string, title: string, about: string }} ChoiceItem */

/**
 * Radio buttons to choose one of several resources.
 * @param {string} name
 * @param {string} legend
 */
export function resourceChoice(name, legend) {
  const list = el('div', { class: 'choices' });
  const element = el('fieldset', { class: 'plain' }, el('legend', {}, legend), list);
  return {
    element,
    /** The identifier of the chosen resource. */
    get chosen() {
      /** @type {HTMLInputElement | null} */
      const radio = list.querySelector(':checked');
      return radio?.value;
    },
    /**
     * @param {ChoiceItem[]} items
     * @param {string | undefined} preselected
     */
    show(items, preselected) {
      const chosen = preselected ?? this.chosen ?? items[0]?.id;
      element.hidden = items.length === 0;
      list.replaceChildren(
        ...items.map(({ id, title, about }) =>
          el(
            'label',
            { class: 'choice tile' },
            el('input', { type: 'radio', name, value: id, checked: id === chosen }),
            el('span', {}, el('strong', {}, title), el('span', { class: 'quiet' }, about)),
          ),
        ),
      );
    },
  };
}
