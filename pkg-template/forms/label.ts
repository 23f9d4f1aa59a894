// How the page itself names its controls.
import type { FormNode } from './value.ts';

/** Inside a label or legend, but not part of the name: controls, decoration and messages. */
const NOT_NAME = 'input, select, textarea, button, [aria-hidden=true], [data-message-for], [data-partner-central]';

/** The text of the node's `<label>`, or of the `<legend>` of a group; undefined if the page has none. */
export function pageLabelOf({ kind, controls }: FormNode, fieldset: Element | null | undefined): string | undefined {
  const [control] = controls;
  if (!control || controls[1] || kind === 'list' || control.type === 'radio')
    return textOf(fieldset?.querySelector(':scope > legend'));
  const id = control.getAttribute('aria-labelledby');
  const root = control.getRootNode() as Document;
  return (
    textOf((id && root.getElementById?.(id)) || control.labels?.[0]) ||
    control.getAttribute('aria-label') ||
    // Custom elements render their own label.
    control.getAttribute('label') ||
    undefined
  );
}

const textOf = (element: Element | null | undefined) =>
  (element ? namePartOf(element) : '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s*:：]+$/, '') || undefined;

const namePartOf = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (node.nodeType === 3) return (node as Text).data;
      return node.nodeType === 1 && !(node as Element).matches(NOT_NAME) ? namePartOf(node as Element) : '';
    })
    .join('');
