import { statSync } from 'node:fs';
import type { Source, SourceInput } from '@daybook/files';
import { CannotOpen, fileChunks, sheetsApart } from '@daybook/files/node';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { datedFile } from './dated-file.ts';

/** A file to import, as it was typed. @throws UsageFault where it is no file, or needs a day and has none. */
export function inputOf(source: Source, typed: string, asOf: unknown): SourceInput {
  // A name that really ends in `@2025-07-11` is taken as it is.
  const { path, as_of } = isFile(typed) ? { ...datedFile(typed, asOf), path: typed } : datedFile(typed, asOf);
  if (!isFile(path)) throw notAFile(path);
  if (source.as_of === 'needed' && as_of === undefined)
    throw new UsageFault({
      en: `Say which day the list shows.\nType: daybook import ${source.id} ${path} --as-of 2025-07-11 --out FOLDER`,
      es: `Diga qué día muestra la lista.\nEscriba: daybook import ${source.id} ${path} --as-of 2025-07-11 --out CARPETA`,
    });
  return {
    name: path,
    open: () => fileChunks(path),
    readSheets: sheetsApart,
    ...(as_of === undefined ? {} : { as_of }),
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function notAFile(path: string): UsageFault {
  if (path === '-')
    return new UsageFault({
      en: 'An import reads files, not standard input. Save it to a file and name that.',
      es: 'Una importación lee archivos, no la entrada estándar. Guárdela en un archivo y nómbrelo.',
    });
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    return new UsageFault({
      en: `${path} is a folder. Name the file in it that is to be imported.`,
      es: `${path} es una carpeta. Nombre el archivo de ella que se debe importar.`,
    });
  return cannotOpenFault(new CannotOpen(path, { code: 'ENOENT' }));
}
