import type { AskCode, FederalForceCode, InstrumentCode } from '@daybook/types';
import { instrumentAsks } from '@daybook/types/instrument-asks';

/** The one ask that a row of a release is counted as. */
export interface PrincipalAsk {
  readonly ask: AskCode;
  readonly federal_force: FederalForceCode;
}

const asks = new Map(
  instrumentAsks
    .filter(({ principal }) => principal)
    .map(({ instrument, ask, federal_force }) => [instrument, { ask, federal_force } as PrincipalAsk]),
);

/** What a form asks before all else: to hold, or to be told by the forms that ask for no hold. */
export function principalAskOf(instrument: InstrumentCode): PrincipalAsk {
  return asks.get(instrument) ?? { ask: 'unknown', federal_force: 'unknown' };
}
