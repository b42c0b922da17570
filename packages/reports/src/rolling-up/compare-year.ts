import { parsePeriod } from '@daybook/files';
import type { QuarterlyReport, QuarterlyReportTable } from '@daybook/types';
import { addTables, type LeftOut } from './add-tables.ts';
import { partsOf } from './parts-of.ts';
import { tableShown } from './table-shown.ts';
import { type WhyDifferent, whyDifferent } from './why-different.ts';

/** A figure of the whole that is not the sum of its parts. */
export interface YearDifference {
  readonly table_id: string;
  /** The codes of the row, by dimension. */
  readonly codes: Readonly<Record<string, string>>;
  readonly whole: number;
  readonly parts: number;
  /** What may have made the difference; `unexplained` where the reports tell nothing that could. */
  readonly why: readonly WhyDifferent[];
}

/** A year set beside its quarters, or a quarter beside its months. */
export interface YearCompared {
  readonly differences: readonly YearDifference[];
  /** Tables that cannot be compared, and why. */
  readonly not_compared: readonly LeftOut[];
  /** Months of the period that no part covers. */
  readonly months_missing: readonly string[];
}

/**
 * Says where a report of a longer period differs from the reports of its parts, and what in them may explain it.
 *
 * Both count by the same dates, so that a case which crosses two quarters is in each of them what it was on its own day:
 * an ask that came in March and was decided in April is received in the first quarter and decided in the second. The
 * figures differ where the parts were counted on an earlier day, where entries were corrected since, where months are
 * missing, and where the law files were others.
 *
 * @param parts reports of the same agency and source; those of other periods are passed over.
 */
export function compareYear(whole: QuarterlyReport, parts: readonly QuarterlyReport[]): YearCompared {
  const months = parsePeriod(whole.period.name)?.months ?? [];
  const own = partsOf(
    parts.filter(({ agency_id, jurisdiction_id, source_kind }) => {
      const isSame = agency_id === whole.agency_id && jurisdiction_id === whole.jurisdiction_id;
      return isSame && source_kind === whole.source_kind;
    }),
    months,
  ).map(({ report }) => report);
  const covered = new Set<string>(own.flatMap(({ months_covered }) => months_covered));
  const months_missing = months.filter((month) => !covered.has(month));
  const shown = whole.tables.filter(({ table_id }) => tableShown(whole, table_id) !== undefined);
  const compared = shown.map((table) => compare(table, whole, own));
  return {
    differences: compared.flatMap((one) => ('why' in one ? [] : one.differences)),
    not_compared: compared.filter((one) => 'why' in one),
    months_missing,
  };
}

function compare(
  table: QuarterlyReportTable,
  whole: QuarterlyReport,
  parts: readonly QuarterlyReport[],
): LeftOut | { readonly differences: YearDifference[] } {
  const { table_id, dimensions } = table;
  const tables = parts.map((part) => tableShown(part, table_id));
  if (!table.adds_over_time) return { table_id, why: 'does-not-add' };
  const sum = tables.every((one) => one === undefined)
    ? undefined
    : addTables([table, ...tables.filter((one) => one !== undefined)], true);
  if (sum !== undefined && 'why' in sum) return sum;
  const figures = new Map<string, [whole: number, parts: number]>();
  const take = (rows: QuarterlyReportTable['rows'], side: 0 | 1) => {
    for (const row of rows) {
      const key = dimensions.map((dimension) => row[dimension] ?? '').join('\n');
      const pair = figures.get(key) ?? [0, 0];
      // A figure that a report withholds or does not know is no figure to compare.
      pair[side] = row.value === undefined ? Number.NaN : pair[side] + row.value;
      figures.set(key, pair);
    }
  };
  take(table.rows, 0);
  for (const one of tables) take(one?.rows ?? [], 1);
  const different = [...figures].filter(([, [a, b]]) => a !== b && !Number.isNaN(a) && !Number.isNaN(b));
  const why = different.length === 0 ? [] : whyDifferent(table, whole, parts, tables);
  const differences = different.map(([key, [ofWhole, ofParts]]) => {
    const codes = key.split('\n');
    const named = Object.fromEntries(dimensions.map((dimension, at) => [dimension, codes[at] ?? '']));
    return { table_id, codes: named, whole: ofWhole, parts: ofParts, why };
  });
  return { differences };
}
