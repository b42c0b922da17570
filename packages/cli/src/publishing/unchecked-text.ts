import type { Lang } from '@daybook/types';
import type { Checked } from '@daybook/validator';
import { refusalOf } from '../counting/refusal-of.ts';

/** Why records that are not valid are not published, and what to do. */
export function uncheckedText(checked: Checked, paths: readonly string[], lang: Lang): string {
  const first =
    lang === 'es'
      ? 'No se publicó nada: los registros deben ser válidos primero.'
      : 'Nothing was published: the records have to be valid first.';
  return `${first}\n${refusalOf(checked, paths, lang)}`;
}
