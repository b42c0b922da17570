import { dimensionOf } from './dimension-of.ts';
import type { PrintSource } from './print-source.ts';
import type { Cell } from './printout.ts';

/** What a row says of one dimension: a title, a month, a name, or that it is the sum over all. */
export function dimensionCell(
  dimension: string,
  code: string,
  { lang, codes, words, nameOf }: Pick<PrintSource, 'codes' | 'lang' | 'nameOf' | 'words'>,
): Cell {
  if (code === 'total') return { kind: 'code', text: words.all, code };
  if (dimension === 'month') return { kind: 'date', date: code };
  if (dimension.endsWith('_id')) return { kind: 'code', text: nameOf?.(code) ?? code, code };
  const group = dimension.endsWith('_group') ? words.groups[code] : undefined;
  return { kind: 'code', text: group ?? codes.title(dimensionOf(dimension, lang).list ?? '', code), code };
}
