import type { Agency, Jurisdiction, Origin, QuarterlyReport, SetRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

type Citing = Agency | Jurisdiction | QuarterlyReport;

/** A jurisdiction id that no record of a jurisdiction has. */
export const jurisdictionUnknown: SetRule<Citing, Sight> = {
  id: 'jurisdiction-unknown',
  scope: 'set',
  record: ['agency', 'jurisdiction', 'quarterly-report'],
  severity: 'warning',
  title: {
    en: 'A jurisdiction that is not among those given',
    es: 'Una jurisdicción que no está entre las entregadas',
  },
  why: {
    en: 'The law and the policies of a place come from its record. A link to nothing cuts the agency off from them.',
    es: 'La ley y las políticas de un lugar se toman de su registro. Un enlace a nada deja a la agencia sin ellas.',
  },
  fix: {
    en: 'Check the spelling of the jurisdiction id, or add its record to the files that you check.',
    es: 'Revise cómo está escrito el id de la jurisdicción, o agregue su registro a los archivos que verifica.',
  },
  message: {
    en: 'No jurisdiction has the id {jurisdiction}.',
    es: 'Ninguna jurisdicción tiene el id {jurisdiction}.',
  },
  since: '1.0',
  start(report) {
    const jurisdictions = new Set<string>();
    const cited = new Map<string, { readonly origin: Origin; readonly record_id: string; readonly pointer: string }>();
    return {
      take(record, origin) {
        const cite = (id: string | undefined, record_id: string, pointer: string) => {
          // The law file of a state or of the United States is found without a record.
          if (id !== undefined && !IS_TOP.test(id) && !cited.has(id)) cited.set(id, { origin, record_id, pointer });
        };
        if (record.record === 'agency') {
          cite(record.government_id, record.agency_id, '/government_id');
          for (const [at, id] of record.serves.entries()) cite(id, record.agency_id, `/serves/${at}`);
        } else if (record.record === 'jurisdiction') {
          jurisdictions.add(record.jurisdiction_id);
          cite(record.law_parent, record.jurisdiction_id, '/law_parent');
          for (const [at, id] of record.contained_in.entries()) cite(id, record.jurisdiction_id, `/contained_in/${at}`);
        } else cite(record.jurisdiction_id, record.report_id, '/jurisdiction_id');
      },
      finish() {
        for (const [jurisdiction, { pointer, ...first }] of cited) {
          // Where no jurisdiction was given there is nothing to compare with.
          if (jurisdictions.size > 0 && !jurisdictions.has(jurisdiction))
            report(first, pointer, { values: { jurisdiction } });
        }
      },
    };
  },
};

const IS_TOP = /^us-(?:state|federal)(?:-|$)/;
