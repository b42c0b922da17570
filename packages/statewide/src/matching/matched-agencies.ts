import type { Agency } from '@daybook/types';
import type { Match } from './match.ts';

/**
 * The agencies that were looked up, each with the identifiers of the one that it surely is: a new revision where any is
 * new. An ambiguous one stays as it was.
 */
export function matchedAgencies(matches: readonly Match[]): Agency[] {
  return matches.map(({ agency, certainty, candidates: [candidate] }) => {
    const has = new Set(agency.identifiers.map(({ scheme, id }) => `${scheme} ${id}`));
    const found = certainty === 'sure' ? (candidate?.agency.identifiers ?? []) : [];
    const fresh = found.filter(({ scheme, id }) => !has.has(`${scheme} ${id}`));
    if (fresh.length === 0) return agency;
    const highest = Math.max(0, ...agency.identifiers.map(({ no }) => no));
    return {
      ...agency,
      revision: agency.revision + 1,
      revision_reason: 'progress',
      identifiers: [...agency.identifiers, ...fresh.map((one, at) => ({ ...one, no: highest + at + 1 }))],
    };
  });
}
