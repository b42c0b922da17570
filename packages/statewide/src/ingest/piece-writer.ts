import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { csvLine } from './csv-line.ts';
import { type PieceTable, pieceColumns } from './piece-columns.ts';
import type { Row } from './rows/row.ts';

/** The rows of one table and quarter that one publication has. */
export interface Piece {
  readonly table: PieceTable;
  readonly quarter: string;
  /** Name of its file in the folder of the publication's pieces. */
  readonly file: string;
  readonly rows: number;
  /** True where a row is not the first revision of its entry: then two rows can be of one entry. */
  readonly isRevised: boolean;
}

interface OpenPiece {
  readonly table: PieceTable;
  readonly quarter: string;
  rows: number;
  isRevised: boolean;
  text: string;
}

/** So much text is kept before it is written. */
const FULL = 256 * 1024;

/** Writes the rows of one publication into pieces, each of one table and one quarter. */
export class PieceWriter {
  readonly #folder: string;
  readonly #pieces = new Map<string, OpenPiece>();

  /** @param folder is emptied first; the one that it stands in is there. */
  constructor(folder: string) {
    this.#folder = folder;
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    mkdirSync(folder);
  }

  /** @throws RangeError for a quarter that is none: it would name a file. */
  write(table: PieceTable, quarter: string, row: Row): void {
    const file = `${table}-${quarter}.csv`;
    let piece = this.#pieces.get(file);
    if (piece === undefined) {
      if (!/^\d{4}-Q[1-4]$/.test(quarter)) throw new RangeError('A row names no quarter.');
      piece = { table, quarter, rows: 0, isRevised: false, text: '' };
      this.#pieces.set(file, piece);
    }
    piece.rows++;
    if (Number(row.revision) > 1) piece.isRevised = true;
    piece.text += csvLine(row, pieceColumns[table]);
    if (piece.text.length > FULL) this.#flush(file, piece);
  }

  /** Writes down what is kept. @returns the pieces, by the names of their files. */
  end(): Piece[] {
    for (const [file, piece] of this.#pieces) this.#flush(file, piece);
    return [...this.#pieces]
      .map(([file, { table, quarter, rows, isRevised }]) => ({ table, quarter, file, rows, isRevised }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  #flush(file: string, piece: OpenPiece): void {
    appendFileSync(join(this.#folder, file), piece.text);
    piece.text = '';
  }
}
