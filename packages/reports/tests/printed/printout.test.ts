import { measures } from '@daybook/reports';
import { type Cell, type Printout, printText, reportPrintout } from '@daybook/reports/printing';
import type { QuarterlyReport } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { exampleReport, exampleReports } from './example-reports.ts';

const printed = (report: QuarterlyReport, lang: 'en' | 'es' = 'en') =>
  reportPrintout(report, { lang, nameOf: (id) => `Office of ${id.slice(0, 5)}` });

const tableOf = ({ sections }: Printout, id: string) =>
  sections.flatMap(({ tables }) => tables).find((table) => table.id === id);
const figureOf = (cell: Cell | undefined) => {
  if (cell?.kind === 'number' || cell?.kind === 'cents') return cell.value;
  return cell?.kind === 'mark' ? cell.mark : undefined;
};

describe.each(exampleReports)('the printout of $name', ({ report }) => {
  test('holds every figure of every table, in the order of the record, sums over all last', async () => {
    const printout = await printed(report);
    for (const { table_id, dimensions, rows: listed } of report.tables) {
      const isSum = (row: (typeof listed)[number]) => dimensions.every((dimension) => row[dimension] === 'total');
      const rows = [...listed.filter((row) => !isSum(row)), ...listed.filter(isSum)];
      const table = tableOf(printout, table_id);
      const at = table?.columns.findIndex(({ id }) => id === 'value') ?? 0;
      const figures = table?.rows.map(({ cells }) => figureOf(cells[at])) ?? [];
      expect(figures, table_id).toEqual(rows.map(({ value, withheld, missing }) => value ?? withheld ?? missing));
    }
  });

  test('holds every figure of the statement, the context, the rates and the balance', async () => {
    const printout = await printed(report);
    const column = (id: string, name: string) => {
      const table = tableOf(printout, id);
      const at = table?.columns.findIndex((one) => one.id === name) ?? -1;
      return table?.rows.map(({ cells }) => figureOf(cells[at])) ?? [];
    };
    expect(column('expenditures', 'amount_cents')).toEqual(
      report.expenditures.map((line) => line.amount_cents ?? line.amount_cents_missing),
    );
    expect(column('context', 'value')).toEqual(report.context.map(({ value, missing }) => value ?? missing));
    expect(column('rates', 'numerator')).toEqual(report.rates.map(({ numerator }) => numerator));
    expect(column('rates', 'denominator')).toEqual(report.rates.map(({ denominator }) => denominator));
    expect(column('balance', 'value')).toEqual(Object.values(report.balance ?? {}));
    expect(column('corrections', 'entries')).toEqual(report.corrections.map(({ entries }) => entries));
  });

  test.each(['en', 'es'] as const)('has a title for every code, in %s', async (lang) => {
    const cells = (await printed(report, lang)).sections.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
    );
    const codes = cells.filter((cell) => cell.kind === 'code' && !/^us-|persons-concerned/.test(cell.code));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((cell) => cell.kind === 'code' && cell.text === cell.code && /[a-z]-/.test(cell.code))).toEqual(
      [],
    );
  });
});

test('the asks by decision add up to those of the record, unknown ones in columns of their own', async () => {
  const report = exampleReport('larkmere-sheriff-2026-q1');
  const table = tableOf(await printed(report), 'asks-by-decision');
  expect(table?.columns.map(({ id }) => id)).toEqual([
    'ask',
    'complied_full',
    'complied_partial',
    'declined',
    'none_made',
    'not_recorded',
    'total',
  ]);
  const rows = table?.rows.map(({ cells }) => cells.slice(1).map(figureOf)) ?? [];
  for (const row of rows)
    expect(row.slice(0, -1).reduce<number>((sum, value) => sum + Number(value), 0)).toBe(row.at(-1));
  expect(rows.at(-1)?.at(-1)).toBe(report.balance?.received);
});

test('a withheld figure is never summed away', async () => {
  const report = exampleReport('ostrand-sheriff-2026-q1');
  const table = report.tables.find(({ measure }) => measure === 'asks-received');
  const row = table?.rows[0];
  if (row === undefined) throw new Error('The report has no asks.');
  delete row.value;
  row.withheld = 'protected';
  const printout = await printed(report);
  expect(tableOf(printout, 'asks-by-decision')?.rows.at(-1)?.cells.at(-1)).toMatchObject({ mark: 'protected' });
  expect(printout.keyFigures.find(({ title }) => title === 'Asks in them')?.cell).toMatchObject({ mark: 'protected' });
});

test('the first sentence says who received and decided what, or who certified that there was nothing', async () => {
  const lead = async (name: string, lang: 'en' | 'es') => (await printed(exampleReport(name), lang)).lead;
  expect(await lead('ostrand-sheriff-2026-q1', 'en')).toBe(
    'In the first quarter of 2026, Office of us-zz received 25 requests with 34 asks: it declined 5 and complied with 29 (1 only in part).',
  );
  expect(await lead('ostrand-sheriff-2026-q1', 'es')).toBe(
    'En el primer trimestre de 2026, Office of us-zz recibió 25 solicitudes con 34 peticiones: denegó 5 y atendió 29 (1 solo en parte).',
  );
  expect(await lead('larkmere-probation-2026-q2', 'en')).toBe(
    'In the second quarter of 2026, Office of us-zz received no requests: the Office of the Chief Probation Officer certified this on July 15, 2026.',
  );
  expect(await lead('ostrand-sheriff-federal-release-2026-q1', 'en')).toMatch(
    /^By the records of others \(Federal release\): In /,
  );
});

test('a nil that nobody certified is not printed as one', async () => {
  const report = { ...exampleReport('larkmere-probation-2026-q2'), nil: [] };
  const { lead, notes } = await printed(report);
  expect(lead).toMatch(/ shows no request received in .* No office has certified that there were none\.$/);
  expect(notes).toEqual([]);
});

test('every measure says of what it tells, so that it stands in a chapter of its own subject', () => {
  const subjects = ['requests', 'decisions', 'custody', 'holds', 'interviews', 'information', 'money', 'people'];
  expect(measures.filter(({ subject }) => !subjects.includes(subject))).toEqual([]);
  expect(measures.filter(({ across, dimensions }) => across !== undefined && !dimensions.includes(across))).toEqual([]);
});

test('as text, a full print holds every figure and a short one names what it leaves out', async () => {
  const report = exampleReport('ostrand-sheriff-2026-q1');
  const printout = await printed(report);
  const full = printText(printout, { isFull: true });
  for (const { rows, unit } of report.tables)
    for (const { value = 0 } of rows)
      expect(full).toContain(
        unit === 'cents' ? `.${String(value % 100).padStart(2, '0')} ` : ` ${value.toLocaleString('en-US')} `,
      );
  const short = printText(printout, { isFull: false, more: 'More' });
  expect(short.length).toBeLessThan(full.length / 2);
  expect(short).toMatch(/\nMore: Asks received, Asks by federal force, /);
});
