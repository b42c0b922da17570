import Libsql from 'libsql';
import { CannotRun } from '../cannot-run.ts';
import { lockPath } from './folder-paths.ts';

/**
 * Holds a folder for this process alone. The hold is the operating system's: it ends with the process, however that ends.
 *
 * @returns what lets it go.
 * @throws CannotRun when another process holds it.
 */
export function lockFolder(folder: string): () => void {
  const file = new Libsql(lockPath(folder), { timeout: 0 });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (fault) {
    file.close();
    if ((fault as { readonly code?: string }).code !== 'SQLITE_BUSY') throw fault;
    throw new CannotRun({
      en: `A Daybook runs on ${folder} already. Use that one, or stop it first. For another agency name another folder: DAYBOOK_FOLDER=…`,
      es: `Ya hay un Daybook en ${folder}. Use ese, o deténgalo primero. Para otra agencia, indique otra carpeta: DAYBOOK_FOLDER=…`,
    });
  }
  return () => void file.close();
}
