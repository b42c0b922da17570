import { html, type Markup } from '@daybook/files';
import { logPaths } from '@daybook/publisher';
import { showNumber, showPeriod } from '@daybook/reports/printing';
import { type LogRows, logRows } from '../parts/log-rows.ts';
import { logStyle } from '../parts/log-style.ts';
import type { PublicQuarter } from '../public-facts.ts';
import { publicPaths } from '../public-paths.ts';
import { linksFrom, type PublicPage, type PublicSource } from '../public-source.ts';

/** How many entries one page has: more is slow to scroll on a phone. */
const ENTRIES = 1000;

/** The whole public log of a quarter as tables to look through: one row for each thing asked. */
export function* logPages(quarter: PublicQuarter, source: PublicSource): Generator<PublicPage> {
  const { words, lang } = source;
  const { period, rows } = quarter;
  const starts = Array.from({ length: Math.max(1, Math.ceil(rows.length / ENTRIES)) }, (_, at) => at * ENTRIES);
  for (const [at, start] of starts.entries()) {
    const path = publicPaths.log(period, at + 1);
    const shown = rows.length === 0 ? undefined : logRows(rows.slice(start, start + ENTRIES), source);
    yield {
      path,
      title: words.log.title(showPeriod(period, lang)),
      under: 'log',
      ...(shown === undefined ? {} : { style: logStyle(shown.heads) }),
      content: html`<p class="eyebrow"><bdi>${source.facts.name}</bdi></p>
<h1>${words.log.title(showPeriod(period, lang))}</h1>
${lead(quarter, source)}${others(quarter, path, source)}${
  shown === undefined
    ? undefined
    : html`${parts(starts, at, rows.length, quarter, source)}${table(shown, source)}${parts(starts, at, rows.length, quarter, source)}${files(quarter, path, source)}`
}`,
    };
  }
}

function lead({ period, rows }: PublicQuarter, { words, lang, printouts }: PublicSource): Markup {
  const when = showPeriod(period, lang);
  if (rows.length === 0)
    return html`<p class="lead">${words.log.none(when)}</p>
<p>${printouts.get(period)?.lead}</p>
`;
  return html`<p class="lead">${words.log.lead(when, words.log.entries(showNumber(rows.length)))}</p>
<p class="how">${words.log.search}</p>
<p class="how">${words.log.meaning}</p>
`;
}

/** Links to the logs of the other quarters. */
function others({ period }: PublicQuarter, path: string, source: PublicSource): Markup | undefined {
  const to = linksFrom(path, source);
  const some = source.facts.quarters.filter((one) => one.period !== period);
  if (some.length === 0) return undefined;
  return html`<ul class="parts" aria-label="${source.words.log.other}">
<li>${source.words.log.other}:</li>
${some.map(
  (one) => html`<li><a href="${to.page(publicPaths.log(one.period))}">${one.period}</a></li>
`,
)}</ul>
`;
}

function parts(
  starts: readonly number[],
  here: number,
  count: number,
  { period }: PublicQuarter,
  source: PublicSource,
): Markup | undefined {
  if (starts.length === 1) return undefined;
  const to = linksFrom(publicPaths.log(period), source);
  return html`<ul class="parts">
${starts.map((start, at) => {
  const name = source.words.log.part(
    showNumber(start + 1),
    showNumber(Math.min(start + ENTRIES, count)),
    showNumber(count),
  );
  return at === here
    ? html`<li aria-current="page">${name}</li>
`
    : html`<li><a href="${to.page(publicPaths.log(period, at + 1))}">${name}</a></li>
`;
})}</ul>
`;
}

function table({ heads, entries }: LogRows, { words }: PublicSource): Markup {
  return html`<div class="wide" role="region" tabindex="0" aria-label="${words.everyEntry}">
<table role="table" class="small stacks log" aria-label="${words.everyEntry}">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
${entries}</table>
</div>
`;
}

function files({ release }: PublicQuarter, path: string, source: PublicSource): Markup {
  const { words } = source;
  const to = linksFrom(path, source);
  const some = [
    [logPaths.table, words.log.table],
    [logPaths.nested, words.log.lines],
    ['codebook.csv', words.log.codebook],
  ] as const;
  return html`<ul class="prose files">
${some
  .filter(([file]) => release.reader.paths.includes(file))
  .map(
    ([
      file,
      title,
    ]) => html`<li><a href="${to.file(publicPaths.file(release.statement.sequence, file))}" download>${title}</a></li>
`,
  )}</ul>
`;
}
