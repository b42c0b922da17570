import { createCaseReader, createPartReader, dayOfPart, foldRecords, isCounted, regimePeriod } from '@daybook/reports';
import type { Agency, Regime, Request } from '@daybook/types';
import { regulatorEntry } from './regulator-entry.ts';

/** What decides which entries a regulator is given. */
export interface RegulatorLogOptions {
  readonly regime: Regime;
  /** The name of a period that the law knows, such as `2026`. */
  readonly period: string;
  /** The agency that reports, and others for which it does. */
  readonly agencies: readonly Agency[];
  /** The laws whose reports need not be repeated. */
  readonly regimes?: readonly Regime[];
  /** The random id of an entry, from its own field or from the agency's ledger, where it has one. */
  readonly publicIdOf: (request: Request) => string | undefined;
}

/** Why an entry is not handed over. */
export type WhyNotHandedOver =
  | 'not-own-log'
  | 'withdrawn'
  | 'not-asked-for'
  | 'another-period'
  | 'no-date'
  | 'two-wordings';

/** A log as a reporting law asks to see it. */
export interface RegulatorLog {
  readonly entries: readonly Record<string, unknown>[];
  readonly left_out: Readonly<Partial<Record<WhyNotHandedOver, number>>>;
}

/**
 * The entries that a reporting law asks for, of one period, with the columns that it lists and no other: those that belong
 * to a part of its report, each with the asks that belong to it, in the order of their random ids. It is for the regulator
 * alone: unlike a public log it holds days, and nothing in it is generalised. The records must have passed the check.
 *
 * @throws RangeError for a period that the law does not know, and for a law that asks for no entries.
 */
export function regulatorLog(requests: Iterable<Request>, options: RegulatorLogOptions): RegulatorLog {
  const { regime, regimes = [], publicIdOf } = options;
  const period = regimePeriod(options.period, regime);
  if (period === undefined) throw new RangeError(`${regime.regime_id} has no period that is named ${options.period}.`);
  const { current, conflicts } = foldRecords(requests);
  const byId = new Map(current.map((request) => [request.request_id, request]));
  const left_out: Partial<Record<WhyNotHandedOver, number>> = {};
  const leaveOut = (why: WhyNotHandedOver) => {
    left_out[why] = (left_out[why] ?? 0) + 1;
  };
  for (const _ of conflicts) leaveOut('two-wordings');
  const laws = new Map(regimes.map((one) => [one.regime_id as string, one]));
  const agencies = new Map(options.agencies.map((one) => [one.agency_id as string, one]));
  const reader = createPartReader(({ agency_id = '' }) => agencies.get(agency_id)?.agency_type, laws);
  const casesOf = new Map([...agencies].map(([id, agency]) => [id, createCaseReader({ agency })]));
  const { parts } = regime.filter;

  /** The days that place an entry in the periods of the parts to which it belongs; `undefined` where the log has none. */
  const daysOf = (request: Request) =>
    parts.flatMap((part) => {
      const at = casesOf.get(request.agency_id ?? '')?.(request);
      return at === undefined || reader.of(request, [part]) === undefined
        ? []
        : [dayOfPart(request, at, part.placed_by)];
    });

  const entries = current.flatMap((request) => {
    const own = reader.of(request, parts);
    const why = whyLeftOut(request, own === undefined ? [] : daysOf(request), period);
    if (own === undefined || why !== undefined) {
      leaveOut(why ?? 'not-asked-for');
      return [];
    }
    const recordedIn = request.custody?.recorded_in;
    const custody = recordedIn === undefined ? request.custody : byId.get(recordedIn)?.custody;
    return [regulatorEntry(own, regime.regime_id, { public_id: publicIdOf(request), custody })];
  });
  return { entries: entries.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)), left_out };
}

/** By random id; entries that have none by what is seen of them. */
const orderOf = (entry: Readonly<Record<string, unknown>>) => String(entry.public_id ?? JSON.stringify(entry));

function whyLeftOut(
  request: Request,
  days: readonly (string | undefined)[],
  { start_on, end_on }: { readonly start_on: string; readonly end_on: string },
): WhyNotHandedOver | undefined {
  if (request.source.kind !== 'own-log') return 'not-own-log';
  if (!isCounted(request)) return 'withdrawn';
  if (days.length === 0) return 'not-asked-for';
  if (days.some((day) => day !== undefined && day >= start_on && day <= end_on)) return undefined;
  return days.every((day) => day === undefined) ? 'no-date' : 'another-period';
}
