// Writes docs/sizes.md and prints what changed: `cargo xtask sizes`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { measured } from './measured.mjs';
import { differences, read } from './snapshot.mjs';

const file = new URL('../../docs/sizes.md', import.meta.url);
const text = await measured();
if (existsSync(file))
  for (const one of differences(read(readFileSync(file, 'utf8')), read(text)).found) console.log(`sizes: ${one}`);
writeFileSync(file, text);
console.log('sizes: docs/sizes.md is written');
