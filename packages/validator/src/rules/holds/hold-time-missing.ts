import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A hold was made, but the log has not the two times that tell how long it was. */
export const holdTimeMissing: RecordRule<Request, Sight> = {
  id: 'hold-time-missing',
  scope: 'record',
  record: 'request',
  when: 'held',
  severity: 'warning',
  title: { en: 'A hold without its times', es: 'Una retención sin sus horas' },
  why: {
    en: 'The length of a hold is the time between the moment the person could be released and the end of custody. Without both, nobody can compute it.',
    es: 'La duración de una retención va desde el momento en que la persona podía salir hasta el fin de la custodia. Sin los dos no se puede calcular.',
  },
  fix: {
    en: 'Fill in date, time and offset of both, such as 2026-03-10 18:00 -08:00. In Excel, see "Could be released at" and "Custody ended at".',
    es: 'Llene los dos momentos con fecha, hora y desfase, por ejemplo 2026-03-10 18:00 -08:00. En Excel son las columnas "Hora en que podía salir" y "Hora del fin de la custodia".',
  },
  message: {
    eligible: {
      en: 'A hold was made. The log does not say when the person could be released.',
      es: 'Hubo una retención. La bitácora no dice cuándo podía salir la persona.',
    },
    ended: {
      en: 'A hold was made. The log does not say at what time custody ended.',
      es: 'Hubo una retención. La bitácora no dice a qué hora terminó la custodia.',
    },
  },
  since: '1.0',
  check(request, report) {
    const { asks, custody, quantity } = request;
    if (quantity !== undefined || custody?.recorded_in !== undefined) return;
    const isOver = custody?.custody_end === 'transferred-after-hold';
    if (!isOver && !asks.some(({ result }) => result === 'hold-made')) return;
    if (custody?.release_eligible_at === undefined) report('/custody/release_eligible_at', { variant: 'eligible' });
    const hasEnded = isOver || custody?.ended_on !== undefined;
    if (hasEnded && custody?.ended_at === undefined) report('/custody/ended_at', { variant: 'ended' });
  },
};
