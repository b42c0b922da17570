import { CannotRun } from '../cannot-run.ts';

/**
 * What the system says of a folder or of the database in it, as words for whoever runs the machine; anything else as it is.
 *
 * @param setting that names the folder.
 */
export function folderFault(fault: unknown, folder: string, setting = 'DAYBOOK_FOLDER'): unknown {
  const { code = '' } = fault as { readonly code?: string };
  if (/^(EACCES|EPERM|EROFS|ENOENT|SQLITE_CANTOPEN|SQLITE_READONLY\w*)$/.test(code))
    return new CannotRun({
      en: `The folder ${folder} cannot be written by the account that Daybook runs as. Give that account the folder, or name another: ${setting}=…`,
      es: `La cuenta con la que corre Daybook no puede escribir en la carpeta ${folder}. Dele la carpeta a esa cuenta, o indique otra: ${setting}=…`,
    });
  if (/^(ENOTDIR|EEXIST)$/.test(code))
    return new CannotRun({
      en: `${folder} is a file, or lies under one. Name a folder: ${setting}=…`,
      es: `${folder} es un archivo, o está debajo de uno. Indique una carpeta: ${setting}=…`,
    });
  if (/^(ENOSPC|EDQUOT|SQLITE_FULL|SQLITE_IOERR\w*)$/.test(code))
    return new CannotRun({
      en: `The disk of ${folder} is full or does not answer. Nothing was changed. Make room, and try again.`,
      es: `El disco de ${folder} está lleno o no responde. No se cambió nada. Haga espacio e intente de nuevo.`,
    });
  if (/^SQLITE_(NOTADB|CORRUPT\w*)$/.test(code))
    return new CannotRun({
      en: `The file daybook.db in ${folder} is damaged, or is no database. Keep it as it is, and restore the last backup into another folder: daybook-app restore <file>`,
      es: `El archivo daybook.db en ${folder} está dañado, o no es una base de datos. Consérvelo como está y restaure la última copia en otra carpeta: daybook-app restore <archivo>`,
    });
  return fault;
}
