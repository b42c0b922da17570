import { toZip } from '@daybook/files';
import { figuresPackage, formats, type Printable } from '@daybook/reports/printing';
import { type MadeFile, madeFile } from './made-file.ts';

/** A report in every form, and all of them in one zip file. */
export interface PrintedFiles {
  readonly files: readonly MadeFile[];
  readonly zip: MadeFile;
}

/** Prints a report in every form, with the description of its columns. @param beside what else belongs into the zip file. */
export async function printedFiles(printable: Printable, beside: readonly MadeFile[] = []): Promise<PrintedFiles> {
  const { id } = printable.printout;
  const printed = await Promise.all(
    formats.map(async (format) => madeFile(`${id}${format.ending}`, await format.print(printable))),
  );
  const described = figuresPackage(printable.figures, printable.printout, `${id}.csv`);
  const files = [...printed, madeFile(`${id}.datapackage.json`, `${JSON.stringify(described, null, 2)}\n`)];
  const zip = await toZip([...files, ...beside].map(({ name, bytes }) => ({ path: name, bytes })));
  return { files, zip: madeFile(`${id}.zip`, zip) };
}
