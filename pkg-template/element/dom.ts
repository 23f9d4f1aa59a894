type Attribute = string | number | boolean | null | undefined | ((event: never) => void);
type Child = Node | string | false | undefined;

/** What `el` takes as a child; a list of children counts as its items. */
export type Children = Child | Child[];

/**
 * Creates an element: `el('label', { part: 'label', for: id }, 'Name', child)`. Attributes that are functions become event
 * listeners. Absent attributes and children, and those that are false, are skipped.
 */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: { readonly [attribute: string]: Attribute } = {},
  ...children: Children[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value as EventListener);
    else if (value !== undefined && value !== false && value !== null)
      element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return element;
}
