import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A report that was published before its period was over, or before the day whose state it shows. */
export const reportPublishedBeforePeriodEnd: RecordRule<QuarterlyReport, Sight> = {
  id: 'report-published-before-period-end',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'error',
  title: { en: 'Published before the period was over', es: 'Publicado antes de que terminara el período' },
  why: {
    en: 'A report cannot show days that had not come when it was published.',
    es: 'Un informe no puede mostrar días que aún no habían llegado cuando se publicó.',
  },
  fix: {
    en: 'Check "Published on", "As of" and the period. Look for a wrong year.',
    es: 'Revise "Fecha de publicación", "Al día" y el período. Busque un año equivocado.',
  },
  message: {
    'period-end': {
      en: 'The report was published on {published}. Its period ends on {end}.',
      es: 'El informe se publicó el {published}. Su período termina el {end}.',
    },
    'as-of': {
      en: 'The report was published on {published}. It says that it shows the log of {end}.',
      es: 'El informe se publicó el {published}. Indica que muestra la bitácora al {end}.',
    },
  },
  since: '1.0',
  check({ published_on: published, as_of, period: { end_on: end } }, report) {
    if (published === undefined) return;
    if (published < end) report('/published_on', { variant: 'period-end', values: { published, end } });
    else if (published < as_of) report('/published_on', { variant: 'as-of', values: { published, end: as_of } });
  },
};
