import type { ReadmeFacts } from './readme-facts.ts';

/** The words beside a state's release, in English. */
export const readmeEn = (
  of: ReadmeFacts,
): string => `# Requests of immigration authorities: ${of.state}, all agencies together

## Who reported

${of.coverage.map(({ period, said }) => `- ${period}: ${said}`).join('\n')}

Read every figure here with this beside it. An agency that did not report is not zero.

## What this is

Sums of what ${of.agencies} agencies published, from ${of.publications} publications. Published on ${of.published_on} by ${of.office} (${of.publisher}). It is publication no. ${of.sequence} of this publisher.

Nothing stands here that the agencies did not publish themselves: each figure can be worked out again from the publications in \`sources.csv\`.

## How persons are protected

- A sum is shown where every agency that reported shows its own figure. Where one withholds it, the sum is withheld too, so the state less the other agencies never gives that one. Withheld here: ${of.withheld}.
- \`totals.csv\` says beside each such sum how much it is at least, and how many agencies withhold theirs or do not say it.
- Tables about persons are in the reports only where every agency shows the whole table${of.left_out.length === 0 ? '.' : `. Left out: ${of.left_out.join('; ')}.`}
- Figures about persons under ${of.small_cell} are withheld by the agencies. There is no log here: the entries stand with each agency.

## What is in each file

| File | Holds |
|---|---|
| \`reports/\` | the report of each quarter, to read (\`.html\`), for spreadsheets (\`.xlsx\`, \`.csv\`) and for programs (\`.json\`) |
| \`totals.csv\` | every sum, exact or at least, with how many agencies stand behind it |
| \`coverage.csv\` | who was expected to report, and what each did |
| \`sources.csv\` | the publications that were added up, each by its SHA-256 |

## How to check it

\`\`\`sh
daybook verify . --key public-key.json
daybook attack . --with <the publications of the agencies>
\`\`\`

Take the public key from the publisher, not from whoever gave you this folder.
`;
