// Small apps through every bundler.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, bundlers } from '../packages/bundlers.mjs';
import { apps as everyApp } from '../packages/sizes.mjs';
import { loaded } from './loaded.mjs';
import { weigh, weighLater } from './weigh.mjs';

/** Rows of { app, bundler, raw, gzip, brotli, and the same, later } for a project with the package in it. */
export async function apps(project) {
  const packageFolder = join(project, 'node_modules/partner-central');
  const rows = [];
  for (const [app, file] of Object.entries(everyApp)) {
    for (const bundler of Object.keys(bundlers)) {
      const { out } = await bundle(bundler, project, file);
      const { initial, lazy } = await loaded(out, packageFolder);
      // The bundlers that do not bring core.wasm along leave it to be copied.
      const core = readFileSync(join(packageFolder, 'core.wasm'));
      if (file === 'app-slim.mjs' && !initial.some((bytes) => bytes.equals(core))) initial.push(core);
      rows.push({ app, bundler, ...weigh(initial), ...weighLater(lazy) });
    }
  }
  return rows;
}
