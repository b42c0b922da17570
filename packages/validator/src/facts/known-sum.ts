import type { QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import { canBeAdded } from './can-be-added.ts';
import { closedCodesOf } from './closed-codes-of.ts';

/** What is known of a sum: figures that are missing or withheld may add to it and take nothing away. */
export interface KnownSum {
  readonly least: number;
  /** Nothing where a part is not known, or where not every part is listed. */
  readonly exact: number | undefined;
}

type Row = readonly [row: QuarterlyReportRow, at: number];

/**
 * What the figures of a table come to, by its margins where these are stated and by their parts where they are not.
 *
 * @param onMargin is told of each stated margin that sums up its last columns, with what its parts come to.
 */
export function knownSum(
  table: QuarterlyReportTable,
  onMargin: (row: QuarterlyReportRow, at: number, parts: KnownSum) => void = () => undefined,
): KnownSum {
  const { dimensions, complete } = table;

  /** @param rows those that share their codes in the columns before `column`. */
  function sumAt(rows: readonly Row[], column: number): KnownSum {
    const [margin] = rows.filter(([row]) => dimensions.slice(column).every((one) => row[one] === 'total'));
    const stated = margin?.[0].value;
    if (column === dimensions.length) return { least: stated ?? 0, exact: stated };
    const parts = partsAt(rows, column);
    if (margin === undefined || stated === undefined) return parts;
    onMargin(...margin, parts);
    return { least: Math.max(stated, parts.least), exact: stated };
  }

  function partsAt(rows: readonly Row[], column: number): KnownSum {
    const dimension = dimensions[column];
    if (dimension === undefined || !canBeAdded(table, dimension)) return { least: 0, exact: undefined };
    const byCode = new Map<string, Row[]>();
    for (const one of rows) {
      const code = one[0][dimension];
      if (code === undefined || code === 'total') continue;
      const some = byCode.get(code) ?? [];
      some.push(one);
      byCode.set(code, some);
    }
    let least = 0;
    // A row that is not there is zero in a complete table; else every code has to be there.
    const isWhole = complete || [...(closedCodesOf(dimension) ?? [''])].every((code) => byCode.has(code));
    let exact: number | undefined = isWhole ? 0 : undefined;
    for (const some of byCode.values()) {
      const part = sumAt(some, column + 1);
      least += part.least;
      exact = exact === undefined || part.exact === undefined ? undefined : exact + part.exact;
    }
    return { least, exact };
  }

  return sumAt(
    table.rows.map((row, at) => [row, at]),
    0,
  );
}
