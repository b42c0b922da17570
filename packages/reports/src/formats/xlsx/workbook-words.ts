/** What a workbook says beside its report. */
export const workbookWords = {
  en: { summary: 'Summary', page: ['Page ', ' of '], keyFigures: 'Key figures' },
  es: { summary: 'Resumen', page: ['Página ', ' de '], keyFigures: 'Cifras clave' },
} as const;
