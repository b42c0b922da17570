import type { RecordRule, Request } from '@daybook/types';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import type { Sight } from '../../sight.ts';

/** Declined because of citizenship, and the log says that there was no such claim. */
export const citizenshipReasonContradicted: RecordRule<Request, Sight> = {
  id: 'citizenship-reason-contradicted',
  scope: 'record',
  record: 'request',
  when: 'declined',
  severity: 'warning',
  title: {
    en: 'Declined for citizenship, but no claim is logged',
    es: 'Denegada por ciudadanía, pero no consta que se afirmara',
  },
  why: {
    en: 'A blank is often filled with a wrong code. A published table of citizens had to be taken back in one state for that reason.',
    es: 'Un espacio en blanco suele llenarse con un código equivocado. Por eso un estado tuvo que retirar una tabla publicada de ciudadanos.',
  },
  fix: {
    en: 'Correct "Claim of citizenship" or "Reasons". In Excel, choose "Unknown" under "Claim of citizenship" where nobody asked.',
    es: 'Corrija "Afirma ser ciudadano" o "Motivos". En Excel, elija "Se desconoce" en "Afirma ser ciudadano" si nadie preguntó.',
  },
  message: {
    en: 'Declined for this reason: {reason:decision-reason}. The log says of the person: {claim:citizenship-claim}.',
    es: 'Se denegó por este motivo: {reason:decision-reason}. La bitácora dice de la persona: {claim:citizenship-claim}.',
  },
  basis: [
    {
      citation: 'Florida dashboard of 2025, edited after publication (press reports)',
      verification: 'secondary',
      url: 'https://reason.com/2025/10/24/florida-scrubs-arrests-of-u-s-citizens-from-immigration-enforcement-data',
    },
  ],
  since: '1.0',
  check({ asks, person }, report) {
    const claim = person?.citizenship_claim;
    if (claim !== 'none-made' && claim !== 'noncitizen') return;
    for (let i = 0; i < asks.length; i++) {
      const one = asks[i] as Request['asks'][number];
      const at = decisionInForce(one)?.reasons.indexOf(REASON) ?? -1;
      if (at >= 0)
        report(`/asks/${i}/decisions/${one.decisions.length - 1}/reasons/${at}`, { values: { reason: REASON, claim } });
    }
  },
};
const REASON = 'us-citizen-or-claim';
