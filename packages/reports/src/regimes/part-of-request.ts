import type { AgencyTypeCode, RegimePart, Request, RequestAsk } from '@daybook/types';
import { holdsValue } from './holds-value.ts';

/**
 * What of a request belongs to one part of a statutory report: the request with only the asks that belong to it.
 *
 * An entry belongs to a part when it meets every limit; an empty limit is none. Asks limit inbound requests alone: the
 * other directions have none.
 *
 * @param agencyType of the agency that received it; a part for some types takes in no agency of unknown type.
 * @returns `undefined` when nothing of it belongs to the part.
 */
export function partOfRequest(
  request: Request,
  part: RegimePart,
  agencyType: AgencyTypeCode | undefined,
): Request | undefined {
  const { record = 'request', directions, agency_types = [], instruments, with_instruments = [] } = part;
  const { direction, contact, requesting_component = contact?.to } = request;
  if (record !== 'request' || !isIn(directions, direction) || !isIn(agency_types, agencyType)) return undefined;
  if (!isIn(part.requesting_components, requesting_component)) return undefined;
  const papers = request.instruments.map(({ instrument }) => instrument);
  if (instruments.length > 0 && !papers.some((paper) => instruments.includes(paper))) return undefined;
  if (with_instruments.length > 0 && !papers.some((paper) => with_instruments.includes(paper))) return undefined;
  if (papers.some((paper) => part.except_instruments.includes(paper))) return undefined;
  const asks = request.asks.filter(({ ask }) => isIn(part.asks, ask) && !part.except_asks.includes(ask));
  if (direction === 'inbound' && asks.length === 0) return undefined;
  const belonging = withAsks(request, asks);
  const { only_with = [] } = part;
  return only_with.length === 0 || only_with.some((pointer) => holdsValue(belonging, pointer)) ? belonging : undefined;
}

function isIn<T>(limit: readonly T[], value: T | undefined): boolean {
  return limit.length === 0 || (value !== undefined && limit.includes(value));
}

function withAsks(request: Request, asks: RequestAsk[]): Request {
  return asks.length === request.asks.length ? request : { ...request, asks };
}
