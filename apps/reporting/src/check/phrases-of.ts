import type { Lang } from '@daybook/types';
import { type Phrases, phrasesEn, phrasesEs } from '@daybook/validator/words';

/** The sentences of the check in a language. */
export function phrasesOf(lang: Lang): Phrases {
  return lang === 'es' ? phrasesEs : phrasesEn;
}
