import { printable } from '@daybook/files';
import { showDate, showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { CoverageRow } from './coverage-row.ts';
import { coverageSentence } from './coverage-sentence.ts';
import { coverageWords } from './coverage-words.ts';
import { dutyName } from './duty-name.ts';
import { standingWords } from './standing-words.ts';

/**
 * Coverage as lines for a terminal: for each duty its periods, the last one first, a sentence each; then by name who is
 * silent, unknown, late or lacks months in the last period that was due; with `agency`, every agency of every period.
 *
 * @param rows rows of the table `coverage`, of one state or several.
 */
export function coverageText(rows: readonly CoverageRow[], lang: Lang, by: 'period' | 'agency'): string {
  const words = coverageWords[lang];
  const duties = grouped(rows, ({ state, duty }) => `${state}\n${duty}`).filter(([first]) => first?.duty !== 'none');
  const nameOf = dutyName(rows);
  const lines = duties.flatMap((own) => dutyLines(own, lang, by, nameOf));
  const unexpected = rows.filter(({ duty }) => duty === 'none');
  const list = by === 'agency' ? unexpected : oncePerAgency(unexpected);
  return `${[...(duties.length === 0 ? [words.nobody] : lines), ...block(words.tables.unexpected, list, lang)].join('\n')}\n`;
}

function dutyLines(
  rows: readonly CoverageRow[],
  lang: Lang,
  by: 'period' | 'agency',
  nameOf: ReturnType<typeof dutyName>,
): string[] {
  const words = coverageWords[lang];
  const periods = grouped(rows, ({ period }) => period).reverse();
  const sentences = periods.map(
    (own) => `${own.slice(0, 1).map(nameOf)}, ${own[0]?.period}: ${coverageSentence(own, lang)}`,
  );
  if (by === 'agency')
    return periods.flatMap((own, at) => [
      ...(at === 0 ? [] : ['']),
      sentences[at] ?? '',
      ...own.map((row) => agencyLine(row, lang)),
    ]);
  const last = periods.find((own) => own.some((row) => row.is_expected && row.standing !== 'not-due')) ?? [];
  const came = (row: CoverageRow) => row.is_expected && row.months_covered > 0;
  const name = last[0]?.period ?? '';
  const lists: readonly [title: string, rows: readonly CoverageRow[]][] = [
    [words.tables.silent, last.filter((row) => row.standing === 'silent')],
    [words.tables.unknown, last.filter((row) => row.is_expected && row.standing === 'unknown')],
    [words.tables.late, last.filter((row) => came(row) && (row.days_late ?? 0) > 0)],
    [words.tables.partial, last.filter((row) => came(row) && row.months_covered < row.months_in_period)],
  ];
  return [...sentences, ...lists.flatMap(([title, own]) => block(`${title}, ${name}`, own, lang))];
}

function block(title: string, rows: readonly CoverageRow[], lang: Lang): string[] {
  if (rows.length === 0) return [];
  return ['', `${title} (${showNumber(rows.length)})`, ...rows.map((row) => agencyLine(row, lang))];
}

/** Name, what it did, when it was due and came. */
function agencyLine(row: CoverageRow, lang: Lang): string {
  const words = coverageWords[lang];
  const { agency_id, name, days_late, months_covered, months_in_period } = row;
  return [
    `  ${name === null ? agency_id : `${printable(name)} (${agency_id})`}`,
    row.duty === 'none' ? row.period : '',
    standingWords[row.standing][lang],
    row.due_on === null ? '' : words.due(showDate(row.due_on, lang)),
    row.first_published_on === null ? '' : words.published(showDate(row.first_published_on, lang)),
    days_late === null || days_late === 0 ? '' : words.late(days_late),
    months_covered === 0 || months_covered === months_in_period ? '' : words.months(months_covered, months_in_period),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Rows in groups, in the order in which the groups begin. */
function grouped(rows: readonly CoverageRow[], keyOf: (row: CoverageRow) => string): CoverageRow[][] {
  const groups = new Map<string, CoverageRow[]>();
  for (const row of rows) {
    const own = groups.get(keyOf(row));
    if (own) own.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}

/** The last row of each agency. */
function oncePerAgency(rows: readonly CoverageRow[]): CoverageRow[] {
  return [...new Map(rows.map((row) => [row.agency_id, row])).values()];
}
