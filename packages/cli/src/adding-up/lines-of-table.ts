import { cellText, readRows } from '@daybook/files';
import { CannotOpen, fileChunks } from '@daybook/files/node';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** A line of a small table that a person wrote: its place, and what stands under each heading. */
export interface LineOfTable {
  readonly row: number;
  readonly at: (heading: string) => string;
}

/** The lines of a CSV file or workbook below its headings. @throws UsageFault where one of them is missing. */
export async function linesOfTable(path: string, needed: readonly string[]): Promise<LineOfTable[]> {
  const lines: LineOfTable[] = [];
  let headings: string[] | undefined;
  try {
    for await (const { rows } of readRows({ name: path, chunks: fileChunks(path) })) {
      for (const { row, cells } of rows) {
        const texts = cells.map((cell) => cellText(cell).trim());
        if (texts.every((text) => text === '')) continue;
        if (headings === undefined) headings = texts.map((text) => text.toLowerCase());
        else {
          const names = headings;
          lines.push({ row, at: (heading) => texts[names.indexOf(heading)] ?? '' });
        }
      }
    }
  } catch (fault) {
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  }
  const missing = needed.filter((name) => headings?.includes(name) !== true);
  if (missing.length === 0) return lines;
  throw new UsageFault({
    en: `${path} needs the headings ${needed.join(', ')}; it lacks ${missing.join(', ')}.`,
    es: `${path} necesita los encabezados ${needed.join(', ')}; le faltan ${missing.join(', ')}.`,
  });
}
