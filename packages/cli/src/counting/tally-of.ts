import { createTally, type Tally, type TallyBy } from '@daybook/reports';
import { checkPaths } from '../checking/check-paths.ts';
import { writeText } from '../paths/write-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { agencyName } from './agency-name.ts';
import { refusalOf } from './refusal-of.ts';
import { tallyText } from './tally-text.ts';

/** Checks the logs and counts what is whole in the same pass: rows by state, facility or agency. Gives the exit code. */
export async function tallyOf(
  paths: readonly string[],
  by: TallyBy,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  let tally: Tally | undefined;
  let nameOf: (agencyId: string) => string | undefined = () => undefined;
  const checked = await checkPaths(
    paths,
    {
      count: (known) => {
        nameOf = (id) => {
          const agency = known.agency(id);
          return agency && agencyName(agency);
        };
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
  const json = `${JSON.stringify(rows, null, 2)}\n`;
  if (typeof options.out === 'string') writeText(options.out, json);
  terminal.out(options.json === true ? json : await tallyText(rows, by, terminal.lang, nameOf));
  terminal.talk(refusalOf(checked, paths, terminal.lang));
  return checked.verdict === 'valid' ? 0 : 1;
}
