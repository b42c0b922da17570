import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measures } from '@daybook/reports';
import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../../reports/tests/made-up/schema-faults.ts';
import { daybook } from './support/daybook.ts';
import { examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const typed = (period: string, agency = 'us-zz-znnyprhs') =>
  ['report', examples, '--agency', agency, '--period', period, '--as-of', TODAY, '--today', TODAY] as const;
const title = (id: string) => measures.find((measure) => measure.id === id)?.title.en;

describe('the report of one agency', () => {
  test('--json is a record of the standard, and -o writes the same', async () => {
    const path = join(made.path, 'new', 'report.json');
    const { code, out, talk } = await daybook(...typed('2026-Q1'), '--json', '-o', path);
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    const report = JSON.parse(out);
    expect(schemaFaults('quarterly-report', report)).toEqual([]);
    expect(report).toMatchObject({
      record: 'quarterly-report',
      period: { name: '2026-Q1' },
      balance: { received: 34 },
    });
    expect(readFileSync(path, 'utf8')).toBe(out);
  });

  test.each(['larkmere-sheriff-2026-q1', 'ostrand-sheriff-2026-q2', 'tallowgate-police-2026-q1'])(
    'names the same log by the same fingerprint as the published report %s',
    async (name) => {
      const published = JSON.parse(readFileSync(`${examples}/reports/${name}.json`, 'utf8'));
      const { out } = await daybook(...typed(published.period.name, published.agency_id), '--json');
      expect(JSON.parse(out).basis.log_sha256).toBe(published.basis.log_sha256);
      expect(JSON.parse(out).tables).toEqual(published.tables);
    },
  );

  test('says in words whose it is, what was asked and decided, and money in dollars', async () => {
    const { out } = await daybook(...typed('2026-Q1'));
    expect(out).toMatch(
      /^Ostrand County Sheriff's Office\nRequests from immigration authorities, first quarter of 2026\nJanuary 1, 2026 to March 31, 2026 · .* · us-zz-znnyprhs\n/,
    );
    expect(out.replace(/\s+/g, ' ')).toContain(
      "Ostrand County Sheriff's Office received 25 requests with 34 asks: it declined 5 and complied with 29 (1 only in part).",
    );
    expect(out).toMatch(/\n {7}34 {2}Received\n/);
    expect(out).toMatch(/\n {2}Hold the person past release\n {8}5 {2}Complied in full\n {8}4 {2}Declined\n/);
    expect(out).toMatch(/\n {2}Bed days\n {2}\$15,960\.00 {2}Federal daily rate · Received · From the log · /);
    expect(out).toMatch(/\n {2}287\(g\) Warrant Service Officer · Active · August 15, 2026 · /);
  });

  test('fits on two screens, and names the tables that --full prints', async () => {
    const short = (await daybook(...typed('2026-Q1'))).out;
    const full = (await daybook(...typed('2026-Q1'), '--full')).out;
    expect(short.split('\n').length).toBeLessThan(120);
    expect(Math.max(...full.split('\n').map((line) => line.length))).toBeLessThan(120);
    const named = /Counted too, and printed with --full or --json: ([\s\S]+)\n$/.exec(short)?.[1]?.replace(/\s+/g, ' ');
    for (const name of named?.split(/, (?=[A-Z])/) ?? ['no tables are named'])
      expect(full.includes(`\n${name} (`) || full.includes(`\n${name}\n`), name).toBe(true);
    expect(short).not.toContain(`\n${title('decision-reasons')} (`);
  });

  test.each(['en', 'es'])('prints no code where there is a title, in %s', async (lang) => {
    const { out } = await daybook(...typed('2026-Q1'), '--full', '--lang', lang);
    const shown = out.replaceAll(
      /us-zz-[a-z]+|us-zz(?= [0-9a-f]{64})|\d{4}-[\dQ-]+|Code [\d-]+|America\/\w+|--\w+|I-\w+/g,
      '',
    );
    expect(shown).not.toMatch(/(?<![\p{L}\d-])[a-z0-9]+(-[a-z0-9]+)+(?![\p{L}-])/u);
    expect(shown).not.toMatch(/undefined|null|\[object/);
  });

  test('speaks Spanish', async () => {
    const { out } = await daybook(...typed('2026-Q1'), '--full', '--lang', 'es');
    expect(out).toMatch(
      /\nSolicitudes de las autoridades de inmigración, primer trimestre de 2026\nDel 1 de enero de 2026 al /,
    );
    expect(out).toMatch(/\n {7}34 {2}Recibidas\n/);
    expect(out).toMatch(/\nCostos \(dólares estadounidenses; /);
    expect(out).not.toMatch(/\b(the|person|Received|Declined|Complied|persons|Released)\b/);
  });

  test('never shows a period that is still running as if it were whole', async () => {
    const { code, out } = await daybook(...typed('2026-Q3'));
    expect(code).toBe(0);
    expect(out).toMatch(
      /\nNot the whole period is covered\. Without figures: August 2026, September 2026\. What is missing is\n {2}not zero\.\n/,
    );
    expect(out).toContain('\nBy August 15, 2026, the log of');
    expect(out).toMatch(/\nNot known for the whole period: Asks received; /);
    expect(out).not.toContain('Zero in this period');
  });

  test('of a log with errors ends with 1, says so, and still prints', async () => {
    const log = readFileSync(`${examples}/logs/ostrand-sheriff/requests.ndjson`, 'utf8');
    const path = made.file('requests.ndjson', log.replace('"declined"', '"declind"'));
    const { code, out, talk } = await daybook(
      ...['report', path, `${examples}/agencies.ndjson`, '--agency', 'us-zz-znnyprhs'],
      ...['--period', '2026-Q1', '--today', TODAY],
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^Ostrand County Sheriff's Office\n/);
    expect(talk).toMatch(
      /^The log has 1 error\. Entries with errors in their form are not counted\.\nType: daybook validate /,
    );
  });
});

describe('rows over many agencies', () => {
  test.each(['state', 'facility', 'agency'])('--by %s --json is what its schema says', async (by) => {
    const { code, out } = await daybook('report', examples, '--by', by, '--today', TODAY, '--json');
    expect(code).toBe(0);
    const rows = JSON.parse(out);
    expect(schemaFaults('report-rows', rows)).toEqual([]);
    expect(Object.keys(rows[0])).toEqual(expect.arrayContaining(['period', 'ask', 'decision', 'outcome', 'value']));
    // However they are split: 6 asks of a release, and 480 of own logs, where a bulk entry counts as many as it stands for.
    expect(rows.reduce((sum: number, { value }: { value: number }) => sum + value, 0)).toBe(486);
  });

  test('keep kinds of sources apart in words, each with its own sum', async () => {
    const { out } = await daybook('report', examples, '--by', 'agency', '--today', TODAY);
    const sums = [...out.matchAll(/\n(\d+) asks in \d+ rows\n/g)].map(([, sum]) => Number(sum));
    expect(out).toMatch(/^Federal release, by the date on the paper\n/);
    expect(out).toMatch(/\nAgency's own log, by the day of receipt\n/);
    expect(sums).toEqual([6, 480]);
    expect(out).toMatch(/\n2026-Q1 · Larkmere County Sheriff's Office \(us-zz-fbqnlriq\)\n/);
  });

  test('speak Spanish', async () => {
    const { out } = await daybook('report', examples, '--by', 'state', '--today', TODAY, '--lang', 'es');
    expect(out).toMatch(/^Publicación federal, por la fecha del documento\n/);
    expect(out).not.toMatch(/\b(the|asks|rows|Declined|unknown)\b/);
  });

  test('are written with -o, also into a folder that is not there yet', async () => {
    const path = join(made.path, 'rows', 'rows.json');
    const { out } = await daybook('report', examples, '--by', 'state', '--today', TODAY, '--json', '-o', path);
    expect(readFileSync(path, 'utf8')).toBe(out);
  });
});

test('a folder without requests is not a report of zero requests', async () => {
  const folder = join(made.path, 'nothing');
  mkdirSync(folder, { recursive: true });
  const { code, out, talk } = await daybook('report', folder, '--by', 'state');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(talk).toMatch(/not a report of zero requests/);
});
