/** Columns of tables that tell something of the persons who are counted, not of what the agency did. */
export const personDimensions: ReadonlySet<string> = new Set([
  'age_band',
  'sex',
  'race_ethnicity',
  'region',
  'language',
  'charge_class',
  'conviction_class',
  'qualifying_offense',
  'terrorist_match',
  'citizenship_claim',
]);
