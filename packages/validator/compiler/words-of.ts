import type { Defect, Lang, Words } from '@daybook/types';
import type { DefectWords } from '../src/words/book.ts';

/** The words of defects in one language, by their ids. */
export function wordsOf(defects: readonly Defect[], lang: Lang): Record<string, DefectWords> {
  return Object.fromEntries(
    defects.map(({ id, title, why, fix, message }) => {
      const variants = isWords(message) ? { default: message } : (message as Readonly<Record<string, Words>>);
      const said = Object.fromEntries(Object.entries(variants).map(([variant, words]) => [variant, words[lang]]));
      return [id, { title: title[lang], why: why[lang], fix: fix[lang], message: said }];
    }),
  );
}

function isWords(message: Defect['message']): message is Words {
  return typeof message.en === 'string' && typeof message.es === 'string';
}
