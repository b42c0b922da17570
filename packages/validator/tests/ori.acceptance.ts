import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Agency, Detail, RecordRule } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { oriOfAnotherState } from '../src/rules/identifiers/ori-of-another-state.ts';
import { oriUnknownState } from '../src/rules/identifiers/ori-unknown-state.ts';
import { oriWrongForm } from '../src/rules/identifiers/ori-wrong-form.ts';
import type { Sight } from '../src/sight.ts';

const list = join(import.meta.dirname, '../../../../shared/data/agencies/fbi_lee_latest.csv.gz');
const rules: readonly RecordRule<Agency, Sight>[] = [oriWrongForm, oriUnknownState, oriOfAnotherState];

interface Told {
  readonly rule: string;
  readonly detail: Detail | undefined;
}

/** What the rules about ORIs say of an agency with one. The rules look at nothing but the record. */
function judge(ori: string, state: string): Told[] {
  const agency = { identifiers: [{ no: 1, scheme: 'ori9', id: ori }], state } as unknown as Agency;
  const told: Told[] = [];
  for (const { id, check } of rules) check(agency, (_, detail) => told.push({ rule: id, detail }), {} as Sight);
  return told;
}

describe.skipIf(!existsSync(list))('the ORIs of the FBI (data/agencies/fbi_lee_latest.csv.gz)', () => {
  const rows = () =>
    gunzipSync(readFileSync(list))
      .toString('utf8')
      .split(/\r?\n/)
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => ({ ori: line.slice(0, line.indexOf(',')), state: /,([A-Z]{2}),/.exec(line)?.[1] ?? '' }));

  test('every one of the 18,330 is accepted', () => {
    const oris = rows();
    expect(oris).toHaveLength(18_330);
    const refused = oris.filter(({ ori, state }) =>
      judge(ori, state).some(({ rule }) => rule !== 'ori-of-another-state'),
    );
    expect(refused).toEqual([]);
  });

  test('no state or local one is taken for one of another state', () => {
    const local = rows().filter(({ state }) => state !== 'FS');
    expect(local.length).toBeGreaterThan(18_000);
    const postal = (state: string) => ({ NB: 'NE', GM: 'GU' })[state] ?? state;
    expect(local.filter(({ ori, state }) => judge(ori, postal(state)).length > 0)).toEqual([]);
  });

  test('each of them in small letters, and each cut to seven, gets its finding', () => {
    for (const { ori, state } of rows()) {
      const [small, ...rest] = judge(ori.toLowerCase(), state).filter(({ rule }) => rule === 'ori-wrong-form');
      expect([small?.detail?.fix, rest]).toEqual([{ from: ori.toLowerCase(), to: ori, certain: true }, []]);
      const cut = judge(ori.slice(0, 7), state).find(({ rule }) => rule === 'ori-wrong-form');
      expect([cut?.detail?.variant, cut?.detail?.fix]).toEqual(['two-missing', undefined]);
    }
  });

  test('the postal letters of Nebraska and Guam get a suggestion', () => {
    for (const { ori } of rows().filter(({ ori }) => /^(NB|GM)/.test(ori))) {
      const postal = (ori.startsWith('NB') ? 'NE' : 'GU') + ori.slice(2);
      const told = judge(postal, postal.slice(0, 2)).filter(({ rule }) => rule === 'ori-unknown-state');
      expect(told.map(({ detail }) => detail?.fix)).toEqual([{ from: postal, to: ori, certain: false }]);
    }
  });
});
