import type { Fault } from '@daybook/types';

export const tooManyCells = {
  id: 'too-many-cells',
  severity: 'error',
  title: {
    en: 'More cells than headings',
    es: 'Más celdas que encabezados',
  },
  why: {
    en: 'A comma or quote too many shifts all cells behind it, so that none of them is certain.',
    es: 'Una coma o comilla de más desplaza todas las celdas que siguen, y ninguna es segura.',
  },
  fix: {
    en: 'Put quotes around the cell that holds a comma, or save the file as an Excel workbook.',
    es: 'Ponga entre comillas la celda que contiene una coma, o guarde el archivo como libro de Excel.',
  },
  message: {
    en: 'This row has {cells} cells, but there are {headings} headings. The row was not read.',
    es: 'Esta fila tiene {cells} celdas, pero hay {headings} encabezados. La fila no se leyó.',
  },
  since: '1.0',
} as const satisfies Fault;
