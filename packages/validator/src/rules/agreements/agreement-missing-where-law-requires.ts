import type { Agency, Agreement, Origin, RecordKind, SetRule } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { isLive } from '../../facts/is-live.ts';
import type { Sight } from '../../sight.ts';

/** An agency that a law tells to have an agreement, whose agreements were given and hold none of that kind in force. */
export const agreementMissingWhereLawRequires: SetRule<Agency | Agreement, Sight> = {
  id: 'agreement-missing-where-law-requires',
  scope: 'set',
  record: ['agency', 'agreement'],
  severity: 'flag',
  title: { en: 'Is an agreement missing that a law asks for?', es: '¿Falta un acuerdo que una ley pide?' },
  why: {
    en: 'Some states tell certain agencies to have an agreement with ICE, or to ask for one each year.',
    es: 'Algunos estados ordenan a ciertas agencias tener un acuerdo con ICE, o solicitarlo cada año.',
  },
  fix: {
    en: 'If there is an agreement, add it to the list of agreements. If one was asked for and not signed, add it with the status "Waiting for signature".',
    es: 'Si hay un acuerdo, agréguelo a la lista de acuerdos. Si se solicitó y no se firmó, agréguelo con el estado "Pendiente de firma".',
  },
  message: {
    en: 'A law asks this agency for an agreement such as {type:agreement-type}. The agreements given hold none in force or asked for. Is one missing?',
    es: 'Una ley pide a esta agencia un acuerdo como {type:agreement-type}. Entre los acuerdos entregados no hay ninguno vigente ni solicitado. ¿Falta alguno?',
  },
  since: '1.0',
  start(report, sight) {
    const agencies = new Map<string, { readonly agency: Agency; readonly origin: Origin }>();
    const agreements = new Map<string, Agreement>();
    const keep = (record: Agency | Agreement, origin: Origin, kind: RecordKind) => {
      if (kind === 'agency') agencies.set((record as Agency).agency_id, { agency: record as Agency, origin });
      else agreements.set((record as Agreement).agreement_id, record as Agreement);
    };
    const required = (agency_id: string) => {
      const answer = sight.law.agreementTermsOf({ agency_id, agreement_type: '287g-wso', on: sight.today });
      if (answer.missing !== undefined) return [];
      return answer.items.filter(
        ({ statement: { effect, comply_by = '' } }) => effect === 'must-have' && comply_by <= sight.today,
      );
    };
    return {
      take: keep,
      finish() {
        const given = new Map<string, Set<string>>();
        for (const agreement of agreements.values()) {
          const types = given.get(agreement.agency_id) ?? new Set<string>();
          given.set(agreement.agency_id, types);
          if (isLive(agreement, sight.today) || agreement.status === 'pending-signature')
            types.add(agreement.agreement_type);
        }
        for (const [agency_id, { origin }] of agencies) {
          const types = given.get(agency_id);
          for (const item of required(agency_id)) {
            const { agreement_types } = item.statement;
            // An agency none of whose agreements were given says nothing.
            if (types === undefined) sight.skip('agreements-not-given');
            else if (!agreement_types.some((type) => types.has(type)))
              report({ origin, record_id: agency_id }, '', {
                values: { type: agreement_types[0] ?? '287g-unspecified' },
                basis: basisOf([item]),
              });
          }
        }
      },
    };
  },
};
