import { CodeWords, formats } from '@daybook/reports/printing';
import { agreementsChart, agreementsOverTime, agreementsPrintable } from '@daybook/statewide/browser';
import { writeWhole } from '../paths/write-whole.ts';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { listedAgreements } from './listed-agreements.ts';
import { stateTyped } from './state-typed.ts';

/** Follows agreements from list to list and says what came of it: always 0, since a change is no finding. */
export async function agreementsOver(
  paths: readonly string[],
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const { lang } = terminal;
  const out = Array.isArray(options.out) ? (options.out as string[]) : [];
  const charts = out.filter((path) => path.toLowerCase().endsWith('.svg'));
  const outputs = outputsOf({ ...options, out: out.filter((path) => !charts.includes(path)) }, formats);
  const state = stateTyped(options.state);
  const { agencies, agreements } = await listedAgreements(paths, options.register, terminal);
  const history = agreementsOverTime(agencies, agreements, { state });
  const chart = agreementsChart(history, await CodeWords.in(lang), lang);
  for (const path of charts) writeWhole(path, `${chart?.text ?? ''}\n`);
  await sayPrintable(await agreementsPrintable(history, { lang, state }), outputs, options.full === true, terminal);
  return 0;
}
