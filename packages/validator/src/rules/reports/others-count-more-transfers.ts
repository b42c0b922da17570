import type { QuarterlyReport, SetRule } from '@daybook/types';
import { CurrentReports } from '../../facts/current-reports.ts';
import { totalOf } from '../../facts/total-of.ts';
import type { Sight } from '../../sight.ts';

/** A release of others counts more transfers to ICE from an agency than the agency does. */
export const othersCountMoreTransfers: SetRule<QuarterlyReport, Sight> = {
  id: 'others-count-more-transfers',
  scope: 'set',
  record: 'quarterly-report',

  severity: 'flag',
  title: { en: 'Were some transfers not logged?', es: '¿Quedaron entregas sin anotar?' },
  why: {
    en: 'Transfers that others count and the agency does not may have been made without a logged request. Or the two count by other dates.',
    es: 'Las entregas que otros cuentan y la agencia no, quizá se hicieron sin una solicitud anotada. O ambos cuentan por otras fechas.',
  },
  fix: {
    en: 'Compare the two lists case by case. Log what is missing. If the difference has a reason, give it under "Counts of others".',
    es: 'Compare las dos listas caso por caso. Anote lo que falte. Si la diferencia tiene un motivo, indíquelo en "Recuentos de otros".',
  },
  message: {
    en: 'The agency counts {own} transfers to ICE. The report from {kind:source-kind} counts {other} for the same months. Were some not logged?',
    es: 'La agencia cuenta {own} entregas a ICE. El informe de {kind:source-kind} cuenta {other} en los mismos meses. ¿Quedaron algunas sin anotar?',
  },
  basis: [
    { citation: 'Policy paper, "Name it": audits of transfers against logged requests', verification: 'secondary' },
  ],
  since: '1.0',
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.agency_id !== undefined && about.tables.some(({ measure }) => measure === MEASURE))
          reports.take(about, origin);
      },
      finish() {
        const all = reports.list();
        for (const { about, origin } of all) {
          const own = about.source_kind === 'own-log' ? transfersIn(about) : undefined;
          if (own === undefined || about.outside_counts.some(({ measure }) => measure === MEASURE)) continue;
          for (const { about: another } of all) {
            const isOther = another.source_kind === 'federal-release' || another.source_kind === 'state-release';
            if (!isOther || another.agency_id !== about.agency_id || another.period.name !== about.period.name)
              continue;
            const other = transfersIn(another) ?? 0;
            if (other <= own) continue;
            const at = about.tables.findIndex(({ measure }) => measure === MEASURE);
            report({ origin, record_id: about.report_id }, `/tables/${at}`, {
              values: { own, other, kind: another.source_kind },
            });
          }
        }
      },
    };
  },
};
const MEASURE = 'transfers-to-ice';

function transfersIn({ tables }: QuarterlyReport): number | undefined {
  const table = tables.find(({ measure }) => measure === MEASURE);
  return table === undefined ? undefined : totalOf(table);
}
