// Finds operations by their names and by words of what is said of them.
import { operations } from '../partner-central/index.mjs';

let index;

/** The sentences are 75 KB: they come with the first search, or with the first operation. */
export const sentences = () => import('../partner-central/descriptions.mjs').then(({ descriptions }) => descriptions);

async function indexed() {
  const descriptions = await sentences();
  index ??= Object.keys(operations).map((id) => ({
    id,
    name: id.toLowerCase(),
    // `CreatePartner` is found by "create partner" too.
    words: `${id} ${id.replace(/([a-z])([A-Z])/g, '$1 $2')} ${Object.values(descriptions[id]).join(' ')}`
      .replaceAll('`', '')
      .toLowerCase(),
    about: descriptions[id][''],
  }));
  return index;
}

/** Ids in the order of how well they fit: by name first. All words must occur. */
export async function search(query) {
  const words = query
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  if (words.length === 0) return undefined;
  const found = (await indexed()).filter((one) => words.every((word) => one.words.includes(word)));
  const rank = ({ name, about }) => {
    if (words.every((word) => name.includes(word))) return 0;
    return words.every((word) => `${name} ${about}`.toLowerCase().includes(word)) ? 1 : 2;
  };
  return found.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1)).map(({ id }) => id);
}
