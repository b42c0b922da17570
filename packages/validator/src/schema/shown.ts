import { personalData, showValue } from '@daybook/files';
import type { FieldKind } from './field.ts';

/** What a message may print of a value: only of codes, dates, numbers and ids, at most 40 characters, nothing personal. */
export function shown(value: unknown, is: FieldKind): string | undefined {
  if (typeof value === 'number') return is === 'integer' ? String(value) : undefined;
  if (typeof value !== 'string' || value.length > 40) return undefined;
  if (is === 'date' || is === 'instant' || is === 'integer') return showValue(value, is);
  if (is !== 'code' && is !== 'id') return undefined;
  const word = is === 'id' ? /^[\w.:/#+-]+$/.test(value) : /^[\p{L}\p{N}_./-]+$/u.test(value);
  return word && personalData(value) === undefined ? value : undefined;
}

/** How long a value is that must stay hidden. */
export function lengthOf(value: unknown): number {
  return typeof value === 'string' ? [...value.slice(0, 100_000)].length : String(value).length;
}
