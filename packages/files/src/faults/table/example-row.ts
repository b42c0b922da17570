import type { Fault } from '@daybook/types';

export const exampleRow = {
  id: 'example-row',
  severity: 'error',
  title: {
    en: 'Example among the rows',
    es: 'Ejemplo entre las filas',
  },
  why: {
    en: 'The id is that of the example in the template. An example must never be counted.',
    es: 'El id es el del ejemplo de la plantilla. Un ejemplo nunca debe contarse.',
  },
  fix: {
    en: 'Delete the row. If it is a real entry, give it its own id.',
    es: 'Borre la fila. Si es una anotación real, dele su propio id.',
  },
  message: {
    en: 'This is the example of the template. It was left out.',
    es: 'Este es el ejemplo de la plantilla. Se dejó fuera.',
  },
  since: '1.0',
} as const satisfies Fault;
