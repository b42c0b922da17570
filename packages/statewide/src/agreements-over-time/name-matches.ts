import { normaliseName } from '@daybook/files';
import type { Agency, Agreement } from '@daybook/types';
import type { NameMatch } from './name-match.ts';

/** Every pair of spellings that the lists have of one agency, or of two that are perhaps one. */
export function nameMatches(agencies: ReadonlyMap<string, Agency>, agreements: readonly Agreement[]): NameMatch[] {
  const spellings = new Map<string, Set<string>>();
  for (const { agency_id, listings } of agreements) {
    const known = spellings.get(agency_id) ?? new Set();
    for (const { agency_as_printed } of listings)
      if (agency_as_printed !== undefined) known.add(agency_as_printed.trim());
    spellings.set(agency_id, known);
  }
  const matches: NameMatch[] = [];
  for (const [agency_id, known] of spellings) {
    const id = agency_id as NameMatch['agency_id'];
    const state = agency_id.slice(3, 5).toUpperCase();
    const [first = agency_id, ...more] = known;
    for (const other_spelling of more) {
      const how = normaliseName(first) === normaliseName(other_spelling) ? 'written-out' : 'register';
      matches.push({ how, state, agency_id: id, spelling: first, other_id: id, other_spelling });
    }
    for (const other_id of agencies.get(agency_id)?.possible_same ?? []) {
      const [other_spelling] = spellings.get(other_id) ?? [];
      if (other_spelling === undefined || other_id < agency_id) continue;
      matches.push({ how: 'perhaps', state, agency_id: id, spelling: first, other_id, other_spelling });
    }
  }
  return matches.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ how, state, spelling, other_spelling }: NameMatch) =>
  [how, state, spelling, other_spelling].join('\n');
