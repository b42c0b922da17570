import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { holdLimits } from '../../facts/hold-limits.ts';
import { showLimits } from '../../facts/show-limits.ts';
import type { Sight } from '../../sight.ts';

/** A person was kept past release for longer than a hold clock of law allows. */
export const holdOverLimit: RecordRule<Request, Sight> = {
  id: 'hold-over-limit',
  scope: 'record',
  record: 'request',
  when: 'past-release',
  severity: 'flag',
  title: { en: 'Held past the limit?', es: '¿Retención más larga que el límite?' },
  why: {
    en: 'Rules on detainers say how long a person may be kept past release. Several such clocks exist and they differ. Which one governs is a legal question that this check leaves open.',
    es: 'Las normas sobre solicitudes de retención fijan cuánto tiempo se puede retener a alguien después de la hora de salida. Hay varios plazos y difieren. Cuál rige es una cuestión legal que esta verificación deja abierta.',
  },
  fix: {
    en: 'Check the times "Could be released at" and "Custody ended at". In Excel, add ordinary paperwork time under "Processing allowance". If the times are right, answer the flag with the ground for the hold.',
    es: 'Revise las horas "Hora en que podía salir" y "Hora del fin de la custodia". En Excel, anote el tiempo normal de trámite en "Tiempo de trámite". Si las horas son correctas, responda a la señal con el fundamento de la retención.',
  },
  message: {
    over: {
      en: 'The person was kept {hours} h {minutes} min past release. The limit was {over}. What was the ground?',
      es: 'Se retuvo a la persona {hours} h {minutes} min después de la hora de salida. El límite era {over}. ¿Cuál fue el fundamento?',
    },
    differ: {
      en: 'The person was kept {hours} h {minutes} min past release. One limit was {over}, another was {within}. Which one applied, and what was the ground?',
      es: 'Se retuvo a la persona {hours} h {minutes} min después de la hora de salida. Un límite era {over}, otro era {within}. ¿Cuál se aplicaba y cuál fue el fundamento?',
    },
  },
  basis: [
    {
      citation: '8 CFR 287.7(d)',
      verification: 'verified',
      url: 'https://www.avvo.com/legal-guides/ugc/immigration-holds-ice-detainers-placed-pursuant-to-8-cfr-2877d',
    },
    {
      citation: 'Form I-247A, edition 02/17',
      verification: 'verified',
      url: 'https://dokumen.tips/documents/department-of-homeland-security-the-department-of-homeland-security-dhs-has-placed.html',
    },
  ],
  since: '1.0',
  check(request, report, sight) {
    const { custody } = request;
    if (custody?.release_eligible_at === undefined || custody.ended_at === undefined) return;
    // Whoever was released without ICE is the subject of another question.
    if (custody.custody_end === 'released-no-ice' && custody.ice_arrived_at === undefined) return;
    const limits = holdLimits(request, sight);
    if (limits === undefined || limits.over.length === 0) return;
    const { over, within, minutes } = limits;
    const values = {
      hours: Math.floor(minutes / 60),
      minutes: minutes % 60,
      over: showLimits(over),
      within: showLimits(within),
    };
    const basis = basisOf([...over, ...within].map(({ item }) => item));
    report('/custody/ended_at', { variant: within.length === 0 ? 'over' : 'differ', values, basis });
  },
};
