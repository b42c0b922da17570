import type { AgencyTypeCode, Regime, RegimePart, Request } from '@daybook/types';
import { partOfRequest } from './part-of-request.ts';

/** Tells what of a request belongs to parts of a statutory report. */
export interface PartReader {
  /** The request with the asks that belong to one of the parts; `undefined` when none does. */
  of(request: Request, parts: readonly RegimePart[]): Request | undefined;
  /** How many asks belong to a part and are left out, because the report of that other law holds them. */
  leftOut(request: Request, part: RegimePart, other: Regime): number;
}

/**
 * Makes a reader of parts.
 *
 * @param typeOf the type of the agency that received a request.
 * @param others the reporting laws that parts name as not to be repeated.
 */
export function createPartReader(
  typeOf: (request: Request) => AgencyTypeCode | undefined,
  others: ReadonlyMap<string, Regime>,
): PartReader {
  function heldBy(regime: Regime, request: Request, askNo: number): boolean {
    return regime.filter.parts.some((part) =>
      partOfRequest(request, part, typeOf(request))?.asks.some(({ ask_no }) => ask_no === askNo),
    );
  }

  function own(request: Request, part: RegimePart): Request | undefined {
    const belonging = partOfRequest(request, part, typeOf(request));
    const regimes = (part.need_not_repeat ?? []).flatMap((id) => others.get(id) ?? []);
    if (belonging === undefined || regimes.length === 0 || belonging.asks.length === 0) return belonging;
    const asks = belonging.asks.filter(({ ask_no }) => !regimes.some((regime) => heldBy(regime, request, ask_no)));
    return asks.length === 0 ? undefined : { ...belonging, asks };
  }

  return {
    of(request, parts) {
      const copies = parts.flatMap((part) => own(request, part) ?? []);
      if (copies.length < 2) return copies[0];
      const belongs = new Set(copies.flatMap(({ asks }) => asks.map(({ ask_no }) => ask_no)));
      return { ...request, asks: request.asks.filter(({ ask_no }) => belongs.has(ask_no)) };
    },
    leftOut(request, part, other) {
      const belonging = partOfRequest(request, part, typeOf(request));
      return belonging?.asks.filter(({ ask_no }) => heldBy(other, request, ask_no)).length ?? 0;
    },
  };
}
