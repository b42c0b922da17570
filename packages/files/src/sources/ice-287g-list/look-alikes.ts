import type { AgencyId } from '@daybook/types';
import { looseName } from '../../places/loose-name.ts';
import { normaliseName } from '../../places/normalise-name.ts';
import { closest } from '../../words/closest.ts';
import type { ListedAgency } from './agency-book.ts';
import type { AgreementHistory } from './agreement-histories.ts';

/**
 * Agencies that are possibly the same as another one of their state, for a person to look at; they are never merged. Two
 * are when their names differ only in words that lists leave out, or when one vanishes from the very list on which the
 * other appears, with the same model and date of signature and a name that differs by a few letters.
 */
export function lookAlikes(
  agencies: ReadonlyMap<AgencyId, ListedAgency>,
  histories: readonly AgreementHistory[],
): (id: AgencyId) => readonly AgencyId[] {
  const pairs = new Map<AgencyId, Set<AgencyId>>();
  const pair = (one: AgencyId, other: AgencyId) => {
    if (one === other) return;
    for (const [id, same] of [
      [one, other],
      [other, one],
    ] as const)
      pairs.set(id, (pairs.get(id) ?? new Set()).add(same));
  };
  const byLooseName = new Map<string, AgencyId>();
  for (const { agencyId, spellings, latest } of agencies.values()) {
    for (const spelling of spellings.keys()) {
      const key = `${latest.row.state.postal}|${looseName(spelling)}`;
      const other = byLooseName.get(key);
      if (other === undefined) byLooseName.set(key, agencyId);
      else pair(agencyId, other);
    }
  }
  const nameOf = (id: AgencyId) => normaliseName(agencies.get(id)?.latest.row.agency ?? '');
  for (const gone of histories) {
    if (gone.status !== 'not-listed' || gone.signedOn === undefined) continue;
    const come = histories.filter((one) => takesItsPlace(one, gone));
    const names = new Map(come.map(({ agencyId }) => [nameOf(agencyId), agencyId]));
    const nearest = names.get(closest(nameOf(gone.agencyId), names.keys()) ?? '');
    if (nearest !== undefined) pair(gone.agencyId, nearest);
  }
  return (id) => [...(pairs.get(id) ?? [])].sort();
}

function takesItsPlace(one: AgreementHistory, gone: AgreementHistory): boolean {
  return (
    one.type === gone.type &&
    one.signedOn === gone.signedOn &&
    one.agencyId.slice(0, 6) === gone.agencyId.slice(0, 6) &&
    one.listings[0]?.list.asOf === gone.ended?.firstMissingOn
  );
}
