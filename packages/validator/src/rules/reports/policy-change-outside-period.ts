import type { QuarterlyReport, RecordRule } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** A change of policy of a day that lies outside of the period. */
export const policyChangeOutsidePeriod: RecordRule<QuarterlyReport, Sight> = {
  id: 'policy-change-outside-period',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'warning',
  title: { en: 'A change of policy outside of the period', es: 'Un cambio de política fuera del período' },
  why: {
    en: 'Readers set the figures beside what changed in the same months.',
    es: 'Los lectores comparan las cifras con lo que cambió en los mismos meses.',
  },
  fix: {
    en: 'Check "Changed on". List the change in the report of its own period.',
    es: 'Revise "Fecha del cambio". Anote el cambio en el informe de su propio período.',
  },
  message: {
    en: 'The change is of {on}. The period runs from {start} to {end}.',
    es: 'El cambio es del {on}. El período va del {start} al {end}.',
  },
  since: '1.0',
  check({ policy_changes, period: { start_on: start, end_on: end } }, report) {
    for (const [at, { changed_on: on }] of policy_changes.entries())
      if (on < start || on > end) report(`/policy_changes/${at}/changed_on`, { values: { on, start, end } });
  },
};
