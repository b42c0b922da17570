import { formats } from '@daybook/reports/printing';
import { readTotals, sumsPrintable } from '@daybook/statewide/duckdb';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { askDataset } from './ask-dataset.ts';

/** Adds up a state and says it: always 0, since nothing in it is a finding. */
export async function totalsIn(
  folder: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const outputs = outputsOf(options, formats);
  const printable = await askDataset(folder, options, terminal, async (asked) => {
    const { lang, on } = asked;
    const totals = await readTotals(asked.engine, asked);
    const lead = `${(await asked.coverage(asked.quarters)).join('. ').replace(/\.$/, '')}.`;
    return sumsPrintable(totals, { lang, lead, on });
  });
  await sayPrintable(printable, outputs, options.full === true, terminal);
  return 0;
}
