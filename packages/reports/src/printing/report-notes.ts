import { parsePeriod } from '@daybook/files';
import type { PrintSource } from './print-source.ts';
import type { PrintoutNote } from './printout.ts';
import { showDate } from './show-date.ts';
import { showNumber } from './show-number.ts';

/** What must be known before a figure of the report is read: certified nils, gaps, whose figures they are, what is withheld. */
export function reportNotes({ report, codes, words, lang }: PrintSource): PrintoutNote[] {
  const { nil, basis, period, months_covered, protection } = report;
  const missing = (parsePeriod(period.name)?.months ?? []).filter(
    (month) => !months_covered.some((one) => one === month),
  );
  const [, kind = '', meaning = ''] = codes.list('report-basis').find(([code]) => code === basis.kind) ?? [];
  return [
    ...nil.map(
      ({ scope, office, certified_on }): PrintoutNote => ({
        kind: 'nil',
        text: words.nil(codes.title('nil-scope', scope), office, showDate(certified_on, lang)),
      }),
    ),
    ...note('basis', basis.kind !== 'derived', words.basis(kind, meaning)),
    ...note(
      'partial',
      missing.length > 0,
      words.monthsMissing(missing.map((month) => showDate(month, lang)).join(', ')),
    ),
    ...note('partial', (basis.rows_not_read ?? 0) > 0, words.rowsNotRead(showNumber(basis.rows_not_read ?? 0))),
    ...note(
      'withheld',
      (protection?.withheld_cells ?? 0) > 0,
      words.withheldCells(showNumber(protection?.withheld_cells ?? 0), showNumber(protection?.small_cell ?? 0)),
    ),
  ];
}

function note(kind: PrintoutNote['kind'], holds: boolean, text: string): PrintoutNote[] {
  return holds ? [{ kind, text }] : [];
}
