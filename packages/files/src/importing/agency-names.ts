import type { AgencyName, CalendarDate } from '@daybook/types';

/** A spelling of an agency's name, with the day of the first list that prints it where the list has one. */
export type Spelling = readonly [name: string, from: CalendarDate | undefined];

/** Spellings as an agency record holds them, numbered on from the highest number given so far. */
export function agencyNames(spellings: readonly Spelling[], nameSource: string, highest = 0): AgencyName[] {
  return spellings.map(([name, from], at) => ({
    no: highest + at + 1,
    name: name.slice(0, 300),
    name_source: nameSource,
    ...(from !== undefined && { from }),
  }));
}
