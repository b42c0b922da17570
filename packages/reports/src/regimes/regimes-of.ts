import type { Regime } from '@daybook/types';
import { shippedRegimes } from '../law/generated/shipped-regimes.ts';

/** The shipped reporting laws, and those that were given, which replace a shipped one of the same id. */
export function regimesOf(given: readonly Regime[]): readonly Regime[] {
  return [...shippedRegimes.filter(({ regime_id }) => !given.some((own) => own.regime_id === regime_id)), ...given];
}
