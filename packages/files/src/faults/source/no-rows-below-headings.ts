import type { Fault } from '@daybook/types';

/** A file to import has headings and nothing below them. */
export const noRowsBelowHeadings = {
  id: 'no-rows-below-headings',
  severity: 'error',
  title: { en: 'No rows below the headings', es: 'Sin filas bajo los encabezados' },
  why: {
    en: 'A list without rows would say that everything on the list before it has ended. That is hardly what it means.',
    es: 'Una lista sin filas diría que todo lo de la lista anterior terminó. Difícilmente es eso lo que significa.',
  },
  fix: {
    en: 'Download the file again, or leave it out.',
    es: 'Descargue el archivo otra vez u omítalo.',
  },
  message: {
    en: 'The headings are right, but there are no rows below them.',
    es: 'Los encabezados son correctos, pero no hay filas debajo.',
  },
  since: '1.0',
} as const satisfies Fault;
