import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** A row of a federal release that says when the agency received it. */
export const receiptDateInARelease: RecordRule<Request, Sight> = {
  id: 'receipt-date-in-a-release',
  scope: 'record',
  record: 'request',
  when: 'release',

  severity: 'error',
  title: {
    en: 'A date of receipt that a release cannot know',
    es: 'Una fecha de recepción que una publicación no puede saber',
  },
  why: {
    en: 'A federal release shows when ICE made the paper, not when the agency got it. As a date of receipt it would count in a quarter of the agency.',
    es: 'Una publicación federal muestra cuándo ICE hizo el documento, no cuándo lo recibió la agencia. Como fecha de recepción contaría en un trimestre de la agencia.',
  },
  fix: {
    en: 'Put the date under "Date on the paper", and leave "Received on" empty with the reason "Not collected".',
    es: 'Ponga la fecha en "Fecha del documento" y deje vacía "Fecha de recepción" con el motivo "No se recopila".',
  },
  message: {
    en: 'A row of a federal release says that it was received on {received}.',
    es: 'Una fila de una publicación federal dice que se recibió el {received}.',
  },
  since: '1.0',
  check({ source, received_on: received }, report) {
    if (source.kind === 'federal-release' && received !== undefined) report('/received_on', { values: { received } });
  },
};
