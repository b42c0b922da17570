import type { RecordRule, Request } from '@daybook/types';
import { dateOf } from '../../facts/date-of.ts';
import type { Sight } from '../../sight.ts';

/** The person was given a copy of a paper before the paper was made. */
export const copyGivenBeforePaper: RecordRule<Request, Sight> = {
  id: 'copy-given-before-paper',
  scope: 'record',
  record: 'request',
  when: 'paper',
  severity: 'error',
  title: { en: 'The copy is older than the paper', es: 'La copia es más antigua que el documento' },
  why: {
    en: 'A copy cannot be given before the paper is there. One of the two dates is wrong.',
    es: 'No se puede entregar una copia antes de que exista el documento. Una de las dos fechas está mal.',
  },
  fix: {
    en: 'Compare "Copy given on" and "Date on the paper" with the paper. In Excel, look for month and day that changed places.',
    es: 'Compare "Fecha de entrega de la copia" y "Fecha del documento" con el documento. En Excel, busque un mes y un día cambiados de lugar.',
  },
  message: {
    en: 'The copy was given on {served}. The paper is dated {dated}, which is later.',
    es: 'La copia se entregó el {served}. El documento tiene fecha {dated}, que es posterior.',
  },
  since: '1.0',
  check({ instruments, agency_id, facility }, report, sight) {
    for (let at = 0; at < instruments.length; at++) {
      const { dated_on: dated, served_on, served_at } = instruments[at] as Request['instruments'][number];
      if (dated === undefined || (served_on ?? served_at) === undefined) continue;
      const served = dateOf(served_on, served_at, sight.zoneOf(agency_id, facility?.facility_id));
      if (served === undefined || served >= dated) continue;
      report(`/instruments/${at}/${served_on === undefined ? 'served_at' : 'served_on'}`, {
        values: { served, dated },
      });
    }
  },
};
