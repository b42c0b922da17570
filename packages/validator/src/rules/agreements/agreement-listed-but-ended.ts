import type { Agreement, RecordRule } from '@daybook/types';
import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** An agreement that a list shows after the day on which it is said to have ended. */
export const agreementListedButEnded: RecordRule<Agreement, Sight> = {
  id: 'agreement-listed-but-ended',
  scope: 'record',
  record: 'agreement',
  severity: 'warning',
  title: { en: 'Listed after its end', es: 'Aparece en una lista después de su fin' },
  why: {
    en: 'Lists lag behind. But an agreement that is still listed long after its end may not have ended, or may have come back.',
    es: 'Las listas se atrasan. Pero un acuerdo que sigue en la lista mucho después de su fin quizá no terminó, o volvió.',
  },
  fix: {
    en: 'Check the date of the end. If the agency signed again, write a new agreement that follows this one.',
    es: 'Revise la fecha del fin. Si la agencia volvió a firmar, registre un acuerdo nuevo que siga a este.',
  },
  message: {
    ended: {
      en: 'The agreement ended on {end}. A list of {as_of} still shows it.',
      es: 'El acuerdo terminó el {end}. Una lista del {as_of} todavía lo muestra.',
    },
    missing: {
      en: 'The agreement is said to be missing since the list of {end}. A list of {as_of} shows it.',
      es: 'Se indica que el acuerdo falta desde la lista del {end}. Una lista del {as_of} lo muestra.',
    },
  },
  since: '1.0',
  check({ listings, last_listed_on = '', ended_on, ended_between }, report) {
    const as_of = [...listings.map((one) => one.as_of), last_listed_on as string].sort().at(-1) ?? '';
    const turned = turnedRound(as_of, ended_on);
    if (turned !== undefined) report('/ended_on', { variant: 'ended', values: { end: turned.later, as_of } });
    const end = ended_between?.first_missing_on;
    if (end !== undefined && as_of >= end)
      report('/ended_between/first_missing_on', { variant: 'missing', values: { end, as_of } });
  },
};
