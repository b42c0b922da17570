import { protectReports, publicReport } from '@daybook/publisher';
import { createLaw, createQuarterlyReport, measures, shippedLaw } from '@daybook/reports';
import type { QuarterlyReport, Request } from '@daybook/types';
import type { MadeUpAgency } from './made-up-agency.ts';

/** What a report is made from, beside the log. */
export interface ReportAt {
  readonly agency: MadeUpAgency;
  readonly quarter: string;
  readonly published_on: string;
  /** True where the agency certifies that nothing was received. */
  readonly isNil?: boolean;
  /** Whether tables about persons are protected, which takes a while; else they are left out, as an agency may. */
  readonly showsPeople: boolean;
  /** The agency's earlier public reports. */
  readonly known: readonly QuarterlyReport[];
  /** Of a second revision: the SHA-256 of the report as it was published before. */
  readonly previous_sha256?: string;
}

const ABOUT_PERSONS = new Set(measures.filter(({ about }) => about === 'persons').map(({ id }) => id));

/** The public report of a quarter, counted from the agency's log. */
export async function madeUpReport(requests: readonly Request[], at: ReportAt): Promise<QuarterlyReport> {
  const report = countedReport(requests, at);
  if (at.showsPeople) {
    const { reports } = await protectReports([report], { small_cell: 11, known: at.known });
    return reports[0] as QuarterlyReport;
  }
  const tables = report.tables.filter(({ measure }) => !ABOUT_PERSONS.has(measure));
  return { ...report, tables, protection: { small_cell: 11, withheld_cells: 0 } };
}

/** The report before small figures about persons are withheld: what the agency knows and nobody else. */
export function countedReport(
  requests: readonly Request[],
  { agency, quarter, published_on, isNil = false, previous_sha256 }: Omit<ReportAt, 'showsPeople' | 'known'>,
): QuarterlyReport {
  const on = published_on as QuarterlyReport['as_of'];
  const maker = createQuarterlyReport({
    agency: agency.agency,
    period: quarter,
    as_of: on,
    published_on: on,
    law: createLaw({ profiles: shippedLaw, jurisdictions: agency.places, agencies: [agency.agency] }),
    prepared_by_office: 'Records Division',
    context: contextOf(agency, quarter),
    ...(isNil ? { nil: [{ scope: 'all-requests', certified_on: on, office: 'Records Division' }] } : {}),
    ...(previous_sha256 === undefined
      ? {}
      : { revision: 2, revision_reason: 'correction-decision' as const, previous_sha256 }),
  });
  for (const record of [...agency.agreements, ...requests]) maker.take(record);
  return publicReport(maker.finish(requests.length === 0 ? {} : { log_sha256: '0'.repeat(64) }), []);
}

function contextOf({ bookings }: MadeUpAgency, quarter: string): QuarterlyReport['context'] {
  const at = {
    source_year: Number(quarter.slice(0, 4)),
    coverage_months: 3,
    citation: { text: 'Made up by a seeded generator' },
  };
  return [
    { item: 'bookings', value: bookings, unit: 'bookings', ...at },
    { item: 'average-daily-population', value: Math.ceil(bookings / 6), unit: 'persons', ...at },
    { item: 'detention-cost', value: bookings * 150_000, unit: 'cents', ...at },
    { item: 'violent-crimes', value: Math.ceil(bookings / 12), unit: 'offenses', crime_basis: 'nibrs', ...at },
  ] as unknown as QuarterlyReport['context'];
}
