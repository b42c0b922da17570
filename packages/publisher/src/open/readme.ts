import { printable } from '@daybook/files';
import { agencyName, CodeWords, showDate, showNumber, showPeriod } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { manifestPaths } from '../manifest/manifest-paths.ts';
import type { ReleaseFile } from '../release/release-file.ts';
import { atAGlance } from './at-a-glance.ts';
import { changesSaid } from './changes-said.ts';
import { fileTitle } from './file-title.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { licenseUrl } from './license-url.ts';
import { notShown } from './not-shown.ts';
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
  const changes = changesSaid(statement, { lang, codes: await CodeWords.in(lang) });
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
    notShown(facts, lang).map((line) => `- ${line}`),
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
    [changes.lead, ...(changes.lines.length === 0 ? [] : ['']), ...changes.lines.map((line) => `- ${line}`)],
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
