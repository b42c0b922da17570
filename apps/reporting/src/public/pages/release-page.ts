import { html, type Markup } from '@daybook/files';
import { changesSaid, fileTitle, inReadingOrder, licenseUrl } from '@daybook/publisher';
import { showDate, showNumber, showPeriod } from '@daybook/reports/printing';
import { datasetDescribed } from '../dataset-described.ts';
import { checkPart } from '../parts/check-part.ts';
import type { PublicRelease } from '../public-facts.ts';
import { publicPaths } from '../public-paths.ts';
import { linksFrom, type PublicPage, type PublicSource } from '../public-source.ts';

/** One publication: what it holds, what it changed, who approved it, every file of it, and how to check it. */
export function releasePage(release: PublicRelease, source: PublicSource): PublicPage {
  const { words, lang, codes, address } = source;
  const said = words.releases;
  const { statement } = release;
  const { sequence, published_at, periods, thresholds, embargo_days, single_approver, approvals, license } = statement;
  const no = showNumber(sequence);
  const path = publicPaths.release(sequence);
  const { lead, lines } = changesSaid(statement, { lang, codes });
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const described = datasetDescribed(release, address);
  return {
    path,
    title: said.one(no),
    under: 'releases',
    ...(described === undefined ? {} : { described }),
    content: html`<p class="eyebrow"><bdi>${source.facts.name}</bdi></p>
<h1>${said.one(no)}</h1>
<p class="lead">${said.oneLead(no, showDate(published_at.slice(0, 10), lang), list.format(periods.map((one) => showPeriod(one, lang))))}</p>
${replaced(release, source)}${
  single_approver
    ? html`<p class="note">${said.singleApprover}</p>
`
    : html`<p>${said.approved(list.format(approvals.map(({ role, approved_on }) => `${codes.title('approval-role', role)}, ${showDate(approved_on, lang)}`)))}</p>
`
}<section>
<h2 id="changes">${said.changes}</h2>
<p>${lead}</p>
<ul class="prose">
${lines.map(
  (line) => html`<li>${line}</li>
`,
)}</ul>
</section>
${checkPart(release, path, source)}${files(release, path, source)}<section>
<h2 id="rules">${said.rules}</h2>
<p>${said.rulesSaid(showNumber(thresholds.k_anonymity), showNumber(thresholds.small_cell), showNumber(embargo_days))}</p>
<p><a href="${licenseUrl(license)}" rel="license">${said.license(license)}</a></p>
</section>
`,
  };
}

/** Whether a later one holds all of its quarters. */
function replaced({ statement }: PublicRelease, source: PublicSource): Markup | undefined {
  const latest = source.facts.releases[0]?.statement;
  if (latest === undefined || latest.sequence === statement.sequence) return undefined;
  const has = new Set<string>(latest.periods);
  if (!statement.periods.every((period) => has.has(period))) return undefined;
  const to = linksFrom(publicPaths.release(statement.sequence), source);
  return html`<p class="note"><a href="${to.page(publicPaths.release(latest.sequence))}">${source.words.releases.later(showNumber(latest.sequence))}</a></p>
`;
}

function files({ statement, reader }: PublicRelease, path: string, source: PublicSource): Markup {
  const { words, lang } = source;
  const said = words.releases;
  const to = linksFrom(path, source);
  const some = inReadingOrder(statement.files.filter((file) => reader.paths.includes(file.path)));
  return html`<section>
<h2 id="files">${said.files}</h2>
<p class="how">${said.filesLead}</p>
<ul class="list files">
${some.map((file) => {
  const title = fileTitle(file.path, lang);
  const name = title === file.path ? undefined : html` · ${file.path}`;
  return html`<li><a href="${to.file(publicPaths.file(statement.sequence, file.path))}">${title}</a> <small>${sizeOf(file.bytes)}${name}</small><br><span class="hash">${file.sha256}</span></li>
`;
})}</ul>
</section>
`;
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${showNumber(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
