import type { Fault } from '@daybook/types';

export const unknownFormat = {
  id: 'unknown-format',
  severity: 'error',
  title: {
    en: 'Kind of file that cannot be read',
    es: 'Tipo de archivo que no se puede leer',
  },
  why: {
    en: 'Only tables and JSON can be read as records.',
    es: 'Solo se pueden leer como registros las tablas y JSON.',
  },
  fix: {
    en: 'Open the file in the program that made it and save it as an Excel workbook (.xlsx) or as CSV.',
    es: 'Abra el archivo en el programa que lo hizo y guárdelo como libro de Excel (.xlsx) o como CSV.',
  },
  message: {
    'old-excel': {
      en: 'This is a workbook of an old Excel (.xls). Open it in Excel and choose Save as, Excel workbook (.xlsx).',
      es: 'Este es un libro de un Excel antiguo (.xls). Ábralo en Excel y elija Guardar como, Libro de Excel (.xlsx).',
    },
    'binary-workbook': {
      en: 'This is a binary Excel workbook (.xlsb). Open it in Excel and choose Save as, Excel workbook (.xlsx).',
      es: 'Este es un libro binario de Excel (.xlsb). Ábralo en Excel y elija Guardar como, Libro de Excel (.xlsx).',
    },
    encrypted: {
      en: 'This workbook is locked with a password. Open it, remove the password (File, Info, Protect workbook) and save it again.',
      es: 'Este libro está cerrado con contraseña. Ábralo, quite la contraseña (Archivo, Información, Proteger libro) y guárdelo de nuevo.',
    },
    pdf: {
      en: 'This is a PDF. A PDF cannot be read as a table: send the workbook or CSV that it was printed from.',
      es: 'Este es un PDF. Un PDF no se puede leer como tabla: envíe el libro o CSV del que se imprimió.',
    },
    'old-word': {
      en: 'This is a Word document. Copy its table into a workbook and save that.',
      es: 'Este es un documento de Word. Copie su tabla en un libro y guárdelo.',
    },
    word: {
      en: 'This is a Word document. Copy its table into a workbook and save that.',
      es: 'Este es un documento de Word. Copie su tabla en un libro y guárdelo.',
    },
    slides: {
      en: 'This is a presentation. Copy its table into a workbook and save that.',
      es: 'Esta es una presentación. Copie su tabla en un libro y guárdelo.',
    },
    numbers: {
      en: 'This is an Apple Numbers document. Choose File, Export to, Excel.',
      es: 'Este es un documento de Apple Numbers. Elija Archivo, Exportar a, Excel.',
    },
    picture: {
      en: 'This is a picture. A picture cannot be read as a table.',
      es: 'Esta es una imagen. Una imagen no se puede leer como tabla.',
    },
    'web-page': {
      en: 'This is a web page, perhaps one that was saved in place of the file. Download the file itself.',
      es: 'Esta es una página web, quizás guardada en lugar del archivo. Descargue el archivo mismo.',
    },
    xml: {
      en: 'This is an XML file. Open it in Excel and save it as an Excel workbook (.xlsx), or export JSON.',
      es: 'Este es un archivo XML. Ábralo en Excel y guárdelo como libro de Excel (.xlsx), o exporte JSON.',
    },
    'rich-text': {
      en: 'This is a rich text document. Copy its table into a workbook and save that.',
      es: 'Este es un documento de texto enriquecido. Copie su tabla en un libro y guárdelo.',
    },
    parquet: {
      en: 'This is a Parquet file. Export it as CSV or NDJSON.',
      es: 'Este es un archivo Parquet. Expórtelo como CSV o NDJSON.',
    },
    archive: {
      en: 'This is an archive of other files. Unpack it and give the files or their folder.',
      es: 'Este es un archivo comprimido con otros archivos. Descomprímalo y dé los archivos o su carpeta.',
    },
    gzip: {
      en: 'This file is packed more than once. Unpack it and give the file inside.',
      es: 'Este archivo está comprimido más de una vez. Descomprímalo y dé el archivo de dentro.',
    },
    'not-a-table': {
      en: 'This file holds JSON, not a table of rows and columns.',
      es: 'Este archivo contiene JSON, no una tabla de filas y columnas.',
    },
    binary: {
      en: 'This file is not text, a workbook or JSON, and cannot be read.',
      es: 'Este archivo no es texto, un libro ni JSON, y no se puede leer.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
