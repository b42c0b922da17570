import { dayNumber, endOfAsk, isCounted } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** An ask of an agency's own log that is still open half a year after it came. */
export const openTooLong: RecordRule<Request, Sight> = {
  id: 'open-too-long',
  scope: 'record',
  record: 'request',
  when: 'ask',
  severity: 'warning',
  title: { en: 'Open for a long time', es: 'Abierta desde hace mucho' },
  why: {
    en: 'An ask that is neither decided nor closed counts as open in every report. After 180 days it was most often forgotten.',
    es: 'Lo pedido que no se decide ni se cierra cuenta como abierto en todos los informes. Tras 180 días, lo más común es que se haya olvidado.',
  },
  fix: {
    en: 'Fill in "Decision", or "Closed without decision" with the reason. In Excel both are in the row of the ask. A policy of not answering is "Declined".',
    es: 'Llene "Decisión", o "Cerrado sin decisión" con el motivo. En Excel ambas están en la fila de lo pedido. Una política de no contestar es "Denegada".',
  },
  message: {
    en: 'Received on {received}, {days} days ago, and still open.',
    es: 'Se recibió el {received}, hace {days} días, y sigue abierta.',
  },
  since: '1.0',
  check(request, report, { today }) {
    const { asks, received_on: received, source } = request;
    if (received === undefined || source.kind !== 'own-log' || !isCounted(request)) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at] as Request['asks'][number];
      if (endOfAsk(ask, NO_DATES).how !== 'open') continue;
      const days = dayNumber(today) - dayNumber(received);
      if (days > MOST_DAYS) report(`/asks/${at}`, { values: { received, days } });
    }
  },
};

const MOST_DAYS = 180;
const NO_DATES = { dateOf: () => undefined };
