import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const agency = (id: string, name: string, agency_type: string, ori?: string) =>
  JSON.stringify({
    record: 'agency',
    standard_version: '1.0',
    view: 'agency',
    revision: 1,
    agency_id: id,
    source: { kind: 'other' },
    names: [{ no: 1, name }],
    agency_type,
    state: 'ZZ',
    serves: [],
    identifiers: ori === undefined ? [] : [{ no: 1, scheme: 'ori9', id: ori }],
    facilities: [],
    possible_same: [],
  });
const listed = made.file(
  'listed.ndjson',
  [
    agency('us-zz-aaaaaaaa', "Larkmere County Sheriff's Office", 'sheriff'),
    agency('us-zz-bbbbbbbb', 'Talowgate Police Department', 'police-municipal'),
    agency('us-zz-cccccccc', 'Ostrand County Detention Center', 'county-corrections'),
  ].join('\n'),
);
const known = made.file(
  'known.ndjson',
  [
    agency('us-zz-dddddddd', 'Larkmere', 'sheriff', 'ZZ0010000'),
    agency('us-zz-eeeeeeee', 'Tallowgate', 'police-municipal', 'ZZ0010100'),
  ].join('\n'),
);

test('daybook statewide match says how many are sure, and lists the others by name', async () => {
  const { code, out } = await daybook('statewide', 'match', listed, '--with', known);
  expect([code, out]).toEqual([
    0,
    `3 agencies: 1 sure, 1 ambiguous, 1 not found. Nothing was guessed.
  1  the same name after the published table

Ambiguous, for a person to decide
  ZZ Talowgate Police Department (police-municipal, us-zz-bbbbbbbb): spelled a little otherwise
    ZZ Tallowgate (police-municipal, ZZ0010100)

Not found
  ZZ Ostrand County Detention Center (county-corrections, us-zz-cccccccc)
`,
  ]);
});

test('what is sure gets the identifier in a new revision; what is not stays as it was', async () => {
  const out = join(made.path, 'matched.ndjson');
  await daybook('statewide', 'match', listed, '--with', known, '-o', out);
  const records = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { revision: number; identifiers: unknown });
  expect(records.map(({ revision, identifiers }) => [revision, identifiers])).toEqual([
    [2, [{ no: 1, scheme: 'ori9', id: 'ZZ0010000' }]],
    [1, []],
    [1, []],
  ]);
  const { out: text } = await daybook('statewide', 'match', out, '--with', known, '--json');
  expect(JSON.parse(text).matches[0]).toEqual({
    agency_id: 'us-zz-aaaaaaaa',
    certainty: 'sure',
    candidates: [{ agency_id: 'us-zz-dddddddd', by: 'identifier' }],
  });
});

test('without the other list it says what to type', async () => {
  const { code, talk } = await daybook('statewide', 'match', listed, '--lang', 'es');
  expect(code).toBe(2);
  expect(talk).toContain('Escriba: daybook statewide match out/287g --with out/fbi');
});

test('the folder of a dataset is read too, though it describes its tables beside them', async () => {
  const table = made.file(
    'state/csv/agencies.csv',
    'state,agency_id,name,agency_type\nZZ,us-zz-dddddddd,Larkmere,sheriff\n',
  );
  made.file('state/schemas/agencies.json', '{"fields":[],"primaryKey":["agency_id"]}');
  const { code, out } = await daybook('statewide', 'match', listed, '--with', table.replace('/csv/agencies.csv', ''));
  expect([code, out.split('\n')[0]]).toEqual([0, '3 agencies: 1 sure, 0 ambiguous, 2 not found. Nothing was guessed.']);
});

test('a file without records of agencies is said, on either side', async () => {
  const path = made.file('others.csv', 'date,city\n2025-05-16,Cawdale\n');
  for (const typed of [
    [path, '--with', known],
    [known, '--with', path],
  ]) {
    const { code, talk } = await daybook('statewide', 'match', ...typed);
    expect(code).toBe(2);
    expect(talk).toContain(`${path} holds no records of agencies. Name the agencies.ndjson of an earlier import`);
    expect(talk).not.toContain('--register');
  }
});

test('one agency is one agency', async () => {
  const one = made.file('one.ndjson', agency('us-zz-aaaaaaaa', "Larkmere County Sheriff's Office", 'sheriff'));
  const { out } = await daybook('statewide', 'match', one, '--with', known);
  expect(out).toMatch(/^1 agency: 1 sure, /);
});
