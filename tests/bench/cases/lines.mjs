// An NDJSON file, the same bytes for every peer.
import { validateLines, account } from 'partner-central';
import { spread } from '../measure.mjs';
import { makeLines, OPERATION } from '../partner-lines.mjs';
import * as ajv from '../peers/ajv.mjs';

export async function run({ schemas, lines, rounds }) {
  const { bytes, bad } = makeLines(lines);
  const megabytes = bytes.length / 1e6;
  const { check } = ajv.make(schemas[OPERATION]);
  const each = (judge) => () => {
    let found = 0;
    for (const line of new TextDecoder().decode(bytes).split('\n')) if (line && !judge(line)) found++;
    return found;
  };
  const parse = (line) => {
    try {
      return JSON.parse(line);
    } catch {
      return undefined;
    }
  };
  const ours = async (source) => {
    const all = validateLines(account.CreatePartner, source);
    let found = 0;
    for (let step = await all.next(); !step.done; step = await all.next()) found++;
    return found;
  };
  const tasks = [
    { name: 'partner-central, bytes', run: () => ours(bytes), bad },
    { name: 'partner-central, 64 KB chunks', run: () => ours(chunks(bytes)), bad },
    { name: 'JSON.parse', run: each((line) => parse(line) !== undefined) },
    { name: 'JSON.parse + ajv', run: each((line) => check(parse(line))), bad },
  ];
  const times = tasks.map(() => []);
  // One more round, to warm up.
  for (let round = -1; round < rounds; round++) {
    for (let i = 0; i < tasks.length; i++) {
      const at = (i + round + tasks.length) % tasks.length;
      const start = performance.now();
      const found = await tasks[at].run();
      const took = performance.now() - start;
      if (tasks[at].bad !== undefined && found !== bad) throw new Error(`${tasks[at].name} found ${found} bad lines of ${bad}`);
      if (round >= 0) times[at].push(megabytes / (took / 1000));
    }
  }
  const results = tasks.map(({ name }, at) => ({
    name,
    ...spread(times[at]),
    // How many times as fast as ours.
    ratio: spread(times[at].map((speed, round) => speed / times[0][round])),
  }));
  return { megabytes, lines, bad, results };
}

async function* chunks(bytes) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
