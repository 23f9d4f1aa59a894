// The targets, and the results. Ratios are those of medians of paired rounds.

const named = (results, name) => results.find((one) => one.name === name);
/** Ours as a fraction of theirs. */
const part = (results, name) => 1 / named(results, name).ratio.median;
const times = (number) => `${number.toFixed(2)} ×`;

export function targets(results) {
  const list = [];
  const add = (work, number, limit, target) => list.push({ work, number: times(number), reached: number <= limit, target });
  const engines = [results.node, results.chromium].filter(Boolean);
  for (const engine of engines) {
    const isNode = engine === results.node;
    for (const { name, kind, results: rows } of engine.objects) {
      const what = `${name}, ${kind}, ${short(engine)}`;
      if (kind === 'valid') {
        for (const peer of ['ajv', 'zod', 'valibot']) {
          const limit = isNode && peer === 'ajv' ? 0.7 : 1;
          add(what, part(rows, peer), limit, `at most ${limit} × ${peer}`);
        }
      } else if (kind === 'wrong') {
        add(what, part(rows, 'zod'), 0.5, 'at most 0.5 × zod');
        add(what, part(rows, 'valibot'), 1, 'at most 1 × valibot');
      }
    }
  }
  for (const engine of engines) {
    const speed = 1 / named(engine.lines.results, 'JSON.parse + ajv').ratio.median;
    list.push({
      work: `NDJSON, ${short(engine)}`,
      number: times(speed),
      reached: speed >= 5,
      target: 'at least 5 × JSON.parse + ajv',
    });
  }
  const streamed = results.memory.rows.at(-1);
  list.push({
    work: 'NDJSON, memory',
    number: `${(streamed.heap / 1e6).toFixed(1)} MB more for ten times the lines`,
    reached: streamed.heap <= results.memory.limit,
    target: 'bounded',
  });
  const sizes = Object.fromEntries(results.sizes.map((size) => [size.key, size.gzip]));
  add('size of slim, gzip', sizes.slim / sizes.sdk, 0.4, 'at most 0.4 × the AWS SDK');
  add('size of the inline entry, gzip', sizes.ours / sizes.sdk, 0.55, 'at most 0.55 × the AWS SDK');
  for (const [engine, limit] of [
    [results.node, 0.15],
    [results.chromium, 0.6],
  ]) {
    if (engine)
      add(
        `import to first validation, ${short(engine)}`,
        part(engine.start, 'AWS SDK, both clients'),
        limit,
        `at most ${limit} × the AWS SDK`,
      );
  }
  for (const engine of engines) {
    add(
      `sign, checked and as a Request, ${short(engine)}`,
      part(engine.sign.results, 'aws4fetch'),
      1 / 20,
      'at most 0.05 × aws4fetch',
    );
    const inside = named(engine.sign.results, 'partner-central, headers only');
    if (inside) {
      const theirs = named(engine.sign.results, 'aws4fetch, headers only').ratio.median;
      add(`sign, headers only, ${short(engine)}`, inside.ratio.median / theirs, 1 / 20, 'at most 0.05 × aws4fetch');
    }
    add(`whole call, ${short(engine)}`, part(engine.call.results, 'AWS SDK'), 1 / 4, 'at most 0.25 × the AWS SDK');
  }
  return list;
}

const short = ({ version }) => version.split(' ')[0];
