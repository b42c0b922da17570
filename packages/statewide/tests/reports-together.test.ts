import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printText } from '@daybook/reports/printing';
import type { QuarterlyReport } from '@daybook/types';
import { expect, test } from 'vitest';
import { reportsTogether, totalsPrintable } from '../src/browser/index.ts';

const examples = join(import.meta.dirname, '../../../schemas/v1/examples');
const read = (path: string) => JSON.parse(readFileSync(join(examples, path), 'utf8')) as QuarterlyReport;
const own = read('reports/larkmere-sheriff-2026-q1.json');
const copy = read('publications/larkmere-sheriff-2026-q1/report.json');
const other = read('reports/ostrand-sheriff-2026-q1.json');
const today = '2026-10-01';
const told = async (reports: readonly QuarterlyReport[], lang: 'en' | 'es' = 'en') =>
  printText((await totalsPrintable(reportsTogether({ reports, today }), { lang, on: today })).printout, {
    isFull: false,
  });

test('of one version in two wordings neither is in a sum, whatever the order, and that is said', async () => {
  const changed = { ...own, tables: own.tables.slice(1) };
  for (const reports of [
    [own, changed, other],
    [changed, own, other],
  ]) {
    const { used, unclear, coverage, replaced } = reportsTogether({ reports, today });
    expect([used, unclear.length, replaced]).toEqual([[other], 1, 0]);
    expect(coverage.find(({ agency_id }) => agency_id === own.agency_id)?.standing).toBe('unknown');
  }
  expect((await told([own, changed, other])).replace(/\s+/g, ' ')).toMatch(
    /in two wordings, so neither is in a sum: us-zz-fbqnlriq, the first quarter of 2026\. Ask the agency/,
  );
  expect((await told([own, changed], 'es')).replace(/\s+/g, ' ')).toMatch(
    /Ninguno de estos informes está en una suma\./,
  );
});

test('of an own copy of a version and the public one the public one is in the sums', () => {
  const mine = { ...own, report_id: copy.report_id, revision: copy.revision };
  const { used, not_public, replaced, unclear } = reportsTogether({ reports: [mine, copy], today });
  expect([used, not_public, replaced, unclear]).toEqual([[copy], 0, 1, []]);
});

test('what was withdrawn is in no sum', () => {
  const withdrawn = { ...own, revision: own.revision + 1, revision_reason: 'withdrawn-duplicate' } as QuarterlyReport;
  const { used, totals } = reportsTogether({ reports: [own, withdrawn], today });
  expect([used, totals]).toEqual([[], []]);
});
