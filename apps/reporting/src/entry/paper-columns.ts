/** What most papers are known by. */
export const PAPER = ['instrument', 'instrument_edition', 'instrument_dated_on'] as const;

/** What few need said of a paper. */
export const PAPER_MORE = [
  'instrument_issuer_role',
  'instrument_probable_cause',
  'instrument_served_on_person',
  'instrument_served_on',
  'instrument_served_at',
  'instrument_served_how',
  'instrument_court',
  'instrument_judge_type',
  'instrument_has_docket',
  'instrument_dated_on_missing',
  'instrument_file_sha256',
] as const;
