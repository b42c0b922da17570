import type { Lang, RegimeReport } from '@daybook/types';
import { monthNumber } from '../../regimes/month-number.ts';
import { monthSpan } from '../../regimes/month-span.ts';
import { CodeWords } from '../code-words.ts';
import type { PrintOptions } from '../print-options.ts';
import type { KeyFigure, Printout, PrintoutNote, PrintoutSection } from '../printout.ts';
import { showDate } from '../show-date.ts';
import { showNumber } from '../show-number.ts';
import { showPeriod } from '../show-period.ts';
import { loadPrintWords } from '../words/load-print-words.ts';
import { statutoryTable } from './statutory-table.ts';
import { statutoryWords } from './statutory-words.ts';

/** A report that a law asks for, in words: its tables, what it asks element by element, and what is a draft. */
export async function statutoryPrintout(report: RegimeReport, { lang, nameOf }: PrintOptions): Promise<Printout> {
  const words = statutoryWords(lang);
  const codes = await CodeWords.in(lang);
  const print = await loadPrintWords(lang);
  const { agency_id, regime, period, recipient, parts, tables } = report;
  const whose = nameOf?.(agency_id) ?? agency_id;
  const when = showSpan(report, lang);
  const source = { lang, codes, words: print, nameOf };
  return {
    lang,
    id: report.regime_report_id.replaceAll('.', '-'),
    issuer: whose,
    title: words.forPeriod(regime.title[lang], when),
    subtitle: [
      print.span(showDate(period.start_on, lang), showDate(period.end_on, lang)),
      print.asOf(showDate(report.as_of, lang)),
      words.to(recipient[lang]),
      words.citation(regime.citation.text),
      ...(whose === agency_id ? [] : [agency_id]),
    ],
    lead: words.lead(
      when,
      parts.map(({ title, entries }) => words.entries(title[lang], showNumber(entries))),
    ),
    notes: notesOf(report, codes, lang),
    keyFigures: [...parts.map(({ title, entries }) => number(title[lang], entries)), dueOf(report, lang)],
    sections: [
      {
        id: 'tables',
        heading: words.tables,
        tables: tables.map((table) => statutoryTable(table, source)),
        notes: [report.small_cells === 'tables-left-out' ? words.tablesLeftOut : words.smallNumbers],
      },
      elementsOf(report, codes, lang),
      aboutOf(report, lang),
    ],
    footer: `${whose} · ${regime.title[lang]} · ${period.name}`,
  };
}

function number(title: string, value: number): KeyFigure {
  return { title, cell: { kind: 'number', value } };
}

function showSpan({ period }: RegimeReport, lang: Lang): string {
  if (!period.name.includes('..')) return showPeriod(period.name, lang);
  return `${showDate(period.start_on.slice(0, 7), lang)} – ${showDate(period.end_on.slice(0, 7), lang)}`;
}

function dueOf({ due }: RegimeReport, lang: Lang): KeyFigure {
  const words = statutoryWords(lang);
  const said = {
    'month-day': words.noDue,
    'days-after-period-end': words.noDue,
    'within-month-of-event': words.withinMonth,
    'meeting-in-following-year': words.nextYear,
    'none-stated': words.noDue,
    'not-seen': words.notSeen,
  } as const;
  return {
    title: words.dueOn,
    cell: due.due_on === undefined ? { kind: 'text', text: said[due.rule] } : { kind: 'date', date: due.due_on },
    ...(due.draft ? { note: words.draftMark } : due.note === undefined ? {} : { note: due.note[lang] }),
  };
}

function notesOf(report: RegimeReport, codes: CodeWords, lang: Lang): PrintoutNote[] {
  const words = statutoryWords(lang);
  const { nil, draft, period, months_covered, basis } = report;
  const missing = monthsOf(period).filter((month) => !months_covered.some((one) => one === month));
  const lacking = report.elements
    .filter((element) => element.lacking > 0)
    .map(({ title, lacking: without, asked }) => words.lackingOf(title[lang], showNumber(without), showNumber(asked)));
  const certificates = nil.certificates.flatMap(({ scope, state, certified_on = '', office = '' }): PrintoutNote[] => {
    const what = codes.title('nil-scope', scope);
    if (state === 'something') return [];
    const text =
      state === 'certified' ? words.certified(what, office, showDate(certified_on, lang)) : words.certificateDue(what);
    return [{ kind: 'nil', text }];
  });
  return [
    ...note('draft', draft, words.draft),
    ...certificates,
    ...note('nil', nil.state === 'no-report-due', words.noReportDue),
    ...note('nil', nil.state === 'nothing-stated', words.nothingStated),
    ...note(
      'partial',
      missing.length > 0,
      words.monthsMissing(missing.map((month) => showDate(month, lang)).join(', ')),
    ),
    ...note('partial', basis.rows_not_read > 0, words.rowsNotRead(showNumber(basis.rows_not_read))),
    ...note('partial', lacking.length > 0, words.lacks(lacking)),
  ];
}

function note(kind: PrintoutNote['kind'], holds: boolean, text: string): PrintoutNote[] {
  return holds ? [{ kind, text }] : [];
}

function monthsOf({ start_on, end_on }: RegimeReport['period']): string[] {
  const months: string[] = [];
  for (let at = monthNumber(start_on); at <= monthNumber(end_on); at++) months.push(...monthSpan(at, 1).months);
  return months;
}

function elementsOf({ elements }: RegimeReport, codes: CodeWords, lang: Lang): PrintoutSection {
  const words = statutoryWords(lang);
  return {
    id: 'elements',
    heading: words.elements,
    lead: words.elementsLead,
    tables: [
      {
        id: 'elements',
        title: words.elements,
        columns: [
          { id: 'element', title: words.element, kind: 'text' },
          { id: 'answered_by', title: words.answered, kind: 'text' },
          { id: 'verification', title: words.sure, kind: 'text' },
          { id: 'asked', title: words.asked, kind: 'number' },
          { id: 'lacking', title: words.lacking, kind: 'number' },
        ],
        rows: elements.map(({ title, need, answered_by, verification, draft, asked, lacking }) => ({
          cells: [
            { kind: 'text', text: need === 'optional' ? `${title[lang]} (${words.optional})` : title[lang] },
            { kind: 'code', text: words.answers[answered_by], code: answered_by },
            {
              kind: 'code',
              text: `${codes.title('verification', verification)}${draft ? ` (${words.draftMark})` : ''}`,
              code: verification,
            },
            { kind: 'number', value: asked },
            { kind: 'number', value: lacking },
          ],
        })),
        isComplete: true,
        isMain: false,
        notes: [],
      },
    ],
    notes: [],
  };
}

function aboutOf({ parts }: RegimeReport, lang: Lang): PrintoutSection {
  const words = statutoryWords(lang);
  return {
    id: 'about',
    heading: words.about,
    tables: [
      {
        id: 'parts',
        title: words.about,
        columns: [
          { id: 'part', title: words.part, kind: 'text' },
          { id: 'entries', title: words.partEntries, kind: 'number' },
          { id: 'undated', title: words.undated, kind: 'number' },
        ],
        rows: parts.map(({ title, draft, entries, undated }) => ({
          cells: [
            { kind: 'text', text: draft ? `${title[lang]} (${words.draftMark})` : title[lang] },
            { kind: 'number', value: entries },
            { kind: 'number', value: undated },
          ],
        })),
        isComplete: true,
        isMain: false,
        notes: parts.flatMap(({ left_out }) =>
          left_out.map(({ regime_id, asks }) => words.leftOut(showNumber(asks), regime_id)),
        ),
      },
    ],
    notes: [],
  };
}
