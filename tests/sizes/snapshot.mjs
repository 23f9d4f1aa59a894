// docs/sizes.md: writes it, reads it, and compares it with what is measured now.

const number = (value) => value.toLocaleString('en-US');

/** `tables` are headings with { before, rows }. The texts of a row say what it is; its numbers are bytes. */
export function written({ rustc, node, tables }) {
  const parts = [
    '# Sizes\n\n' +
      'In bytes, each file compressed by itself as a server does it: `gzip -9`, `brotli -q 11`. Written by\n' +
      '`cargo xtask sizes`; a test fails when a number is more than 2 % away from what stands here.\n\n' +
      `The WebAssembly is made by ${rustc}, the compression is that of Node ${node}.\n`,
  ];
  for (const [heading, { before, rows }] of Object.entries(tables)) {
    parts.push(`\n## ${heading}\n\n${before}\n\n${table(rows)}\n`);
  }
  return parts.join('');
}

function table(rows) {
  const names = Object.keys(rows[0]);
  const isNumber = (name) => typeof rows[0][name] === 'number';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(names),
    line(names.map((name) => (isNumber(name) ? '--:' : '---'))),
    ...rows.map((row) => line(names.map((name) => (isNumber(name) ? number(row[name]) : row[name])))),
  ].join('\n');
}

/** The compiler, and each row's numbers by column, under `heading: texts`. */
export function read(markdown) {
  const rows = new Map();
  let heading;
  let columns;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) [heading, columns] = [line.slice(3), undefined];
    const cells = line.startsWith('|')
      ? line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      : [];
    if (cells.length === 0 || /^-+:?$/.test(cells[0])) continue;
    if (columns === undefined) {
      columns = cells;
      continue;
    }
    const isNumber = (cell) => /^[\d,]+$/.test(cell);
    const what = `${heading}: ${cells.filter((cell) => !isNumber(cell)).join(', ')}`;
    if (rows.has(what)) throw new Error(`two rows are named ${what}`);
    const numbers = cells.flatMap((cell, at) => (isNumber(cell) ? [[columns[at], Number(cell.replaceAll(',', ''))]] : []));
    rows.set(what, Object.fromEntries(numbers));
  }
  return { rustc: /rustc [^\s,]+/.exec(markdown)?.[0], rows };
}

/** Another compiler builds other wasm, and so every size differs. */
const SAME_COMPILER = 0.02;
const OTHER_COMPILER = 0.1;
/** In a small file, 2 % are a word. This many bytes never count. */
const FEW = 64;

/** How `now` differs from `kept`, growth first; both as `read` gives them. */
export function differences(kept, now) {
  const tolerance = kept.rustc === now.rustc ? SAME_COMPILER : OTHER_COMPILER;
  const grown = [];
  const changed = [];
  const smaller = [];
  for (const [what, sizes] of now.rows) {
    const before = kept.rows.get(what);
    if (before === undefined) {
      changed.push(`${what}: new, ${number(sizes.raw)} bytes`);
      continue;
    }
    const off = Object.entries(sizes)
      .map(([column, size]) => ({ column, size, was: before[column] ?? 0 }))
      .filter(({ size, was }) => Math.abs(size - was) > Math.max(was * tolerance, FEW));
    const more = off.filter(({ size, was }) => size > was);
    const less = off.filter(({ size, was }) => size < was);
    if (more.length > 0) grown.push(`${what}: grew, ${more.map(change).join('; ')}`);
    if (less.length > 0) smaller.push(`${what}: smaller, good: ${less.map(change).join('; ')}`);
  }
  for (const what of kept.rows.keys()) if (!now.rows.has(what)) changed.push(`${what}: gone`);
  return { tolerance, found: [...grown, ...changed, ...smaller] };
}

const change = ({ column, size, was }) =>
  `${column} ${number(was)} → ${number(size)}${was > 0 ? ` (${signed(((size - was) / was) * 100)} %)` : ''}`;
const signed = (value) => `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(1)}`;
