import { printedFiles, type ReleaseFile } from '@daybook/publisher';
import { measures } from '@daybook/reports';
import { reportPrintable } from '@daybook/reports/printing';
import type { Lang, QuarterlyReport, Words } from '@daybook/types';
import type { CoverageRow } from '../coverage/coverage-row.ts';
import type { SourcePublication } from './agency-reports.ts';
import { coverageFile } from './coverage-file.ts';
import { readmeEn } from './readme-en.ts';
import { readmeEs } from './readme-es.ts';
import type { ReadmeFacts } from './readme-facts.ts';
import { sourcesFile } from './sources-file.ts';
import type { StateSum } from './state-sum.ts';
import { totalsFile } from './totals-file.ts';

/** What goes into the files of a state's release. */
export interface StateFilesAt {
  readonly jurisdiction_id: string;
  readonly name: string;
  readonly reports: readonly QuarterlyReport[];
  readonly sums: readonly StateSum[];
  readonly sources: readonly SourcePublication[];
  readonly coverage: readonly CoverageRow[];
  readonly said: ReadonlyMap<string, Words>;
  /** Tables that no report shows, such as `people-by-age 2026-Q1`. */
  readonly left_out: readonly string[];
  readonly words: Omit<ReadmeFacts, 'state' | 'coverage' | 'publications' | 'left_out'>;
}

/** The files of a state's release but for the three that seal it. */
export async function stateFiles(at: StateFilesAt): Promise<ReleaseFile[]> {
  const { jurisdiction_id, name, reports, sums, sources, coverage, said } = at;
  const printed = await Promise.all(
    reports.map((report) =>
      printedFiles(`reports/${report.period.name}`, 'report', (lang) => {
        const full = `${name} (${saidOf(report.period.name, said, lang)})`;
        return reportPrintable(report, { lang, nameOf: (id) => (id === jurisdiction_id ? full : undefined) });
      }),
    ),
  );
  const facts = (lang: Lang): ReadmeFacts => ({
    ...at.words,
    state: name,
    publications: sources.length,
    left_out: titlesOf(at.left_out, lang),
    coverage: [...said].map(([period, words]) => ({ period, said: words[lang] })),
  });
  return [
    ...printed.flat(),
    totalsFile(sums),
    coverageFile(coverage),
    sourcesFile(sources),
    readme('README.md', readmeEn(facts('en'))),
    readme('README.es.md', readmeEs(facts('es'))),
  ];
}

/** Who reported in a period: it stands in the first sentence of each page, where the figures are read. */
function saidOf(period: string, said: StateFilesAt['said'], lang: Lang): string {
  return [...said].flatMap(([name, words]) => (name.startsWith(period) ? [words[lang]] : [])).join('; ');
}

/** Each table once, by its title, with the periods of which it is left out. */
function titlesOf(left_out: readonly string[], lang: Lang): string[] {
  const periods = new Map<string, string[]>();
  for (const one of left_out) {
    const [table = '', period = ''] = one.split(' ');
    periods.set(table, [...(periods.get(table) ?? []), period]);
  }
  return [...periods].map(([table, names]) => {
    const title = measures.find(({ table_id }) => table_id === table)?.title[lang] ?? table;
    return `${title} (${names.join(', ')})`;
  });
}

const readme = (path: string, text: string): ReleaseFile => ({
  path,
  bytes: new TextEncoder().encode(text),
  media_type: 'text/markdown',
  contains: 'readme',
});
