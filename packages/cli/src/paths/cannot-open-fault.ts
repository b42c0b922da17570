import type { CannotOpen } from '@daybook/files/node';
import { UsageFault } from '../terminal/usage-fault.ts';

/** What to say of a path that cannot be read. */
export function cannotOpenFault({ path, reason }: CannotOpen): UsageFault {
  switch (reason) {
    case 'not-allowed':
      return new UsageFault({
        en: `${path} may not be read. Ask for the right to read it.`,
        es: `No se permite leer ${path}. Pida permiso para leerlo.`,
      });
    case 'not-regular':
      return new UsageFault({
        en: `${path} is a device or a pipe, not a file. Give a file or a folder, or - for standard input.`,
        es: `${path} es un dispositivo o una tubería, no un archivo. Dé un archivo o una carpeta, o - para la entrada estándar.`,
      });
    case 'not-found':
      return new UsageFault({
        en: `There is no file or folder ${path}. Check the name and the folder.`,
        es: `No existe el archivo ni la carpeta ${path}. Revise el nombre y la carpeta.`,
      });
    default:
      return new UsageFault({
        en: `${path} could not be read. Check the disk, or copy the file and try again.`,
        es: `No se pudo leer ${path}. Revise el disco, o copie el archivo e inténtelo de nuevo.`,
      });
  }
}
