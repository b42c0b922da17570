import type { QuarterlyReport, SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import { CurrentReports } from '../../facts/current-reports.ts';
import type { Sight } from '../../sight.ts';

/** A report that was counted from more records than its log has. */
export const reportCountsMoreRowsThanLog: SetRule<QuarterlyReport | LogEntry, Sight> = {
  id: 'report-counts-more-rows-than-log',
  scope: 'set',
  record: ['quarterly-report', 'request'],
  severity: 'warning',
  title: {
    en: 'The log has fewer records than were counted',
    es: 'La bitácora tiene menos registros de los que se contaron',
  },
  why: {
    en: 'Records of a log are never deleted: a withdrawn entry stays. Fewer records mean that a part was not given, or that some were lost.',
    es: 'Los registros de una bitácora nunca se borran: una anotación retirada se queda. Menos registros significan que falta entregar una parte o que algunos se perdieron.',
  },
  fix: {
    en: 'Check the report together with all files of the log. If records were deleted, put them back and withdraw them.',
    es: 'Verifique el informe junto con todos los archivos de la bitácora. Si se borraron registros, restáurelos y retírelos.',
  },
  message: {
    en: 'The report was counted from {said} records. The log given has {found}.',
    es: 'El informe se contó de {said} registros. La bitácora entregada tiene {found}.',
  },
  since: '1.0',
  start(report) {
    const reports = new CurrentReports();
    const records = new Map<string, number>();
    return {
      take(record, origin) {
        if (record.record === 'quarterly-report') {
          if (record.source_kind === 'own-log' && record.basis.kind === 'derived') reports.take(record, origin);
        } else if (record.source.kind === 'own-log' && record.agency_id !== undefined) {
          records.set(record.agency_id, (records.get(record.agency_id) ?? 0) + 1);
        }
      },
      finish() {
        for (const { about, origin } of reports.list()) {
          const found = records.get(about.agency_id ?? '');
          const said = about.basis.rows;
          if (found === undefined || said === undefined || said <= found) continue;
          const entry = { origin, record_id: about.report_id };
          report(entry, '/basis/rows', { values: { said, found } });
        }
      },
    };
  },
};
