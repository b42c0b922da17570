import { figureWay } from './figure-way.ts';

/** A rate or percentage gives a hidden figure. */
export const rateGivesFigure = figureWay({
  id: 'rate-gives-figure',
  title: { en: 'A figure given by a rate', es: 'Una cifra que da una tasa' },
  why: {
    en: 'What stands above or below the line of a rate is a total by another name.',
    es: 'Lo que está sobre o bajo la línea de una tasa es un total con otro nombre.',
  },
  cure: {
    en: 'Hide the rate too, or a second figure of the table that it counts.',
    es: 'Ocultar también la tasa, o una segunda cifra de la tabla que cuenta.',
  },
  by: 'rate',
  needs: {
    kind: 'rate',
    words: {
      en: 'No rate counts a table with hidden figures.',
      es: 'Ninguna tasa cuenta una tabla con cifras ocultas.',
    },
  },
});
