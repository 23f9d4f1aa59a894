// All operations beside both clients of the AWS SDK, bundled by esbuild with code splitting.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loaded } from './loaded.mjs';
import { weigh, weighLater } from './weigh.mjs';

const all = (...packages) =>
  `${packages.map((name, at) => `import * as part${at} from '${name}';`).join('\n')}\nglobalThis.all = [${packages.map((_, at) => `part${at}`)}];`;

const SDK = ['@aws-sdk/client-partnercentral-account', '@aws-sdk/client-partnercentral-channel'];

/** Rows of { bundle, raw, gzip, brotli, and the same, later } for a project with the package in it. */
export async function besideSdk(project) {
  const packageFolder = join(project, 'node_modules/partner-central');
  const bundle = async (name, code, resolveDir, wasm) => {
    const outdir = join(project, 'out/beside-sdk', name);
    const entry = { stdin: { contents: code, resolveDir }, entryNames: 'app', outdir };
    await build({ ...entry, bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true, logLevel: 'error' });
    const { initial, lazy } = await loaded(outdir, packageFolder);
    const read = (file) => readFileSync(join(packageFolder, file));
    if (wasm) {
      // An app copies it beside its scripts.
      initial.push(read('core.wasm'));
      lazy.push(read('lines-core.wasm'));
    }
    return { bundle: name, ...weigh(initial), ...weighLater(lazy) };
  };
  return [
    await bundle('inline', all('partner-central'), project, false),
    await bundle('slim', all('partner-central/slim'), project, true),
    await bundle('AWS SDK', all(...SDK), fileURLToPath(new URL('..', import.meta.url)), false),
  ];
}

/** The targets, as parts of the SDK's size in gzip. */
const TARGETS = { slim: 0.4, inline: 0.55 };

/** Sentences that compare ours with the SDK. */
export function ratios(rows) {
  const sizesOf = (name) => rows.find(({ bundle }) => bundle === name);
  return Object.entries(TARGETS).map(([name, target]) => {
    const part = (packed) => (sizesOf(name)[packed] / sizesOf('AWS SDK')[packed]).toFixed(2);
    return `\`${name}\` is ${part('gzip')} × the SDK in gzip (target: ${target}), ${part('brotli')} × in brotli.`;
  });
}
