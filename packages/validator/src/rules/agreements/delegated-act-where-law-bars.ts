import type { AgreementTypeCode, RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { dateOf } from '../../facts/date-of.ts';
import { itemsOf } from '../../facts/items-of.ts';
import { lawSketch } from '../../facts/law-sketch.ts';
import { skipForLaw } from '../../facts/skip-for-law.ts';
import { typeOfAgreement } from '../../facts/type-of-agreement.ts';
import type { Sight } from '../../sight.ts';

/** An act or decision under a 287(g) agreement on a day on which the law on file bars such agreements. */
export const delegatedActWhereLawBars: RecordRule<Request, Sight> = {
  id: 'delegated-act-where-law-bars',
  scope: 'record',
  record: 'request',
  when: 'agreement',
  severity: 'flag',
  title: {
    en: 'A 287(g) power where the law on file bars it?',
    es: '¿Una facultad 287(g) donde la ley registrada la prohíbe?',
  },
  why: {
    en: 'Some states bar 287(g) agreements, and such a law ends the powers that they gave.',
    es: 'Algunos estados prohíben los acuerdos 287(g), y esa ley pone fin a las facultades que daban.',
  },
  fix: {
    en: 'Check the date, and the agreement relied on. In Excel, correct "Legal basis" if the act rested on something else. Else answer the flag.',
    es: 'Revise la fecha y el acuerdo invocado. En Excel, corrija "Fundamento legal" si el acto se apoyaba en otra cosa. Si no, responda a la señal.',
  },
  message: {
    en: 'On {on} the log relies on: {type:agreement-type}. The law on file bars such agreements on that day. What was the ground?',
    es: 'El {on} la bitácora invoca: {type:agreement-type}. La ley registrada prohíbe esos acuerdos en esa fecha. ¿Cuál fue el fundamento?',
  },
  since: '1.0',
  check(request, report, sight) {
    const { agency_id, act, asks, received_on, received_at } = request;
    const judge = (type: AgreementTypeCode | undefined, on: string | undefined, pointer: string) => {
      if (type === undefined || !type.startsWith('287g-') || on === undefined) return;
      if (agency_id === undefined) return sight.skip('agency-not-given');
      const { gap, barredAgreements } = lawSketch(sight.law, agency_id);
      if (!barredAgreements.has(type)) return gap === undefined ? undefined : skipForLaw(gap, sight);
      const items = itemsOf(sight.law.agreementTermsOf({ agency_id, agreement_type: type, on }));
      const bars = items.filter(({ statement: { effect } }) => effect === 'forbidden' || effect === 'must-end');
      // A law may let what existed run on for a while.
      const isInGrace = bars.some(({ statement }) => (statement.existing_end_by ?? '') > on);
      if (bars.length > 0 && !isInGrace) report(pointer, { values: { on, type }, basis: basisOf(bars) });
    };
    if (act !== undefined)
      judge(
        typeOfAgreement(act.agreement_id, sight),
        dateOf(received_on, received_at, sight.zoneOf(agency_id)),
        '/act/agreement_id',
      );
    for (let i = 0; i < asks.length; i++) {
      const { decisions } = asks[i] as Request['asks'][number];
      for (let j = 0; j < decisions.length; j++) {
        const { legal_basis, decided_on, decided_at } = decisions[j] as (typeof decisions)[number];
        const basis = legal_basis.find((code) => code.startsWith(MOU));
        if (basis === undefined) continue;
        const on = dateOf(decided_on, decided_at, sight.zoneOf(agency_id));
        judge(basis.slice('mou-'.length) as AgreementTypeCode, on, `/asks/${i}/decisions/${j}/legal_basis`);
      }
    }
  },
};

/** Codes of legal bases that are 287(g) agreements end in the code of the agreement's type. */
const MOU = 'mou-287g-';
