/**
 * Calls a function when a `lang` attribute changes in the tree that an element is in, or in one around that: those of the
 * page and of the hosts of shadow trees. Returns how to stop.
 */
export function watchLanguage(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  let root = element.getRootNode();
  while (true) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    const { host } = root as ShadowRoot;
    if (!host) break;
    root = host.getRootNode();
  }
  return () => observer.disconnect();
}
