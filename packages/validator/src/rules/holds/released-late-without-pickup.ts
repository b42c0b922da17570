import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { holdLimits } from '../../facts/hold-limits.ts';
import { showLimits } from '../../facts/show-limits.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** ICE did not come, and the person was released later than a hold clock of law allows. */
export const releasedLateWithoutPickup: RecordRule<Request, Sight> = {
  id: 'released-late-without-pickup',
  scope: 'record',
  record: 'request',
  when: 'past-release',
  severity: 'flag',
  title: { en: 'ICE did not come, and release came late?', es: '¿ICE no llegó y la salida se retrasó?' },
  why: {
    en: 'A hold gives ICE time to come. When that time is over and nobody came, the ground for the hold is over too.',
    es: 'Una retención da tiempo a ICE para llegar. Si ese tiempo pasa y nadie llega, también termina el fundamento de la retención.',
  },
  fix: {
    en: 'Check "Custody ended at". In Excel, fill in "ICE arrived at" if ICE came. If the times are right, answer the flag with what delayed the release.',
    es: 'Revise "Hora del fin de la custodia". En Excel, llene "Llegada de ICE" si ICE llegó. Si las horas son correctas, responda a la señal con lo que retrasó la salida.',
  },
  message: {
    over: {
      en: 'No arrival of ICE is logged. The person was released on {ended}. The limit was {over}. What delayed the release?',
      es: 'No consta que ICE llegara. La persona salió el {ended}. El límite era {over}. ¿Qué retrasó la salida?',
    },
    differ: {
      en: 'No arrival of ICE is logged. The person was released on {ended}. One limit was {over}, another was {within}. Which one applied, and what delayed the release?',
      es: 'No consta que ICE llegara. La persona salió el {ended}. Un límite era {over}, otro era {within}. ¿Cuál se aplicaba y qué retrasó la salida?',
    },
  },
  since: '1.0',
  check(request, report, sight) {
    const { custody } = request;
    if (custody?.custody_end !== 'released-no-ice' || custody.ice_arrived_at !== undefined) return;
    const limits = holdLimits(request, sight);
    if (limits === undefined || limits.over.length === 0) return;
    const { over, within } = limits;
    const values = { ended: showWhen(undefined, custody.ended_at), over: showLimits(over), within: showLimits(within) };
    const basis = basisOf([...over, ...within].map(({ item }) => item));
    report('/custody/ended_at', { variant: within.length === 0 ? 'over' : 'differ', values, basis });
  },
};
