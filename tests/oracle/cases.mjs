// The cases of one operation: requests, and the issues that they are meant to cause.
import { inputOf, shapeOf } from './model.mjs';
import { additionsTo, applied, mistakesOf, pruned, sites } from './mistakes.mjs';
import { pointer } from './pointer.mjs';
import { Random } from './random.mjs';
import { styles, validRequest } from './valid.mjs';

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
    const request = validRequest(operation, random, style, variant);
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
    const mistakes = mistakesOf({ ...site, value: at(base, site.path) }, random);
    return mistakes.map((mistake) => ({ kind: mistake.kind, site, input: applied(base, mistake), issues: mistake.issues }));
  });
}

/** A valid request in one of the styles. */
export function valid(operation, random, name) {
  return { kind: `valid: ${name}`, input: validRequest(operation, random, styles[name]), issues: [] };
}

/** One mistake in a valid request. */
export function single(operation, random) {
  const input = validRequest(operation, random, random.pick([styles.mixed, styles.wild, styles.odd, styles.all]));
  const site = random.pick(sites(operation, input));
  const mistake = random.pick(mistakesOf(site, random));
  return { kind: mistake.kind, input: applied(input, mistake), issues: mistake.issues };
}

/** Several mistakes in places that do not contain each other. */
export function combined(operation, random) {
  let input = validRequest(operation, random, random.pick([styles.mixed, styles.wild, styles.all]));
  const chosen = [];
  const places = random.shuffled(sites(operation, input).filter(({ path }) => path.length > 0));
  const wanted = random.int(2, 6);
  for (const site of places) {
    if (chosen.length >= wanted) break;
    if (chosen.some(({ path }) => contains(path, site.path) || contains(site.path, path))) continue;
    chosen.push(random.pick(mistakesOf(site, random).filter(({ issues }) => issues.length > 0)));
  }
  for (const site of sites(operation, input)) {
    if (chosen.some(({ path }) => contains(path, site.path)) || !random.chance(0.4)) continue;
    chosen.push(...additionsTo(site, random).slice(0, random.int(1, 2)));
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
    if (index % 4 === 0) yield valid(operation, random, names[(index / 4) % names.length]);
    else if (index % 4 === 3) yield combined(operation, random);
    else yield planned.pop() ?? single(operation, random);
  }
}

/**
 * The cases for the checked-in vectors: all of a main operation, and some of any other. `known` collects, over all
 * operations, the shapes that have had all their mistakes.
 */
export function sample(operation, seed, known) {
  const random = new Random(seed, `${operation.op} sample`);
  const isMain = MAIN.has(operation.op);
  const first = ['required', 'all', 'mixed', ...(isMain ? ['odd'] : [])].map((name) => valid(operation, random, name));
  const planned = systematic(operation, seed);
  const last = Array.from({ length: isMain ? 12 : 3 }, () => combined(operation, random));
  if (isMain) return [...first, ...thinned(planned, known, random), ...last];
  // No main operation has a number or a timestamp.
  const numbers = planned.filter(({ site: { shape, member } }) => NOT_IN_MAIN.has(shape.type) && !known.has(member.target));
  for (const { site } of numbers) known.add(site.member.target);
  return [...first, ...spread(planned, 14, random), ...numbers, ...last];
}

const NOT_IN_MAIN = new Set(['integer', 'long', 'timestamp']);

/** All mistakes where a shape comes first, and one for each code at its other places. */
function thinned(list, known, random) {
  const places = new Map();
  for (const one of list) {
    const place = pointer(one.site.path);
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return [...places.values()].flatMap((mistakes) => {
    const { target } = mistakes[0].site.member;
    const again = known.has(target);
    known.add(target);
    return again ? [...grouped(mistakes).values()].flatMap((group) => random.pick(group)) : mistakes;
  });
}

/** A few cases with as many kinds of mistakes as possible, each less than 2,000 characters of JSON. */
function spread(list, count, random) {
  const byCode = grouped(list);
  const queues = [...byCode.values()].map((group) =>
    random.shuffled(group.filter(({ input }) => JSON.stringify(input).length < 2000)),
  );
  const taken = [];
  while (taken.length < count && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) if (queue.length > 0 && taken.length < count) taken.push(queue.pop());
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
