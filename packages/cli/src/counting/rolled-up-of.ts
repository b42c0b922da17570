import {
  compareYear,
  type RolledUp,
  reportsInForce,
  rollUp,
  type WhyLeftOut,
  whyDifferentWords,
  type YearCompared,
} from '@daybook/reports';
import {
  FigureNames,
  formats,
  nameIn,
  reportPrintable,
  showDate,
  showNumber,
  showPeriod,
} from '@daybook/reports/printing';
import type { Lang, QuarterlyReport } from '@daybook/types';
import { checkPaths } from '../checking/check-paths.ts';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { refusalOf } from './refusal-of.ts';

/** Checks published reports and adds them up to that of a longer period. Gives the exit code. */
export async function rolledUpOf(
  paths: readonly string[],
  agencyId: string,
  period: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const outputs = outputsOf(options, formats);
  const reports: QuarterlyReport[] = [];
  let nameOf: (id: string) => string | undefined = () => undefined;
  const count: NonNullable<Parameters<typeof checkPaths>[1]['count']> = (known) => {
    nameOf = nameIn(known);
    reports.length = 0;
    return {
      take(record) {
        if (record.record !== 'quarterly-report' || record.agency_id !== agencyId) return;
        if (record.source_kind === 'own-log') reports.push(record);
      },
    };
  };
  const checked = await checkPaths(paths, { count, countsPublicReports: true }, options, terminal);
  const rolled = rollUp(reports, period);
  const files = paths.join(' ');
  if (rolled === undefined)
    throw new UsageFault({
      en: `${files} holds no report of ${agencyId} for a part of ${period}. Name its reports of the quarters or months.`,
      es: `${files} no contiene ningún informe de ${agencyId} sobre una parte de ${period}. Nombre sus informes de los trimestres o meses.`,
    });
  const printable = await reportPrintable(rolled.report, { lang: terminal.lang, nameOf });
  await sayPrintable(printable, outputs, options.full === true, terminal);
  const whole = reportsInForce(reports).find((report) => report.period.name === period);
  const compared = whole === undefined ? undefined : compareYear(whole, reports);
  terminal.talk(beside(rolled, period, compared, await FigureNames.in({ lang: terminal.lang, nameOf }), terminal.lang));
  terminal.talk(refusalOf(checked, paths, terminal.lang));
  return checked.verdict === 'valid' ? 0 : 1;
}

const WORDS = {
  en: {
    missing: (months: string) => `No report covers ${months}. The sums are those of the other months.`,
    left: {
      'does-not-add': (tables: string) => `Left out, because such figures do not add up over time: ${tables}.`,
      'split-otherwise': (tables: string) => `Left out, because the reports split them differently: ${tables}.`,
      'withheld-by-law': (tables: string) => `Left out, because a law withholds them in one of the reports: ${tables}.`,
      'not-in-every-part': (tables: string) => `Left out, because one of the reports does not show them: ${tables}.`,
    },
    same: (period: string) => `The report of ${period} says the same.`,
    differs: (period: string, count: string) => `The report of ${period} differs in ${count} of its figures:`,
    figure: (what: string, whole: string, parts: string) => `  ${what}: ${whole}; its parts add up to ${parts}.`,
    more: (count: string) => `  … and ${count} more.`,
  },
  es: {
    missing: (months: string) => `Ningún informe cubre ${months}. Las sumas son las de los demás meses.`,
    left: {
      'does-not-add': (tables: string) => `Se omite, porque esas cifras no se suman en el tiempo: ${tables}.`,
      'split-otherwise': (tables: string) => `Se omite, porque los informes lo dividen de otro modo: ${tables}.`,
      'withheld-by-law': (tables: string) => `Se omite, porque una ley lo reserva en uno de los informes: ${tables}.`,
      'not-in-every-part': (tables: string) => `Se omite, porque uno de los informes no lo muestra: ${tables}.`,
    },
    same: (period: string) => `El informe sobre ${period} dice lo mismo.`,
    differs: (period: string, count: string) => `El informe sobre ${period} difiere en ${count} de sus cifras:`,
    figure: (what: string, whole: string, parts: string) => `  ${what}: ${whole}; sus partes suman ${parts}.`,
    more: (count: string) => `  … y ${count} más.`,
  },
} as const;

/** What must be said beside sums of reports: months without one, what does not add, and how the log's own report differs. */
function beside(
  { months_missing, left_out }: RolledUp,
  period: string,
  compared: YearCompared | undefined,
  names: FigureNames,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const left = WHY_LEFT.flatMap((why) => {
    const tables = left_out.filter((one) => one.why === why).map(({ table_id }) => names.table(table_id));
    return tables.length === 0 ? [] : [words.left[why](tables.join('; '))];
  });
  const lines = [
    ...(months_missing.length === 0
      ? []
      : [words.missing(months_missing.map((month) => showDate(month, lang)).join(', '))]),
    ...left,
    ...(compared === undefined ? [] : differences(compared, period, names, lang)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const WHY_LEFT: readonly WhyLeftOut[] = ['does-not-add', 'split-otherwise', 'withheld-by-law', 'not-in-every-part'];

function differences({ differences }: YearCompared, name: string, names: FigureNames, lang: Lang): string[] {
  const words = WORDS[lang];
  const period = showPeriod(name, lang);
  if (differences.length === 0) return [words.same(period)];
  return [
    words.differs(period, showNumber(differences.length)),
    ...differences
      .slice(0, MOST)
      .flatMap(({ table_id, codes, whole, parts, why }) => [
        words.figure(names.figure(table_id, codes), showNumber(whole), showNumber(parts)),
        ...why.map((reason) => `    ${whyDifferentWords[reason][lang]}`),
      ]),
    ...(differences.length > MOST ? [words.more(showNumber(differences.length - MOST))] : []),
  ];
}

/** So many differences are printed. */
const MOST = 20;
