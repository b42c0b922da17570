import type { Fault } from '@daybook/types';

export const unknownHeading = {
  id: 'unknown-heading',
  severity: 'warning',
  title: {
    en: 'Unknown heading',
    es: 'Encabezado desconocido',
  },
  why: {
    en: 'A column whose heading is not known is not read.',
    es: 'Una columna cuyo encabezado no se conoce no se lee.',
  },
  fix: {
    en: 'Use the heading of the template, or remove the column. Columns of your own are best kept in another file.',
    es: 'Use el encabezado de la plantilla, o quite la columna. Las columnas propias conviene tenerlas en otro archivo.',
  },
  message: {
    default: {
      en: '"{heading}" is not a column of this table. It was not read.',
      es: '"{heading}" no es una columna de esta tabla. No se leyó.',
    },
    near: {
      en: '"{heading}" is not a column of this table. Did you mean "{meant}"? It was not read.',
      es: '"{heading}" no es una columna de esta tabla. ¿Quiso decir "{meant}"? No se leyó.',
    },
    hidden: {
      en: 'A heading of {letters} letters is not a column of this table. It was not read.',
      es: 'Un encabezado de {letters} letras no es una columna de esta tabla. No se leyó.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
