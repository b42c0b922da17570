import { createLaw } from '@daybook/reports';
import { formats } from '@daybook/reports/printing';
import { fiscalOf, fiscalPrintable, readMoney } from '@daybook/statewide/duckdb';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { askDataset } from './ask-dataset.ts';
import { lawAmong } from './law-among.ts';

/** Adds money up by source and says what asks a question: 0 nothing does, 1 something does. */
export async function fiscalIn(
  folder: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const outputs = outputsOf(options, formats);
  const agency_id = typeof options.agency === 'string' ? options.agency : undefined;
  const law = Array.isArray(options.records) ? createLaw(await lawAmong(options.records.map(String))) : undefined;
  const { fiscal, printable } = await askDataset(folder, options, terminal, async (asked) => {
    const { engine, state, quarter, lang, on } = asked;
    const fiscal = fiscalOf(await readMoney(engine, { state, quarter, agency_id }), law);
    const stated = [...new Set(fiscal.lines.map((line) => line.quarter))];
    const quarters = stated.length > 0 ? stated : asked.quarters;
    const coverage = await asked.coverage(quarters);
    return { fiscal, printable: await fiscalPrintable(fiscal, { lang, coverage, quarters, state, on }) };
  });
  await sayPrintable(printable, outputs, options.full === true, terminal);
  return fiscal.flags.length > 0 ? 1 : 0;
}
