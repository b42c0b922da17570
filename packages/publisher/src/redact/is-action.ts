const places: ReadonlySet<string> = new Set([
  '/$schema',
  '/record',
  '/standard_version',
  '/view',
  '/revision',
  '/revision_reason',
  '/public_id',
  '/supersedes',
  '/source',
  '/source/kind',
  '/agency_id',
  '/agency_id_missing',
  '/direction',
  '/quantity',
  '/received_quarter',
  '/generalised',
  '/not_yet_public',
  '/asks_complete',
  '/asks',
  '/asks/*/ask_no',
  '/asks/*/ask',
  '/asks/*/closed_without_decision',
  '/asks/*/decisions',
  '/asks/*/decisions/*/no',
  '/asks/*/decisions/*/decision',
  '/custody',
  '/custody/custody_end',
]);

/** An entry that is no request is told by the part that says what it is. */
const part = /^\/(?:query|contact|alert|act)(?:\/|$)/;

/** Whether every public entry shows a place: which entry it is, and the action that the published tables count. */
export function isAction(pointer: string): boolean {
  return places.has(pointer) || part.test(pointer);
}
