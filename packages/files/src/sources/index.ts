import type { Source } from '../importing/source.ts';
import { californiaJailBookings } from './california-jail-bookings/california-jail-bookings.ts';
import { columns } from './columns/columns.ts';
import { fbiAgencyList } from './fbi-agency-list/fbi-agency-list.ts';
import { ice287gList } from './ice-287g-list/ice-287g-list.ts';
import { iceDetainers } from './ice-detainers/ice-detainers.ts';
import { texasJailDetainers } from './texas-jail-detainers/texas-jail-detainers.ts';

export type { ImportOptions, Source, SourceInput } from '../importing/source.ts';

/** Every source, by hand: one line for each folder. */
export const sources: readonly Source[] = [
  ice287gList,
  iceDetainers,
  texasJailDetainers,
  californiaJailBookings,
  fbiAgencyList,
  columns,
];
