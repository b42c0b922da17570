import { existsSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { isSameFile } from '../paths/is-same-file.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** How the name of a marked copy ends: as its workbook, or as a workbook where its original is a table of text. */
const endings: Readonly<Record<string, string>> = {
  '.xlsx': '.xlsx',
  '.xlsm': '.xlsm',
  '.csv': '.xlsx',
  '.tsv': '.xlsx',
  '.tab': '.xlsx',
  '.txt': '.xlsx',
};

/**
 * Whether a file is a workbook, or a table of text that becomes one.
 *
 * @throws UsageFault where it is neither, or where the copy cannot stand where it should.
 */
export function markedCopy(path: string, read: readonly string[], out: unknown, force: boolean): 'workbook' | 'table' {
  if (!existsSync(path))
    throw new UsageFault({
      en: `There is no file ${path}. Check the name and the folder.`,
      es: `No existe el archivo ${path}. Revise el nombre y la carpeta.`,
    });
  if (statSync(path).isDirectory())
    throw new UsageFault({
      en: `${path} is a folder. Name one workbook; the others are only read.\nType: daybook annotate log.xlsx ${path} -o log-checked.xlsx`,
      es: `${path} es una carpeta. Nombre un libro; lo demás solo se lee.\nEscriba: daybook annotate log.xlsx ${path} -o log-checked.xlsx`,
    });
  const name = path.replace(/\.gz$/i, '');
  const ending = endings[extname(name).toLowerCase()];
  const base = name.slice(0, name.length - extname(name).length);
  if (ending === undefined) throw noWorkbook(path, extname(name).toLowerCase());
  const meant = `daybook annotate ${path} -o ${basename(base)}-checked${ending}`;
  if (typeof out !== 'string' || extname(out).toLowerCase() !== ending)
    throw new UsageFault({
      en: `Say where the marked copy goes: a name that ends with ${ending}.\nType: ${meant}`,
      es: `Diga a dónde va la copia marcada: un nombre que termine en ${ending}.\nEscriba: ${meant}`,
    });
  if (read.some((one) => isSameFile(one, out)))
    throw new UsageFault({
      en: `The copy would stand in the place of ${out}, which is read. The original is never touched.\nType: ${meant}`,
      es: `La copia quedaría en lugar de ${out}, que se lee. El original nunca se toca.\nEscriba: ${meant}`,
    });
  if (existsSync(out) && !force)
    throw new UsageFault({
      en: `${out} is there already. Choose another name or, to replace it,\ntype: daybook annotate ${path} -o ${out} --force`,
      es: `${out} ya existe. Elija otro nombre o, para reemplazarlo,\nescriba: daybook annotate ${path} -o ${out} --force`,
    });
  return ending === extname(name).toLowerCase() ? 'workbook' : 'table';
}

function noWorkbook(path: string, ending: string): UsageFault {
  if (ending === '.ods' || ending === '.xls' || ending === '.xlsb')
    return new UsageFault({
      en: `${path} cannot be marked: notes and colours go into .xlsx only. Open it, choose File > Save As > Excel workbook (.xlsx), and mark that copy.`,
      es: `${path} no se puede marcar: las notas y los colores van solo en .xlsx. Ábralo, elija Archivo > Guardar como > Libro de Excel (.xlsx) y marque esa copia.`,
    });
  return new UsageFault({
    en: `${path} is no workbook, so there are no cells to mark. For a page with all findings,\ntype: daybook validate ${path} --out check.html`,
    es: `${path} no es un libro, así que no hay celdas que marcar. Para una página con todos los hallazgos,\nescriba: daybook validate ${path} --out revision.html`,
  });
}
