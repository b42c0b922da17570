import type { Agency, Origin, SetRule } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** Two agencies with one ORI. */
export const oriUsedTwice: SetRule<Agency, Sight> = {
  id: 'ori-used-twice',
  scope: 'set',
  record: 'agency',

  severity: 'warning',
  title: { en: 'Two agencies with one ORI', es: 'Dos agencias con un mismo ORI' },
  why: {
    en: 'An ORI names one agency. Two records with one ORI are most often one agency that was entered twice, and counts twice.',
    es: 'Un ORI nombra una sola agencia. Dos registros con un mismo ORI suelen ser una agencia anotada dos veces, que cuenta doble.',
  },
  fix: {
    en: 'If they are one agency, keep one record and give it both names. If not, look up the right ORI, or name each in "Possibly the same as".',
    es: 'Si son una sola agencia, conserve un registro con los dos nombres. Si no, busque el ORI correcto, o indíquelas en "Posiblemente la misma que".',
  },
  message: { en: 'The agency {other} has the ORI {ori} too.', es: 'La agencia {other} también tiene el ORI {ori}.' },
  since: '1.0',
  start(report) {
    const current = new Map<string, { readonly one: Agency; readonly origin: Origin }>();
    return {
      take(one, origin) {
        const id = one.agency_id;
        if (id === undefined || (current.get(id)?.one.revision ?? 0) >= one.revision) return;
        current.set(id, { one, origin });
      },
      finish() {
        const first = new Map<string, Agency>();
        for (const { one, origin } of current.values()) {
          if (one.revision_reason?.startsWith('withdrawn-')) continue;

          for (const [at, { scheme, id: ori }] of one.identifiers.entries()) {
            if (scheme !== 'ori9' || ori === undefined) continue;
            const other = first.get(ori);
            if (other === undefined) first.set(ori, one);
            else if (other !== one && !mayBeTheSame(one, other)) {
              const values = { other: other.agency_id, ori };
              report({ origin, record_id: one.agency_id }, `/identifiers/${at}/id`, { values });
            }
          }
        }
      },
    };
  },
};

function mayBeTheSame(one: Agency, other: Agency): boolean {
  return one.possible_same.includes(other.agency_id) || other.possible_same.includes(one.agency_id);
}
