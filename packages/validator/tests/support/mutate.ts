import type { Random } from './random.ts';

type Json = Record<string, unknown>;

const strange: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  'unknown',
  'X Y',
  'é',
  '🦉',
  '🦉'.repeat(200),
  'a'.repeat(41),
  'a'.repeat(700),
  0,
  1,
  -1,
  2,
  1.5,
  1e13,
  Number.POSITIVE_INFINITY,
  true,
  false,
  [],
  {},
  [[]],
  ['x'],
  ['x', 'x'],
  { x: 1 },
  '2026-02-30',
  '2026-01-06',
  '2026-01-06T14:05:00-08:00',
  '2026-01-06 14:05:00-08:00',
  'https://example.org',
  'javascript:x',
  'us-zz-abcdefgh',
  '53',
  'a-b',
  'A-B',
  'us-xx-y',
  'inbound',
  'own-log',
  'federal-release',
  'verified',
  'stock',
];

/** Changes one thing somewhere in a record: takes a field away, adds one, repeats an element, or puts another value. */
export function mutate(record: Json, random: Random): void {
  const parts: (Json | unknown[])[] = [];
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    parts.push(value as Json);
    for (const inner of Object.values(value)) collect(inner);
  };
  collect(record);
  const part = random.one(parts);
  if (Array.isArray(part)) {
    const at = random.below(part.length + 1);
    if (random.below(2) === 0 && part.length > 0) part.push(structuredClone(random.one(part)));
    else part[at] = structuredClone(random.one(strange));
    return;
  }
  const keys = Object.keys(part);
  const key =
    keys.length > 0 && random.below(8) > 0
      ? random.one(keys)
      : random.one(['x', 'extensions', 'toString', 'revision', 'asks']);
  if (random.below(3) === 0) delete part[key];
  else part[key] = structuredClone(random.one(strange));
}
