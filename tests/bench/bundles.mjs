// The bundles that new processes and new pages load, and whose sizes are reported.
import { buildSync } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import * as standalone from './peers/ajv-standalone.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
export const folder = fileURLToPath(new URL('../../target/bench/', import.meta.url));
const wasm = join(here, '../node_modules/partner-central/core.wasm');

const SDK = `
import * as account from '@aws-sdk/client-partnercentral-account';
import * as channel from '@aws-sdk/client-partnercentral-channel';
export const commands = [account, channel];
export default (input) => {
  const client = new account.PartnerCentralAccountClient({
    region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
  });
  return new account.CreatePartnerCommand(input) && client && true;
};`;
const ours = (entry, before = '') => `
import { ${before ? 'account, init' : 'account'} } from '${entry}';
export * from '${entry}';
export default async (input) => {
  ${before}
  return account.CreatePartner.validate(input).issues === undefined;
};`;
const ajv = (file) => `
import * as all from ${JSON.stringify(file)};
export { all };
export default (input) => all.account_CreatePartner(input);`;

/** The starts that are measured: the source of the entry, and where it runs. */
export function starts() {
  return [
    { key: 'ours', name: 'partner-central', code: ours('partner-central') },
    {
      key: 'slim',
      name: 'partner-central/slim',
      code: ours('partner-central/slim', "await init(new URL('./core.wasm', import.meta.url));"),
    },
    { key: 'ajv', name: 'ajv standalone, all operations', code: ajv(standalone.write()) },
    { key: 'ajv-one', name: 'ajv standalone, CreatePartner only', code: ajv(standalone.write(['account.CreatePartner'])) },
    { key: 'sdk', name: 'AWS SDK, both clients', code: SDK },
  ];
}

/**
 * Bundles and minifies each start for `node` or `browser`, in its own folder. `first` are the files that importing the entry
 * loads; what functions import later is in other files, as in apps.
 */
export function bundle(platform) {
  const out = join(folder, platform);
  rmSync(out, { recursive: true, force: true });
  return starts().map(({ key, name, code }) => {
    const outdir = join(out, key);
    mkdirSync(outdir, { recursive: true });
    const options = {
      stdin: { contents: code, resolveDir: here },
      outdir,
      splitting: true,
      outExtension: { '.js': '.mjs' },
      platform,
    };
    const { outputs } = build({ ...options, metafile: true, absWorkingDir: outdir }).metafile;
    const first = new Set(['stdin.mjs']);
    for (const file of first)
      for (const { path, kind } of outputs[file].imports) if (kind === 'import-statement' && path in outputs) first.add(path);
    if (key === 'slim') {
      copyFileSync(wasm, join(outdir, 'core.wasm'));
      first.add('core.wasm');
    }
    return { key, name, file: join(outdir, 'stdin.mjs'), first: [...first].map((one) => join(outdir, one)) };
  });
}

export function build(options) {
  const node = options.platform === 'node';
  // CommonJS dependencies of the SDK require Node's modules.
  const banner = node
    ? { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" }
    : {};
  return buildSync({ bundle: true, format: 'esm', minify: true, target: 'es2022', logLevel: 'error', banner, ...options });
}

/** The compressed size, file by file, as a server sends them. */
export function weigh(files) {
  const contents = files.map((file) => readFileSync(file));
  const sum = (packed) => contents.reduce((total, bytes) => total + packed(bytes).length, 0);
  return { raw: sum((bytes) => bytes), gzip: sum((bytes) => gzipSync(bytes, { level: 9 })), brotli: sum(brotliCompressSync) };
}

/** The size of what a browser loads for each start. */
export const sizes = () => bundle('browser').map(({ key, name, first }) => ({ key, name, ...weigh(first) }));
