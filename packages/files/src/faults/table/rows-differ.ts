import type { Fault } from '@daybook/types';

export const rowsDiffer = {
  id: 'rows-differ',
  severity: 'error',
  title: {
    en: 'Rows of one request that differ',
    es: 'Filas de una misma solicitud que difieren',
  },
  why: {
    en: 'A request with several asks takes several rows; what concerns the whole request must be the same in each.',
    es: 'Una solicitud que pide varias cosas ocupa varias filas; lo que concierne a toda la solicitud debe ser igual en cada una.',
  },
  fix: {
    en: 'Write the same value in all rows of the request, or give the other request its own id.',
    es: 'Escriba el mismo valor en todas las filas de la solicitud, o dé a la otra solicitud su propio identificador.',
  },
  message: {
    en: '"{heading}" says something else here than in the first row of the same id. The first row was taken.',
    es: '"{heading}" dice aquí otra cosa que en la primera fila del mismo identificador. Se tomó la primera fila.',
  },
  since: '1.0',
} as const satisfies Fault;
