import type { Key, ReactNode } from 'react';
import { tableRoles } from './table-roles.ts';
import { Wide } from './wide.tsx';

/** A column of a listing. */
export interface ListingColumn<Row> {
  readonly title: string;
  /** What its cell says of a row; an empty text where there is nothing to say. */
  readonly show: (row: Row) => ReactNode;
  /** Whether it says what the row is about. One column does. */
  readonly isHeading?: true;
  /** Whether that is a bare number: on a narrow screen the name of the column then stands before it. */
  readonly isNumber?: true;
  /** Classes of its cells. */
  readonly look?: string;
}

/**
 * A table of one row for each thing listed. On a narrow screen a row is a block: its heading, and under it every cell that
 * says something, behind the name of its column.
 *
 * @param look classes of the table.
 * @param idOf the anchor of a row.
 */
export function Listing<Row>({
  label,
  caption,
  columns,
  rows,
  keyOf,
  idOf,
  look = '',
}: {
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly ListingColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => Key;
  readonly idOf?: (row: Row) => string;
  readonly look?: string;
}) {
  return (
    <Wide label={label}>
      <table {...tableRoles.table} className={`listing ${look}`.trim()}>
        <caption>{caption}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            {columns.map(({ title }) => (
              <th key={title} scope="col" {...tableRoles.columnHeading}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {rows.map((row) => (
            <tr key={keyOf(row)} id={idOf?.(row)} {...tableRoles.row}>
              {columns.map(({ title, show, isHeading, isNumber, look: cellLook }) =>
                isHeading ? (
                  <th
                    key={title}
                    scope="row"
                    {...tableRoles.rowHeading}
                    className={cellLook}
                    data-label={isNumber ? title : undefined}
                  >
                    {show(row)}
                  </th>
                ) : (
                  <td key={title} {...tableRoles.cell} className={cellLook} data-label={title}>
                    {show(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
