import type { Basis, Citation } from '@daybook/types';

/** The parts of a statement of law that its citation needs. A jurisdiction's own record has no mark. */
export interface Cited {
  readonly statement: { readonly citation: Citation; readonly verification?: string };
}

/** The legal grounds of a finding, from the statements of law that it rests on, each citation once. */
export function basisOf(items: readonly Cited[]): Basis[] {
  const found = new Map<string, Basis>();
  for (const { statement } of items) {
    const { citation, verification } = statement;
    const { text, url } = citation;
    if (!found.has(text))
      found.set(text, { citation: text, verification: markOf(verification), ...(url === undefined ? {} : { url }) });
  }
  return [...found.values()];
}

/** What a jurisdiction's own record cites was not read by us. */
function markOf(verification = 'secondary'): Basis['verification'] {
  return verification === 'verified' || verification === 'secondary' ? verification : 'from-memory';
}
