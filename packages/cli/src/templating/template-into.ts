import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { csvTemplate, dataPackage, makeTemplate } from '@daybook/files';
import { agencyContext, agencyTemplate, parsePeriod } from '@daybook/reports';
import { writeWhole } from '../paths/write-whole.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { entriesAbout } from './entries-about.ts';
import { tablesAsked } from './tables-asked.ts';
import { templateText } from './template-text.ts';

interface Asked {
  readonly agency: string;
  readonly period: string;
  readonly out: string;
}

/** Makes the workbook of an agency and period, and says what is in it. Gives the exit code. */
export async function templateInto(
  typed: readonly string[],
  { agency: agencyId, period: name, out }: Asked,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const { lang } = terminal;
  const period = parsePeriod(name);
  if (period === undefined) throw noPeriodFault(name);
  if (!/^us-[a-z]{2}-[a-z]{8}$/.test(agencyId)) throw noAgencyFault(agencyId);
  const folder = folderOf(out);
  const first = folder === undefined ? out : join(folder, DESCRIPTOR);
  if (existsSync(first) && options.force !== true) throw existsFault(first);
  const { tables, paths } = tablesAsked(typed);
  const context = agencyContext(await entriesAbout(paths), agencyId, period.end_on);
  const template = await agencyTemplate(context, {
    agencyId,
    tables,
    lang,
    period: name,
    madeOn: todayOf(options.today),
    ...(typeof options.office === 'string' ? { office: options.office } : {}),
  });
  if (folder === undefined) writeWhole(out, await makeTemplate(template, period.start_on));
  else {
    for (const [file, text] of csvTemplate(tables)) writeWhole(join(folder, file), text);
    writeWhole(join(folder, DESCRIPTOR), `${JSON.stringify(dataPackage(template), null, 2)}\n`);
  }
  terminal.out(templateText({ out, paths, isFolder: folder !== undefined, template, context, lang }));
  return 0;
}

/** What every program that knows Data Packages looks for in a folder of CSV files. */
const DESCRIPTOR = 'datapackage.json';

/** The folder for CSV files, where one was typed in place of a workbook. */
function folderOf(out: string): string | undefined {
  const isFolder = /[/\\]$/.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? out : undefined;
}

const noPeriodFault = (typed: string) =>
  new UsageFault({
    en: `"${typed}" is not a period. Type it as 2026-Q1, 2026-03, 2026-H1, 2026 or ffy-2026.`,
    es: `"${typed}" no es un período. Escríbalo como 2026-Q1, 2026-03, 2026-H1, 2026 o ffy-2026.`,
  });

const noAgencyFault = (typed: string) =>
  new UsageFault({
    en: `"${typed}" is not the id of an agency. It has the form us-zz-fbqnlriq: country, state, eight letters.`,
    es: `"${typed}" no es el id de una agencia. Tiene la forma us-zz-fbqnlriq: país, estado, ocho letras.`,
  });

const existsFault = (path: string) =>
  new UsageFault({
    en: `${path} is there already, and may be somebody's log. Choose another name, or add --force to replace it.`,
    es: `${path} ya existe y puede ser la bitácora de alguien. Elija otro nombre, o agregue --force para reemplazarlo.`,
  });
