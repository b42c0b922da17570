import { closest } from '../words/closest.ts';
import { fold } from '../words/fold.ts';
import type { Column, Table } from './table.ts';

/** One step of a pointer: a field, an element that stands inline, or `*`, the row's own element. */
export type Step = string | number;

/** A column with its pointer taken apart. */
export interface PlannedColumn extends Column {
  readonly steps: readonly Step[];
  /** How many `*` its pointer has. */
  readonly depth: number;
}

const stepsOf = (pointer: string): Step[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** A table prepared for reading and writing. */
export class TablePlan {
  readonly name: string;
  readonly table: Table;
  readonly columns: readonly PlannedColumn[];
  /** Steps of the list whose elements are the rows; empty where one row is one record. */
  readonly rows: readonly Step[];
  /** False for a child table whose elements carry no number: they stand in the order of their rows. */
  readonly isNumbered: boolean;
  readonly #byHeading = new Map<string, PlannedColumn | undefined>();

  constructor(name: string, table: Table) {
    this.name = name;
    this.table = table;
    this.rows = table.rows === undefined ? [] : stepsOf(table.rows);
    this.columns = table.columns.map((column) => {
      const steps = stepsOf(column.pointer);
      return { ...column, steps, depth: steps.filter((step) => step === '*').length };
    });
    this.isNumbered = this.columns.some(({ steps }) => steps.length === this.rows.length + 2 && steps.at(-1) === 'no');
    for (const column of this.columns) {
      for (const title of new Set([fold(column.title), fold(column.title_es)])) {
        // A title that two columns share tells neither.
        this.#byHeading.set(title, this.#byHeading.has(title) ? undefined : column);
      }
    }
    for (const column of this.columns) this.#byHeading.set(fold(column.column), column);
  }

  /** The columns that together tell one record from another. */
  get recordKey(): readonly string[] {
    return this.table.parent === undefined
      ? this.table.key
      : this.table.key.slice(0, this.table.key.length - this.numbers.length);
  }

  /** In a child table, the columns that number the elements on the way to the row's own one, its own last. */
  get numbers(): readonly string[] {
    if (this.table.parent === undefined || !this.isNumbered) return [];
    const stars = this.rows.filter((step) => step === '*').length + 1;
    return this.table.key.slice(-stars);
  }

  /** The column that a heading names: by column name or by title in either language. */
  column(heading: string): PlannedColumn | undefined {
    return this.#byHeading.get(fold(heading));
  }

  /** The heading that an unknown one was probably meant to be. */
  nearest(heading: string): string | undefined {
    const words = new Map<string, string>();
    for (const { column, title, title_es } of this.columns)
      for (const word of [title_es, title, column]) words.set(fold(word), word);
    return words.get(closest(fold(heading), words.keys()) ?? '');
  }
}
