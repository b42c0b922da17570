import { createHash } from 'node:crypto';
import { type ReleaseReader, releaseInMemory } from '@daybook/publisher';
import { createQuarterlyReport, periodOf } from '@daybook/reports';
import type { QuarterlyReport, QuarterlyReportRow, Request } from '@daybook/types';

/** One row of a state's list: where, when, and how it ended. */
export interface Detained {
  readonly facility: string;
  readonly on: string;
  readonly custody_end: string;
}

/** The tables that the state body publishes: what was asked and became of it, and who the people are. */
const TABLES: ReadonlySet<string> = new Set([
  'asks-by-decision-and-outcome',
  'custody-ends',
  'people-by-age',
  'people-by-region',
]);

const AGES = ['25-34', '18-24', '35-44', '45-54', '0-17', '55-64', '65-plus'] as const;
const REGIONS = [
  'central-america',
  'caribbean',
  'south-america',
  'western-africa',
  'southern-asia',
  'eastern-asia',
  'eastern-europe',
] as const;
const PLACE = 'us-state-42';

/**
 * What a state body would publish of such a list: for each facility and quarter a report, and one of the whole state. Ages
 * and regions are made up by a fixed seed, unevenly, as they are among people.
 */
export function stateReports(rows: readonly Detained[], seed: number, as_of: string): QuarterlyReport[] {
  const draw = numberDrawn(seed);
  const uneven = <T>(codes: readonly T[]) =>
    codes[Math.min(draw(codes.length), draw(codes.length), draw(codes.length))] as T;
  const groups = new Map<string, Request[]>();
  const periods = new Set<string>();
  rows.forEach(({ facility, on, custody_end }, no) => {
    const agency_id = `us-pa-${lettersOf(facility)}`;
    const period = periodOf(on, 'quarter');
    periods.add(period);
    const request = {
      ...blank(no, agency_id, on),
      custody: { basis: [], custody_end, ended_on: on },
      person: { age_band: uneven(AGES), region: uneven(REGIONS) },
    } as unknown as Request;
    const key = `${agency_id} ${period}`;
    groups.set(key, [...(groups.get(key) ?? []), request]);
  });
  const agencies = [...new Set([...groups.keys()].map((key) => key.split(' ')[0] as string))].sort();
  return [...periods].sort().flatMap((period) => {
    const parts = agencies.map((agency_id) =>
      reportOf(agency_id, period, groups.get(`${agency_id} ${period}`) ?? [], as_of),
    );
    return [...parts, sumOf(parts)];
  });
}

function reportOf(agency_id: string, period: string, requests: readonly Request[], as_of: string): QuarterlyReport {
  const agency = { agency_id, time_zone: 'America/New_York', facilities: [], government_id: PLACE };
  const maker = createQuarterlyReport({ agency, period, as_of } as Parameters<typeof createQuarterlyReport>[0]);
  for (const request of requests) maker.take(request);
  const report = maker.finish({ log_sha256: '0'.repeat(64) });
  return {
    ...report,
    view: 'public' as never,
    tables: report.tables.filter(({ table_id }) => TABLES.has(table_id)),
    rates: [],
  };
}

/** The report of the whole state: the sums of its parts. */
function sumOf(parts: readonly QuarterlyReport[]): QuarterlyReport {
  const [first] = parts as readonly [QuarterlyReport];
  const { agency_id: _, balance: _balance, ...head } = first;
  return {
    ...head,
    report_id: `${PLACE}-${first.period.name.toLowerCase()}-own-log`,
    jurisdiction_id: PLACE,
    tables: first.tables.map((table, at) => {
      const sums = new Map<string, QuarterlyReportRow>();
      for (const row of parts.flatMap((part) => part.tables[at]?.rows ?? [])) {
        const key = table.dimensions.map((dimension) => row[dimension]).join('\n');
        sums.set(key, { ...row, value: (sums.get(key)?.value ?? 0) + (row.value ?? 0) });
      }
      return { ...table, rows: [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row) };
    }),
  } as QuarterlyReport;
}

function blank(no: number, agency_id: string, on: string): object {
  return {
    record: 'request',
    standard_version: '1.0',
    view: 'agency',
    revision: 1,
    request_id: `R-${no}`,
    supersedes: [],
    source: { kind: 'own-log' },
    agency_id,
    direction: 'inbound',
    channel: 'unknown',
    requesting_component: 'ice-unspecified',
    received_on: on,
    instruments: [],
    asks: [
      {
        ask_no: 1,
        ask: 'hold-custody',
        federal_force: 'detainer-request',
        decisions: [],
        disclosures: [],
        closed_without_decision: 'expired',
        closed_on: on,
      },
    ],
    notices: [],
    costs: [],
    answers: [],
    related_requests: [],
  };
}

/** Eight letters for a name. */
function lettersOf(name: string): string {
  return [...createHash('sha256').update(name).digest().subarray(0, 8)]
    .map((byte) => 'abcdefghijklmnopqrstuvwxyz'[byte % 26])
    .join('');
}

/** The reports as a release in memory, as far as an attacker needs one. */
export function stateRelease(name: string, reports: readonly QuarterlyReport[], small_cell = 11): ReleaseReader {
  const contents = reports.map((report) => [`reports/${report.report_id}.json`, report] as const);
  const daybook = {
    record: 'publication',
    agency_id: 'us-pa-statebody',
    thresholds: { k_anonymity: 5, small_cell },
    files: contents.map(([path]) => ({ path, contains: 'report' })),
  };
  return releaseInMemory(
    name,
    [['datapackage.json', { daybook }] as const, ...contents].map(([path, content]) => ({
      path,
      bytes: new TextEncoder().encode(JSON.stringify(content)),
    })),
  );
}

/** What many do: figures about persons under the threshold are withheld, and nothing else. */
export function primaryOnly(reports: readonly QuarterlyReport[], small_cell = 11): QuarterlyReport[] {
  return reports.map((report) => ({
    ...report,
    tables: report.tables.map((table) =>
      table.table_id.startsWith('people-by-')
        ? { ...table, rows: table.rows.map((row) => ((row.value ?? 0) < small_cell ? withheld(row) : row)) }
        : table,
    ),
  }));
}

/** What textbooks do: in each column of each table, where one figure is withheld the smallest of the others is too. */
export function twoPerLine(reports: readonly QuarterlyReport[], small_cell = 11): QuarterlyReport[] {
  return primaryOnly(reports, small_cell).map((report) => ({
    ...report,
    tables: report.tables.map((table) => {
      if (!table.table_id.startsWith('people-by-')) return table;
      const rows = [...table.rows];
      for (const outcome of new Set(rows.map((row) => row.outcome))) {
        const line = rows.flatMap((row, at) => (row.outcome === outcome ? [at] : []));
        const shown = line.filter((at) => rows[at]?.value !== undefined);
        if (line.length - shown.length !== 1) continue;
        const [least] = shown.sort((a, b) => (rows[a]?.value ?? 0) - (rows[b]?.value ?? 0));
        if (least !== undefined) rows[least] = withheld(rows[least] as QuarterlyReportRow);
      }
      return { ...table, rows };
    }),
  }));
}

const withheld = ({ value: _, ...row }: QuarterlyReportRow): QuarterlyReportRow => ({ ...row, withheld: 'protected' });

/** Numbers below a bound that look like chance and are the same for the same seed. */
function numberDrawn(seed: number): (below: number) => number {
  let no = 0;
  return (below) => createHash('sha256').update(`${seed} ${no++}`).digest().readUInt32BE() % below;
}
