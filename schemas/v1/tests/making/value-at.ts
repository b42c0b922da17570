import { isPart } from './is-part.ts';

/** What stands at a pointer of a value. */
export function valueAt(value: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((at, step) => (isPart(at) || Array.isArray(at) ? (at as Record<string, unknown>)[step] : undefined), value);
}
