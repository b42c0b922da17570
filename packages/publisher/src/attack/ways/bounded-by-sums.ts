import { figureWay } from './figure-way.ts';

/** Several sums together leave a hidden figure too little room. */
export const boundedBySums = figureWay({
  id: 'bounded-by-sums',
  title: { en: 'A figure hemmed in by sums', es: 'Una cifra acotada por sumas' },
  why: {
    en: 'Rows and columns together leave the hidden figure so little room that it is known, or known to be small.',
    es: 'Filas y columnas juntas dejan a la cifra oculta tan poco lugar que se sabe, o se sabe que es pequeña.',
  },
  cure: {
    en: 'Hide one more figure of the sums that are named.',
    es: 'Ocultar una cifra más de las sumas que se nombran.',
  },
  by: 'several-sums',
});
