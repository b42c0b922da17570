import type { DatasetColumn, DatasetTable } from '../dataset/dataset-table.ts';
import { dataset } from '../dataset/index.ts';

/** Tables whose rows are read from the records of publications, and wait in pieces until they are put together. */
export type PieceTable = 'requests' | 'asks' | 'measures';

/** Columns that the piece itself stands for: where it belongs, and whose it is. */
const ofThePiece: ReadonlySet<string> = new Set(['state', 'quarter', 'publication_sha256', 'file', 'file_sha256']);

/** The columns of the pieces of a table, in order: what a row says of itself, and in which file of its publication it stands. */
export const pieceColumns: Readonly<Record<PieceTable, readonly Pick<DatasetColumn, 'name' | 'kind'>[]>> = {
  requests: columnsOf('requests'),
  asks: columnsOf('asks'),
  measures: columnsOf('measures'),
};

function columnsOf(name: PieceTable): Pick<DatasetColumn, 'name' | 'kind'>[] {
  const { columns } = dataset.find((table) => table.name === name) as DatasetTable;
  const own = columns.filter((column) => !ofThePiece.has(column.name));
  // Which revision a row is of decides which one stands.
  const revision = own.some((column) => column.name === 'revision')
    ? []
    : [{ name: 'revision', kind: 'integer' as const }];
  return [...own, ...revision, { name: 'file_no', kind: 'integer' }];
}
