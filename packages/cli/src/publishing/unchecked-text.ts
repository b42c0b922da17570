import type { Lang } from '@daybook/types';
import { type Checked, formats, loadBook } from '@daybook/validator';
import { refusalOf } from '../counting/refusal-of.ts';
import { paintOf } from '../terminal/paint-of.ts';

/** Why records that are not valid are not published: what was found, and what to do. */
export async function uncheckedText(checked: Checked, paths: readonly string[], lang: Lang): Promise<string> {
  const first =
    lang === 'es'
      ? 'No se publicó nada: los registros deben ser válidos primero.'
      : 'Nothing was published: the records have to be valid first.';
  const text = formats.find(({ id }) => id === 'text');
  const found = text === undefined ? '' : `\n${text.print(checked, await loadBook(lang), paintOf(false))}`;
  return `${first}\n${refusalOf(checked, paths, lang)}${found}`;
}
