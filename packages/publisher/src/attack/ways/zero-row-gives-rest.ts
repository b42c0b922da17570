import { figureWay } from './figure-way.ts';

/** All other rows of a sum are zero or absent: the total is the hidden figure. */
export const zeroRowGivesRest = figureWay({
  id: 'zero-row-gives-rest',
  title: { en: 'Zeros that give the rest', es: 'Ceros que dan el resto' },
  why: {
    en: 'Where every other row is zero or not there, the total itself is the hidden figure.',
    es: 'Donde las demás filas son cero o no están, el total mismo es la cifra oculta.',
  },
  cure: {
    en: 'Hide zeros of the same sum too, and list the rows that are hidden.',
    es: 'Ocultar también ceros de la misma suma, y listar las filas ocultas.',
  },
  by: 'zeros',
});
