import { createTally, type Tally, type TallyBy } from '@daybook/reports';
import { formats, nameIn, tallyPrintable } from '@daybook/reports/printing';
import { checkPaths } from '../checking/check-paths.ts';
import { outputsOf } from '../printing/outputs-of.ts';
import { writePrintable } from '../printing/write-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { refusalOf } from './refusal-of.ts';
import { tallyText } from './tally-text.ts';

/** Checks the logs and counts what is whole in the same pass: rows by state, facility or agency. Gives the exit code. */
export async function tallyOf(
  paths: readonly string[],
  by: TallyBy,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const outputs = outputsOf(options, formats);
  let tally: Tally | undefined;
  let nameOf: (agencyId: string) => string | undefined = () => undefined;
  const checked = await checkPaths(
    paths,
    {
      count: (known) => {
        nameOf = nameIn(known);
        tally = createTally({ by, agency: (id) => known.agency(id) });
        return tally;
      },
    },
    options,
    terminal,
  );
  const rows = tally?.rows() ?? [];
  const files = paths.join(' ');
  if (rows.length === 0)
    throw new UsageFault({
      en: `There is no request in ${files} that could be counted. That is not a report of zero requests.\nType: daybook validate ${files}`,
      es: `No hay en ${files} ninguna solicitud que se pueda contar. Eso no es un informe de cero solicitudes.\nEscriba: daybook validate ${files}`,
    });
  const { lang } = terminal;
  const printable = await tallyPrintable(rows, by, todayOf(options.today), { lang, nameOf });
  await writePrintable(printable, outputs);
  const shown = await outputs.screen?.print(printable);
  terminal.out(typeof shown === 'string' ? shown : await tallyText(rows, by, lang, nameOf));
  terminal.talk(refusalOf(checked, paths, terminal.lang));
  return checked.verdict === 'valid' ? 0 : 1;
}
