// Writes docs/requests.md.
import { writeFileSync } from 'node:fs';
import { recorded, requestsPage } from './side-by-side.mjs';

writeFileSync(new URL('../../docs/requests.md', import.meta.url), requestsPage(await recorded()));
