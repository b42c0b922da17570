import type { Detail, RecordKind } from '@daybook/types';
import type { Book } from '../words/book.ts';
import { fill } from '../words/fill.ts';
import type { Condition } from './field.ts';
import type { Flaw } from './flaw.ts';
import { meantField } from './meant-field.ts';
import { pointerOf, step } from './pointer-of.ts';
import { printableKey } from './printable-key.ts';
import type { RecordSchema } from './record-schema.ts';
import type { SchemaFault } from './schema-fault.ts';
import type { PlacedFlaw } from './sift-flaws.ts';
import { valueAt } from './value-at.ts';
import { withValue } from './with-value.ts';

/** What is checked, and in whose words it is said. */
export interface Described {
  readonly kind: RecordKind;
  readonly record: Readonly<Record<string, unknown>>;
  readonly schema: RecordSchema;
  readonly book: Book;
  /** The view by which it is judged; nothing where that is the agency's own. */
  readonly view?: string | undefined;
}

/** A flaw in words: the pointer that its finding shows, and what it says. */
export function describeFlaw(
  { flaw, pointer }: PlacedFlaw,
  fault: Pick<SchemaFault, 'describe'>,
  { kind, record, schema, book, view }: Described,
): { pointer: string; detail: Detail } {
  const field = schema.fields[flaw.field];
  if (field === undefined) throw new Error(`${kind} has no field ${flaw.field}`);
  const titleAt = (at: string) => book.titles.fields[kind]?.[schema.fields.findIndex((other) => other.at === at)] ?? at;
  const conditions = flaw.because === undefined ? [] : (schema.conditions[flaw.because] ?? []);
  const [first] = conditions;
  const isExplained = first?.is === 'not-given' && first.at === `${field.at}_missing`;
  const detail = fault.describe({
    flaw,
    field,
    value: valueAt(record, pointer),
    book,
    fits: (other) => fits(schema, record, flaw, pointer, other),
    meantField: flaw.name === undefined ? undefined : meantField(schema, flaw.field, flaw.name, view),
    view,
    reason: conditions
      .map((condition) => reason(condition, titleAt(condition.at), schema, book))
      .join(book.phrases.and),
    missingField: isExplained ? titleAt(first.at) : undefined,
  });
  return { pointer: printablePointer(field.at, flaw), detail };
}

/** The pointer as far as it may be printed: the name of an unknown field, or a free key, may itself be data. */
function printablePointer(at: string, flaw: Flaw): string {
  const hidden = flaw.at.findIndex((place) => typeof place === 'string' && printableKey(place) === undefined);
  if (hidden >= 0) {
    const before = at.split('/*').slice(0, hidden + 1);
    return pointerOf(before.join('/*'), flaw.at);
  }
  const isShown = flaw.name !== undefined && printableKey(flaw.name) !== undefined;
  return pointerOf(at, flaw.at) + (isShown ? step(flaw.name ?? '') : '');
}

function reason(condition: Condition, field: string, schema: RecordSchema, book: Book): string {
  const { list } = schema.fields.find(({ at }) => at === condition.at) ?? {};
  const titles = list === undefined ? undefined : book.titles.codes[list];
  const value = titles?.[String(condition.value)] ?? condition.value ?? '';
  return fill(book.phrases.conditions[condition.is], { field, value: String(value) });
}

/** Whether a value at the place of a flaw would leave it without one. */
function fits(
  schema: RecordSchema,
  record: Readonly<Record<string, unknown>>,
  { field, at }: Flaw,
  pointer: string,
  value: unknown,
): boolean {
  const flaws = schema.flaws(withValue(record, pointer, value));
  return flaws === undefined || !flaws.some((other) => other.field === field && String(other.at) === String(at));
}
