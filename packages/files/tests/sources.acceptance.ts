import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ice287gList } from '../src/sources/ice-287g-list/ice-287g-list.ts';
import { iceDetainers } from '../src/sources/ice-detainers/ice-detainers.ts';
import { type Imported, importOf, input } from './support/import-of.ts';
import { shared } from './support/shared.ts';

const lists = shared('data/ice-287g');
const detainers = shared('data/ice-detainers-pa');

const listOf = (name: string, asOf: string) => input([name, readFileSync(`${lists}/${name}`), asOf]);
const july = () => listOf('participating_2025-07-11.xlsx', '2025-07-11');
const may = () => listOf('participating_2025-05-16.csv', '2025-05-16');
const pending = () => listOf('pending_2025-05-15.csv', '2025-05-15');

const where = ({ summary }: Imported, why: RegExp) =>
  summary.unresolved
    .filter((entry) => why.test(entry.why))
    .map((entry) => `${entry.where.split(' · ')[1]} ${entry.value}`);

describe.skipIf(lists === undefined)("ICE's lists of 287(g) agencies (data/ice-287g)", () => {
  test('of 11 July 2025 has the figures that the policy paper prints', async () => {
    const made = await importOf(ice287gList, [july()]);
    expect(made.faults).toEqual([]);
    expect(made.findings).toEqual([]);
    expect(made.summary.counts).toMatchObject({
      agreements: 811,
      by_type: { '287g-jem': 116, '287g-wso': 294, '287g-tfm': 401 },
      by_status: { active: 811 },
      states: 40,
    });
    expect(made.summary.rows_read).toBe(811);
    expect(made.summary.skipped).toEqual([]);
    expect(made.agreements.filter(({ documents }) => documents.some(({ url }) => url !== undefined))).toHaveLength(604);
    expect(JSON.stringify([...made.agreements, ...made.summary.cleaned])).not.toMatch(/ice\.dhs\.gov|%40/);
  });

  test('of 11 July 2025 has three dates that nobody can read and one that cannot be', async () => {
    const made = await importOf(ice287gList, [july()]);
    expect(where(made, /not a date/)).toEqual(['Sheet1!F733 7/72025', 'Sheet1!F754 7/72025', 'Sheet1!F764 05/082025']);
    expect(where(made, /cannot be right/)).toEqual(['Sheet1!F620 5025-07-07']);
    const undated = made.agreements.filter(({ signed_on }) => signed_on === undefined);
    expect(undated.map(({ signed_on_missing, source }) => [source.row, signed_on_missing])).toEqual(
      [620, 733, 754, 764].map((row) => [row, 'unknown']),
    );
  });

  test('of 11 July 2025 has counties that no map knows: kept as printed, never guessed', async () => {
    const made = await importOf(ice287gList, [july()]);
    expect(where(made, /^No county of/).map((entry) => entry.replace(/^\S+ /, ''))).toEqual(
      expect.arrayContaining(['Layafette County', 'Frankin County', 'McCorkmick County', 'Berrian County']),
    );
    expect(where(made, /Madison County/)).toEqual(['Sheet1!D624 Macon County']);
    const places = new Set(made.jurisdictions.map(({ jurisdiction_id }) => jurisdiction_id));
    for (const { government_id, serves } of made.agencies) {
      for (const id of government_id === undefined ? serves : [government_id, ...serves]) expect(places).toContain(id);
    }
    expect(made.agencies.filter(({ government_id }) => government_id === undefined).length).toBeLessThan(200);
  });

  test('of 16 May and 11 July give first-seen dates and the ones gone', async () => {
    const made = await importOf(ice287gList, [july(), may()]);
    expect(made.faults).toEqual([]);
    expect(made.summary).toMatchObject({ as_of: '2025-07-11', rows_read: 571 + 811 });
    expect(made.summary.counts).toMatchObject({ agreements: 824, by_status: { active: 811, 'not-listed': 13 } });
    expect(made.agreements.filter(({ first_listed_on }) => first_listed_on === '2025-05-16')).toHaveLength(571);
    const gone = made.agreements.filter(({ status }) => status === 'not-listed');
    for (const { ended_between, last_listed_on } of gone) {
      expect(ended_between).toEqual({ last_listed_on: '2025-05-16', first_missing_on: '2025-07-11' });
      expect(last_listed_on).toBe('2025-05-16');
    }
    // Seven dates differ; all lie before the list of May, so each is a correction and none a new signature.
    const both = made.agreements.filter(({ listings }) => listings.length === 2);
    expect(both.filter(({ listings: [one, two] }) => one?.signed_as_printed !== two?.signed_as_printed)).toHaveLength(
      7,
    );
    const garbled = both.filter(({ listings }) =>
      listings.every(({ signed_as_printed }) => signed_as_printed === '05/082025'),
    );
    expect(garbled.map(({ signed_on_missing }) => signed_on_missing)).toEqual(['unknown']);
    // Of the thirteen that vanished, nine came back under another spelling in the same list.
    const alike = new Set(
      made.agencies.filter(({ possible_same }) => possible_same.length > 0).map(({ agency_id }) => agency_id),
    );
    expect(gone.filter(({ agency_id }) => alike.has(agency_id)).length).toBeGreaterThanOrEqual(8);
  });

  test('pending on 15 May: most are signed two months later', async () => {
    const alone = await importOf(ice287gList, [pending()]);
    expect(alone.faults).toEqual([]);
    expect(alone.summary.counts).toMatchObject({ agreements: 92, by_status: { 'pending-signature': 92 } });
    const all = await importOf(ice287gList, [pending(), may(), july()]);
    expect(all.faults).toEqual([]);
    expect(all.summary.counts.by_status).toEqual({ active: 811, 'not-listed': 13, 'pending-signature': 8 });
  });

  test('name the same agencies whoever imports them, and a register keeps the ids', async () => {
    const [first, second] = [await importOf(ice287gList, [may()]), await importOf(ice287gList, [may()])];
    expect(second).toEqual(first);
    const register = first.agencies.map((agency) => ({ ...agency }));
    const extended = await importOf(ice287gList, [july()], { register });
    expect(extended.faults).toEqual([]);
    const ids = new Set(extended.agencies.map(({ agency_id }) => agency_id));
    expect(first.agencies.every(({ agency_id }) => ids.has(agency_id))).toBe(true);
    expect(ids.size).toBe(676);
  });
});

describe.skipIf(detainers === undefined)("ICE's detainers (data/ice-detainers-pa)", () => {
  interface Row {
    readonly date: string;
    readonly lift_reason: string;
    readonly det_facility: string;
  }
  const plain = (name: string) => {
    const bytes = readFileSync(`${detainers}/${name}`);
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
  };
  const tally = (rows: readonly Row[], field: keyof Row) => {
    const counts: Record<string, number> = {};
    for (const row of rows) counts[row[field]] = (counts[row[field]] ?? 0) + 1;
    return counts;
  };
  const made = (name: string) => importOf(iceDetainers, [input([name, readFileSync(`${detainers}/${name}`)])]);

  test('to Pennsylvania: every row one request with one ask, none lost, merged or guessed', async () => {
    const rows = plain('pa_detainers.csv.gz');
    const { requests, summary, faults, findings } = await made('pa_detainers.csv.gz');
    expect(faults).toEqual([]);
    expect(findings).toEqual([]);
    expect(rows).toHaveLength(32_757);
    expect(requests).toHaveLength(32_757);
    expect(new Set(requests.map(({ request_id }) => request_id)).size).toBe(32_757);
    expect(requests.every(({ asks }) => asks.length === 1)).toBe(true);
    expect(summary.counts).toMatchObject({ requests: 32_757, asks: 32_757, facilities: 117, exact_duplicates: 11_455 });
    expect(summary.counts.by_source_value).toEqual(tally(rows, 'lift_reason'));
    expect(summary.counts.by_source_value).toMatchObject({
      '': 11_229,
      'Booked into Detention': 18_143,
      'Detainer Declined by LEA': 225,
    });
    expect(summary.counts.by_decision).toEqual({ declined: 225, 'not-recorded': 32_757 - 225 });
    expect(summary.counts.by_outcome).toMatchObject({ unknown: 11_229, 'transferred-to-ice-timing-unknown': 18_143 });
    expect(requests.map(({ instruments }) => instruments[0]?.dated_on)).toEqual(
      rows.map(({ date }) => date.slice(0, 10)),
    );
    expect(requests.map(({ facility }) => facility?.as_listed)).toEqual(rows.map(({ det_facility }) => det_facility));
    expect(summary.skipped).toEqual([]);
  });

  test('to Pennsylvania: facilities of other governments are marked', async () => {
    const { requests, summary } = await made('pa_detainers.csv.gz');
    const levels = new Map(requests.map(({ facility }) => [facility?.as_listed ?? '', facility?.operator_level]));
    const federal = [...levels].filter(([, level]) => level === 'federal').map(([name]) => name);
    expect(federal).toHaveLength(16);
    expect(federal).toEqual(
      expect.arrayContaining([
        'LEWISBURG U.S. PEN.',
        'FDC PHILADELPHIA',
        'US MARSHALS, E.DIST.PA',
        'ALLENWOOD HOLD ROOM',
      ]),
    );
    expect(levels.get('MOSHANNON VALLEY CORRECTIONAL')).toBe('private');
    expect(summary.counts.by_operator_level).toEqual({
      federal: 7462,
      private: 7949,
      state: 2279,
      county: 11_236,
      municipal: 3831,
    });
  });

  test('lifted because the person was a citizen, in many states', async () => {
    const { requests, summary, faults } = await made('us_citizens.csv');
    expect(faults).toEqual([]);
    expect(requests).toHaveLength(693);
    expect(summary.counts.by_source_value).toEqual({ 'United States Citizen Interviewed': 693 });
    expect(requests.filter(({ facility }) => facility?.state === undefined)).toHaveLength(34);
  });
});
