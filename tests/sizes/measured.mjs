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
        before: `All operations, minified by esbuild. What \`validateLines\` needs is loaded later. Of what is loaded at once,\n${ratios(sdk).join('\n')}`,
        rows: sdk,
      },
      Apps: {
        before: 'Small apps, bundled and minified: what a page loads at once, and what it loads later if it needs it.',
        rows: await apps(folder),
      },
      Files: {
        before:
          'The files of the package as npm installs it. A part is shared by entries, and is named here after the largest module in it.',
        rows: files(join(folder, 'node_modules/partner-central')),
      },
    },
  });
}
