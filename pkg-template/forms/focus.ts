/** Whether a person can reach the element. A closed `<details>` opens on the way. */
export const isReachable = (element: Element) =>
  (element as HTMLInputElement).type !== 'hidden' && (element.closest('details:not([open])') || element.getClientRects()[0]);

export function moveFocusTo(element: HTMLElement) {
  for (let details: HTMLDetailsElement | null; (details = element.closest('details:not([open])')); ) details.open = true;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}
