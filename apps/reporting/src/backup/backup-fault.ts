import type { Words } from '@daybook/types';
import { CannotRun } from '../cannot-run.ts';

/** Why a file is not restored. */
export type WhyNotRestored = 'no-backup' | 'cut-short' | 'file-differs' | 'tables-differ' | 'journal-differs';

/** A file that is not restored, as words. Nothing was changed. */
export function backupFault(why: WhyNotRestored): CannotRun {
  const { en, es } = words[why];
  return new CannotRun({ en: `${en} Nothing was changed.`, es: `${es} No se cambió nada.` });
}

const words: Readonly<Record<WhyNotRestored, Words>> = {
  'no-backup': {
    en: 'This file is no backup of Daybook.',
    es: 'Este archivo no es una copia de seguridad de Daybook.',
  },
  'cut-short': {
    en: 'This backup is damaged: it ends too early, or was changed on its way. Take another copy of it, or an earlier one.',
    es: 'Esta copia está dañada: termina antes de tiempo, o cambió en el camino. Tome otro ejemplar, o una anterior.',
  },
  'file-differs': {
    en: 'This backup is not as it was made: a file in it differs from its fingerprint, is missing, or was added. Take another copy of it, or an earlier one.',
    es: 'Esta copia no está como se hizo: un archivo difiere de su huella, falta o fue añadido. Tome otro ejemplar, o una anterior.',
  },
  'tables-differ': {
    en: 'The database in this backup is not whole, or lacks rules that refuse changes. It is not the one that Daybook wrote. Take another copy, and tell the auditor.',
    es: 'La base de datos de esta copia no está entera, o le faltan reglas que impiden cambios. No es la que escribió Daybook. Tome otro ejemplar y avise al auditor.',
  },
  'journal-differs': {
    en: 'The journal in this backup does not hold: lines were changed or are missing. Take another copy, and tell the auditor.',
    es: 'El diario de esta copia no se sostiene: hay líneas cambiadas o faltantes. Tome otro ejemplar y avise al auditor.',
  },
};
