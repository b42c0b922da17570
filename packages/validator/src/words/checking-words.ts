import type { Lang } from '@daybook/types';

/** What every page says while it checks files, in one language. */
interface CheckingWords {
  readonly title: string;
  readonly choose: string;
  readonly stop: string;
  readonly reading: (percent: number, records: string) => string;
  readonly looking: string;
  readonly again: string;
  readonly soFar: string;
  readonly advice: string;
}

/** By language. */
export const checkingWords: Readonly<Record<Lang, CheckingWords>> = {
  en: {
    title: 'Check a file',
    choose: 'Choose files',
    stop: 'Stop',
    reading: (percent, records) => `${percent} % read, ${records}`,
    looking: 'Everything is read. The last checks are under way.',
    again: 'Read once more, because some records came late.',
    soFar: 'Found so far',
    advice: 'Why it matters, and how to repair it',
  },
  es: {
    title: 'Verificar un archivo',
    choose: 'Elegir archivos',
    stop: 'Detener',
    reading: (percent, records) => `${percent} % leído, ${records}`,
    looking: 'Todo está leído. Se hacen las últimas verificaciones.',
    again: 'Se lee otra vez, porque algunos registros llegaron tarde.',
    soFar: 'Hallado hasta ahora',
    advice: 'Por qué importa, y cómo corregirlo',
  },
};
