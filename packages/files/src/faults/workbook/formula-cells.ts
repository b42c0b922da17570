import type { Fault } from '@daybook/types';

export const formulaCells = {
  id: 'formula-cells',
  severity: 'error',
  title: {
    en: 'Formulas in place of values',
    es: 'Fórmulas en lugar de valores',
  },
  why: {
    en: 'A log holds what happened; a formula may show something else tomorrow.',
    es: 'Una bitácora contiene lo que pasó; una fórmula puede mostrar otra cosa mañana.',
  },
  fix: {
    en: 'Copy the column and paste it as values.',
    es: 'Copie la columna y péguela como valores.',
  },
  message: {
    en: '{count} cells of "{heading}" are formulas. The values last shown were read.',
    es: '{count} celdas de "{heading}" son fórmulas. Se leyeron los últimos valores mostrados.',
  },
  since: '1.0',
} as const satisfies Fault;
