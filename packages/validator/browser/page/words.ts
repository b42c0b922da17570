import type { Lang } from '@daybook/types';

/** What the page says beside the words of the check. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly drop: string;
  readonly stop: string;
  readonly stopped: string;
  readonly failed: string;
  readonly again: string;
  readonly reading: (percent: number, records: string) => string;
  readonly looking: string;
  readonly soFar: string;
  readonly advice: string;
  readonly other: string;
}

/** By language. */
export const pageWords: Readonly<Record<Lang, PageWords>> = {
  en: {
    title: 'Check a file',
    lead: 'The file stays on this computer: nothing is sent. This page may not connect to anything.',
    choose: 'Choose files',
    drop: 'or drop them anywhere: a log, agencies, agreements, reports. Excel, CSV or JSON.',
    stop: 'Stop',
    stopped: 'The check was stopped.',
    failed: 'The check could not be finished. Reload the page and try again.',
    again: 'Read once more, because some records came late.',
    reading: (percent, records) => `${percent} % read, ${records}`,
    looking: 'Everything is read. The last checks are under way.',
    soFar: 'Found so far',
    advice: 'Why it matters, and how to repair it',
    other: 'Español',
  },
  es: {
    title: 'Verificar un archivo',
    lead: 'El archivo se queda en esta computadora: no se envía nada. Esta página no puede conectarse a nada.',
    choose: 'Elegir archivos',
    drop: 'o suéltelos en cualquier lugar: una bitácora, agencias, acuerdos, informes. Excel, CSV o JSON.',
    stop: 'Detener',
    stopped: 'La verificación se detuvo.',
    failed: 'La verificación no pudo terminar. Recargue la página e inténtelo otra vez.',
    again: 'Se lee otra vez, porque algunos registros llegaron tarde.',
    reading: (percent, records) => `${percent} % leído, ${records}`,
    looking: 'Todo está leído. Se hacen las últimas verificaciones.',
    soFar: 'Hallado hasta ahora',
    advice: 'Por qué importa, y cómo corregirlo',
    other: 'English',
  },
};
