import { outcomeInTable } from '../persons/outcome-in-table.ts';
import { personDimensions } from '../persons/person-dimensions.ts';
import type { Report, ReportTable } from '../reading/report.ts';
import type { KnownFigures, Tie } from './known-figures.ts';

/** Rows `total` and the rows that they sum up, and tables of persons with the count of all of them. */
export function tieTotals(report: Report, figures: KnownFigures): void {
  for (const table of report.tables) {
    if (table.rows.every(({ value }) => value !== undefined)) continue;
    for (const { codes } of table.rows) figures.figure(report, table, codes);
    const ties = [...table.dimensions.keys()].flatMap((at) => totalsOver(at, report, table, figures));
    figures.tie('total', ties, {
      en: `the rows "total" of ${table.table_id} in ${report.path}`,
      es: `las filas «total» de ${table.table_id} en ${report.path}`,
    });
    tieToAll(report, table, figures);
  }
}

/** Dimensions of which one case may stand in several rows: their rows do not add up to a total. */
const overlapping: ReadonlySet<string> = new Set([
  'race_ethnicity',
  'information',
  'reason',
  'legal_basis',
  'hold_clock',
  'provision',
  'instrument',
  'probable_cause',
]);

function totalsOver(at: number, report: Report, table: ReportTable, figures: KnownFigures): Tie[] {
  const { table_id, dimensions, rows, complete } = table;
  const isOverlap = overlapping.has(dimensions[at] ?? '');
  // Rows that are not there may be more, and rows that overlap sum to more than their total.
  if (isOverlap && !complete) return [];
  return rows
    .filter(({ codes }) => codes[at] === 'total')
    .map(({ codes: total }) => ({
      terms: [
        ...rows
          .filter(({ codes }) =>
            codes.every((code, other) => (other === at ? code !== 'total' : code === total[other])),
          )
          .map(({ codes }) => [figures.figure(report, table, codes), 1] as const),
        [figures.figure(report, table, total), -1] as const,
      ],
      least: complete ? 0 : Number.NEGATIVE_INFINITY,
      most: isOverlap ? Number.POSITIVE_INFINITY : 0,
      words: {
        en: `${table_id} ${report.period}: the rows of "${total.join(', ')}"`,
        es: `${table_id} ${report.period}: las filas de «${total.join(', ')}»`,
      },
    }));
}

/** Everybody whose custody ended stands once in each table of persons, under a code or as not recorded. */
function tieToAll(report: Report, table: ReportTable, figures: KnownFigures): void {
  const { table_id, dimensions, unit, placed_by, rows, complete } = table;
  const by = dimensions.find((one) => personDimensions.has(one));
  const ends = report.tables.find((one) => one.table_id === 'custody-ends');
  const others = dimensions.filter((one) => one !== by && one !== 'outcome' && one !== 'outcome_group');
  if (ends === undefined || by === undefined || others.length > 0) return;
  if (unit !== 'persons' || placed_by !== 'custody-end') return;
  // A report made from its log counts the same people in both tables, whatever neither could place.
  const isSame = complete || (report.record.basis as { kind?: string } | undefined)?.kind === 'derived';
  const { ofRow, ofOutcome } = outcomeInTable(dimensions);
  const isOverlap = overlapping.has(by);
  const counted = ends.rows.flatMap(({ codes: [outcome = ''] }) => (outcome === 'total' ? [] : [outcome]));
  const groups = new Set([...rows.map(({ codes }) => ofRow(codes)), ...counted.map(ofOutcome)]);
  const ties = [...groups].flatMap((group): Tie[] => {
    const terms = rows
      .filter(({ codes }) => ofRow(codes) === group && !codes.includes('total'))
      .map(({ codes }) => [figures.figure(report, table, codes), 1] as const);
    const outcomes = counted.filter((outcome) => ofOutcome(outcome) === group);
    const all = outcomes.map((outcome) => [figures.figure(report, ends, [outcome]), -1] as const);
    // Of an outcome that is counted nowhere nobody knows how many there are.
    if (rows.length === 0 || (outcomes.length === 0 && !ends.complete)) return [];
    const words = {
      en: `${table_id} and custody-ends ${report.period}: "${outcomes.join(', ')}"`,
      es: `${table_id} y custody-ends ${report.period}: «${outcomes.join(', ')}»`,
    };
    const least = isSame ? 0 : Number.NEGATIVE_INFINITY;
    if (!isOverlap) return [{ terms: [...terms, ...all], least, most: 0, words }];
    return [
      ...(isSame ? [{ terms: [...terms, ...all], least, most: Number.POSITIVE_INFINITY, words }] : []),
      ...terms.map((term) => ({ terms: [term, ...all], least: Number.NEGATIVE_INFINITY, most: 0, words })),
    ];
  });
  figures.tie('total', ties, {
    en: `${table_id} and custody-ends in ${report.path}`,
    es: `${table_id} y custody-ends en ${report.path}`,
  });
}
