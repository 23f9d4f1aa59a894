// docs/benchmarks.md from the results.

const fixed = (number) => (number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2));
const ratio = (number) => (number >= 10 ? number.toFixed(0) : number >= 1 ? number.toFixed(1) : number.toFixed(2));
const cell = ({ median, low, high, ratio: to }) => `${fixed(median)} (${fixed(low)}–${fixed(high)}) ${ratio(to.median)}×`;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, at) => (at ? '---:' : '---')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const KINDS = {
  valid: 'One request, valid',
  wrong: 'The same with five mistakes: all issues with paths and messages',
  'non-ASCII': 'Valid, with text in other scripts',
};

export function report(results) {
  const engines = [results.node, results.chromium].filter(Boolean);
  const parts = [
    '# Benchmarks',
    intro(results, engines),
    '![Medians of this project and its peers](benchmarks.svg)',
    '## Who checks what',
    checksLess(results.verdicts),
    ...Object.entries(KINDS).flatMap(([kind, title]) => [
      `## ${title}`,
      'Microseconds for one.',
      ...engines.map((engine) => objects(engine, kind, results.python)),
    ]),
    '## NDJSON',
    lines(results, engines),
    '## Import to first validation',
    'Milliseconds, in a process or page of its own with nothing cached; bundles made by esbuild, minified. The AWS SDK makes a client and a command, and validates nothing.',
    ...engines.map((engine) => simple(engine, engine.start, 'ms')),
    '## Sign one request',
    `Microseconds for one with a body of ${results.node.sign.bytes} bytes, as a \`Request\` where not said otherwise.`,
    ...engines.map((engine) => simple(engine, engine.sign.results, 'µs')),
    '## A whole call',
    'Microseconds for `createPartner` over a `fetch` that answers at once; the AWS SDK has a request handler that does, with a body already read.',
    ...engines.map((engine) => simple(engine, engine.call.results, 'µs')),
    '## Size',
    'All 51 operations, bundled for browsers by esbuild, minified: what the import loads. `slim` is JavaScript and `core.wasm` together; for NDJSON a second module is loaded when it is used. The AWS SDK checks no request; ajv standalone calls no service.',
    table(
      ['', 'raw', 'gzip', 'brotli'],
      results.sizes.map(({ name, raw, gzip, brotli }) => [name, ...[raw, gzip, brotli].map(kilobytes)]),
    ),
    '## Memory',
    'What is held more afterwards, after collecting garbage. The benchmark fails if the WebAssembly grows at all.',
    table(
      ['', 'heap', 'WebAssembly', 'WebAssembly in all'],
      results.memory.rows.map(({ name, heap, wasm, wasmBytes }) => [
        name,
        kilobytes(heap),
        kilobytes(wasm),
        kilobytes(wasmBytes),
      ]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function intro(results, engines) {
  const others = Object.entries(results.versions).map(([name, version]) => `${name} ${version}`);
  if (results.python) others.push(`botocore ${results.python.version}`);
  return [
    `${results.date}, ${results.machine}, ${engines.map(({ version }) => version).join(', ')}. Made by \`cargo xtask bench\`.`,
    '',
    `Peers: ${others.join(', ')}.`,
    '',
    'Everyone takes turns in one process on the same requests with the same rules. A cell has the median, the quartiles, and the',
    'median of the ratios to ours within each turn: 2× took twice our time, 0.5× half of it. Ratios hold where times do not.',
  ].join('\n');
}

const VALID = 'valid';

function checksLess(verdicts) {
  const rows = verdicts.map(({ name, groups, exact, of }) => {
    const wrong = Object.entries(groups).filter(([, { right, of: all }]) => right < all);
    const list = (wanted) =>
      wrong
        .filter(([group]) => group.startsWith(VALID) === wanted)
        .map(([group, { right, of: all }]) => `${group.replace(/^valid, (a member is )?/, '')} ${all - right} of ${all}`)
        .join(', ') || 'nothing';
    return [name, list(false), list(true), exact ? `${exact} of ${of}` : 'none: texts only'];
  });
  return [
    'Before measuring, each peer must accept every good request used here, refuse every bad one, and name the places of all',
    'five mistakes (botocore writes sentences, so only its verdict is held to that). Then all test vectors of the three operations',
    'are counted: `format` is a lone surrogate, which cannot be sent; `null` is an absent member; beyond U+FFFF some count one',
    'character as two.',
    '',
    table(['', 'misses', 'refuses though valid', 'all paths right'], rows),
  ].join('\n');
}

function objects(engine, kind, python) {
  const cases = engine.objects.filter((one) => one.kind === kind);
  const names = cases[0].results.map(({ name }) => name);
  const rows = names.map((name) => [name, ...cases.map(({ results }) => cell(results.find((one) => one.name === name)))]);
  if (python && engine.version.startsWith('Node')) {
    const others = cases.map(({ name, results }) => {
      const timed = python.objects.find((one) => one.name === name && one.kind === kind);
      return cell({ ...timed, ratio: { median: timed.median / results[0].median } });
    });
    rows.push(['botocore, in Python', ...others]);
  }
  return table([engine.version, ...cases.map(({ name }) => name)], rows);
}

const simple = ({ version }, rows, unit) =>
  table(
    [version, unit],
    rows.map((row) => [row.name, cell(row)]),
  );

function lines({ node, python }, engines) {
  const { lines: count, megabytes, bad } = node.lines;
  const names = node.lines.results.map(({ name }) => name);
  const rows = names.map((name) => [
    name,
    ...engines.map((engine) => cell(engine.lines.results.find((one) => one.name === name))),
  ]);
  if (python) {
    const speeds = python.lines.map(({ bytes, seconds }) => bytes / 1e6 / seconds).sort((a, b) => a - b);
    const median = speeds[speeds.length >> 1];
    const timed = { median, low: speeds[0], high: speeds.at(-1), ratio: { median: median / node.lines.results[0].median } };
    rows.push(['json + botocore, in Python', cell(timed), ...engines.slice(1).map(() => '')]);
  }
  return [
    `${count.toLocaleString('en')} CreatePartner requests, ${megabytes.toFixed(0)} MB, ${bad.toLocaleString('en')} of them bad, from bytes. MB/s: more is better, and 0.5× is half our speed.`,
    '',
    table(['', ...engines.map(({ version }) => version)], rows),
  ].join('\n');
}
