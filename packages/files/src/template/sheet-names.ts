import type { Lang } from '@daybook/types';
import { fold } from '../words/fold.ts';

/** The sheets of a template that are no tables, as they are called in each language. */
export const sheetNames = {
  meta: { en: 'Meta', es: 'Meta' },
  example: { en: 'Example', es: 'Ejemplo' },
  codes: { en: 'Codes', es: 'Códigos' },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>;

const own = new Set(Object.values(sheetNames).flatMap(({ en, es }) => [fold(en), fold(es)]));

/** Whether a sheet of a workbook with a Meta sheet is the template's own, and no table. */
export const isTemplateSheet = (name: string) => own.has(fold(name));

/** Whether a sheet may be the Meta sheet, by its name. */
export const isMetaName = (name: string) => fold(name) === 'meta';
