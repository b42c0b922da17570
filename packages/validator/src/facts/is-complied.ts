/** Says whether a decision was to comply, in full or in part. */
export function isComplied(decision: string | undefined): boolean {
  return decision === 'complied-full' || decision === 'complied-partial';
}
