import type { QuarterlyReport, SetRule } from '@daybook/types';
import { CurrentReports } from '../../facts/current-reports.ts';
import { isJustBefore } from '../../facts/is-just-before.ts';
import type { Sight } from '../../sight.ts';

/** A quarter that begins with another number of open asks than the one before it ended with. */
export const openAtStartDiffers: SetRule<QuarterlyReport, Sight> = {
  id: 'open-at-start-differs',
  scope: 'set',
  record: 'quarterly-report',

  severity: 'warning',
  title: {
    en: 'Open at the start is not open at the end before',
    es: 'Abiertas al inicio no es abiertas al final anterior',
  },
  why: {
    en: 'What is open on the last day of a quarter is open on the first day of the next. A difference means that asks were lost, found or re-dated between the two.',
    es: 'Lo que está abierto el último día de un trimestre lo está el primer día del siguiente. Una diferencia indica que entre ambos se perdieron, aparecieron o cambiaron de fecha peticiones.',
  },
  fix: {
    en: 'If the log changed since, publish a new revision of the earlier report. Else count again.',
    es: 'Si la bitácora cambió desde entonces, publique una nueva revisión del informe anterior. Si no, cuente de nuevo.',
  },
  message: {
    en: 'This report begins with {found} open asks. The report for {before} ended with {expected}.',
    es: 'Este informe empieza con {found} peticiones abiertas. El de {before} terminó con {expected}.',
  },
  since: '1.0',
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.source_kind === 'own-log' && about.balance !== undefined) reports.take(about, origin);
      },
      finish() {
        const all = reports.list();
        for (const current of all) {
          const found = current.about.balance?.open_at_start;
          const before = all.find((other) => isJustBefore(other, current));
          const expected = before?.about.balance?.open_at_end;
          if (before === undefined || found === undefined || expected === undefined || found === expected) continue;
          const { about, origin } = current;
          report({ origin, record_id: about.report_id }, '/balance/open_at_start', {
            values: { found, expected, before: before.about.period.name },
          });
        }
      },
    };
  },
};
