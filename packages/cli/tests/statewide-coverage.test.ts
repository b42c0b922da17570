import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from '@daybook/types';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpState } from '../../statewide/tests/made-up/made-up-state.ts';
import { daybook } from './support/daybook.ts';
import { examples } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const state = join(made.path, 'state');
const silent = 'us-zz-qoirstqw';

beforeAll(async () => {
  const { agencies } = await madeUpState(made.path, { agencies: 2, quarters: ['2026-Q1', '2026-Q2'], asks: 6 });
  const example = JSON.parse(readFileSync(join(examples, 'registry.json'), 'utf8')) as Registry;
  const [programme] = example.duties;
  const registry = {
    ...example,
    duties: [programme],
    reporters: [
      ...agencies.map(({ agency: { agency_id, names } }) => ({
        agency_id,
        name: names[0]?.name,
        agency_type: 'sheriff',
        exempt: [],
      })),
      { agency_id: silent, name: 'Dunmarrow Police Department', agency_type: 'police-municipal', exempt: [] },
    ],
  };
  const file = made.file('registry.json', JSON.stringify(registry));
  const publications = join(made.path, 'publications');
  const keys = join(made.path, 'keys');
  const built = ['--out', state, '--registry', file, '--key', keys, '--today', '2026-09-15'];
  expect(await daybook('statewide', 'build', publications, ...built)).toMatchObject({ code: 0, talk: '' });
}, 60_000);

describe('daybook statewide coverage', () => {
  test('says first how many of the expected came, the last period first, then who is silent by name', async () => {
    const { code, out, talk } = await daybook('statewide', 'coverage', state);
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out).toBe(`zz-quarterly-programme, 2026-Q2: 2 of 3 expected: 2 reported, 0 nil, 1 silent, 0 late
zz-quarterly-programme, 2026-Q1: 2 of 3 expected: 2 reported, 0 nil, 1 silent, 0 late

Silent, 2026-Q2 (1)
  Dunmarrow Police Department (${silent}) · silent · due August 31, 2026
`);
  });

  test('lists every agency of one period, in Spanish too', async () => {
    const { out } = await daybook(
      'statewide',
      'coverage',
      state,
      '--by',
      'agency',
      '--period',
      '2026-Q1',
      '--lang',
      'es',
    );
    const [head, ...lines] = out.trim().split('\n');
    expect(head).toBe(
      'zz-quarterly-programme, 2026-Q1: 2 de 3 que debían informar: 2 con informe, 0 certificaron que no hubo nada, 1 en silencio, 0 con retraso',
    );
    expect(lines).toHaveLength(3);
    expect(lines.filter((line) => line.includes(' · en silencio · vencía el 1 de junio de 2026'))).toHaveLength(1);
  });

  test('gives programs the counts, and a table a row for each agency', async () => {
    const { out } = await daybook('statewide', 'coverage', state, '--json');
    expect(JSON.parse(out).periods).toMatchObject([
      { period: '2026-Q1', expected: 3, answered: 2, silent: 1, due_on: '2026-06-01' },
      { period: '2026-Q2', expected: 3, answered: 2, silent: 1, due_on: '2026-08-31' },
    ]);
    const { out: table } = await daybook('statewide', 'coverage', state, '--by', 'agency', '--format', 'csv');
    expect(table.trim().split(/\r?\n/)).toHaveLength(7);
    const { out: sheet } = await daybook('statewide', 'coverage', state, '--format', 'html');
    expect(sheet).toContain('Dunmarrow Police Department');
  });

  test('of a folder without a dataset it says how one is made', async () => {
    const { code, talk } = await daybook('statewide', 'coverage', join(made.path, 'keys'));
    expect(code).toBe(2);
    expect(talk).toContain('Type: daybook statewide build publications/ --out ');
  });

  test.each([
    ['--period', '2026-Q9', /of the period 2026-Q9\. There is: 2026-Q1, 2026-Q2\.\nType: --period 2026-Q2/],
    ['--period', '2026-q1', /There is: 2026-Q1, 2026-Q2/],
    ['--duty', 'zz-other', /of the law or programme zz-other\. There is: zz-quarterly-programme\./],
    ['--state', 'FL', /of the state FL\. There is: ZZ\./],
  ])('%s %s, which the dataset has not, is said with what there is', async (option, typed, words) => {
    const { code, out, talk } = await daybook('statewide', 'coverage', state, option, typed);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toMatch(words);
  });

  test.each(['fiscal', 'evidence'])(
    '%s says who reported, where no report states what it is about',
    async (command) => {
      const { code, out } = await daybook('statewide', command, state);
      expect(code).toBe(0);
      const said = out.replace(/\s+/g, ' ');
      expect(said).toContain('2026-Q2, zz-quarterly-programme: 2 of 3 expected');
      expect(said).not.toContain('Nobody said who was expected');
    },
  );

  test('what --by does not know is said', async () => {
    const { code, talk } = await daybook('statewide', 'coverage', state, '--by', 'month');
    expect(code).toBe(2);
    expect(talk).toContain('--by takes period or agency, not "month".');
  });
});
