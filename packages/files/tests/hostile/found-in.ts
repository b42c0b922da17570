import type { RawFinding } from '@daybook/types';
import { titles as en } from '@daybook/types/titles/en';
import { titles as es } from '@daybook/types/titles/es';
import { read } from '../../src/index.ts';
import { collect } from '../support/reading.ts';

/** What is found in a file, and how many records are read from it. Every finding is put into words on the way. */
export async function foundIn(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { entries, findings } = await collect(read({ name, bytes }, { titles: [en, es] }));
  return { records: entries.length, finds: findings.map(inShort) };
}

function inShort({ rule, variant, place }: RawFinding): string {
  const { sheet, row, cell, column, pointer } = place;
  return [rule, variant, sheet, cell ?? row, cell === undefined ? column : undefined, pointer]
    .filter((part) => part !== undefined)
    .join(' ');
}
