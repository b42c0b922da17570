import type { Lang } from '@daybook/types';
import { showValue } from '../../../cells/show-value.ts';
import { personalData } from '../../../personal-data/personal-data.ts';
import type { Column } from '../../../tables/table.ts';
import { printable } from '../../../words/printable.ts';

const hidden = {
  en: (letters: number) => `value hidden (${letters} letters)`,
  es: (letters: number) => `valor oculto (${letters} letras)`,
} as const;

/** A cell's text as the summary of an import may print it: of codes, dates and numbers, at most 40 characters, nothing personal. */
export function shownText(text: string, { type }: Pick<Column, 'type'>, lang: Lang): string {
  if (text === '') return '';
  const letters = [...text].length;
  const isCode = type === 'code' || type === 'codes' || type === 'boolean';
  const shown = isCode && letters <= 40 && personalData(text) === undefined ? printable(text) : showValue(text, type);
  return shown ?? hidden[lang](letters);
}
