import type { QuarterlyReport, SetRule } from '@daybook/types';
import { CurrentReports } from '../../facts/current-reports.ts';
import type { Sight } from '../../sight.ts';

/** An agency whose reports leave out months between two of them. */
export const reportPeriodGap: SetRule<QuarterlyReport, Sight> = {
  id: 'report-period-gap',
  scope: 'set',
  record: 'quarterly-report',
  severity: 'warning',
  title: { en: 'A period between two reports is missing', es: 'Falta un período entre dos informes' },
  why: {
    en: 'A period without a report is silence, not zero.',
    es: 'Un período sin informe es silencio, no cero.',
  },
  fix: {
    en: 'Add the missing report. If nothing came, certify that.',
    es: 'Agregue el informe que falta. Si no llegó nada, certifíquelo.',
  },
  message: {
    en: 'Before this report, {count} months are in no report of the agency. The last one with a report is {before}.',
    es: 'Antes de este informe, {count} meses no están en ningún informe de la agencia. El último con informe es {before}.',
  },
  since: '1.0',
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.source_kind === 'own-log') reports.take(about, origin);
      },
      finish() {
        const covered = new Map<string, Set<number>>();
        const all = reports.list().map((one) => {
          const who = `${one.about.agency_id ?? one.about.jurisdiction_id}`;
          const months = covered.get(who) ?? new Set();
          for (const month of one.months) months.add(monthNumber(month));
          covered.set(who, months);
          return { ...one, months, start: monthNumber(one.start) };
        });
        const told = new Set<string>();
        for (const { about, origin, months, start } of all) {
          const before = Math.max(-1, ...[...months].filter((month) => month < start));
          const count = start - before - 1;
          const key = `${about.agency_id ?? about.jurisdiction_id} ${start}`;
          if (before === -1 || count === 0 || told.has(key)) continue;
          told.add(key);
          const values = { count, before: monthName(before) };
          report({ origin, record_id: about.report_id }, '/period/name', { values });
        }
      },
    };
  },
};

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthName(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
