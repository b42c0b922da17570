import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** More than a day of release processing, which is taken off the hold. */
export const processingLongerThanADay: RecordRule<Request, Sight> = {
  id: 'processing-longer-than-a-day',
  scope: 'record',
  record: 'request',
  when: 'long-processing',
  severity: 'warning',
  title: { en: 'More than a day of paperwork', es: 'Más de un día de trámite' },
  why: {
    en: 'The processing allowance is taken off the time of a hold. So much paperwork is rare, and it can make a hold look short.',
    es: 'El tiempo de trámite se resta de la retención. Tanto trámite es raro, y puede hacer que una retención parezca corta.',
  },
  fix: {
    en: 'Check "Processing allowance": it is in minutes and holds ordinary release paperwork only. Time spent waiting for ICE is not processing.',
    es: 'Revise "Tiempo de trámite": va en minutos y solo incluye el trámite normal de salida. La espera de ICE no es trámite.',
  },
  message: {
    en: 'The processing allowance is {hours} hours. Is that ordinary release paperwork?',
    es: 'El tiempo de trámite es de {hours} horas. ¿Es el trámite normal de salida?',
  },
  since: '1.0',
  check({ custody }, report) {
    const { processing_minutes: minutes = 0 } = custody ?? {};
    if (minutes > DAY) report('/custody/processing_minutes', { values: { hours: Math.floor(minutes / 60) } });
  },
};
const DAY = 24 * 60;
