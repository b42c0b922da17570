import type { Origin, PublicRequest, QuarterlyReport, SetRule } from '@daybook/types';
import type { SecondLook } from '../../check/second-look.ts';
import { CurrentReports } from '../../facts/current-reports.ts';
import { PublicTally } from '../../facts/public-tally.ts';
import type { Sight } from '../../sight.ts';

/** A public log that does not add up to the table of agency action that was published with it. */
export const publicLogDiffersFromReport: SetRule<QuarterlyReport | PublicRequest, Sight> = {
  id: 'public-log-differs-from-report',
  scope: 'set',
  record: ['quarterly-report', 'request'],
  readers: ['public'],
  severity: 'error',
  title: { en: 'The public log gives another figure', es: 'La bitácora pública da otra cifra' },
  why: {
    en: 'Whoever counts the public log must come to the published table. A difference means that entries are missing, or that a figure is wrong.',
    es: 'Quien cuente la bitácora pública debe llegar a la tabla publicada. Una diferencia indica que faltan anotaciones o que una cifra está mal.',
  },
  fix: {
    en: 'Make the public log and the public report again from the same log. Entries that say too much are generalised, not left out.',
    es: 'Haga de nuevo la bitácora pública y el informe público a partir de la misma bitácora. Las anotaciones que dicen demasiado se generalizan; no se omiten.',
  },
  message: {
    en: 'The report says {reported} for {codes}. The public log gives {counted}.',
    es: 'El informe indica {reported} para {codes}. La bitácora pública da {counted}.',
  },
  basis: [
    { citation: 'Daybook standard: the public log recounts exactly to the action table', verification: 'verified' },
  ],
  since: '1.0',
  start(report, sight) {
    const reports = new CurrentReports();
    const tally = new PublicTally();
    /** The highest revision of entries that have more than one: what they replaced is taken back in a second look. */
    const revised = new Map<string, number>();
    const check: SecondLook<QuarterlyReport | PublicRequest> = {
      take(record, origin: Origin) {
        if (record.record === 'quarterly-report') {
          if (record.source_kind === 'own-log' && /-Q[1-4]$/.test(record.period.name)) reports.take(record, origin);
        } else if (record.source.kind === 'own-log') {
          tally.add(record, 1);
          if (record.revision > (revised.get(record.public_id) ?? 1)) revised.set(record.public_id, record.revision);
        }
      },
      wantsAgain: () => revised.size > 0 && reports.list().length > 0,
      again(record) {
        if (record.record === 'quarterly-report' || record.source.kind !== 'own-log') return;
        if (record.revision < (revised.get(record.public_id) ?? 1)) tally.add(record, -1);
      },
      finish() {
        for (const { about, origin } of reports.list()) {
          const found = tally.differences(about);
          if (found === undefined) sight.skip('log-not-given');
          const entry = { origin, record_id: about.report_id };
          for (const { pointer, codes, reported, counted } of found ?? [])
            report(entry, pointer, { values: { codes: Object.values(codes).join(', '), reported, counted } });
        }
      },
    };
    return check;
  },
};
