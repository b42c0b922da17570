import type { CrimeBasisCode, QuarterlyReport, SetRule } from '@daybook/types';
import { CurrentReports } from '../../facts/current-reports.ts';
import type { Sight } from '../../sight.ts';

/** Crimes counted by one system in one report and by another in the next, or by two in one report. */
export const crimeBasisChanges: SetRule<QuarterlyReport, Sight> = {
  id: 'crime-basis-changes',
  scope: 'set',
  record: 'quarterly-report',
  severity: 'warning',
  title: { en: 'Crimes are counted by another system', es: 'Los delitos se cuentan con otro sistema' },
  why: {
    en: 'The older FBI system counts one offense an incident, the newer one counts all. Numbers of the two are never compared.',
    es: 'El sistema antiguo del FBI cuenta un delito por incidente; el nuevo los cuenta todos. Las cifras de ambos nunca se comparan.',
  },
  fix: {
    en: 'Use numbers of one system for all periods, or state in both which one it is and do not compare them.',
    es: 'Use cifras de un solo sistema en todos los períodos, o indique cuál es en cada uno y no las compare.',
  },
  message: {
    en: 'Here crimes are counted by "{found:crime-basis}". In {period} they are counted by "{other:crime-basis}".',
    es: 'Aquí los delitos se cuentan según "{found:crime-basis}". En {period} se cuentan según "{other:crime-basis}".',
  },
  basis: [{ citation: 'FBI Crime Data Explorer: change from SRS to NIBRS', verification: 'from-memory' }],
  since: '1.0',
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        // Every item is looked at here, where a faulty record may stop the rule.
        if (about.context.filter(({ crime_basis }) => crime_basis !== undefined).length > 0)
          reports.take(about, origin);
      },
      finish() {
        const last = new Map<string, { readonly basis: CrimeBasisCode; readonly period: string }>();
        for (const { about, origin } of reports.list()) {
          about.context.forEach(({ item, crime_basis: found }, at) => {
            if (found === undefined || found === 'unknown') return;
            const key = `${about.agency_id ?? about.jurisdiction_id} ${item}`;
            const { basis: other, period } = last.get(key) ?? { basis: found, period: '' };
            last.set(key, { basis: found, period: about.period.name });
            if (other === found) return;
            const pointer = `/context/${at}/crime_basis`;
            report({ origin, record_id: about.report_id }, pointer, {
              values: { found, other, period },
            });
          });
        }
      },
    };
  },
};
