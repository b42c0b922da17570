import { join } from 'node:path';
import { figuresPackage, formats, type Printable } from '@daybook/reports/printing';
import { writeWhole } from '../paths/write-whole.ts';
import type { Outputs } from './outputs-of.ts';

/** Writes a report where it shall go; into a folder in every form, with the description of its columns. */
export async function writePrintable(printable: Printable, { files, folders }: Outputs): Promise<void> {
  for (const { path, format } of files) writeWhole(path, await format.print(printable));
  const { id } = printable.printout;
  for (const folder of folders) {
    for (const format of formats) writeWhole(join(folder, `${id}${format.ending}`), await format.print(printable));
    const described = figuresPackage(printable.figures, printable.printout, `${id}.csv`);
    writeWhole(join(folder, `${id}.datapackage.json`), `${JSON.stringify(described, null, 2)}\n`);
  }
}
