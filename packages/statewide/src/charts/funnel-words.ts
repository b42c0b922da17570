import type { Lang } from '@daybook/types';

interface FunnelWords {
  title(state: string, quarter: string): string;
  description(agencies: number, outside: number, rate: string): string;
  point(transfers: string, bookings: string, rate: string): string;
  readonly across: string;
  readonly up: string;
  readonly centre: string;
  readonly chance: string;
  readonly usual: string;
  readonly inside: string;
  readonly outside: string;
  readonly asked: string;
}

/** What stands in a funnel plot. */
export const funnelWords: Readonly<Record<Lang, FunnelWords>> = {
  en: {
    title: (state, quarter) => `Transfers to ICE in 1,000 bookings, ${state}, ${quarter}`,
    description: (agencies, outside, rate) =>
      `${agencies} agencies by their bookings. All together: ${rate} in 1,000. Beyond what chance alone brings: ${outside}. The table beside it has every figure.`,
    point: (transfers, bookings, rate) => `transfers ${transfers}, bookings ${bookings}, ${rate} in 1,000`,
    across: 'Bookings in the quarter, on a scale of multiples',
    up: 'Transfers in 1,000 bookings',
    centre: 'the state',
    chance: 'limits of chance alone',
    usual: 'with usual differences too',
    inside: 'within chance',
    outside: 'above, below chance',
    asked: 'a question is asked',
  },
  es: {
    title: (state, quarter) => `Entregas a ICE por 1,000 ingresos, ${state}, ${quarter}`,
    description: (agencies, outside, rate) =>
      `${agencies} agencias según sus ingresos. Todas juntas: ${rate} por 1,000. Más allá del puro azar: ${outside}. La tabla de al lado tiene cada cifra.`,
    point: (transfers, bookings, rate) => `entregas ${transfers}, ingresos ${bookings}, ${rate} por 1,000`,
    across: 'Ingresos del trimestre, en escala de múltiplos',
    up: 'Entregas por 1,000 ingresos',
    centre: 'el estado',
    chance: 'límites del puro azar',
    usual: 'con diferencias usuales',
    inside: 'dentro del azar',
    outside: 'encima, debajo del azar',
    asked: 'se pregunta',
  },
};
