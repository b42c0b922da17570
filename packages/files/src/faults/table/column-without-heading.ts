import type { Fault } from '@daybook/types';

export const columnWithoutHeading = {
  id: 'column-without-heading',
  severity: 'warning',
  title: {
    en: 'Column without heading',
    es: 'Columna sin encabezado',
  },
  why: {
    en: 'What a column means is told by its heading only.',
    es: 'Lo que significa una columna solo lo dice su encabezado.',
  },
  fix: {
    en: 'Write the heading of the template above the column, or clear it.',
    es: 'Escriba el encabezado de la plantilla sobre la columna, o vacíela.',
  },
  message: {
    en: 'Column {letter} has no heading, but {count} cells with something in them. They were not read.',
    es: 'La columna {letter} no tiene encabezado, pero sí {count} celdas con contenido. No se leyeron.',
  },
  since: '1.0',
} as const satisfies Fault;
