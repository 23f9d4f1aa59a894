// CSV as spreadsheets and scripts write it: line ends, separators, empty columns and rows, and files that are not CSV at all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channel } from 'partner-central';
import { readCsvRecords } from '../node_modules/partner-central/cli/csv/records.mjs';

// TypeScript takes files of this name for those of the portal.
const { readCsvRequests, validateCsv } = await import(
  new URL('requests.mjs', import.meta.resolve('../node_modules/partner-central/cli/csv/records.mjs')).href
);

/** The text in pieces: as a whole, and byte by byte, which must make no difference. */
async function* pieces(text, size = Infinity) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function recordsOf(text) {
  const all = [];
  for (const size of [Infinity, 1, 7]) {
    const records = [];
    for await (const record of readCsvRecords(pieces(text, size))) records.push(plain(record));
    all.push(records);
  }
  assert.deepEqual(all[1], all[0]);
  assert.deepEqual(all[2], all[0]);
  return all[0];
}

const plain = ({ line, lastLine, cells, ...record }) => ({ at: `${line}-${lastLine}`, row: record.row, cells });
const cellsOf = async (text) => (await recordsOf(text)).map(({ cells }) => cells);

const HEADER = 'catalog;programManagementAccountIdentifier;associationType;associatedAccountId;displayName;sector';
const row = (name = 'Umbrella', account = '111111111111') =>
  `Sandbox;pma-0123456789abc;END_CUSTOMER;${account};${name};COMMERCIAL`;

/**
 * The requests of a CSV, or the issues.
 * @param {string} text
 * @param {object} operation
 */
async function requestsOf(text, operation = channel.CreateRelationship) {
  const all = [];
  for await (const { line, row: sheetRow, request, issues } of readCsvRequests(operation, pieces(text)))
    all.push(issues ? { line, row: sheetRow, issues: issues.map(({ message }) => message) } : { line, row: sheetRow, request });
  return all;
}

const REASON = 'Catalog,Identifier,Reason';
const { RejectConnectionInvitation } = (await import('partner-central')).account;

test('lines may end with LF, CR LF, CR, or CR CR LF', async () => {
  for (const end of ['\n', '\r\n', '\r', '\r\r\n']) {
    const name = JSON.stringify(end);
    const expected = [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ];
    assert.deepEqual(await cellsOf(['a,b', '1,2', '3,4'].join(end)), expected, name);
    assert.deepEqual(await cellsOf(['a,b', '1,2', '3,4', ''].join(end)), expected, name);
    assert.deepEqual(await cellsOf(['"a","b"', '1,"2"', '"3","4"', ''].join(end)), expected, name);
    const requests = await requestsOf([REASON, 'AWS,pacinv-0123456789abc,Too far', ''].join(end), RejectConnectionInvitation);
    assert.equal(requests[0].request.Reason, 'Too far', name);
    assert.deepEqual((await recordsOf(['a,b', '1,2', '3,4'].join(end)))[2], { at: '3-3', row: 3, cells: ['3', '4'] }, name);
  }
  // Lines of a file that was put together.
  assert.deepEqual(await cellsOf('a\r\nb\nc\rd\r\r\ne'), [['a'], ['b'], ['c'], ['d'], ['e']]);
});

test('line breaks in quotes are kept, without what a doubled line end has added', async () => {
  assert.deepEqual(await cellsOf('a,b\n"1\n2",3\n'), [
    ['a', 'b'],
    ['1\n2', '3'],
  ]);
  assert.deepEqual(await cellsOf('a,b\r\n"1\r\n2",3\r\n'), [
    ['a', 'b'],
    ['1\r\n2', '3'],
  ]);
  assert.deepEqual(await cellsOf('a,b\r\n"1\n2",3\r\n'), [
    ['a', 'b'],
    ['1\n2', '3'],
  ]);
  assert.deepEqual(await cellsOf('a,b\r"1\r2",3\r'), [
    ['a', 'b'],
    ['1\r2', '3'],
  ]);
  // Python's csv on Windows: each LF became CR LF, those of cells too.
  assert.deepEqual(await cellsOf('a,b\r\r\n"1\r\n2",3\r\r\n'), [
    ['a', 'b'],
    ['1\n2', '3'],
  ]);
  assert.deepEqual(await cellsOf('a,b\r\r\n"1\r\r\n2",3\r\r\n'), [
    ['a', 'b'],
    ['1\r\n2', '3'],
  ]);
});

test('records know their lines, and the row of a spreadsheet', async () => {
  assert.deepEqual(await recordsOf('a,b\r\n"1\r\n\r\n2",3\r\n\r\n4,5\r\n'), [
    { at: '1-1', row: 1, cells: ['a', 'b'] },
    { at: '2-4', row: 2, cells: ['1\r\n\r\n2', '3'] },
    { at: '6-6', row: 4, cells: ['4', '5'] },
  ]);
  assert.deepEqual(
    (await recordsOf('sep=;\r\n"a\rb";c\r\n1;2\r\n')).map(({ at, row: sheetRow }) => [at, sheetRow]),
    [
      ['2-3', 1],
      ['4-4', 2],
    ],
  );
});

test('a first line `sep=` names the separator', async () => {
  const expected = [
    ['a,x', 'b'],
    ['1', '2'],
  ];
  for (const [first, separator] of [
    ['sep=;', ';'],
    ['"sep=;"', ';'],
    ['SEP=;', ';'],
    ['sep=;;;', ';'],
    ['sep=|', '|'],
    ['sep=\t', '\t'],
    ['sep=^', '^'],
  ]) {
    for (const end of ['\r\n', '\n', '\r', '\r\r\n'])
      assert.deepEqual(await cellsOf([first, `a,x${separator}b`, `1${separator}2`, ''].join(end)), expected, first);
  }
  assert.deepEqual(await cellsOf('sep=,\na,b\n1,2\n'), [
    ['a', 'b'],
    ['1', '2'],
  ]);
  assert.deepEqual(await cellsOf('a|b\n1|2\n'), [
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('empty columns at the end, and rows of blanks, are skipped', async () => {
  const good = { catalog: 'Sandbox', displayName: 'Umbrella' };
  for (const text of [
    `${HEADER};;\r\n${row()};;\r\n`,
    `${HEADER};;\r\n${row()}\r\n`,
    `${HEADER}\r\n${row()};;;;\r\n`,
    `${HEADER}; ;\t\r\n${row()};  ;\u00a0\r\n`,
    `${HEADER}\r\n;;;;;\r\n ; ;;; ;\r\n${row()}\r\n;;;;;;;;\r\n`,
    `\r\n\r\n${HEADER}\r\n\r\n${row()}\r\n\r\n`,
  ]) {
    const requests = await requestsOf(text);
    assert.equal(requests.length, 1, JSON.stringify(text));
    for (const [name, value] of Object.entries(good)) assert.equal(requests[0].request?.[name], value, JSON.stringify(text));
  }
  const [tooMany] = await requestsOf(`${HEADER};;\r\n${row()};;;note;;\r\n`);
  assert.deepEqual(tooMany.issues, ['has 9 cells, but the header names 6 columns']);
  await assert.rejects(requestsOf(`a;${HEADER};;b;;\r\n`), /a column without a name: column 8 \(H\)/);
  await assert.rejects(requestsOf(`;${HEADER}\r\n`), /a column without a name: column 1 \(A\)/);
});

test('two columns cannot name the same member', async () => {
  for (const header of [
    'catalog,catalog',
    'catalog, catalog',
    'tags,tags[0].key',
    'tags[0].key,tags',
    'tags[0].key,tags[0].key',
  ])
    await assert.rejects(requestsOf(`${header}\n1,2\n`), /only one of them can hold a value/, header);
  assert.equal((await requestsOf('tags[0].key,tags[0].value,tags[1].key\na,b,c\n'))[0].request.tags.length, 2);
});

test('whole numbers of a CSV keep every digit', async () => {
  const { account } = await import('partner-central');
  const [{ request }] = await requestsOf(
    'Catalog,AccessType,Revision\nAWS,ALLOW_ALL,9007199254740993\n',
    account.UpdateConnectionPreferences,
  );
  assert.equal(request.Revision, 9007199254740993n);
});

/** How long it takes to validate a text, in milliseconds. */
async function timeOf(text) {
  const began = performance.now();
  try {
    const rows = validateCsv(channel.CreateRelationship, pieces(text, 1 << 16));
    for (let next = await rows.next(); !next.done; next = await rows.next());
  } catch (error) {
    assert.doesNotMatch(String(error.stack), /RangeError/);
  }
  return performance.now() - began;
}

test('a CSV is read in linear time, whatever it contains', async () => {
  const header = HEADER.replaceAll(';', ',');
  const one = row().replaceAll(';', ',');
  /** @type {[name: string, text: string][]} */
  const cases = [
    ['100,000 rows that end with CR', `${header}\r${`${one}\r`.repeat(100_000)}`],
    ['8 MB without a line break', 'x'.repeat(8 << 20)],
    ['8 MB of spaces', ' '.repeat(8 << 20)],
    ['8 MB of line breaks', '\n'.repeat(8 << 20)],
    ['8 MB of CRs', '\r'.repeat(8 << 20)],
    ['8 MB of CRs in quotes', `${header}\r\r\n"${'\r'.repeat(8 << 20)}"`],
    ['4 million CR LFs in quotes', `${header}\r\r\n"${'\r\n'.repeat(4 << 20)}"`],
    ['8 MB of quotes', `${header}\n${'"'.repeat(8 << 20)}`],
    ['a header cell of 4 MB', `"${'y'.repeat(2 << 20)}\n${'y'.repeat(2 << 20)}",${header}\n${one}\n`],
    ['50,000 columns', `${Array.from({ length: 50_000 }, (_, i) => `displayNam${i}`).join(',')}\n${'1,'.repeat(49_999)}1\n`],
    [
      '50,000 columns of one list',
      `${Array.from({ length: 50_000 }, (_, i) => `tags[${i}].key`).join(',')}\n${'1,'.repeat(49_999)}1\n`,
    ],
    ['4 million columns without names', `${','.repeat(4 << 20)}\n`],
    ['4 million empty cells', `${header}\n${one}${','.repeat(4 << 20)}\n`],
    ['sep= and 8 MB', `sep=${';'.repeat(8 << 20)}`],
  ];
  for (const [name, text] of cases) {
    const time = await timeOf(text);
    // Quadratic time would be hours. Machines differ, and run other tests.
    assert.ok(time < 30_000, `${name}: ${Math.round(time)} ms`);
    console.log(`${name}: ${Math.round(time)} ms`);
  }
});
