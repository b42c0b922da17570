import type { Repaired } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';

/** What `daybook fix` says beside what other commands say. */
export interface FixWords {
  readonly fixed: (count: number, isDryRun: boolean) => string;
  readonly none: string;
  readonly hidden: (count: number) => string;
  readonly notFixed: Readonly<Record<Exclude<Repaired, 'fixed'>, string>>;
  readonly notMade: string;
  readonly suggested: string;
  readonly left: (where: string) => string;
  readonly nothingLeft: (where: string) => string;
  readonly nothingWritten: string;
  readonly original: (path: string) => string;
}

const s = (count: number, one: string, many: string) => `${showNumber(count)} ${count === 1 ? one : many}`;

export const fixWords: Readonly<Record<Lang, FixWords>> = {
  en: {
    fixed: (count, isDryRun) =>
      isDryRun ? `${s(count, 'value', 'values')} can be repaired` : `${s(count, 'value', 'values')} repaired`,
    none: 'Nothing that can be repaired for certain.',
    hidden: (count) => `(hidden, ${s(count, 'character', 'characters')})`,
    notFixed: {
      'found-otherwise': 'something else stands there now',
      'two-values': 'two findings want different values there',
      formula: 'the cell holds a formula',
      'no-such-place': 'the value was not found again',
    },
    notMade: 'Not repaired',
    suggested: 'Decide yourself: these are guesses, and nothing was changed',
    left: (where) => `Left in ${where}`,
    nothingLeft: (where) => `Nothing that was found is left in ${where}.`,
    nothingWritten: 'Nothing was written. To write a copy, leave out --dry-run and add -o.',
    original: (path) => `${path} is as it was.`,
  },
  es: {
    fixed: (count, isDryRun) =>
      isDryRun
        ? `${s(count, 'valor se puede corregir', 'valores se pueden corregir')}`
        : `${s(count, 'valor corregido', 'valores corregidos')}`,
    none: 'Nada que se pueda corregir con certeza.',
    hidden: (count) => `(oculto, ${s(count, 'carácter', 'caracteres')})`,
    notFixed: {
      'found-otherwise': 'ahí dice ahora otra cosa',
      'two-values': 'dos hallazgos piden ahí valores distintos',
      formula: 'la celda tiene una fórmula',
      'no-such-place': 'no se volvió a encontrar el valor',
    },
    notMade: 'Sin corregir',
    suggested: 'Decida usted: son conjeturas, y no se cambió nada',
    left: (where) => `Queda en ${where}`,
    nothingLeft: (where) => `No queda nada de lo hallado en ${where}.`,
    nothingWritten: 'No se escribió nada. Para escribir una copia, quite --dry-run y agregue -o.',
    original: (path) => `${path} está como estaba.`,
  },
};
