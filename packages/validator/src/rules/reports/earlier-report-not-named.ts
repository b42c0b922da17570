import type { QuarterlyReport, RecordRule } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** A later revision of a published report that does not say which one it replaces. */
export const earlierReportNotNamed: RecordRule<QuarterlyReport, Sight> = {
  id: 'earlier-report-not-named',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'warning',
  title: { en: 'Which report does this one replace?', es: '¿Qué informe reemplaza este?' },
  why: {
    en: 'Figures that change without a trace are not trusted. The fingerprint of the earlier report shows that nothing was swapped in silence.',
    es: 'Las cifras que cambian sin rastro no inspiran confianza. La huella del informe anterior muestra que nada se cambió en silencio.',
  },
  fix: {
    en: 'Fill in "Fingerprint of the one before". The software computes it from the report that was published before.',
    es: 'Llene "Huella del anterior". El programa la calcula a partir del informe publicado antes.',
  },
  message: {
    en: 'This is revision {revision} of a published report. It does not name the one before.',
    es: 'Esta es la revisión {revision} de un informe publicado. No indica la anterior.',
  },
  basis: [
    {
      citation: 'Florida dashboard of 2025, edited after publication (press reports)',
      verification: 'secondary',
      url: 'https://reason.com/2025/10/24/florida-scrubs-arrests-of-u-s-citizens-from-immigration-enforcement-data',
    },
  ],
  since: '1.0',
  check({ revision, previous_sha256, published_on }, report) {
    if (revision > 1 && published_on !== undefined && previous_sha256 === undefined)
      report('/previous_sha256', { values: { revision } });
  },
};
