import type { Words } from '@daybook/types';
import type { MetaKey } from './meta-fields.ts';

/** What stands beside each line of the Meta sheet. */
export const metaNotes: Readonly<Record<MetaKey, Words>> = {
  agency_id: {
    en: 'The id of your agency. It holds for every row, so that no row need repeat it.',
    es: 'El id de su agencia. Vale para todas las filas, así que ninguna tiene que repetirlo.',
  },
  agency_name: { en: 'For people; nothing is read from it.', es: 'Para las personas; no se lee nada de aquí.' },
  period: {
    en: 'What this workbook covers: 2026-Q1, 2026-03, 2026-H1, 2026 or ffy-2026.',
    es: 'Lo que abarca este libro: 2026-Q1, 2026-03, 2026-H1, 2026 o ffy-2026.',
  },
  time_zone: {
    en: 'The zone of your local dates and times, such as America/Chicago. Times that say no zone are read by it.',
    es: 'La zona de sus fechas y horas locales, como America/Chicago. Las horas que no dicen su zona se leen según ella.',
  },
  contact_office: {
    en: 'The office that answers questions about this log. An office, never a person.',
    es: 'La oficina que responde preguntas sobre esta bitácora. Una oficina, nunca una persona.',
  },
  standard_version: { en: 'The version of the Daybook standard.', es: 'La versión del estándar Daybook.' },
  language: { en: 'en or es.', es: 'en o es.' },
  made_on: { en: 'The day on which this workbook was made.', es: 'El día en que se hizo este libro.' },
};
