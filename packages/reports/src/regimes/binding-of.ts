import type { Regime } from '@daybook/types';
import type { Chain } from '../law/chain.ts';

/** Whether a reporting law binds an agency on a day; else why not. */
export type Binding = 'binds' | 'other-place' | 'other-agency-type' | 'not-yet' | 'ended' | 'not-in-force';

/**
 * Whether a reporting law binds an agency: it is the law of a place above the agency, speaks of agencies of its type, and is
 * in force on the day. A law without a first day counts as begun.
 *
 * @param chain the places above the agency; see `Law.chainOf`.
 * @param on `YYYY-MM-DD`.
 */
export function bindingOf(regime: Regime, { agency, profiles, jurisdictions }: Chain, on: string): Binding {
  const isOfPlace =
    profiles.some(({ law_id }) => law_id === regime.law_id) ||
    jurisdictions.some(({ jurisdiction_id }) => jurisdiction_id === regime.jurisdiction_id);
  if (!isOfPlace) return 'other-place';
  const { agency_types = [] } = regime.reporters;
  const isTypeKnown = agency.agency_type !== 'unknown';
  if (agency_types.length > 0 && isTypeKnown && !agency_types.includes(agency.agency_type)) return 'other-agency-type';
  if (regime.from !== undefined && on < regime.from) return 'not-yet';
  if (regime.to !== undefined && on > regime.to) return 'ended';
  return regime.status === 'in-force' ? 'binds' : 'not-in-force';
}
