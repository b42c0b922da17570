import rowsSchema from '@daybook/schemas/v1/report-rows.schema.json' with { type: 'json' };
import type { ReportRowsRow } from '@daybook/types';
import { tallyFigures } from '../figures/tally-figures.ts';
import type { Printable } from '../formats/format.ts';
import { CodeWords } from './code-words.ts';
import type { PrintOptions } from './print-options.ts';
import type { Cell, PrintoutSection } from './printout.ts';
import { showNumber } from './show-number.ts';
import { loadPrintWords } from './words/load-print-words.ts';

const properties = rowsSchema.$defs.row.properties;
type Name = keyof typeof properties;

/** The columns of a printed count, and the codelist of each that has one. */
const COLUMNS: readonly (readonly [name: Name, list?: string])[] = [
  ['period'],
  ['state'],
  ['located_in'],
  ['operator_level', 'operator-level'],
  ['facility'],
  ['facility_city'],
  ['agency_id'],
  ['ask', 'ask'],
  ['decision', 'decision'],
  ['outcome', 'custody-end'],
];

/**
 * A count over many agencies as every format takes it: sources of different kinds apart, because they are never added.
 *
 * @param by what it is split by, as part of its name.
 * @param on the day of the count.
 */
export async function tallyPrintable(
  rows: readonly ReportRowsRow[],
  by: string,
  on: string,
  { lang, nameOf }: PrintOptions,
): Promise<Printable> {
  const words = await loadPrintWords(lang);
  const codes = await CodeWords.in(lang);
  const title = (name: Name) => (lang === 'es' ? properties[name].title_es : properties[name].title);
  const cell = (row: ReportRowsRow, name: Name, list: string | undefined): Cell => {
    const value = row[name];
    if (value === undefined) {
      const missing = name === 'period' ? row.period_missing : name === 'agency_id' ? row.agency_id_missing : undefined;
      return { kind: 'text', text: missing === undefined ? '' : codes.title('null-reason', missing) };
    }
    const text = String(value);
    if (list !== undefined) return { kind: 'code', text: codes.title(list, text), code: text };
    return name === 'agency_id' ? { kind: 'code', text: nameOf?.(text) ?? text, code: text } : { kind: 'text', text };
  };
  const kinds = new Map<string, ReportRowsRow[]>();
  for (const row of rows) {
    const kind = `${row.source_kind} ${row.date_used}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), row]);
  }
  const sections = [...kinds.values()].map((some, at): PrintoutSection => {
    const [{ source_kind, date_used } = { source_kind: 'other', date_used: 'received_on' }] = some;
    const columns = COLUMNS.filter(([name]) => some.some((row) => row[name] !== undefined));
    const sum = some.reduce((all, { value }) => all + value, 0);
    const placed = codes.title('placed-by', date_used === 'received_on' ? 'received' : 'instrument-dated');
    return {
      id: `source-${at + 1}`,
      heading: codes.title('source-kind', source_kind),
      lead: words.tally.sum(showNumber(sum)),
      tables: [
        {
          id: `asks-${at + 1}`,
          title: codes.title('measure-unit', 'asks'),
          unit: words.unit(codes.title('measure-unit', 'asks').toLowerCase(), placed.toLowerCase()),
          columns: [
            ...columns.map(([name]) => ({ id: name, title: title(name), kind: 'text' as const })),
            { id: 'value', title: words.columns.value, kind: 'number' },
          ],
          rows: some.map((row) => ({
            cells: [...columns.map(([name, list]) => cell(row, name, list)), { kind: 'number', value: row.value }],
          })),
          isComplete: true,
          isMain: true,
          notes: [],
        },
      ],
      notes: [],
    };
  });
  return {
    record: rows,
    figures: tallyFigures(rows, lang),
    on,
    printout: {
      ...{
        lang,
        id: `asks-by-${by}`,
        issuer: 'Daybook',
        title: words.tally.title,
        subtitle: [],
        lead: words.tally.lead,
      },
      ...{ notes: [], keyFigures: [], sections, footer: words.tally.title },
    },
  };
}
