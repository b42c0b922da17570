import { html, type Markup } from '@daybook/files';
import { showDate, showNumber } from '@daybook/reports/printing';
import type { PublicAsk, PublicRow } from '../public-row.ts';
import type { PublicSource } from '../public-source.ts';
import { withoutEmpty } from './without-empty.ts';

/** The headings of a log, and its entries: one row for each thing asked, one for an entry that asks nothing. */
export interface LogRows {
  readonly heads: readonly string[];
  readonly entries: readonly Markup[];
}

/** What a row says of an ask, between what came and the id of its entry. */
type AskCells = readonly [asked: string, decided: string, reasons: string, ended: string];

/** Some rows of a log as a table has them; a column that says nothing in any of them is left out. */
export function logRows(rows: readonly PublicRow[], source: PublicSource): LogRows {
  const { received, came: what, asked, decided, reasons, ended, entry } = source.words.log;
  const cells = rows.map((row) =>
    row.asks.length === 0
      ? [[besides(row, source), '', '', endOf(row, undefined, source)] satisfies AskCells]
      : row.asks.map(
          (ask): AskCells => [
            source.codes.title('ask', ask.ask),
            decisionOf(ask, source),
            reasonsOf(ask, source),
            endOf(row, ask, source),
          ],
        ),
  );
  const isUsed = withoutEmpty(cells.flat());
  const kept = <Value>(some: readonly Value[]) => some.filter((_, at) => isUsed[at]);
  return {
    heads: [received, what, ...kept([asked, decided, reasons, ended]), entry],
    entries: rows.map((row, at) => entryOf(row, (cells[at] ?? []).map(kept), source)),
  };
}

function entryOf(row: PublicRow, lines: readonly (readonly string[])[], source: PublicSource): Markup {
  const when = row.received_month === undefined ? row.received_quarter : showDate(row.received_month, source.lang);
  const across = lines.length > 1 ? html` rowspan="${lines.length}"` : undefined;
  const scope = lines.length > 1 ? 'rowgroup' : 'row';
  return html`<tbody id="e-${row.public_id}">
${lines.map(
  (
    line,
    at,
  ) => html`<tr>${at > 0 ? undefined : html`<th scope="${scope}"${across}>${when}</th><td${across}>${cameOf(row, source)}</td>`}${line.map((text) => html`<td>${text}</td>`)}${at > 0 ? undefined : html`<td${across}><code title="${row.public_id}">${row.public_id.slice(0, 8)}</code>${marksOf(row, source)}</td>`}</tr>
`,
)}</tbody>
`;
}

/** The papers, or what else it was; how often; and from whom. */
function cameOf(row: PublicRow, { codes, words }: PublicSource): Markup {
  const papers = row.instruments.flatMap(({ instrument }) =>
    instrument === undefined ? [] : [codes.title('instrument', instrument)],
  );
  const what = papers.length > 0 ? papers.join('; ') : codes.title('direction', row.direction);
  const often = row.quantity === undefined ? undefined : html` · ${words.log.times(showNumber(row.quantity))}`;
  const who =
    row.requesting_component === undefined
      ? undefined
      : html`<span class="mark">${words.log.by(codes.title('requesting-component', row.requesting_component))}</span>`;
  return html`${what}${often}${who}`;
}

/** What an entry is about that asks nothing. */
function besides(row: PublicRow, { codes }: PublicSource): string {
  const parts = [
    ['database-system', row.query?.system ?? row.alert?.system],
    ['query-purpose', row.query?.purpose],
    ['requesting-component', row.contact?.to],
    ['agreement-function', row.act?.function],
  ] as const;
  return parts.flatMap(([list, code]) => (code === undefined ? [] : [codes.title(list, code)])).join(', ');
}

/** The decisions in their order: the last one is in force. */
function decisionOf({ decisions, closed_without_decision: closed }: PublicAsk, { codes, words }: PublicSource): string {
  const said = decisions.map(({ decision }) => codes.title('decision', decision));
  const steps = closed === undefined ? said : [...said, codes.title('closed-without-decision', closed)];
  return steps.join(`, ${words.log.thereafter} `);
}

function reasonsOf({ decisions }: PublicAsk, { codes }: PublicSource): string {
  const all = new Set(decisions.flatMap((one) => one.reasons));
  return [...all].map((reason) => codes.title('decision-reason', reason)).join('; ');
}

function endOf({ custody }: PublicRow, ask: PublicAsk | undefined, { codes }: PublicSource): string {
  const end = custody?.custody_end;
  if (end !== undefined) return codes.title('custody-end', end);
  return ask?.result === undefined ? '' : codes.title('ask-result', ask.result);
}

function marksOf(row: PublicRow, { codes, words }: PublicSource): Markup[] {
  const { generalised, not_yet_public, revision, revision_reason: reason = '' } = row;
  const said = [
    ...(generalised ? [words.log.generalised] : []),
    ...(not_yet_public ? [words.log.hidden] : []),
    ...(reason.startsWith('withdrawn-') ? [words.log.withdrawn] : []),
    ...(revision > 1 ? [words.log.changed(showNumber(revision), codes.title('revision-reason', reason))] : []),
  ];
  return said.map((text) => html`<span class="mark">${text}</span>`);
}
