import { asText } from '@daybook/files';
import { figureGrids } from '../reading/figure-grids.ts';
import { hiddenIn } from '../reading/hidden-in.ts';
import type { Published } from '../reading/published.ts';
import type { Report } from '../reading/report.ts';
import type { Way, WayLeak } from '../way.ts';

/** The same report or log says more in one form than in another. */
export const formatsDiffer: Way = {
  id: 'formats-differ',
  title: { en: 'One form says more than another', es: 'Una forma dice más que otra' },
  why: {
    en: 'Who opens the other form reads what the first one hides.',
    es: 'Quien abre la otra forma lee lo que la primera oculta.',
  },
  cure: {
    en: 'Make every form from the one public record.',
    es: 'Hacer todas las formas a partir del único registro público.',
  },
  unit: { en: 'hidden figures and entries in other forms', es: 'cifras ocultas y anotaciones en otras formas' },
  try({ release }) {
    const figures = release.reports.map((report) => inTables(report, release));
    const printed = release.reports.map((report) => inPrints(report, release));
    const entries = inLogTables(release);
    const all = [...figures, ...printed, entries];
    return {
      looked_at: all.reduce((sum, { looked_at }) => sum + looked_at, 0),
      leaks: all.flatMap(({ leaks }) => leaks),
    };
  },
};

interface Part {
  readonly looked_at: number;
  readonly leaks: readonly WayLeak[];
}

/** The CSV of a report: one row a figure, with the codes of the record. */
function inTables({ report_id, revision, tables: own }: Report, { tables }: Published): Part {
  const hidden = new Set(
    own.flatMap(({ table_id, dimensions, rows }) =>
      rows.flatMap(({ codes, withheld }) => (withheld === undefined ? [] : [keyOf(table_id, dimensions, codes)])),
    ),
  );
  let looked_at = 0;
  const leaks: WayLeak[] = [];
  for (const { path, header, rows } of tables) {
    const at = (name: string) => header.indexOf(name);
    if (at('report_id') < 0 || at('table_id') < 0 || at('value') < 0) continue;
    for (const [index, row] of rows.entries()) {
      if (row[at('report_id')] !== report_id || row[at('revision')] !== String(revision)) continue;
      const table = own.find(({ table_id }) => table_id === row[at('table_id')]);
      if (table === undefined) continue;
      const codes = table.dimensions.map((dimension) => row[at(dimension)] ?? '');
      if (!hidden.has(keyOf(table.table_id, table.dimensions, codes))) continue;
      looked_at++;
      if ((row[at('value')] ?? '') === '') continue;
      leaks.push({
        file: path,
        line: index + 2,
        column: 'value',
        cell: `${table.table_id}: ${codes.join(', ')}`,
        message: SHOWN,
      });
    }
  }
  return { looked_at, leaks };
}

/** Workbooks and pages: a row that carries the titles of a hidden figure, and a number. */
function inPrints(report: Report, release: Published): Part {
  const stem = report.path.replace(/\.json$/, '');
  let looked_at = 0;
  const leaks: WayLeak[] = [];
  const hidden = hiddenIn(report);
  if (hidden.length === 0) return { looked_at, leaks };
  for (const { file, caption, head, rows } of figureGrids(release.parts, stem))
    for (const { titles, table, cell } of hidden) {
      if (!table.some((title) => caption.includes(title))) continue;
      for (const row of rows) {
        const lacking = titles.filter((names) => !row.some((text) => names.includes(text)));
        if (lacking.length > 1) continue;
        looked_at++;
        const column = lacking[0] === undefined ? -1 : head.findIndex((text) => lacking[0]?.includes(text));
        if (lacking.length === 1 && column < 0) continue;
        const shown = column < 0 ? row.some(isNumber) : isNumber(row[column] ?? '');
        if (shown) leaks.push({ file, cell, message: SHOWN });
      }
    }
  return { looked_at, leaks };
}

/** The log as tables: every value of a row stands in the nested entry too. */
function inLogTables({ log, tables }: Published): Part {
  let looked_at = 0;
  const leaks: WayLeak[] = [];
  if (log.length === 0) return { looked_at, leaks };
  const known = new Map<string, Set<string>>();
  for (const { public_id, leaves } of log)
    known.set(public_id, new Set([...(known.get(public_id) ?? []), ...leaves.map(({ value }) => asText(value))]));
  for (const { path, header, rows } of tables) {
    const id = header.indexOf('public_id');
    if (id < 0 || header.includes('commitment')) continue;
    for (const [at, row] of rows.entries()) {
      const values = known.get(row[id] ?? '');
      looked_at++;
      const column = header.find((_, index) =>
        (row[index] ?? '').split(';').some((value) => value !== '' && values?.has(value.trim()) !== true),
      );
      if (column !== undefined)
        leaks.push({
          file: path,
          line: at + 2,
          column,
          message: {
            en: 'The nested log does not show this of the entry.',
            es: 'La bitácora anidada no muestra esto de la anotación.',
          },
        });
    }
  }
  return { looked_at, leaks };
}

const SHOWN = {
  en: 'The record hides this figure, and here it is shown.',
  es: 'El registro oculta esta cifra, y aquí se muestra.',
};
const isNumber = (text: string) => /^-?[\d,]+(?:\.\d+)?$/.test(text);
const keyOf = (table: string, dimensions: readonly string[], codes: readonly string[]) =>
  `${table}|${dimensions.map((name, at) => `${name}=${codes[at]}`).join('|')}`;
