import { fieldFacts } from './field-facts.ts';
import { lengthOf, shown } from './shown.ts';

/** A value of a record as a message may repeat it: itself where it can tell nothing of a person, else only its length. */
export function shownOrHidden(
  kind: string,
  pointer: string,
  value: unknown,
): { readonly value?: string; readonly hidden_length?: number } {
  if (typeof value === 'boolean') return { value: String(value) };
  const facts = fieldFacts(kind, pointer);
  // A list of codes is a field of its own, and each of its elements stands one step below it.
  const text = facts === undefined ? undefined : shown(value, facts.field.is);
  return text === undefined ? { hidden_length: lengthOf(value) } : { value: text };
}
