import type { Fault } from '@daybook/types';

export const mergedCells = {
  id: 'merged-cells',
  severity: 'error',
  title: {
    en: 'Merged cells',
    es: 'Celdas combinadas',
  },
  why: {
    en: 'Of merged cells only the first holds something; the others are empty, though they seem filled in.',
    es: 'De las celdas combinadas solo la primera contiene algo; las demás están vacías, aunque parezcan llenas.',
  },
  fix: {
    en: 'Split the cells, and fill in each of them.',
    es: 'Separe las celdas y llene cada una.',
  },
  message: {
    en: '{cells} is one merged cell. Its first cell was read; the others are empty.',
    es: '{cells} es una sola celda combinada. Se leyó la primera; las demás están vacías.',
  },
  since: '1.0',
} as const satisfies Fault;
