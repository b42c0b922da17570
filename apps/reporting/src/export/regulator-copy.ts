import { toNdjson } from '@daybook/files';
import { regulatorLog, regulatorViews } from '@daybook/publisher';
import { bindingRegimes, foldRecords, regimePeriod, shippedRegimes } from '@daybook/reports';
import type { Agency, Regime } from '@daybook/types';
import { lawOf } from '../reference/law-of.ts';
import { logRecords } from '../store/log-records.ts';
import type { Store } from '../store/open-store.ts';

/** A law that asks to see entries, and whether it binds this agency today. */
export interface AskingLaw {
  readonly regime: Regime;
  readonly binds: boolean;
}

/** The laws that ask to see entries, those that bind the agency first. */
export function askingLaws({ database }: Store, agency: Agency, today: string): readonly AskingLaw[] {
  const chain = lawOf(database).chainOf(agency.agency_id);
  const binding = new Set(
    'missing' in chain ? [] : bindingRegimes(chain, shippedRegimes, today).map(({ regime_id }) => regime_id),
  );
  return shippedRegimes
    .filter(({ regime_id }) => regulatorViews.includes(regime_id))
    .map((regime) => ({ regime, binds: binding.has(regime.regime_id) }))
    .sort((a, b) => Number(b.binds) - Number(a.binds));
}

/** What a law asks to see of the log. */
export interface RegulatorCopy {
  readonly text: string;
  readonly entries: number;
  /** Entries of the log that are not among them, whatever the reason. */
  readonly left_out: number;
}

/**
 * The entries that a law asks for, with the columns that it lists and no other, of what was approved or counts as exigent.
 *
 * @returns nothing where the law does not know the period.
 */
export function regulatorCopy(
  { database }: Store,
  agency: Agency,
  regime: Regime,
  period: string,
): RegulatorCopy | undefined {
  if (regimePeriod(period, regime) === undefined) return undefined;
  const counted = [...logRecords(database, { isCounted: true })].flat();
  const { entries, left_out } = regulatorLog(foldRecords(counted).current, {
    regime,
    period,
    agencies: [agency],
    regimes: shippedRegimes,
    publicIdOf: ({ public_id }) => public_id,
  });
  const others = Object.values(left_out).reduce((sum, one) => sum + one, 0);
  return { text: toNdjson(entries), entries: entries.length, left_out: others };
}
