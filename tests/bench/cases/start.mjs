// From import to the first validation, each time in a new process or page without compiled code.
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../bundles.mjs';
import { summary } from '../measure.mjs';

const once = fileURLToPath(new URL('../start-once.mjs', import.meta.url));

export async function inNode({ rounds }) {
  const plans = bundle('node').map(({ key, name, file }) => ({ key, name, file, times: [] }));
  await inTurns(plans, rounds, ({ file }) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [once, pathToFileURL(file).href], { encoding: 'utf8' });
    // Node prints the line that threw, and a bundle is one line.
    if (status !== 0)
      throw new Error(
        stderr
          .split('\n')
          .filter((line) => line.length < 500)
          .join('\n'),
      );
    return Number(stdout);
  });
  return summary(plans.map(({ file, ...plan }) => plan));
}

/** `visit(path)` opens a new page with an empty cache, and gives its milliseconds. */
export async function inBrowser({ rounds, visit }) {
  const plans = bundle('browser').map(({ key, name }) => ({ key, name, times: [] }));
  await inTurns(plans, rounds, ({ key }) => visit(`/browser/${key}/stdin.mjs`));
  return summary(plans);
}

async function inTurns(plans, rounds, take) {
  // One more round: the first one reads files that are not cached yet.
  for (let round = -1; round < rounds; round++) {
    for (let i = 0; i < plans.length; i++) {
      const plan = plans[(i + round + plans.length) % plans.length];
      const took = await take(plan);
      if (round >= 0) plan.times.push(took);
    }
  }
}
