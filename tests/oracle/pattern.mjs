// Strings that match a pattern, built from the pattern's own syntax tree, at an
// exact length. The parser knows the syntax the models use and throws on the rest.
import { all, ascii, beyondAscii, isAstral, isMark, isWordLike } from './characters.mjs';

/**
 * The pattern under the rule for Unicode that is still to come: what is not assigned matches every class that names a
 * property, positive or negative.
 */
export const withUnassigned = (pattern) =>
  pattern.replace(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\./g, (part) =>
    /\\[pP]\{/.test(part) ? `(?:${part}|\\p{Cn})` : part,
  );

const trees = new Map();

/** The syntax tree of a pattern. Nodes: `or`, `and`, `repeat`, `character`. */
export function parse(pattern) {
  if (!trees.has(pattern)) trees.set(pattern, new Parser(pattern).whole());
  return trees.get(pattern);
}

class Parser {
  #text;
  #at = 0;

  constructor(text) {
    this.#text = text;
  }

  whole() {
    const tree = this.#alternatives();
    if (this.#at < this.#text.length) this.#fail();
    return tree;
  }

  #fail() {
    throw new Error(`unknown pattern syntax at ${this.#at}: ${this.#text}`);
  }

  #take(part) {
    if (!this.#text.startsWith(part, this.#at)) return false;
    this.#at += part.length;
    return true;
  }

  #match(sticky) {
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#text);
    if (match) this.#at += match[0].length;
    return match;
  }

  #alternatives() {
    const items = [this.#sequence()];
    while (this.#take('|')) items.push(this.#sequence());
    return items.length === 1 ? items[0] : { kind: 'or', items };
  }

  #sequence() {
    const items = [];
    while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at])) {
      // The models have anchors only at both ends, and the whole string is matched anyway.
      if (this.#take('^') || this.#take('$')) continue;
      items.push(this.#quantified(this.#atom()));
    }
    return { kind: 'and', items };
  }

  #atom() {
    if (this.#take('(')) {
      if (!this.#take('?:') && !this.#match(/\?<\w+>/y) && this.#text[this.#at] === '?') this.#fail();
      const inside = this.#alternatives();
      if (!this.#take(')')) this.#fail();
      return inside;
    }
    const source =
      this.#match(/\[(?:\\.|[^\]\\])*\]/y) ??
      this.#match(/\\(?:[pP]\{[^}]*\}|u\{[\dA-Fa-f]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[sSdDwWnrtvf]|[^A-Za-z0-9])/y) ??
      this.#match(/[^\\^$.*+?()[\]{}|]/y);
    if (!source) this.#fail();
    return { kind: 'character', test: new RegExp(`^(?:${withUnassigned(source[0])})$`, 'u') };
  }

  #quantified(item) {
    const quantity = this.#quantity();
    if (!quantity) return item;
    // Lazy or not, the same strings match as a whole.
    this.#take('?');
    return { kind: 'repeat', item, ...quantity };
  }

  #quantity() {
    if (this.#take('*')) return { min: 0, max: Infinity };
    if (this.#take('+')) return { min: 1, max: Infinity };
    if (this.#take('?')) return { min: 0, max: 1 };
    const braces = this.#match(/\{(\d+)(,(\d*))?\}/y);
    if (!braces) return undefined;
    const min = Number(braces[1]);
    return { min, max: braces[2] === undefined ? min : braces[3] === '' ? Infinity : Number(braces[3]) };
  }
}

const memberLists = new WeakMap();

function members(character) {
  if (!memberLists.has(character))
    memberLists.set(
      character,
      all.filter((one) => character.test.test(one)),
    );
  return memberLists.get(character);
}

function* characters(node) {
  if (node.kind === 'character') yield node;
  for (const item of node.items ?? (node.item ? [node.item] : [])) yield* characters(item);
}

/** Characters that no part of the pattern allows: a string with one of them never matches. */
export function foreign(tree) {
  const places = [...characters(tree)];
  return all.filter((one) => !places.some((place) => place.test.test(one)));
}

// Which lengths a node can have: a table with 0 or 1 for each length up to a limit.

const tables = new WeakMap();

function lengths(node, limit) {
  let byLimit = tables.get(node);
  if (!byLimit) tables.set(node, (byLimit = new Map()));
  if (!byLimit.has(limit)) byLimit.set(limit, computeLengths(node, limit));
  return byLimit.get(limit);
}

function computeLengths(node, limit) {
  if (node.kind === 'character') return only(1, limit);
  if (node.kind === 'or') {
    return node.items.map((item) => lengths(item, limit)).reduce((a, b) => a.map((can, at) => can | b[at]));
  }
  if (node.kind === 'and') return suffixes(node, limit)[0];
  // Each repetition is one character.
  if (node.item.kind === 'character')
    return Uint8Array.from({ length: limit + 1 }, (_, at) => +(at >= node.min && at <= node.max));
  const table = new Uint8Array(limit + 1);
  const least = fewest(node, limit);
  repeatTables(node, limit).forEach((one, count) => {
    if (count < least) return;
    for (const [at, can] of one.entries()) table[at] |= can;
  });
  return table;
}

const only = (length, limit) => Uint8Array.from({ length: limit + 1 }, (_, at) => (at === length ? 1 : 0));

function sum(a, b) {
  const table = new Uint8Array(a.length);
  for (let left = 0; left < a.length; left += 1) {
    if (!a[left]) continue;
    for (let right = 0; left + right < a.length; right += 1) table[left + right] |= b[right];
  }
  return table;
}

/** For each item of a sequence, the lengths that it and all items after it can have together. */
function suffixes(node, limit) {
  node.suffixes ??= new Map();
  if (!node.suffixes.has(limit)) {
    const result = [only(0, limit)];
    for (const item of node.items.toReversed()) result.unshift(sum(lengths(item, limit), result[0]));
    node.suffixes.set(limit, result);
  }
  return node.suffixes.get(limit);
}

/** How many repetitions there must be that are not empty. */
const fewest = (node, limit) => (lengths(node.item, limit)[0] ? 0 : node.min);

/** For each number of repetitions, the lengths that they can have together. None of them is empty. */
function repeatTables(node, limit) {
  node.tables ??= new Map();
  if (!node.tables.has(limit)) {
    const one = lengths(node.item, limit).slice();
    one[0] = 0;
    const shortest = one.indexOf(1);
    const most = Math.min(node.max, shortest < 0 ? 0 : Math.floor(limit / shortest));
    const result = [only(0, limit)];
    while (result.length <= most) result.push(sum(one, result.at(-1)));
    node.tables.set(limit, result);
  }
  return node.tables.get(limit);
}

/** The shortest and the longest length within the limits, or undefined. */
export function reach(tree, { min = 0, max }) {
  const table = lengths(tree, max);
  const shortest = table.indexOf(1, min);
  return shortest < 0 ? undefined : { shortest, longest: table.lastIndexOf(1), has: (length) => table[length] === 1 };
}

/** A string of exactly `length` code points; `limit` is the `max` that `reach` had. */
export function build(tree, length, limit, random, taste = 'plain') {
  const text = [];
  write(tree, length);
  return text.join('');

  function write(node, left) {
    if (node.kind === 'character') text.push(pickMember(node, random, taste));
    else if (node.kind === 'or') write(random.pick(node.items.filter((item) => lengths(item, limit)[left])), left);
    else if (node.kind === 'and') writeParts(node.items, suffixes(node, limit).slice(1), left);
    else if (node.item.kind === 'character') for (let round = 0; round < left; round += 1) write(node.item, 1);
    else {
      const byCount = repeatTables(node, limit);
      const counts = [...byCount.keys()].filter((one) => one >= fewest(node, limit) && byCount[one][left]);
      const count = random.pick(counts);
      writeParts(new Array(count).fill(node.item), byCount.slice(0, count).toReversed(), left);
    }
  }

  function writeParts(items, rests, total) {
    let left = total;
    items.forEach((item, at) => {
      const table = lengths(item, limit);
      const choices = [];
      for (let one = 0; one <= left; one += 1) if (table[one] && rests[at][left - one]) choices.push(one);
      const chosen = random.pick(choices);
      write(item, chosen);
      left -= chosen;
    });
  }
}

const TASTES = {
  plain: isWordLike,
  ascii: (one) => ascii.includes(one),
  wild: (one) => beyondAscii.includes(one),
  astral: isAstral,
  marks: isMark,
};

function pickMember(character, random, taste) {
  const list = members(character);
  if (!character.tasty) character.tasty = {};
  const favourites = (character.tasty[taste] ??= list.filter(TASTES[taste]));
  const favoured = favourites.length > 0 && (taste === 'plain' || taste === 'astral' || random.chance(0.6));
  return random.pick(favoured ? favourites : list);
}
