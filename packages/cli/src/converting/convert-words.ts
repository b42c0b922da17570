import { showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';

/** What `daybook convert` says beside what every command says. */
export interface ConvertWords {
  readonly read: (count: number) => string;
  readonly none: string;
  readonly written: string;
  readonly count: (count: number, of: 'records' | 'rows') => string;
  readonly without: (count: number, kinds: string) => string;
  readonly same: string;
  readonly different: (count: number, first: string) => string;
  readonly notRead: string;
}

const s = (count: number, one: string, many: string) => `${showNumber(count)} ${count === 1 ? one : many}`;

export const convertWords: Readonly<Record<Lang, ConvertWords>> = {
  en: {
    read: (count) => `${s(count, 'record', 'records')} read`,
    none: 'Nothing was written.',
    written: 'Written',
    count: (count, of) => (of === 'rows' ? s(count, 'row', 'rows') : s(count, 'record', 'records')),
    without: (count, kinds) =>
      `${s(count, 'record has', 'records have')} no table and ${count === 1 ? 'was' : 'were'} not written (${kinds}). JSON and NDJSON hold every record.`,
    same: 'Read back: every record is the same.',
    different: (count, first) =>
      `Read back: ${s(count, 'record is', 'records are')} not the same (${first}). A table has no column for something in them, or no cell can hold it. Keep the original, or write JSON.`,
    notRead: 'What could not be read is not in what was written.',
  },
  es: {
    read: (count) => `${s(count, 'registro leído', 'registros leídos')}`,
    none: 'No se escribió nada.',
    written: 'Escrito',
    count: (count, of) => (of === 'rows' ? s(count, 'fila', 'filas') : s(count, 'registro', 'registros')),
    without: (count, kinds) =>
      `${s(count, 'registro no tiene', 'registros no tienen')} tabla y no se ${count === 1 ? 'escribió' : 'escribieron'} (${kinds}). JSON y NDJSON admiten todo registro.`,
    same: 'Leído de nuevo: todos los registros son iguales.',
    different: (count, first) =>
      `Leído de nuevo: ${s(count, 'registro no es igual', 'registros no son iguales')} (${first}). Una tabla no tiene columna para algo de ellos, o ninguna celda lo admite. Conserve el original o escriba JSON.`,
    notRead: 'Lo que no se pudo leer no está en lo escrito.',
  },
};
