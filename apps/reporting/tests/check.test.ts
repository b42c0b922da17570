import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { hostileCases } from '../../../packages/files/tests/hostile/all-cases.ts';
import { Desk } from '../src/check/desk.ts';
import { annotate } from '../src/check/jobs/annotate.ts';
import { rows } from '../src/check/jobs/rows.ts';
import { causeOf } from '../src/check/jobs/wanted.ts';
import { cellsOf, SheetPacker } from '../src/check/packed-sheet.ts';
import { clerksWorkbook, exampleFile, fourteenWrong } from './support/clerks-workbook.ts';
import { blobOf, deskInNode } from './support/desk-in-node.ts';

const context = ['agencies.ndjson', 'jurisdictions.ndjson', 'agreements.ndjson'].map((name) =>
  blobOf(exampleFile(name)),
);
const utf8 = (text: string) => new TextEncoder().encode(text);
const quiet = () => undefined;

describe("a clerk's workbook with 14 wrong cells", () => {
  test('is mended on the desk: one cause at once, two cells by hand; each change can be taken back', async () => {
    const { desk } = deskInNode();
    const bytes = await clerksWorkbook(fourteenWrong);
    await desk.open([blobOf({ name: 'log.xlsx', bytes }), ...context]);
    const wrong = () => desk.standing.checked?.causes.filter(({ severity }) => severity === 'error') ?? [];
    expect(wrong().map(({ rule, count }) => [rule, count])).toEqual([
      ['unknown-code', 12],
      ['personal-data-in-text', 1],
      ['released-before-eligible', 1],
    ]);
    const [first] = wrong()[0]?.findings ?? [];
    if (first?.fix === undefined) throw new Error('No suggestion');
    await desk.mend(causeOf({ ...first, fix: first.fix }));
    expect(desk.mended).toMatchObject({ fixed: 12, left: {} });
    expect(wrong()).toHaveLength(2);

    const type = async (rule: string, to: string) => {
      const [finding] = wrong().find((cause) => cause.rule === rule)?.findings ?? [];
      const { file = '', sheet = '', row = 0, cell = '' } = finding ?? {};
      const sheets = await rows({ file: desk.standing.files[0] as never }, quiet);
      const own = sheets.find(({ name }) => name === sheet);
      const column = [...cell.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const from = own === undefined ? '' : (cellsOf(own, row)[column] ?? '');
      await desk.mend({ what: 'cell', place: { file, sheet, row, cell }, from, to });
    };
    await type('personal-data-in-text', 'U.S. District Court, District of Zephyra');
    await type('released-before-eligible', '2026-01-07T15:05:00-08:00');
    // The request has two asks, and so two rows that say when custody ended.
    expect(wrong().map(({ rule }) => rule)).toEqual(['rows-differ']);
    await type('rows-differ', '2026-01-07T15:05:00-08:00');
    expect(desk.standing.checked).toMatchObject({ verdict: 'valid', counts: { error: 0 } });
    expect(desk.changes).toBe(4);

    const mended = await readXlsx(new Uint8Array((await desk.standing.files[0]?.blob.arrayBuffer()) ?? []));
    const before = await readXlsx(bytes);
    const limits = ({ sheets }: typeof before) => sheets.map(({ dataValidations }) => dataValidations);
    expect(limits(mended)).toEqual(limits(before));
    expect(limits(before).flat().length).toBeGreaterThan(10);

    for (const left of [3, 2, 1, 0]) {
      await desk.undo();
      expect(desk.changes).toBe(left);
    }
    expect(desk.standing.checked?.counts.error).toBe(14);
    expect(new Uint8Array((await desk.standing.files[0]?.blob.arrayBuffer()) ?? [])).toEqual(bytes);
  });

  test('comes back with its wrong cells marked, and says the same when it is checked again', async () => {
    const { desk } = deskInNode();
    await desk.open([blobOf({ name: 'log.xlsx', bytes: await clerksWorkbook(fourteenWrong) }), ...context]);
    const { files, checked } = desk.standing;
    if (checked === undefined) throw new Error('Not checked');
    const back = await annotate({ name: 'log.xlsx', files, checked, lang: 'es' }, quiet);
    if ('cannot' in back) throw new Error(back.cannot);
    expect(back.name).toBe('log-checked.xlsx');
    const again = deskInNode().desk;
    await again.open([back, ...context]);
    expect(again.standing.checked?.counts).toEqual(checked.counts);
    const { sheets } = await readXlsx(new Uint8Array(await back.blob.arrayBuffer()));
    expect(sheets.at(-1)?.name).toBe('Hallazgos');
    expect(JSON.stringify(sheets.at(-1)?.rows)).not.toContain('555-867-5309');
  });
});

describe('a cell that a person changes', () => {
  test.each([
    [
      'in CSV with semicolons',
      'log.csv',
      'request_id;channel\r\nR-1;"e ""x"""\r\n',
      'B2',
      'e "x"',
      'email',
      'R-1;"email"',
    ],
    ['that is empty', 'log.csv', 'request_id,channel\nR-1,\n', 'B2', '', 'fax', 'R-1,fax'],
    ['into a formula is written as a text', 'log.csv', 'request_id,channel\nR-1,x\n', 'B2', 'x', '=1+1', "R-1,'=1+1"],
  ])('%s', async (_, name, text, cell, from, to, line) => {
    const { desk } = deskInNode();
    await desk.open([blobOf({ name, bytes: utf8(text) })]);
    await desk.mend({ what: 'cell', place: { file: name, row: 2, cell }, from, to });
    expect(desk.mended).toMatchObject({ fixed: 1, left: {} });
    expect((await desk.standing.files[0]?.blob.text())?.split(/\r?\n/)[1]).toBe(line);
  });

  test('where something else stands by now, or with letters that its encoding may lack, stays', async () => {
    const { desk } = deskInNode();
    await desk.open([blobOf({ name: 'log.csv', bytes: utf8('request_id,channel\nR-1,fax\n') })]);
    const place = { file: 'log.csv', row: 2, cell: 'B2' };
    await desk.mend({ what: 'cell', place, from: 'email', to: 'phone' });
    expect(desk.mended).toMatchObject({ fixed: 0, left: { 'found-otherwise': 1 } });
    await desk.mend({ what: 'cell', place, from: 'fax', to: 'teléfono' });
    expect(desk.mended).toMatchObject({ fixed: 0, left: { letters: 1 } });
    expect(desk.changes).toBe(0);
  });
});

test('rows go through their packed form as they are, with those between', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\u001f', ''));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 40 }), (sheet) => {
      const packer = new SheetPacker('one');
      // Every second row is absent.
      for (const [at, cells] of sheet.entries()) packer.add(at * 2 + 1, cells);
      const packed = packer.packed();
      for (const [at, cells] of sheet.entries()) {
        expect(cellsOf(packed, at * 2 + 1)).toEqual(cells.join('') === '' && cells.length < 2 ? [] : cells);
        expect(cellsOf(packed, at * 2 + 2)).toEqual([]);
      }
    }),
  );
});

test.each(hostileCases.filter(({ fact }) => !/\b(?:million|MB|60,000|bomb)\b/.test(fact)))(
  'rows of a hostile file are shown or not, and nothing breaks: $fact',
  async ({ name, bytes }) => {
    const content = bytes();
    const file = blobOf({ name, bytes: typeof content === 'string' ? utf8(content) : content });
    for (const { height, ends, bytes: packed } of await rows({ file }, quiet)) {
      expect(ends.length).toBe(height);
      expect(ends.at(-1) ?? 0).toBe(packed.length);
    }
  },
);

test('rows of a large file are read when it is checked, those of a small one at once', async () => {
  const told: string[] = [];
  let end: () => void = () => undefined;
  const checking = new Promise<void>((resolve) => {
    end = resolve;
  });
  const check = async () => {
    await checking;
    told.push('checked');
    throw new DOMException('stopped', 'AbortError');
  };
  const run = async (_: string, { file }: { file: { name: string } }) => void told.push(file.name);
  const desk = new Desk({ check, run: run as never, today: () => '2026-08-15' }, 'en', quiet);
  const files = [1, 5].map((mb) => ({ name: `${mb}`, blob: new Blob([new Uint8Array(mb * 1024 * 1024)]) }));
  const opened = desk.open(files);
  const read = files.map((file) => desk.rowsOf(file));
  await read[0];
  expect(told).toEqual(['1']);
  end();
  await Promise.all([opened, ...read]);
  expect(told).toEqual(['1', 'checked', '5']);
});

test('lines of JSON are shown as they stand, also unpacked', async () => {
  const { blob } = blobOf({ name: 'a', bytes: utf8('{"a":1}\n{"b":"ñ"}') });
  const packed = await new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  for (const file of [
    { name: 'log.ndjson', blob },
    { name: 'log.ndjson.gz', blob: packed },
  ]) {
    const [sheet] = await rows({ file }, quiet);
    expect(sheet === undefined ? [] : [1, 2].map((row) => cellsOf(sheet, row)[0])).toEqual(['{"a":1}', '{"b":"ñ"}']);
  }
});

test('the language changes what is said and nothing else', async () => {
  const { desk, told } = deskInNode();
  await desk.open([blobOf({ name: 'log.csv', bytes: utf8('request_id,ask\nR-1,detaner\n') })]);
  const { counts } = desk.standing.checked ?? {};
  await desk.speak('es');
  expect(desk.standing.checked?.lang).toBe('es');
  expect(desk.standing.checked?.counts).toEqual(counts);
  expect(told.times).toBeGreaterThan(3);
});
