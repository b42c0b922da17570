import type { Rows } from './rows-of.ts';

/** One published figure of an own quarterly report, unless it says otherwise. */
export function figure(
  agency_id: string,
  quarter: string,
  measure: string,
  cell: string,
  value: number | null,
  more = {},
) {
  const codes = new Map(cell.split(';').map((one) => one.split('=') as [string, string]));
  return {
    state: 'ZZ',
    quarter,
    agency_id,
    report_id: `${agency_id}-${quarter}`,
    source_kind: 'own-log',
    period: quarter,
    table_id: measure === 'bookings' ? 'context' : measure,
    measure,
    is_complete: true,
    cell,
    ask: codes.get('ask') ?? null,
    value,
    ...(value === null ? { missing: 'unknown' } : {}),
    ...(measure === 'bookings' ? { coverage_months: 3 } : {}),
    publication_sha256: `manifest of ${agency_id}`,
    file: 'reports.ndjson',
    ...more,
  };
}

/** One entry of an own published log in which ICE took the person. */
export function taken(agency_id: string, public_id: string, quarter: string, direction: string, more = {}) {
  return {
    state: 'ZZ',
    quarter,
    agency_id,
    public_id,
    source_kind: 'own-log',
    direction,
    custody_end: 'transferred-to-ice-at-release',
    publication_sha256: `manifest of ${agency_id}`,
    file: 'requests.ndjson',
    ...more,
  };
}

const [A, B] = ['us-zz-aaaaaaaa', 'us-zz-bbbbbbbb'];

/** Figures with margins, months, gaps and other sources, and entries that end with ICE. */
export const auditRows = {
  agencies: [{ state: 'ZZ', agency_id: A, name: 'Ostrand County Sheriff', agency_type: 'sheriff', is_reporter: true }],
  requests: [
    taken(A, 'a1', '2026-Q1', 'inbound'),
    taken(A, 'a2', '2026-Q1', 'automatic', { custody_ended_quarter: '2026-Q2' }),
    taken(A, 'a3', '2026-Q1', 'automatic', { custody_end: 'released-no-ice' }),
    taken(B, 'b1', '2026-Q2', 'automatic', { source_kind: 'federal-release' }),
  ],
  measures: [
    // The parts count, their margin and their total do not count again.
    figure(A, '2026-Q1', 'transfers-to-ice', 'transfer_basis=detainer-only;outcome=transferred-after-hold', 3),
    figure(A, '2026-Q1', 'transfers-to-ice', 'transfer_basis=judicial-warrant;outcome=transferred-after-hold', 2),
    figure(A, '2026-Q1', 'transfers-to-ice', 'outcome=transferred-after-hold', 5),
    figure(A, '2026-Q1', 'transfers-to-ice', 'total', 5),
    figure(A, '2026-Q1', 'bookings', 'item=bookings;source_year=2026', 642),
    figure(A, '2026-Q1', 'requests-received', 'requesting_component=ice-ero;channel=email', 25),
    figure(A, '2026-Q1', 'asks-received', 'ask=hold-custody;decision=declined;outcome=released-no-ice', 9),
    figure(A, '2026-Q1', 'asks-received', 'ask=detention-bed;decision=complied-full;outcome=not-applicable', 14),
    figure(A, '2026-Q1', 'holds-by-limit', 'hold_clock=fed-48h-business;hold_limit=within-limit', 6),
    figure(A, '2026-Q1', 'holds-by-limit', 'hold_clock=fed-48h-business;hold_limit=over-limit', 2),
    figure(A, '2026-Q1', 'holds-by-limit', 'hold_clock=judicial;hold_limit=no-limit-known', 1),
    // A part of it is not known: the whole is not known either.
    figure(A, '2026-Q2', 'transfers-to-ice', 'transfer_basis=detainer-only;outcome=transferred-after-hold', 4),
    figure(A, '2026-Q2', 'transfers-to-ice', 'transfer_basis=unknown;outcome=transferred-after-hold', null),
    figure(A, '2026-Q2', 'bookings', 'item=bookings;source_year=2026', 500, { coverage_months: 2 }),
    // Three months make a quarter; two do not. A complete table without rows is a zero.
    ...['2026-01', '2026-02', '2026-03'].map((period, at) =>
      figure(B, '2026-Q1', 'transfers-to-ice', 'total', at, { period, report_id: `${B}-${period}` }),
    ),
    ...['2026-04', '2026-05'].map((period) =>
      figure(B, '2026-Q2', 'transfers-to-ice', 'total', 1, { period, report_id: `${B}-${period}` }),
    ),
    figure(B, '2026-Q1', 'asks-received', 'total', 0),
    figure(B, '2026-Q1', 'transfers-to-ice', 'total', 7, {
      source_kind: 'federal-release',
      report_id: `${B}-2026-Q1-federal-release`,
    }),
    figure(B, '2026-Q1', 'transfers-to-ice', 'total', 99, { period: '2026-H1', report_id: `${B}-2026-H1` }),
  ],
} as const satisfies Rows;
