// The colour scheme: light, dark, or the system's. Runs before the first paint.
const KEY = 'partner-central.scheme';
const SCHEMES = ['auto', 'light', 'dark'];

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage is blocked.
    return null;
  }
}

/** @param {string | null} name */
function apply(name) {
  const scheme = name && SCHEMES.includes(name) ? name : 'auto';
  document.documentElement.dataset.scheme = scheme;
  return scheme;
}

apply(stored());

/**
 * The switch in the header, a group of radio buttons.
 * @param {HTMLElement} group
 */
export function schemeSwitch(group) {
  const radios = group.querySelectorAll('input');
  for (const radio of radios) radio.checked = radio.value === document.documentElement.dataset.scheme;
  group.addEventListener('change', ({ target }) => {
    const { value } = /** @type {HTMLInputElement} */ (target);
    apply(value);
    try {
      localStorage.setItem(KEY, value);
    } catch {
      // Storage is blocked: the choice lasts until the page is closed.
    }
  });
  // Another tab has switched.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    const scheme = apply(newValue);
    for (const radio of radios) radio.checked = radio.value === scheme;
  });
}
