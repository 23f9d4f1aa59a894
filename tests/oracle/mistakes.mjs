// What can be wrong with a request, one mistake at a time. Each mistake has the issues that it intends, without asking the
// oracle: the tests compare the two.
import { isAstral } from './characters.mjs';
import { enumValues, inputOf, isRequired, shapeOf, trait } from './model.mjs';
import { build, foreign, parse, reach, withUnassigned } from './pattern.mjs';
import { pointer } from './pointer.mjs';
import { stringRoom, styles, UNLIMITED, validValue } from './valid.mjs';

/**
 * Each place in a request that has a value, the request first.
 * `member` is the reference to the shape, `parent` the shape that holds it.
 */
export function sites(operation, request) {
  const found = [];
  visit(inputOf(operation.model, operation.name), request, [], undefined);
  return found;

  function visit(member, value, path, parent) {
    const shape = shapeOf(operation.model, member.target);
    found.push({ model: operation.model, shape, member, value, path, parent });
    if (shape.type === 'list') for (const [index, item] of value.entries()) visit(shape.member, item, [...path, index], shape);
    if (shape.type === 'structure' || shape.type === 'union') {
      for (const [name, inner] of Object.entries(shape.members)) {
        if (value[name] !== undefined && value[name] !== null) visit(inner, value[name], [...path, name], shape);
      }
    }
  }
}

/** The request with only what is required or leads to a site. */
export function pruned(operation, request, site) {
  const copy = clone(request);
  visit(inputOf(operation.model, operation.name), copy, site.path);
  return copy;

  function visit(member, value, rest) {
    const shape = shapeOf(operation.model, member.target);
    if (shape.type === 'list')
      for (const [index, item] of value.entries()) visit(shape.member, item, index === rest?.[0] ? rest.slice(1) : undefined);
    if (shape.type !== 'structure' && shape.type !== 'union') return;
    for (const [name, inner] of Object.entries(shape.members)) {
      const onTheWay = name === rest?.[0] || rest?.length === 0;
      if (!Object.hasOwn(value, name)) continue;
      if (shape.type === 'structure' && !isRequired(inner) && !onTheWay) delete value[name];
      else if (value[name] !== null) visit(inner, value[name], name === rest?.[0] ? rest.slice(1) : undefined);
    }
  }
}

// `structuredClone` would do too, but a request must survive JSON text anyway.
export const clone = (value) => JSON.parse(JSON.stringify(value));

/** Sets a key as JSON.parse would: `__proto__` is a key like any other. */
const put = (object, key, value) =>
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });

/** A copy of the request with a mistake in it. */
export function applied(request, mistake) {
  const root = { request: clone(request) };
  const path = ['request', ...mistake.path];
  const last = path.pop();
  const holder = path.reduce((value, key) => value[key], root);
  if (mistake.remove) delete holder[last];
  else put(holder, last, mistake.value);
  return root.request;
}

/** All mistakes of one site: `{ kind, path, value | remove, issues }`, issues as `[pointer, code]`. */
export function mistakesOf(site, random) {
  const list = [];
  const at = pointer(site.path);
  const add = (kind, value, ...codes) =>
    list.push({ kind, path: site.path, value, issues: codes.map((code) => (typeof code === 'string' ? [at, code] : code)) });

  wrongTypes(site, add);
  absences(site, list, at);
  ({
    string: strings,
    enum: enums,
    boolean: () => {},
    timestamp: timestamps,
    integer: integers,
    long: longs,
    list: lists,
    union: unions,
    structure: structures,
  })[site.shape.type](site, add, random);
  return list;
}

// Absent

function absences({ path, parent, member }, list, at) {
  if (parent?.type !== 'structure') return;
  const issues = isRequired(member) ? [[at, 'required']] : [];
  list.push({ kind: 'missing', path, remove: true, issues }, { kind: 'null', path, value: null, issues });
}

// Type

const WRONG_TYPES = [
  ['a number', 5],
  ['zero', 0],
  ['true', true],
  ['false', false],
  ['a string', 'text'],
  ['an empty string', ''],
  ['an empty list', []],
  ['a list of null', [null]],
  ['an empty object', {}],
  ['an object like a list', { 0: 'a', length: 1 }],
];

function wrongTypes({ shape, parent, path, value }, add) {
  const right = {
    string: ['string'],
    enum: ['string'],
    timestamp: ['string'],
    integer: ['number'],
    long: ['number'],
    boolean: ['boolean'],
    list: ['array'],
    structure: ['object'],
    union: ['object'],
  }[shape.type];
  for (const [name, wrong] of WRONG_TYPES) {
    const type = Array.isArray(wrong) ? 'array' : typeof wrong;
    if (!right.includes(type)) add(`type: ${name}`, wrong, 'type');
  }
  // A list in a list is an item of the wrong type.
  add('type: in a list', [value], shape.type === 'list' ? [pointer([...path, 0]), 'type'] : 'type');
  if (parent?.type === 'list') add('type: null in a list', null, 'type');
}

// Strings

const LONE_HIGH = '\ud83d';
const LONE_LOW = '\ude00';

function illFormed(value, add, max = 10) {
  const half = Math.floor(value.length / 2);
  add('format: a high surrogate at the end', value + LONE_HIGH, 'format');
  add('format: a low surrogate at the start', LONE_LOW + value, 'format');
  add('format: surrogates the wrong way round', value.slice(0, half) + LONE_LOW + LONE_HIGH, 'format');
  add('format: a lone surrogate alone', '\ud800', 'format');
  add('format: a lone surrogate, and too long', '\udfff'.repeat(max + 1), 'format');
}

function strings({ shape, member, value }, add, random) {
  const { min = 0, max } = trait(shape, member, 'length') ?? {};
  illFormed(value, add, max);
  const pattern = trait(shape, member, 'pattern');
  if (min > 0) {
    add('length: empty', '', 'length');
    if (min > 1) add('length: one too short', ofLength(pattern, min - 1, random), 'length');
    // Two UTF-16 units, three or four bytes, one character.
    if (min === 2) add('length: one astral character', '\u{1d7d9}', 'length');
  }
  if (max !== undefined) {
    for (const taste of ['plain', 'astral'])
      add(`length: one too long, ${taste}`, ofLength(pattern, max + 1, random, taste), 'length');
    if (max < 100) add('length: far too long', 'x'.repeat(max * 20), 'length');
  }
  fits({ shape, member }, add, random);
  if (pattern) patterns({ shape, member, value, pattern, min, max: max ?? Infinity }, add, random);
}

/** A string of that length, which matches the pattern if possible. */
function ofLength(pattern, length, random, taste = 'plain') {
  const tree = parse(pattern ?? '[\\s\\S]*');
  if (reach(tree, { min: length, max: length })) return build(tree, length, length, random, taste);
  return (taste === 'astral' ? '\u{1f600}' : 'a').repeat(length);
}

/** No mistakes: valid strings at the limits, in characters of one to four bytes. */
function fits({ shape, member }, add, random) {
  const { tree, limit, shortest, longest } = stringRoom(shape, member);
  add('valid: shortest', build(tree, shortest, limit, random, 'wild'));
  for (const taste of ['plain', 'astral', 'marks']) add(`valid: longest, ${taste}`, build(tree, longest, limit, random, taste));
}

const SPACES = [
  ['a newline', '\n'],
  ['a return', '\r'],
  ['a space', ' '],
  ['a tab', '\t'],
  ['U+2028', '\u2028'],
  ['U+FEFF', '\ufeff'],
  ['NUL', '\0'],
];
const NAMED = [
  ['an emoji', '\u{1f600}'],
  ['U+FFFE', '\ufffe'],
  ['U+0301', '\u0301'],
  ['an Arabic digit', '\u0660'],
  ['a fullwidth letter', '\uff21'],
  ['a long s', '\u017f'],
  ['a Kelvin sign', '\u212a'],
  ['DEL', '\x7f'],
  ['U+0085', '\x85'],
  ['U+00A0', '\xa0'],
];

function patterns({ shape, member, value, pattern, min, max }, add, random) {
  const tree = parse(pattern);
  const excluded = foreign(tree);
  // Where there is no room for one more character, one is removed.
  const body = [...value].length < max ? [...value] : [...value].slice(0, -1);
  if (body.length + 1 < min) return;
  const broken = (kind, text, character) => {
    // A character that some part of the pattern allows may be allowed here: only the pattern itself can tell.
    const certain = excluded.includes(character) || !new RegExp(withUnassigned(pattern), 'u').test(text);
    if (certain) add(`pattern: ${kind}`, text, 'pattern');
    else if (character) add(`valid: ${kind}`, text);
  };
  for (const [name, one] of SPACES) {
    broken(`${name} at the end`, body.join('') + one, one);
    broken(`${name} at the start`, one + body.join(''), one);
  }
  const place = random.int(0, body.length);
  const inserted = (one) => [...body.slice(0, place), one, ...body.slice(place)].join('');
  for (const [name, one] of NAMED) broken(`${name} inside`, inserted(one), one);
  if (excluded.length > 0) {
    const one = random.pick(excluded);
    broken('an excluded character', inserted(one), one);
    const astral = excluded.filter(isAstral);
    if (astral.length > 0) broken('only excluded characters', random.pick(astral).repeat(Math.max(min, 1)), astral[0]);
  }
  // Characters that the pattern allows elsewhere.
  const { shortest, longest, has } = stringRoom(shape, member);
  for (let round = 0; round < 4; round += 1) {
    let length = random.int(shortest, Math.min(longest, shortest + 12));
    while (!has(length)) length -= 1;
    const text = mutated([...build(tree, length, longest, random)], random);
    const count = [...text].length;
    if (count >= min && count <= max && text.isWellFormed()) broken('a mutation', text);
  }
}

function mutated(text, random) {
  if (text.length === 0) return '';
  const place = random.int(0, text.length - 1);
  const one = random.pick([...'-._:/@aZ09 ']);
  const kind = random.pick(['replace', 'drop', 'double', 'swap case']);
  if (kind === 'replace') text[place] = one;
  if (kind === 'drop') text.splice(place, 1);
  if (kind === 'double') text.splice(place, 0, text[place]);
  if (kind === 'swap case') text[place] = flipped(text[place]);
  return text.join('');
}

const flipped = (text) => (text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase());

// Enums and timestamps

function enums({ shape, value }, add) {
  illFormed(value, add);
  const values = enumValues(shape);
  const wrong = {
    'another case': value === value.toUpperCase() ? value.toLowerCase() : value.toUpperCase(),
    'a trailing space': `${value} `,
    'a leading space': ` ${value}`,
    'a trailing newline': `${value}\n`,
    'a trailing NUL': `${value}\0`,
    'cut short': value.slice(0, -1),
    'one more': `${value}S`,
    empty: '',
    'nothing known': 'SOMETHING_ELSE',
    astral: '\u{1f600}',
    'a method': 'toString',
    'a prototype': '__proto__',
    fullwidth: value.replace(/^./, '\uff33'),
  };
  for (const [kind, text] of Object.entries(wrong)) if (!values.includes(text)) add(`enum: ${kind}`, text, 'enum');
  for (const one of values) if (values.length < 10 && one !== value) add('valid: another value', one);
}

function timestamps({ value }, add) {
  illFormed(value, add);
  for (const wrong of [
    '',
    ' ',
    '2026-03-01',
    '12:00:00Z',
    '2026-03-01T00:00:00',
    '2026-03-01 00:00:00Z',
    '2026-03-01T00:00Z',
    '2026-3-1T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T00:60:00Z',
    '2026-03-01T00:00:61Z',
    '2026-03-01T12:00:60Z',
    '2026-03-01T00:00:00.Z',
    '2026-03-01T00:00:00,5Z',
    '2026-03-01T00:00:00+24:00',
    '2026-03-01T00:00:00+00:60',
    '2026-03-01T00:00:00+0100',
    '2026-03-01T00:00:00+01',
    '2026-03-01T00:00:00Z\n',
    ' 2026-03-01T00:00:00Z',
    '+002026-03-01T00:00:00Z',
    '02026-03-01T00:00:00Z',
    '26-03-01T00:00:00Z',
    '2026-W09-7T00:00:00Z',
    '20260301T000000Z',
    '1772323200',
    'now',
    'Sun, 01 Mar 2026 00:00:00 GMT',
    '\u0662\u0660\u0662\u0666-03-01T00:00:00Z',
    '2026-03-01T00:00:00\u221208:00',
  ])
    add('format: not a date-time', wrong, 'format');
  add('type: epoch seconds', 1772323200, 'type');
  for (const right of ['2026-03-01t00:00:00.5z', '2024-02-29T00:00:00-23:59', '1998-12-31T23:59:60Z', '0000-02-29T00:00:00Z'])
    add('valid: a date-time', right);
}

// Numbers

const NOT_INTEGERS = [
  ['a fraction', 1.5],
  ['a small fraction', 1e-7],
  ['far too large', 1e300],
  ['far too small', -1e300],
  ['a numeric string', '5'],
];

function integers({ shape, member }, add) {
  for (const [kind, value] of NOT_INTEGERS) add(`type: ${kind}`, value, 'type');
  for (const value of [2 ** 31, -(2 ** 31) - 1, 1e10, 2 ** 32 + 1, 2 ** 53, 2 ** 63])
    add('type: beyond 32 bits', value, 'type');
  const { min, max } = trait(shape, member, 'range') ?? {};
  if (min !== undefined) for (const value of [min - 1, min - 2, -(2 ** 31)]) add('range: too small', value, 'range');
  if (max !== undefined) for (const value of [max + 1, max + 2, 256, 257, 2 ** 31 - 1]) add('range: too large', value, 'range');
  for (const value of [min, max]) if (value !== undefined) add('valid: a limit', value);
}

function longs({ shape, member }, add) {
  for (const [kind, value] of NOT_INTEGERS) add(`type: ${kind}`, value, 'type');
  for (const value of [2 ** 63, 1e19, -1e19, 2 ** 64]) add('type: beyond 64 bits', value, 'type');
  const { min = -Infinity, max = Infinity } = trait(shape, member, 'range') ?? {};
  for (const value of [0, -1, 1e10, 2 ** 31, 2 ** 53 - 1, 2 ** 62]) {
    if (value >= min && value <= max) add('valid: a long', value);
    else add('range: a long', value, 'range');
  }
}

// Lists

function lists({ model, shape, member, path, value }, add, random) {
  const { min = 0, max } = trait(shape, member, 'length') ?? {};
  const items = (count) =>
    Array.from({ length: count }, (_, index) =>
      validValue(model, shape.member, random.fork(index), { ...styles.required, variant: 0 }),
    );
  if (min > 0) add('length: one item too few', items(min - 1), 'length');
  if (max !== undefined) {
    add('valid: as many items as can be', items(max));
    add('length: one item too many', items(max + 1), 'length');
    add('length: one too many, the last of a wrong type', [...items(max), null], 'length', [pointer([...path, max]), 'type']);
  }
  if (min === 0) add('valid: an empty list', []);
  if (value.length < (max ?? UNLIMITED)) {
    add('type: null as an item', [...value, null], [pointer([...path, value.length]), 'type']);
    add('type: a list as an item', [...value, [value[0]]], [pointer([...path, value.length]), 'type']);
  }
  if (max === undefined || max >= 2)
    add('type: two items', [null, true], [pointer([...path, 0]), 'type'], [pointer([...path, 1]), 'type']);
}

// Structures and unions

const ODD_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  'hasOwnProperty',
  'length',
  '',
  'a/b~c',
  '0',
  '\u{1f600}',
];
const ODD_VALUES = [1, 0, false, '', 'text', {}, [], { a: { b: [] } }];

const withKey = (object, key, value) => put(clone(object), key, value);

function unknownKeys({ shape, path, value }, add, random) {
  const names = Object.keys(shape.members);
  const similar =
    names.length > 0
      ? [flipped(names[0][0]) + names[0].slice(1), names.at(-1).toUpperCase(), `${names[0]} `, `${names[0]}\0`]
      : [];
  for (const key of [...ODD_KEYS, ...similar]) {
    if (names.includes(key)) continue;
    add(`unknown: ${key}`, withKey(value, key, random.pick(ODD_VALUES)), [pointer([...path, key]), 'unknown']);
  }
  add('valid: an unknown key that is absent', withKey(value, 'unknown', null));
  add(
    'unknown: two',
    withKey(withKey(value, 'zebra', 1), 'aardvark', 1),
    [pointer([...path, 'zebra']), 'unknown'],
    [pointer([...path, 'aardvark']), 'unknown'],
  );
  // An unknown key comes last, even as the first key.
  const first = put({}, 'first', 1);
  for (const [key, one] of Object.entries(value)) put(first, key, one);
  add('unknown: the first key', first, [pointer([...path, 'first']), 'unknown']);
}

function structures({ model, shape, path, value, member }, add, random) {
  const site = { model, shape, path, value, member };
  unknownKeys(site, add, random);
  const requiredNames = Object.keys(shape.members).filter((name) => isRequired(shape.members[name]));
  const allRequired = requiredNames.map((name) => [pointer([...path, name]), 'required']);
  add('required: all', {}, ...allRequired);
  if (requiredNames.length === 0) return;
  const [first] = requiredNames;
  const rest = clone(value);
  delete rest[first];
  // Neither a prototype nor another case replaces a member.
  const inherited = { [first]: value[first] };
  add(
    'required: one in __proto__',
    withKey(rest, '__proto__', inherited),
    [pointer([...path, first]), 'required'],
    [pointer([...path, '__proto__']), 'unknown'],
  );
  const other = flipped(first[0]) + first.slice(1);
  splitPair(site, add);
  add(
    'required: one in another case',
    withKey(rest, other, value[first]),
    [pointer([...path, first]), 'required'],
    [pointer([...path, other]), 'unknown'],
  );
}

/** The halves of a surrogate pair in two strings: an encoder that joins them would make them valid. */
function splitPair({ model, shape, path, value }, add) {
  const texts = Object.keys(shape.members).filter(
    (name) => typeof value[name] === 'string' && shapeOf(model, shape.members[name].target).type === 'string',
  );
  for (let at = 0; at + 1 < texts.length; at += 1) {
    const [left, right] = texts.slice(at, at + 2);
    const halves = { ...value, [left]: value[left] + LONE_HIGH, [right]: LONE_LOW + value[right] };
    add(
      'format: a pair split between two strings',
      halves,
      [pointer([...path, left]), 'format'],
      [pointer([...path, right]), 'format'],
    );
  }
}

/** Mistakes that add to a site and leave its members unchanged, so that they combine with mistakes inside. */
export function additionsTo({ model, shape, path, value }, random) {
  if (shape.type !== 'structure' && shape.type !== 'union') return [];
  const key = random.pick([...ODD_KEYS, 'zebra', 'Aardvark']);
  const list = [];
  if (!Object.hasOwn(shape.members, key)) {
    list.push({
      kind: `unknown: ${key}`,
      path: [...path, key],
      value: random.pick(ODD_VALUES),
      issues: [[pointer([...path, key]), 'unknown']],
    });
  }
  const others = Object.keys(shape.members).filter((one) => !Object.hasOwn(value, one));
  if (shape.type === 'union' && others.length > 0) {
    const name = random.pickText(others);
    const second = validValue(model, shape.members[name], random.fork(name), styles.required);
    list.push({ kind: 'union: a second member', path: [...path, name], value: second, issues: [[pointer(path), 'union']] });
  }
  return list;
}

function unions({ model, shape, path, value }, add, random) {
  unknownKeys({ shape, path, value }, add, random);
  add('union: empty', {}, 'union');
  add('union: only an unknown key', { unknown: {} }, 'union', [pointer([...path, 'unknown']), 'unknown']);
  const names = Object.keys(shape.members);
  const [present] = Object.keys(value);
  add('union: only absent members', Object.fromEntries(names.map((name) => [name, null])), 'union');
  add('valid: the others absent', Object.fromEntries(names.map((name) => [name, value[name] ?? null])));
  const other = (name) => validValue(model, shape.members[name], random.fork(name), styles.required);
  for (const name of names.filter((one) => one !== present)) {
    add('valid: another member', { [name]: other(name) });
    add('union: two members', { [name]: other(name), ...value }, 'union');
    add('union: two members, one of a wrong type', { ...value, [name]: 'text' }, 'union', [pointer([...path, name]), 'type']);
  }
  if (names.length < 2) return;
  const all = Object.fromEntries(names.map((name) => [name, other(name)]));
  add('union: every member', all, 'union');
}
