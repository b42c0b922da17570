import { createRecount } from '@daybook/reports';
import type { QuarterlyReport, Request, SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import type { SecondLook } from '../../check/second-look.ts';
import { CurrentReports } from '../../facts/current-reports.ts';
import { PrefixRecount } from '../../facts/prefix-recount.ts';
import type { Sight } from '../../sight.ts';

/** A figure of a report that its own log does not give. */
export const reportDiffersFromLog: SetRule<QuarterlyReport | LogEntry, Sight> = {
  id: 'report-differs-from-log',
  scope: 'set',
  record: ['quarterly-report', 'request'],
  severity: 'error',
  title: { en: 'A figure that the log does not give', es: 'Una cifra que no sale de la bitácora' },
  why: {
    en: 'A report that was counted from a log must come out the same when anybody counts again.',
    es: 'Un informe contado de una bitácora debe dar lo mismo cuando cualquiera vuelve a contar.',
  },
  fix: {
    en: 'Make the report again from the log. If the log was changed since, publish a new revision of the report.',
    es: 'Haga de nuevo el informe a partir de la bitácora. Si la bitácora cambió desde entonces, publique una nueva revisión del informe.',
  },
  message: {
    cell: {
      en: 'The report says {reported} for {codes}. The log gives {counted}.',
      es: 'El informe indica {reported} para {codes}. La bitácora da {counted}.',
    },
    'missing-row': {
      en: 'The table has no row for {codes}. The log gives {counted}.',
      es: 'La tabla no tiene una fila para {codes}. La bitácora da {counted}.',
    },
    figure: {
      en: 'The report says {reported}. The log gives {counted}.',
      es: 'El informe indica {reported}. La bitácora da {counted}.',
    },
  },
  since: '1.0',
  start(report, sight) {
    const reports = new CurrentReports();
    const agencies = new Set<string | undefined>();
    let recounts: readonly PrefixRecount[] = [];
    const check: SecondLook<QuarterlyReport | LogEntry, QuarterlyReport | Request> = {
      take(record, origin) {
        if (record.record === 'request') agencies.add(record.source.kind === 'own-log' ? record.agency_id : undefined);
        else if (record.source_kind === 'own-log' && record.basis.kind === 'derived') {
          // A table whose form is wrong stops the recount here, where a faulty record may.
          createRecount(record).finish();
          reports.take(record, origin);
        }
      },
      wantsAgain() {
        recounts = reports.list().map((current) => new PrefixRecount(current, sight));
        return recounts.some(({ current }) => agencies.has(current.about.agency_id));
      },
      again(record) {
        if (record.record === 'request') for (const recount of recounts) recount.take(record);
      },
      finish() {
        for (const { current, differences } of recounts) {
          const { about, origin } = current;
          const found = differences();
          if (found === undefined) sight.skip('log-not-given');
          for (const { pointer, codes, reported, counted } of found ?? []) {
            const shown = Object.values(codes).join(', ');
            const variant = shown === '' ? 'figure' : pointer.endsWith('/rows') ? 'missing-row' : 'cell';
            const entry = { origin, record_id: about.report_id };
            report(entry, pointer, { variant, values: { codes: shown, reported, counted } });
          }
        }
      },
    };
    return check;
  },
};
