import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agency, mapped, text } from './mapped.ts';

const heads = ['Ref', 'Date', 'Time', 'Form', 'Status', 'Reasons', 'Jail', 'Served', 'End', 'Name'];
const map = {
  time_zone: 'America/Los_Angeles',
  blank: ['-'],
  columns: [
    agency,
    { column: 'received_on', headings: ['Date'], several: 'first' },
    { column: 'received_at', headings: ['Date', 'Time'], several: 'first' },
    { column: 'instrument', headings: ['Form'], codes: { DET: 'i-247a', CALL: 'none', OLD: '' } },
    { column: 'decision', headings: ['Status'], codes: { NO: 'declined', YES: 'complied-full', '': 'not-recorded' } },
    { column: 'decision_reasons', headings: ['Reasons'], separator: '/' },
    { column: 'decided_on', headings: ['Served'] },
    { column: 'facility_as_listed', headings: ['Jail'], several: 'last' },
    { column: 'instrument_served_on', headings: ['Served'] },
    { column: 'custody_end', headings: ['End'], otherwise: 'unknown', several: 'last' },
  ],
  drop: [{ heading: 'Name', why: 'personal' }],
};
const secret = 'Sample Doe';
const cells = [
  fc.constantFrom('R1', 'R2', 'R3', '', 'R-4', '__proto__', '26/7', 'A123456789', '123-45-6789', 'x'.repeat(80)),
  fc.constantFrom('1/6/2026', '13/5/2026', '2026-01-06', '46028', '', '-', 'soon', '2/30/2026', '1/6/26'),
  fc.constantFrom('14:05', '1405', '0.5', '', '25:00', '2:30 PM', '-'),
  fc.constantFrom('DET', 'det ', 'CALL', 'OLD', 'I-247A detainer', 'judicial-arrest-warrant', 'DETT', '', '=1+1'),
  fc.constantFrom('NO', 'YES', '', 'Declined', 'maybe', '-'),
  fc.constantFrom('', 'no-judicial-warrant', 'No judicial warrant/State law does not allow it', 'why/not'),
  fc.constantFrom('', 'Main Jail', '555-010-0000 x', '206-555-0100', 'call 206-555-0100', '\u0007bell'),
  fc.constantFrom('', '1/7/2026', '-', 'x'),
  fc.constantFrom('', 'To ICE after a hold', 'elsewhere', 'toString'),
  fc.constant(secret),
];
const table = fc.array(fc.tuple(...cells), { maxLength: 12 });
const asText = (rows: readonly (readonly string[])[]) =>
  text(heads.join(','), ...rows.map((row) => row.map((cell) => `"${cell}"`).join(',')));

describe('whatever stands in the cells', () => {
  test.each<[string, Record<string, unknown>]>([
    ['row by row', { ids: { from: 'row' } }],
    ['with their own numbers', { ids: { from: 'column', headings: ['Ref'] } }],
    ['grouped', { ids: { from: 'row' }, group_by: ['Ref'] }],
    [
      'grouped, newest first, with a key',
      { ids: { from: 'keyed-hash', headings: ['Ref'] }, group_by: ['Ref'], newest_first: true },
    ],
    [
      'with a list of asks',
      {
        ids: { from: 'row' },
        asks_from: 'list',
        asks: [{ ask: 'hold-custody' }, { ask: 'notify-release', when: [{ heading: 'Time', blank: true }] }],
      },
    ],
  ])('%s: every record has the form of the standard, and every row is accounted for', async (_, more) => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const made = await mapped({ ...map, ...more }, ['log.csv', asText(rows)], { key: 'k'.repeat(32) });
        expect(made.faults).toEqual([]);
        expect(made.summary.rows_read).toBe(rows.length);
        const ids = made.requests.map(({ request_id }) => request_id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(JSON.stringify([made.requests, made.summary, made.findings])).not.toMatch(
          /Sample Doe|123456789|123-45-6789|206-555-0100/,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('a comma without quotes sets its row aside, and shifts no cell', async () => {
    const made = await mapped(map, [
      'log.csv',
      text(heads.join(','), 'R1,1/6/2026,14:05,DET,NO,,Main Jail,,,DOE, SAMPLE'),
    ]);
    expect(made.requests).toEqual([]);
    expect(made.summary.counts.by_reason_set_aside).toEqual({ 'too-many-cells': 1 });
  });
});
