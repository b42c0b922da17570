import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalForm } from '@daybook/reports';
import type { QuarterlyReport } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const probation = 'us-zz-wqzgzajr';
const typed = (agency: string, period: string) =>
  [
    'report',
    examples,
    '--agency',
    agency,
    '--period',
    period,
    '--as-of',
    '2026-07-20',
    '--today',
    TODAY,
    '--json',
  ] as const;
const published = (name: string): QuarterlyReport =>
  JSON.parse(readFileSync(`${examples}/reports/${name}.json`, 'utf8')) as QuarterlyReport;

describe('the report of a log with its context', () => {
  test.each([
    'brindlefell-sheriff-2026-q1',
    'brindlefell-sheriff-2026-q2',
    'larkmere-sheriff-2026-q1',
    'larkmere-sheriff-2026-q2',
    'ostrand-sheriff-2026-q1',
    'ostrand-sheriff-2026-q2',
    'tallowgate-police-2026-q1',
    'larkmere-probation-2026-q2',
  ])('is %s, but for the office and what only somebody who compared can say', async (name) => {
    const { $schema, prepared_by_office, published_on, ...rest } = published(name);
    const nil = rest.nil.flatMap(({ scope, office, certified_on }) => [
      ...['--nil', scope],
      ...['--office', office, '--certified-on', certified_on],
    ]);
    const { code, out } = await daybook(...typed(rest.agency_id ?? '', rest.period.name), ...nil);
    const report = JSON.parse(out) as QuarterlyReport;
    const outside_counts = rest.outside_counts.map((one) => ({ ...one, explanations: [] }));
    const unstated = { part: 'outside_counts', reason: 'not-collected' };
    const none = rest.outside_counts.length === 0;
    expect({ ...report, not_reported: [] }).toEqual({ ...rest, outside_counts, not_reported: [] });
    expect(report.not_reported).toEqual(expect.arrayContaining([...rest.not_reported, ...(none ? [unstated] : [])]));
    expect(code).toBe(0);
  });
});

describe('a certificate that there was none', () => {
  test('makes the report of an agency without a log', async () => {
    const agencies = `${examples}/agencies.ndjson`;
    const nil = ['--nil', 'all-requests', '--office', 'Records Division', '--certified-on', '2026-07-15'];
    const { code, out } = await daybook(
      ...['report', agencies, '--agency', probation, '--period', '2026-Q2', '--today', TODAY, '--json', ...nil],
    );
    const report = JSON.parse(out) as QuarterlyReport;
    expect([code, report.basis.kind, report.tables, report.nil]).toEqual([
      0,
      'aggregate-only',
      [],
      [{ scope: 'all-requests', certified_on: '2026-07-15', office: 'Records Division' }],
    ]);
  });

  test('is refused where the log holds such requests, with how many', async () => {
    const { code, out, talk } = await daybook(
      ...typed(probation, '2026-Q1'),
      ...['--nil', 'all-requests', 'transfers', '--office', 'Records Division'],
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toBe(
      'There is no report: what is certified as none is in the log of 2026-Q1.\n  3  All requests\nLeave that --nil out. If the entries were made by mistake, withdraw them first.\n',
    );
  });

  test.each<[string, string[], RegExp]>([
    ['of an unknown thing', ['--nil', 'nothing'], /Nobody can certify none of "nothing"\. --nil takes all-requests, /],
    [
      'without an office',
      ['--nil', 'costs'],
      /Name the office that certifies it, never a person\.\nType: --nil costs --office /,
    ],
    ['of nothing named', ['--office', 'Records'], /Say of what\.\nType: --nil all-requests --office /],
    [
      'before the period is over',
      ['--nil', 'costs', '--office', 'Records', '--certified-on', '2026-06-30'],
      /when 2026-Q2 is over, from the day after 2026-06-30, not on 2026-06-30\./,
    ],
  ])('%s is refused, and says what to type', async (_, options, said) => {
    const { code, talk } = await daybook(...typed(probation, '2026-Q2'), ...options);
    expect(code).toBe(2);
    expect(talk).toMatch(said);
  });
});

describe('--previous', () => {
  const first = join(examples, 'reports/larkmere-sheriff-2026-q1.json');

  test('makes the next revision, which names the one before by its fingerprint', async () => {
    const { code, out } = await daybook(
      ...typed('us-zz-fbqnlriq', '2026-Q1'),
      ...['--previous', first, '--reason', 'correction-after-audit'],
    );
    const report = JSON.parse(out) as QuarterlyReport;
    const before = published('larkmere-sheriff-2026-q1');
    expect([code, report.revision, report.revision_reason, report.corrections]).toEqual([
      0,
      2,
      'correction-after-audit',
      [],
    ]);
    expect(report.previous_sha256).toBe(createHash('sha256').update(canonicalForm(before)).digest('hex'));
    expect(before.corrections.length).toBeGreaterThan(0);
  });

  test.each<[string, string[], RegExp]>([
    [
      'of another period',
      [join(examples, 'reports/larkmere-sheriff-2026-q2.json')],
      /is the report us-zz-fbqnlriq-2026-q2-own-log\./,
    ],
    ['that is no report', [made.file('no.json', '{"record":"agency"}')], /is no report of the standard\./],
    ['that is not there', [join(made.path, 'nowhere.json')], /is no report of the standard\./],
    [
      'with no such reason',
      [first, '--reason', 'because'],
      /"because" is no reason for a revision\. --reason takes progress, /,
    ],
  ])('%s is refused', async (_, options, said) => {
    const { code, talk } = await daybook(...typed('us-zz-fbqnlriq', '2026-Q1'), '--previous', ...options);
    expect(code).toBe(2);
    expect(talk).toMatch(said);
  });
});
