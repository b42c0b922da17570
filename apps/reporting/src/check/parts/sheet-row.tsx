/** @jsxImportSource preact */
import { lettersOf } from '../cell-names.ts';
import type { MarkedCells } from '../marked-cells.ts';
import type { CheckWords } from '../words/index.ts';
import { Beside } from './beside.tsx';
import { CellField } from './cell-field.tsx';

/** One row of a sheet, with what is said of its cells, and the field for the one that is being changed. */
export function SheetRow(given: {
  row: number;
  /** Those in sight. */
  columns: readonly number[];
  /** How wide the columns are that stand before and behind these, in pixels. */
  beside: readonly [before: number, behind: number];
  cells: readonly string[];
  marked: MarkedCells;
  /** The column where the person is; nothing in another row. */
  at: number | undefined;
  /** What becomes of the cell where the person is, while it is changed. */
  change: { save: (text: string) => void; leave: () => void } | undefined;
  say: CheckWords;
}) {
  const { row, columns, beside, cells, marked, at, change, say } = given;
  return (
    <tr aria-rowindex={row + 1}>
      <th scope="row" className="side">
        {row}
      </th>
      <Beside wide={beside[0]} />
      {columns.map((column) => {
        const mark = marked.at(row, column);
        const isAt = at === column;
        return (
          <td
            key={column}
            id={`at-${row}-${column}`}
            aria-colindex={column + 2}
            className={`${mark?.severity ?? ''}${isAt ? ' at' : ''}`}
            title={mark?.messages.join('\n')}
          >
            {isAt && change !== undefined ? (
              <CellField label={say.grid.cell(`${lettersOf(column)}${row}`)} first={cells[column] ?? ''} {...change} />
            ) : (
              <>
                {mark === undefined ? null : <span className="unseen">({say.grid.found}) </span>}
                {cells[column] ?? ''}
              </>
            )}
          </td>
        );
      })}
      <Beside wide={beside[1]} />
    </tr>
  );
}
