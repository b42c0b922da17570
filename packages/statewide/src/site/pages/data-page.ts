import { html, type Markup } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import { dataset } from '../../dataset/index.ts';
import { langPath } from '../page/lang-path.ts';
import { linkFrom } from '../page/link-from.ts';
import { type Download, navPaths, type SitePage, type SiteSource } from '../page/site-page.ts';
import { dataWords } from '../words/data-words.ts';

/** How many publications that were set aside stand on the page. */
const MOST = 200;
const FORMATS = { csv: 'CSV', parquet: 'Parquet' } as const;

/** The tables behind the pages, and what they were made from. */
export function dataPage(source: SiteSource): SitePage {
  const { facts, lang, downloads } = source;
  const said = dataWords[lang];
  const count = (use: string) => showNumber(facts.publications.filter((one) => one.use === use).length);
  return {
    path: navPaths.data,
    title: said.title,
    under: 'data',
    content: html`<h1>${said.title}</h1>
<p class="lead">${said.lead}</p>
<p class="how">${said.license}</p>
${
  downloads.length === 0
    ? html`<p class="note">${said.none}</p>
`
    : files(source)
}<section>
<h2 id="read">${said.publications}</h2>
<p>${said.publicationsLead(count('current'), count('superseded'))}</p>
${setAside(source)}</section>
`,
  };
}

function files(source: SiteSource): Markup {
  const { lang, downloads } = source;
  const said = dataWords[lang];
  const tables = dataset.filter(({ name }) => downloads.some(({ table }) => table === name));
  const others = downloads.filter(({ table }) => table === undefined);
  return html`<section class="names">
<h2 id="files">${said.files}</h2>
${tables.map(
  ({ name, title, row }) => html`<h3 id="t-${name}">${title[lang]}</h3>
<p class="how">${row[lang]}</p>
${Object.entries(FORMATS).map(([format, label]) => {
  const some = downloads.filter((one) => one.table === name && one.format === format);
  if (some.length === 0) return undefined;
  return html`<ul class="parts" aria-label="${title[lang]}, ${label}">
${some.map(
  (
    one,
  ) => html`<li><a href="${hrefOf(one, source)}">${one.quarter === undefined ? undefined : `${one.quarter} `}${label}</a> <small>${sizeOf(one)}</small></li>
`,
)}</ul>
`;
})}`,
)}</section>
<section>
<h2 id="others">${said.others}</h2>
<ul class="prose">
${others.map(
  (one) => html`<li><a href="${hrefOf(one, source)}">${one.path}</a>: ${said.kinds[one.path]}</li>
`,
)}</ul>
</section>
<section>
<h2 id="use">${said.use}</h2>
<p class="how">${said.useLead}</p>
<pre>SELECT agency_id, quarter, decision, SUM(asks) FROM 'csv/asks/*.csv' WHERE source_kind = 'own-log' GROUP BY ALL ORDER BY ALL</pre>
</section>
`;
}

function hrefOf({ path }: Download, { lang, langs, dataAt }: SiteSource): string {
  const target = `${dataAt}${path}`;
  return /^https?:/.test(dataAt)
    ? `${dataAt}${path.split('/').map(encodeURIComponent).join('/')}`
    : linkFrom(langPath(langs, lang, navPaths.data), target);
}

/** In the unit that a person compares downloads by. */
function sizeOf({ bytes }: Download): string | undefined {
  if (bytes === undefined) return undefined;
  return bytes < 1_000_000 ? `${showNumber(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function setAside({ facts, lang }: SiteSource): Markup | undefined {
  const said = dataWords[lang];
  const some = facts.publications.filter(({ use }) => use === 'set-aside');
  if (some.length === 0) return undefined;
  return html`<h3 id="aside">${said.setAside} <small>${showNumber(some.length)}</small></h3>
<p class="how">${said.setAsideLead}</p>
<div class="wide" role="region" tabindex="0" aria-labelledby="aside">
<table aria-labelledby="aside">
<thead><tr><th scope="col">${said.folder}</th><th scope="col" class="n">${said.findings}</th><th scope="col">${said.fingerprint}</th></tr></thead>
<tbody>
${some.slice(0, MOST).map(
  ({
    folder,
    findings,
    sha256,
  }) => html`<tr><th scope="row"><bdi>${folder}</bdi></th><td class="n">${showNumber(findings)}</td><td class="hash">${sha256}</td></tr>
`,
)}</tbody>
</table>
</div>
`;
}
