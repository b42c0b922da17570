import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toZip } from '@daybook/files';
import type { QuarterlyReport } from '@daybook/types';
import type { NamedBlob } from '@daybook/validator/browser';
import { describe, expect, test } from 'vitest';
import { together } from '../../src/check/jobs/together.ts';
import { examples, given, inFolder } from '../support/dropped-files.ts';

const today = '2026-08-15';
const law = inFolder('law');
const quiet = () => undefined;

/** The count of one quarter that somebody typed: how many asks came, and nothing else. */
function countOf(quarter: number, revision: number, asks: number): object {
  const { context, ...report } = JSON.parse(
    readFileSync(join(examples, 'publications/larkmere-sheriff-2026-q1/report.json'), 'utf8'),
  );
  const [table] = report.tables.filter(({ table_id }: { table_id: string }) => table_id === 'custody-ends');
  const months = [quarter * 3 - 2, quarter * 3].map((month) => String(month).padStart(2, '0'));
  return {
    ...report,
    ...{ report_id: `us-zz-fbqnlriq-2026-q${quarter}-own-log`, revision },
    ...(revision > 1 ? { revision_reason: 'correction-data-entry' } : {}),
    period: {
      ...report.period,
      ...{ name: `2026-Q${quarter}`, start_on: `2026-${months[0]}-01` },
      end_on: `2026-${months[1]}-${quarter === 1 ? 31 : 30}`,
    },
    ...{ context: [], rates: [], expenditures: [], tables: [{ ...table, rows: [] }] },
    balance: { open_at_start: 0, received: asks, decided: asks, closed_without_decision: 0, open_at_end: 0 },
  };
}

describe('reports together', () => {
  const reports = inFolder('reports').filter(({ name }) => /-2026-q1\.json$/.test(name) && !name.includes('federal'));

  test('begin with who reported, and say what a sum lacks', async () => {
    const files = [...reports, given('registry.json'), given('agencies.ndjson'), given('jurisdictions.ndjson'), ...law];
    const answer = await together({ files, today, lang: 'en' }, quiet);
    expect(answer.reports).toBe(reports.length);
    expect(answer.coverage.lead).toMatch(/2026-Q\d: \d+ of \d+ expected: \d+ reported/);
    expect(answer.totals.lead).toMatch(/^\d+ reports of \d+ agencies, for the first quarter of 2026\./);
    const balance = answer.totals.sections[0]?.tables[0];
    expect(balance?.columns.map(({ title }) => title)).toEqual([
      'Figure',
      'Sum',
      'Agencies that tell it',
      '… that withhold it',
      '… that do not know it',
      '… that do not show it',
    ]);
    const received = reports
      .map(({ name }) => JSON.parse(readFileSync(join(examples, name), 'utf8')) as QuarterlyReport)
      .reduce((sum, { balance: own }) => sum + (own?.received ?? 0), 0);
    expect(balance?.rows.find(({ cells }) => cells[0] === 'Received')?.cells[1]).toContain(`${received}`);
    expect(answer.files.map(({ name }) => name)).toEqual(['coverage.zip', 'totals.zip']);
  });

  test('from a publication in a zip file are the same as from its report', async () => {
    const folder = 'publications/larkmere-sheriff-2026-q1';
    const parts = readdirSync(join(examples, folder)).map((name) => ({
      path: `larkmere/${name}`,
      bytes: new Uint8Array(readFileSync(join(examples, folder, name))),
    }));
    const zip = { name: 'larkmere.zip', blob: new Blob([(await toZip(parts)) as BlobPart]) };
    const [packed, plain] = [
      await together({ files: [zip], today, lang: 'en' }, quiet),
      await together({ files: [given(`${folder}/report.json`)], today, lang: 'en' }, quiet),
    ];
    expect(packed.reports).toBe(1);
    expect(packed.totals).toEqual(plain.totals);
    expect(packed.coverage.lead).toContain('Nobody was expected');
  });

  test('count a report once, in its last revision, and say which figures are withheld', async () => {
    const first = JSON.parse(readFileSync(join(examples, reports[0]?.name ?? ''), 'utf8'));
    const blob = (record: object) => new Blob([JSON.stringify(record)]);
    const twice = { name: 'again.json', blob: blob(first) };
    const answer = await together({ files: [reports[0] as NamedBlob, twice], today, lang: 'en' }, quiet);
    expect(answer.totals.notes.join(' ')).toContain('One more report was given twice');
    expect(answer.totals.lead).toMatch(/^One report of one agency/);
  });

  test('of three quarters of which one was corrected count the correction once and show both versions', async () => {
    const stated = (quarter: number, revision: number, asks: number) => ({
      name: `q${quarter}-${revision}.json`,
      blob: new Blob([JSON.stringify(countOf(quarter, revision, asks))]),
    });
    const files = [stated(1, 1, 11), stated(2, 1, 70), stated(2, 2, 17), stated(3, 1, 23), given('agencies.ndjson')];
    const answer = await together({ files, today: '2026-12-31', lang: 'en' }, quiet);
    expect(answer.faulty).toEqual([]);
    const [versions, ...quarters] = answer.totals.sections;
    expect(versions?.tables[0]?.rows.map(({ cells }) => cells.join(' | '))).toEqual([
      expect.stringMatching(/2026-Q2 \| 1 \| .*70 \| .*no$/),
      expect.stringMatching(/2026-Q2 \| 2 \| .*17 \| .*yes$/),
    ]);
    const sums = quarters.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ cells }) => cells[1])));
    expect(sums.filter((sum) => sum !== undefined && /^(?:11|17|23|70)$/.test(sum))).toEqual(
      // Received and decided, quarter by quarter; the version that was replaced is in none.
      ['11', '11', '17', '17', '23', '23'],
    );
  });

  test('of no report are none, and a faulty file is named', async () => {
    const broken = { name: 'broken.json', blob: new Blob(['{"record": "quarterly-report"']) };
    const answer = await together({ files: [broken, given('agencies.ndjson')], today, lang: 'es' }, quiet);
    expect(answer.reports).toBe(0);
    expect(answer.faulty).toEqual(['broken.json']);
  });
});
