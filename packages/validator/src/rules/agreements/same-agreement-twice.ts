import type { Agreement, Origin, SetRule } from '@daybook/types';
import { isLive } from '../../facts/is-live.ts';
import type { Sight } from '../../sight.ts';

/** Two agreements of one agency that are in force, of one type and signed on one day. */
export const sameAgreementTwice: SetRule<Agreement, Sight> = {
  id: 'same-agreement-twice',
  scope: 'set',
  record: 'agreement',
  severity: 'error',
  title: { en: 'The same agreement twice', es: 'El mismo acuerdo dos veces' },
  why: {
    en: 'One agency cannot sign the same kind of agreement twice on one day. One paper under two ids is counted twice.',
    es: 'Una agencia no puede firmar dos veces el mismo tipo de acuerdo en un día. Un documento con dos ids se cuenta dos veces.',
  },
  fix: {
    en: 'Keep the agreement that other records use. Withdraw the other with a new revision and the reason "Withdrawn: duplicate".',
    es: 'Conserve el acuerdo que usan otros registros. Retire el otro con una revisión nueva y el motivo "Retirado: duplicado".',
  },
  message: {
    en: 'The agreement {other} has the same agency, type and date of signature ({signed}). Both are in force.',
    es: 'El acuerdo {other} tiene la misma agencia, el mismo tipo y la misma fecha de firma ({signed}). Ambos están vigentes.',
  },
  since: '1.0',
  start(report, { today }) {
    const current = new Map<string, { readonly agreement: Agreement; readonly origin: Origin }>();
    return {
      take(agreement, origin) {
        const { agreement_id, agency_id, agreement_type } = agreement;
        // What was wrong in a record is taken out of it: two that lack the same are not the same.
        if (agreement_id === undefined || agency_id === undefined || agreement_type === undefined) return;
        const known = current.get(agreement_id);
        if (known === undefined || known.agreement.revision < agreement.revision)
          current.set(agreement_id, { agreement, origin });
      },
      finish() {
        const seen = new Map<string, string>();
        for (const { agreement, origin } of current.values()) {
          const { agreement_id, agency_id, agreement_type, signed_on: signed, revision_reason } = agreement;
          if (signed === undefined || revision_reason?.startsWith('withdrawn-') || !isLive(agreement, today)) continue;
          const key = `${agency_id} ${agreement_type} ${signed}`;
          const other = seen.get(key);
          if (other === undefined) seen.set(key, agreement_id);
          else report({ origin, record_id: agreement_id }, '/signed_on', { values: { other, signed } });
        }
      },
    };
  },
};
