import type { QuarterlyReport, QuarterlyReportTable } from '@daybook/types';
import { measures } from '../measures/index.ts';
import { agreementTables } from './agreement-tables.ts';
import { asksTable } from './asks-table.ts';
import { balanceTable } from './balance-table.ts';
import { checkSection } from './check-section.ts';
import { CodeWords } from './code-words.ts';
import { contextTables } from './context-tables.ts';
import { keyFigures } from './key-figures.ts';
import { leadSentence } from './lead-sentence.ts';
import { madeTables } from './made-tables.ts';
import { markMeanings } from './mark-meanings.ts';
import { measureTable } from './measure-table.ts';
import { moneyTable } from './money-table.ts';
import { partTitle } from './part-title.ts';
import type { PrintOptions } from './print-options.ts';
import type { PrintSource } from './print-source.ts';
import type { Printout, PrintoutSection, PrintoutTable } from './printout.ts';
import { reportNotes } from './report-notes.ts';
import { showDate } from './show-date.ts';
import { showNumber } from './show-number.ts';
import { showPeriod } from './show-period.ts';
import { loadPrintWords } from './words/load-print-words.ts';

const SUBJECTS = [
  'requests',
  'decisions',
  'custody',
  'holds',
  'interviews',
  'information',
  'money',
  'people',
  'other',
] as const;

/** A report of a quarter, month, half-year or year in words: every figure of the record, and what it does not count. */
export async function reportPrintout(report: QuarterlyReport, options: PrintOptions): Promise<Printout> {
  const { lang, nameOf } = options;
  const id = report.agency_id ?? report.jurisdiction_id ?? '';
  const whose = nameOf?.(id) ?? id;
  const words = await loadPrintWords(lang);
  const source: PrintSource = { ...options, report, whose, words, codes: await CodeWords.in(lang) };
  const { period, revision, revision_reason } = report;
  const title = words.title(showPeriod(period.name, lang));
  const figures = keyFigures(source);
  const told = [
    ...SUBJECTS.map((subject) => subjectSection(subject, source)),
    section('agreements', agreementTables(source), source, noneIn('agreements_in_force', words.noAgreements, report)),
    section('context', contextTables(source), source),
  ];
  return {
    lang,
    id: report.report_id,
    issuer: whose,
    title,
    subtitle: [
      words.span(showDate(period.start_on, lang), showDate(period.end_on, lang)),
      ...(report.basis.kind === 'derived' ? [words.asOf(showDate(report.as_of, lang))] : []),
      ...(whose === id ? [] : [id]),
      ...(revision === 1
        ? []
        : [words.revision(showNumber(revision), source.codes.title('revision-reason', revision_reason ?? ''))]),
    ],
    lead: leadSentence(source),
    notes: reportNotes(source),
    keyFigures: figures,
    sections: [
      ...told,
      section('about', madeTables(source), source, [
        ...noneIn('corrections', words.noCorrections, report),
        ...notReported(source),
        ...markMeanings(figures, told, source),
      ]),
      checkSection(source),
    ].filter(({ tables, notes }) => tables.length + notes.length > 0),
    footer: `${whose} · ${period.name}`,
  };
}

function subjectSection(subject: (typeof SUBJECTS)[number], source: PrintSource): PrintoutSection {
  const { report, words } = source;
  const tables = report.tables
    .filter(({ measure }) => subjectOf(measure) === subject)
    .map((table) => [table, measureTable(table, source)] as const);
  const titles = (pick: (table: QuarterlyReportTable) => boolean) =>
    tables.filter(([table]) => table.rows.length === 0 && pick(table)).map(([, { title }]) => title);
  const hasZero = ({ kind }: QuarterlyReportTable) => kind === 'flow' || kind === 'stock';
  const sentences = [
    [words.zero, titles((table) => table.complete && hasZero(table))],
    [words.noCase, titles((table) => table.complete && !hasZero(table))],
    [words.unknown, titles(({ complete, withheld_law }) => !complete && withheld_law === undefined)],
  ] as const;
  const first =
    subject === 'requests' ? [asksTable(source), balanceTable(source)] : subject === 'money' ? moneyTable(source) : [];
  return section(
    subject,
    [...first.filter((table) => table !== undefined), ...tables.map(([, printed]) => printed).filter(isShown)],
    source,
    sentences.flatMap(([say, some]) => (some.length === 0 ? [] : [say(some)])),
  );
}

/** A table without rows is named in a sentence, unless something has to be said of it. */
function isShown({ rows, notes }: PrintoutTable): boolean {
  return rows.length > 0 || notes.length > 0;
}

function subjectOf(id: string): (typeof SUBJECTS)[number] {
  return measures.find((measure) => measure.id === id)?.subject ?? 'other';
}

function section(
  id: (typeof SUBJECTS)[number] | 'agreements' | 'context' | 'about',
  tables: readonly PrintoutTable[],
  { words }: PrintSource,
  notes: readonly string[] = [],
): PrintoutSection {
  const { heading, short = heading, lead } = words.subjects[id];
  return { id, heading, short, ...(lead === undefined || tables.length === 0 ? {} : { lead }), tables, notes };
}

/** The sentence that says that a list is empty because there was nothing, where somebody reported it. */
function noneIn(part: 'agreements_in_force' | 'corrections', sentence: string, report: QuarterlyReport): string[] {
  const isReported = !report.not_reported.some((one) => one.part === part);
  return isReported && report.basis.kind === 'derived' && report[part].length === 0 ? [sentence] : [];
}

function notReported({ report, words, codes, lang }: PrintSource): string[] {
  const parts = report.not_reported.map(
    ({ part, reason }) => `${partTitle([part], lang)} (${codes.title('null-reason', reason).toLowerCase()})`,
  );
  return parts.length === 0 ? [] : [words.notReported(parts)];
}
