import { countsIn } from '@daybook/reports';
import type { QuarterlyReport } from '@daybook/types';
import type { NamedBlob } from '@daybook/validator/browser';
import { describe, expect, test } from 'vitest';
import { countable } from '../../src/check/jobs/countable.ts';
import { type CountsOrder, counts } from '../../src/check/jobs/counts.ts';
import type { MadeFile } from '../../src/check/jobs/made-file.ts';
import { together } from '../../src/check/jobs/together.ts';
import { given, textOf } from '../support/dropped-files.ts';

const quiet = () => undefined;
const agency = { name: 'Port Ambry Police', state: 'ZZ', agency_type: 'police-municipal', time_zone: 'America/Denver' };
const order: Omit<CountsOrder, 'typed'> = {
  files: [],
  agency,
  period: '2026-Q1',
  office: 'Records Division',
  today: '2026-12-31',
  lang: 'en',
};
type Fields = CountsOrder['typed']['fields'];
const typed = (fields: Fields, kinds: CountsOrder['typed']['kinds'] = [], isEveryKind = false) => ({
  typed: { fields, kinds, isEveryKind },
});

/** What the page does with a report that was made: it lies open. */
const opened = (made: readonly MadeFile[]): NamedBlob[] =>
  made.map(({ name, bytes }) => ({ name, blob: new Blob([bytes as BlobPart]) }));

async function made(asked: CountsOrder) {
  const answer = await counts(asked, quiet);
  if (answer.made === undefined) throw new Error(JSON.stringify(answer.said));
  const { files, toOpen, shown, revision } = answer.made;
  const text = textOf(toOpen, `-own-log${revision === 1 ? '' : `-r${revision}`}.json`);
  return { record: JSON.parse(text) as QuarterlyReport, files, toOpen, shown, said: answer.said };
}

async function stopped(asked: CountsOrder) {
  const { said, made: report } = await counts(asked, quiet);
  return { said: said.filter(({ stops }) => stops).map(({ field, text }) => [field, text]), report };
}

describe('counts that are typed', () => {
  test('make a report that says what was counted, and marks the rest as not counted', async () => {
    const fields = { 'asks/received': '1,011', 'asks/declined': '8', requests: '900', transfers: '2' };
    const { record, shown, files } = await made({ ...order, ...typed(fields) });
    expect(record).toMatchObject({
      ...{ revision: 1, source_kind: 'own-log', basis: { kind: 'aggregate-only' }, nil: [] },
      balance: { received: 1011, decided_missing: 'not-collected', open_at_end_missing: 'not-collected' },
    });
    expect(record.tables.map(({ table_id, rows }) => [table_id, rows])).toEqual([
      [
        'asks-received',
        [
          { decision_group: 'complied', missing: 'not-collected' },
          { decision_group: 'declined', value: 8 },
          { decision_group: 'none-made', missing: 'not-collected' },
          { decision_group: 'not-recorded', missing: 'not-collected' },
          { decision_group: 'total', value: 1011 },
        ],
      ],
      ['requests-received', [{ value: 900 }]],
      ['transfers-to-ice', [{ value: 2 }]],
    ]);
    expect(shown.lead).toBe(
      'In the first quarter of 2026, Port Ambry Police received 900 requests with 1,011 asks: it declined 8.',
    );
    expect(files.map(({ name }) => name.replace(record.report_id, ''))).toEqual([
      ...['.json', '.csv', '.xlsx', '.html', '.txt', '.datapackage.json'],
    ]);
    expect(textOf(files, '.html')).toContain('Port Ambry Police');
  });

  test('by kind of ask stand in a table of their own, and come back into the form as they were typed', async () => {
    const fields = {
      ...{ 'asks/received': '12', 'asks/complied': '3', 'asks/declined': '9' },
      ...{ 'kinds/hold-custody/received': '7', 'kinds/hold-custody/declined': '7' },
      ...{ 'kinds/notify-release/received': '5', 'open/open_at_start': '0', 'open/decided': '12' },
    };
    const { record, shown, toOpen } = await made({
      ...order,
      ...typed(fields, ['hold-custody', 'notify-release'], true),
    });
    expect(record.tables.find(({ table_id }) => table_id === 'asks-received-by-kind')).toMatchObject({
      complete: true,
      dimensions: ['ask', 'decision_group'],
    });
    const byKind = shown.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'asks-by-decision');
    expect(byKind?.rows.map(({ cells }) => cells.join(' | '))).toEqual([
      'Hold the person past release | Not collected | 7 | Not collected | Not collected | 7',
      'Tell ICE when the person will be released | Not collected | Not collected | Not collected | Not collected | 5',
      'All together | 3 | 9 | Not collected | Not collected | 12',
    ]);
    const [again] = await countable({ files: opened(toOpen) }, quiet);
    expect(again).toMatchObject({
      name: 'Port Ambry Police',
      period: '2026-Q1',
      revision: 1,
      office: 'Records Division',
    });
    expect(again?.typed).toEqual(typed(fields, ['hold-custody', 'notify-release'], true).typed);
  });

  test.each<[string, Fields, (readonly [string, RegExp])[]]>([
    ['letters', { 'asks/received': 'eleven' }, [['asks/received', /^Type a whole number/]]],
    ['a part of one', { transfers: '1.5' }, [['transfers', /^Type a whole number/]]],
    ['less than nothing', { requests: '-3' }, [['requests', /^Type a whole number/]]],
    ['nothing', { 'asks/received': ' ' }, [['asks/received', /^Nothing is typed/]]],
    [
      'more declined than received',
      { 'asks/received': '11', 'asks/complied': '3', 'asks/declined': '9' },
      [['asks/received', /^The total is 11\. The figures known under it add up to 12/]],
    ],
    [
      'every decision, and another total',
      {
        'asks/received': '10',
        'asks/complied': '3',
        'asks/declined': '5',
        'asks/none-made': '0',
        'asks/not-recorded': '0',
      },
      [['asks/received', /^The total is 10\. Its rows add up to 8/]],
    ],
    [
      'a balance that does not add up',
      {
        'asks/received': '5',
        'open/open_at_start': '1',
        'open/decided': '4',
        'open/closed_without_decision': '0',
        'open/open_at_end': '1',
      },
      [['open/open_at_end', /The difference is 1/]],
    ],
  ])('%s are found at their field, and no report is made', async (_, fields, found) => {
    const { said, report } = await stopped({ ...order, ...typed(fields) });
    expect(report).toBeUndefined();
    expect(said).toEqual(found.map(([field, text]) => [field, expect.stringMatching(text)]));
  });

  test('by kind that do not add up are found at their kind, and at the total', async () => {
    const fields = {
      'asks/received': '9',
      'kinds/hold-custody/received': '7',
      'kinds/hold-custody/declined': '8',
      'kinds/notify-release/received': '5',
    };
    const { said } = await stopped({ ...order, ...typed(fields, ['hold-custody', 'notify-release']) });
    expect(said.map(([field]) => field).sort()).toEqual(['asks/received', 'kinds/hold-custody/received']);
  });

  test('of a quarter that is not over, a second time, or with a name for an office are refused in words', async () => {
    const fields = { 'asks/received': '11' };
    const late = await stopped({ ...order, ...typed(fields), today: '2026-03-31', lang: 'es' });
    expect(late.said).toEqual([['period', 'Este trimestre no ha terminado. Elija uno que ya terminó.']]);
    const { toOpen } = await made({ ...order, ...typed(fields) });
    const again = await stopped({ ...order, files: opened(toOpen), ...typed(fields) });
    expect(again.said).toEqual([['period', expect.stringMatching(/lies open already/)]]);
    const named = await stopped({ ...order, ...typed(fields), office: 'call 555-867-5309' });
    expect(named.said).toEqual([['office', expect.any(String)]]);
  });

  test('of zero make a report, and the check asks for a certificate beside them', async () => {
    const { said } = await made({ ...order, ...typed({ 'asks/received': '0' }) });
    expect(said).toContainEqual({
      field: 'asks/received',
      text: expect.stringMatching(/No office certifies/),
      stops: false,
    });
  });
});

describe('a correction', () => {
  const first = async (period: string, asks: string, files: readonly NamedBlob[] = []) => {
    const { toOpen } = await made({ ...order, period, files, ...typed({ 'asks/received': asks }) });
    return opened(toOpen);
  };

  test('of one of three quarters is counted once in the total, and both versions are shown', async () => {
    const files = [
      ...(await first('2026-Q1', '11')),
      ...(await first('2026-Q2', '70')),
      ...(await first('2026-Q3', '23')),
    ];
    const [, second] = await countable({ files }, quiet);
    const { record, shown, toOpen } = await made({
      ...{ ...order, period: '2026-Q2', files, agencyId: second?.agencyId ?? '', reason: 'correction-data-entry' },
      ...typed({ ...second?.typed.fields, 'asks/received': '17' }),
    });
    expect(record).toMatchObject({ revision: 2, revision_reason: 'correction-data-entry', balance: { received: 17 } });
    expect(record.previous_sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(shown.subtitle.join(' ')).toContain('Revision 2 of this report');
    const answer = await together({ files: [...files, ...opened(toOpen)], today: '2026-12-31', lang: 'en' }, quiet);
    expect([answer.faulty, answer.reports]).toEqual([[], 4]);
    const [versions, over] = answer.totals.sections;
    expect(versions?.tables[0]?.rows.map(({ cells }) => cells.join(' | '))).toEqual([
      expect.stringMatching(/2026-Q2 \| 1 \| .*70 \| .*no$/),
      expect.stringMatching(/2026-Q2 \| 2 \| .*typing mistake.*17 \| .*yes$/),
    ]);
    expect(over?.heading).toBe('All quarters together: 2026-Q1, 2026-Q2, and 2026-Q3');
    const received = over?.tables[0]?.rows.find(({ cells }) => cells[0] === 'Received');
    expect(received?.cells).toEqual(['Received', '51', '3', '0', '0', '0']);
  });

  test('of a certified nil takes the certificate back, and keeps what else the report says', async () => {
    const nil = given('reports/brindlefell-sheriff-2026-q2.json');
    const before = JSON.parse(await nil.blob.text()) as QuarterlyReport;
    const files = [nil, given('agencies.ndjson')];
    const own = { ...before, basis: { kind: 'aggregate-only', releases: [], law: [] }, tables: [], view: 'agency' };
    expect(countsIn(before)).toBeUndefined();
    const typedNil = { name: 'nil.json', blob: new Blob([JSON.stringify(own)]) };
    const { agency: _, ...rest } = order;
    const { record } = await made({
      ...{ ...rest, period: before.period.name, files: [typedNil, files[1] as NamedBlob], reason: 'correction-source' },
      ...{ agencyId: before.agency_id ?? '', ...typed({ 'asks/received': '1' }) },
    });
    expect([record.nil, record.revision, record.context]).toEqual([[], before.revision + 1, before.context]);
  });
});
