import { html, type Markup } from '@daybook/files';
import { showDate, showNumber } from '@daybook/reports/printing';
import type { SiteAgency } from '../facts/site-facts.ts';
import type { SiteSource } from '../page/site-page.ts';
import { agencyWords } from '../words/agency-words.ts';
import { standingKind } from './standing-cell.ts';

/** How many reports and publications stand on a page: the latest. */
const MOST = 16;

/** The records behind a page of an agency: its agreements, its reports as they were due and came, and its publications. */
export function agencyRecords(agency: SiteAgency, source: SiteSource): Markup {
  return html`${agreementsTable(agency, source)}${reportsTable(agency, source)}${publicationsTable(agency, source)}`;
}

function agreementsTable({ agreements }: SiteAgency, { lang, codes }: SiteSource): Markup | undefined {
  const said = agencyWords[lang];
  if (agreements.length === 0) return undefined;
  const day = (date: string | undefined) => (date === undefined ? said.notRecorded : showDate(date, lang));
  return section(
    'agreements',
    said.agreements,
    said.agreementsLead,
    [said.kind, said.status, said.signed, said.ended],
    agreements.map(
      ({
        type,
        status,
        signedOn,
        endedOn,
      }) => html`<tr><th scope="row">${codes.title('agreement-type', type)}</th><td>${codes.title('agreement-status', status)}</td><td>${day(signedOn)}</td><td>${endedOn === undefined ? '–' : day(endedOn)}</td></tr>
`,
    ),
  );
}

function reportsTable({ history }: SiteAgency, { lang, words }: SiteSource): Markup | undefined {
  const said = agencyWords[lang];
  if (history.length === 0) return undefined;
  const day = (date: string | undefined) => (date === undefined ? '–' : showDate(date, lang));
  return section(
    'reports',
    said.reports,
    said.reportsLead,
    [said.period, said.didWhat, said.due, said.published],
    history.slice(0, MOST).map((one) => {
      const late =
        (one.days_late ?? 0) <= 0 ? undefined : html`<small>${words.late(showNumber(one.days_late ?? 0))}</small>`;
      return html`<tr><th scope="row">${one.period}</th><td>${words.standings[standingKind(one)][0]}</td><td>${day(one.dueOn)}</td><td>${day(one.firstPublishedOn)}${late}</td></tr>
`;
    }),
  );
}

function publicationsTable({ publications }: SiteAgency, { lang }: SiteSource): Markup | undefined {
  const said = agencyWords[lang];
  if (publications.length === 0) return undefined;
  return section(
    'sources',
    said.sources,
    said.sourcesLead,
    [said.publishedOn, said.period, said.signature, said.use, said.fingerprint],
    publications
      .slice(-MOST)
      .reverse()
      .map(
        ({
          publishedOn,
          periods,
          signature,
          use,
          sha256,
        }) => html`<tr><th scope="row">${publishedOn === undefined ? '–' : showDate(publishedOn, lang)}</th><td>${periods.replaceAll(';', ', ')}</td><td>${said.signatures[signature] ?? signature}</td><td>${said.uses[use] ?? use}</td><td class="hash">${sha256}</td></tr>
`,
      ),
  );
}

function section(id: string, title: string, lead: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  return html`<section>
<h2 id="${id}">${title}</h2>
<p class="how">${lead}</p>
<div class="wide" role="region" tabindex="0" aria-labelledby="${id}">
<table aria-labelledby="${id}">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
</section>
`;
}
