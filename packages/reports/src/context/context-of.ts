import { parsePeriod } from '@daybook/files';
import type { QuarterlyReport, QuarterlyReportContext } from '@daybook/types';
import { contextNature } from './context-nature.ts';
import { joinContext } from './join-context.ts';

/** One number of context, with the months that its report is about. */
export interface ContextPart {
  readonly line: QuarterlyReportContext;
  readonly months: readonly string[];
}

type Item = QuarterlyReportContext['item'];

/**
 * The context of a period from reports that hold nothing else: its own numbers, else the months and quarters in it.
 *
 * What flows (bookings, crimes, money) is added, averages are averaged by their days, and of what stands (beds,
 * residents) the last number holds, also one of a longer period. Months that no number covers lower `coverage_months`:
 * they are never zero. Numbers of the agency go before those of its government.
 *
 * @param reports one in force of each id, the agency's before those of its government.
 */
export function contextOf(reports: readonly QuarterlyReport[], months: readonly string[]): QuarterlyReportContext[] {
  const lines = new Map<Item, QuarterlyReportContext>();
  for (const group of byOwner(reports)) {
    for (const [item, parts] of partsOf(group, months)) {
      if (lines.has(item)) continue;
      const line = joinContext(parts, months);
      if (line !== undefined) lines.set(item, line);
    }
  }
  return [...lines.values()];
}

function byOwner(reports: readonly QuarterlyReport[]): QuarterlyReport[][] {
  const own = reports.filter(({ agency_id }) => agency_id !== undefined);
  return [own, reports.filter((one) => !own.includes(one))];
}

/** For each item the numbers that make up the period: longest first, none that covers a month twice. */
function partsOf(reports: readonly QuarterlyReport[], months: readonly string[]): Map<Item, ContextPart[]> {
  const all = reports
    .map((report) => ({ report, own: parsePeriod(report.period.name)?.months ?? [] }))
    .filter(({ own }) => own.some((month) => months.includes(month)))
    // A number of just this period goes before one of a longer one, and that before parts.
    .sort((a, b) => rank(a.own, months) - rank(b.own, months) || b.own.length - a.own.length);
  const parts = new Map<Item, ContextPart[]>();
  for (const { report, own } of all)
    for (const line of report.context) {
      const known = parts.get(line.item) ?? [];
      const isInside = own.every((month) => months.includes(month));
      if (!isInside && contextNature[line.item] !== 'stock') continue;
      if (known.some((part) => part.months.some((month) => own.includes(month)))) continue;
      parts.set(line.item, [...known, { line, months: own }]);
    }
  return parts;
}

function rank(own: readonly string[], months: readonly string[]): number {
  return own.join() === months.join() ? 0 : own.every((month) => months.includes(month)) ? 1 : 2;
}
