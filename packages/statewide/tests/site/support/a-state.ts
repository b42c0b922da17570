import type { SqlValue } from '../../../src/engine/engine.ts';
import type { Rows } from '../../support/rows-of.ts';

type Row = Readonly<Record<string, SqlValue>>;

const COUNTIES = ['Alder', 'Brindle', 'Copper', 'Elder', 'Fenn', 'Gray', 'Hollow', 'Iron', 'Juniper', 'Kestrel'];
/** Nine quarters: one more than pages show. */
const quarters = [2024, 2025, 2026].flatMap((year) => [1, 2, 3, 4].map((no) => `${year}-Q${no}`)).slice(1, 10);
export const lastQuarter = '2026-Q2';
export const idOf = (no: number) =>
  `us-zz-agency${String.fromCharCode(97 + Math.floor(no / 26))}${String.fromCharCode(97 + (no % 26))}`;

/**
 * A fictional state: ten sheriffs with a county each, and what is rare. 1 certified that there was nothing; 2 is late; 3 is
 * silent in the last quarter; 4 has a withheld figure; 5 reports by months; 6 sent what cannot be used; 7 shows zero; 10 is a
 * regional jail; 11 a police department of a place that no map of counties has; 12 is exempt; 13 was not expected.
 */
export function aState(): Rows {
  const agencies = [
    ...COUNTIES.map((name, no) =>
      agency(no, `${name}shire County Sheriff's Office`, 'sheriff', `99${String(no * 2 + 1).padStart(3, '0')}`),
    ),
    agency(10, 'Two Vales Regional Jail', 'regional-jail', '99001;99003'),
    agency(11, 'Dunmarrow Police Department', 'police-municipal', '9900200'),
    agency(12, 'Zephyra State Police', 'state-police', ''),
    agency(13, 'Quillmoor <Port> Police & "Sons"', 'police-transit-port', '99021'),
  ];
  const all = agencies.flatMap((_, no) => quarters.map((quarter, at) => ({ no, quarter, at })));
  return {
    agencies,
    coverage: all.flatMap(({ no, quarter, at }) => coverage(no, quarter, at)),
    measures: all.flatMap(({ no, quarter, at }) => (answers(no, quarter) ? measures(no, quarter, at) : [])),
    agreements: [
      {
        state: 'ZZ',
        agency_id: idOf(4),
        agreement_id: 'a1',
        agreement_type: '287g-wso',
        status: 'active',
        signed_on: '2023-03-17',
      },
    ],
    publications: [
      ...all
        .filter(({ no, quarter }) => answers(no, quarter))
        .map(({ no, quarter }) => publication(no, quarter, 'current')),
      publication(6, lastQuarter, 'set-aside'),
    ],
  };
}

const agency = (no: number, name: string, agency_type: string, geoids: string): Row => ({
  state: 'ZZ',
  agency_id: idOf(no),
  name,
  agency_type,
  geoids: geoids === '' ? null : geoids,
  is_reporter: true,
});

/** Whether there are figures. */
function answers(no: number, quarter: string): boolean {
  if (no === 3) return quarter < '2025-Q4';
  if (no === 6) return quarter !== lastQuarter;
  return no !== 12 && (no !== 8 || quarter > '2025-Q1');
}

const startOn = (quarter: string) =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}-01`;

function coverage(no: number, quarter: string, at: number): Row[] {
  if (no === 13 && !answers(no, quarter)) return [];
  const standing =
    no === 12
      ? 'exempt'
      : answers(no, quarter)
        ? no === 1
          ? 'nil'
          : no === 7
            ? 'reported-zero'
            : 'reported'
        : no === 6
          ? 'unknown'
          : 'silent';
  const isThere = !['exempt', 'silent', 'unknown'].includes(standing);
  return [
    {
      state: 'ZZ',
      agency_id: idOf(no),
      period: quarter,
      period_start_on: startOn(quarter),
      period_end_on: startOn(quarter),
      duty: no === 13 ? 'none' : 'zz-quarterly-programme',
      is_expected: no < 12,
      standing,
      due_on: no < 12 ? `${Number(quarter.slice(0, 4)) + (at % 4 === 3 ? 1 : 0)}-08-14` : null,
      first_published_on: isThere ? '2026-08-10' : null,
      days_late: isThere ? (no === 2 ? 12 : 0) : null,
      months_covered: isThere ? (no === 9 ? 2 : 3) : 0,
    },
  ];
}

function measures(no: number, quarter: string, at: number): Row[] {
  const periods =
    no === 5
      ? [1, 2, 3].map(
          (month) => `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 3 + month).padStart(2, '0')}`,
        )
      : [quarter];
  return periods.flatMap((period) => {
    const row = (table_id: string, measure: string, cell: string, value: number | null, more: Row = {}): Row => ({
      state: 'ZZ',
      quarter,
      agency_id: idOf(no),
      report_id: `${idOf(no)}-${period}`,
      source_kind: 'own-log',
      basis: 'derived',
      period,
      table_id,
      measure,
      cell,
      value,
      is_complete: true,
      ...more,
    });
    const received = no === 1 || no === 7 ? 0 : 4 + ((no * 37 + at * 11) % 60);
    const balance = row('balance', 'received', 'line=received', received * 2);
    if (received === 0) return [balance];
    const complied = Math.floor((received * ((no * 29) % 100)) / 100);
    const ask = (code: string, decision: string, value: number) =>
      row('asks-by-decision-and-outcome', 'asks-received', `ask=${code};decision=${decision};outcome=unknown`, value, {
        ask: code,
        decision,
        outcome: 'unknown',
      });
    const reason = (decision: string, code: string, value: number | null, more: Row = {}) =>
      row('decisions-by-reason', 'decision-reasons', `ask=hold-custody;decision=${decision};reason=${code}`, value, {
        ask: 'hold-custody',
        decision,
        ...more,
      });
    return [
      balance,
      ask('hold-custody', 'complied-full', complied),
      ask('hold-custody', 'declined', received - complied),
      ask('notify-release', 'complied-partial', complied),
      ask('notify-release', 'declined', received - complied - 2),
      ask('notify-release', 'none-made', 1),
      ask('notify-release', 'not-recorded', 1),
      // A margin: it must not be counted again.
      row('asks-by-decision-and-outcome', 'asks-received', 'ask=hold-custody', received, { ask: 'hold-custody' }),
      row(
        'requests-by-component-and-channel',
        'requests-received',
        'requesting_component=ice-ero;channel=email',
        received,
      ),
      row(
        'transfers-by-basis',
        'transfers-to-ice',
        'transfer_basis=none-recorded;outcome=transferred-after-hold',
        Math.floor(complied / 2),
      ),
      ...(no === 4
        ? [
            row(
              'transfers-by-basis',
              'transfers-to-ice',
              'transfer_basis=judicial-warrant;outcome=transferred-after-hold',
              null,
              { withheld: 'protected' },
            ),
          ]
        : []),
      row('context', 'bookings', `item=bookings;source_year=${quarter.slice(0, 4)}`, 300 + no * 100),
      reason('declined', 'state-law-prohibits', received - complied),
      reason('declined', 'no-judicial-warrant', 3),
      reason('complied-full', 'judicial-warrant', no === 4 ? null : 2, no === 4 ? { withheld: 'protected' } : {}),
      // Of others' records nothing is added.
      { ...ask('hold-custody', 'declined', 1000), source_kind: 'federal-release', report_id: `other-${no}-${period}` },
    ];
  });
}

const publication = (no: number, quarter: string, use: string): Row => ({
  state: 'ZZ',
  agency_id: idOf(no),
  folder: `${idOf(no)}/${quarter}`,
  publication_sha256: `${idOf(no)}${quarter}`.replace(/\W/g, '').padEnd(64, '0'),
  sequence: 1,
  published_at: '2026-08-10T09:00:00-07:00',
  periods: quarter,
  signature: use === 'current' ? 'verified' : 'broken',
  use,
  findings: use === 'current' ? 0 : 2,
});
