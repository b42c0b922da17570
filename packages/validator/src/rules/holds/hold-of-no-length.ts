import type { RecordRule, Request } from '@daybook/types';
import { glance } from '../../facts/glance.ts';
import { isEarlier } from '../../facts/is-earlier.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** A transfer after a hold that, by its times, took no time. */
export const holdOfNoLength: RecordRule<Request, Sight> = {
  id: 'hold-of-no-length',
  scope: 'record',
  record: 'request',
  when: 'held',
  severity: 'warning',
  title: { en: 'A hold that took no time', es: 'Una retención sin duración' },
  why: {
    en: '"After a hold" means that the person was kept past release. By these times that did not happen, so the hold counts as zero minutes.',
    es: '"Tras una retención" significa que la persona siguió detenida después de su hora de salida. Según estas horas no fue así, y la retención cuenta como cero minutos.',
  },
  fix: {
    en: 'Check "Could be released at" and "Custody ended at". If there was no hold, choose "To ICE at release" in the column "How custody ended".',
    es: 'Revise "Hora en que podía salir" y "Hora del fin de la custodia". Si no hubo retención, elija "Entrega a ICE al quedar en libertad" en la columna "Cómo terminó la custodia".',
  },
  message: {
    en: 'Handed over after a hold. But the person could be released on {eligible}, and custody ended on {ended}.',
    es: 'Se entregó tras una retención. Pero la persona podía salir el {eligible}, y la custodia terminó el {ended}.',
  },
  since: '1.0',
  check(request, report) {
    const { custody } = request;
    if (custody?.custody_end !== 'transferred-after-hold') return;
    const { release_eligible_at: eligible, ended_at: ended } = custody;
    if (eligible === undefined || ended === undefined || glance(request).minutesPastRelease > 0) return;
    // An end before release was due has a finding of its own.
    if (isEarlier(ended, eligible)) return;
    report('/custody/ended_at', {
      values: { eligible: showWhen(undefined, eligible), ended: showWhen(undefined, ended) },
    });
  },
};
