import type { RecordKind } from '@daybook/types';
import { kinds } from './kinds.ts';
import { fold } from './words/fold.ts';

const words = Object.entries(kinds).flatMap(([kind, names]) =>
  names.map((name) => [name, kind as RecordKind] as const),
);

/** The kind of record that the name of a file or sheet tells: `2026-Q1 requests.csv` holds requests. Nothing where it tells none, or two. */
export function kindOfName(name: string): RecordKind | undefined {
  const base = name.replace(/^.*[/\\]/, '').replace(/(?:\.[a-z]+)+$/i, '');
  const text = ` ${fold(base)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;
  const told = words.filter(([word]) => text.includes(` ${word} `)).sort(([a], [b]) => b.length - a.length);
  const longest = told[0];
  if (longest === undefined) return undefined;
  const others = told.filter(([word, kind]) => kind !== longest[1] && !longest[0].includes(word));
  return others.length > 0 ? undefined : longest[1];
}
