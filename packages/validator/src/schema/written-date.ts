import { isDate } from './forms/is-date.ts';

/** The date that a text means beyond doubt: year first, whatever stands between, `2026/1/6` or `20260106`. */
export function writtenDate(text: string): string | undefined {
  const [, year, , month = '', day = ''] =
    /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text.trim()) ??
    /^((?:19|20)\d\d)()(\d\d)(\d\d)$/.exec(text.trim()) ??
    [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
