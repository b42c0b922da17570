import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../../reports/tests/made-up/schema-faults.ts';
import { daybook } from './support/daybook.ts';
import { exampleLines, examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';
import { detainerRow, detainers, list, listRow } from './support/public-files.ts';

const made = madeFolder();
const [head = '', ...rows] = exampleLines('logs/tallowgate-police/requests.csv', 0, 5);
const log = [head, ...rows].join('\n');
const ndjson = exampleLines('logs/ostrand-sheriff/requests.ndjson', 0, 3);
const doubled = (ndjson[1] ?? '').replace('{', '{"record":"request",');
const latin = (text: string) => Buffer.from(text, 'latin1');

/** A file, its finding, and where. Three requests stand in the log; the finding leaves the others readable. */
const bad: [fact: string, name: string, content: string | Uint8Array, rule: string, said: RegExp, records: number][] = [
  ['an empty file', 'empty.csv', '', 'empty-file', /not a report of zero requests/, 0],
  ['an empty packed file', 'empty.csv.gz', gzipSync(''), 'empty-file', /not a report of zero requests/, 0],
  ['headings alone', 'requests.csv', `${head}\n`, 'no-records', /not a report of zero requests/, 0],
  ['an empty list', 'requests.json', '[]', 'no-records', /not a report of zero requests/, 0],
  ['a record of no kind', 'thing.json', '{"a":1}', 'kind-unknown', /does not say what it is/, 0],
  ['a table of another kind', 'other.csv', 'fruit,price\napple,3\n', 'kind-unknown', /No row of headings/, 0],
  [
    "ICE's list of agreements",
    'list.csv',
    list(listRow('Lakeview Police Department', '2025-03-01')),
    'kind-unknown',
    /Type: daybook import ice-287g-list FILE --out FOLDER/,
    0,
  ],
  [
    "ICE's release of detainers",
    'detainers.csv',
    detainers(detainerRow('Lifted')),
    'kind-unknown',
    /Type: daybook import ice-detainers FILE --out FOLDER/,
    0,
  ],
  ['a PDF with the name of a table', 'scan.csv', '%PDF-1.7\n%\u00e2\u00e3', 'unknown-format', /This is a PDF/, 0],
  [
    'a date that nobody can read',
    'requests.csv',
    log.replace(/2026-01-15/, '05/082025'),
    'unreadable-date',
    /"05\/082025" is not a date/,
    3,
  ],
  ['a cell of a broken formula', 'requests.csv', log.replace(',declined,', ',#N/A,'), 'error-cell', /#N\/A/, 3],
  ['a line that breaks off', 'requests.ndjson', ndjson.join('\n').slice(0, -40), 'torn-last-line', /breaks off/, 2],
  ['a field written twice', 'requests.ndjson', `${ndjson[0]}\n${doubled}\n`, 'duplicate-key', /written twice/, 2],
  [
    'a wrong code',
    'requests.csv',
    log.replace(',declined,', ',declind,'),
    'unknown-code',
    /Did you mean "declined"/,
    3,
  ],
];

test.each(bad)('%s is a finding, and the rest is read', async (_, name, content, rule, said, records) => {
  const path = made.file(name, content);
  const text = await daybook('validate', path, '--today', TODAY);
  expect(text).toMatchObject({ code: 1, talk: '' });
  expect(text.out).toMatch(said);
  expect(text.out).toContain(`daybook explain ${rule}`);
  expect(text.out).toContain(path);
  expect(text.out).not.toMatch(/undefined|\[object|\n\s+at /);
  const json = JSON.parse((await daybook('validate', path, '--today', TODAY, '--json')).out);
  expect(json.findings.map((finding: { rule: string }) => finding.rule)).toContain(rule);
  expect(json).toMatchObject({ verdict: 'invalid', records });
  expect(schemaFaults('findings', json)).toEqual([]);
});

test.each([
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(log, 'utf16le')]), /read as UTF-16LE/],
  ['Windows-1252', latin(log.replace('station-lockup', 'estaci\u00f3n')), /read as Windows-1252/],
])('%s is read, and said', async (_, bytes, said) => {
  const { out } = await daybook('validate', made.file('encoded.csv', bytes), '--today', TODAY);
  expect(out).toMatch(said);
  expect(out).toMatch(/^3 requests, 15 Jan to 28 Feb 2026; 4 asks: 1 declined, 3 complied\./);
});

test('a decision that is missing or no code is never summed up as complied', async () => {
  const path = made.file(
    'undecided.csv',
    log.replace(',declined,', ',refused by us,').replace(',complied-full,', ',,'),
  );
  const { out } = await daybook('validate', path, '--today', TODAY);
  expect(out).toMatch(/4 asks: 2 complied, 2 without a decision that can be read\. Is that right\?/);
  const spanish = await daybook('validate', path, '--today', TODAY, '--lang', 'es');
  expect(spanish.out).toMatch(/4 peticiones: 2 atendidas, 2 sin una decisión que se pueda leer\. ¿Es correcto\?/);
});

describe('a folder', () => {
  test('without records is a finding', async () => {
    const folder = join(made.path, 'nothing');
    mkdirSync(folder);
    const { code, out } = await daybook('validate', folder);
    expect(code).toBe(1);
    expect(out).toMatch(/The folder holds no file that can be read\. That is not a report of zero requests\./);
  });

  test('that is a whole state is valid; its flags are questions and end with 1 only where that is asked for', async () => {
    const typed = ['validate', examples, '--today', TODAY];
    const { code, out, talk } = await daybook(...typed);
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out).toMatch(/^95 requests, 5 Jan to 29 Jun 2026, 22 other entries; 145 asks: 58 declined, 66 complied/);
    expect(out).toMatch(/\nA flag is a question for the reviewer, not a finding that a law was broken\.\n/);
    expect(out).toMatch(
      /\nValid: 0 errors, 0 warnings, \d+ flags, \d+ answered in the record \(201 records, 31 files\)\.\n$/,
    );
    expect((await daybook(...typed, '--fail-on', 'warning')).code).toBe(0);
    expect((await daybook(...typed, '--fail-on', 'flag')).code).toBe(1);
  });

  test('can be given as a pattern where the shell does not fill it in', async () => {
    const { out } = await daybook('validate', `${examples}/a*.ndj?on`, '--today', TODAY);
    expect(out).toMatch(/agencies|records/);
    expect(out).toMatch(/, 2 files\)/);
  });
});

describe('--json', () => {
  test('prints the names that others rely on', async () => {
    const path = made.file('requests.csv', log.replace(',declined,', ',declind,'));
    const { out } = await daybook('validate', path, '--today', TODAY, '--json');
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining(['verdict', 'files', 'records', 'counts', 'findings', 'skipped']),
    );
    expect(Object.keys(json.counts)).toEqual(['error', 'warning', 'flag']);
    expect(json.findings[0]).toMatchObject({
      rule: 'unknown-code',
      severity: 'error',
      file: path,
      row: 2,
      column: 'decision',
      pointer: '/asks/0/decisions/0/decision',
      message: expect.stringContaining('declind'),
      fix: { from: 'declind', to: 'declined' },
    });
    expect(json.skipped[0]).toEqual({
      rule: expect.any(String),
      severity: expect.any(String),
      reason: expect.stringMatching(/Name its file too/),
      count: expect.any(Number),
    });
  });

  test('is the same as --format json, and says messages in Spanish', async () => {
    const path = made.file('empty.csv', '');
    const typed = ['validate', path, '--today', TODAY, '--lang', 'es'];
    const json = await daybook(...typed, '--json');
    expect(await daybook(...typed, '--format', 'json')).toEqual(json);
    expect(JSON.parse(json.out)).toMatchObject({
      language: 'es',
      findings: [{ message: expect.stringMatching(/vacío/) }],
    });
  });

  test('keeps at most --max-findings of a rule and counts them all', async () => {
    const path = made.file('requests.csv', log.replaceAll(',phone,', ',phon,').replaceAll(',email,', ',emal,'));
    const all = JSON.parse((await daybook('validate', path, '--today', TODAY, '--json')).out);
    const few = JSON.parse((await daybook('validate', path, '--today', TODAY, '--json', '--max-findings', '1')).out);
    expect(all.findings.length).toBeGreaterThan(few.findings.length);
    expect(few.counts).toEqual(all.counts);
  });
});

test('what could not be checked makes a log incomplete, and says which file to name too', async () => {
  const path = made.file('whole.csv', log);
  const { code, out } = await daybook('validate', path, '--today', TODAY);
  expect(code).toBe(1);
  expect(out).toMatch(/\n {4}The record of the agency was not given\. Name its file too, such as agencies\.ndjson\.\n/);
  expect(out).toMatch(/\nIncomplete: 0 errors, 0 warnings, 0 flags \(3 records, 1 file\)\. Something that could be/);
});
