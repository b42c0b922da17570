import { expect, test } from 'vitest';
import { NumberRows } from '../src/fingerprints/number-rows.ts';

const origin = { file: 'log.ndjson', row: 1 };
const rowsOf = (ids: readonly string[]) => {
  const rows = new NumberRows();
  for (const id of ids) rows.add(id, 'us-zz-qmrtwkla', origin);
  return [...rows.gaps(5, 20)].map(({ first, last, missing, count }) => [first, last, missing, count]);
};
const running = ['R-01', 'R-02', 'R-03', 'R-05', 'R-06'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

test('a missing running number is told, with the row that it is missing from', () => {
  expect(rowsOf(running)).toEqual([['R-01', 'R-06', 'R-04', 1]]);
});

test('ids whose numbers lie far apart are no running numbers, and take little memory', () => {
  const before = process.memoryUsage().arrayBuffers;
  const rows = new NumberRows();
  for (const one of letters) for (const two of letters) rows.add(`${one}${two}-99999999`, '', origin);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  expect([...rows.gaps(1, 100)]).toEqual([]);
});

test('ids with more than a thousand beginnings hold no running numbers', () => {
  const many = letters.flatMap((one) => letters.flatMap((two) => ['', 'x'].map((more) => `${one}${two}${more}-1`)));
  expect(rowsOf([...running, ...many.slice(0, 999)])).toHaveLength(1);
  expect(rowsOf([...running, ...many])).toEqual([]);
});
