import type { Leaf } from './log-row.ts';

/** Every value inside a JSON value, with where it stands. Empty lists and objects show nothing. */
export function leavesOf(value: unknown): Leaf[] {
  const found: Leaf[] = [];
  walk(value, '', '', found);
  return found;
}

function walk(value: unknown, place: string, pointer: string, found: Leaf[]): void {
  if (Array.isArray(value)) for (const [at, one] of value.entries()) walk(one, `${place}/*`, `${pointer}/${at}`, found);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) walk(one, `${place}/${name}`, `${pointer}/${name}`, found);
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    found.push({ place, pointer, value });
}
