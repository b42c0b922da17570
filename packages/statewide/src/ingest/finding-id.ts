/** What can be the matter with a publication. Ids are permanent. */
export type FindingId =
  | 'not-what-was-signed'
  | 'signer-not-known'
  | 'manifest-not-valid'
  | 'other-standard-version'
  | 'out-of-its-chain'
  | 'from-the-future'
  | 'records-not-valid'
  | 'report-differs-from-log'
  | 'two-of-one-number'
  | 'claimed-twice'
  | 'given-twice'
  | 'earlier-one-not-given'
  | 'not-signed'
  | 'not-public'
  | 'entries-without-agency'
  | 'name-changed'
  | 'agency-ended';
