import type { Words } from '@daybook/types';

/** Why an import by a map of columns did not read a cell or use a row, in words. `{name}` is filled in. */
export const mapReasons = {
  'cell-failed': {
    en: 'The formula of this cell failed, so it was not read.',
    es: 'La fórmula de esta celda falló, así que no se leyó.',
  },
  'date-in-text-column': {
    en: 'The workbook holds a date here, where a text belongs. Keep the column as text.',
    es: 'El libro tiene aquí una fecha donde va un texto. Guarde la columna como texto.',
  },
  'date-order-unknown': {
    en: 'Nobody can tell here whether the month or the day comes first. Say it in the map with date_format.',
    es: 'Aquí nadie puede saber si va primero el mes o el día. Dígalo en el mapa con date_format.',
  },
  'decision-missing': {
    en: 'This belongs to a decision, but no decision stands in the row.',
    es: 'Esto pertenece a una decisión, pero en la fila no hay ninguna decisión.',
  },
  'group-apart': {
    en: 'This row belongs to rows that stand far above it, so it was not counted again. Sort the file by the columns of group_by.',
    es: 'Esta fila pertenece a filas que están mucho más arriba, así que no se contó otra vez. Ordene el archivo por las columnas de group_by.',
  },
  'group-blank': {
    en: 'A column of group_by is blank, so nobody can tell to which request the row belongs.',
    es: 'Una columna de group_by está vacía, así que nadie puede saber a qué solicitud pertenece la fila.',
  },
  'group-too-long': {
    en: 'More than 1,000 rows have the same value in the columns of group_by. That is hardly one request.',
    es: 'Más de 1.000 filas tienen el mismo valor en las columnas de group_by. Difícilmente es una sola solicitud.',
  },
  'id-blank': {
    en: 'A column that the id is made from is blank.',
    es: 'Una columna de la que se forma el id está vacía.',
  },
  'id-repeated': {
    en: 'Another row has the same id. If both are one request, name the column in group_by.',
    es: 'Otra fila tiene el mismo id. Si las dos son una sola solicitud, nombre la columna en group_by.',
  },
  'id-unreadable': {
    en: 'This cannot be an id: it has letters that no id has, is too long, or looks like personal data.',
    es: 'Esto no puede ser un id: tiene signos que ningún id tiene, es demasiado largo o parece un dato personal.',
  },
  'no-ask': {
    en: 'The row does not say what was asked.',
    es: 'La fila no dice qué se pidió.',
  },
  'no-paper': {
    en: 'The row names no paper, so nobody can tell what was asked.',
    es: 'La fila no nombra ningún documento, así que nadie puede saber qué se pidió.',
  },
  'number-unreadable': {
    en: 'This is not a whole number.',
    es: 'No es un número entero.',
  },
  'paper-asks-more': {
    en: 'A later paper asks for something new. That is a request of its own: add a column to group_by that tells the two apart.',
    es: 'Un documento posterior pide algo nuevo. Eso es otra solicitud: añada a group_by una columna que las distinga.',
  },
  'personal-data': {
    en: 'This looks like personal data, so it was left out.',
    es: 'Esto parece un dato personal, así que se omitió.',
  },
  'repeated-hour': {
    en: 'Clocks showed this time twice, in the hour that is repeated in autumn. Write it with its offset.',
    es: 'Los relojes mostraron esta hora dos veces, en la hora que se repite en otoño. Escríbala con su diferencia horaria.',
  },
  'row-hangs-on-cell': {
    en: 'One cell could not be read, and without it nobody can tell what was asked or decided (rows: {rows}).',
    es: 'Una celda no se pudo leer, y sin ella nadie puede saber qué se pidió o se decidió (filas: {rows}).',
  },
  'rows-of-request-differ': {
    en: 'Rows of one request differ here, so neither was taken. Say in the map with several which one holds.',
    es: 'Las filas de una misma solicitud difieren aquí, así que no se tomó ninguna. Diga en el mapa con several cuál vale.',
  },
  'sheet-not-of-map': {
    en: 'The map names another sheet.',
    es: 'El mapa nombra otra hoja.',
  },
  'skipped-hour': {
    en: 'No clock showed this time: it lies in the hour that is skipped in spring.',
    es: 'Ningún reloj mostró esta hora: cae en la hora que se salta en primavera.',
  },
  'text-unreadable': {
    en: 'The cell has letters that cannot be read, or too many.',
    es: 'La celda tiene signos que no se pueden leer, o demasiados.',
  },
  'time-unreadable': {
    en: 'This is not a date with a time that can be read with certainty.',
    es: 'No es una fecha con hora que se pueda leer con certeza.',
  },
  'time-zone-unknown': {
    en: 'A time without its zone is not certain. Say the zone in the map with time_zone.',
    es: 'Una hora sin su zona no es segura. Diga la zona en el mapa con time_zone.',
  },
  'too-many-cells': {
    en: 'The row has more cells than there are headings, so nobody can tell which belongs where. Perhaps a text with a comma lacks its quotes.',
    es: 'La fila tiene más celdas que encabezados, así que nadie puede saber cuál va dónde. Tal vez a un texto con coma le faltan las comillas.',
  },
  'value-not-in-map': {
    en: 'The map does not say what this means. Add it to the codes of {column}.',
    es: 'El mapa no dice qué significa esto. Añádalo a los códigos (codes) de {column}.',
  },
  'yes-no-unreadable': {
    en: 'This is neither yes nor no. Say in the map with codes what it means.',
    es: 'Esto no es ni sí ni no. Diga en el mapa con codes qué significa.',
  },
} as const satisfies Readonly<Record<string, Words>>;
