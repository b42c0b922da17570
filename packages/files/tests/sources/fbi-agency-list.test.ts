import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fbiAgencyList } from '../../src/sources/fbi-agency-list/fbi-agency-list.ts';
import { importOf, input, type MadeFile } from '../support/import-of.ts';

const importLists = (...files: MadeFile[]) => importOf(fbiAgencyList, files.map(input));

/** A list in the FBI's layout. The agencies are made up; states and counties are real because the list names them. */
const list = (...rows: string[]) =>
  `ori,data_year,pub_agency_name,state_abbr,county_name,agency_type_name,population\n${rows.join('\n')}\n`;
const made = (...rows: string[]) => importLists(['list.csv', list(...rows), '2025-12-31']);

test('becomes agencies with their ORI, the places that they belong to, and a registry for each state', async () => {
  const all = await made(
    'FL0990000,2025,Lake,FL,LAKE,County,1',
    'FL0990100,2025,Lake,FL,"LAKE, ORANGE",City,1',
    'NB0990100,2024,Lake Police,NB,ADAMS,City,1',
  );
  expect([all.faults, all.findings, all.summary.unresolved, all.summary.skipped]).toEqual([[], [], [], []]);
  expect(all.agencies).toMatchObject([
    {
      names: [{ no: 1, name: 'Lake', name_source: 'FBI list of law enforcement agencies' }],
      agency_type: 'sheriff',
      state: 'FL',
      government_id: 'us-county-12069',
      serves: ['us-county-12069'],
      operator_level: 'county',
      identifiers: [{ no: 1, scheme: 'ori9', id: 'FL0990000' }],
      source: { kind: 'federal-release', release_id: 'fbi-agency-list-2025-12-31', row: 2 },
    },
    { agency_type: 'police-municipal', state: 'FL', government_id_missing: 'unknown', serves: [] },
    { agency_type: 'police-municipal', state: 'NE' },
  ]);
  expect(new Set(all.agencies.map(({ agency_id }) => agency_id)).size).toBe(3);
  expect(all.jurisdictions.map(({ jurisdiction_id }) => jurisdiction_id)).toEqual([
    'us-state-12',
    'us-county-12069',
    'us-state-31',
  ]);
  expect(all.registries.map(({ state, duties, reporters }) => [state, duties, reporters.length])).toEqual([
    ['FL', [], 2],
    ['NE', [], 1],
  ]);
  expect(all.registries[0]?.reporters[0]).toEqual({
    agency_id: all.agencies[0]?.agency_id,
    name: 'Lake',
    agency_type: 'sheriff',
    exempt: [],
  });
  expect(all.summary.counts).toEqual({ states: 2, jurisdictions: 3, agencies: 3 });
});

test('gives the same agency the same id in every list and packing, whatever its name has become', async () => {
  const before = await made('FL0990000,2024,Lake,FL,LAKE,County,1');
  const packed = gzipSync(list('FL0990000,2025,Lake County,FL,LAKE,County,1'));
  const after = await importLists(['list.csv.gz', packed, '2025-12-31']);
  expect(after.agencies[0]?.agency_id).toBe(before.agencies[0]?.agency_id);
});

test('an agency that the register knows by its ORI keeps its id and gets the new spelling', async () => {
  const known = { ...(await made('FL0990000,2024,Lake,FL,LAKE,County,1')).agencies[0], agency_id: 'us-fl-aaaaaaaa' };
  const files = [input(['list.csv', list('FL0990000,2025,Lake County,FL,LAKE,County,1'), '2025-12-31'])];
  const { agencies, registries } = await importOf(fbiAgencyList, files, { register: [known] });
  expect(agencies).toMatchObject([
    { agency_id: 'us-fl-aaaaaaaa', revision: 2, names: [{ name: 'Lake' }, { name: 'Lake County' }] },
  ]);
  expect(registries[0]?.reporters[0]?.agency_id).toBe('us-fl-aaaaaaaa');
});

test.each([
  ['County', 'Lake', 'sheriff'],
  ['County', 'Lake County Police Department', 'police-county'],
  ['City', 'Lakeside', 'police-municipal'],
  ['City', 'Lakeside Constable', 'constable'],
  ['University or College', 'Lakeside College:', 'police-campus'],
  ['State Police', 'Highway Patrol:', 'state-police'],
  ['Other State Agency', 'Department of Corrections', 'state-corrections'],
  ['Other State Agency', 'State Park Rangers:', 'state-law-enforcement-other'],
  ['Tribal', 'Lakeside Tribal', 'tribal-police'],
  ['Other', 'Lakeside Transit Authority', 'police-transit-port'],
  ['Other', 'Lakeside Rangers', 'unknown'],
])('of kind %s, "%s" is of type %s', async (kind, name, type) => {
  const { agencies, faults } = await made(`FL0990000,2025,${name},FL,LAKE,${kind},1`);
  expect(faults).toEqual([]);
  expect(agencies.map(({ agency_type }) => agency_type)).toEqual([type]);
});

test('federal offices stand under no state and in no registry', async () => {
  const { agencies, registries, jurisdictions, faults } = await made(
    'DC0990000,2025,Office of Lakes,FS,NOT SPECIFIED,Federal,0',
  );
  expect(faults).toEqual([]);
  expect(agencies).toMatchObject([{ agency_type: 'federal-agency', operator_level: 'federal' }]);
  expect(agencies[0]).not.toHaveProperty('state');
  expect([registries, jurisdictions]).toEqual([[], []]);
});

test('what cannot be read is said, and nothing is guessed', async () => {
  const { agencies, summary, faults } = await made(
    'FL09900,2025,Lake,FL,LAKE,County,1',
    'FL0990000,2025,Lake,FL,LAYKE,County,1',
    'FL0990000,2025,Lake again,FL,LAKE,County,1',
    'FL0990100,2025,Lakeside,XX,LAKE,City,1',
    'FL0990200,2025,,FL,LAKE,City,1',
    'FL0990300,2025,Lakeview,FL,LAKE,Village,1',
  );
  expect(faults).toEqual([]);
  expect(agencies).toMatchObject([
    { agency_type: 'sheriff', government_id_missing: 'unknown' },
    { agency_type: 'unknown' },
  ]);
  expect(summary.unresolved).toEqual([
    {
      where: 'list.csv · line 3',
      value: 'LAYKE',
      why: 'No county of Florida is spelled so. The agency was taken without it.',
    },
    {
      where: 'list.csv · line 7',
      value: 'Village',
      why: 'No known kind of agency is named here, so its type was taken from its name alone (rows: 1).',
    },
  ]);
  expect(summary.skipped.map(({ why }) => why)).toEqual([
    'The row has no ORI of two letters and seven more characters, so nobody can tell which agency it is.',
    'Row 3 has the same ORI. That one was taken.',
    'Without its state the agency cannot be named.',
    'The row names no agency.',
  ]);
});
