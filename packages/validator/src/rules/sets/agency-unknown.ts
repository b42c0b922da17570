import type { Agency, Agreement, Origin, QuarterlyReport, SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import type { Sight } from '../../sight.ts';

type Citing = Agency | Agreement | QuarterlyReport | LogEntry;

/** An agency id that no record of an agency has. */
export const agencyUnknown: SetRule<Citing, Sight> = {
  id: 'agency-unknown',
  scope: 'set',
  record: ['agency', 'agreement', 'quarterly-report', 'request'],
  readers: ['agency', 'regulator', 'public'],
  severity: 'warning',
  title: { en: 'An agency that is not among those given', es: 'Una agencia que no está entre las entregadas' },
  why: {
    en: 'The time zone, the type and the law come from the record of the agency. Without it many checks cannot be made.',
    es: 'La zona horaria, el tipo y la ley se toman del registro de la agencia. Sin él, muchas verificaciones no se pueden hacer.',
  },
  fix: {
    en: 'Check the spelling of the agency id, or add the record of the agency to the files that you check.',
    es: 'Revise cómo está escrito el id de la agencia, o agregue el registro de la agencia a los archivos que verifica.',
  },
  message: {
    one: {
      en: 'No agency has the id {agency}.',
      es: 'Ninguna agencia tiene el id {agency}.',
    },
    default: {
      en: 'No agency has the id {agency}. It stands in {count} records; this is the first.',
      es: 'Ninguna agencia tiene el id {agency}. Aparece en {count} registros; este es el primero.',
    },
  },
  since: '1.0',
  start(report) {
    const agencies = new Set<string>();
    const cited = new Map<string, { readonly origin: Origin; readonly record_id: string; count: number }>();
    return {
      take(record, origin, kind) {
        const { agency_id } = record;
        if (agency_id === undefined) return;
        if (kind === 'agency') agencies.add(agency_id);
        else {
          const known = cited.get(agency_id);
          if (known === undefined) cited.set(agency_id, { origin, record_id: idOf(record), count: 1 });
          else known.count += 1;
        }
      },
      finish() {
        for (const [agency, { count, ...first }] of cited) {
          // Where no agency was given there is nothing to compare with.
          if (agencies.size > 0 && !agencies.has(agency))
            report(first, '/agency_id', { ...(count === 1 && { variant: 'one' }), values: { agency, count } });
        }
      },
    };
  },
};

function idOf(record: Citing): string {
  if (record.record === 'request') return record.request_id ?? record.public_id;
  return record.record === 'agreement'
    ? record.agreement_id
    : record.record === 'quarterly-report'
      ? record.report_id
      : record.agency_id;
}
