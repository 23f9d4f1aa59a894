// Writes docs/requests.md.
import { writeFileSync } from 'node:fs';
import { recorded, written } from './side-by-side.mjs';

writeFileSync(new URL('../../docs/requests.md', import.meta.url), written(await recorded()));
