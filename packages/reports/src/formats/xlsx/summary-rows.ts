import type { PrintedRow } from '@daybook/files';
import type { Printout } from '../../printing/printout.ts';
import { printedCell } from './printed-cell.ts';
import { tableRows } from './table-rows.ts';
import { workbookWords } from './workbook-words.ts';

const BLANK: PrintedRow = { cells: [{ value: null, look: 'faint' }] };

/** What a reader needs first: whose and for when, the main thing, what is missing, key figures and the main tables. */
export function summaryRows({
  lang,
  issuer,
  title,
  subtitle,
  lead,
  notes,
  keyFigures,
  sections,
}: Printout): PrintedRow[] {
  const wide = (value: string, look: 'issuer' | 'title' | 'faint' | 'lead' | 'callout'): PrintedRow => ({
    cells: [{ value, look }],
    isWide: true,
  });
  const main = sections.flatMap(({ tables }) => tables.filter(({ isMain, rows }) => isMain && rows.length > 0));
  return [
    wide(issuer, 'issuer'),
    wide(title, 'title'),
    wide(subtitle.join(' · '), 'faint'),
    BLANK,
    wide(lead, 'lead'),
    ...notes.map(({ text }) => wide(text, 'callout')),
    BLANK,
    ...(keyFigures.length === 0
      ? []
      : [{ cells: [{ value: workbookWords[lang].keyFigures, look: 'caption' as const }], isWide: true }]),
    ...keyFigures.map(
      ({ title: name, cell, note }): PrintedRow => ({
        cells: [
          { value: note === undefined ? name : `${name} (${note})`, look: 'text' },
          printedCell(cell, false, lang),
        ],
      }),
    ),
    ...main.flatMap((table) => [BLANK, ...tableRows(table, lang)]),
  ];
}
