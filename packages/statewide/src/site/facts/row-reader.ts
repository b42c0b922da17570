import type { ChartFigure } from '../../charts/chart-data.ts';
import type { Row } from '../../engine/engine.ts';

/** A column of text; empty where there is none. */
export const textIn = (row: Row, column: string): string => {
  const value = row[column];
  return value === null || value === undefined ? '' : String(value);
};

/** A property for a column of text that may be empty. */
export function optionalText<Name extends string>(
  name: Name,
  row: Row,
  column: string,
): { readonly [key in Name]?: string } {
  const text = textIn(row, column);
  return (text === '' ? {} : { [name]: text }) as { readonly [key in Name]?: string };
}

/** A column that holds a whole number, exactly. */
export const countIn = (row: Row, column: string): number | bigint => {
  const value = row[column];
  return typeof value === 'bigint' || typeof value === 'number' ? value : 0;
};

/** The figure of a row with `value` and `hidden`: not known where nothing is shown, at least what is shown where some is hidden. */
export function figureIn(row: Row): ChartFigure | undefined {
  if (row.value === null || row.value === undefined) return undefined;
  const value = countIn(row, 'value');
  return countIn(row, 'hidden') > 0 ? { value, isAtLeast: true } : { value };
}
