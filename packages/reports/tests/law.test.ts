import { type AskQuestion, createLaw, type Law, type LawSources, lawGapWords } from '@daybook/reports';
import { codelists, type LegalProfileDuty } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { aClock, aDuty, aProfile } from './made-up/a-profile.ts';
import { countyJail } from './made-up/a-request.ts';
import { aCounty, anAgency } from './made-up/an-agency.ts';

const federal = aProfile({
  law_id: 'us',
  jurisdiction_id: 'us-federal',
  duties: [aDuty({ duty_id: 'voluntary', asks: ['all'], duty: 'permitted', from: '1996-09-30' })],
});

function lawOf(parts: Partial<LawSources> & { state?: LegalProfileDuty[]; county?: LegalProfileDuty[] } = {}): Law {
  const { state = [], county = [], ...sources } = parts;
  return createLaw({
    profiles: [
      aProfile({ law_id: 'us-zz-alder', jurisdiction_id: 'us-county-99001', duties: county }),
      aProfile({ duties: state }),
      federal,
    ],
    jurisdictions: [aCounty()],
    agencies: [anAgency()],
    ...sources,
  });
}

const question: AskQuestion = { agency_id: countyJail, ask: 'hold-custody', on: '2026-02-11', instruments: ['i-247a'] };

function answerOf(law: Law, asked: Partial<AskQuestion> = {}) {
  const answer = law.dutyOf({ ...question, ...asked });
  if (answer.missing !== undefined) throw new Error(answer.missing);
  return answer;
}

describe('the duty', () => {
  const mandate = aDuty({ duty_id: 'must', duty: 'mandated-by-state', conditions: ['admin-warrant-attached'] });
  const ban = aDuty({ exceptions: ['judicial-warrant'] });
  const localMandate = aDuty({ duty_id: 'local', duty: 'mandated-by-local' });
  const localBan = aDuty({ duty_id: 'local' });

  test.each<[string, LegalProfileDuty[], LegalProfileDuty[], Partial<AskQuestion>, string, string[]]>([
    ['a state ban', [ban], [], {}, 'prohibited', []],
    [
      'lifted by a judicial warrant',
      [ban],
      [],
      { instruments: ['judicial-arrest-warrant'] },
      'permitted',
      ['exception-met'],
    ],
    ['not by an administrative one', [ban], [], { instruments: ['i-247a', 'i-200'] }, 'prohibited', []],
    ['a state that says nothing leaves the federal choice', [], [], {}, 'permitted', []],
    ['another ask is not banned', [ban], [], { ask: 'notify-release' }, 'permitted', []],
    ['a mandate whose paper is there', [mandate], [], { instruments: ['i-247a', 'i-200'] }, 'mandated-by-state', []],
    ['a mandate whose paper is not', [mandate], [], {}, 'permitted', ['condition-not-met']],
    ['papers not known leave the mandate', [mandate], [], { instruments: undefined }, 'mandated-by-state', []],
    ['a ban against a mandate', [ban], [localMandate], {}, 'unsettled', []],
    ['a ban that preempts a mandate', [aDuty({ preempts: true })], [localMandate], {}, 'prohibited', ['preempted']],
    [
      'a mandate that preempts a ban',
      [aDuty({ ...mandate, conditions: [], preempts: true })],
      [localBan],
      {},
      'mandated-by-state',
      ['preempted'],
    ],
    ['the same below is no conflict', [aDuty({ preempts: true })], [localBan], {}, 'prohibited', []],
    ['a county may be stricter', [], [localBan], {}, 'prohibited', []],
    [
      'a county may not preempt the state',
      [aDuty({ ...mandate, conditions: [] })],
      [aDuty({ preempts: true })],
      {},
      'unsettled',
      [],
    ],
    ['the stricter ban', [aDuty({ duty: 'requires-judicial-warrant' })], [localBan], {}, 'prohibited', []],
    [
      'a permission with a condition',
      [aDuty({ duty: 'permitted-conditional', conditions: ['qualifying-conviction'] })],
      [],
      {},
      'permitted-conditional',
      [],
    ],
    [
      'a statute before a contract',
      [aDuty({ duty: 'required-by-contract' })],
      [localMandate],
      {},
      'mandated-by-local',
      [],
    ],
    ['a contract against a ban', [ban], [aDuty({ duty: 'required-by-contract' })], {}, 'unsettled', []],
    ['what the law leaves unsettled', [aDuty({ duty: 'unsettled' })], [], {}, 'unsettled', []],
    ['enjoined: set aside and named', [aDuty({ status: 'enjoined' })], [], {}, 'permitted', ['enjoined']],
    ['pending: set aside and named', [aDuty({ status: 'pending' })], [], {}, 'permitted', ['pending']],
    ['repealed, on a day before', [aDuty({ status: 'repealed', to: '2026-06-30' })], [], {}, 'prohibited', []],
    ['repealed, on a day after', [aDuty({ status: 'repealed', to: '2025-06-30' })], [], {}, 'permitted', []],
    ['repealed, nobody knows when', [aDuty({ status: 'repealed' })], [], {}, 'permitted', ['end-unknown']],
    ['the day before it begins', [aDuty({ from: '2026-02-12' })], [], {}, 'permitted', []],
    ['its first day', [aDuty({ from: '2026-02-11' })], [], {}, 'prohibited', []],
    ['its last day', [aDuty({ to: '2026-02-11' })], [], {}, 'prohibited', []],
    ['for another type of agency', [aDuty({ agency_types: ['probation'] })], [], {}, 'permitted', []],
    ['for all but this type', [aDuty({ except_agency_types: ['sheriff'] })], [], {}, 'permitted', []],
    [
      'all, beside a duty that names the ask',
      [aDuty({ asks: ['all'] }), aDuty({ duty_id: 'named', duty: 'permitted' })],
      [],
      {},
      'permitted',
      [],
    ],
    [
      'all, where none names it',
      [aDuty({ asks: ['all'] }), aDuty({ asks: ['transport'], duty: 'permitted' })],
      [],
      {},
      'prohibited',
      [],
    ],
  ])('%s', (_, state, county, asked, duty, whys) => {
    const answer = answerOf(lawOf({ state, county }), asked);
    expect(answer.duty).toBe(duty);
    expect(answer.setAside.map(({ why }) => why)).toEqual(whys);
  });

  test('a conflict lists both sides with their citations', () => {
    const { items } = answerOf(lawOf({ state: [ban], county: [localMandate] }));
    expect(items.map(({ law_id, statement }) => [law_id, statement.duty, statement.citation.text])).toEqual([
      ['us', 'permitted', 'Example Code 1'],
      ['us-zz', 'prohibited', 'Example Code 1'],
      ['us-zz-alder', 'mandated-by-local', 'Example Code 1'],
    ]);
  });

  test('says which conditions the papers lack, and which no paper can show', () => {
    const limited = aDuty({
      duty: 'requires-judicial-warrant',
      conditions: ['judicial-warrant'],
      any_of: ['qualifying-conviction', 'terrorist-match'],
    });
    expect(answerOf(lawOf({ state: [limited] })).items.at(-1)).toMatchObject({
      unmet: ['judicial-warrant'],
      open: ['qualifying-conviction', 'terrorist-match'],
    });
  });

  test('knows every code of the codelist', () => {
    for (const { code } of codelists['local-duty'].codes) {
      if (code === 'no-law-on-file') continue;
      const { duty } = answerOf(lawOf({ state: [aDuty({ duty: code as LegalProfileDuty['duty'] })] }));
      expect(duty).toBe(code);
    }
  });

  test('an agency of an unknown type is not bound by a law for some types', () => {
    const law = lawOf({
      state: [aDuty({ agency_types: ['sheriff'] })],
      agencies: [anAgency({ agency_type: 'unknown' })],
    });
    expect(answerOf(law)).toMatchObject({ duty: 'permitted', setAside: [{ why: 'agency-type-unknown' }] });
  });
});

describe('the chain', () => {
  test('runs from the United States over the state to the county', () => {
    const chain = lawOf().chainOf(countyJail);
    expect('profiles' in chain && chain.profiles.map(({ law_id }) => law_id)).toEqual(['us', 'us-zz', 'us-zz-alder']);
    expect(chain).not.toHaveProperty('gap');
  });

  const { government_id: _, ...homeless } = anAgency();

  test.each<[string, Partial<LawSources>, string]>([
    ['no agency', { agencies: [] }, 'agency-not-given'],
    ['no county', { jurisdictions: [] }, 'jurisdiction-not-given'],
    ['a circle', { jurisdictions: [aCounty({ law_parent: 'us-county-99001' })] }, 'law-parents-in-a-circle'],
    ['no government and no law of the state', { agencies: [homeless], profiles: [federal] }, 'government-not-known'],
    [
      'a federal agency hangs under no state',
      { agencies: [{ ...homeless, operator_level: 'federal' }] },
      'government-not-known',
    ],
  ])('%s: nothing is said, and why', (_name, sources, gap) => {
    const law = lawOf(sources);
    expect(law.chainOf(countyJail)).toEqual({ missing: gap });
    expect(law.dutyOf(question)).toEqual({ missing: gap });
    expect(law.holdClocksOf(question)).toEqual({ missing: gap });
    expect(lawGapWords).toHaveProperty([gap, 'es']);
  });

  test('an agency without a government hangs under its state, and the answer says so', () => {
    const answer = answerOf(lawOf({ agencies: [homeless], state: [aDuty()] }));
    expect(answer).toMatchObject({ duty: 'prohibited', gap: 'government-not-known' });
  });

  test('a place without a law file: nothing is said of its duty, federal clocks stay', () => {
    const law = lawOf({ profiles: [{ ...federal, hold_clocks: [aClock()] }] });
    expect(answerOf(law)).toMatchObject({ duty: 'no-law-on-file', gap: 'no-law-on-file' });
    expect(law.holdClocksOf(question)).toMatchObject({ items: [{ law_id: 'us' }], gap: 'no-law-on-file' });
  });

  test('a tribe has no law of the state above it', () => {
    const tribe = aCounty({ jurisdiction_id: 'us-tribal-9901', level: 'tribal' });
    const { law_parent: __, ...alone } = tribe;
    const law = lawOf({
      jurisdictions: [alone],
      agencies: [anAgency({ government_id: 'us-tribal-9901' })],
      state: [aDuty()],
    });
    expect(answerOf(law).duty).toBe('no-law-on-file');
  });
});
