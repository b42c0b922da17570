import { stepsOf } from './pointer-of.ts';

type Json = Record<string, unknown>;

/** A record with another value at a JSON Pointer; what is not on the way to it is shared. */
export function withValue(record: Readonly<Json>, pointer: string, value: unknown): Json {
  return replaced(record, stepsOf(pointer), value) as Json;
}

function replaced(part: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof part !== 'object' || part === null) return part;
  const copy = (Array.isArray(part) ? [...part] : { ...part }) as Json;
  copy[step] = replaced(copy[step], rest, value);
  return copy;
}
