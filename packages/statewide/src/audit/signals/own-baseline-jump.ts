import { showNumber } from '@daybook/reports/printing';
import { showRate } from '../show-rate.ts';
import type { Signal } from './signal.ts';

/** Transfers for each booking that jumped against the agency's own four quarters before. */
export const ownBaselineJump: Signal = {
  id: 'own-baseline-jump',
  title: { en: 'A jump from its own past', es: 'Un salto frente a su propio pasado' },
  why: {
    en: 'A jump against the own year before may be a new policy, a new contract, a new way of counting, or cooperation that is not logged elsewhere.',
    es: 'Un salto frente al propio año anterior puede ser una política nueva, un contrato nuevo, otra forma de contar, o cooperación que no consta en otro lado.',
  },
  method: {
    en: 'Asked where the rate is at least twice or at most half that of the four quarters before, and rarer than 1 in 1,000 on its side, both by chance alone and with the usual ups and downs of the agencies of the state.',
    es: 'Se pregunta si la tasa es al menos el doble o a lo sumo la mitad que en los cuatro trimestres anteriores, y más rara que 1 entre 1,000 en su lado, tanto por puro azar como con las subidas y bajadas usuales de las agencias del estado.',
  },
  raise({ pasts }) {
    return pasts.flatMap(({ now, transfers, bookings, transfers_before, bookings_before, jump }) => {
      if (jump === undefined) return [];
      const expected = showRate((transfers_before * bookings) / bookings_before, 1);
      const [handed, booked] = [showNumber(transfers), showNumber(bookings)];
      const [before, bookedBefore] = [showNumber(transfers_before), showNumber(bookings_before)];
      return [
        {
          state: now.state,
          quarter: now.quarter,
          agency_id: now.agency_id,
          numbers: ['transfers', 'bookings', 'transfers-per-1000-bookings'],
          message: {
            en: `Transfers ${handed}, bookings ${booked}. In the four quarters before: transfers ${before}, bookings ${bookedBefore}; at that rate about ${expected} would have come. What changed?`,
            es: `Entregas ${handed}, ingresos ${booked}. En los cuatro trimestres anteriores: entregas ${before}, ingresos ${bookedBefore}; con esa tasa habrían sido unas ${expected}. ¿Qué cambió?`,
          },
        },
      ];
    });
  },
};
