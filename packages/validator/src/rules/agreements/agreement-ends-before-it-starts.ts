import type { Agreement, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** Dates of an agreement in an order that cannot be. */
export const agreementEndsBeforeItStarts: RecordRule<Agreement, Sight> = {
  id: 'agreement-ends-before-it-starts',
  scope: 'record',
  record: 'agreement',
  severity: 'error',
  title: { en: 'The agreement ends before it starts', es: 'El acuerdo termina antes de empezar' },
  why: {
    en: 'Decisions are checked against the agreement in force on that day. With the dates turned round it was never in force.',
    es: 'Las decisiones se comparan con el acuerdo vigente ese día. Con las fechas al revés, nunca estuvo vigente.',
  },
  fix: {
    en: 'Compare the dates with the signed paper. Look for a wrong year, or for day and month that changed places.',
    es: 'Compare las fechas con el documento firmado. Busque un año equivocado, o un día y un mes intercambiados.',
  },
  message: {
    signed: {
      en: 'The agreement ended on {end}. It was signed on {start}, which is later.',
      es: 'El acuerdo terminó el {end}. Se firmó el {start}, que es después.',
    },
    effective: {
      en: 'The agreement ended on {end}. It took effect on {start}, which is later.',
      es: 'El acuerdo terminó el {end}. Entró en vigor el {start}, que es después.',
    },
    notice: {
      en: 'The notice was given on {start}. The agreement had ended on {end}.',
      es: 'El aviso se dio el {start}. El acuerdo había terminado el {end}.',
    },
    missing: {
      en: 'The first list without the agreement is of {end}. The last list with it is of {start}, which is not earlier.',
      es: 'La primera lista sin el acuerdo es del {end}. La última con él es del {start}, que no es anterior.',
    },
  },
  since: '1.0',
  check({ signed_on, effective_on, ended_on, ended_between, termination }, report) {
    const judge = (start: string | undefined, variant: string) => {
      if (start === undefined || ended_on === undefined || start <= ended_on) return false;
      report('/ended_on', { variant, values: { start, end: ended_on } });
      return true;
    };
    // One wrong end date is one fault, whichever start it contradicts.
    if (!judge(signed_on, 'signed') && !judge(effective_on, 'effective')) judge(termination?.notice_given_on, 'notice');
    if (ended_between === undefined) return;
    const { last_listed_on: start, first_missing_on: end } = ended_between;
    if (start >= end) report('/ended_between/first_missing_on', { variant: 'missing', values: { start, end } });
  },
};
