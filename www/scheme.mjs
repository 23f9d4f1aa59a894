// Light, dark, or as the machine has it. Runs before anything is painted.
const KEY = 'partner-central.scheme';
const NAMES = ['auto', 'light', 'dark'];

function kept() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function set(name) {
  const scheme = NAMES.includes(name) ? name : 'auto';
  document.documentElement.dataset.scheme = scheme;
  return scheme;
}

set(kept());

/** The switch: a radio group in the header. */
export function schemeSwitch(group) {
  for (const radio of group.querySelectorAll('input')) radio.checked = radio.value === document.documentElement.dataset.scheme;
  group.addEventListener('change', ({ target }) => {
    set(target.value);
    try {
      localStorage.setItem(KEY, target.value);
    } catch {}
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    const scheme = set(newValue);
    for (const radio of group.querySelectorAll('input')) radio.checked = radio.value === scheme;
  });
}
