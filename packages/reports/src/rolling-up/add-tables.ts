import type { QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';

/** Why a table of the parts is not in the report of the whole. */
export type WhyLeftOut = 'does-not-add' | 'split-otherwise' | 'withheld-by-law' | 'not-in-every-part';

/** A table that was not added, and why. */
export interface LeftOut {
  readonly table_id: string;
  readonly why: WhyLeftOut;
}

type Figure = Pick<QuarterlyReportRow, 'value' | 'withheld' | 'missing'>;

/**
 * Adds one table over the parts of a period. Medians, averages and stocks do not add; nor do tables that are split
 * otherwise in one part.
 *
 * A figure that one part withholds or does not know is withheld or not known in the sum: what is left is not the total.
 *
 * @param tables the table of each part; `undefined` where a part has none: then nothing is added.
 * @param isWhole whether the parts cover the whole period.
 */
export function addTables(
  tables: readonly (QuarterlyReportTable | undefined)[],
  isWhole: boolean,
): QuarterlyReportTable | LeftOut {
  const known = tables.filter((table) => table !== undefined);
  const [first] = known;
  if (first === undefined) throw new Error('No table was given to add.');
  const { table_id, dimensions } = first;
  if (known.some(({ adds_over_time }) => !adds_over_time)) return { table_id, why: 'does-not-add' };
  if (known.length < tables.length) return { table_id, why: 'not-in-every-part' };
  if (known.some(({ withheld_law }) => withheld_law !== undefined)) return { table_id, why: 'withheld-by-law' };
  const isAlike = (one: QuarterlyReportTable) =>
    one.measure === first.measure && one.unit === first.unit && one.dimensions.join() === dimensions.join();
  if (!known.every(isAlike)) return { table_id, why: 'split-otherwise' };
  const rows = new Map<string, { codes: QuarterlyReportRow; figure: Figure }>();
  for (const table of known)
    for (const { value, withheld, missing, ...codes } of table.rows) {
      const key = dimensions.map((dimension) => codes[dimension as keyof typeof codes] ?? '').join('\n');
      const figure = {
        ...(value === undefined ? {} : { value }),
        ...(withheld && { withheld }),
        ...(missing && { missing }),
      };
      const before = rows.get(key);
      rows.set(key, { codes: codes as QuarterlyReportRow, figure: before ? sumOf(before.figure, figure) : figure });
    }
  return {
    ...first,
    complete: isWhole && known.every(({ complete }) => complete),
    rows: [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { codes, figure }]) => ({ ...codes, ...figure })),
  };
}

function sumOf(one: Figure, other: Figure): Figure {
  const withheld = one.withheld ?? other.withheld;
  const missing = one.missing ?? other.missing;
  if (withheld !== undefined) return { withheld };
  if (missing !== undefined) return { missing };
  return { value: (one.value ?? 0) + (other.value ?? 0) };
}
