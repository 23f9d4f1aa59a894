// Small apps through every bundler.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, bundlers } from '../packages/bundlers.mjs';
import { loaded } from './loaded.mjs';
import { weigh, weighLater } from './weigh.mjs';

const APPS = {
  'validate one operation': 'app-validate.mjs',
  'call one operation': 'app-call.mjs',
  everything: 'app-everything.mjs',
  'the sandbox': 'app-sandbox.mjs',
  'a form of one operation': 'app-form.mjs',
  'the element': 'app-element.mjs',
  'slim, validate one': 'app-slim.mjs',
};

/** Rows of { app, bundler, raw, gzip, brotli, and the same, later } for a project with the package in it. */
export async function apps(project) {
  const packageFolder = join(project, 'node_modules/partner-central');
  const rows = [];
  for (const [app, file] of Object.entries(APPS)) {
    for (const bundler of Object.keys(bundlers)) {
      const { out } = await bundle(bundler, project, file);
      const { initial, lazy } = await loaded(out, packageFolder);
      // Where a bundler does not copy core.wasm, the app has to.
      const core = readFileSync(join(packageFolder, 'core.wasm'));
      if (file === 'app-slim.mjs' && !initial.some((bytes) => bytes.equals(core))) initial.push(core);
      rows.push({ app, bundler, ...weigh(initial), ...weighLater(lazy) });
    }
  }
  return rows;
}
