import type { PublicationRead } from '../ingest/publication-read.ts';
import { covers } from './covers.ts';

/**
 * Of the publications of one chain, those whose rows stand for a quarter of an agency: the last one that covers it, and
 * later ones that hold only a part of it (a month), whose entries are then set beside by their revisions.
 *
 * @param chain in the order of their numbers; all of them hold rows of that quarter, or cover it.
 */
export function logsInForce(chain: readonly PublicationRead[], agency_id: string, quarter: string): PublicationRead[] {
  const last = chain.findLastIndex(
    ({ stated }) => stated?.agencies.includes(agency_id) === true && covers(stated.periods, quarter),
  );
  const rest = chain.slice(Math.max(last, 0)).filter((one) => hasRows(one, agency_id, quarter));
  return rest.filter((one) => one === chain[last] || last < 0 || !covers(one.stated?.periods ?? [], quarter));
}

/** Whether a later publication of the chain says the report anew, takes it back, or holds its whole period without it. */
export function isReplaced(
  later: readonly PublicationRead[],
  { report_id, agency_id, period }: { readonly report_id: string; readonly agency_id: string; readonly period: string },
): boolean {
  return later.some(
    ({ reports, stated }) =>
      reports.some((one) => one.report_id === report_id) ||
      stated?.changed_reports.includes(report_id) === true ||
      (stated?.agencies.includes(agency_id) === true && stated.periods.includes(period)),
  );
}

const hasRows = ({ claims }: PublicationRead, agency_id: string, quarter: string) =>
  claims.some((one) => one.agency_id === agency_id && one.quarter === quarter);
