import { californiaHeadings } from '../sources/california-jail-bookings/california-headings.ts';
import { fbiHeadings } from '../sources/fbi-agency-list/fbi-headings.ts';
import { listHeadings } from '../sources/ice-287g-list/list-headings.ts';
import { detainerHeadings } from '../sources/ice-detainers/detainer-headings.ts';
import { texasHeadings } from '../sources/texas-jail-detainers/texas-headings.ts';
import { columnsOf, type Headings } from './headings.ts';

/** The headings of every source; apart from the sources, so that who reads a log need not load them. */
const known: readonly Headings<string>[] = [
  listHeadings,
  detainerHeadings,
  texasHeadings,
  californiaHeadings,
  fbiHeadings,
];

/** The id of the source that has its headings in one of these rows; nothing where none has, or more than one. */
export function importable(rows: readonly (readonly string[])[]): string | undefined {
  const found = known.filter((headings) => rows.some((row) => columnsOf(row, headings) !== undefined));
  return found.length === 1 ? found[0]?.source : undefined;
}
