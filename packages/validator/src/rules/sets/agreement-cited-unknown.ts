import type { Agreement, QuarterlyReport, SetRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

type Citing = Agreement | QuarterlyReport;

/** A report or an agreement that names an agreement which is not among the agency's. */
export const agreementCitedUnknown: SetRule<Citing, Sight> = {
  id: 'agreement-cited-unknown',
  scope: 'set',
  record: ['agreement', 'quarterly-report'],
  severity: 'warning',
  title: { en: 'Names an agreement that is not there', es: 'Nombra un acuerdo que no está' },
  why: {
    en: 'Whoever lists an agreement should be able to show it: its dates, its text, what it allows.',
    es: 'Quien menciona un acuerdo debe poder mostrarlo: sus fechas, su texto y lo que permite.',
  },
  fix: {
    en: 'Check the spelling of the agreement id, or add the agreement to the list of agreements.',
    es: 'Revise cómo está escrito el id del acuerdo, o agregue el acuerdo a la lista de acuerdos.',
  },
  message: {
    en: 'The agreement {agreement} is not among the agreements given for this agency.',
    es: 'El acuerdo {agreement} no está entre los acuerdos entregados de esta agencia.',
  },
  since: '1.0',
  start(report, sight) {
    return {
      take(record, origin) {
        const record_id = record.record === 'agreement' ? record.agreement_id : record.report_id;
        const cite = (agreement: string | undefined, pointer: string) => {
          if (agreement === undefined || sight.agreement(agreement) !== undefined) return;
          if (!sight.hasAgreements(agreement.slice(0, AGENCY_ID))) sight.skip('agreements-not-given');
          else report({ origin, record_id }, pointer, { values: { agreement } });
        };
        if (record.record === 'agreement') {
          cite(record.predecessor, '/predecessor');
          cite(record.successor, '/successor');
        } else {
          for (const [at, { agreement_id }] of record.expenditures.entries())
            cite(agreement_id, `/expenditures/${at}/agreement_id`);
          for (const [at, { agreement_id }] of record.agreements_in_force.entries())
            cite(agreement_id, `/agreements_in_force/${at}/agreement_id`);
        }
      },
      finish() {},
    };
  },
};

/** `us-zz-` and eight letters: an agreement's id begins with its agency's. */
const AGENCY_ID = 14;
