// Labels are those of tests/vectors/labels.txt, where people review them, and differ where they appear together.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { operations } from 'partner-central';
import { FILE, labels } from './labels.mjs';

test('labels of fields are the reviewed ones, which `node tests/forms/labels.mjs` writes', () => {
  assert.equal(labels(), readFileSync(FILE, 'utf8'));
});

test('no two members of a structure and no two values of an enum share a label', () => {
  for (const [id, { fields }] of Object.entries(operations)) {
    const seen = new Set();
    for (const { path, label, values = [] } of fields) {
      const place = `${path.replace(/[^.]+$/, '')}${path.endsWith('[]') ? '[]' : ''} ${label}`;
      assert.ok(!seen.has(place), `${id}: two are ${place}`);
      seen.add(place);
      assert.equal(new Set(values.map((one) => one.label)).size, values.length, `${id} ${path}`);
    }
  }
});
