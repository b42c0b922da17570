import { measures, parsePeriod } from '@daybook/reports';
import reportSchema from '@daybook/schemas/v1/quarterly-report.schema.json' with { type: 'json' };
import type { Lang, QuarterlyReport, QuarterlyReportTable } from '@daybook/types';
import { CodeWords } from '../wording/code-words.ts';
import { showNumber } from '../wording/show-number.ts';
import { wrapped } from '../wording/wrapped.ts';
import { reportWords } from './report-words.ts';
import { tableLines } from './table-lines.ts';

/** The measures that are printed without `--full`: what was asked and decided, what became of people, holds, money. */
const MAIN = ['asks-received', 'custody-ends', 'holds-by-limit', 'delegated-acts', 'costs'];

export interface ReportTextOptions {
  readonly lang: Lang;
  /** The name of the agency, where its record has one. */
  readonly name: string | undefined;
  /** Every table, not only the main ones. */
  readonly isFull: boolean;
}

/** A report for a person in a terminal: whose, for when, the balance, and the tables that are not empty. */
export async function reportText(report: QuarterlyReport, options: ReportTextOptions): Promise<string> {
  const { lang, isFull } = options;
  const words = reportWords[lang];
  const codes = await CodeWords.in(lang);
  const { balance, tables, agreements_in_force, nil } = report;
  const isMain = ({ measure }: QuarterlyReportTable) => isFull || MAIN.includes(measure);
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const title = ({ measure }: QuarterlyReportTable) =>
    measures.find(({ id }) => id === measure)?.title[lang] ?? measure;
  const named = (label: string, some: readonly QuarterlyReportTable[]) =>
    some.length === 0 ? [] : ['', ...wrapped(`${label}: ${some.map(title).join(', ')}`)];
  const agreements = agreements_in_force.map(
    ({ agreement_type, status }) =>
      `  ${codes.title('agreement-type', agreement_type)} (${codes.title('agreement-status', status)})`,
  );
  return [
    ...head(report, options),
    ...nil.map(({ scope, office, certified_on }) =>
      words.nil(codes.title('nil-scope', scope), office ?? '', certified_on),
    ),
    ...(balance === undefined ? [] : ['', words.balance, ...balanceLines(balance, lang)]),
    ...filled.filter(isMain).flatMap((table) => ['', ...tableLines(table, title(table), codes, lang)]),
    ...(agreements.length === 0 ? [] : ['', words.agreements, ...agreements]),
    ...named(
      words.also,
      filled.filter((table) => !isMain(table)),
    ),
    ...named(
      words.nothingIn,
      tables.filter(({ rows, complete }) => rows.length === 0 && complete),
    ),
    ...named(
      words.notKnown,
      tables.filter(({ rows, complete }) => rows.length === 0 && !complete),
    ),
    '',
  ].join('\n');
}

function head(
  { agency_id, period, as_of, basis, time_zone, months_covered }: QuarterlyReport,
  options: ReportTextOptions,
) {
  const words = reportWords[options.lang];
  const whose = options.name === undefined ? (agency_id ?? '') : `${options.name} (${agency_id})`;
  const zone = time_zone ?? words.zoneUnknown;
  return [
    words.title(whose, period.name, period.start_on, period.end_on),
    words.basis(showNumber(basis.entries ?? 0), as_of, zone, months_covered.join(', ') || words.noMonth),
    ...(months_covered.length < (parsePeriod(period.name)?.months.length ?? 0) ? [words.partial(period.name)] : []),
  ];
}

type Balance = NonNullable<QuarterlyReport['balance']>;

function balanceLines(balance: Balance, lang: Lang): string[] {
  const parts: Readonly<Record<string, { readonly title: string; readonly title_es: string }>> =
    reportSchema.properties.balance.properties;
  return Object.entries(balance).map(([name, value]) => {
    const title = (lang === 'es' ? parts[name]?.title_es : parts[name]?.title) ?? name;
    return `  ${(typeof value === 'number' ? showNumber(value) : value).padStart(7)}  ${title}`;
  });
}
