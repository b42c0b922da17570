import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const state = `${made.path}/state`;
const places = ['agencies.ndjson', 'jurisdictions.ndjson', 'law'].map((name) => `${examples}/${name}`);

/** The dataset of one publication: the sheriff of Larkmere, first quarter of 2026; overtime is paid from local money. */
beforeAll(async () => {
  const folder = `${examples}/publications/larkmere-sheriff-2026-q1`;
  const report = JSON.parse(readFileSync(`${folder}/report.json`, 'utf8'));
  const file = made.file(
    'larkmere/report.json',
    JSON.stringify({
      ...report,
      expenditures: report.expenditures.map((line: object) => ({ ...line, category: 'personnel-overtime' })),
    }),
  );
  const { code } = await daybook(
    'statewide',
    'build',
    file.replace('/report.json', ''),
    '--unsigned',
    '--out',
    state,
    '--today',
    TODAY,
  );
  expect(code).toBe(0);
}, 60_000);

describe('daybook statewide evidence', () => {
  test('says who reported before any figure, and that correlation is not cause', async () => {
    const { code, out, talk } = await daybook('statewide', 'evidence', state, '--today', TODAY);
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out.replace(/\s+/g, ' ')).toContain(
      '2026-Q1 Nobody said who was expected to report, so what is missing cannot be told. Correlation is not cause:',
    );
    expect(out).toMatch(/14\.3 % \(0\.4 to 57\.9\) · NIBRS · 52\.2 per 100,000/);
    expect(out).toMatch(/crimes 2026, residents 2025/);
  });

  test('gives programs every number apart, and a page in Spanish', async () => {
    const page = `${made.path}/evidencia.html`;
    const { out } = await daybook('statewide', 'evidence', state, '--json', '-o', page, '--lang', 'es');
    expect(JSON.parse(out)).toMatchObject({
      rows: [
        {
          complied: 1,
          decided: 7,
          violent_crimes: 96,
          crime_basis: 'nibrs',
          population: 183_900,
          cents_per_day: 18_323,
        },
      ],
      thirds: [],
    });
    expect(readFileSync(page, 'utf8')).toContain('Correlación no es causa');
  });

  test.each(['evidence', 'fiscal'])('%s of a quarter that is not there lists those that are', async (command) => {
    const { code, talk } = await daybook('statewide', command, state, '--quarter', '2031-Q1');
    expect(code).toBe(2);
    expect(talk).toMatch(/nothing for 2031-Q1\. It has these quarters: 2026-Q1\.\nType: --quarter 2026-Q1/);
  });
});

describe('daybook statewide fiscal', () => {
  test('adds up by source, and without the law asks nothing and says so', async () => {
    const { code, out } = await daybook('statewide', 'fiscal', state, '--today', TODAY);
    expect(code).toBe(0);
    expect(out).toMatch(/Spent · Local general fund · .*\n.*1 {2}Agencies\n.*\$3,845\.00 {2}Amount/);
    expect(out.replace(/\s+/g, ' ')).toMatch(/No law or policy of these agencies was given, so nothing was checked\./);
  });

  test('records without any law check nothing, and it says so', async () => {
    const { code, out } = await daybook('statewide', 'fiscal', state, '--records', `${examples}/registry.json`);
    expect(code).toBe(0);
    expect(out).toMatch(/nothing was checked/);
    expect(out).not.toMatch(/No local money was found/);
  });

  test('asks where a provision of the county keeps local staff out, and ends with 1', async () => {
    const { code, out } = await daybook('statewide', 'fiscal', state, '--records', ...places, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).flags).toMatchObject([
      { provision: 'no-local-personnel', in_force: 'whole-quarter', line: { cents: 384_500 } },
      { provision: 'no-local-personnel', line: { money_source: 'restricted-public-safety' } },
    ]);
    const spanish = await daybook('statewide', 'fiscal', state, '--records', ...places, '--lang', 'es');
    expect(spanish.out).toMatch(/Dinero local donde una disposición excluye medios locales/);
  });

  test.each([
    [['fiscal'], /Name the folder/],
    [['fiscal', examples], /is not the folder of a statewide dataset/],
    [['evidence', 'nowhere'], /nowhere/],
    [['evidence', state, '--quarter', 'spring'], /is not a quarter/],
  ])('%j: says what to type, and ends with 2', async (args, message) => {
    const { code, talk } = await daybook('statewide', ...args);
    expect(code).toBe(2);
    expect(talk).toMatch(message);
  });
});
