import type { QuarterlyReport, RecordRule } from '@daybook/types';
import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** A report that lists an agreement as in force on a day on which, by its own record, it was not. */
export const agreementInForceDisagrees: RecordRule<QuarterlyReport, Sight> = {
  id: 'agreement-in-force-disagrees',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'warning',
  title: { en: 'An agreement listed with another status', es: 'Un acuerdo con otro estado' },
  why: {
    en: 'Readers take from the report which agreements bound the agency.',
    es: 'Los lectores toman del informe qué acuerdos obligaban a la agencia.',
  },
  fix: {
    en: 'Correct the status in the report, or the dates in the record of the agreement.',
    es: 'Corrija el estado en el informe o las fechas en el registro del acuerdo.',
  },
  message: {
    ended: {
      en: 'The report lists the agreement {agreement} as active on {as_of}. It ended on {on}.',
      es: 'El informe indica que el acuerdo {agreement} estaba vigente el {as_of}. Terminó el {on}.',
    },
    'not-yet': {
      en: 'The report lists the agreement {agreement} as active on {as_of}. It was signed on {on}.',
      es: 'El informe indica que el acuerdo {agreement} estaba vigente el {as_of}. Se firmó el {on}.',
    },
    type: {
      en: 'The report lists the agreement {agreement} with another type. By its record it is: {type:agreement-type}.',
      es: 'El informe indica otro tipo para el acuerdo {agreement}. Según su registro es: {type:agreement-type}.',
    },
  },
  since: '1.0',
  check({ agreements_in_force }, report, sight) {
    agreements_in_force.forEach(({ agreement_id: agreement, agreement_type, status, as_of }, at) => {
      const known = sight.agreement(agreement);
      if (known === undefined) return;
      const pointer = `/agreements_in_force/${at}`;
      const { ended_on, signed_on, agreement_type: type } = known;
      if (type !== agreement_type)
        report(`${pointer}/agreement_type`, { variant: 'type', values: { agreement, type } });
      if (status !== 'active') return;
      const ended = turnedRound(as_of, ended_on);
      const early = turnedRound(signed_on, as_of);
      if (ended !== undefined)
        report(`${pointer}/status`, { variant: 'ended', values: { agreement, as_of, on: ended.later } });
      else if (early !== undefined)
        report(`${pointer}/status`, { variant: 'not-yet', values: { agreement, as_of, on: early.earlier } });
    });
  },
};
