import { maskPersonalData } from '@daybook/files';
import type { Finding, Severity } from '@daybook/types';
import type { NamedBlob } from '@daybook/validator/browser';
import { columnOf } from './cell-names.ts';
import { cellsOf, type PackedSheet } from './packed-sheet.ts';
import type { Spot } from './spot.ts';

/** What is said of one cell of a sheet. */
export interface Marked {
  readonly severity: Severity;
  readonly messages: readonly string[];
}

const LOOKED = 20;
const WEIGHT = { error: 0, warning: 1, flag: 2 };

/** Where findings stand in a sheet: in a workbook their cell says it, in a text file their heading does. */
export class MarkedCells {
  readonly #cells = new Map<string, Marked>();
  readonly #headings: readonly string[];

  constructor(file: NamedBlob, sheet: PackedSheet, findings: readonly Finding[]) {
    const [inFile, inSheet] = [maskPersonalData(file.name), maskPersonalData(sheet.name)];
    const own = findings.filter((one) => one.file === inFile && (one.sheet ?? '') === inSheet && one.row !== undefined);
    this.#headings = headingsOf(sheet, new Set(own.flatMap(({ column }) => column ?? [])));
    for (const finding of own) {
      const key = `${finding.row} ${this.columnOf(finding)}`;
      const { severity, messages } = this.#cells.get(key) ?? { severity: 'flag', messages: [] };
      const worst = WEIGHT[finding.severity] < WEIGHT[severity] ? finding.severity : severity;
      this.#cells.set(key, { severity: worst, messages: [...messages, finding.message] });
    }
  }

  /** What is said of a cell; its row is counted from 1, its column from 0. */
  at(row: number, column: number): Marked | undefined {
    return this.#cells.get(`${row} ${column}`);
  }

  /** The column of a place, counted from 0; the first where it is the whole row that is meant. */
  columnOf({ cell, column }: Spot['place']): number {
    return Math.max(0, columnOf(cell) ?? this.#headings.indexOf(column ?? ''));
  }
}

/** The row of headings: the first one that has all the columns that findings name. */
function headingsOf(sheet: PackedSheet, columns: ReadonlySet<string>): readonly string[] {
  for (let row = 1; row <= Math.min(LOOKED, sheet.height); row++) {
    const cells = cellsOf(sheet, row).map((cell) => cell.replace(/\s+/g, ' ').trim());
    if (columns.size > 0 && [...columns].every((column) => cells.includes(column))) return cells;
  }
  return [];
}
