import { formats } from '@daybook/reports/printing';
import { evidenceOf, evidencePrintable, readEvidence } from '@daybook/statewide/duckdb';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { askDataset } from './ask-dataset.ts';

/** Sets compliance beside crime and cost, and says it: always 0, since nothing in it is a finding. */
export async function evidenceIn(
  folder: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const outputs = outputsOf(options, formats);
  const printable = await askDataset(folder, options, terminal, async ({ engine, state, quarter, ...asked }) => {
    const evidence = evidenceOf(await readEvidence(engine, { state, quarter }));
    const decided = [...new Set(evidence.rows.map((row) => row.quarter))];
    const quarters = decided.length > 0 ? decided : asked.quarters;
    const coverage = await asked.coverage(quarters);
    return evidencePrintable(evidence, { lang: asked.lang, coverage, quarters, state, on: asked.on });
  });
  await sayPrintable(printable, outputs, options.full === true, terminal);
  return 0;
}
