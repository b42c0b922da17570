import { isEntry, sources } from '@daybook/files';
import type { Agency, Agreement } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { agreementsOverTime } from '../../src/agreements-over-time/agreements-over-time.ts';

const HEAD = 'STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA';
const TFM = 'Task Force Model';
const WSO = 'Warrant Service Officer';
const JEM = 'Jail Enforcement Model';

type Line = readonly [agency: string, model: string, signed: string];
const inForce = (as_of: string, ...lines: readonly Line[]) => ({
  as_of,
  text: [HEAD, ...lines.map(([agency, model, signed]) => `OHIO,${agency},Municipality,,${model},${signed},link`)],
});
const pending = (as_of: string, ...lines: readonly Line[]) => ({
  as_of,
  text: [
    'STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,MOA_URL',
    ...lines.map(([agency, model]) => `OHIO,${agency},Municipality,,${model},`),
  ],
});

interface List {
  readonly as_of: string;
  readonly text: readonly string[];
}

/** What the import makes of lists; places are made up. */
async function historyIn(state: string | undefined, ...lists: readonly List[]) {
  const source = sources.find(({ id }) => id === 'ice-287g-list');
  const inputs = lists.map(({ as_of, text }, no) => ({
    name: `list-${no}.csv`,
    as_of,
    open: () => [new TextEncoder().encode(`${text.join('\n')}\n`)],
  }));
  const agencies: Agency[] = [];
  const agreements: Agreement[] = [];
  for await (const batch of source?.import(inputs as never) ?? [])
    for (const one of batch) {
      if (!isEntry(one)) continue;
      if (one.kind === 'agency') agencies.push(one.record as unknown as Agency);
      if (one.kind === 'agreement') agreements.push(one.record as unknown as Agreement);
    }
  return agreementsOverTime(agencies, agreements, { state });
}

const historyOf = (...lists: readonly List[]) => historyIn(undefined, ...lists);

const said = (history: Awaited<ReturnType<typeof historyOf>>) =>
  history.changes.map(({ change, agency, agreement_type }) => `${change}: ${agency}, ${agreement_type}`);

const MAY = '2025-05-16';
const JULY = '2025-07-11';
const stays: Line = ['Alderford Police Department', TFM, '2025-03-01'];

describe('from one list to the next', () => {
  test('what both show is no change', async () => {
    const history = await historyOf(inForce(MAY, stays), inForce(JULY, stays));
    expect(history.changes).toEqual([]);
    expect(history.lists.map(({ agreements }) => agreements)).toEqual([1, 1]);
  });

  test('an agreement that the later one shows was signed, by its date', async () => {
    const { changes, months } = await historyOf(
      inForce(MAY, stays),
      inForce(JULY, stays, ['Brackwater Police Department', TFM, '2025-06-20']),
    );
    expect(changes).toMatchObject([{ change: 'signed', signed_on: '2025-06-20', after: MAY, seen_on: JULY }]);
    expect(months.map(({ month, signed }) => [month, signed])).toEqual([
      ['2025-03', 1],
      ['2025-06', 1],
    ]);
  });

  test('one whose date lies before the earlier list was listed late', async () => {
    const { changes } = await historyOf(
      inForce(MAY, stays),
      inForce(JULY, stays, ['Brackwater Police Department', TFM, '2025-04-20']),
    );
    expect(changes).toMatchObject([{ change: 'signed', is_listed_late: true }]);
  });

  test('one that waited on a list of pending agreements says since when', async () => {
    const { changes, waiting } = await historyOf(
      pending('2025-05-15', ['Brackwater Police Department', TFM, ''], ['Cawdale Police Department', TFM, '']),
      inForce(MAY, stays),
      inForce(JULY, stays, ['Brackwater Police Department', TFM, '2025-06-20']),
    );
    expect(changes).toMatchObject([{ change: 'signed', pending_since: '2025-05-15' }]);
    expect(waiting).toMatchObject([{ agency: 'Cawdale Police Department', is_gone: false }]);
  });

  test('one that vanished has left in the month of the list without it', async () => {
    const { changes, months } = await historyOf(
      inForce(MAY, stays, ['Cawdale Police Department', TFM, '2025-03-01']),
      inForce(JULY, stays),
    );
    expect(changes).toMatchObject([{ change: 'left', agency: 'Cawdale Police Department', after: MAY, seen_on: JULY }]);
    expect(months.filter(({ gone }) => gone > 0)).toMatchObject([{ month: '2025-07', gone: 1 }]);
  });

  test('a later date of signature than the list that showed the older one is a new signature', async () => {
    const history = await historyOf(
      inForce(MAY, ['Alderford Police Department', TFM, '2025-03-01']),
      inForce(JULY, ['Alderford Police Department', TFM, '2025-06-01']),
    );
    expect(said(history)).toEqual(['re-signed: Alderford Police Department, 287g-tfm']);
    expect(history.months.map(({ month, signed, signed_again }) => [month, signed, signed_again])).toEqual([
      ['2025-03', 1, 0],
      ['2025-06', 0, 1],
    ]);
  });

  test('another date that is not later than that list is a correction', async () => {
    const { changes } = await historyOf(
      inForce(MAY, ['Alderford Police Department', TFM, '2025-03-01']),
      inForce(JULY, ['Alderford Police Department', TFM, '2025-03-11']),
    );
    expect(changes).toMatchObject([
      { change: 'date-corrected', signed_on: '2025-03-11', before: { signed_on: '2025-03-01' } },
    ]);
  });

  test('a model that vanishes where another of the agency appears was switched, and neither left nor signed', async () => {
    const history = await historyOf(
      inForce(MAY, ['Alderford Police Department', WSO, '2025-03-01'], stays),
      inForce(JULY, ['Alderford Police Department', JEM, '2025-06-01'], stays),
    );
    expect(said(history)).toEqual(['switched: Alderford Police Department, 287g-jem']);
    expect(history.changes[0]?.before?.agreement_type).toBe('287g-wso');
  });

  test('a model beside the old one is signed, not switched', async () => {
    const history = await historyOf(
      inForce(MAY, stays),
      inForce(JULY, stays, ['Alderford Police Department', WSO, '2025-06-01']),
    );
    expect(said(history)).toEqual(['signed: Alderford Police Department, 287g-wso']);
  });

  test('what left and stands on a third list came back', async () => {
    const history = await historyOf(
      inForce('2025-03-10', stays),
      inForce(MAY, ['Brackwater Police Department', TFM, '2025-04-01']),
      inForce(JULY, stays, ['Brackwater Police Department', TFM, '2025-04-01']),
    );
    expect(said(history)).toEqual([
      'left: Alderford Police Department, 287g-tfm',
      'signed: Brackwater Police Department, 287g-tfm',
      'returned: Alderford Police Department, 287g-tfm',
    ]);
  });
});

describe('names', () => {
  test('that differ in signs, blanks and abbreviations are one agency', async () => {
    const history = await historyOf(
      inForce(MAY, ["Alder County Sheriff's Office", TFM, '2025-03-01']),
      inForce(JULY, ['Alder  County Sheriff’s Office ', TFM, '2025-03-01']),
    );
    expect(history.changes).toEqual([]);
    expect(history.matches).toMatchObject([{ how: 'written-out' }]);
  });

  test('that differ by a letter, with model and date alike, are perhaps one: neither signed nor left', async () => {
    const history = await historyOf(
      inForce(MAY, stays, ['Lake Clark Shores Police Department', TFM, '2025-04-29']),
      inForce(JULY, stays, ['Lake Clarke Shores Police Department', TFM, '2025-04-29']),
    );
    expect(said(history)).toEqual(['perhaps-respelled: Lake Clarke Shores Police Department, 287g-tfm']);
    expect(history.changes[0]?.before?.agency).toBe('Lake Clark Shores Police Department');
    expect(history.matches).toMatchObject([{ how: 'perhaps' }]);
    // It is one signature, not two.
    expect(history.months.filter(({ month }) => month === '2025-04')).toMatchObject([{ signed: 1, gone: 0 }]);
  });

  test('that say nothing of each other stay apart; the one that left asks whether it is the one that came', async () => {
    const { changes } = await historyOf(
      inForce(MAY, stays, ["Okalo County Sheriff's Office", WSO, '2025-02-26']),
      inForce(JULY, stays, ['Okalo County Department of Corrections', WSO, '2025-02-26']),
    );
    expect(changes.map(({ change, see_also }) => [change, see_also])).toEqual([
      ['signed', undefined],
      ['left', ['Okalo County Department of Corrections']],
    ]);
  });

  test('an agency that a person gave both spellings in the register stays one', async () => {
    const agency = { agency_id: 'us-oh-abcdefgh', names: [] } as unknown as Agency;
    const agreement = (printed: readonly string[]) =>
      ({
        record: 'agreement',
        revision: 1,
        agreement_id: 'us-oh-abcdefgh-287g-tfm-1',
        agency_id: 'us-oh-abcdefgh',
        agreement_type: '287g-tfm',
        status: 'active',
        listings: printed.map((agency_as_printed, at) => ({
          no: at + 1,
          as_of: [MAY, JULY][at],
          release_id: 'list',
          row: 2,
          agency_as_printed,
        })),
      }) as unknown as Agreement;
    const history = agreementsOverTime(
      [{ ...agency, record: 'agency', revision: 1 } as Agency],
      [agreement(['Old Name Police', 'New Name Police'])],
    );
    expect(history.changes).toEqual([]);
    expect(history.matches).toMatchObject([{ how: 'register', spelling: 'Old Name Police' }]);
  });
});

test('of one state alone nothing of the others is told, but the days of all lists count', async () => {
  const lists = [
    inForce(MAY, stays),
    inForce(JULY, stays, ['Brackwater Police Department', TFM, '2025-06-20']),
  ] as const;
  const days = (history: Awaited<ReturnType<typeof historyIn>>) =>
    history.lists.map(({ as_of, agreements }) => [as_of, agreements]);
  expect(days(await historyIn('OH', ...lists))).toEqual([
    [MAY, 1],
    [JULY, 2],
  ]);
  const other = await historyIn('FL', ...lists);
  expect(days(other)).toEqual([
    [MAY, 0],
    [JULY, 0],
  ]);
  expect([other.changes, other.months, other.agencies]).toEqual([[], [], 0]);
});
