import { describe, expect, test } from 'vitest';
import { agency, decided, mapped, papers, rules, text } from './mapped.ts';

const jail = (...rows: string[]) =>
  text(
    'Larkmere County Jail,,,,,,,',
    'Run 04/02/2026,,,,,,,',
    'Booking No.,Inmate Name,Charge,Level,Authority,Auth Date,Status,Release Date',
    ...rows,
    'Total bookings,4,,,,,,',
  );
const notLocal = [{ heading: 'Authority', is_not: ['LOCAL'] }];
const map = {
  group_by: ['Booking No.'],
  set_aside: [{ when: [{ heading: 'Booking No.', begins: ['Total'] }], why: 'total' }],
  columns: [
    agency,
    { column: 'requesting_component', value: 'ice-ero' },
    {
      column: 'instrument',
      headings: ['Authority'],
      codes: {
        'ICE DETAINER': 'i-247a',
        'ICE WARRANT': 'i-200',
        'ICE NOTIFY REQ': 'i-247g',
        'JUDICIAL WARRANT': 'judicial-arrest-warrant',
        LOCAL: '',
      },
    },
    { column: 'instrument_dated_on', headings: ['Auth Date'], when: notLocal },
    { column: 'received_on', headings: ['Auth Date'], when: notLocal, several: 'first' },
    { column: 'decision', headings: ['Status'], codes: { HONORED: 'complied-full', 'NOT HONORED': 'declined' } },
    { column: 'decided_on', headings: ['Auth Date'], when: [{ heading: 'Status', blank: false }] },
    {
      column: 'person_charge_class',
      headings: ['Level'],
      codes: { F: 'felony-nonviolent', FV: 'felony-violent', M: 'misdemeanor' },
      several: 'highest',
    },
    { column: 'custody_ended_on', headings: ['Release Date'], several: 'last' },
  ],
  drop: [
    { heading: 'Inmate Name', why: 'personal' },
    { heading: 'Charge', why: 'free-text' },
  ],
};
const later = [
  '26-117,DOE,BURGLARY 2,F,LOCAL,01/05/2026,,',
  '26-117,DOE,DETAINER,,ICE DETAINER,01/06/2026,NOT HONORED,',
  '26-117,DOE,DETAINER,,JUDICIAL WARRANT,01/14/2026,HONORED,01/15/2026',
];
const charges = ['26-118,ROE,DUI,M,LOCAL,01/07/2026,,01/09/2026'];
const notify = [
  '26-121,POE,THEFT,M,LOCAL,01/08/2026,,02/01/2026',
  '26-121,POE,NOTIFY,,ICE NOTIFY REQ,01/09/2026,HONORED,02/01/2026',
  '26-121,POE,ASSAULT 1,FV,LOCAL,01/08/2026,,02/01/2026',
];

describe('an export of a jail, one row a charge', () => {
  test('counts a booking once, and a decline that a warrant turned as one request with two papers and decisions', async () => {
    const made = await mapped(map, ['jail.csv', jail(...later, ...charges, ...notify)]);
    expect([made.faults, rules(made)]).toEqual([[], []]);
    expect(papers(made)).toEqual([['i-247a', 'judicial-arrest-warrant'], ['i-247g']]);
    expect(decided(made)).toEqual([
      ['hold-custody declined > complied-full', 'notify-release declined > complied-full'],
      ['notify-release complied-full'],
    ]);
    expect(made.requests).toMatchObject([
      { received_on: '2026-01-06', person: { charge_class: 'felony-nonviolent' }, custody: { ended_on: '2026-01-15' } },
      { received_on: '2026-01-09', person: { charge_class: 'felony-violent' } },
    ]);
    expect(made.summary).toMatchObject({
      rows_read: 8,
      counts: { requests: 2, rows_used: 6, rows_set_aside: 2, by_reason_set_aside: { total: 1, 'no-request': 1 } },
    });
    expect(JSON.stringify(made)).not.toMatch(/26-1|DOE|BURGLARY/);
  });

  test('takes an attached warrant of ICE as a second paper that asks for nothing more', async () => {
    const made = await mapped(map, [
      'jail.csv',
      jail('9,,,,ICE DETAINER,01/06/2026,NOT HONORED,', '9,,,,ICE WARRANT,01/06/2026,NOT HONORED,'),
    ]);
    expect(papers(made)).toEqual([['i-247a', 'i-200']]);
    expect(decided(made)).toEqual([['hold-custody declined', 'notify-release declined']]);
  });

  test('does not put a new ask into an old request', async () => {
    const made = await mapped(map, [
      'jail.csv',
      jail('9,,,,ICE NOTIFY REQ,01/06/2026,HONORED,', '9,,,,ICE DETAINER,01/08/2026,NOT HONORED,'),
    ]);
    expect(made.requests).toEqual([]);
    expect(made.summary.counts.by_reason_set_aside).toMatchObject({ 'paper-asks-more': 2 });
  });

  test('never makes two requests of rows that stand far apart', async () => {
    const others = Array.from({ length: 5001 }, (_, at) => `n${at},,,,ICE DETAINER,01/06/2026,,`);
    const made = await mapped(map, ['jail.csv', jail(later[1] as string, ...others, later[2] as string)]);
    expect(made.requests).toHaveLength(5002);
    expect(made.summary.counts.by_reason_set_aside).toEqual({ 'group-apart': 1, total: 1 });
    const near = await mapped(map, [
      'jail.csv',
      jail(later[1] as string, ...others.slice(0, 4000), later[2] as string),
    ]);
    expect(papers(near)[0]).toHaveLength(2);
  });

  test('says of a blank booking and of one that never ends that it is not used', async () => {
    const rows = Array.from({ length: 1003 }, () => 'n,,,,ICE DETAINER,01/06/2026,,');
    const made = await mapped(map, ['jail.csv', jail(',,,,ICE DETAINER,01/06/2026,,', ...rows)]);
    expect(made.requests).toHaveLength(1);
    expect(made.summary.counts.by_reason_set_aside).toEqual({ 'group-blank': 1, 'group-too-long': 3, total: 1 });
  });

  test('leaves out what rows of one request say differently', async () => {
    const columns = map.columns.map((one) => ({ ...one, several: 'same' }));
    const made = await mapped({ ...map, columns }, ['jail.csv', jail(...later)]);
    expect(made.requests[0]).toMatchObject({ received_on_missing: 'unknown' });
    expect(made.summary.unresolved).toMatchObject([{ where: 'jail.csv · line 6 · "Auth Date"' }]);
  });

  test('makes the same id of the same booking with the same key alone', async () => {
    const hashed = { ...map, ids: { from: 'keyed-hash', headings: ['Booking No.'] } };
    const idOf = async (key: string, ...rows: string[]) =>
      (await mapped(hashed, ['jail.csv', jail(...rows)], { key })).requests.map(({ request_id }) => request_id);
    const [one] = await idOf('k'.repeat(32), ...later);
    expect(one).toMatch(/^key-[0-9a-f]{24}$/);
    expect(await idOf('k'.repeat(32), ...notify, ...later)).toContain(one);
    expect(await idOf('l'.repeat(32), ...later)).not.toContain(one);
  });
});

const day = (...events: string[]) => ({ heading: 'Date', when: [{ heading: 'Event', is: events }] });
const events = {
  group_by: ['Ref'],
  ids: { from: 'column', headings: ['Ref'] },
  columns: [
    agency,
    { column: 'received_on', headings: ['Date'], when: day('Received').when },
    { column: 'instrument', headings: ['Paper'] },
    { column: 'instrument_served_on', headings: ['Date'], when: day('Served').when },
    {
      column: 'decision',
      headings: ['Event'],
      codes: { Declined: 'declined', 'Honored on warrant': 'complied-full' },
      otherwise: '',
    },
    { column: 'decided_on', headings: ['Date'], when: day('Declined', 'Honored on warrant').when },
    { column: 'custody_ended_on', headings: ['Date'], when: day('To ICE', 'Released').when },
    {
      column: 'custody_end',
      headings: ['Event'],
      codes: { 'To ICE': 'transferred-after-hold', Released: 'released-no-ice' },
      otherwise: '',
    },
  ],
};
const told = [
  'R1,Received,1/6/2026,I-247A detainer',
  'R1,Served,1/7/2026,',
  'R1,Declined,1/8/2026,',
  'R1,Warrant,1/14/2026,judicial-arrest-warrant',
  'R1,Honored on warrant,1/14/2026,',
  'R1,To ICE,1/15/2026,',
];

describe('a list of events', () => {
  test.each([
    ['in their order', told, false],
    ['newest first', told.toReversed(), true],
  ])('%s tells one request', async (_, rows, newest_first) => {
    const made = await mapped({ ...events, newest_first }, ['events.csv', text('Ref,Event,Date,Paper', ...rows)]);
    expect([made.faults, rules(made)]).toEqual([[], []]);
    expect(made.requests).toMatchObject([
      {
        request_id: 'R1',
        received_on: '2026-01-06',
        instruments: [{ instrument: 'i-247a', served_on: '2026-01-07' }, { instrument: 'judicial-arrest-warrant' }],
        custody: { ended_on: '2026-01-15', custody_end: 'transferred-after-hold' },
      },
    ]);
    expect(made.requests[0]?.asks[0]?.decisions).toMatchObject([
      { no: 1, decision: 'declined', decided_on: '2026-01-08' },
      { no: 2, decision: 'complied-full', decided_on: '2026-01-14' },
    ]);
  });

  test('with one ask a row gives each ask its own decision', async () => {
    const columns = [
      agency,
      { column: 'received_on', headings: ['Date'] },
      { column: 'ask', headings: ['What'], codes: { Hold: 'hold-custody', Interview: 'interview-in-custody' } },
      { column: 'decision', headings: ['Done'], codes: { yes: 'complied-full', no: 'declined' } },
    ];
    const made = await mapped({ asks_from: 'column', group_by: ['Ref'], columns }, [
      'asks.csv',
      text('Ref,Date,What,Done', 'R1,1/6/2026,Hold,no', 'R1,1/6/2026,Interview,yes', 'R2,1/7/2026,Hold,yes'),
    ]);
    expect(made.faults).toEqual([]);
    expect(decided(made)).toEqual([
      ['hold-custody declined', 'interview-in-custody complied-full'],
      ['hold-custody complied-full'],
    ]);
  });
});
