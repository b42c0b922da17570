import type { LawNote } from '@daybook/files';
import type { Regime } from '@daybook/types';

/**
 * Which of these laws asks for which field: by record and pointer (`request/received_on`, with `*` for each element of a
 * list), and each law by its own id. A law is a draft at a field where no element that asks for it was read in the law itself.
 */
export function lawsAtFields(regimes: readonly Regime[]): Map<string, readonly LawNote[]> {
  const found = new Map<string, LawNote[]>();
  for (const { regime_id, title, citation, verification, elements } of regimes) {
    const note = (isDraft: boolean): LawNote => ({ law: title, citation: citation.text, isDraft });
    found.set(regime_id, [note(verification !== 'verified')]);
    const fields = new Map<string, boolean>();
    for (const { carries, verification: mark } of elements)
      for (const { record, pointer } of carries ?? [])
        fields.set(`${record}${pointer}`, (fields.get(`${record}${pointer}`) ?? true) && mark !== 'verified');
    for (const [field, isDraft] of fields) found.set(field, [...(found.get(field) ?? []), note(isDraft)]);
  }
  return found;
}
