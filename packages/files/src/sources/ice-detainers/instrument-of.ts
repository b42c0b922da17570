import type { CalendarDate, InstrumentCode } from '@daybook/types';

/** Forms that were the only one in use from one day to another; between them several were, so a blank tells nothing. */
const onlyForm: readonly { readonly from: string; readonly to: string; readonly instrument: InstrumentCode }[] = [
  // The forms D and N began in June 2015.
  { from: '1987-01-01', to: '2015-05-31', instrument: 'i-247' },
  // The I-247A replaced D, N and X; the I-247G came with a settlement in force on 4 March 2025.
  { from: '2017-04-02', to: '2025-03-03', instrument: 'i-247a' },
];

/**
 * The form that a release names in its column of types, such as `I247D - Immigration Detainer - Request for Action`. Where
 * that is blank, the only form that was in use on the day; else it is unknown.
 */
export function instrumentOf(printed: string, on: CalendarDate | undefined): InstrumentCode {
  const form = /^(?:form )?i-?247 ?-?([adgnx]?)(?![a-z0-9])/i.exec(printed);
  if (form) return form[1] ? (`i-247${form[1].toLowerCase()}` as InstrumentCode) : 'i-247';
  if (printed !== '' || on === undefined) return 'unknown';
  return onlyForm.find(({ from, to }) => on >= from && on <= to)?.instrument ?? 'unknown';
}
