import { measures } from '../measures/index.ts';
import { CodeWords } from './code-words.ts';
import { dimensionCell } from './dimension-cell.ts';
import { measureTitle } from './measure-title.ts';
import type { PrintOptions } from './print-options.ts';
import type { PrintSource } from './print-source.ts';
import { showCell } from './show-cell.ts';
import { loadPrintWords } from './words/load-print-words.ts';

/** The names of tables and figures of reports, for sentences about them. */
export class FigureNames {
  readonly #source: Pick<PrintSource, 'codes' | 'lang' | 'nameOf' | 'words'>;

  private constructor(source: Pick<PrintSource, 'codes' | 'lang' | 'nameOf' | 'words'>) {
    this.#source = source;
  }

  static async in(options: PrintOptions): Promise<FigureNames> {
    const { lang } = options;
    return new FigureNames({ ...options, codes: await CodeWords.in(lang), words: await loadPrintWords(lang) });
  }

  /** The title of a table; where no measure has such a table that of the measure in it, or its own id. */
  table(tableId: string, measure: string = tableId): string {
    return measureTitle(measures.find(({ table_id }) => table_id === tableId)?.id ?? measure, this.#source);
  }

  /** A figure of a table: the title of the table, then of its code in each dimension. */
  figure(tableId: string, codes: Readonly<Record<string, string>>): string {
    return [this.table(tableId), this.codes(codes)].filter((name) => name !== '').join(' · ');
  }

  /** The titles of codes by their dimensions, without the table. */
  codes(codes: Readonly<Record<string, string>>): string {
    const cells = Object.entries(codes).map(([dimension, code]) => dimensionCell(dimension, code, this.#source));
    return cells.map((cell) => showCell(cell, this.#source.lang)).join(' · ');
  }
}
