import type { QuarterlyReportRow } from '@daybook/types';
import { decisionGroupIn } from './decision-group-in.ts';
import { hasDecision } from './has-decision.ts';
import type { PrintSource } from './print-source.ts';
import { showDate } from './show-date.ts';
import { showNumber } from './show-number.ts';
import { showPeriod } from './show-period.ts';
import { sumCell } from './sum-cell.ts';

/** One sentence that says the main thing: what was received and decided, or who certified that there was nothing. */
export function leadSentence(source: PrintSource): string {
  const { report, codes, words } = source;
  const sentence = ownSentence(source);
  return report.basis.kind === 'third-party'
    ? words.lead.others(codes.title('source-kind', report.source_kind), sentence)
    : sentence;
}

function ownSentence(source: PrintSource): string {
  const { report, words, whose, lang } = source;
  const { lead } = words;
  const period = showPeriod(report.period.name, lang);
  const certified = report.nil.find(({ scope }) => scope === 'all-requests');
  const requests = received('requests-received', source);
  const asks = received('asks-received', source);
  if (certified !== undefined && !requests && !asks)
    return lead.certified(period, whose, certified.office, showDate(certified.certified_on, lang));
  const isEmpty = report.tables.every(({ measure, rows }) => measure !== 'asks-received' || rows.length === 0);
  if (asks === undefined && isEmpty && report.basis.kind === 'derived')
    return lead.noneYet(period, whose, showDate(report.as_of, lang));
  if (asks === undefined)
    return requests === undefined
      ? lead.notCounted(period, whose)
      : lead.requestsOnly(period, whose, showNumber(requests));
  if (asks === 0 && !requests) return lead.reportedZero(period, whose);
  return lead.received(
    period,
    whose,
    requests === undefined ? undefined : showNumber(requests),
    showNumber(asks),
    ...decided(source),
  );
}

/** The sum of a table that is known to the last row. */
function received(measure: string, source: PrintSource): number | undefined {
  const table = source.report.tables.find((one) => one.measure === measure && one.withheld_law === undefined);
  const cell = table && sumCell(table, source);
  return cell?.kind === 'number' ? cell.value : undefined;
}

/** What became of the asks, by the group of the decision in force; what did not happen is left out. */
function decided(source: PrintSource): [did: string[], besides: string[]] {
  const { lead } = source.words;
  const table = source.report.tables.find(({ measure }) => measure === 'asks-received');
  if (table === undefined || !hasDecision(table)) return [[], []];
  const count = (pick: (row: QuarterlyReportRow) => boolean) => {
    const cell = sumCell(table, source, pick);
    return cell.kind === 'number' ? cell.value : 0;
  };
  const said = (value: number, words: (text: string) => string) => (value === 0 ? [] : [words(showNumber(value))]);
  const of = (group: string) => count((row) => decisionGroupIn(row) === group);
  const inPart = count(({ decision }) => decision === 'complied-partial');
  return [
    [
      ...said(of('declined'), lead.declined),
      ...said(of('complied'), (text) => lead.complied(text, inPart === 0 ? undefined : showNumber(inPart))),
    ],
    [...said(of('none-made'), lead.undecided), ...said(of('not-recorded'), lead.notRecorded)],
  ];
}
