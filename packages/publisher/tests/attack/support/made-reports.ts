import type { QuarterlyReport, QuarterlyReportRow } from '@daybook/types';
import { chances } from '../../support/random-table.ts';
import { planOf, setEnds, type Table } from './planted-release.ts';

const codes = {
  age_band: ['not-recorded', '25-34', '35-44', '18-24', '45-54', '55-64', '65-plus', '0-17'],
  sex: ['m', 'f', 'not-recorded', 'x'],
  race_ethnicity: ['hispanic-latino', 'white', 'asian', 'black-african-american', 'not-recorded'],
} as const;
const ends = [
  'released-no-ice',
  'transferred-to-ice-at-release',
  'transferred-after-hold',
  'released-to-other-agency',
  'ice-arrest-on-premises',
];
type Attribute = keyof typeof codes;
type Person = Readonly<Record<Attribute, readonly string[]>> & { readonly outcome: string };

/** Reports of made-up people of one seed: a quarter; two quarters and their half-year; or a year and its quarters. */
export function madeReports(seed: number): QuarterlyReport[] {
  const chance = chances(seed);
  // The first codes are many, the last ones few, as they are of real people.
  const pick = (list: readonly string[]) => list[Math.floor(chance() ** 2 * list.length)] as string;
  const somebody = (): Person => ({
    age_band: [pick(codes.age_band)],
    sex: [pick(codes.sex)],
    race_ethnicity: [...new Set([pick(codes.race_ethnicity), ...(chance() < 0.1 ? [pick(codes.race_ethnicity)] : [])])],
    outcome: pick(ends),
  });
  const quarters = Array.from({ length: [1, 2, 4][seed % 3] ?? 1 }, () =>
    Array.from({ length: 5 + Math.floor(chance() * chance() * 600) }, somebody),
  );
  const reports = quarters.map((people, at) => reportOf(`2026-Q${at + 1}`, at * 3, 3, people));
  if (quarters.length === 2) reports.push(reportOf('2026-H1', 0, 6, quarters.flat()));
  if (quarters.length === 4) reports.push(reportOf('2026', 0, 12, quarters.flat()));
  return reports;
}

function reportOf(name: string, from: number, months: number, people: readonly Person[]): QuarterlyReport {
  const [report] = planOf().reports;
  if (report === undefined) throw new RangeError('The plan has no report.');
  const two = (month: number) => String(month).padStart(2, '0');
  const last = new Date(Date.UTC(2026, from + months, 0)).getUTCDate();
  Object.assign(report, {
    report_id: `us-zz-fbqnlriq-${name.toLowerCase()}-own-log`,
    period: { name, start_on: `2026-${two(from + 1)}-01`, end_on: `2026-${two(from + months)}-${last}` },
    tables: report.tables.filter(({ table_id }) => table_id !== 'hold-minutes'),
  });
  const byEnd = new Map<string, number>();
  for (const { outcome } of people) byEnd.set(outcome, (byEnd.get(outcome) ?? 0) + 1);
  setEnds(report, Object.fromEntries(byEnd));
  for (const attribute of Object.keys(codes) as Attribute[]) report.tables.push(tableOf(attribute, people));
  return report;
}

function tableOf(attribute: Attribute, people: readonly Person[]): Table {
  const counts = new Map<string, QuarterlyReportRow & { value: number }>();
  for (const person of people)
    for (const code of person[attribute]) {
      const key = `${code} ${person.outcome}`;
      const row = counts.get(key) ?? ({ [attribute]: code, outcome: person.outcome, value: 0 } as never);
      counts.set(key, { ...row, value: row.value + 1 });
    }
  const id = `people-by-${attribute === 'age_band' ? 'age' : attribute.replaceAll('_', '-')}`;
  return {
    ...{ table_id: id, measure: id, unit: 'persons', kind: 'flow', placed_by: 'custody-end' },
    ...{ adds_over_time: true, adds_over_agencies: true, complete: true },
    dimensions: [attribute, 'outcome'],
    rows: [...counts.values()],
  } as Table;
}
