import { html, type Markup } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import { grouped } from '../../build/grouped.ts';
import { chartSum } from '../../charts/chart-sum.ts';
import { type DecisionGroup, decisionGroups, type SiteAgency } from '../facts/site-facts.ts';
import type { SiteSource } from '../page/site-page.ts';
import { agencyWords } from '../words/agency-words.ts';
import { figureCell } from './figure-cell.ts';

/** Why an agency decided as it did, in its own codes: of the latest quarter, and of all quarters shown. Nothing where it gave none. */
export function reasonsTable({ quarters }: SiteAgency, source: SiteSource): Markup | undefined {
  const { facts, lang, words, codes } = source;
  const said = agencyWords[lang];
  const last = facts.quarters.at(-1) ?? '';
  const all = facts.quarters.flatMap((quarter) =>
    (quarters.get(quarter)?.reasons ?? []).map((reason) => ({ ...reason, quarter })),
  );
  if (all.length === 0) return undefined;
  const rows = [...grouped(all, ({ group, reason }) => `${group} ${reason}`).values()].flatMap((some) =>
    some.slice(0, 1).map(({ group, reason }) => ({
      group,
      reason,
      now: some.filter(({ quarter }) => quarter === last).map(({ figure }) => figure),
      all: chartSum(some.map(({ figure }) => figure)),
    })),
  );
  const order = (group: DecisionGroup) => decisionGroups.indexOf(group);
  rows.sort(
    (a, b) =>
      order(a.group) - order(b.group) || Number(b.all.value) - Number(a.all.value) || (a.reason < b.reason ? -1 : 1),
  );
  const hasNow = (quarters.get(last)?.reasons.length ?? 0) > 0;
  const hasMore = facts.quarters.length > 1;
  return html`<section>
<h2 id="reasons">${said.reasons}</h2>
<p class="how">${said.reasonsLead}</p>
<div class="wide" role="region" tabindex="0" aria-labelledby="reasons">
<table aria-labelledby="reasons">
<thead><tr><th scope="col">${said.decision}</th><th scope="col">${said.reason}</th>${hasNow ? html`<th scope="col" class="n">${last}</th>` : undefined}${hasMore ? html`<th scope="col" class="n">${said.lastQuarters(showNumber(facts.quarters.length))}</th>` : undefined}</tr></thead>
<tbody>
${rows.map(
  (
    row,
  ) => html`<tr><th scope="row">${words.charts.groups[row.group]}</th><td>${codes.title('decision-reason', row.reason)}</td>${hasNow ? figureCell(chartSum(row.now), source) : undefined}${hasMore ? figureCell(row.all, source) : undefined}</tr>
`,
)}</tbody>
</table>
</div>
</section>
`;
}
