import { printable } from '@daybook/files';
import { measureNamed } from '@daybook/reports';
import { agencyName, CodeWords, showDate, showNumber, showPeriod } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { manifestPaths } from '../manifest/manifest-paths.ts';
import type { ReleaseFile } from '../release/release-file.ts';
import { atAGlance } from './at-a-glance.ts';
import { fileTitle } from './file-title.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { licenseUrl } from './license-url.ts';
import type { OpenFacts } from './open-facts.ts';
import { readmeEn } from './readme-en.ts';
import { readmeEs } from './readme-es.ts';
import type { ReadmeWords } from './readme-words.ts';
import { textFile } from './text-file.ts';

/** `README.md`: what a release is, in English and then in Spanish, for whoever opens its folder. */
export async function readme(facts: OpenFacts): Promise<ReleaseFile> {
  const parts = await Promise.all((['en', 'es'] satisfies Lang[]).map((lang) => partIn(facts, lang)));
  const text = `*English below; español más abajo.*\n\n${parts.join('\n---\n\n')}`;
  return textFile({ path: 'README.md', text, media_type: 'text/markdown', contains: 'readme' });
}

async function partIn(facts: OpenFacts, lang: Lang): Promise<string> {
  const words = lang === 'es' ? readmeEs : readmeEn;
  const { statement, agency, contact } = facts;
  const name = escaped(agencyName(agency));
  const codes = await CodeWords.in(lang);
  const periods = listed(
    statement.periods.map((period) => showPeriod(period, lang)),
    lang,
  );
  const sections = [
    [`# ${words.title(name)}`],
    [words.lead(name, periods)],
    [words.published(showDate(statement.published_at.slice(0, 10), lang), showNumber(statement.sequence))],
    ...(statement.single_approver ? [[`**${words.singleApprover}**`]] : []),
    [`## ${words.glance}`],
    ...glanceOf(facts, words),
    [`## ${words.files}`],
    [words.filesLead(facts.rows.length > 0)],
    filesOf(facts, words, lang),
    [`## ${words.notShown}`],
    gapsOf(facts, words, lang),
    [`## ${words.check}`],
    [words.checkLead],
    ['```sh', 'npx @daybook/cli verify . --key ../public-key.json', '```'],
    [words.checkAlone],
    [
      '```sh',
      `sha256sum -c ${manifestPaths.checksums}`,
      `openssl pkeyutl -verify -pubin -inkey ../public.pem -rawin -in ${manifestPaths.manifest} -sigfile ${manifestPaths.signature}`,
      '```',
    ],
    [words.checkKey],
    [words.checkLimit],
    [`## ${words.changes}`],
    changesOf(facts, words, codes),
    [`## ${words.license}`],
    [words.licensed(statement.license, licenseUrl(statement.license)), words.code],
    ...(contact === undefined ? [] : [[`## ${words.contact}`], [`${escaped(contact.office)}, ${contact.email}`]]),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A name that Markdown takes for nothing but a name. */
const escaped = (name: string) => printable(name).replace(/[\\`*_[\]<>|#~]/g, '\\$&');

const listed = (words: readonly string[], lang: Lang) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${lang === 'es' ? 'y' : 'and'} ${words.at(-1)}`;

function glanceOf({ rows }: OpenFacts, words: ReadmeWords): string[][] {
  if (rows.length === 0) return [[words.empty]];
  const lines = words.numbers(atAGlance(rows)).map(([label, value]) => `| ${label} | ${showNumber(value)} |`);
  return [['| | |', '|---|--:|', ...lines], [words.counted]];
}

/** What describes a release rather than being in it: told in the text, or for programs alone. */
const UNLISTED: ReadonlySet<string> = new Set(['readme', 'catalog', 'discovery', 'publication', 'other']);

function filesOf({ files }: OpenFacts, words: ReadmeWords, lang: Lang): string[] {
  const shown = inReadingOrder(files.filter(({ contains }) => !UNLISTED.has(contains)));
  const lines = shown.map(({ path }) => `| [${path}](${path}) | ${fileTitle(path, lang)} |`);
  return [`| ${words.file} | ${words.holds} |`, '|---|---|', ...lines];
}

function gapsOf({ statement, rows, reports }: OpenFacts, words: ReadmeWords, lang: Lang): string[] {
  const { hidden, withdrawn } = atAGlance(rows);
  const { thresholds, withheld_cells, generalised_rows, embargo_days } = statement;
  const gaps = words.gaps({
    entries: rows.length,
    hidden,
    withdrawn,
    tablesLeftOut: tablesLeftOut(reports, lang),
    generalised: generalised_rows,
    withheld: withheld_cells,
    smallCell: thresholds.small_cell,
    k: thresholds.k_anonymity,
    embargoDays: embargo_days,
    show: showNumber,
  });
  return gaps.map((line) => `- ${line}`);
}

/** The tables about people of which no figure is shown: the title of each, once. */
function tablesLeftOut(reports: OpenFacts['reports'], lang: Lang): string[] {
  const titles = reports.flatMap(({ tables }) =>
    tables.flatMap(({ measure, complete, rows }) => {
      const known = measureNamed(measure);
      return known?.about === 'persons' && !complete && rows.length === 0 ? [known.title[lang]] : [];
    }),
  );
  return [...new Set(titles)];
}

function changesOf({ statement }: OpenFacts, words: ReadmeWords, codes: CodeWords): string[] {
  const { sequence, changes, report_changes } = statement;
  if (sequence === 1) return [words.first];
  const before = showNumber(sequence - 1);
  const lines = [
    ...countBy(changes).map(([reason, count]) => words.rowsChanged(count, codes.title('revision-reason', reason))),
    ...countBy(report_changes).map(([reason, count]) =>
      words.reportsChanged(count, codes.title('revision-reason', reason)),
    ),
  ];
  if (lines.length === 0) return [words.unchanged(before)];
  return [words.changed(before), '', ...lines.map((line) => `- ${line}`)];
}

function countBy(changes: readonly { readonly reason: string }[]): [reason: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { reason } of changes) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
