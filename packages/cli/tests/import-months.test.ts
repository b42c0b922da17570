import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';
import { californiaSurvey, texasReports } from './support/public-files.ts';

const made = madeFolder();
const lines = (path: string) => readFileSync(path, 'utf8').trim().split('\n');

describe('figures by month', () => {
  test('of Texas are valid reports, and validate names the month that a quarter lacks', async () => {
    const out = join(made.path, 'texas');
    const months = ['january', 'february', 'march'].map((month) => `hale,2031,${month},0,0,0`);
    const monthly = made.file(
      'texas.csv',
      texasReports(...months, 'hall,2031,january,2,9,NA', 'hall,2031,march,1,3,90.5'),
    );
    const { code, out: text } = await daybook('import', 'texas-jail-detainers', monthly, '--out', out);
    expect(code).toBe(0);
    expect(text).toMatch(/^5 rows read, as of 2031-03-31\n/);
    expect(text).toMatch(/\n {10}7 {2}Reports\n {10}1 {2}Quarters with a month missing\n {10}3 {2}Months reported as/);
    expect(lines(join(out, 'reports.ndjson'))).toHaveLength(7);
    const checked = await daybook('validate', out, '--today', '2031-06-01');
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('The report covers 2 of the 3 months of 2031-Q1. 2031-02 is missing.');
    expect(checked.out).toMatch(/\nValid: 0 errors, 1 warnings?/);
  });

  test('of California are context of the agency, in Spanish too', async () => {
    const out = join(made.path, 'california');
    const survey = made.file('survey.csv', californiaSurvey("Yolo Sheriff's Department,2031,may,06113,NA"));
    const typed = ['import', 'california-jail-bookings', survey, '--out', out, '--lang', 'es'];
    const { code, out: text } = await daybook(...typed);
    expect(code).toBe(0);
    expect(text).toContain('Cuenta como faltante y no como cero.');
    const [month = ''] = lines(join(out, 'reports.ndjson'));
    expect(JSON.parse(month).context[0]).toMatchObject({ item: 'bookings', missing: 'unknown', coverage_months: 0 });
  });
});
