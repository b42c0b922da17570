import { printText, reportPrintout } from '@daybook/reports/printing';
import type { QuarterlyReport } from '@daybook/types';
import { writeText } from '../paths/write-text.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Prints a report for a person, or as JSON where that was asked for, and writes it where `--out` says. */
export async function sayReport(
  report: QuarterlyReport,
  nameOf: (id: string) => string | undefined,
  { out, json, full }: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<void> {
  const record = `${JSON.stringify(report, null, 2)}\n`;
  if (typeof out === 'string') writeText(out, record);
  if (json === true) {
    terminal.out(record);
    return;
  }
  const { lang } = terminal;
  const more =
    lang === 'es'
      ? 'También contado; se imprime con --full o --json'
      : 'Counted too, and printed with --full or --json';
  terminal.out(printText(await reportPrintout(report, { lang, nameOf }), { isFull: full === true, more }));
}
