const made = new Set(
  'standard_version revision revision_reason request_id supersedes source_kind source_release_id source_file_sha256 source_row ask_no'.split(
    ' ',
  ),
);

/** True for the columns that an import fills itself. */
export function isMadeHere(column: string): boolean {
  return made.has(column);
}
