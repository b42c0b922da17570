import type { Fault } from '@daybook/types';

export const linkedWorkbook = {
  id: 'linked-workbook',
  severity: 'error',
  title: {
    en: 'Workbook that takes values from others',
    es: 'Libro que toma valores de otros',
  },
  why: {
    en: 'Its cells may show values from workbooks that nobody else has, and that change.',
    es: 'Sus celdas pueden mostrar valores de libros que nadie más tiene, y que cambian.',
  },
  fix: {
    en: 'In Excel choose Data, Edit links, Break link, and save.',
    es: 'En Excel elija Datos, Editar vínculos, Romper vínculo, y guarde.',
  },
  message: {
    en: 'The workbook links other workbooks. They were not opened; the values last seen were read.',
    es: 'El libro tiene vínculos con otros libros. No se abrieron; se leyeron los últimos valores vistos.',
  },
  since: '1.0',
} as const satisfies Fault;
