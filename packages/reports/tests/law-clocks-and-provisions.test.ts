import { type AskQuestion, createLaw, type Law, type LawSources } from '@daybook/reports';
import { describe, expect, test } from 'vitest';
import { aClock, aProfile, aProvision } from './made-up/a-profile.ts';
import { countyJail } from './made-up/a-request.ts';
import { aCounty, anAgency } from './made-up/an-agency.ts';

const federal = aProfile({ law_id: 'us', jurisdiction_id: 'us-federal' });
const question: AskQuestion = { agency_id: countyJail, ask: 'hold-custody', on: '2026-02-11', instruments: ['i-247a'] };

function lawOf(sources: Partial<LawSources>): Law {
  return createLaw({ profiles: [aProfile(), federal], jurisdictions: [aCounty()], agencies: [anAgency()], ...sources });
}

describe('hold clocks', () => {
  const clocksOf = (law: Law, asked: Partial<AskQuestion> = {}) => {
    const answer = law.holdClocksOf({ ...question, ...asked });
    if (answer.missing !== undefined) throw new Error(answer.missing);
    return [answer.items.map(({ statement }) => statement.clock), answer.setAside.map(({ why }) => why)];
  };
  const withClocks = (state: ReturnType<typeof aClock>[], county: ReturnType<typeof aClock>[] = []) =>
    lawOf({
      profiles: [
        { ...federal, hold_clocks: [aClock({ applies_to_instruments: ['i-247a', 'i-247'] })] },
        aProfile({ hold_clocks: state }),
        aProfile({ law_id: 'us-zz-alder', jurisdiction_id: 'us-county-99001', hold_clocks: county }),
      ],
    });
  const zero = aClock({ clock: 'zero', limit_minutes: 0 });

  test('of all places stand side by side: which governs is not for us to say', () =>
    expect(clocksOf(withClocks([zero]))).toEqual([['i247a-48h-continuous', 'zero'], []]));
  test('for other papers fall away', () =>
    expect(clocksOf(withClocks([zero]), { instruments: ['i-247n'] })).toEqual([['zero'], []]));
  test('for papers that are not known all stay', () =>
    expect(clocksOf(withClocks([zero]), { instruments: undefined })).toEqual([['i247a-48h-continuous', 'zero'], []]));
  test('of a lower place give way to one that preempts', () =>
    expect(clocksOf(withClocks([{ ...zero, preempts: true }], [aClock({ clock: 'as-detainer' })]))).toEqual([
      ['i247a-48h-continuous', 'zero'],
      ['preempted'],
    ]));
  test('apply on the day of eligibility: a law changes within one state', () => {
    const law = withClocks([
      aClock({ clock: 'nc-48h-from-receipt', to: '2025-09-30' }),
      aClock({ clock: 'nc-48h-from-release', from: '2025-10-01' }),
    ]);
    expect(clocksOf(law, { on: '2025-09-30', instruments: [] })).toEqual([['nc-48h-from-receipt'], []]);
    expect(clocksOf(law, { on: '2025-10-01', instruments: [] })).toEqual([['nc-48h-from-release'], []]);
  });
});

describe('provisions and terms of agreements', () => {
  const own = {
    no: 1,
    provision: 'no-detainer-without-judicial-warrant',
    level: 'county',
    polarity: 'restricts',
    status: 'in-force',
    from: '2025-01-01',
    citation: { text: 'Ordinance 12' },
  } as const;
  const provisionsOf = (law: Law, on = '2026-02-11') => {
    const answer = law.provisionsOf({ agency_id: countyJail, on });
    if (answer.missing !== undefined) throw new Error(answer.missing);
    return [answer.items.map(({ statement }) => statement.provision), answer.setAside.map(({ why }) => why)];
  };

  test('come from law files and from the jurisdiction itself, on the day', () => {
    const law = lawOf({
      profiles: [
        aProfile({ provisions: [aProvision(), aProvision({ provision: 'must-have-287g', status: 'enjoined' })] }),
      ],
      jurisdictions: [aCounty({ provisions: [own] })],
    });
    expect(provisionsOf(law)).toEqual([['command-review-every-request', own.provision], ['enjoined']]);
    expect(provisionsOf(law, '2024-12-31')).toEqual([['command-review-every-request'], ['enjoined']]);
  });

  test('of a jurisdiction may bind some of its agencies only', () => {
    const bound = (agencies: (typeof countyJail)[]) =>
      provisionsOf(lawOf({ jurisdictions: [aCounty({ provisions: [{ ...own, agencies }] })] }))[0];
    expect(bound([countyJail])).toEqual([own.provision]);
    expect(bound(['us-zz-citypoli'])).toEqual([]);
  });

  test('terms are those of the type of agreement', () => {
    const term = {
      terms_id: 'no-287g',
      agreement_types: ['287g-jem'],
      effect: 'forbidden',
      from: '2026-02-01',
      status: 'in-force',
      citation: { text: 'Example Code 2' },
      verification: 'verified',
      note: { en: 'Made up.', es: 'Inventado.' },
    } as const;
    const law = lawOf({ profiles: [aProfile({ agreement_terms: [{ ...term, agreement_types: ['287g-jem'] }] })] });
    const effects = (agreement_type: '287g-jem' | 'igsa') => {
      const answer = law.agreementTermsOf({ agency_id: countyJail, on: '2026-02-11', agreement_type });
      return answer.missing ?? answer.items.map(({ statement }) => statement.effect);
    };
    expect(effects('287g-jem')).toEqual(['forbidden']);
    expect(effects('igsa')).toEqual([]);
  });
});
