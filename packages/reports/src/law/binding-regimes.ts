import type { Regime } from '@daybook/types';
import type { Chain } from './chain.ts';

/**
 * The reporting laws that bind an agency on a day: those of a place along its chain, for its type of agency, in force.
 *
 * @param on `YYYY-MM-DD`.
 */
export function bindingRegimes(
  { agency, profiles, jurisdictions }: Chain,
  regimes: readonly Regime[],
  on: string,
): Regime[] {
  const laws = new Set<string>(profiles.map(({ law_id }) => law_id));
  const places = new Set<string>(
    [...profiles, ...jurisdictions].map(({ jurisdiction_id }) => jurisdiction_id).filter((id) => id !== undefined),
  );
  return regimes.filter(({ law_id, jurisdiction_id, status, reporters, from = '', to = '9999-12-31' }) => {
    const isOfPlace = laws.has(law_id) || places.has(jurisdiction_id);
    const { agency_types: only = [] } = reporters;
    // Of an agency whose type is not known nobody can say that a law leaves it free.
    const isOfType = only.length === 0 || agency.agency_type === 'unknown' || only.includes(agency.agency_type);
    return isOfPlace && isOfType && status === 'in-force' && from <= on && on <= to;
  });
}
