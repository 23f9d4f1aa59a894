/** The language of an element, or of what is around it: across shadow trees, and that of the page outside of one. */
export function languageTagOf(element: Element): string {
  const around = element.closest('[lang]');
  if (around) return around.getAttribute('lang') ?? '';
  const { host } = element.getRootNode() as ShadowRoot;
  return host ? languageTagOf(host) : element.ownerDocument.documentElement.lang;
}
