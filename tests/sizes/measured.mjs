// The sizes of the package and of what bundlers make of it, as docs/sizes.md lists them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../packages/project.mjs';
import { apps } from './apps.mjs';
import { besideSdk, ratios } from './beside-sdk.mjs';
import { files } from './files.mjs';
import { written } from './snapshot.mjs';

/** The text of docs/sizes.md for the current tarball; `t` as `project` takes it. */
export async function measured(t) {
  const folder = project(t);
  const sdk = await besideSdk(folder);
  return written({
    rustc: readFileSync(new URL('../../target/npm/rustc.txt', import.meta.url), 'utf8'),
    node: process.versions.node,
    tables: {
      'Beside the AWS SDK': {
        before: `All 51 operations, minified by esbuild; later comes, of ours, \`validateLines\`. Of what is loaded at once,\n${ratios(sdk).join('\n')}`,
        rows: sdk,
      },
      Apps: {
        before: 'Small apps as bundlers make them, minified: what a page loads at once, and what later if it needs it.',
        rows: await apps(folder),
      },
      Files: {
        before: 'Of the package as npm installs it. A part is shared by entries, and named here by the largest module in it.',
        rows: files(join(folder, 'node_modules/partner-central')),
      },
    },
  });
}
