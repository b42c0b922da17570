import type { QuarterlyReport, SetRule } from '@daybook/types';
import { type CurrentReport, CurrentReports } from '../../facts/current-reports.ts';
import type { Sight } from '../../sight.ts';

/** A year, or half-year, whose number of asks received is not the sum of its quarters or months. */
export const yearDiffersFromQuarters: SetRule<QuarterlyReport, Sight> = {
  id: 'year-differs-from-quarters',
  scope: 'set',
  record: 'quarterly-report',
  severity: 'warning',
  title: { en: 'The year is not the sum of its quarters', es: 'El año no es la suma de sus trimestres' },
  why: {
    en: 'What was received adds up over time. A difference means that entries came late, were corrected, or were left out.',
    es: 'Lo recibido se suma a lo largo del año. Si no da lo mismo, algo se anotó tarde, se corrigió o se omitió.',
  },
  fix: {
    en: 'If entries changed since, publish new revisions of the quarters. Else count again.',
    es: 'Si las anotaciones cambiaron desde entonces, publique nuevas revisiones de los trimestres. Si no, cuente de nuevo.',
  },
  message: {
    en: 'For {period} the report counts {said} asks received. The {parts} reports of its parts add up to {sum}.',
    es: 'Para {period} el informe cuenta {said} peticiones recibidas. Los {parts} informes de sus partes suman {sum}.',
  },
  since: '1.0',
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.balance?.received !== undefined) reports.take(about, origin);
      },
      finish() {
        const all = reports.list();
        for (const whole of all) {
          const { about, origin } = whole;
          const parts = partsOf(whole, all);
          const said = about.balance?.received ?? 0;
          const sum = parts.reduce((total, part) => total + (part.about.balance?.received ?? 0), 0);
          if (parts.length < 2 || sum === said) continue;
          const values = { period: about.period.name, said, parts: parts.length, sum };
          const entry = { origin, record_id: about.report_id };
          report(entry, '/balance/received', { values });
        }
      },
    };
  },
};

/** Shorter reports of one length that make up the whole one exactly; none where a part is missing. */
function partsOf(whole: CurrentReport, all: readonly CurrentReport[]): CurrentReport[] {
  const same = ({ about: { agency_id, jurisdiction_id, source_kind } }: CurrentReport) =>
    `${agency_id} ${jurisdiction_id} ${source_kind}`;
  for (const length of [6, 3, 1]) {
    const parts = all.filter(
      (part) =>
        part.months.length === length &&
        length < whole.months.length &&
        same(part) === same(whole) &&
        part.months.every((month) => whole.months.includes(month)),
    );
    if (parts.length * length === whole.months.length) return parts;
  }
  return [];
}
