import type { Option } from './option.ts';

/** Options that several commands have. */
export const sharedOptions = {
  lang: {
    flags: '--lang <en|es>',
    words: { en: 'language: English or Spanish', es: 'idioma: inglés o español' },
  },
  today: {
    flags: '--today <date>',
    words: { en: 'check as on this day, such as 2026-07-01', es: 'verificar como en este día, por ejemplo 2026-07-01' },
  },
  config: {
    flags: '--config <file>',
    words: {
      en: 'settings: rules graded otherwise or left out; daybook.config.json beside the files if not given',
      es: 'configuración: reglas con otra gravedad u omitidas; si no se da, daybook.config.json junto a los archivos',
    },
  },
  quiet: {
    flags: '--quiet',
    words: { en: 'show no progress', es: 'no mostrar el avance' },
  },
  json: { flags: '--json', words: { en: 'print JSON', es: 'imprimir JSON' } },
  full: {
    flags: '--full',
    words: { en: 'print every table, not only the main ones', es: 'imprimir todas las tablas' },
  },
  printed: {
    flags: '-o, --out <file>',
    words: {
      en: 'write it to this file: .html, .csv, .xlsx, .json or .txt. May be given several times',
      es: 'escribirlo en este archivo: .html, .csv, .xlsx, .json o .txt. Se puede dar varias veces',
    },
    isMany: true,
  },
  state: {
    flags: '--state <letters>',
    words: { en: 'one state alone, such as FL', es: 'un solo estado, por ejemplo FL' },
  },
  records: {
    flags: '--records <paths...>',
    words: {
      en: 'records of agencies and places, and law files: which law and policy bind whom',
      es: 'registros de agencias y lugares, y archivos de leyes: qué ley y qué política obligan a quién',
    },
  },
  quarter: {
    flags: '--quarter <name>',
    words: { en: 'one quarter alone, such as 2026-Q1', es: 'un solo trimestre, por ejemplo 2026-Q1' },
  },
} as const satisfies Readonly<Record<string, Option>>;
