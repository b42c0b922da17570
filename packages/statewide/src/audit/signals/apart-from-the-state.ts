import { showNumber } from '@daybook/reports/printing';
import { showRate } from '../show-rate.ts';
import type { Signal } from './signal.ts';

/** Transfers for each booking that stand apart from those of the other agencies of the state. */
export const apartFromTheState: Signal = {
  id: 'apart-from-the-state',
  title: { en: 'Apart from the state', es: 'Aparte del estado' },
  why: {
    en: 'An audit compares transfers to ICE with bookings. An agency far from all others may have another law, another contract, another way of counting, or cooperation that is not logged.',
    es: 'Una auditoría compara las entregas a ICE con los ingresos. Una agencia muy distinta de las demás puede tener otra ley, otro contrato, otra forma de contar, o cooperación que no se anota.',
  },
  method: {
    en: 'Asked where the count is rarer than 1 in 1,000 on its side, both by chance alone and with the usual differences between the agencies of the state that quarter. Asked in no state with fewer than ten agencies that tell those differences.',
    es: 'Se pregunta si el recuento es más raro que 1 entre 1,000 en su lado, tanto por puro azar como con las diferencias usuales entre las agencias del estado en ese trimestre. No se pregunta en un estado con menos de diez agencias que muestren esas diferencias.',
  },
  raise({ funnels }) {
    return funnels.flatMap(({ state, quarter, transfers, bookings, points }) =>
      points.flatMap((point) => {
        if (point.beyond_usual === undefined) return [];
        const isAbove = point.beyond_usual === 'above';
        const [own, all] = [showRate(point.transfers / point.bookings, 1000), showRate(transfers / bookings, 1000)];
        const [handed, booked] = [showNumber(point.transfers), showNumber(point.bookings)];
        return [
          {
            state,
            quarter,
            agency_id: point.agency_id,
            numbers: ['transfers', 'bookings', 'transfers-per-1000-bookings'],
            message: {
              en: `Transfers ${handed}, bookings ${booked}: ${own} in 1,000, and ${all} in the state. That is ${isAbove ? 'more' : 'fewer'} than chance and the usual differences bring. What is different here?`,
              es: `Entregas ${handed}, ingresos ${booked}: ${own} por 1,000, y ${all} en el estado. Son ${isAbove ? 'más' : 'menos'} de lo que traen el azar y las diferencias usuales. ¿Qué es distinto aquí?`,
            },
          },
        ];
      }),
    );
  },
};
