import { describe, expect, test } from 'vitest';
import { iceDetainers } from '../../src/sources/ice-detainers/ice-detainers.ts';
import { instrumentOf } from '../../src/sources/ice-detainers/instrument-of.ts';
import { importOf, input, type MadeFile } from '../support/import-of.ts';

const importFiles = (...files: MadeFile[]) => importOf(iceDetainers, files.map(input));

const head = 'date,lift_reason,det_facility,city,state,detainer_type';
const file = (...rows: string[]): MadeFile => ['detainers.csv', `${head}\n${rows.join('\n')}\n`];
const row = (lift: string, { on = '2012-05-06 00:00:00', facility = 'LAKE CNTY JAIL', type = '' } = {}) =>
  `${on},${lift},"${facility}",LAKEVIEW,OHIO,${type}`;

describe('a row', () => {
  test('is a request with the one ask of its form and nothing more than the file says', async () => {
    const made = await importFiles(file(row('Booked into Detention')));
    expect(made.faults).toEqual([]);
    expect(made.findings).toEqual([]);
    const [request] = made.requests;
    expect(request).toMatchObject({
      request_id: expect.stringMatching(/^ice-[0-9a-f]{12}-2$/),
      agency_id_missing: 'unknown',
      facility: { as_listed: 'LAKE CNTY JAIL', city: 'LAKEVIEW', state: 'OH', operator_level: 'county' },
      direction: 'inbound',
      received_on_missing: 'not-collected',
      instruments: [{ no: 1, instrument: 'i-247', dated_on: '2012-05-06' }],
      asks: [
        {
          ask_no: 1,
          ask: 'hold-custody',
          federal_force: 'detainer-request',
          decisions: [{ decision: 'not-recorded' }],
        },
      ],
      asks_complete: false,
      custody: { basis: [], custody_end: 'transferred-to-ice-timing-unknown' },
      as_released: { lift_reason: 'Booked into Detention' },
    });
    expect(request).not.toHaveProperty('received_on');
    expect(request?.source).toMatchObject({
      kind: 'federal-release',
      row: 2,
      file_sha256: made.summary.files[0]?.sha256,
    });
  });

  test.each([
    ['', 'not-recorded', 'unknown'],
    ['NA', 'not-recorded', 'unknown'],
    ['Booked into Detention', 'not-recorded', 'transferred-to-ice-timing-unknown'],
    ['Detainer Declined by LEA', 'declined', 'not-recorded'],
    [' detainer declined  by LEA', 'declined', 'not-recorded'],
    ['Died', 'not-recorded', 'died-in-custody'],
    ['Transferred', 'not-recorded', 'transferred-jail-prison'],
    ['Early Release', 'not-recorded', 'released-no-ice'],
    ['Case Closed', 'not-recorded', 'detainer-cancelled'],
    ['United States Citizen Interviewed', 'not-recorded', 'detainer-cancelled'],
    ['Superseding - New Form Issued', 'not-recorded', 'detainer-cancelled'],
  ])('with the reason %j', async (lift, decision, custodyEnd) => {
    const made = await importFiles(file(row(lift)));
    expect(made.faults).toEqual([]);
    expect(made.requests[0]?.asks[0]?.decisions[0]?.decision).toBe(decision);
    expect(made.requests[0]?.custody?.custody_end).toBe(custodyEnd);
    expect(made.requests[0]?.as_released?.lift_reason).toBe(lift);
    expect(made.summary.counts.by_source_value).toEqual({ [lift]: 1 });
    expect(made.summary.unresolved.filter(({ why }) => why.includes('reason'))).toEqual([]);
  });

  test('with a reason nobody knows is told of once with its count', async () => {
    const made = await importFiles(file(row('Moon Phase'), row('Moon Phase')));
    expect(made.requests.map(({ custody }) => custody?.custody_end)).toEqual([
      'detainer-cancelled',
      'detainer-cancelled',
    ]);
    expect(made.summary.unresolved).toContainEqual({
      where: 'detainers.csv · line 2',
      value: 'Moon Phase',
      why: 'This reason is not in the list of known ones. It was read as a cancelled detainer (rows: 2).',
    });
  });

  test('stays a request when it repeats another in every column', async () => {
    const made = await importFiles(
      file(row('Lifted'), row('Lifted'), row('Lifted', { on: '2012-05-07' }), row('Lifted')),
    );
    expect(new Set(made.requests.map(({ request_id }) => request_id)).size).toBe(4);
    expect(made.summary.counts).toMatchObject({ requests: 4, asks: 4, exact_duplicates: 2, facilities: 1 });
  });

  test('stays a request whatever of it cannot be read', async () => {
    const made = await importFiles(
      file(row('Lifted', { on: '05/082012' }), '#N/A,,,,,', ',Lifted,,,ATLANTIS,', 'Prepared by the office,,,,,'),
      ['empty.csv', `${head}\n,,,,,\n`],
    );
    expect(made.faults).toEqual([]);
    expect(made.requests.map(({ instruments }) => instruments[0]?.dated_on_missing)).toEqual(Array(2).fill('unknown'));
    expect(made.summary.unresolved.map(({ where, value }) => `${where}: ${value}`)).toContain(
      'detainers.csv · line 2: 05/082012',
    );
    expect(made.summary.skipped.map(({ where }) => where)).toEqual([
      'detainers.csv · line 3',
      'detainers.csv · line 5',
    ]);
    expect(made.summary.unresolved.map(({ why }) => why)).toContain('No state or territory is named so (rows: 1).');
    expect(made.findings.map(({ rule, place }) => `${rule} ${place.file}`)).toEqual([
      'no-rows-below-headings empty.csv',
    ]);
  });
});

describe('the form', () => {
  test.each([
    ['I247 - Immigration Detainer - Notice of Action (as of March 2013)', '2014-10-01', 'i-247'],
    ['I247D - Immigration Detainer - Request for Action', '2015-07-01', 'i-247d'],
    ['I247N - Immigration Advisal - Request for Notification', '2015-07-01', 'i-247n'],
    ['I-247X', '2016-01-01', 'i-247x'],
    ['I247A - Immigration Detainer - Notice of Action (as of May 2025)', '2025-06-01', 'i-247a'],
    ['I-247G Request for Advance Notification of Release', '2025-06-01', 'i-247g'],
    ['', '2007-10-02', 'i-247'],
    ['', '2015-05-31', 'i-247'],
    ['', '2015-06-01', 'unknown'],
    ['', '2017-04-01', 'unknown'],
    ['', '2017-04-02', 'i-247a'],
    ['', '2025-03-04', 'unknown'],
    ['', undefined, 'unknown'],
    ['I-2470', '2014-01-01', 'unknown'],
    ['Verbal', '2014-01-01', 'unknown'],
  ] as const)('%j of %s is %s', (printed, on, instrument) => {
    expect(instrumentOf(printed, on)).toBe(instrument);
  });

  test('decides the ask: a notice form asks for no hold, an unknown form for nothing known', async () => {
    const made = await importFiles(
      file(
        row('', { on: '2015-07-01', type: 'I247N - Advisal' }),
        row('', { on: '2015-07-01' }),
        row('', { on: '2015-07-01' }),
      ),
    );
    expect(made.faults).toEqual([]);
    expect(made.requests.map(({ asks }) => asks.map(({ ask, federal_force }) => [ask, federal_force]))).toEqual([
      [['notify-release', 'notification-request']],
      [['unknown', 'unknown']],
      [['unknown', 'unknown']],
    ]);
    expect(made.summary.counts.by_ask).toEqual({ 'notify-release': 1, unknown: 2 });
    expect(made.summary.unresolved.map(({ why }) => why)).toContain(
      'No known form is named here, so neither the form nor its main ask is known (rows: 2).',
    );
  });
});
