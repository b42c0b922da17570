import type { Column, Table } from '../tables/table.ts';
import { type Field, fieldOf } from './field-of.ts';
import type { LawNote, LawNotes } from './law-note.ts';

/** What there is to say of a column to whoever fills it in. */
export interface AboutColumn {
  /** What the schema says of its field: meaning, examples, how it must look, who may see it. */
  readonly field: Field;
  /** The laws that ask for it, or for what holds it, each once. */
  readonly laws: readonly LawNote[];
}

/** What the schema says of a column, and which of these laws ask for it. */
export function aboutColumn(table: Table, column: Column, laws: LawNotes): AboutColumn {
  const field = fieldOf(table, column);
  const steps = column.pointer.replace(/\/\d+(?=\/)/g, '/*').split('/');
  const places = steps.map((_, at) => table.record + steps.slice(0, at + 1).join('/')).reverse();
  const found = [...places, ...(field.basis ?? [])].flatMap((name) => laws.get(name) ?? []);
  return {
    field,
    laws: found.filter(({ citation }, at) => found.findIndex((other) => other.citation === citation) === at),
  };
}
