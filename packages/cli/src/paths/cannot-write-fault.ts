import { UsageFault } from '../terminal/usage-fault.ts';

/** What to say of a path that cannot be written, by the reason that the system gives. */
export function cannotWriteFault(path: string, cause: unknown): UsageFault {
  switch ((cause as { code?: string } | undefined)?.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new UsageFault({
        en: `${path} may not be written. Choose another place for --out.`,
        es: `No se permite escribir ${path}. Elija otro lugar para --out.`,
      });
    case 'ENOSPC':
    case 'EDQUOT':
      return new UsageFault({
        en: `There is no room left to write ${path}. Free some space, or choose another place for --out.`,
        es: `No queda espacio para escribir ${path}. Libere espacio o elija otro lugar para --out.`,
      });
    case 'EISDIR':
      return new UsageFault({
        en: `${path} is a folder. Name a file for --out, such as ${path.replace(/[/\\]+$/, '')}/report.json.`,
        es: `${path} es una carpeta. Nombre un archivo para --out, por ejemplo ${path.replace(/[/\\]+$/, '')}/report.json.`,
      });
    case 'EEXIST':
    case 'ENOTDIR':
      return new UsageFault({
        en: `${path} cannot be made, because a file stands in its way. Choose another place for --out.`,
        es: `No se puede crear ${path} porque hay un archivo en su lugar. Elija otro lugar para --out.`,
      });
    case 'ENOENT':
      return new UsageFault({
        en: `${path} could not be written: its folder does not exist or takes no files. Check the name given to --out.`,
        es: `No se pudo escribir ${path}: su carpeta no existe o no admite archivos. Revise el nombre dado a --out.`,
      });
    default:
      return new UsageFault({
        en: `${path} could not be written. Choose another place for --out.`,
        es: `No se pudo escribir ${path}. Elija otro lugar para --out.`,
      });
  }
}
