import type { QuarterlyReport, QuarterlyReportBalance } from '@daybook/types';

/**
 * The balance over parts that follow each other: open at the start of the first, open at the end of the last, and what
 * came and went between.
 *
 * @returns `undefined` where a part has no balance, or begins with another number than the one before ended with: then
 *   the parts were counted on different states of the log, and their sum would balance nothing.
 */
export function addBalances(parts: readonly QuarterlyReport[]): QuarterlyReportBalance | undefined {
  const balances = parts.map(({ balance }) => balance);
  const known = balances.filter((one) => one !== undefined && NAMES.every((name) => one[name] !== undefined));
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined || known.length !== parts.length) return undefined;
  const isChained = known.every((one, at) => at === 0 || one?.open_at_start === known[at - 1]?.open_at_end);
  if (!isChained) return undefined;
  const sum = (name: (typeof NAMES)[number]) => known.reduce((total, one) => total + (one?.[name] ?? 0), 0);
  return {
    open_at_start: first.open_at_start ?? 0,
    received: sum('received'),
    decided: sum('decided'),
    closed_without_decision: sum('closed_without_decision'),
    open_at_end: last.open_at_end ?? 0,
  };
}

const NAMES = ['open_at_start', 'received', 'decided', 'closed_without_decision', 'open_at_end'] as const;
