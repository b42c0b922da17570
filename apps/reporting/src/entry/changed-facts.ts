import type { EntryFact, EntryPart } from './entry-part.ts';

/** One field that an earlier revision says otherwise, or one of the two does not say. */
export interface ChangedFact {
  readonly part: EntryPart;
  readonly before: EntryFact | undefined;
  readonly now: EntryFact | undefined;
}

/** What changed from one revision to another, in the order of the entry. Why it changed is said of the revision, not here. */
export function changedFacts(before: readonly EntryPart[], now: readonly EntryPart[]): readonly ChangedFact[] {
  const earlier = new Map(before.flatMap(({ facts }) => facts.map((fact) => [fact.key, fact] as const)));
  const seen = new Set<string>();
  const changed: ChangedFact[] = [];
  for (const part of now)
    for (const fact of part.facts) {
      seen.add(fact.key);
      const was = earlier.get(fact.key);
      if (fact.key !== '/revision_reason' && !isSame(was?.value, fact.value))
        changed.push({ part, before: was, now: fact });
    }
  for (const part of before)
    for (const fact of part.facts)
      if (fact.key !== '/revision_reason' && !seen.has(fact.key)) changed.push({ part, before: fact, now: undefined });
  return changed;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
