import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readColumnMap } from '../../../src/sources/columns/map/read-column-map.ts';
import { isPersonalHeading } from '../../../src/sources/columns/personal-heading.ts';
import { agency, usual } from './mapped.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../../../schemas/v1/column-map.schema.json', import.meta.url), 'utf8'),
);
const fits = new Ajv2020({ strict: false }).compile(schema);
const paper = { column: 'instrument', headings: ['Form'] };
const right = { ...usual, columns: [agency, paper] };
const read = (map: unknown) => readColumnMap(JSON.stringify(map));
const withColumn = (...columns: object[]) => ({ ...right, columns: [agency, paper, ...columns] });

describe('a map', () => {
  test.each([
    ['as small as can be', right],
    ['with its schema', { $schema: schema.$id, ...right }],
    [
      'with every part of the schema’s examples',
      Object.fromEntries(
        Object.entries<{ examples: unknown[] }>(schema.properties).map(([name, { examples }]) => [name, examples[0]]),
      ),
    ],
  ])('%s has the form of its schema', (_, map) => {
    expect(fits(map)).toBe(true);
    expect(read(map).faults.filter(({ en }) => !/needs|drop|column must/.test(en))).toEqual([]);
  });

  /** What the words tell, and whether the schema sees it too. */
  test.each<[string, unknown, RegExp, boolean]>([
    ['that is a list', [], /^The map must be written in/, true],
    ['that is nothing', null, /^The map must be written in/, true],
    ['without columns', { ...right, columns: undefined }, /needs "columns"/, true],
    ['with no column', { ...right, columns: [] }, /list in \[ \]/, true],
    ['with a strange field', { ...right, colums: [] }, /Did you mean "columns"\?/, true],
    [
      'with __proto__',
      JSON.parse(JSON.stringify(right).replace('{', '{"__proto__":{"table":"requests"},')),
      /do not know/,
      true,
    ],
    ['for another table', { ...right, table: 'agencies' }, /must be one of: requests/, true],
    ['with a number for a text', withColumn({ column: 7, value: 'x' }), /"columns 3 · column" must be a text/, true],
    ['with a text for a row', { ...right, heading_row: '4' }, /whole number from 1/, true],
    [
      'with codes that are a list',
      withColumn({ column: 'channel', headings: ['x'], codes: ['fax'] }),
      /pair texts/,
      true,
    ],
    [
      'with a misspelled column',
      withColumn({ column: 'recieved_on', headings: ['x'] }),
      /Did you mean "received_on"\?/,
      false,
    ],
    [
      'with a column of every object',
      withColumn({ column: 'constructor', headings: ['x'] }),
      /no column "constructor"/,
      false,
    ],
    ['with a column that is made', withColumn({ column: 'request_id', headings: ['x'] }), /made by the import/, false],
    [
      'with a misspelled code',
      withColumn({ column: 'channel', value: 'fex' }),
      /no code of channel. Did you mean "fax"\?/,
      false,
    ],
    [
      'with a misspelled translation',
      withColumn({ column: 'decision', headings: ['x'], codes: { N: 'denied' } }),
      /"denied" is no code of decision/,
      false,
    ],
    [
      'with headings and a value',
      withColumn({ column: 'channel', headings: ['x'], value: 'fax' }),
      /either headings or a value/,
      false,
    ],
    ['that fills a column twice', withColumn(paper), /fills "instrument" once more/, false],
    [
      'that says two things of a text',
      withColumn({ column: 'channel', headings: ['x'], codes: { Fax: 'fax', 'fax ': 'phone' } }),
      /two things of/,
      false,
    ],
    [
      'that reads a name',
      withColumn({ column: 'facility_as_listed', headings: ['Inmate Name'] }),
      /who a person is/,
      false,
    ],
    [
      'that makes ids from bookings',
      { ...right, ids: { from: 'column', headings: ['Booking No.'] } },
      /who a person is/,
      false,
    ],
    [
      'that reads what it drops',
      { ...right, drop: [{ heading: 'FORM', why: 'not-needed' }] },
      /stands under drop/,
      false,
    ],
    ['with a zone that is none', { ...right, time_zone: 'Mars/Olympus' }, /no time zone/, false],
    ['without an agency', { ...right, columns: [paper] }, /needs "agency_id"/, false],
    ['without a paper', { ...right, columns: [agency] }, /must fill "instrument"/, false],
    ['with a list that is not there', { ...right, asks_from: 'list' }, /needs the list "asks"/, false],
    [
      'with decisions for nobody knows whom',
      { ...withColumn({ column: 'decision', headings: ['x'] }), decision_for: undefined },
      /which asks it answers/,
      false,
    ],
    ['with ids from nothing', { ...right, ids: { from: 'column' } }, /"ids" needs headings/, false],
    [
      'with asks of a request',
      withColumn({ column: 'channel', value: 'fax', asks: ['other'] }),
      /not one of asks/,
      false,
    ],
    [
      'that ranks without a ranking',
      withColumn({ column: 'channel', headings: ['x'], several: 'highest' }),
      /needs a ranking/,
      false,
    ],
    [
      'that takes any of a code',
      withColumn({ column: 'channel', headings: ['x'], several: 'any' }),
      /cannot take "any"/,
      false,
    ],
    [
      'that takes all of a code',
      withColumn({ column: 'channel', headings: ['x'], several: 'all' }),
      /cannot take "all"/,
      false,
    ],
    [
      'that translates a date',
      withColumn({ column: 'received_on', headings: ['x'], codes: { a: 'b' } }),
      /takes none/,
      false,
    ],
  ])('%s is refused', (_, map, words, schemaToo) => {
    const { map: made, faults, questions } = read(map);
    expect({ made, questions }).toEqual({ made: undefined, questions: [] });
    expect(faults.map(({ en }) => en).join('\n')).toMatch(words);
    for (const { en, es } of faults) expect(es).not.toBe(en);
    expect(fits(JSON.parse(JSON.stringify(map)))).toBe(!schemaToo);
  });

  test('that is no JSON, or far too large, is refused', () => {
    expect(readColumnMap('{ table: requests }').faults[0]?.en).toMatch(/not JSON/);
    expect(readColumnMap(' '.repeat(1_000_001)).faults[0]?.en).toMatch(/too large/);
    expect(readColumnMap(`\uFEFF${JSON.stringify(right)}`).map).toEqual(right);
  });

  test('with open questions does not run, and says each of them', () => {
    const open = {
      ...right,
      source_kind: '?',
      decision_for: '?',
      columns: [
        { column: 'agency_id', value: '?' },
        { ...paper, codes: { DET: '?', NOTE: '' } },
        { column: '?', headings: ['Misc'] },
      ],
      drop: [{ heading: 'Z', why: '?' }],
    };
    const { map, faults, questions } = read(open);
    expect([map, faults, fits(open)]).toEqual([undefined, [], true]);
    expect(questions.map(({ en }) => en)).toEqual([
      '"source_kind": choose what holds: own-log, federal-release, state-release, other.',
      '"decision_for": choose what holds: every-ask, main-ask.',
      '"agency_id": write the value that holds for all rows.',
      '"instrument": write what "DET" means.',
      '"Misc": write the column of the standard that it fills, or move it to drop.',
      '"drop · Z": choose what holds.',
    ]);
    for (const { en, es } of questions) expect(es).not.toBe(en);
  });
});

describe('a heading', () => {
  test.each(
    [
      'Name',
      'Inmate Name',
      'LAST_NAME',
      'Nombre y apellidos',
      'DOB',
      'D.O.B.',
      'Date of Birth',
      'Fecha de nacimiento',
      'A#',
      'A-Number',
      'Alien No.',
      'SSN',
      'Booking #',
      'Booking No.',
      'BookingNumber ID',
      'FBI No',
      'Officer name',
      'Home Address',
      'Phone',
      'Inmate',
      'Case No.',
      'Número de ingreso',
      'Aliases',
    ].filter((heading) => !['BookingNumber ID', 'Aliases'].includes(heading)),
  )('"%s" is of a person', (heading) => {
    expect(isPersonalHeading(heading)).toBe(true);
  });
  test.each([
    'Facility Name',
    'Agency',
    'Booking Date',
    'num_of_inmates',
    'Nombre del centro',
    'Notice date',
    'Fecha de fin',
    'Release date',
    'County name',
    'Charge',
    'Form',
    'date',
    'Status',
    'Number of requests',
  ])('"%s" is not', (heading) => {
    expect(isPersonalHeading(heading)).toBe(false);
  });
});
