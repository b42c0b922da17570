import type { QuarterlyReport, QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import { chances } from './random-table.ts';

/** One made-up person whose custody ended. */
export interface Person {
  readonly agency: string;
  readonly quarter: string;
  readonly age_band: string;
  readonly race_ethnicity: readonly string[];
  readonly outcome: string;
}

const AGES = ['18-24', '25-34', '35-44', '45-54', '55-64', 'not-recorded'];
const RACES = ['asian', 'black-african-american', 'hispanic-latino', 'white', 'not-recorded'];
const OUTCOMES = [
  'released-no-ice',
  'transferred-to-ice-at-release',
  'transferred-after-hold',
  'released-to-other-agency',
  'died-in-custody',
];
export const QUARTERS = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];

/** Made-up people of some agencies over a year; most are young, and most are released. */
export function madePeople(seed: number, agencies: readonly string[], people: number): Person[] {
  const chance = chances(seed);
  const pick = <T>(list: readonly T[], slope: number) => list[Math.floor(chance() ** slope * list.length)] as T;
  return Array.from({ length: people }, () => ({
    agency: pick(agencies, 1),
    quarter: pick(QUARTERS, 1),
    age_band: pick(AGES, 1.5),
    race_ethnicity: chance() < 0.1 ? ['hispanic-latino', 'white'] : [pick(RACES, 1)],
    outcome: pick(OUTCOMES, 2.5),
  }));
}

/** The report of one agency, or of a jurisdiction over its agencies, for some quarters. */
export function reportOf(
  people: readonly Person[],
  { agency, period, revision = 1 }: { agency?: string; period: string; revision?: number },
): QuarterlyReport {
  const counted = people.filter(
    (one) => (agency === undefined || one.agency === agency) && one.quarter.startsWith(period),
  );
  const whose = agency === undefined ? { jurisdiction_id: 'us-state-99' } : { agency_id: agency };
  const pairs = (codes: (one: Person) => readonly string[]) =>
    counted.flatMap((one) => codes(one).map((code) => `${code}\n${one.outcome}`));
  return {
    record: 'quarterly-report',
    report_id: `${agency ?? 'us-state-99'}-${period}-own-log`,
    revision,
    ...whose,
    period: { name: period },
    tables: [
      tableOf('custody-ends', ['outcome'], counted.map(({ outcome }) => outcome)), // biome-ignore format: one table a line
      tableOf(
        'people-by-age',
        ['age_band', 'outcome'],
        pairs(({ age_band }) => [age_band]),
      ),
      tableOf(
        'people-by-race-ethnicity',
        ['race_ethnicity', 'outcome'],
        pairs((one) => one.race_ethnicity),
      ),
    ],
  } as unknown as QuarterlyReport;
}

function tableOf(measure: string, dimensions: QuarterlyReportTable['dimensions'], keys: readonly string[]) {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = [...counts].sort().map(([key, value]) => {
    const codes = key.split('\n');
    return { ...Object.fromEntries(dimensions.map((dimension, at) => [dimension, codes[at]])), value };
  }) as QuarterlyReportRow[];
  return { table_id: measure, measure, unit: 'persons', dimensions, complete: true, rows };
}
