import { html, type Markup } from '@daybook/files';
import { notShown } from '@daybook/publisher';
import type { QuarterlyReport } from '@daybook/types';
import type { PublicRelease } from '../public-facts.ts';
import type { PublicRow } from '../public-row.ts';
import type { PublicSource } from '../public-source.ts';

/** What is not counted or not shown in some rows and reports of a release, as its README says it. */
export function notShownPart(
  { statement }: PublicRelease,
  { rows, reports }: { readonly rows: readonly PublicRow[]; readonly reports: readonly QuarterlyReport[] },
  { words, lang }: PublicSource,
): Markup {
  const lines = notShown(
    {
      statement: {
        ...statement,
        generalised_rows: rows.filter(({ generalised }) => generalised).length,
        withheld_cells: reports.reduce((sum, { protection }) => sum + (protection?.withheld_cells ?? 0), 0),
      },
      rows: rows as readonly object[] as readonly Readonly<Record<string, unknown>>[],
      reports,
    },
    lang,
  );
  return html`<section>
<h2 id="not-shown">${words.notShown}</h2>
<ul class="prose">
${lines.map(
  (line) => html`<li>${marked(line)}</li>
`,
)}</ul>
</section>
`;
}

/** The two marks that the sentences use: strong words and codes. */
function marked(line: string): Markup[] {
  return line
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .map((part) =>
      part.startsWith('**')
        ? html`<strong>${part.slice(2, -2)}</strong>`
        : part.startsWith('`')
          ? html`<code>${part.slice(1, -1)}</code>`
          : html`${part}`,
    );
}
