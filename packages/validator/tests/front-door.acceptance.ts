import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { validatePaths } from '@daybook/validator/node';
import { describe, expect, test } from 'vitest';

const data = join(import.meta.dirname, '../../../../shared/data');

/** Each public file as it is, and what a check says of it: what others publish is no log, and says so itself. */
const files: readonly (readonly [file: string, says: RegExp])[] = [
  ['agencies/fbi_lee_latest.csv.gz', /^No row of headings was recognised/],
  ['bookings/california_2018.csv', /daybook import california-jail-bookings/],
  ['crime/ucr_crime_1975_2015.csv', /^No row of headings was recognised/],
  ['geography/census_co_est2020_population.csv', /^No row of headings was recognised/],
  ['geography/ice-areas-of-responsibility.csv', /^No row of headings was recognised/],
  ['geography/us-atlas-3.0.1_counties.csv', /^No row of headings was recognised/],
  ['ice-287g/participating_2025-05-16.csv', /daybook import ice-287g-list/],
  ['ice-287g/participating_2025-07-11.xlsx', /daybook import ice-287g-list/],
  ['ice-287g/pending_2025-05-15.csv', /daybook import ice-287g-list/],
  ['ice-detainers-pa/pa_detainers.csv.gz', /daybook import ice-detainers/],
  ['ice-detainers-pa/us_citizens.csv', /daybook import ice-detainers/],
  ['texas-jail-detainers/monthly_2011_2015.csv', /daybook import texas-jail-detainers/],
];

describe.skipIf(!existsSync(data))('public files as they are (../shared/data)', () => {
  test.each(files)('%s gets one finding that says what it is', async (file, says) => {
    const { verdict, records, findings } = await validatePaths([join(data, file)], { today: '2026-07-01' });
    expect([verdict, records, findings.map(({ rule }) => rule)]).toEqual(['invalid', 0, ['kind-unknown']]);
    expect(findings[0]?.message).toMatch(says);
  });
});
