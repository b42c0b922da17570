import type { Import } from '@daybook/types';
import { UsageFault } from '../terminal/usage-fault.ts';

/**
 * A history is of every list that was named, and each shows a day of its own; those of agreements in force and those of
 * pending ones are told apart.
 *
 * @param read the lists that an import of the named files took.
 * @throws UsageFault where a file was no list, or two lists show one day.
 */
export function refuseUnreadLists(named: readonly string[], read: Import['files']): void {
  const unread = named.filter((name) => !read.some(({ file }) => file === name));
  if (unread.length > 0) {
    const files = unread.join(', ');
    throw new UsageFault({
      en: `No list of 287(g) agreements was found in ${files}: it is another file, or it is empty or damaged. Leave it out, or name the right one.\nTo see what is wrong with it, type: daybook import ice-287g-list ${unread[0]} --as-of YYYY-MM-DD --out FOLDER`,
      es: `No se encontró ninguna lista de acuerdos 287(g) en ${files}: es otro archivo, o está vacío o dañado. Quítelo, o nombre el correcto.\nPara ver qué le pasa, escriba: daybook import ice-287g-list ${unread[0]} --as-of AAAA-MM-DD --out CARPETA`,
    });
  }
  for (const [at, { file, as_of, layout }] of read.entries()) {
    const other = read.slice(at + 1).find((one) => one.as_of === as_of && one.layout === layout);
    if (other === undefined) continue;
    throw new UsageFault({
      en: `${file} and ${other.file} are said to show one day, ${as_of}. Two lists of one kind show two days.\nType the right day behind each name: ${file}@YYYY-MM-DD`,
      es: `Se dice que ${file} y ${other.file} muestran un mismo día, ${as_of}. Dos listas de un mismo tipo muestran dos días.\nEscriba el día correcto detrás de cada nombre: ${file}@AAAA-MM-DD`,
    });
  }
}
