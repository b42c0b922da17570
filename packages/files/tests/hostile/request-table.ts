import { standardTables } from '../../src/index.ts';

const needed = (standardTables.requests?.columns ?? []).filter(({ required }) => required).map(({ column }) => column);

/** The headings that a table of requests needs, and a few more that cases spoil. */
export const headings: readonly string[] = [
  ...new Set([...needed, 'received_on', 'received_at', 'asks_complete', 'agency_id']),
];

const good: Readonly<Record<string, string>> = {
  standard_version: '1.0',
  revision: '1',
  request_id: 'R-1',
  agency_id: 'us-zz-qmrtwkla',
  source_kind: 'own-log',
  direction: 'inbound',
  channel: 'email',
  requesting_component: 'ice-ero',
  received_on: '2026-01-06',
  ask_no: '1',
  ask: 'hold-custody',
  asks_complete: 'yes',
};

/** A row below these headings, with some cells changed, and the letter of each column. */
export function table(changes: Readonly<Record<string, string>>) {
  const row = headings.map((heading) => changes[heading] ?? good[heading] ?? '');
  return { row, letter: (heading: string) => String.fromCharCode(65 + headings.indexOf(heading)) };
}
