import { figureWay } from './figure-way.ts';

/** A total and the other rows give a hidden figure. */
export const pinnedByTotals = figureWay({
  id: 'pinned-by-totals',
  title: { en: 'A figure given by its total', es: 'Una cifra que da su total' },
  why: {
    en: 'Total less the other rows is the hidden figure.',
    es: 'El total menos las otras filas es la cifra oculta.',
  },
  cure: {
    en: 'Hide a second figure of the same sum, or join rows into coarser ones.',
    es: 'Ocultar una segunda cifra de la misma suma, o unir filas en otras menos finas.',
  },
  by: 'one-sum',
});
