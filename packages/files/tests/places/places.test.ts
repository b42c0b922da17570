import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Sha256 } from '../../src/hash/sha256.ts';
import { AgencyRegister } from '../../src/places/agency-register.ts';
import { countiesOf } from '../../src/places/counties-of.ts';
import { findCounty } from '../../src/places/find-county.ts';
import { looseName } from '../../src/places/loose-name.ts';
import { mintAgencyId } from '../../src/places/mint-agency-id.ts';
import { nameWords } from '../../src/places/name-words.ts';
import { normaliseName } from '../../src/places/normalise-name.ts';
import { stateOf } from '../../src/places/state-of.ts';
import { states } from '../../src/places/states.ts';

describe('names', () => {
  test.each([
    ["Lake County Sheriff's Office", 'Lake County Sheriff’s Office '],
    ["Lake County Sheriff's Office", 'LAKE\u00a0CNTY  SHERIFF‘S\u200b OFFICE'],
    ['St. Anne Police Department', 'Saint Anne Police Dept.'],
    ['Mt. Vernon PD', 'Mount Vernon Police Department'],
    ['Lake Co. Jail', 'Lake County Jail'],
    ['Doña Ana County', 'DONA ANA COUNTY'],
    ['Alcohol & Tobacco Board', 'Alcohol and Tobacco Board'],
  ])('%s is %s', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  test.each([
    ["Lake County Sheriff's Office", "Lake Conty Sheriff's Office"],
    ["Lake County Sheriff's Office", "Lake County Sheriff's Department"],
    ['Ohio St Patrol', 'Ohio Saint Patrol'],
    ['Aurora CO Police', 'Aurora County Police'],
  ])('%s is not %s', (one, other) => {
    expect(normaliseName(one)).not.toBe(normaliseName(other));
  });

  test('are the same when normalised twice', () => {
    fc.assert(fc.property(fc.string(), (name) => normaliseName(normaliseName(name)) === normaliseName(name)));
    const abbreviations = fc.array(fc.constantFrom(...nameWords.map(({ from }) => from), 'lake', 'jail', 'police'));
    fc.assert(
      fc.property(
        abbreviations,
        (words) => normaliseName(normaliseName(words.join(' '))) === normaliseName(words.join(' ')),
      ),
    );
  });

  test('the table is in the order of its letters and has each word once', () => {
    const words = nameWords.map(({ from }) => from);
    expect(words).toEqual([...new Set(words)].sort());
  });

  test('that look alike are equal only without what lists leave out', () => {
    expect(looseName('City of Lakeview Police Department')).toBe(looseName('Lakeview Police'));
    expect(looseName("Lake County Sheriff's Office")).toBe(looseName('Lake County Sheriffs Department'));
    expect(looseName('Lakeview Police Department')).not.toBe(looseName('Lakeview Fire Department'));
  });
});

describe('ids', () => {
  // Test vectors for whoever mints ids in another language.
  test.each([
    ['ZZ', 'lake county sheriffs office', 'us-zz-abvsgcee'],
    ['ZZ', 'lakeview police department', 'us-zz-trlljdwx'],
    ['FL', 'lake county sheriffs office', 'us-fl-etseczbj'],
  ])('%s, %s', (state, name, id) => {
    expect(mintAgencyId(state, name)).toBe(id);
    expect(mintAgencyId(state.toLowerCase(), normaliseName(name))).toBe(id);
  });

  test('SHA-256 is that of the platform, in pieces of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 6 }), (pieces) => {
        const [ours, theirs] = [new Sha256(), createHash('sha256')];
        for (const piece of pieces) {
          ours.update(piece);
          theirs.update(piece);
        }
        expect(ours.hex()).toBe(theirs.digest('hex'));
      }),
    );
  });
});

describe('states', () => {
  test('are told by name, postal code and FIPS code, whatever the case', () => {
    expect(stateOf('NORTH CAROLINA')?.postal).toBe('NC');
    expect(stateOf('nc')?.fips).toBe('37');
    expect(stateOf('37')?.name).toBe('North Carolina');
    expect(stateOf('Commonwealth of the Northern Mariana Islands')?.postal).toBe('MP');
    expect(stateOf('Florda')).toBeUndefined();
    expect(stateOf('')).toBeUndefined();
  });

  test('Nebraska and Guam have other letters in an ORI', () => {
    expect(states.filter(({ ori }) => ori !== undefined).map(({ postal, ori }) => `${postal} ${ori}`)).toEqual([
      'NE NB',
      'GU GM',
    ]);
  });

  test('there are fifty, the District, five territories and the fictional one, each code once', () => {
    expect(states).toHaveLength(57);
    for (const code of ['postal', 'fips', 'name'] as const)
      expect(new Set(states.map((state) => state[code])).size).toBe(57);
  });

  test('every zone is one that the platform knows', () => {
    for (const { zone } of states)
      if (zone !== undefined) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    expect(stateOf('FL')?.zone).toBeUndefined();
    expect(stateOf('PA')?.zone).toBe('America/New_York');
  });
});

describe('counties', () => {
  test('there are those of the map of 2017 and what changed since', () => {
    const all = states.flatMap(({ fips }) => countiesOf(fips));
    expect(all).toHaveLength(3231 + 11);
    expect(new Set(all.map(({ geoid }) => geoid)).size).toBe(all.length);
    expect(all.every(({ geoid, name }) => /^\d{5}$/.test(geoid) && /^\p{Lu}/u.test(name))).toBe(true);
  });

  test.each([
    ['12', 'St. Lucie County', '12111'],
    ['12', 'Saint Lucie  County ', '12111'],
    ['12', 'Desoto County', '12027'],
    ['22', 'Bossier Parish', '22015'],
    ['51', 'Fairfax County', '51059'],
    ['51', 'Fairfax city', '51600'],
    ['09', 'Hartford County', '09003'],
    ['09', 'Capitol Planning Region', '09110'],
    ['35', 'Dona Ana County', '35013'],
  ])('%s %s is %s', (fips, name, geoid) => {
    expect(findCounty(fips, name)?.geoid).toBe(geoid);
  });

  test.each([
    ['12', 'Lake Conty'],
    ['51', 'Fairfax'],
    ['22', 'Bossier County'],
    ['99', 'Lake County'],
    ['12', ''],
  ])('%s %j is none', (fips, name) => {
    expect(findCounty(fips, name)).toBeUndefined();
  });
});

describe('the register', () => {
  const agency = (id: string, names: readonly string[], more: object = {}) => ({
    record: 'agency',
    revision: 1,
    agency_id: id,
    state: 'ZZ',
    names: names.map((name, at) => ({ no: at + 1, name })),
    facilities: [],
    ...more,
  });

  test('knows every spelling, facility and code', () => {
    const register = new AgencyRegister([
      agency('us-zz-aaaaaaaa', ["Lake County Sheriff's Office", 'Lake SO'], {
        facilities: [
          { no: 1, facility_id: 'main-jail', name: 'Lake Co. Jail', operator_level: 'county', code: 'LAKEJZZ' },
        ],
      }),
    ]);
    expect(register.byName('ZZ', 'LAKE COUNTY SHERIFF’S OFFICE')).toEqual([{ agencyId: 'us-zz-aaaaaaaa' }]);
    expect(register.byName('ZZ', 'LAKE COUNTY JAIL')).toEqual(register.byFacilityCode('LAKEJZZ'));
    expect(register.byFacilityCode('LAKEJZZ')).toEqual([
      { agencyId: 'us-zz-aaaaaaaa', facilityId: 'main-jail', operatorLevel: 'county' },
    ]);
    expect(register.byName('FL', 'Lake SO')).toEqual([]);
  });

  test('gives both agencies that share a spelling, and keeps the highest revision', () => {
    const register = new AgencyRegister([
      agency('us-zz-aaaaaaaa', ['County Jail']),
      agency('us-zz-bbbbbbbb', ['County Jail'], { revision: 2 }),
      agency('us-zz-bbbbbbbb', ['County Jail']),
      { record: 'request' },
    ]);
    expect(register.byName('ZZ', 'County Jail')).toHaveLength(2);
    expect([...register.records.values()].map(({ revision }) => revision)).toEqual([1, 2]);
  });
});
