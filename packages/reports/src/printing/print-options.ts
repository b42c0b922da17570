import type { Lang } from '@daybook/types';

/** How a report is put into words. */
export interface PrintOptions {
  readonly lang: Lang;
  /** The name that belongs to an id of an agency, a place or a facility; without it the ids are printed. */
  readonly nameOf?: (id: string) => string | undefined;
}
