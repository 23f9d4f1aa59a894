/** Mulberry32: small, seeded, the same on every machine. */
export class Random {
  #origin;
  #state;

  /** Seeded by a number and a word, such as an operation's name, so that the cases of one do not depend on another. */
  constructor(seed, word = '') {
    this.#state = seed >>> 0;
    for (const character of word) this.#state = Math.imul(this.#state ^ character.codePointAt(0), 0x01000193) >>> 0;
    this.#origin = this.#state;
  }

  /**
   * Other random numbers for one named part. They depend on the names that lead to the part and on nothing that was drawn
   * before: a new member of a structure leaves the values of the others as they are.
   */
  fork(name) {
    return new Random(this.#origin, `/${name}`);
  }

  /** One of the texts. Another text in the list rarely changes which one. */
  pickText(texts) {
    return this.ranked(texts, (text) => text)[0];
  }

  /** The items in random order, which a new item leaves as it is. `nameOf` gives each item its own name. */
  ranked(items, nameOf) {
    const ranked = items.map((item) => [this.fork(nameOf(item)).next(), item]);
    return ranked.sort(([a], [b]) => a - b).map(([, item]) => item);
  }

  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** From `min` to `max`, both possible. */
  int(min, max) {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(list) {
    return list[this.int(0, list.length - 1)];
  }

  shuffled(list) {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = this.int(0, last);
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
  }
}
