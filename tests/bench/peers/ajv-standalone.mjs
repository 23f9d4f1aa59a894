// ajv's code, generated at build time: it neither compiles nor needs `eval` where it runs.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { operationNames } from '../requests.mjs';
import { schemas } from '../schemas.mjs';
import { options, wrap } from './ajv.mjs';

export const name = 'ajv standalone';

const target = fileURLToPath(new URL('../../../target/bench/', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** Writes a minified module with a function for each operation; gives its path. */
export function write(names = Object.keys(schemas)) {
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } });
  for (const operation of names) ajv.addSchema(schemas[operation], operation);
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries(names.map((operation) => [operation.replace('.', '_'), operation])),
  );
  mkdirSync(target, { recursive: true });
  const file = `${target}ajv-standalone-${names.length}.mjs`;
  // The bundle includes ajv's helpers, which are CommonJS.
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: here },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    logLevel: 'error',
  });
  writeFileSync(file, outputFiles[0].contents);
  return file;
}

export async function load() {
  const file = write(operationNames);
  const version = createHash('md5').update(String(Date.now())).digest('hex');
  const module = await import(`${pathToFileURL(file)}?${version}`);
  return Object.fromEntries(operationNames.map((operation) => [operation, wrap(module[operation.replace('.', '_')])]));
}
