import { parsePeriod } from '@daybook/files';
import type { QuarterlyReport, QuarterlyReportExpenditure } from '@daybook/types';

/**
 * Lines of money that reports of context state for a period, or for parts of it that do not overlap. Like lines are added.
 * Lines that say `log` are left out where the log itself gives them.
 */
export function statedMoney(
  reports: readonly QuarterlyReport[],
  months: readonly string[],
  { withLog = false }: { readonly withLog?: boolean } = {},
): QuarterlyReportExpenditure[] {
  const covered = new Set<string>();
  const added = new Map<string, QuarterlyReportExpenditure>();
  const monthsOf = ({ period }: QuarterlyReport) => parsePeriod(period.name)?.months ?? [];
  for (const report of [...reports].sort((a, b) => monthsOf(b).length - monthsOf(a).length)) {
    const own = monthsOf(report);
    const isPart = own.length > 0 && own.every((month) => months.includes(month) && !covered.has(month));
    const lines = report.expenditures.filter(({ basis }) => withLog || basis !== 'log');
    if (!isPart || lines.length === 0) continue;
    for (const month of own) covered.add(month);
    for (const line of lines) {
      const { amount_cents, ...what } = line;
      const key = JSON.stringify(what);
      const before = added.get(key)?.amount_cents ?? 0;
      added.set(key, amount_cents === undefined ? line : { ...line, amount_cents: amount_cents + before });
    }
  }
  return [...added.values()];
}
