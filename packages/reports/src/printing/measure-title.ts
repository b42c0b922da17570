import { measures } from '../measures/index.ts';
import type { PrintSource } from './print-source.ts';

/** The title of a measure or context number; its id where it is neither. */
export function measureTitle(id: string, { codes, lang }: Pick<PrintSource, 'codes' | 'lang'>): string {
  return measures.find((measure) => measure.id === id)?.title[lang] ?? codes.title('context-item', id);
}
