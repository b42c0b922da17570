import { join } from 'node:path';
import type { PieceTable } from '../ingest/piece-columns.ts';
import type { PublicationRead } from '../ingest/publication-read.ts';
import { stateOf } from '../ingest/state-of.ts';
import { grouped } from './grouped.ts';
import type { Partition, PartitionPart } from './partition.ts';
import type { Selection } from './selection.ts';

/** About one row group of Parquet, as DuckDB writes it. */
const FILE_ROWS = 120_000;

/** Rows of one publication, one quarter and one agency or report. */
interface Wanted {
  readonly table: PieceTable;
  readonly state: string;
  readonly quarter: string;
  readonly from: PublicationRead;
  readonly only: string;
  /** The first field of the table's key: rows that share it stand in one file. */
  readonly lead: string;
}

/**
 * The partitions that the selected rows make, in a fixed order.
 *
 * @param piecesOf the folder of the pieces of a publication.
 * @param states the state of each agency, where its record tells it.
 * @param fileRows about how many rows a file holds at most.
 */
export function partitionsOf(
  { logs, reports }: Selection,
  piecesOf: (sha256: string) => string,
  states: ReadonlyMap<string, string>,
  fileRows = FILE_ROWS,
): Partition[] {
  const state = (agency_id: string) => states.get(agency_id) ?? stateOf(agency_id);
  const wanted: Wanted[] = [
    ...logs.flatMap(({ agency_id, quarter, from }) =>
      (['requests', 'asks'] as const).map((table) => ({
        table,
        state: state(agency_id),
        quarter,
        from,
        only: agency_id,
        lead: agency_id,
      })),
    ),
    ...reports.map(({ report: { agency_id, quarter, report_id, revision }, from }) => ({
      table: 'measures' as const,
      state: state(agency_id),
      quarter,
      from,
      only: `${report_id} ${revision}`,
      lead: report_id,
    })),
  ];
  return [...grouped(wanted, ({ table, state: of, quarter }) => `${table} ${of} ${quarter}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, those]) => {
      const { table, state: of, quarter } = those[0] as Wanted;
      const slices = slicesOf(those, fileRows)
        .map((slice) =>
          [...grouped(slice, ({ from }) => from)]
            .flatMap(([from, rows]) => partOf(from, table, quarter, rows, piecesOf))
            .sort((a, b) => (a.path < b.path ? -1 : 1)),
        )
        .filter((parts) => parts.length > 0);
      return slices.length === 0 ? [] : [{ table, state: of, quarter, slices }];
    });
}

/** Cuts what makes a partition where its rows become more than a file should hold. */
function slicesOf(wanted: readonly Wanted[], fileRows: number): Wanted[][] {
  const slices: Wanted[][] = [[]];
  let rows = 0;
  for (const [, those] of [...grouped(wanted, ({ lead }) => lead)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const more = those.reduce((sum, one) => sum + (pieceOf(one)?.rows ?? 0), 0);
    if (rows > 0 && rows + more > fileRows) {
      slices.push([]);
      rows = 0;
    }
    slices.at(-1)?.push(...those);
    rows += more;
  }
  return slices;
}

const pieceOf = ({ from, table, quarter }: Pick<Wanted, 'from' | 'table' | 'quarter'>) =>
  from.pieces.find((one) => one.table === table && one.quarter === quarter);

function partOf(
  from: PublicationRead,
  table: PieceTable,
  quarter: string,
  rows: readonly Wanted[],
  piecesOf: (sha256: string) => string,
): PartitionPart[] {
  const piece = pieceOf({ from, table, quarter });
  // An agency whose entries of a quarter are all withdrawn has no rows.
  if (piece === undefined) return [];
  return [
    {
      path: join(piecesOf(from.sha256), piece.file),
      publication: from.sha256,
      sequence: from.stated?.sequence ?? 0,
      isRevised: piece.isRevised,
      files: from.files.map(({ path, sha256 }) => ({
        path,
        sha256,
        publication_sha256: from.isPlain ? sha256 : from.sha256,
      })),
      only: [...new Set(rows.map(({ only }) => only))].sort(),
    },
  ];
}
