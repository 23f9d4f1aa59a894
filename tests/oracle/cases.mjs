// The cases of one operation: requests, and the issues that they are meant to cause.
import { inputOf, shapeOf } from './model.mjs';
import { additionsTo, applied, mistakesOf, pruned, sites } from './mistakes.mjs';
import { pointer } from './pointer.mjs';
import { Random } from './random.mjs';
import { styles, stableRequest } from './valid.mjs';

/** The five main operations, which most apps use: they get the most cases. */
export const MAIN = new Set([
  'account.CreatePartner',
  'account.PutAllianceLeadContact',
  'account.StartProfileUpdateTask',
  'channel.CreateRelationship',
  'channel.UpdateRelationship',
]);

const at = (value, path) => path.reduce((inner, key) => inner[key], value);

/** Each site of the operation once, with every member of every union. */
function everySite(operation, random, style) {
  const found = new Map();
  const most = Math.max(
    1,
    ...Object.values(operation.model.shapes)
      .filter((shape) => shape.type === 'union')
      .map((shape) => Object.keys(shape.members).length),
  );
  for (let variant = 0; variant < most; variant += 1) {
    const request = stableRequest(operation, random.fork(variant), style, variant);
    for (const site of sites(operation, request)) {
      const key = pointer(site.path);
      if (!found.has(key)) found.set(key, { site, request });
    }
  }
  return [...found.values()];
}

/** Each single mistake at each place, in the smallest request that has the place. */
export function systematic(operation, seed, style = styles.all) {
  const random = new Random(seed, `${operation.op} systematic`);
  return everySite(operation, random, style).flatMap(({ site, request }) => {
    const base = pruned(operation, request, site);
    const mistakes = mistakesOf({ ...site, value: at(base, site.path) }, random.fork(pointer(site.path)));
    return mistakes.map((mistake) => ({ kind: mistake.kind, site, input: applied(base, mistake), issues: mistake.issues }));
  });
}

/** A valid request in one of the styles. */
export function valid(operation, random, name) {
  return { kind: `valid: ${name}`, input: stableRequest(operation, random, styles[name]), issues: [] };
}

/** One mistake in a valid request. */
export function single(operation, random) {
  const input = stableRequest(operation, random, random.pick([styles.mixed, styles.wild, styles.odd, styles.all]));
  const [site] = random.ranked(sites(operation, input), placeOf);
  const mistake = random.pick(mistakesOf(site, random.fork('mistake')));
  return { kind: mistake.kind, input: applied(input, mistake), issues: mistake.issues };
}

const placeOf = ({ path }) => pointer(path);

/** Several mistakes in places that do not contain each other. */
export function combined(operation, random) {
  let input = stableRequest(operation, random, random.pick([styles.mixed, styles.wild, styles.all]));
  const chosen = [];
  const places = random.ranked(
    sites(operation, input).filter(({ path }) => path.length > 0),
    placeOf,
  );
  const wanted = random.int(2, 6);
  for (const site of places) {
    if (chosen.length >= wanted) break;
    if (chosen.some(({ path }) => contains(path, site.path) || contains(site.path, path))) continue;
    const own = random.fork(`mistake at ${placeOf(site)}`);
    chosen.push(own.pick(mistakesOf(site, own).filter(({ issues }) => issues.length > 0)));
  }
  for (const site of sites(operation, input)) {
    const own = random.fork(`additions to ${placeOf(site)}`);
    if (chosen.some(({ path }) => contains(path, site.path)) || !own.chance(0.4)) continue;
    chosen.push(...additionsTo(site, own).slice(0, own.int(1, 2)));
  }
  for (const mistake of chosen) input = applied(input, mistake);
  return {
    kind: 'combined',
    input,
    issues: inOrder(
      operation,
      input,
      chosen.flatMap(({ issues }) => issues),
    ),
  };
}

const contains = (outer, inner) => outer.every((key, index) => inner[index] === key);

// A reading of "depth first, in declared order, unknown keys last" that does not
// walk: it gives each pointer a rank per level, and sorts.
function inOrder(operation, input, issues) {
  const ranked = issues.map((issue) => ({ issue, ranks: ranks(operation, input, issue[0]) }));
  ranked.sort((a, b) => {
    const level = a.ranks.findIndex((rank, index) => rank !== b.ranks[index]);
    // The outer of two on one path has no rank at this level, and comes first.
    return level < 0 ? a.ranks.length - b.ranks.length : a.ranks[level] - (b.ranks[level] ?? -1);
  });
  const unique = new Map(ranked.map(({ issue }) => [issue.join(' '), issue]));
  return [...unique.values()];
}

function ranks(operation, input, text) {
  let shape = shapeOf(operation.model, inputOf(operation.model, operation.name).target);
  let value = input;
  return text
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      let rank;
      let member;
      if (shape?.type === 'list') {
        rank = Number(key);
        member = shape.member;
      } else {
        const names = Object.keys(shape?.members ?? {});
        rank = names.indexOf(key);
        member = rank < 0 ? undefined : shape.members[key];
        if (rank < 0) rank = names.length + Object.keys(value).indexOf(key);
      }
      value = Object.hasOwn(new Object(value), key) ? value[key] : undefined;
      shape = member && shapeOf(operation.model, member.target);
      return rank;
    });
}

/** A mixture of `count` cases: a quarter is valid, half have one mistake, a quarter has several. */
export function* mixture(operation, seed, count) {
  const random = new Random(seed, operation.op);
  const planned = random.shuffled(systematic(operation, seed));
  const names = Object.keys(styles);
  for (let index = 0; index < count; index += 1) {
    const own = random.fork(index);
    if (index % 4 === 0) yield valid(operation, own, names[(index / 4) % names.length]);
    else if (index % 4 === 3) yield combined(operation, own);
    else yield planned.pop() ?? single(operation, own);
  }
}

/**
 * The cases of all operations for the checked-in vectors: all of a main operation, and some of any other. A shape has all its
 * mistakes once. No case depends on more than its own operation and place, so that a model with something new keeps the
 * vectors of what it does not touch.
 */
export function samples(operations, seed) {
  const known = new Set();
  const planned = operations.map((operation) => systematic(operation, seed));
  const owners = ownersOf(operations, planned, seed);
  return operations.map((operation, index) => {
    const random = new Random(seed, `${operation.op} sample`);
    const isMain = MAIN.has(operation.op);
    const names = ['required', 'all', 'mixed', ...(isMain ? ['odd'] : [])];
    const first = names.map((name) => valid(operation, random.fork(name), name));
    const last = Array.from({ length: isMain ? 12 : 3 }, (_, number) => combined(operation, random.fork(`combined ${number}`)));
    const own = planned[index];
    if (isMain) return [...first, ...thinned(own, known, random), ...last];
    const numbers = own.filter(({ site }) => owners.get(site.member.target) === pointerIn(operation, site));
    return [...first, ...spread(own, 14, random), ...numbers, ...last];
  });
}

// No main operation has a number, and few have a timestamp.
const NOT_IN_MAIN = new Set(['integer', 'long', 'timestamp']);

const pointerIn = (operation, site) => `${operation.op}${pointer(site.path)}`;

/** For each shape of these types, the place that has all its mistakes. A new place rarely takes it from another. */
function ownersOf(operations, planned, seed) {
  const places = new Map();
  for (const [index, operation] of operations.entries()) {
    if (MAIN.has(operation.op)) continue;
    for (const { site } of planned[index]) {
      if (!NOT_IN_MAIN.has(site.shape.type)) continue;
      const { target } = site.member;
      places.set(target, (places.get(target) ?? new Set()).add(pointerIn(operation, site)));
    }
  }
  const random = new Random(seed, 'owners');
  return new Map([...places].map(([target, all]) => [target, random.fork(target).pickText([...all])]));
}

/** All mistakes where a shape comes first, and one for each code at its other places. */
function thinned(list, known, random) {
  const places = new Map();
  for (const one of list) {
    const place = pointer(one.site.path);
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return [...places].flatMap(([place, mistakes]) => {
    const { target } = mistakes[0].site.member;
    const again = known.has(target);
    known.add(target);
    if (!again) return mistakes;
    const own = random.fork(place);
    return [...grouped(mistakes)].flatMap(([code, group]) => own.fork(code).pick(group));
  });
}

/** A few cases with as many kinds of mistakes as possible, each less than 2,000 characters of JSON. */
function spread(list, count, random) {
  const queues = [...grouped(list).values()].map((group) =>
    random.ranked(
      group.filter(({ input }) => JSON.stringify(input).length < 2000),
      ({ kind, site }) => `${kind} ${placeOf(site)}`,
    ),
  );
  const taken = [];
  while (taken.length < count && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) if (queue.length > 0 && taken.length < count) taken.push(queue.shift());
  }
  return taken;
}

const codeOf = ({ kind }) => kind.split(':')[0];

// Node 20 has no Map.groupBy.
function grouped(list) {
  const groups = new Map();
  for (const one of list) groups.set(codeOf(one), [...(groups.get(codeOf(one)) ?? []), one]);
  return groups;
}
