// Finds operations by their names, and by words in their descriptions.
import { operations } from '../partner-central/index.mjs';

/** @typedef {{ id: string, name: string, summary: string, words: string }} Entry */

/** @type {Entry[] | undefined} */
let index;

/** The descriptions are 75 KB: they are loaded by the first search, or by the first operation. */
export const loadDescriptions = () => import('../partner-central/descriptions.mjs').then(({ descriptions }) => descriptions);

async function indexed() {
  const descriptions = await loadDescriptions();
  index ??= Object.keys(operations).map((id) => {
    const name = id.toLowerCase();
    const summary = descriptions[id][''];
    // "create partner" finds `CreatePartner`, too.
    const words = `${id} ${id.replace(/([a-z])([A-Z])/g, '$1 $2')} ${Object.values(descriptions[id]).join(' ')}`;
    return { id, name, summary: `${name} ${summary}`.toLowerCase(), words: words.replaceAll('`', '').toLowerCase() };
  });
  return index;
}

/**
 * The operations in which all words of a query occur: first by name, then by their own description, then by those of
 * their members.
 * @param {string} query
 */
export async function search(query) {
  const words = query
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  if (words.length === 0) return undefined;
  /** @param {string} text */
  const hasAll = (text) => words.every((word) => text.includes(word));
  /** @param {Entry} entry */
  const rank = ({ name, summary }) => (hasAll(name) ? 0 : hasAll(summary) ? 1 : 2);
  return (await indexed())
    .filter((entry) => hasAll(entry.words))
    .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
    .map(({ id }) => id);
}
