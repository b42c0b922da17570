import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedRegimes } from '@daybook/reports';
import type { RegimeReport } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../../reports/tests/made-up/schema-faults.ts';
import { daybook } from './support/daybook.ts';
import { examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const cases = fileURLToPath(new URL('../../../schemas/v1/tests/regimes', import.meta.url));
const logOf = (regime: string) => `${cases}/${regime}/log.ndjson`;
const ostrand = ['--agency', 'us-zz-znnyprhs', '--as-of', '2026-07-20', '--today', TODAY] as const;
const written = (path: string) => readFileSync(path, 'utf8');

describe('the report that a law asks for', () => {
  test('--json is the record that was worked out by hand for the fictional county', async () => {
    const { code, out } = await daybook(
      'regime',
      'us-zz-custody-act',
      examples,
      ...ostrand,
      '--period',
      '2026-Q1',
      '--json',
    );
    expect(code).toBe(0);
    const report = JSON.parse(out) as RegimeReport;
    expect(schemaFaults('regime-report', report)).toEqual([]);
    const { prepared_by_office, ...kept } = JSON.parse(
      written(`${examples}/statutory-reports/ostrand-sheriff-custody-act-2026-q1.json`),
    ) as RegimeReport;
    expect(prepared_by_office).toBe('Records Division');
    expect(report).toEqual(kept);
  });

  test('says in words whose it is, to whom it goes, and each table', async () => {
    const { out } = await daybook('regime', 'us-zz-custody-act', examples, ...ostrand, '--period', '2026-Q1');
    const text = out.replace(/\s+/g, ' ');
    expect(out).toMatch(
      /^Ostrand County Sheriff's Office\nZephyra Custody Requests Act report, the first quarter of 2026\n/,
    );
    expect(text).toContain('To: Attorney General of Zephyra');
    expect(text).toContain('Requests to hold, to notify or to hand over: 10; Queries of federal systems: 5.');
    expect(text).toContain('Small numbers are not protected');
    expect(text).toMatch(/Hold the person past release 5 Complied 4 Declined/i);
    expect(text).not.toMatch(/OS-2026|draft/);
  });

  test('marks what rests on texts that were not read, in both languages', async () => {
    const typed = ['regime', 'us-or-181a-826', logOf('us-or-181a-826'), '--agency', 'us-zz-orcounty'] as const;
    const dates = ['--period', '2026-03', '--as-of', '2026-04-05', '--today', '2028-01-01'] as const;
    const english = (await daybook(...typed, ...dates)).out.replace(/\s+/g, ' ');
    expect(english).toContain('This report is a draft: parts of it rest on texts of the law that were not read');
    expect(english).toContain('Each request and the response (draft)');
    expect(english).toContain('the log lacks: Passed to the director or other management, in 1 of 3 entries.');
    const spanish = (await daybook('--lang', 'es', ...typed, ...dates)).out.replace(/\s+/g, ' ');
    expect(spanish).toContain(
      'Este informe es un borrador: partes de él se apoyan en textos de la ley que no se leyeron',
    );
    expect(spanish).not.toMatch(/\b(the|and|draft)\b/);
  });

  test('-o writes a page and a table, with the columns that the law names', async () => {
    const page = `${made.path}/list.html`;
    const rows = `${made.path}/list.csv`;
    const typed = ['regime', 'us-il-trust-act', logOf('us-il-trust-act'), '--agency', 'us-zz-ilmarrow'] as const;
    const dates = ['--period', '2026', '--as-of', '2027-01-15', '--today', '2028-01-01'] as const;
    expect((await daybook(...typed, ...dates, '-o', page, '-o', rows)).code).toBe(0);
    expect(written(page)).toContain('List 2: each detainer or warrant');
    expect(written(page)).not.toMatch(/M-0\d/);
    const [head = '', ...lines] = written(rows).replace('\uFEFF', '').trim().split(/\r?\n/);
    expect(head).toMatch(/^table,draft,received_on,requesting_component,ask,decision,/);
    expect(lines.filter((line) => line.startsWith('list-2-detainers,'))).toHaveLength(4);
    expect(lines.join('\n')).not.toMatch(/M-0\d/);
  });

  test('--entries writes what the law asks to see of each entry, and the check knows it', async () => {
    const typed = ['regime', 'us-il-trust-act', logOf('us-il-trust-act'), '--agency', 'us-zz-ilmarrow'] as const;
    const dates = ['--period', '2026', '--as-of', '2027-01-15', '--today', '2028-01-01'] as const;
    const path = `${made.path}/entries.ndjson`;
    const { code, talk } = await daybook(...typed, ...dates, '--entries', path);
    expect(code).toBe(0);
    const lines = written(path).trim().split('\n');
    expect(talk).toContain(`${lines.length} entries, with the columns that the law lists and no other`);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ view: 'regulator:us-il-trust-act', agency_id: 'us-zz-ilmarrow' });
      expect(line).not.toMatch(/M-0\d|person|notices|channel/);
    }
    expect(await daybook('validate', path, logOf('us-il-trust-act'), '--today', '2028-01-01')).toMatchObject({
      code: 0,
    });
  });

  test('--entries are not written from a log that is not valid', async () => {
    const log = made.file('broken.ndjson', written(logOf('us-il-trust-act')).replace('"declined"', '"declned"'));
    const path = `${made.path}/none.ndjson`;
    const typed = ['regime', 'us-il-trust-act', log, '--agency', 'us-zz-ilmarrow', '--period', '2026'] as const;
    const { code, talk } = await daybook(...typed, '--as-of', '2027-01-15', '--today', '2028-01-01', '--entries', path);
    expect(code).toBe(1);
    expect(talk).toContain('The entries were not written');
    expect(() => written(path)).toThrow('ENOENT');
  });

  test('one office reports for every agency of its city', async () => {
    const typed = ['regime', 'us-ny-nyc-10-178', logOf('us-ny-nyc-10-178'), '--agency', 'us-zz-nycmayor'] as const;
    const { out } = await daybook(
      ...typed,
      '--period',
      '2026-Q2',
      '--as-of',
      '2026-07-10',
      '--today',
      '2028-01-01',
      '--json',
    );
    const { agencies, parts } = JSON.parse(out) as RegimeReport;
    expect(agencies).toEqual(['us-zz-nyccorre', 'us-zz-nycmayor', 'us-zz-nycpolic', 'us-zz-nycschoo']);
    expect(parts[0]?.left_out).toEqual([
      { regime_id: 'us-ny-nyc-9-131', asks: 3 },
      { regime_id: 'us-ny-nyc-14-154', asks: 1 },
    ]);
  });

  test.each([
    ['regime', /^Name the law and the log, or list the laws\.\nType: daybook regime --list\n/],
    [
      'regime us-il-trust-act',
      /^Say whose report it is and for when.*\nType: daybook regime us-il-trust-act logs\/ --agency/,
    ],
    [
      `regime us-ny-nyc-9-131 ${logOf('us-ny-nyc-9-131')} --agency us-zz-nyccorre --period 2026 --as-of 2026-08-01`,
      /^"2026" is no period of this law.*\nType: --period 2025-07\.\.2026-06 \(2025-07-01 to 2026-06-30\)\n/,
    ],
    [
      `regime us-il-trust-act ${logOf('us-il-trust-act')} --agency us-zz-ilmarrow --period 2029 --as-of 2026-08-01`,
      /^2029 begins on 2029-01-01; on 2026-08-01 nobody knows what it will bring\.\nType: --period 2025\n/,
    ],
    [
      `regime us-il-trust ${logOf('us-il-trust-act')} --agency us-zz-ilmarrow --period 2026`,
      /^There is no reporting law "us-il-trust"\. There are:\n[\s\S]*us-il-trust-act {2}Illinois/,
    ],
    [
      `regime us-il-trust-act ${logOf('us-il-trust-act')} --agency us-zz-aaaaaaaa --period 2026`,
      /^There is no agency us-zz-aaaaaaaa among the files\. There are:/,
    ],
    [
      `regime us-zz-custody-act ${examples} --agency us-zz-znnyprhs --period 2026-Q1 --entries e.ndjson`,
      /^us-zz-custody-act asks for no entries, only for its report\. Leave out --entries\./,
    ],
    [
      `regime us-il-trust-act ${logOf('us-il-trust-act')} --agency us-zz-ilmarrow --period 2026 --entries e.csv`,
      /^e\.csv: entries are written one a line.*\nType: --entries entries\.ndjson\n/,
    ],
    ['regime --list --agency us-zz-ilmarrow', /^Name the files that hold the agency and its place/],
  ])('%s says what to type', async (typed, said) => {
    const { code, out, talk } = await daybook(...typed.split(' '), '--today', '2028-01-01');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toMatch(said);
  });
});

test('a table without rows says that there is nothing', async () => {
  const typed = ['regime', 'us-zz-custody-act', examples, '--agency', 'us-zz-znnyprhs', '--period', '2026-Q3'] as const;
  const { out } = await daybook(...typed, '--today', '2026-10-20');
  expect(out).toMatch(/\nAsks by decision \(asks, by received\)\n {2}Nothing\.\n/);
});

describe('the list of laws', () => {
  test('names every one that is shipped, drafts as drafts', async () => {
    const { code, out } = await daybook('regime', '--list', '--today', TODAY);
    expect(code).toBe(0);
    for (const { regime_id, title, state_of_check } of shippedRegimes)
      expect(out).toContain(
        `${title.en}${state_of_check === 'draft' ? ' (draft: parts of its text were not read)' : ''}\n  ${regime_id}\n`,
      );
    expect(out).toContain('Next: 2025-07..2026-06, due on September 1, 2026');
  });

  test('of an agency has only those that bind it, with what is due and what its log lacks', async () => {
    const typed = ['regime', '--list', examples, '--agency', 'us-zz-znnyprhs', '--today', TODAY] as const;
    const { code, out } = await daybook(...typed);
    expect(code).toBe(0);
    expect(out).toMatch(/^Laws that ask Ostrand County Sheriff's Office for reports\n/);
    expect(out).not.toContain('us-il-trust-act');
    const list = JSON.parse((await daybook(...typed, '--json')).out);
    expect(list).toEqual([
      expect.objectContaining({
        regime_id: 'us-zz-custody-act',
        period: '2026-Q3',
        due_on: '2026-11-14',
        counted: '2026-Q2',
        lacking: [{ element_id: 'offense', asked: 4, lacking: 3 }],
      }),
    ]);
  });

  test('does not say that nothing is lacking where the log has no entry of the period', async () => {
    const typed = ['regime', '--list', examples, '--agency', 'us-zz-znnyprhs', '--today', '2027-01-20'] as const;
    expect((await daybook(...typed)).out).toMatch(/\n {2}It lacks: cannot be told: it has no entry of this period /);
    expect((await daybook(...typed, '--lang', 'es')).out).toMatch(
      /\n {2}Le falta: no se sabe: no tiene ninguna anotación /,
    );
  });

  test('says where no law asks an agency for a report', async () => {
    const typed = ['--agency', 'us-zz-zvsqhbwu', '--today', TODAY] as const;
    const { out } = await daybook('regime', '--list', examples, ...typed);
    expect(out).toMatch(/^No law on file asks .* for a report\.\n$/);
  });
});
