import type { Detail, QuarterlyReport, Request, SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import type { SecondLook } from '../../check/second-look.ts';
import { CurrentReports } from '../../facts/current-reports.ts';
import { type NilCertificate, NilCertificates } from '../../facts/nil-certificates.ts';
import type { Sight } from '../../sight.ts';

/** A report that certifies that there was none of something of which the log of the agency has entries. */
export const nilWithEntries: SetRule<QuarterlyReport | LogEntry, Sight> = {
  id: 'nil-with-entries',
  scope: 'set',
  record: ['quarterly-report', 'request'],
  severity: 'error',
  title: { en: 'Certified as none, but there are entries', es: 'Certificado como ninguno, pero hay anotaciones' },
  why: {
    en: 'A certificate says that nothing came. One entry in the log makes it untrue.',
    es: 'Un certificado dice que no llegó nada. Una sola anotación en la bitácora lo desmiente.',
  },
  fix: {
    en: 'Take the certificate back. If the entries were made by mistake, withdraw them. If they fall into another period, correct their dates.',
    es: 'Retire el certificado. Si las anotaciones se hicieron por error, retírelas. Si caen en otro período, corrija sus fechas.',
  },
  message: {
    log: {
      en: 'Certified that there were none: {scope:nil-scope}. The log has {count} in this period, the first on {on}.',
      es: 'Se certificó que no hubo: {scope:nil-scope}. La bitácora tiene {count} en este período, la primera del {on}.',
    },
    figure: {
      en: 'Certified that there were none: {scope:nil-scope}. The same report counts {count} asks received.',
      es: 'Se certificó que no hubo: {scope:nil-scope}. El mismo informe cuenta {count} peticiones recibidas.',
    },
  },
  basis: [
    {
      citation: '5 ILCS 805/25',
      verification: 'verified',
      url: 'https://ilga.gov/legislation/ilcs/fulltext.asp?DocName=000508050K25',
    },
  ],
  since: '1.0',
  start(report, sight) {
    const reports = new CurrentReports();
    const certificates = new NilCertificates();
    const say = ({ about, origin, pointer }: NilCertificate, detail: Detail) =>
      report({ origin, record_id: about.report_id }, pointer, detail);
    const check: SecondLook<QuarterlyReport | LogEntry, QuarterlyReport | Request> = {
      take(record, origin) {
        if (record.record === 'request') certificates.note(record);
        // Every certificate is looked at here, where a faulty record may stop the rule.
        else if (record.nil.filter(({ scope }) => scope !== undefined).length > 0) reports.take(record, origin);
      },
      wantsAgain: () => certificates.areInDoubt(certificatesOf(reports)),
      again(record) {
        if (record.record === 'request') certificates.look(record, (agency) => sight.zoneOf(agency));
      },
      finish() {
        for (const certificate of certificatesOf(reports)) {
          const { scope, about } = certificate;
          const count = scope === 'all-requests' ? (about.balance?.received ?? 0) : 0;
          if (count > 0) say(certificate, { variant: 'figure', values: { scope, count } });
        }
        for (const { certificate, dates } of certificates.contradicted()) {
          const values = { scope: certificate.scope, count: dates.length, on: dates[0] ?? '' };
          say(certificate, { variant: 'log', values });
        }
      },
    };
    return check;
  },
};

function certificatesOf(reports: CurrentReports): NilCertificate[] {
  return reports
    .list()
    .flatMap(({ about, origin }) =>
      about.nil.map(({ scope }, at) => ({ scope, about, origin, pointer: `/nil/${at}/scope` })),
    );
}
