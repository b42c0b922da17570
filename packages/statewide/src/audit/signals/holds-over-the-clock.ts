import { showNumber } from '@daybook/reports/printing';
import { shareInterval } from '../../statistics/share-interval.ts';
import { showRate } from '../show-rate.ts';
import type { Signal } from './signal.ts';

/** Holds that went on after a limit of law, clock by clock. */
export const holdsOverTheClock: Signal = {
  id: 'holds-over-the-clock',
  title: { en: 'Holds over a clock', es: 'Retenciones fuera de plazo' },
  why: {
    en: 'Rules on detainers say how long a person may be kept past release. Several such clocks exist and they differ. Which one governs is a legal question that an audit leaves open.',
    es: 'Las normas sobre solicitudes de retención fijan cuánto tiempo se puede retener a alguien después de la hora de salida. Hay varios plazos y difieren. Cuál rige es una cuestión legal que una auditoría deja abierta.',
  },
  method: {
    en: 'Counted, without statistics, for each clock by itself: one hold may stand beside several. The share is of the holds whose time is known.',
    es: 'Se cuenta, sin estadística, cada plazo por separado: una retención puede estar frente a varios. La proporción es de las retenciones cuyo tiempo se conoce.',
  },
  raise({ all, title }) {
    return all.flatMap(({ state, quarter, agency_id, holds }) =>
      holds.flatMap(({ hold_clock, within, over, unknown }) => {
        if (over === 0) return [];
        const known = within + over;
        const { low, high } = shareInterval(over, known);
        const clock = title('hold-clock', hold_clock);
        const [some, all] = [showNumber(over), showNumber(known)];
        const range = `${showRate(low, 100)}–${showRate(high, 100)}`;
        return [
          {
            state,
            quarter,
            agency_id,
            numbers: [`holds-over-${hold_clock}`],
            message: {
              en: `${clock.en}: ${some} of ${all} holds went on after the limit (${range} %)${unknown === 0 ? '' : `; of ${showNumber(unknown)} more it cannot be told`}. What was the ground?`,
              es: `${clock.es}: ${some} de ${all} retenciones siguieron después del plazo (${range} %)${unknown === 0 ? '' : `; de otras ${showNumber(unknown)} no se puede saber`}. ¿Cuál fue el fundamento?`,
            },
          },
        ];
      }),
    );
  },
};
