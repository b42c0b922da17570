import { figureWay } from './figure-way.ts';

/** A state or county less the other agencies. */
export const agenciesDiffer = figureWay({
  id: 'agencies-differ',
  title: { en: 'A state less the other agencies', es: 'Un estado menos las demás agencias' },
  why: {
    en: 'What the state counts, less what all agencies but one show, is the figure that the one hides.',
    es: 'Lo que cuenta el estado, menos lo que muestran todas las agencias salvo una, es la cifra que esa oculta.',
  },
  cure: {
    en: 'Hide the figure of a second agency, or of the state, too.',
    es: 'Ocultar también la cifra de una segunda agencia, o la del estado.',
  },
  by: 'agency',
  needs: {
    kind: 'agency',
    words: {
      en: 'No report of a state or county was given together with reports of its agencies: give the other releases with --with.',
      es: 'No se dio ningún informe de un estado o condado junto con los de sus agencias: dé las otras publicaciones con --with.',
    },
  },
});
