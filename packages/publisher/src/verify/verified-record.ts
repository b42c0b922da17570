import type { Lang } from '@daybook/types';
import { limitWords } from './limit-words.ts';
import type { Verified } from './verified.ts';

/** The result of a verification as JSON: ids of checks are permanent, words are of one language. */
export function verifiedRecord({ verdict, name, checks }: Verified, lang: Lang): object {
  return {
    verdict,
    language: lang,
    release: name,
    checks: checks.map(({ id, title, result, said, found = [] }) => ({
      id,
      title: title[lang],
      result,
      said: said[lang],
      found: found.map((one) => one[lang]),
    })),
    limit: limitWords[lang],
  };
}
