import { shippedRegimes } from '@daybook/reports';
import type { Regime } from '@daybook/types';

/** The shipped laws, and those of the files, which replace a shipped one of the same id. */
export function regimesOf(given: readonly Regime[]): readonly Regime[] {
  return [...shippedRegimes.filter(({ regime_id }) => !given.some((own) => own.regime_id === regime_id)), ...given];
}
