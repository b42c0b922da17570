import { localDateOf } from '@daybook/reports';

/** The day of a moment by the clocks of a place, `YYYY-MM-DD`; in UTC where its zone is not known. */
export const dayOf = (instant: string, zone: string | undefined): string =>
  localDateOf(instant, zone ?? 'UTC') ?? instant.slice(0, 10);
