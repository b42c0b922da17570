/** What a public entry may show however few are like it: which entry it is, and what the agency was asked and did. */
const places: ReadonlySet<string> = new Set([
  '/$schema',
  '/record',
  '/standard_version',
  '/view',
  '/revision',
  '/revision_reason',
  '/public_id',
  '/supersedes',
  '/source/kind',
  '/agency_id',
  '/agency_id_missing',
  '/direction',
  '/quantity',
  '/received_quarter',
  '/generalised',
  '/not_yet_public',
  '/asks_complete',
  '/asks/*/ask_no',
  '/asks/*/ask',
  '/asks/*/closed_without_decision',
  '/asks/*/decisions/*/no',
  '/asks/*/decisions/*/decision',
  '/custody/custody_end',
]);

/** Entries that are no request are what the agency itself did or received by machine. */
const part = /^\/(?:query|contact|alert|act)\//;

/** Whether a place of a public entry tells only of the agency's action, and of no person. */
export function isActionPlace(place: string): boolean {
  return places.has(place) || part.test(place);
}
