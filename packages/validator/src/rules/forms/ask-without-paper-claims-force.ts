import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** An ask has the force of a paper, but the request lists no paper. */
export const askWithoutPaperClaimsForce: RecordRule<Request, Sight> = {
  id: 'ask-without-paper-claims-force',
  scope: 'record',
  record: 'request',
  when: 'ask',
  readers: ['agency', 'public'],
  severity: 'error',
  title: { en: 'The force of a paper, but no paper', es: 'Fuerza de un documento, pero sin documento' },
  why: {
    en: 'No paper listed means that the request was informal. It cannot have the force of a detainer, a warrant or a court order at the same time.',
    es: 'Si no se anota ningún documento, la solicitud fue informal. No puede tener a la vez la fuerza de una solicitud de retención, una orden o un mandato judicial.',
  },
  fix: {
    en: 'In Excel, choose the paper that came in the column "Paper". If nothing came in writing, choose "Informal request" in the column "Federal force".',
    es: 'En Excel, elija en la columna "Documento" el que llegó. Si nada llegó por escrito, elija "Petición informal" en la columna "Fuerza federal".',
  },
  message: {
    en: 'Federal force is: {force:federal-force}. No paper is listed that could have it.',
    es: 'La fuerza federal es: {force:federal-force}. No hay ningún documento anotado que la tenga.',
  },
  since: '1.0',
  check({ asks, instruments, direction }, report) {
    if (instruments.length > 0 || direction !== 'inbound') return;
    asks.forEach(({ federal_force: force }, at) => {
      if (OF_A_PAPER.has(force)) report(`/asks/${at}/federal_force`, { values: { force } });
    });
  },
};

/** A contract, an alert or delegated powers need no paper that comes with the request. */
const OF_A_PAPER = new Set<string>([
  'judicial-order',
  'judicial-subpoena',
  'admin-subpoena',
  'admin-warrant',
  'detainer-request',
  'notification-request',
]);
