import { CodeWords, type Printable, type PrintoutSection } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { listFigures } from '../printing/list-figures.ts';
import { printedList } from '../printing/printed-list.ts';
import { agencyColumns } from './agency-columns.ts';
import type { CoverageRow } from './coverage-row.ts';
import { coverageSentence } from './coverage-sentence.ts';
import { coverageWords } from './coverage-words.ts';
import { dutyName } from './duty-name.ts';
import { periodColumns } from './period-columns.ts';
import { periodCoverage } from './period-coverage.ts';

/** How coverage is printed. */
export interface CoverageOptions {
  readonly lang: Lang;
  /** One row a period, or one row an agency and period. */
  readonly by: 'period' | 'agency';
}

/**
 * Coverage as every format prints it: first the sentence of the last period that was due, then the periods, then who is
 * silent, late or lacks months. Its data file has a row a period, or a row an agency and period.
 *
 * @param rows rows of the table `coverage`, of one state or several.
 */
export async function coveragePrintable(
  rows: readonly CoverageRow[],
  { lang, by }: CoverageOptions,
): Promise<Printable> {
  const words = coverageWords[lang];
  const states = new Set(rows.map(({ state }) => state));
  const how = { lang, codes: await CodeWords.in(lang) };
  const periods = periodCoverage(rows).filter(({ duty }) => duty !== 'none');
  const duties = [...new Set(periods.map(({ state, duty }) => `${state} ${duty}`))];
  const last = duties.flatMap(
    (key) => periods.findLast((one) => `${one.state} ${one.duty}` === key && one.expected > 0) ?? [],
  );
  const isLast = (row: CoverageRow) =>
    last.some((one) => one.state === row.state && one.duty === row.duty && one.period === row.period);
  const nameOf = dutyName(rows);
  const sentences = last.map((one) => {
    const own = rows.filter((row) => row.state === one.state && row.duty === one.duty && row.period === one.period);
    return `${nameOf(one)}, ${one.period}: ${coverageSentence(own, lang)}.`;
  });
  const answered = (row: CoverageRow) => row.is_expected && row.months_covered > 0;
  const lists: readonly [id: keyof typeof words.tables, rows: readonly CoverageRow[], isMain: boolean][] = [
    ['silent', rows.filter((row) => isLast(row) && row.standing === 'silent'), true],
    ['unknown', rows.filter((row) => isLast(row) && row.is_expected && row.standing === 'unknown'), true],
    ['late', rows.filter((row) => isLast(row) && answered(row) && (row.days_late ?? 0) > 0), true],
    ['partial', rows.filter((row) => isLast(row) && answered(row) && row.months_covered < row.months_in_period), true],
    ['unexpected', rows.filter((row) => !row.is_expected && row.months_covered > 0), false],
    ['exempt', rows.filter((row) => row.standing === 'exempt'), false],
    ['every', rows, by === 'agency'],
  ];
  const sections: PrintoutSection[] = [
    {
      id: 'periods',
      heading: words.periods,
      tables: printedList(
        { id: 'periods', title: words.periods, isMain: by === 'period' },
        periods,
        states.size > 1 ? periodColumns.map(({ isDataOnly: _, ...column }) => column) : periodColumns,
        how,
      ),
      notes: [],
    },
    ...lists.map(([id, own, isMain]) => ({
      id,
      heading: words.tables[id],
      tables: printedList({ id, title: words.tables[id], isMain }, own, agencyColumns, how),
      notes: [],
    })),
    { id: 'about', heading: words.reading, tables: [], notes: words.notes },
  ];
  const [state] = rows.map((row) => row.state);
  return {
    record: { by, periods, ...(by === 'agency' && { agencies: rows }) },
    figures: by === 'agency' ? listFigures(rows, agencyColumns, lang) : listFigures(periods, periodColumns, lang),
    on: rows.reduce((day, row) => (row.period_end_on > day ? row.period_end_on : day), ''),
    printout: {
      lang,
      id: 'coverage',
      issuer: states.size === 1 ? (state ?? '') : words.states(states.size),
      title: words.title,
      subtitle: [],
      lead: sentences.length > 0 ? sentences.join(' ') : words.nobody,
      notes: [],
      keyFigures: [],
      sections: sections.filter(({ tables, notes }) => tables.length + notes.length > 0),
      footer: words.title,
    },
  };
}
