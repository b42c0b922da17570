import type { Words } from '@daybook/types';
import type { Printout } from '../printing/printout.ts';

/** A report as it is printed: the record, and what it says in one language. */
export interface Printable {
  readonly record: object;
  readonly printout: Printout;
  /** The figures as a table, one a row. */
  readonly figures: FigureRows;
  /** The day that is written into files that hold one, so that the same report gives the same bytes. */
  readonly on: string;
}

/** Figures as a data file has them: its columns with their meaning, and one row a figure. */
export interface FigureRows {
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** A column of a data file. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly title: string;
  readonly description: string;
}

/** One form in which a report is printed. It decides nothing and drops nothing. */
export interface ReportFormat {
  /** The name after `--format`. */
  readonly id: string;
  /** What it is for. */
  readonly words: Words;
  /** How the name of a file ends that holds it. */
  readonly ending: string;
  /** Whether it is bytes that no screen shows. */
  readonly isBinary?: true;
  print(report: Printable): Promise<string | Uint8Array>;
}
