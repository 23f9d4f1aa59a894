// The patterns of JSON Schemas in other engines of regular expressions: they compile, and up to U+FFFF they match what
// validation accepts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from 'partner-central';
import { askPython } from '../python.mjs';

/** Each distinct pattern, with an operation and a path that has it. */
const patterns = new Map();
const walk = (operation, schema, path) => {
  for (const [name, member] of Object.entries(schema.properties ?? {})) walk(operation, member, [...path, name]);
  if (schema.items) walk(operation, schema.items, [...path, 0]);
  if (schema.pattern && !patterns.has(schema.pattern)) patterns.set(schema.pattern, { operation, path });
};
for (const operation of Object.values(operations)) walk(operation, operation.jsonSchema(), []);

/** The texts that a character makes: by itself, first, in the middle, and last. */
const textsOf = (c) => [c, `${c}a`, `a${c}b`, ` ${c}`];

/** Whether validation finds no issue of the pattern, or undefined if it looks at the length before that. */
function verdict({ operation, path }, text) {
  const codes = operation.validateAt(path, text).map(({ code }) => code);
  return codes.includes('length') ? undefined : !codes.includes('pattern');
}

test('no pattern has an escape that only some engines know', () => {
  for (const pattern of patterns.keys()) assert.doesNotMatch(pattern, /\\[pPuUsSdDwWkb]/);
});

test('RegExp matches up to U+FFFF what validation accepts, with `u` and without', () => {
  for (const [pattern, place] of patterns) {
    const regexps = [new RegExp(pattern), new RegExp(pattern, 'u')];
    const isPlain = /^[ -~]+$/.test(pattern);
    for (let code = 0; code <= 0xffff; code += isPlain && code > 0x300 ? 61 : 1) {
      if (code >= 0xd800 && code < 0xe000) continue;
      for (const text of textsOf(String.fromCharCode(code))) {
        const expected = verdict(place, text);
        if (expected === undefined) continue;
        for (const regexp of regexps) assert.equal(regexp.test(text), expected, `${regexp} U+${code.toString(16)}`);
      }
    }
  }
});

test('no pattern refuses a character beyond U+FFFF that validation accepts', () => {
  for (const [pattern, place] of patterns) {
    const regexps = [new RegExp(pattern), new RegExp(pattern, 'u')];
    for (let code = 0x10000; code <= 0x10ffff; code += 101) {
      for (const text of textsOf(String.fromCodePoint(code)))
        if (verdict(place, text))
          assert.ok(
            regexps.every((regexp) => regexp.test(text)),
            `${pattern} U+${code.toString(16)}`,
          );
    }
  }
});

test('Python, RE2 and PCRE2 match what validation accepts, and Python’s validators take every schema', () => {
  const texts = [];
  // What any of the patterns treats as special, and a part of everything else.
  for (let code = 1; code <= 0xffff; code += code < 0x500 || (code >= 0x1f00 && code < 0x3100) ? 1 : 61) {
    if (code < 0xd800 || code >= 0xe000) texts.push(...textsOf(String.fromCharCode(code)));
  }
  const schemas = Object.values(operations).map((operation) => operation.jsonSchema());
  const { matches, schemas: compiled } = askPython('schemas/engines.py', { patterns: [...patterns.keys()], texts, schemas });
  assert.equal(compiled.length, schemas.length);
  for (const [engine, all] of Object.entries(matches)) {
    [...patterns].forEach(([pattern, place], i) => {
      texts.forEach((text, j) => {
        const expected = verdict(place, text);
        if (expected !== undefined) assert.equal(all[i][j], expected, `${engine}: ${pattern} ${JSON.stringify(text)}`);
      });
    });
  }
});
