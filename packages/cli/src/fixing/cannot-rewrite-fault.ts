import type { CannotRewrite, WhyNotRewritten } from '@daybook/files';
import type { Words } from '@daybook/types';
import { UsageFault } from '../terminal/usage-fault.ts';

const why: Readonly<Record<WhyNotRewritten, Words>> = {
  'gzip-damaged': {
    en: 'it is a gzip file that does not unpack to its end. Get a whole copy first.',
    es: 'es un archivo gzip que no se desempaca hasta el final. Consiga primero una copia completa.',
  },
  'row-too-large': {
    en: 'it has a row that does not end. Look for a quotation mark that is not closed.',
    es: 'tiene una fila que no termina. Busque una comilla sin cerrar.',
  },
  encoding: {
    en: 'it holds characters that are cut in half, and would not come back as they were.',
    es: 'contiene caracteres cortados por la mitad, que no volverían tal como estaban.',
  },
  workbook: {
    en: 'its workbook cannot be opened. Save it anew in your spreadsheet program, and repair that.',
    es: 'su libro no se puede abrir. Guárdelo de nuevo en su hoja de cálculo y corrija ese.',
  },
  format: { en: 'it is no table and no JSON file.', es: 'no es una tabla ni un archivo JSON.' },
  'not-xlsx': {
    en: 'notes and colours go into an Excel workbook only. Save it as .xlsx in your spreadsheet program.',
    es: 'las notas y los colores van solo en un libro de Excel. Guárdelo como .xlsx en su hoja de cálculo.',
  },
  'strict-xlsx': {
    en: 'it is a "Strict Open XML" workbook. Save it as an ordinary Excel workbook (.xlsx).',
    es: 'es un libro "Strict Open XML". Guárdelo como libro de Excel común (.xlsx).',
  },
};

/** What to say of a file that cannot be written anew without losing something. */
export function cannotRewriteFault({ file, why: reason }: CannotRewrite): UsageFault {
  return new UsageFault({
    en: `No copy of ${file} was written: ${why[reason].en}`,
    es: `No se escribió ninguna copia de ${file}: ${why[reason].es}`,
  });
}
