import type { Month } from '@daybook/types';

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const whole =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;

/** The month that a year and the name or number of a month mean together, such as `2011-10`; nothing where unsure. */
export function monthOf(year: string, month: string): Month | undefined {
  if (!/^(?:19|20)\d\d$/.test(year)) return undefined;
  const text = month.toLowerCase();
  const number = /^\d{1,2}$/.test(text) ? Number(text) : whole.test(text) ? names.indexOf(text.slice(0, 3)) + 1 : 0;
  if (number < 1 || number > 12) return undefined;
  return `${year}-${String(number).padStart(2, '0')}` as Month;
}
