import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from '../engine/quoted.ts';
import { type PieceTable, pieceColumns } from '../ingest/piece-columns.ts';
import { csvReader, tableNamed } from './columns-of.ts';
import type { PartitionPart } from './partition.ts';

/** Writes one file of a partition as Parquet. Rows stand in the order of their keys, so that the same rows give the same bytes. */
export async function writeSlice(
  connection: DuckDBConnection,
  table: PieceTable,
  parts: readonly PartitionPart[],
  to: string,
): Promise<void> {
  const { columns, key, partitioned_by } = tableNamed(table);
  await listParts(connection, parts);
  const inFile = columns.map(({ name }) => name).filter((name) => !partitioned_by.includes(name));
  const select = `SELECT ${inFile.join(', ')} FROM (${rowsOf(table, parts)}) ORDER BY ${key.join(', ')}`;
  await connection.run(`COPY (${select}) TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd)`);
}

/** Tables that say of each piece which of its rows are used, and what its files are. */
async function listParts(connection: DuckDBConnection, parts: readonly PartitionPart[]): Promise<void> {
  await connection.run('CREATE OR REPLACE TEMP TABLE used (path VARCHAR, only_of VARCHAR, sequence BIGINT)');
  await connection.run(
    'CREATE OR REPLACE TEMP TABLE piece_file (path VARCHAR, file_no BIGINT, file VARCHAR, file_sha256 VARCHAR, publication_sha256 VARCHAR)',
  );
  const used = parts.flatMap(({ path, only, sequence }) =>
    only.map((one) => `(${quoted(path)}, ${quoted(one)}, ${sequence})`),
  );
  const files = parts.flatMap((part) =>
    part.files.map(
      ({ path, sha256, publication_sha256 }, at) =>
        `(${quoted(part.path)}, ${at}, ${[path, sha256, publication_sha256].map(quoted).join(', ')})`,
    ),
  );
  await connection.run(`INSERT INTO used VALUES ${used.join(', ')}`);
  await connection.run(`INSERT INTO piece_file VALUES ${files.join(', ')}`);
}

function rowsOf(table: PieceTable, parts: readonly PartitionPart[]): string {
  const files = parts.map(({ path }) => path);
  const who = table === 'measures' ? "r.report_id || ' ' || r.revision" : 'r.agency_id';
  const rows = [
    'SELECT r.*, u.sequence, f.file, f.file_sha256, f.publication_sha256',
    `FROM ${csvReader(files, pieceColumns[table], true)} AS r`,
    `JOIN used AS u ON u.path = r.filename AND u.only_of = ${who}`,
    'JOIN piece_file AS f ON f.path = r.filename AND f.file_no = r.file_no',
  ].join(' ');
  // Where an entry can stand there twice, its highest revision counts, and of two the one that was published later.
  return table !== 'measures' && parts.some(({ isRevised }) => isRevised)
    ? `${rows} QUALIFY rank() OVER (PARTITION BY r.agency_id, r.public_id ORDER BY r.revision DESC, u.sequence DESC) = 1`
    : rows;
}
