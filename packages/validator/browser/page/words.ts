import type { Lang } from '@daybook/types';
import { checkingWords } from '../../src/words/checking-words.ts';

/** What the page says beside the words of the check, and beside what every page says while it checks. */
interface OwnWords {
  readonly lead: string;
  readonly drop: string;
  readonly stopped: string;
  readonly failed: string;
  readonly other: string;
}

const own: Readonly<Record<Lang, OwnWords>> = {
  en: {
    lead: 'The file stays on this computer: nothing is sent. This page may not connect to anything.',
    drop: 'or drop them anywhere: a log, agencies, agreements, reports. Excel, CSV or JSON.',
    stopped: 'The check was stopped.',
    failed: 'The check could not be finished. Reload the page and try again.',
    other: 'Español',
  },
  es: {
    lead: 'El archivo se queda en esta computadora: no se envía nada. Esta página no puede conectarse a nada.',
    drop: 'o suéltelos en cualquier lugar: una bitácora, agencias, acuerdos, informes. Excel, CSV o JSON.',
    stopped: 'La verificación se detuvo.',
    failed: 'La verificación no pudo terminar. Recargue la página e inténtelo otra vez.',
    other: 'English',
  },
};

/** What the page says, in one language. */
export type PageWords = OwnWords & (typeof checkingWords)[Lang];

/** By language. */
export const pageWords: Readonly<Record<Lang, PageWords>> = {
  en: { ...checkingWords.en, ...own.en },
  es: { ...checkingWords.es, ...own.es },
};
