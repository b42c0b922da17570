import type { DiffField } from '@daybook/types';
import { shownOrHidden } from '@daybook/validator';
import { valueChanges } from './value-changes.ts';

type Json = Readonly<Record<string, unknown>>;

/** What differs in a record, with the values that may be shown and the lengths of the others. */
export function shownChanges(
  kind: string,
  before: Json,
  after: Json,
  leftOut: ReadonlySet<string> = NONE,
): DiffField[] {
  const rest = (record: Json) => Object.fromEntries(Object.entries(record).filter(([name]) => !leftOut.has(name)));
  return valueChanges(rest(before), rest(after)).map((change) => {
    const was = change.before === undefined ? {} : showing(kind, change.pointer, change.before);
    const is = change.after === undefined ? {} : showing(kind, change.pointer, change.after);
    return {
      pointer: change.pointer,
      ...(was.value === undefined ? {} : { before: was.value }),
      ...(is.value === undefined ? {} : { after: is.value }),
      ...(was.hidden_length === undefined ? {} : { before_hidden: was.hidden_length }),
      ...(is.hidden_length === undefined ? {} : { after_hidden: is.hidden_length }),
    };
  });
}

/** Of a fingerprint its beginning: it tells nothing of anybody, and a person can compare it. */
function showing(kind: string, pointer: string, value: unknown): ReturnType<typeof shownOrHidden> {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return { value: `${value.slice(0, 12)}…` };
  return shownOrHidden(kind, pointer, value);
}

const NONE: ReadonlySet<string> = new Set();
