// docs/benchmarks.svg: medians as bars, with a panel for each case. Text and lines are of a gray that is readable on white and
// on black; only our bars are coloured.

const WIDTH = 880;
const COLUMN = 420;
const LABEL = 200;
const BAR = 150;
const ROW = 20;

const of = (rows, names) =>
  names
    .map(([name, label = name]) => ({ label, value: rows.find((row) => row.name === name)?.median }))
    .filter(({ value }) => value !== undefined);

const OBJECTS = [
  ['partner-central'],
  ['ajv'],
  ['zod'],
  ['valibot'],
  ['arktype'],
  ['typebox', 'typebox (yes or no)'],
  ['generated JavaScript', 'generated JavaScript (floor)'],
];
const ISSUES = OBJECTS.map(([name]) => [name]);

export function chart({ node, chromium, sizes, python }) {
  const object = (engine, name, kind) => engine.objects.find((one) => one.name === name && one.kind === kind).results;
  const lines = of(node.lines.results, [
    ['partner-central, bytes', 'partner-central'],
    ['JSON.parse', 'JSON.parse alone'],
    ['JSON.parse + ajv'],
  ]);
  if (python) {
    const speeds = python.lines.map(({ bytes, seconds }) => bytes / 1e6 / seconds).sort((a, b) => a - b);
    lines.push({ label: 'json + botocore (Python)', value: speeds[speeds.length >> 1] });
  }
  const starts = [
    ['partner-central'],
    ['ajv standalone, all operations'],
    ['AWS SDK, both clients', 'AWS SDK (no validation)'],
  ];
  const panels = [
    { title: 'CreatePartner, valid', unit: 'µs, Node', rows: of(object(node, 'CreatePartner', 'valid'), OBJECTS) },
    {
      title: 'StartProfileUpdateTask, valid',
      unit: 'µs, Node',
      rows: of(object(node, 'StartProfileUpdateTask', 'valid'), OBJECTS),
    },
    { title: 'CreatePartner, five mistakes', unit: 'µs, Node', rows: of(object(node, 'CreatePartner', 'wrong'), ISSUES) },
    {
      title: 'StartProfileUpdateTask, five mistakes',
      unit: 'µs, Node',
      rows: of(object(node, 'StartProfileUpdateTask', 'wrong'), ISSUES),
    },
    { title: 'NDJSON, 50 MB', unit: 'MB/s, Node: more is better', rows: lines },
    {
      title: 'Size of all operations',
      unit: 'KB gzip',
      rows: [
        ['ours', 'partner-central'],
        ['slim', 'partner-central/slim'],
        ['sdk', 'AWS SDK (no validation)'],
      ].map(([key, label]) => ({
        label,
        value: sizes.find((size) => size.key === key).gzip / 1000,
      })),
    },
    { title: 'Import to first validation', unit: 'ms, Node', rows: of(node.start, starts) },
    chromium
      ? { title: 'Import to first validation', unit: 'ms, Chromium', rows: of(chromium.start, starts) }
      : { title: 'Import to first validation', unit: 'ms, Node', rows: [] },
    {
      title: 'Sign one request',
      unit: 'µs, Node',
      rows: of(node.sign.results, [
        ['partner-central, validated and signed', 'partner-central, validated'],
        ['aws4fetch'],
        ['node:crypto by hand'],
      ]),
    },
    { title: 'A complete call over a stub', unit: 'µs, Node', rows: of(node.call.results, [['partner-central'], ['AWS SDK']]) },
  ];
  const drawn = [];
  let y = 20;
  for (let at = 0; at < panels.length; at += 2) {
    const pair = panels.slice(at, at + 2);
    for (const [column, panel] of pair.entries()) drawn.push(draw(panel, 10 + column * (WIDTH - COLUMN - 20), y));
    y += 46 + Math.max(...pair.map(({ rows }) => rows.length)) * ROW;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="12" role="img">
<title>Medians of partner-central and its peers. Shorter bars are better, except for NDJSON</title>
<style>
text { fill: #59636e }
.title { font-weight: 600; font-size: 13px }
.theirs { fill: #9aa4af }
.ours { fill: #d9730d }
.mine { font-weight: 600 }
@media (prefers-color-scheme: dark) { text { fill: #b4bdc7 } .theirs { fill: #6b7682 } .ours { fill: #f0883e } }
</style>
${drawn.join('\n')}
</svg>
`;
}

function draw({ title, unit, rows }, x, y) {
  const most = Math.max(...rows.map(({ value }) => value));
  const bars = rows.map(({ label, value }, at) => {
    const top = y + 26 + at * ROW - 8;
    const length = Math.max(1, (value / most) * BAR);
    const ours = label.startsWith('partner-central');
    return (
      `<text x="${x + LABEL - 8}" y="${top + 11}" text-anchor="end"${ours ? ' class="mine"' : ''}>${label}</text>` +
      `<rect x="${x + LABEL}" y="${top}" width="${length.toFixed(1)}" height="14" rx="2" class="${ours ? 'ours' : 'theirs'}"/>` +
      `<text x="${(x + LABEL + length + 6).toFixed(1)}" y="${top + 11}"${ours ? ' class="mine"' : ''}>${value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)}</text>`
    );
  });
  return `<text x="${x}" y="${y}"><tspan class="title">${title}</tspan> <tspan>${unit}</tspan></text>\n${bars.join('\n')}`;
}
