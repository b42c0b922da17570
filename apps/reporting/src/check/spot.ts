import type { Place } from '@daybook/types';

/** A place that the grid is to show. A new one each time, so that the same place can be gone to twice. */
export interface Spot {
  readonly place: Pick<Place, 'file' | 'sheet' | 'row' | 'cell' | 'column'>;
}
