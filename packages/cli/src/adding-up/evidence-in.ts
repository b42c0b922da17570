import { formats } from '@daybook/reports/printing';
import { coverageLead, evidenceOf, evidencePrintable, readEvidence } from '@daybook/statewide/duckdb';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { quarterTyped } from './quarter-typed.ts';
import { quartersAsked } from './quarters-asked.ts';
import { stateTyped } from './state-typed.ts';
import { withDataset } from './with-dataset.ts';

/** Sets compliance beside crime and cost, and says it: always 0, since nothing in it is a finding. */
export async function evidenceIn(
  folder: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const outputs = outputsOf(options, formats);
  const [state, quarter] = [stateTyped(options.state), quarterTyped(options.quarter)];
  const { lang } = terminal;
  const printable = await withDataset(folder, async (engine) => {
    const asked = await quartersAsked(engine, { state, quarter });
    const evidence = evidenceOf(await readEvidence(engine, { state, quarter }));
    const decided = [...new Set(evidence.rows.map((row) => row.quarter))];
    const quarters = decided.length > 0 ? decided : asked;
    const coverage = await coverageLead(engine, { state, quarters, lang });
    return evidencePrintable(evidence, { lang, coverage, quarters, state, on: todayOf(options.today) });
  });
  await sayPrintable(printable, outputs, options.full === true, terminal);
  return 0;
}
