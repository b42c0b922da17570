import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';
import type { SchemaNode } from './schema-node.ts';

/** Words for people and examples: they say what is meant, and decide nothing. */
export const plainWords: ReadonlySet<string> = new Set([
  '$comment',
  'title',
  'title_es',
  'description',
  'description_es',
  'examples',
  'basis',
  'since',
  'table_title',
  'table_title_es',
]);

/** A short fingerprint of what a node says to people; the kept one in a snapshot, which has no words. Nothing where it says nothing. */
export function wordsHash(node: SchemaNode): string | undefined {
  if (typeof node.words === 'string') return node.words;
  const said = Object.entries(node).filter(([word]) => plainWords.has(word));
  return said.length === 0 ? undefined : shortHash(canonicalForm(Object.fromEntries(said)));
}

/** 48 bits of the SHA-256 of a text: enough to see that words are others. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
