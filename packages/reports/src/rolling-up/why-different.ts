import { parsePeriod } from '@daybook/files';
import type { QuarterlyReport, QuarterlyReportTable, Words } from '@daybook/types';

/** What may make a year differ from its quarters. */
export type WhyDifferent =
  | 'months-missing'
  | 'table-missing'
  | 'decided-since'
  | 'counted-on-other-days'
  | 'corrected-since'
  | 'other-law'
  | 'unexplained';

/** The reasons in words. */
export const whyDifferentWords: Readonly<Record<WhyDifferent, Words>> = {
  'months-missing': {
    en: 'Months are missing in the parts. Missing is not zero.',
    es: 'Faltan meses en las partes. Lo que falta no es cero.',
  },
  'table-missing': {
    en: 'A part does not report this table.',
    es: 'Una parte no informa esta tabla.',
  },
  'decided-since': {
    en: 'As many came in, and their decision or outcome is another now: entries that were open are decided.',
    es: 'Llegaron las mismas, y su decisión o resultado es otro ahora: se decidió lo que estaba abierto.',
  },
  'counted-on-other-days': {
    en: 'The parts were counted on an earlier day. What was logged later is in the whole only.',
    es: 'Las partes se contaron un día anterior. Lo anotado después solo está en el total.',
  },
  'corrected-since': {
    en: 'Entries were corrected or withdrawn since the parts were counted.',
    es: 'Se corrigieron o retiraron anotaciones desde que se contaron las partes.',
  },
  'other-law': {
    en: 'The law files were others when the parts were counted.',
    es: 'Los archivos legales eran otros cuando se contaron las partes.',
  },
  unexplained: {
    en: 'Nothing in the reports explains it. Count again.',
    es: 'Nada en los informes lo explica. Cuente de nuevo.',
  },
};

/** What in two states of a log may have made the rows of a table differ. */
export function whyDifferent(
  table: QuarterlyReportTable,
  whole: QuarterlyReport,
  parts: readonly QuarterlyReport[],
  tables: readonly (QuarterlyReportTable | undefined)[],
): WhyDifferent[] {
  const covered = new Set<string>(parts.flatMap(({ months_covered }) => months_covered));
  const months = parsePeriod(whole.period.name)?.months ?? [];
  const all = sum([table]);
  const ofParts = sum(tables.filter((one) => one !== undefined));
  const isLater = parts.some(({ as_of }) => as_of < whole.as_of);
  const found: [WhyDifferent, boolean][] = [
    ['months-missing', months.some((month) => !covered.has(month))],
    ['table-missing', tables.some((one) => one === undefined)],
    ['decided-since', isLater && table.placed_by === 'received' && all === ofParts],
    ['counted-on-other-days', isLater && (table.placed_by !== 'received' || all !== ofParts)],
    ['corrected-since', corrections([whole]) > corrections(parts)],
    ['other-law', LAWFUL.has(table.measure) && lawOf([whole]) !== lawOf(parts)],
  ];
  const why = found.flatMap(([reason, holds]) => (holds ? [reason] : []));
  return why.length === 0 ? ['unexplained'] : why;
}

/** Measures that law files are needed for. */
const LAWFUL = new Set(['holds-by-limit']);

function sum(tables: readonly QuarterlyReportTable[]): number {
  return tables.reduce((total, { rows }) => total + rows.reduce((of, { value = 0 }) => of + value, 0), 0);
}

function corrections(reports: readonly QuarterlyReport[]): number {
  return reports.reduce((total, one) => total + one.corrections.reduce((of, { entries }) => of + entries, 0), 0);
}

function lawOf(reports: readonly QuarterlyReport[]): string {
  const files = reports.flatMap(({ basis }) => basis.law.map(({ law_id, sha256 }) => `${law_id} ${sha256}`));
  return [...new Set(files)].sort().join();
}
