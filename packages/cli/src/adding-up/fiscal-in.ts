import { createLaw } from '@daybook/reports';
import { formats } from '@daybook/reports/printing';
import { coverageLead, fiscalOf, fiscalPrintable, readMoney } from '@daybook/statewide/duckdb';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { lawAmong } from './law-among.ts';
import { quarterTyped } from './quarter-typed.ts';
import { quartersAsked } from './quarters-asked.ts';
import { stateTyped } from './state-typed.ts';
import { withDataset } from './with-dataset.ts';

/** Adds money up by source and says what asks a question: 0 nothing does, 1 something does. */
export async function fiscalIn(
  folder: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const outputs = outputsOf(options, formats);
  const [state, quarter] = [stateTyped(options.state), quarterTyped(options.quarter)];
  const agency_id = typeof options.agency === 'string' ? options.agency : undefined;
  const law = Array.isArray(options.records) ? createLaw(await lawAmong(options.records as string[])) : undefined;
  const { lang } = terminal;
  const on = todayOf(options.today);
  const { fiscal, printable } = await withDataset(folder, async (engine) => {
    const asked = await quartersAsked(engine, { state, quarter });
    const fiscal = fiscalOf(await readMoney(engine, { state, quarter, agency_id }), law);
    const stated = [...new Set(fiscal.lines.map((line) => line.quarter))];
    const quarters = stated.length > 0 ? stated : asked;
    const coverage = await coverageLead(engine, { state, quarters, lang });
    return { fiscal, printable: await fiscalPrintable(fiscal, { lang, coverage, quarters, state, on }) };
  });
  await sayPrintable(printable, outputs, options.full === true, terminal);
  return fiscal.flags.length > 0 ? 1 : 0;
}
