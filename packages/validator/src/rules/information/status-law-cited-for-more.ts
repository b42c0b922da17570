import type { RecordRule, Request } from '@daybook/types';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { glance } from '../../facts/glance.ts';
import type { Sight } from '../../sight.ts';

/** 8 U.S.C. 1373 is the only legal basis named, and more than citizenship or immigration status was given. */
export const statusLawCitedForMore: RecordRule<Request, Sight> = {
  id: 'status-law-cited-for-more',
  scope: 'record',
  record: 'request',
  severity: 'flag',
  title: { en: 'A law on status cited for more than status?', es: '¿Una ley sobre estatus citada para algo más?' },
  why: {
    en: '8 U.S.C. 1373 speaks of citizenship and immigration status. It says nothing of release dates, addresses or other facts.',
    es: 'La ley 8 U.S.C. 1373 trata de la ciudadanía y el estatus migratorio. No dice nada de fechas de salida, domicilios ni otros datos.',
  },
  fix: {
    en: 'In Excel, add the ground for the other information in the column "Legal basis", parted by a semicolon. Else answer the flag.',
    es: 'En Excel, agregue en la columna "Fundamento legal" el de la otra información, separado con punto y coma. Si no, responda a la señal.',
  },
  message: {
    en: 'The only legal basis named is 8 U.S.C. 1373. What was given: {information:information}. On what ground?',
    es: 'El único fundamento legal citado es 8 U.S.C. 1373. Lo que se entregó: {information:information}. ¿Con qué fundamento?',
  },
  basis: [{ citation: '8 U.S.C. 1373(a)', verification: 'verified', url: 'https://instalawyer.io/laws/us-code/1373' }],
  since: '1.0',
  check(request, report) {
    const { asks, contact } = request;
    if (contact === undefined && !glance(request).has('disclosure')) return;
    for (let i = 0; i < asks.length; i++) {
      const ask = asks[i] as Request['asks'][number];
      if (!isOnlyStatusLaw(decisionInForce(ask)?.legal_basis)) continue;
      ask.disclosures.forEach((disclosure, j) => {
        const information = disclosure.information.find(isMore);
        if (information !== undefined) report(`/asks/${i}/disclosures/${j}/information`, { values: { information } });
      });
    }
    if (contact === undefined || !isOnlyStatusLaw(contact.legal_basis)) return;
    const information = contact.information.find(isMore);
    if (information !== undefined) report('/contact/information', { values: { information } });
  },
};

function isOnlyStatusLaw(legalBasis: readonly string[] = []): boolean {
  return legalBasis.length === 1 && legalBasis[0] === '8usc1373-status-only';
}

function isMore(information: string): boolean {
  return !/^(immigration-status|none|public-record-only|unknown)$/.test(information);
}
