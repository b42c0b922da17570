import { compareYear, type RolledUp, rollUp, whyDifferentWords, type YearCompared } from '@daybook/reports';
import { formats, reportPrintable, showNumber } from '@daybook/reports/printing';
import type { Lang, QuarterlyReport } from '@daybook/types';
import { checkPaths } from '../checking/check-paths.ts';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { nameIn } from './name-in.ts';
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
  const checked = await checkPaths(paths, { count }, options, terminal);
  const rolled = rollUp(reports, period);
  const files = paths.join(' ');
  if (rolled === undefined)
    throw new UsageFault({
      en: `${files} holds no report of ${agencyId} for a part of ${period}. Name its reports of the quarters or months.`,
      es: `${files} no contiene ningún informe de ${agencyId} sobre una parte de ${period}. Nombre sus informes de los trimestres o meses.`,
    });
  const printable = await reportPrintable(rolled.report, { lang: terminal.lang, nameOf });
  await sayPrintable(printable, outputs, options.full === true, terminal);
  const whole = reports.find((report) => report.period.name === period);
  const compared = whole === undefined ? undefined : compareYear(whole, reports);
  terminal.talk(beside(rolled, period, compared, terminal.lang));
  terminal.talk(refusalOf(checked, paths, terminal.lang));
  return checked.verdict === 'valid' ? 0 : 1;
}

const WORDS = {
  en: {
    missing: (months: string) => `No report covers ${months}. The sums are those of the other months.`,
    left: (tables: string) => `Left out, because they do not add: ${tables}.`,
    same: (period: string) => `The report of ${period} says the same.`,
    differs: (period: string, count: string) => `The report of ${period} differs in ${count} of its figures:`,
    figure: (what: string, whole: string, parts: string) => `  ${what}: ${whole}; its parts add up to ${parts}.`,
  },
  es: {
    missing: (months: string) => `Ningún informe cubre ${months}. Las sumas son las de los demás meses.`,
    left: (tables: string) => `Se omiten porque no se suman: ${tables}.`,
    same: (period: string) => `El informe de ${period} dice lo mismo.`,
    differs: (period: string, count: string) => `El informe de ${period} difiere en ${count} de sus cifras:`,
    figure: (what: string, whole: string, parts: string) => `  ${what}: ${whole}; sus partes suman ${parts}.`,
  },
} as const;

/** What must be said beside sums of reports: months without one, what does not add, and how the log's own report differs. */
function beside(rolled: RolledUp, period: string, compared: YearCompared | undefined, lang: Lang): string {
  const words = WORDS[lang];
  const { months_missing, left_out } = rolled;
  const lines = [
    ...(months_missing.length === 0 ? [] : [words.missing(months_missing.join(', '))]),
    ...(left_out.length === 0 ? [] : [words.left(left_out.map(({ table_id }) => table_id).join(', '))]),
    ...(compared === undefined ? [] : differences(compared, period, lang)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function differences({ differences }: YearCompared, period: string, lang: Lang): string[] {
  const words = WORDS[lang];
  if (differences.length === 0) return [words.same(period)];
  return [
    words.differs(period, showNumber(differences.length)),
    ...differences
      .slice(0, MOST)
      .flatMap(({ table_id, codes, whole, parts, why }) => [
        words.figure([table_id, ...Object.values(codes)].join(' · '), showNumber(whole), showNumber(parts)),
        ...why.map((reason) => `    ${whyDifferentWords[reason][lang]}`),
      ]),
  ];
}

/** So many differences are printed. */
const MOST = 20;
