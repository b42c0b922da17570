import { quoted } from './quoted.ts';

/**
 * A query, narrowed to rows whose columns have the given values, in the order of the query.
 *
 * @param sql a query of `queries`: where it has an order, that stands last and names columns of its answer.
 * @param where column → value; a column whose value is `undefined` is not looked at.
 */
export function narrowed(sql: string, where: Readonly<Record<string, string | undefined>>): string {
  const wanted = Object.entries(where).flatMap(([column, value]) =>
    value === undefined ? [] : [`${column} = ${quoted(value)}`],
  );
  if (wanted.length === 0) return sql;
  // The order of a query inside another is no order of the answer.
  const at = sql.lastIndexOf('\nORDER BY');
  const [rows, order] = at < 0 ? [sql, ''] : [sql.slice(0, at), sql.slice(at)];
  return `SELECT * FROM (\n${rows}\n) AS narrowed WHERE ${wanted.join(' AND ')}${order}`;
}
