import type { Dimension } from './measure.ts';

/** The columns of tables that tell something of the persons who are counted, not of what governments did. */
export const personDimensions: ReadonlySet<Dimension> = new Set<Dimension>([
  'age_band',
  'sex',
  'race_ethnicity',
  'region',
  'language',
  'charge_class',
  'conviction_class',
  'qualifying_offense',
  'terrorist_match',
]);
