import { quoted } from './quoted.ts';

/**
 * A query, narrowed to rows whose columns have the given values.
 *
 * @param sql a query of `queries`.
 * @param where column → value; a column whose value is `undefined` is not looked at.
 */
export function narrowed(sql: string, where: Readonly<Record<string, string | undefined>>): string {
  const wanted = Object.entries(where).flatMap(([column, value]) =>
    value === undefined ? [] : [`${column} = ${quoted(value)}`],
  );
  return wanted.length === 0 ? sql : `SELECT * FROM (\n${sql}\n) AS narrowed WHERE ${wanted.join(' AND ')}`;
}
