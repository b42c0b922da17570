import type { QuarterlyReport, RecordRule } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** A report whose log was read before the period was over. */
export const countedBeforePeriodEnd: RecordRule<QuarterlyReport, Sight> = {
  id: 'counted-before-period-end',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'warning',
  title: { en: 'Counted before the period was over', es: 'Contado antes de que terminara el período' },
  why: {
    en: 'What came after that day is in no figure, though the report is for the whole period.',
    es: 'Lo que llegó después de ese día no está en ninguna cifra, aunque el informe es de todo el período.',
  },
  fix: {
    en: 'Make the report again when the period is over. If it is meant as a preview, say so where it is published.',
    es: 'Haga de nuevo el informe cuando termine el período. Si es un adelanto, indíquelo donde se publique.',
  },
  message: {
    en: 'The log was read on {as_of}. The period ends on {end}.',
    es: 'La bitácora se leyó el {as_of}. El período termina el {end}.',
  },
  since: '1.0',
  check({ as_of, period: { end_on: end }, source_kind, balance }, report) {
    if (source_kind === 'own-log' && balance !== undefined && as_of < end) report('/as_of', { values: { as_of, end } });
  },
};
