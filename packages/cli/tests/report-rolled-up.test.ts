import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuarterlyReport } from '@daybook/types';
import { expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const sheriff = 'us-zz-fbqnlriq';
const typed = (period: string, ...paths: string[]) =>
  ['report', ...paths, '--agency', sheriff, '--period', period, '--today', TODAY, '--from-reports'] as const;

test('quarters add up to the half-year, which the report of the half-year confirms', async () => {
  const { out, talk } = await daybook(...typed('2026-H1', examples), '--json');
  const rolled = JSON.parse(out) as QuarterlyReport;
  const half = JSON.parse(readFileSync(`${examples}/reports/larkmere-sheriff-2026-h1.json`, 'utf8')) as QuarterlyReport;
  expect([rolled.balance, rolled.basis.kind]).toEqual([half.balance, 'aggregate-only']);
  expect(talk).toBe(
    'Left out, because such figures do not add up over time: Median days to decide.\nThe report of the first half of 2026 says the same.\n',
  );
});

test('a year of two quarters names its missing months, in both languages', async () => {
  const { talk } = await daybook(...typed('2026', examples), '--json');
  expect(talk).toMatch(/^No report covers July 2026, .*, December 2026\. The sums are those of the other months\.\n/);
  const spanish = await daybook(...typed('2026', examples), '--json', '--lang', 'es');
  expect(spanish.talk).toMatch(/^Ningún informe cubre julio de 2026, /);
  expect(spanish.talk).toMatch(/\nSe omite, porque esas cifras no se suman en el tiempo: .*\.\n/);
  expect(spanish.talk).not.toMatch(/days-to-decide/);
});

test('a report that differs from its parts says in which figures and why', async () => {
  for (const name of ['agencies.ndjson', 'agreements.ndjson', 'jurisdictions.ndjson', 'law', 'reports'])
    cpSync(join(examples, name), join(made.path, name), { recursive: true });
  const path = join(made.path, 'reports/larkmere-sheriff-2026-h1.json');
  const text = readFileSync(path, 'utf8').replace('"as_of": "2026-07-20"', '"as_of": "2026-07-25"');
  made.file(
    'reports/larkmere-sheriff-2026-h1.json',
    text.replace(
      '"ask": "access-roster", "decision": "declined", "outcome": "not-applicable", "value": 1',
      '"ask": "access-roster", "decision": "declined", "outcome": "not-applicable", "value": 2',
    ),
  );
  const { talk } = await daybook(...typed('2026-H1', made.path), '--json');
  expect(talk).toContain(
    'The report of the first half of 2026 differs in 1 of its figures:\n  Asks received · See booking or inmate lists · Declined · Does not apply: 2; its parts add up to 1.\n    The parts were counted on an earlier day.',
  );
});

test('public copies of reports are added up; where the own report is there too it is counted, and once', async () => {
  const copies = madeFolder();
  const published = readFileSync(`${examples}/publications/larkmere-sheriff-2026-q1/report.json`, 'utf8');
  copies.file('q1.json', published);
  const agencies = join(examples, 'agencies.ndjson');
  const alone = await daybook(...typed('2026-H1', copies.path, agencies), '--json');
  const rolled = JSON.parse(alone.out) as QuarterlyReport & { view: string };
  expect([rolled.view, rolled.balance, rolled.months_covered.length]).toEqual(['public', undefined, 3]);
  expect(alone.talk).toMatch(/^No report covers April 2026, May 2026, June 2026\./);
  const both = await daybook(...typed('2026-H1', copies.path, examples), '--json');
  expect(JSON.parse(both.out)).toMatchObject({ view: 'agency', months_covered: { length: 6 } });
  expect(both.talk).toMatch(/\nThe report of the first half of 2026 says the same\.\n/);
});

test('without an agency it says which command adds up several', async () => {
  const { code, talk } = await daybook('report', 'reports/', '--period', '2026', '--from-reports');
  expect(code).toBe(2);
  expect(talk).toMatch(
    /daybook statewide build reports\/ --unsigned --out state\/\nand then: daybook statewide totals/,
  );
});

test('without a report of a part there is nothing to add', async () => {
  const { code, talk } = await daybook(...typed('2025', examples));
  expect(code).toBe(2);
  expect(talk).toMatch(
    /holds no report of us-zz-fbqnlriq for a part of 2025\. Name its reports of the quarters or months\.\n$/,
  );
});
