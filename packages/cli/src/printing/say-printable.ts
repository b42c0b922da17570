import { type Printable, printText } from '@daybook/reports/printing';
import type { Terminal } from '../terminal/terminal.ts';
import type { Outputs } from './outputs-of.ts';
import { writePrintable } from './write-printable.ts';

/** Writes a report where it shall go, and shows it: in the form that was asked for, else as text, short unless it is full. */
export async function sayPrintable(
  printable: Printable,
  outputs: Outputs,
  isFull: boolean,
  terminal: Terminal,
): Promise<void> {
  await writePrintable(printable, outputs);
  const shown = await outputs.screen?.print(printable);
  if (typeof shown === 'string') {
    terminal.out(shown);
    return;
  }
  const more =
    terminal.lang === 'es'
      ? 'También contado; se imprime con --full o --json'
      : 'Counted too, and printed with --full or --json';
  terminal.out(printText(printable.printout, { isFull, more }));
}
