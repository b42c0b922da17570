import { showNumber } from '@daybook/reports/printing';
import type { Signal } from './signal.ts';

/** Others count more transfers from an agency than the agency does. */
export const othersCountMore: Signal = {
  id: 'others-count-more',
  title: { en: 'Others count more transfers', es: 'Otros cuentan más entregas' },
  why: {
    en: 'Transfers that others count and the agency does not may have been made without a logged request. Or the two count by other dates.',
    es: 'Las entregas que otros cuentan y la agencia no, quizá se hicieron sin una solicitud anotada. O ambos cuentan por otras fechas.',
  },
  method: {
    en: 'Counted, without statistics: for the same agency and quarter a report of another kind of source has more transfers. Figures of different kinds are compared, never added.',
    es: 'Se cuenta, sin estadística: para la misma agencia y trimestre, un informe de otro tipo de fuente tiene más entregas. Las cifras de tipos distintos se comparan, nunca se suman.',
  },
  raise({ all, title }) {
    return all.flatMap(({ state, quarter, agency_id, transfers, others }) =>
      others.flatMap((other) => {
        const [own, theirs] = [transfers?.value, other.value ?? other.at_least];
        if (own === undefined || theirs === undefined || theirs <= own) return [];
        const kind = title('source-kind', other.source_kind);
        return [
          {
            state,
            quarter,
            agency_id,
            numbers: ['transfers', `transfers-by-${other.source_kind}`],
            message: {
              en: `Transfers by the agency's own count: ${showNumber(own)}. By another source (${kind.en}): ${showNumber(theirs)}. Were some not logged, or do the two count by other dates?`,
              es: `Entregas según la propia agencia: ${showNumber(own)}. Según otra fuente (${kind.es}): ${showNumber(theirs)}. ¿Quedaron algunas sin anotar, o cuentan por otras fechas?`,
            },
          },
        ];
      }),
    );
  },
};
