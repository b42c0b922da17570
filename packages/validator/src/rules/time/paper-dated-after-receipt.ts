import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** The paper that a request came with is dated after the request came. */
export const paperDatedAfterReceipt: RecordRule<Request, Sight> = {
  id: 'paper-dated-after-receipt',
  scope: 'record',
  record: 'request',
  when: 'paper',
  severity: 'warning',
  title: { en: 'Paper dated after receipt', es: 'Documento con fecha posterior a la recepción' },
  why: {
    en: 'A paper is signed before it is sent. One of the two dates is probably wrong.',
    es: 'Un documento se firma antes de enviarse. Es probable que una de las dos fechas esté mal.',
  },
  fix: {
    en: 'Compare "Date on the paper" and "Received on" with the paper. If another paper came first, list that one first. In Excel, look for month and day that changed places.',
    es: 'Compare "Fecha del documento" y "Fecha de recepción" con el documento. Si antes llegó otro, anótelo primero. En Excel, busque un mes y un día cambiados de lugar.',
  },
  message: {
    en: 'The paper is dated {dated}. The request came before that, on {received}.',
    es: 'El documento tiene fecha {dated}. La solicitud llegó antes, el {received}.',
  },
  since: '1.0',
  check({ instruments, received_on }, report) {
    // Later papers are added to the same request when they come.
    const dated = instruments[0]?.dated_on;
    if (dated === undefined || received_on === undefined || dated <= received_on) return;
    report('/instruments/0/dated_on', { values: { dated, received: received_on } });
  },
};
