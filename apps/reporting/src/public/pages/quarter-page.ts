import { html, type Markup } from '@daybook/files';
import { type Printout, showDate, showNumber, showPeriod, tableMarkup } from '@daybook/reports/printing';
import { checkPart } from '../parts/check-part.ts';
import { notShownPart } from '../parts/not-shown-part.ts';
import { quarterFigures, quarterLead } from '../parts/quarter-head.ts';
import type { PublicQuarter } from '../public-facts.ts';
import { publicPaths } from '../public-paths.ts';
import { linksFrom, type PublicPage, type PublicSource } from '../public-source.ts';

/** The chapters of a report that a page of a quarter shows, and the tables in them beside the main ones. The report has all. */
const CHAPTERS: Readonly<Record<string, readonly string[]>> = {
  requests: [],
  decisions: ['decisions-by-reason'],
  custody: ['transfers-by-basis'],
  holds: [],
  money: [],
  agreements: ['policy-changes'],
};

/** One quarter: what was asked, what was decided and why, what came of it, and how these numbers changed. */
export function quarterPage(quarter: PublicQuarter, source: PublicSource): PublicPage {
  const { facts, words, lang, printouts } = source;
  const { period, release, rows, report } = quarter;
  const path = publicPaths.quarter(period);
  const to = linksFrom(path, source);
  const printout = printouts.get(period);
  const own = `reports/${period}${lang === 'en' ? '' : `.${lang}`}.html`;
  return {
    path,
    title: words.numbers(showPeriod(period, lang)),
    under: 'overview',
    content: html`<p class="eyebrow"><bdi>${facts.name}</bdi></p>
<h1>${words.numbers(showPeriod(period, lang))}</h1>
${quarterLead(quarter, source)}<ul class="doors">
<li><a href="${to.page(publicPaths.log(period))}">${words.everyEntry}</a></li>
${
  release.reader.paths.includes(own)
    ? html`<li><a href="${to.file(publicPaths.file(release.statement.sequence, own))}">${words.wholeReport}</a></li>
`
    : undefined
}</ul>
${quarterFigures(quarter, source)}${printout && chapters(printout)}${notShownPart(release, { rows, reports: [report] }, source)}${versions(quarter, source)}${checkPart(release, path, source)}`,
  };
}

function chapters(printout: Printout): Markup[] {
  return printout.sections.flatMap(({ id, heading, lead, tables, notes }) => {
    const more = CHAPTERS[id];
    if (more === undefined) return [];
    const shown = tables.filter((table) => (table.isMain || more.includes(table.id)) && table.rows.length > 0);
    if (shown.length + notes.length === 0) return [];
    return [
      html`<section>
<h2 id="s-${id}">${heading}</h2>
${lead === undefined ? undefined : html`<p class="how">${lead}</p>`}
${shown.map((table) => tableMarkup(table, printout))}${notes.map(
  (note) => html`<p class="said">${note}</p>
`,
)}</section>
`,
    ];
  });
}

/** Each release that held the quarter: what was revised in it, and why. */
function versions({ period, versions: all }: PublicQuarter, source: PublicSource): Markup {
  const { words, lang, codes } = source;
  const said = words.versions;
  const to = linksFrom(publicPaths.quarter(period), source);
  const day = (at: string) => showDate(at.slice(0, 10), lang);
  const heading = html`<h2 id="versions">${said.heading}</h2>
`;
  if (all.length === 1)
    return html`<section>
${heading}<p>${said.once(day(all[0]?.release.statement.published_at ?? ''))}</p>
</section>
`;
  return html`<section>
${heading}<p class="how">${said.several}</p>
<div class="wide" role="region" tabindex="0" aria-labelledby="versions">
<table role="table" class="stacks" aria-labelledby="versions">
<thead><tr><th scope="col">${said.release}</th><th scope="col">${said.published}</th><th scope="col">${said.report}</th><th scope="col">${said.reason}</th></tr></thead>
<tbody>
${all.map(({ release: { statement }, report: { revision, revision_reason } }, at) => {
  const before = all[at + 1]?.report.revision;
  const changed =
    before === undefined
      ? said.first
      : before === revision
        ? said.same
        : codes.title('revision-reason', revision_reason ?? '');
  return html`<tr><th scope="row"><a href="${to.page(publicPaths.release(statement.sequence))}">${words.releases.one(String(statement.sequence))}</a></th><td class="d" data-label="${said.published}">${day(statement.published_at)}</td><td data-label="${said.report}">${said.revision(showNumber(revision))}</td><td data-label="${said.reason}">${changed}</td></tr>
`;
})}</tbody>
</table>
</div>
</section>
`;
}
