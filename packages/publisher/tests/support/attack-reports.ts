import { groupOf } from '@daybook/reports';
import type { QuarterlyReport, QuarterlyReportRow } from '@daybook/types';
import type { LinearSystem } from '../../src/linear/linear-system.ts';
import type { Solver } from '../../src/linear/load-solver.ts';
import { type Person, QUARTERS } from './people-reports.ts';

type Attribute = 'age_band' | 'race_ethnicity';

/**
 * Attacks published reports: the unknowns are people by agency, quarter, code and outcome; each printed figure, each row
 * that is absent, and each count of all people is a row. Says which small numbers of people, as they really were, are told.
 */
export function attackReports(
  published: readonly QuarterlyReport[],
  people: readonly Person[],
  { attribute, threshold, solver }: { attribute: Attribute; threshold: number; solver: Solver },
): string[] {
  const measure = attribute === 'age_band' ? 'people-by-age' : 'people-by-race-ethnicity';
  const agencies = [...new Set(people.map(({ agency }) => agency))];
  const outcomes = [...new Set(people.map(({ outcome }) => outcome))];
  const codesOf = (person: Person) => [person[attribute]].flat() as string[];
  const codes = [...new Set([...people.flatMap(codesOf), 'not-recorded'])];
  const unknowns = agencies.flatMap((agency) =>
    QUARTERS.flatMap((quarter) =>
      codes.flatMap((code) => outcomes.map((outcome) => ({ agency, quarter, code, outcome }))),
    ),
  );
  const within = (report: QuarterlyReport, code: string | undefined, row: QuarterlyReportRow) =>
    unknowns.flatMap((one, at) => {
      const isOf = report.agency_id === undefined || report.agency_id === one.agency;
      const isIn = one.quarter.startsWith(report.period.name) && (code === undefined || one.code === code);
      const isSame = row.outcome === undefined || row.outcome === one.outcome;
      const isNear = row.outcome_group === undefined || row.outcome_group === groupOf('custody-end', one.outcome);
      return isOf && isIn && isSame && isNear ? [[at, 1] as const] : [];
    });
  const always: LinearSystem['rows'][number][] = [];
  const shown: LinearSystem['rows'][number][] = [];
  const targets: { name: string; sum: LinearSystem['rows'][number]['sum']; isWithheld: boolean }[] = [];
  for (const report of published) {
    const ends = report.tables.find((table) => table.measure === 'custody-ends');
    for (const outcome of outcomes) {
      const value = ends?.rows.find((row) => row.outcome === outcome)?.value ?? 0;
      const all = within(report, undefined, { outcome } as QuarterlyReportRow);
      always.push({ lower: value, upper: attribute === 'age_band' ? value : Number.POSITIVE_INFINITY, sum: all });
      for (const code of codes)
        always.push({ lower: 0, upper: value, sum: within(report, code, { outcome } as QuarterlyReportRow) });
    }
    const table = report.tables.find((one) => one.measure === measure);
    if (table === undefined || !table.complete) continue;
    const split = table.dimensions.find((one) => one === 'outcome' || one === 'outcome_group');
    const wanted = new Set(
      split === undefined
        ? ['']
        : outcomes.map((one) => (split === 'outcome' ? one : (groupOf('custody-end', one) as string))),
    );
    for (const code of codes) {
      for (const outcome of wanted) {
        const place = (split === undefined ? {} : { [split]: outcome }) as QuarterlyReportRow;
        const row = table.rows.find(
          (one) => one[attribute] === code && (split === undefined || one[split] === outcome),
        );
        const sum = within(report, code, place);
        const value = row?.value ?? 0;
        if (row?.withheld === undefined) shown.push({ lower: value, upper: value, sum });
        targets.push({ name: `${report.report_id} ${code} ${outcome}`, sum, isWithheld: row?.withheld !== undefined });
      }
    }
  }
  const free = unknowns.map(() => ({ lower: 0, upper: Number.POSITIVE_INFINITY }));
  const truth = unknowns.map(
    ({ agency, quarter, code, outcome }) =>
      people.filter(
        (one) =>
          one.agency === agency && one.quarter === quarter && one.outcome === outcome && codesOf(one).includes(code),
      ).length,
  );
  const seen = solver.open({ unknowns: free, rows: [...always, ...shown] });
  const bare = solver.open({ unknowns: free, rows: always });
  const most = (open: typeof seen, sum: (typeof targets)[number]['sum']) => {
    const optimum = open.maximise(sum);
    if (optimum.is !== 'optimal') throw new Error(`The reports contradict each other: ${optimum.is}.`);
    return Math.floor(optimum.value + 1e-6);
  };
  try {
    return targets.flatMap(({ name, sum, isWithheld }) => {
      const value = sum.reduce((total, [at]) => total + (truth[at] as number), 0);
      if (value >= threshold || name.includes('not-recorded') || (value === 0 && !isWithheld)) return [];
      const greatest = most(seen, sum);
      return greatest < threshold && greatest < most(bare, sum) ? [`${name}: at most ${greatest}`] : [];
    });
  } finally {
    seen.close();
    bare.close();
  }
}
