import { el } from '../dom.mjs';

/** One of some resources, by radio buttons: `{ id, title, about }` each. */
export function choiceOf(name, legend) {
  const list = el('div', { class: 'choices' });
  const element = el('fieldset', { class: 'plain' }, el('legend', {}, legend), list);
  return {
    element,
    get chosen() {
      return list.querySelector(':checked')?.value;
    },
    show(items, wanted) {
      const chosen = wanted ?? this.chosen ?? items[0]?.id;
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
