import type { Flaw, FlawKind } from './flaw.ts';
import { repeatedIn } from './forms/repeated-in.ts';

// The generated checks run one record at a time and report here: a list made anew for each would cost more than the checks.
let found: Flaw[] | undefined;

/** What one `*` of a field's pointer stands for. Numbers, not a list of them, because most calls report nothing. */
type Step = number | string | undefined;

/** Runs the checks of a record and gives what they reported. */
export function flawsOf(check: (record: never) => void, record: unknown): readonly Flaw[] | undefined {
  found = undefined;
  check(record as never);
  return found;
}

function add(flaw: Omit<Flaw, 'at'>, ...steps: Step[]): void {
  found ??= [];
  found.push({ ...flaw, at: steps.filter((step) => step !== undefined) });
}

export function flaw(what: FlawKind, field: number, a?: Step, b?: Step, c?: Step, d?: Step): void {
  add({ what, field }, a, b, c, d);
}

/** A flaw for a reason: the number of the condition that asks for the field. */
export function flawBecause(
  what: FlawKind,
  field: number,
  because: number,
  a?: Step,
  b?: Step,
  c?: Step,
  d?: Step,
): void {
  add({ what, field, because }, a, b, c, d);
}

export function unknownKey(field: number, name: string, a?: Step, b?: Step, c?: Step, d?: Step): void {
  add({ what: 'unknown', field, name }, a, b, c, d);
}

/** Reports the fields, by name and number, that a part has not. */
export function missing(
  part: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, number>>,
  a?: Step,
  b?: Step,
  c?: Step,
  d?: Step,
): void {
  for (const name in fields)
    if (part[name] === undefined) add({ what: 'missing', field: fields[name] as number }, a, b, c, d);
}

export function isPart(value: unknown, field: number, a?: Step, b?: Step, c?: Step, d?: Step): boolean {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true;
  add({ what: 'type', field }, a, b, c, d);
  return false;
}

/** How many elements of a list are to be checked: none of what is no list, and none behind the last one allowed. */
export function listLength(
  value: unknown,
  least: number,
  most: number,
  field: number,
  a?: Step,
  b?: Step,
  c?: Step,
  d?: Step,
): number {
  if (!Array.isArray(value)) {
    add({ what: 'type', field }, a, b, c, d);
    return 0;
  }
  if (value.length > most) add({ what: 'many', field }, a, b, c, d);
  else if (value.length < least) add({ what: 'few', field }, a, b, c, d);
  return Math.min(value.length, most);
}

export function noRepeats(list: readonly unknown[], length: number, field: number, a?: Step, b?: Step, c?: Step): void {
  for (const place of repeatedIn(list, length)) add({ what: 'repeated', field }, a, b, c, place);
}
