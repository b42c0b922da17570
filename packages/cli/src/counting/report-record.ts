import { readFileSync, statSync } from 'node:fs';
import { formats, nameIn, reportPrintable } from '@daybook/reports/printing';
import type { QuarterlyReport } from '@daybook/types';
import { checkPaths } from '../checking/check-paths.ts';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** The one report among the files that were named, if they are no log but the record of a report. */
export function reportRecord(paths: readonly string[]): QuarterlyReport | undefined {
  const found = paths.filter((path) => /\.json$/i.test(path) && isFile(path)).flatMap((path) => recordIn(path));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Prints a report from its record alone, without its log. Other files that are named give names to its ids.
 *
 * @throws UsageFault where the record has errors: figures of a faulty report are not printed.
 */
export async function printRecord(
  report: QuarterlyReport,
  paths: readonly string[],
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const outputs = outputsOf(options, formats);
  let nameOf: (id: string) => string | undefined = () => undefined;
  const count = (known: Parameters<typeof nameIn>[0]) => {
    nameOf = nameIn(known);
    return { take: () => undefined };
  };
  const { counts } = await checkPaths(paths, { count }, options, terminal);
  if (counts.error > 0) {
    const type = `daybook validate ${paths.join(' ')}`;
    throw new UsageFault({
      en: `The report has errors, so it is not printed.\nType: ${type}`,
      es: `El informe tiene errores, así que no se imprime.\nEscriba: ${type}`,
    });
  }
  const printable = await reportPrintable(report, { lang: terminal.lang, nameOf });
  await sayPrintable(printable, outputs, options.full === true, terminal);
  return 0;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function recordIn(path: string): QuarterlyReport[] {
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isReport(record) ? [record] : [];
  } catch {
    return [];
  }
}

function isReport(record: unknown): record is QuarterlyReport {
  return typeof record === 'object' && record !== null && 'record' in record && record.record === 'quarterly-report';
}
