import { formats } from '@daybook/reports/printing';
import { coverageLead, readTotals, sumsPrintable } from '@daybook/statewide/duckdb';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { quarterTyped } from './quarter-typed.ts';
import { quartersAsked } from './quarters-asked.ts';
import { stateTyped } from './state-typed.ts';
import { withDataset } from './with-dataset.ts';

/** Adds up a state and says it: always 0, since nothing in it is a finding. */
export async function totalsIn(
  folder: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const outputs = outputsOf(options, formats);
  const [state, quarter] = [stateTyped(options.state), quarterTyped(options.quarter)];
  const { lang } = terminal;
  const printable = await withDataset(folder, async (engine) => {
    const quarters = await quartersAsked(engine, { state, quarter });
    const totals = await readTotals(engine, { state, quarter });
    const coverage = await coverageLead(engine, { state, quarters, lang });
    const lead = `${coverage.join('. ').replace(/\.$/, '')}.`;
    return sumsPrintable(totals, { lang, lead, on: todayOf(options.today) });
  });
  await sayPrintable(printable, outputs, options.full === true, terminal);
  return 0;
}
