import { federalHolidaysOf, isFederalHoliday } from '@daybook/reports';
import { expect, test } from 'vitest';

// Days observed, as the Office of Personnel Management publishes them.
test.each([
  [2020, '01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25'],
  [2021, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24'],
  [2023, '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
  [2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
])('the federal holidays of %i are observed on these days', (year, days) => {
  const observed = federalHolidaysOf(year).map(({ observed_on }) => observed_on);
  expect(observed).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

test.each([
  ['2021-12-31', true, 'the New Year of 2022, a Saturday'],
  ['2022-01-01', true, 'the New Year itself'],
  ['2026-07-04', true, 'a Saturday, itself a holiday'],
  ['2026-07-03', true, 'where it is observed'],
  ['2026-07-06', false, 'the Monday after it'],
  ['2020-06-19', false, 'Juneteenth before 2021'],
  ['2025-01-20', true, "Martin Luther King's birthday"],
  ['2029-01-20', false, 'Inauguration Day, of one area only'],
  ['2021-01-20', false, 'Inauguration Day, of one area only'],
  ['1985-01-21', false, "Martin Luther King's birthday before 1986"],
  ['2026-11-27', false, 'the Friday after Thanksgiving'],
  ['not a date', false, 'no date'],
])('%s: %s (%s)', (date, isHoliday) => expect(isFederalHoliday(date)).toBe(isHoliday));
