import { formats } from '@daybook/reports/printing';
import { coveragePrintable, coverageText } from '@daybook/statewide/browser';
import { readCoverage } from '@daybook/statewide/duckdb';
import { openState } from '../auditing/open-state.ts';
import { outputsOf } from '../printing/outputs-of.ts';
import { writePrintable } from '../printing/write-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { refuseUnheld } from './refuse-unheld.ts';
import { stateTyped } from './state-typed.ts';

/** Prints the coverage of a dataset: always 0, since who is silent is no finding about the files. */
export async function coverageIn(
  folder: string,
  by: 'period' | 'agency',
  options: Readonly<Record<string, unknown>>,
  { lang, out }: Terminal,
): Promise<number> {
  const outputs = outputsOf(options, formats);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const scope = { state: stateTyped(options.state), period: text(options.period), duty: text(options.duty) };
  const dataset = await openState(folder);
  try {
    const rows = await readCoverage(dataset.engine, scope);
    if (rows.length === 0) refuseUnheld(await readCoverage(dataset.engine, {}), scope);
    const printable = await coveragePrintable(rows, { lang, by });
    await writePrintable(printable, outputs);
    const shown = await outputs.screen?.print(printable);
    out(typeof shown === 'string' ? shown : coverageText(rows, lang, by));
  } finally {
    dataset.close();
  }
  return 0;
}
