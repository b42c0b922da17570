import { figureWay } from './figure-way.ts';

/** A year less its quarters, or a quarter less its months. */
export const periodsDiffer = figureWay({
  id: 'periods-differ',
  title: { en: 'A year less its quarters', es: 'Un año menos sus trimestres' },
  why: {
    en: 'What a longer span shows and shorter ones hide is the difference, and the other way round.',
    es: 'Lo que un período largo muestra y los cortos ocultan es la diferencia, y al revés.',
  },
  cure: {
    en: 'Hide the figure in another quarter, or in the year, too.',
    es: 'Ocultar la cifra también en otro trimestre, o en el año.',
  },
  by: 'period',
  needs: {
    kind: 'period',
    words: {
      en: 'No two spans of one reporter were given, such as a year and its quarters: give earlier releases with --with.',
      es: 'No se dieron dos períodos de una misma agencia, como un año y sus trimestres: dé publicaciones anteriores con --with.',
    },
  },
});
