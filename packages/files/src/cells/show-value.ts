import { personalData } from '../personal-data/personal-data.ts';
import type { ColumnType } from '../tables/table.ts';
import { months } from './months.ts';

const known = /^(?:n\/?a|none|unknown|tbd|pending|-|\?|desconocid[oa]|no aplica|pendiente)$/i;
const dateMarks = /^(?=.*\d)[\d\s/.,:+\-–\p{L}]*$/u;
const dateWords = new Set([...Object.keys(months), ...'am pm a m p de st nd rd th t z utc gmt'.split(' ')]);
const numberLike = /^(?=.*\d)[\d\s.,$%+\-()]*$/;

const dateLike = (value: string) =>
  dateMarks.test(value) && (value.match(/\p{L}+/gu) ?? []).every((word) => dateWords.has(word.toLowerCase()));

/**
 * A cell's text as a finding may print it: only where the column holds dates, numbers, yes or no, or codes, only where the
 * text looks like one, at most 40 characters. Nothing where it must stay hidden.
 */
export function showValue(text: string, type: ColumnType): string | undefined {
  const value = text.trim();
  if (value.length > 40 || /\p{C}/u.test(value)) return undefined;
  if (known.test(value)) return value;
  const kind = personalData(value);
  if (kind !== undefined && !(kind === 'birth-date' && type === 'date')) return undefined;
  if (type === 'date' || type === 'instant') return dateLike(value) ? value : undefined;
  if (type === 'integer') return numberLike.test(value) ? value : undefined;
  return undefined;
}
