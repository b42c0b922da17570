import { toNdjson } from '@daybook/files';
import { regulatorLog, regulatorViews } from '@daybook/publisher';
import { bindingRegimes, regimePeriod, shippedRegimes } from '@daybook/reports';
import type { Agency, Regime, Request } from '@daybook/types';
import { lawOf } from '../reference/law-of.ts';
import type { Database } from '../store/database.ts';
import { countedTexts } from '../store/log-records.ts';
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
 * Only entries with a day of the period somewhere in them are held in memory, and those that their custody is recorded in.
 *
 * @throws RangeError where the law does not know the period.
 */
export function regulatorCopy(database: Database, agency: Agency, regime: Regime, name: string): RegulatorCopy {
  const period = regimePeriod(name, regime);
  if (period === undefined) throw new RangeError(`${regime.regime_id} has no period that is named ${name}.`);
  const { near, all } = nearPeriod(database, period);
  const { entries } = regulatorLog(near, {
    regime,
    period: name,
    agencies: [agency],
    regimes: shippedRegimes,
    publicIdOf: ({ public_id }) => public_id,
  });
  return { text: toNdjson(entries), entries: entries.length, left_out: all - entries.length };
}

/** The entries in their last counted revision that may belong to a period, and how many entries there are in all. */
function nearPeriod(
  database: Database,
  { start_on, end_on }: { readonly start_on: string; readonly end_on: string },
): { readonly near: readonly Request[]; readonly all: number } {
  // A moment in another zone may be a day off.
  const [from, to] = [dayBeside(start_on, -1), dayBeside(end_on, 1)];
  const isNear = (text: string) => (text.match(DAY) ?? []).some((day) => day.slice(1) >= from && day.slice(1) <= to);
  const last = new Map<string, Request | undefined>();
  const named = new Set<string>();
  for (const texts of countedTexts(database))
    for (const text of texts) {
      const near = isNear(text) ? (JSON.parse(text) as Request) : undefined;
      last.set(String(near?.request_id ?? ID.exec(text)?.[1]), near);
      if (near?.custody?.recorded_in !== undefined) named.add(near.custody.recorded_in);
    }
  const missing = [...named].filter((id) => last.has(id) && last.get(id) === undefined);
  const beside = missing.flatMap((id) => countedOf(database, id) ?? []);
  return { near: [...[...last.values()].filter((one) => one !== undefined), ...beside], all: last.size };
}

const DAY = /"\d{4}-\d\d-\d\d/g;
/** In the canonical form no other text comes between the name and the value; an id has no quotes. */
const ID = /"request_id":"([^"]+)"/;

const dayBeside = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function countedOf(database: Database, request_id: string): Request | undefined {
  const row = database.one(
    `SELECT record FROM entry JOIN review USING (request_id, revision)
     WHERE request_id = ? AND record IS NOT NULL AND verdict IN ('approved', 'exigent') ORDER BY revision DESC LIMIT 1`,
    [request_id],
  );
  return row === undefined ? undefined : (JSON.parse(String(row.record)) as Request);
}
