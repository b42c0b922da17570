import { months } from './months.ts';

/** One certain date. */
interface Certain {
  readonly on: string;
  /** The year was written with two digits. */
  readonly shortYear?: boolean;
}

/** A date of which only the file can tell whether month or day comes first. */
interface Ambiguous {
  readonly monthFirst: string;
  readonly dayFirst: string;
  readonly shortYear?: boolean;
}

/** What a text says as a date; `no-such-day` for 2/30/2026, nothing where it is not a date at all. */
export type ParsedDate = Certain | Ambiguous | 'no-such-day' | undefined;

const two = (number: number) => String(number).padStart(2, '0');

/** The date in the standard's form, if the calendar has that day. */
function day(year: number, month: number, date: number): string | undefined {
  const days =
    month === 2
      ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
        ? 29
        : 28
      : [4, 6, 9, 11].includes(month)
        ? 30
        : 31;
  return month < 1 || month > 12 || date < 1 || date > days ? undefined : `${year}-${two(month)}-${two(date)}`;
}

/** A year of two digits is one of this century: there are no such logs from before it. */
const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const certain = (on: string | undefined, year: string): ParsedDate =>
  on === undefined ? 'no-such-day' : { on, ...(year.length === 2 ? { shortYear: true } : {}) };

/** Reads the forms in which people write a date, without its time. */
export function parseDate(text: string): ParsedDate {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^((?:19|20)\d\d)()(\d\d)(\d\d)$/.exec(text);
  if (yearFirst !== null) return certain(day(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])), '0000');
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (numbers !== null) return numeric(Number(numbers[1]), Number(numbers[3]), numbers[4] as string);
  const word =
    /^(?:(\d{1,2})(?:st|nd|rd|th|º)?[ ./-]+(?:de )?)?(\p{L}{3,10})\.?(?:[ ./-]+(\d{1,2})(?:st|nd|rd|th)?)?[ ,./-]+(?:de )?(\d{4}|\d{2})$/iu.exec(
      text,
    );
  const month = months[word?.[2]?.toLowerCase() ?? ''];
  if (word === null || month === undefined || (word[1] === undefined) === (word[3] === undefined)) return undefined;
  return certain(day(fullYear(word[4] as string), month, Number(word[1] ?? word[3])), word[4] as string);
}

function numeric(first: number, second: number, yearDigits: string): ParsedDate {
  const year = fullYear(yearDigits);
  const monthFirst = day(year, first, second);
  const dayFirst = day(year, second, first);
  if (monthFirst === undefined || dayFirst === undefined || monthFirst === dayFirst)
    return certain(monthFirst ?? dayFirst, yearDigits);
  return { monthFirst, dayFirst, ...(yearDigits.length === 2 ? { shortYear: true } : {}) };
}
