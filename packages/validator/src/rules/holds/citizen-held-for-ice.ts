import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { hasCourtBasis } from '../../facts/has-court-basis.ts';
import type { Sight } from '../../sight.ts';

/** A person who claims to be a citizen, or is one, was held for ICE or handed over. */
export const citizenHeldForIce: RecordRule<Request, Sight> = {
  id: 'citizen-held-for-ice',
  scope: 'record',
  record: 'request',
  when: 'held-or-custody',
  severity: 'flag',
  title: { en: 'Was a citizen held or handed over?', es: '¿Se retuvo o entregó a un ciudadano?' },
  why: {
    en: 'By its own directive, ICE cannot arrest or detain a citizen under immigration law, and looks into every claim at once. People have been held in error.',
    es: 'Según su propia directiva, ICE no puede arrestar ni detener a un ciudadano por leyes de inmigración, y examina de inmediato toda afirmación. Ha habido retenciones por error.',
  },
  fix: {
    en: 'Check "Claim of citizenship". In Excel, choose "Not a citizen" only where records show it. If the claim was looked into, answer the flag with what was found.',
    es: 'Revise "Afirma ser ciudadano". En Excel, elija "No es ciudadana" solo si los registros lo muestran. Si se examinó la afirmación, responda a la señal con lo que se halló.',
  },
  message: {
    held: {
      en: 'The person was held for ICE. Claim of citizenship: {claim:citizenship-claim}. What was done about it?',
      es: 'La persona fue retenida para ICE. Afirma ser ciudadana: {claim:citizenship-claim}. ¿Qué se hizo al respecto?',
    },
    handed: {
      en: 'The person was handed to ICE. Claim of citizenship: {claim:citizenship-claim}. What was done about it?',
      es: 'La persona fue entregada a ICE. Afirma ser ciudadana: {claim:citizenship-claim}. ¿Qué se hizo al respecto?',
    },
  },
  basis: [
    {
      citation: 'ICE Directive 16001.2 (November 10, 2015)',
      verification: 'verified',
      url: 'https://assets.documentcloud.org/documents/7280779/2015-ICE-Memo-Investigating-the-Potential-U-S.txt',
    },
    {
      citation: 'Galarza v. Szalczyk, 745 F.3d 634 (3d Cir. 2014)',
      verification: 'secondary',
      url: 'https://app.midpage.ai/case/ernesto-galarza-v-mark-szalczyk-2655409',
    },
  ],
  since: '1.0',
  check(request, report) {
    const { person, custody } = request;
    const claim = person?.citizenship_claim;
    if (claim !== 'usc-claimed' && claim !== 'usc-verified') return;
    // A court's warrant in a criminal case reaches citizens too.
    if (hasCourtBasis(request)) return;
    const isHanded = groupOf('custody-end', custody?.custody_end ?? '') === 'transferred-to-ice';
    if (isHanded) report('/custody/custody_end', { variant: 'handed', values: { claim } });
    else if (wasHeld(request)) report('/person/citizenship_claim', { variant: 'held', values: { claim } });
  },
};
function wasHeld({ asks }: Request): boolean {
  return asks.some(({ result }) => result === 'hold-made');
}
