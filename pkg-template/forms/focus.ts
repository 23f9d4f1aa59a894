/**
 * Whether a person can reach the element. A closed `<details>` opens on the way. Without a layout, as in jsdom, every element
 * counts as visible.
 */
export const isReachable = (element: Element) =>
  (element as HTMLInputElement).type !== 'hidden' &&
  (element.closest('details:not([open])') !== null || element.checkVisibility?.() !== false);

export function moveFocusTo(element: HTMLElement) {
  for (let details: HTMLDetailsElement | null; (details = element.closest('details:not([open])')); ) details.open = true;
  element.scrollIntoView?.({ block: 'center' });
  element.focus({ preventScroll: true });
}
