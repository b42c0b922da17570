import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLimits, unzip } from '@daybook/files';
import type { QuarterlyReport } from '@daybook/types';
import { validate } from '@daybook/validator';
import { describe, expect, test } from 'vitest';
import { type ReportOrder, report } from '../../src/check/jobs/report.ts';
import { around, examples, given, inFolder, textOf } from '../support/dropped-files.ts';

const today = '2026-08-15';
const law = inFolder('law');
const order: Omit<ReportOrder, 'files' | 'agencyId' | 'period'> = { today, lang: 'en' };
async function made(asked: ReportOrder) {
  const answer = await report(asked, () => undefined);
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

async function refused(asked: ReportOrder): Promise<string> {
  const answer = await report(asked, () => undefined);
  return 'refused' in answer ? answer.refused : 'nothing: the report was made';
}

describe('the report of a quarter', () => {
  test.each([
    ['tallowgate-police', 'us-zz-zvsqhbwu'],
    ['ostrand-sheriff', 'us-zz-znnyprhs'],
  ])('of %s says what its published one says', async (agency, agencyId) => {
    const published = JSON.parse(readFileSync(join(examples, `reports/${agency}-2026-q1.json`), 'utf8'));
    const files = [...inFolder(`logs/${agency}`), ...around, ...law];
    const { files: forms, shown, zip, errors } = await made({ ...order, files, agencyId, period: '2026-Q1' });
    const record = JSON.parse(textOf(forms, `${published.report_id}.json`)) as QuarterlyReport;
    for (const part of ['tables', 'balance', 'context', 'expenditures', 'basis', 'rates'] as const)
      expect(record[part], part).toEqual(published[part]);
    expect(errors).toBe(0);
    expect(shown.lead).toContain(' received ');
    expect(textOf(forms, '.txt')).toContain(shown.title);
    const inside = await unzip(zip.bytes, defaultLimits);
    expect(inside).toEqual(forms.map(({ name, bytes }) => ({ path: name, bytes })));
    expect(forms.map(({ name }) => name.replace(published.report_id, ''))).toEqual([
      '.json',
      '.csv',
      '.xlsx',
      '.html',
      '.txt',
      '.datapackage.json',
    ]);
  });

  test('is made of a log alone where a person says what the record of the agency would', async () => {
    const files = inFolder('logs/tallowgate-police');
    const asked = { ...order, files, agencyId: 'us-zz-zvsqhbwu', period: '2026-Q1' };
    expect(await refused(asked)).toMatch(/^No file says in which time zone us-zz-zvsqhbwu is\./);
    const agency = {
      name: 'Tallowgate Police',
      state: 'ZZ',
      agency_type: 'police-municipal',
      time_zone: 'America/Denver',
    };
    const { files: forms, zip, shown } = await made({ ...asked, agency });
    expect(JSON.parse(textOf(forms, '-log.json')).balance.received).toBeGreaterThan(0);
    expect(shown.issuer).toBe('Tallowgate Police');
    const inside = await unzip(zip.bytes, defaultLimits);
    const record = (inside as readonly { path: string; bytes: Uint8Array }[]).find(
      ({ path }) => path === 'agencies.ndjson',
    );
    const checked = await validate({ name: 'agencies.ndjson', bytes: record?.bytes ?? new Uint8Array() }, { today });
    expect({ verdict: checked.verdict, findings: checked.findings }).toEqual({ verdict: 'valid', findings: [] });
  });

  test('speaks Spanish, and says so of a log with no entry of the agency', async () => {
    const files = [...inFolder('logs/tallowgate-police'), ...around];
    const { shown } = await made({ ...order, files, agencyId: 'us-zz-zvsqhbwu', period: '2026-Q1', lang: 'es' });
    expect(shown.title).toMatch(/primer trimestre de 2026/);
    const other = { ...order, files, agencyId: 'us-zz-pqqtitoa', period: '2026-Q1', lang: 'es' } as const;
    expect(await refused(other)).toMatch(/^Los archivos no contienen ninguna anotación de Brindlefell/);
  });
});

describe('a certificate that nothing came', () => {
  const files = [given('agencies.ndjson')];
  const asked = { ...order, files, agencyId: 'us-zz-qoirstqw', period: '2026-Q2', nilOffice: 'Records Division' };

  test('is a report that the standard knows as nil', async () => {
    const { files: forms, shown } = await made(asked);
    const record = JSON.parse(textOf(forms, '-log.json')) as QuarterlyReport;
    expect(record.nil).toEqual([{ scope: 'all-requests', certified_on: today, office: 'Records Division' }]);
    expect(record.tables).toEqual([]);
    expect(shown.lead).toContain('Records Division');
    const bytes = new TextEncoder().encode(JSON.stringify(record));
    expect((await validate({ name: 'report.json', bytes }, { today })).counts.error).toBe(0);
  });

  test('is made for an agency of which only name and place are said', async () => {
    const agency = {
      name: 'Port Ambry Police',
      state: 'ZZ',
      agency_type: 'police-municipal',
      time_zone: 'America/Denver',
    };
    const { files: forms } = await made({
      ...order,
      files: [],
      agency,
      period: '2026-Q2',
      nilOffice: 'Records Division',
    });
    const record = JSON.parse(textOf(forms, '-log.json')) as QuarterlyReport;
    expect(record.agency_id).toMatch(/^us-zz-[a-z]{8}$/);
    expect(record.time_zone).toBe('America/Denver');
  });

  test('is refused before the period is over, and where the log holds what there was none of', async () => {
    expect(await refused({ ...asked, period: '2026-Q3' })).toMatch(
      /^That nothing came can be certified when the third quarter of 2026 is over/,
    );
    const log = [...files, ...inFolder('logs/tallowgate-police')];
    expect(await refused({ ...asked, files: log, agencyId: 'us-zz-zvsqhbwu' })).toMatch(
      /^That there was nothing is not certified: the log of the second quarter of 2026 holds entries of it, \d+ \(/,
    );
  });

  test('is refused where the office is not the name of one', async () => {
    const answer = await refused({ ...asked, nilOffice: 'call 555-867-5309' });
    expect(answer).toMatch(/^The report cannot be made like this: /);
  });
});
