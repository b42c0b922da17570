import { dueOn } from '@daybook/reports';
import type { QuarterlyReport, Regime, SetRule } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { CurrentReports } from '../../facts/current-reports.ts';
import type { Sight } from '../../sight.ts';

/** A report that was published after the day on which a reporting law asks for it. */
export const reportPublishedLate: SetRule<QuarterlyReport | Regime, Sight> = {
  id: 'report-published-late',
  scope: 'set',
  record: ['quarterly-report', 'regime'],
  severity: 'warning',
  title: { en: 'Published after the due date', es: 'Publicado después de la fecha límite' },
  why: {
    en: 'A late report is told apart from a missing one. Both show in the coverage.',
    es: 'Un informe tardío se distingue de uno que falta. Ambos se ven en la cobertura.',
  },
  fix: {
    en: 'Check "Published on". If the day is right there is nothing to repair: the delay stays visible.',
    es: 'Revise "Fecha de publicación". Si la fecha es correcta no hay nada que corregir: el retraso queda visible.',
  },
  message: {
    en: 'The report was published on {published}. By {law} it was due on {due}.',
    es: 'El informe se publicó el {published}. Según {law_es}, debía publicarse a más tardar el {due}.',
  },
  since: '1.0',
  start(report, sight) {
    const reports = new CurrentReports();
    const regimes: Regime[] = [];
    return {
      take(record, origin) {
        if (record.record === 'regime') {
          if (record.due_rule?.rule !== undefined && record.title?.en !== undefined && record.title.es !== undefined)
            regimes.push(record);
        } else if (record.source_kind === 'own-log' && record.published_on !== undefined) reports.take(record, origin);
      },
      finish() {
        for (const { about, origin, months } of reports.list()) {
          const { agency_id, published_on: published = '', report_id, period } = about;
          for (const regime of regimes) {
            if (MONTHS[regime.cadence] !== months.length || !binds(regime, agency_id, sight)) continue;
            const due = dueOn(regime, period.end_on);
            if (due === undefined || published <= due) continue;
            const { citation = regime.citation, verification } = regime.due_rule;
            report({ origin, record_id: report_id }, '/published_on', {
              values: { published, due, law: regime.title.en, law_es: regime.title.es },
              basis: basisOf([{ statement: { citation, verification } }]),
            });
          }
        }
      },
    };
  },
};

const MONTHS: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 };

/** Whether the places above an agency name the reporting law, and it speaks of agencies of its type. */
function binds(regime: Regime, agency_id: string | undefined, sight: Sight): boolean {
  const chain = agency_id === undefined ? undefined : sight.law.chainOf(agency_id);
  if (chain === undefined || 'missing' in chain) return false;
  const { agency, jurisdictions } = chain;
  const { agency_types = [] } = regime.reporters;
  if (agency_types.length > 0 && !agency_types.includes(agency.agency_type)) return false;
  return jurisdictions.some(({ regimes }) => regimes.includes(regime.regime_id));
}
