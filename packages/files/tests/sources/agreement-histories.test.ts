import { describe, expect, test } from 'vitest';
import { ice287gList } from '../../src/sources/ice-287g-list/ice-287g-list.ts';
import { importOf, input, type MadeFile } from '../support/import-of.ts';

const days = ['2025-01-10', '2025-03-10', '2025-05-10', '2025-07-10'];

/** Lists of consecutive days; each row is `signed`, of one agency and model unless it says otherwise. */
const lists = (...rows: (readonly string[])[]): MadeFile[] =>
  rows.map((signed, at) => [
    `list-${at}.csv`,
    `STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\nOHIO,Other Police Department,Task Force Model,2020-01-01\n${signed
      .map((date) => (date.includes(',') ? date : `OHIO,Lakeview Police Department,Task Force Model,${date}`))
      .join('\n')}\n`,
    days[at] as string,
  ]);

async function histories(...files: MadeFile[]) {
  const made = await importOf(ice287gList, files.map(input));
  expect(made.faults).toEqual([]);
  const other = made.agreements.find(({ signed_on }) => signed_on === '2020-01-01')?.agency_id;
  return made.agreements.filter(({ agency_id }) => agency_id !== other);
}

const short = (agreements: Awaited<ReturnType<typeof histories>>) =>
  agreements.map(({ agreement_id, status, signed_on, listings, predecessor, successor }) =>
    [
      agreement_id.slice(-1),
      status,
      signed_on ?? '?',
      listings.map(({ as_of }) => as_of.slice(5, 7)).join('+'),
      predecessor === undefined ? '' : `after ${predecessor.slice(-1)}`,
      successor === undefined ? '' : `before ${successor.slice(-1)}`,
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('an agreement', () => {
  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['stays one while the list shows it', [['2024-06-01'], ['2024-06-01']], ['1 active 2024-06-01 01+03']],
    ['begins with the list that shows it first', [[], ['2024-06-01']], ['1 active 2024-06-01 03']],
    ['is no longer listed', [['2024-06-01'], []], ['1 not-listed 2024-06-01 01']],
    [
      'comes back as a successor',
      [['2024-06-01'], [], ['2024-06-01']],
      ['1 not-listed 2024-06-01 01 before 2', '2 active 2024-06-01 05 after 1'],
    ],
    [
      'is signed again when the date is later than the last list with the old one',
      [['2024-06-01'], ['2025-02-01']],
      ['1 superseded 2024-06-01 01 before 2', '2 active 2025-02-01 03 after 1'],
    ],
    ['is corrected when the date is not later', [['2024-06-01'], ['2024-07-01']], ['1 active 2024-07-01 01+03']],
    ['is corrected on the very day of the list', [['2024-06-01'], ['2025-01-10']], ['1 active 2025-01-10 01+03']],
    [
      'keeps the date that was read when a later list garbles it',
      [['2024-06-01'], ['06/012024']],
      ['1 active 2024-06-01 01+03'],
    ],
    ['gets its date when a later list repairs it', [['06/012024'], ['2024-06-01']], ['1 active 2024-06-01 01+03']],
    ['stays one while the same garbled date stands', [['06/012024'], ['06/012024']], ['1 active ? 01+03']],
    [
      'is one of several of the same model',
      [['2024-06-01', '2024-08-01'], ['2024-08-01']],
      ['1 not-listed 2024-06-01 01', '2 active 2024-08-01 01+03'],
    ],
    [
      'is added beside the one that stays',
      [['2024-06-01'], ['2024-06-01', '2025-02-01']],
      ['1 active 2024-06-01 01+03', '2 active 2025-02-01 03'],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(short(await histories(...lists(...rows)))).toEqual(expected);
  });

  test('ended between the last list that shows it and the first that does not', async () => {
    const [gone] = await histories(...lists(['2024-06-01'], ['2024-06-01'], [], []));
    expect(gone).toMatchObject({
      ended_between: { last_listed_on: '2025-03-10', first_missing_on: '2025-05-10' },
      first_listed_on: '2025-01-10',
      last_listed_on: '2025-03-10',
    });
  });

  test('has the same history whatever the order of the files', async () => {
    const files = lists(['2024-06-01'], ['2025-02-01'], [], ['2025-02-01']);
    expect(await histories(...files.toReversed())).toEqual(await histories(...files));
  });

  test('of each model is followed by itself', async () => {
    const jail = 'OHIO,Lakeview Police Department,Jail Enforcement Model,2024-06-01';
    expect(short(await histories(...lists(['2024-06-01', jail], [jail])))).toEqual([
      '1 not-listed 2024-06-01 01',
      '1 active 2024-06-01 01+03',
    ]);
  });
});

describe('a pending agreement', () => {
  const pending = (asOf: string, ...rows: string[]): MadeFile => [
    'pending.csv',
    `STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,MOA_URL\nOHIO,Third Police Department,Municipality,#N/A,Task Force Model,\n${rows.join('\n')}\n`,
    asOf,
  ];
  const row = 'OHIO,Lakeview Police Department,Municipality,#N/A,Task Force Model,';
  const ofLakeview = async (...files: MadeFile[]) =>
    (await histories(...files)).filter(({ listings }) => listings[0]?.agency_as_printed?.startsWith('Lakeview'));

  test('waits for its signature', async () => {
    const [waiting] = await ofLakeview(pending('2025-01-09', row));
    expect(waiting).toMatchObject({
      status: 'pending-signature',
      signed_on_missing: 'not-applicable',
      listings: [{ release_id: 'ice-287g-pending-2025-01-09' }],
    });
  });

  test('becomes active when the other list shows it', async () => {
    const agreements = await ofLakeview(pending('2025-01-09', row), ...lists(['2025-01-10']));
    expect(short(agreements)).toEqual(['1 active 2025-01-10 01+01']);
  });

  test('is not ended by a list of signed ones, only by the next list of pending ones', async () => {
    expect(short(await ofLakeview(pending('2025-01-09', row), ...lists([])))).toEqual(['1 pending-signature ? 01']);
    expect(short(await ofLakeview(pending('2025-01-09', row), pending('2025-02-09')))).toEqual(['1 not-listed ? 01']);
  });

  test('on the same day comes before the signed one', async () => {
    const agreements = await ofLakeview(...lists(['2025-01-10']), pending('2025-01-10', row));
    expect(short(agreements)).toEqual(['1 active 2025-01-10 01+01']);
  });
});

describe('agencies over several lists', () => {
  const may =
    "STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\nOHIO,Lake Clark Shores Police Department,Task Force Model,2025-04-29\nOHIO,Lake County Sheriff's Office,Task Force Model,2025-04-29\n";
  const july =
    'STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\nOHIO,Lake Clarke Shores Police Department,Task Force Model,2025-04-29\nOHIO,Lake County Sheriff’s Office,Task Force Model,2025-04-29\nOHIO,Lake County Sheriff’s Department,Jail Enforcement Model,2025-06-01\n';
  const run = () =>
    importOf(ice287gList, [input(['may.csv', may, '2025-05-16']), input(['july.csv', july, '2025-07-11'])]);

  test('keep every spelling, and are the same only when equal after the table', async () => {
    const { agencies } = await run();
    expect(agencies.map(({ names }) => names.map(({ name, from }) => [name, from]))).toEqual([
      [['Lake Clark Shores Police Department', '2025-05-16']],
      [
        ["Lake County Sheriff's Office", '2025-05-16'],
        ['Lake County Sheriff’s Office', '2025-07-11'],
      ],
      [['Lake Clarke Shores Police Department', '2025-07-11']],
      [['Lake County Sheriff’s Department', '2025-07-11']],
    ]);
  });

  test('are possibly the same when one goes as the other comes, or when only empty words differ', async () => {
    const { agencies } = await run();
    const [clark, office, clarke, department] = agencies;
    expect(clark?.possible_same).toEqual([clarke?.agency_id]);
    expect(clarke?.possible_same).toEqual([clark?.agency_id]);
    expect(office?.possible_same).toEqual([department?.agency_id]);
  });

  test('keep the id of the register, which gains their new spellings', async () => {
    const register = [
      {
        record: 'agency',
        standard_version: '1.0',
        view: 'agency',
        revision: 3,
        revision_reason: 'progress',
        agency_id: 'us-oh-aaaaaaaa',
        source: { kind: 'other' },
        names: [
          { no: 1, name: 'Lake County Sheriff' },
          { no: 2, name: "LAKE CNTY SHERIFF'S OFFICE" },
        ],
        agency_type: 'sheriff',
        state: 'OH',
        serves: [],
        identifiers: [{ no: 1, scheme: 'ori9', id: 'OH0430000' }],
        facilities: [],
        possible_same: [],
      },
      {
        record: 'agency',
        revision: 1,
        agency_id: 'us-oh-bbbbbbbb',
        state: 'OH',
        names: [{ no: 1, name: 'Not on the list' }],
      },
    ];
    const { agencies, agreements } = await importOf(ice287gList, [input(['may.csv', may, '2025-05-16'])], { register });
    expect(agreements.map(({ agency_id }) => agency_id)).toContain('us-oh-aaaaaaaa');
    expect(agencies.find(({ agency_id }) => agency_id === 'us-oh-aaaaaaaa')).toMatchObject({
      revision: 4,
      revision_reason: 'progress',
      names: [{ no: 1 }, { no: 2 }, { no: 3, name: "Lake County Sheriff's Office" }],
      identifiers: [{ id: 'OH0430000' }],
    });
    expect(agencies.find(({ agency_id }) => agency_id === 'us-oh-bbbbbbbb')).toEqual(register[1]);
  });

  test('get an id of their own where two agencies of the register share the spelling', async () => {
    const namesake = (agency_id: string) => ({
      record: 'agency',
      revision: 1,
      agency_id,
      state: 'OH',
      names: [{ no: 1, name: "Lake County Sheriff's Office" }],
    });
    const register = [namesake('us-oh-aaaaaaaa'), namesake('us-oh-bbbbbbbb')];
    const { agreements, summary } = await importOf(ice287gList, [input(['may.csv', may, '2025-05-16'])], { register });
    expect(agreements.map(({ agency_id }) => agency_id)).not.toContain('us-oh-aaaaaaaa');
    expect(summary.unresolved.map(({ why }) => why)).toContain(
      'The register knows two agencies by this name, so none of them was taken.',
    );
  });
});
