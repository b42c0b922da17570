import { describe, expect, it } from 'vitest';
import { readAll } from '../src/index.ts';
import { collect, readBytes, short } from './support/reading.ts';
import { tables, titles } from './support/tables.ts';

const options = { tables, titles };
const csv = (text: string, name = 'requests.csv', more = {}) => readBytes(name, text, { ...options, ...more });
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe('rows become records', () => {
  it('one row is one request with its ask, and empty lists where nothing is said', async () => {
    const { entries, findings } = await csv(
      'request_id,received_on,ask_no,ask,decision,reasons\nR-1,2026-01-06,1,hold-custody,declined,state-law; no-warrant\n',
    );
    expect(findings).toEqual([]);
    expect(entries[0]?.record).toEqual({
      record: 'request',
      view: 'agency',
      request_id: 'R-1',
      received_on: '2026-01-06',
      asks: [
        {
          ask_no: 1,
          ask: 'hold-custody',
          decisions: [{ no: 1, decision: 'declined', reasons: ['state-law', 'no-warrant'] }],
        },
      ],
      instruments: [],
      note_ids: [],
    });
  });

  it('several rows of one id are one request with several asks, also where they stand apart', async () => {
    const { entries, findings } = await csv(
      'request_id,received_on,ask_no,ask\nR-1,2026-01-06,1,hold-custody\nR-2,2026-01-07,1,hold-custody\nR-1,2026-01-06,2,notify-release\n',
    );
    expect(findings).toEqual([]);
    expect(entries.map(({ record }) => [record.request_id, (record.asks as unknown[]).length])).toEqual([
      ['R-1', 2],
      ['R-2', 1],
    ]);
  });

  it('a cell left empty in a further row says the same as the row before', async () => {
    const { entries, findings } = await csv(
      'request_id,received_on,ask_no,ask\nR-1,2026-01-06,1,hold-custody\nR-1,,2,notify-release\n',
    );
    expect([entries.length, findings]).toEqual([1, []]);
  });

  it('rows of one request that differ get a finding at the cell', async () => {
    const { entries, findings } = await csv(
      'request_id,received_on,ask_no,ask\nR-1,2026-01-06,1,hold-custody\nR-1,2026-01-07,2,notify-release\n',
    );
    expect(entries[0]?.record.received_on).toBe('2026-01-06');
    expect(findings).toMatchObject([{ rule: 'rows-differ', place: { row: 3, column: 'received_on' } }]);
  });

  it('two revisions of one id are two records', async () => {
    const { entries } = await csv('request_id,revision,received_on,ask_no\nR-1,1,2026-01-06,1\nR-1,2,2026-01-06,1\n');
    expect(entries.map(({ record }) => record.revision)).toEqual([1, 2]);
  });

  it('an entry without asks is one row with an empty ask number', async () => {
    const { entries, findings } = await csv('request_id,received_on,ask_no,ask,quantity\nR-1,2026-01-06,,,4000\n');
    expect([entries[0]?.record.asks, entries[0]?.record.quantity, findings]).toEqual([[], 4000, []]);
  });

  it('rows of child tables in other files join their request, whatever the order of the files', async () => {
    const { entries, findings } = await collect(
      readAll(
        [
          file(
            'requests.csv',
            'request_id,revision,received_on,instrument,ask_no,ask,decision\nR-1,1,2026-01-06,i-247a,1,hold-custody,declined\n',
          ),
          file(
            'request_decisions.csv',
            'request_id,revision,ask_no,decision_no,decision,decided_on\nR-1,1,1,3,declined,2026-01-09\nR-1,1,1,2,complied-full,2026-01-08\n',
          ),
          file(
            'request_instruments.csv',
            'request_id,revision,instrument_no,instrument\nR-1,1,1,i-247a\nR-1,1,2,i-200\n',
          ),
        ],
        options,
      ),
    );
    expect(findings).toEqual([]);
    expect(entries[0]?.record).toMatchObject({
      instruments: [
        { no: 1, instrument: 'i-247a' },
        { no: 2, instrument: 'i-200' },
      ],
      asks: [
        {
          decisions: [
            { no: 1, decision: 'declined' },
            { no: 2, decision: 'complied-full' },
            { no: 3, decision: 'declined' },
          ],
        },
      ],
    });
    expect(entries[0]?.origin.locate?.('/asks/0/decisions/1/decided_on')).toEqual({
      file: 'request_decisions.csv',
      row: 3,
      column: 'decided_on',
    });
  });

  it('rows without their record are counted in one finding', async () => {
    const { entries, findings } = await csv(
      'request_id,revision,instrument_no,instrument\nR-1,1,2,i-200\nR-2,1,2,i-200\n',
      'request_instruments.csv',
    );
    expect([entries.length, short(findings), findings[0]?.values?.count]).toEqual([0, ['row-without-record 2'], 2]);
  });

  it('knows the way from a field back to its row and heading', async () => {
    const { entries } = await csv(
      'Request id,Received on,Ask number,What was asked\nR-1,2026-01-06,1,hold-custody\n,,,\nR-1,2026-01-06,2,notify-release\n',
    );
    const { origin } = entries[0] ?? {};
    expect(origin?.locate?.('/asks/1/ask')).toEqual({ file: 'requests.csv', row: 4, column: 'What was asked' });
    expect(origin?.locate?.('/asks/1')).toEqual({ file: 'requests.csv', row: 4 });
    expect(origin?.locate?.('/nowhere')).toEqual({});
  });
});

describe('headings', () => {
  it.each([
    ['column names', 'request_id,received_on,ask_no'],
    ['titles in English', 'Request id,Received on,Ask number'],
    ['titles in Spanish, without accents and in capitals', 'ID DE LA SOLICITUD,RECIBIDA EL,NUMERO DE LO PEDIDO'],
    ['other spaces and hyphens', ' request-id , Received  On,ASK NO'],
  ])('are known by %s', async (_, headings) => {
    const { entries, findings } = await csv(`${headings}\nR-1,2026-01-06,1\n`);
    expect([findings, entries[0]?.record.request_id, entries[0]?.record.received_on]).toEqual([
      [],
      'R-1',
      '2026-01-06',
    ]);
  });

  it('may stand below a title', async () => {
    const { entries, findings } = await csv(
      'Requests of the first quarter\n\nrequest_id,received_on,ask_no\nR-1,2026-01-06,1\n',
    );
    expect([findings, entries[0]?.origin.row]).toEqual([[], 4]);
  });

  it('that are not known are said, with what was probably meant', async () => {
    const { findings } = await csv('request_id,recieved_on,received_on,my own notes\nR-1,2026-01-05,2026-01-06,x\n');
    expect(findings).toMatchObject([
      { rule: 'unknown-heading', variant: 'near', values: { heading: 'recieved_on', meant: 'received_on' } },
      { rule: 'unknown-heading', values: { heading: 'my own notes' } },
    ]);
  });

  it('that are missing are said once, and the field is unread in every record', async () => {
    const { entries, findings } = await csv(
      'request_id,ask_no,ask,decision\nR-1,1,hold-custody,declined\nR-2,1,hold-custody,declined\n',
    );
    expect(findings).toMatchObject([{ rule: 'missing-heading', values: { column: 'received_on' }, place: { row: 1 } }]);
    expect(entries.map(({ unread }) => unread)).toEqual([['/received_on'], ['/received_on']]);
  });

  it('of a column that stands twice: the first one is read', async () => {
    const { entries, findings } = await csv('request_id,received_on,Received on\nR-1,2026-01-06,2026-01-07\n');
    expect([short(findings), entries[0]?.record.received_on]).toEqual([['column-twice 1'], '2026-01-06']);
  });

  it('tell what a file holds where its name does not', async () => {
    expect((await csv('agency_id,name,state\nus-zz-abcdefgh,Example Police,ZZ\n', 'list.csv')).entries[0]?.kind).toBe(
      'agency',
    );
  });

  it('that tell nothing lead to a question', async () => {
    const { entries, findings } = await csv('a,b,c\n1,2,3\n', 'list.csv');
    expect([entries, short(findings)]).toEqual([[], ['kind-unknown headings']]);
  });

  it('named like properties of every object are headings like others', async () => {
    const { findings } = await csv('request_id,received_on,__proto__,toString\nR-1,2026-01-06,a,b\n');
    expect(short(findings)).toEqual(['unknown-heading 1', 'unknown-heading 1']);
    expect('a' in {}).toBe(false);
  });

  it('without rows are no report of zero requests', async () => {
    expect(short((await csv('request_id,received_on,ask_no\n')).findings)).toEqual(['no-records']);
  });
});

describe('rows that do not fit', () => {
  it('a row with more cells than headings is not read, the others are', async () => {
    const { entries, findings } = await csv('request_id,received_on\nR-1,2026-01-06,extra\nR-2,2026-01-07\n');
    expect([entries.length, short(findings)]).toEqual([1, ['too-many-cells 2']]);
  });

  it('a row with fewer cells has the rest empty', async () => {
    const { entries, findings } = await csv('request_id,received_on,ask_no,ask\nR-1,2026-01-06\n');
    expect([entries[0]?.record.asks, findings]).toEqual([[], []]);
  });

  it('more than 256 columns are a finding', async () => {
    const many = Array.from({ length: 300 }, (_, at) => `c${at}`).join();
    expect(short((await csv(`request_id,received_on,${many}\nR-1,2026-01-06\n`)).findings)[0]).toBe(
      'too-many-columns 1',
    );
  });

  it('no more rows of child tables wait than memory can hold; how many were left out is said', async () => {
    const rows = Array.from({ length: 8 }, (_, at) => `R-${at},1,2,i-200`).join('\n');
    const { entries, findings } = await collect(
      readAll(
        [
          file('request_instruments.csv', `request_id,revision,instrument_no,instrument\n${rows}\n`),
          file('requests.csv', 'request_id,revision,received_on,ask_no\nR-0,1,2026-01-06,1\nR-7,1,2026-01-06,1\n'),
        ],
        { ...options, limits: { waitingRows: 5 } },
      ),
    );
    expect(entries.map(({ record }) => (record.instruments as unknown[]).length)).toEqual([1, 0]);
    expect(findings.map(({ rule, place, values }) => [rule, place.row, values?.count])).toEqual([
      ['too-many-rows-waiting', 7, 3],
      ['row-without-record', 3, 4],
    ]);
  });

  it('the oldest records are closed when too many are open', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `R-${at},2026-01-06,1`).join('\n');
    const { entries } = await csv(`request_id,received_on,ask_no\n${rows}\n`, 'requests.csv', {
      limits: { openRecords: 5 },
    });
    expect(entries.map(({ record }) => record.request_id)).toEqual(Array.from({ length: 50 }, (_, at) => `R-${at}`));
  });
});
