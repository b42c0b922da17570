import type { Json } from './published.ts';

/** The objects of a list, whatever else was published in its place. */
export function objectsIn(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is Json => typeof one === 'object' && one !== null && !Array.isArray(one));
}
