import { formats, type ReportFormat } from '@daybook/reports/printing';
import { auditDataset, type Dataset, falseAlarms } from '@daybook/statewide/duckdb';
import { lawAmong } from '../adding-up/law-among.ts';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { nothingToAuditFault } from './nothing-to-audit-fault.ts';
import { openState } from './open-state.ts';
import { sayRows } from './say-rows.ts';

/** Audits the dataset in a folder. Gives the exit code: 0, since questions are no findings. */
export async function auditState(
  folder: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const dataset = await openState(folder);
  try {
    return await asked(dataset, options, terminal);
  } finally {
    dataset.close();
  }
}

async function asked(
  { engine }: Dataset,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const { lang } = terminal;
  const text = (name: string) => (typeof options[name] === 'string' ? (options[name] as string) : undefined);
  const rows = text('rows');
  if (rows !== undefined) return sayRows(engine, rows, options.json === true, terminal);
  const [state, agency_id, quarter] = [text('state')?.toUpperCase(), text('agency'), text('quarter')];
  const law = Array.isArray(options.records) ? await lawAmong(options.records.map(String)) : undefined;
  const answer = await auditDataset(engine, { state, agency_id, quarter, law, lang, hasRows: isData(options) });
  if ('missing' in answer) throw nothingToAuditFault(answer, { state, agency_id, quarter });
  const { funnel, printable, audit } = answer;
  const [last] = audit.funnels.slice(-1);
  if (options.falseAlarms === true) {
    if (last === undefined) throw nothingToAuditFault({ missing: 'figures', known: [] }, {});
    terminal.out(falseAlarms(last, lang));
    return 0;
  }
  const outputs = outputsOf(options, funnel === undefined ? formats : [...formats, svgOf(funnel)]);
  await sayPrintable(printable, outputs, options.full === true, terminal);
  return 0;
}

/** Whether anything is written that holds the published rows. */
function isData({ json, out }: Readonly<Record<string, unknown>>): boolean {
  return json === true || (Array.isArray(out) && out.some((path) => !/\.(html|svg|csv|xlsx|txt)$/i.test(String(path))));
}

/** The funnel plot as a picture of its own. */
const svgOf = (funnel: string): ReportFormat => ({
  id: 'svg',
  words: { en: 'the funnel plot', es: 'el gráfico de embudo' },
  ending: '.svg',
  print: async () => funnel,
});
