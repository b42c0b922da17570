import type { Agency } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { matchAgencies } from '../src/matching/match-agencies.ts';

let number = 0;

/** A made-up agency of the fictional state. */
function agency(name: string, agency_type: Agency['agency_type'], more: Partial<Agency> = {}): Agency {
  number += 1;
  return {
    record: 'agency',
    standard_version: '1.0',
    view: 'agency',
    revision: 1,
    agency_id: `us-zz-${String.fromCharCode(97 + (number % 26)).repeat(7)}${String.fromCharCode(97 + Math.floor(number / 26))}`,
    source: { kind: 'other' },
    names: [{ no: 1, name }],
    agency_type,
    state: 'ZZ',
    serves: [],
    identifiers: [],
    facilities: [],
    possible_same: [],
    ...more,
  };
}

const county = (code: string): Partial<Agency> => ({ government_id: `us-county-99${code}` });
const ori = (id: string): Partial<Agency> => ({ identifiers: [{ no: 1, scheme: 'ori9', id }] });
const look = (one: Agency, ...known: Agency[]) => {
  const [match] = matchAgencies([one], known);
  return [
    match?.certainty,
    ...(match?.candidates.map(({ agency: { names }, by }) => `${by}: ${names[0]?.name}`) ?? []),
  ];
};
const sheriff = agency('Larkmere', 'sheriff', { ...county('001'), ...ori('ZZ0010000') });
const police = agency('Tallowgate', 'police-municipal', ori('ZZ0010100'));

describe('sure is', () => {
  test('an identifier that both have, whatever they are called', () => {
    expect(look(agency('Larkmere Law Enforcement', 'unknown', ori('ZZ0010000')), sheriff, police)).toEqual([
      'sure',
      'identifier: Larkmere',
    ]);
  });

  test.each([
    ["Larkmere County Sheriff's Office", 'sheriff', sheriff],
    ['LARKMERE COUNTY SHERIFF’S DEPT.', 'sheriff', sheriff],
    ['Tallowgate Police Department', 'police-municipal', police],
    ['City of Tallowgate Police', 'police-municipal', police],
    ['Tallowgate Police Department', 'unknown', police],
  ] as const)('"%s" for what the other list calls by its place', (name, type, other) => {
    expect(look(agency(name, type), sheriff, police)).toEqual(['sure', `same-name: ${other.names[0]?.name}`]);
  });

  test('the one sheriff of the county, where the names differ', () => {
    const named = agency('Lark Mere and Valley Sheriff', 'sheriff', county('001'));
    expect(look(named, sheriff, police)).toEqual(['sure', 'same-kind-and-county: Larkmere']);
  });
});

describe('ambiguous is', () => {
  test('a name that two agencies of the state have', () => {
    const other = agency('Tallowgate', 'police-municipal', ori('ZZ0030100'));
    expect(look(agency('Tallowgate Police', 'police-municipal'), police, other)).toEqual([
      'ambiguous',
      'name-shared: Tallowgate',
      'name-shared: Tallowgate',
    ]);
  });

  test('a sheriff of the same name in another county', () => {
    expect(look(agency("Larkmere County Sheriff's Office", 'sheriff', county('005')), sheriff)).toEqual([
      'ambiguous',
      'county-differs: Larkmere',
    ]);
  });

  test('the county police under the bare name of the county, for its sheriff', () => {
    const bare = agency('Ostrand', 'police-county', county('003'));
    expect(look(agency("Ostrand County Sheriff's Office", 'sheriff', county('003')), bare)).toEqual([
      'ambiguous',
      'kind-differs: Ostrand',
    ]);
  });

  test('a borough beside a township of the same name', () => {
    const township = agency('Dunmarrow Township', 'police-municipal');
    expect(look(agency('Dunmarrow Borough Police', 'police-municipal'), township)).toEqual([
      'ambiguous',
      'place-word-differs: Dunmarrow Township',
    ]);
  });

  test('a name that differs in a letter', () => {
    expect(look(agency('Talowgate Police Department', 'police-municipal'), police)).toEqual([
      'ambiguous',
      'spelled-otherwise: Tallowgate',
    ]);
  });

  test('a misspelled word after the place', () => {
    expect(look(agency('Tallowgate Police Departent', 'unknown'), police)).toEqual([
      'ambiguous',
      'kind-differs: Tallowgate',
    ]);
  });
});

describe('nobody is', () => {
  test('an agency of the same name in another state', () => {
    expect(look(agency("Larkmere County Sheriff's Office", 'sheriff', { state: 'FL' }), sheriff)).toEqual(['none']);
  });

  test('the police of a city, for the sheriff of a county of that name', () => {
    expect(look(agency("Tallowgate County Sheriff's Office", 'sheriff'), police)).toEqual(['none']);
  });

  test('the jail of a county, for its sheriff', () => {
    expect(look(agency('Larkmere County Jail', 'county-corrections', county('001')), sheriff)).toEqual(['none']);
  });
});
