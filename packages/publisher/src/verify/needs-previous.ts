import type { Publication } from '@daybook/types';
import type { Outcome } from './outcome.ts';
import type { VerifyFacts } from './verify-facts.ts';

/** What comes of a comparison with the release directly before: nothing where it can be made. */
export function needsPrevious({ before }: VerifyFacts, { sequence }: Publication): Outcome | undefined {
  if (before !== undefined) return undefined;
  if (sequence === 1)
    return {
      result: 'holds',
      said: { en: 'It is number 1: nothing was published before.', es: 'Es el número 1: no se publicó nada antes.' },
    };
  return {
    result: 'not-checked',
    said: {
      en: `Number ${sequence - 1} was not given: --previous FOLDER`,
      es: `No se dio el número ${sequence - 1}: --previous CARPETA`,
    },
  };
}
