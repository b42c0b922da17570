import { parsePeriod } from '@daybook/reports';
import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A row for a month that lies outside of the period, or is not covered. */
export const tableMonthOutsidePeriod: RecordRule<QuarterlyReport, Sight> = {
  id: 'table-month-outside-period',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'error',
  title: { en: 'A month that the report does not cover', es: 'Un mes que el informe no cubre' },
  why: {
    en: 'A figure of another month belongs to another report. Here it is added to the wrong period.',
    es: 'Una cifra de otro mes pertenece a otro informe. Aquí se suma al período equivocado.',
  },
  fix: {
    en: 'Move the row to the report of its period. If the month was covered, add it to "Months covered".',
    es: 'Mueva la fila al informe de su período. Si el mes se cubrió, agréguelo a "Meses cubiertos".',
  },
  message: {
    outside: { en: 'The month {month} does not lie in {period}.', es: 'El mes {month} no está dentro de {period}.' },
    gap: {
      en: 'The report does not cover {month}. But there is a figure for it.',
      es: 'El informe no cubre {month}. Pero hay una cifra para ese mes.',
    },
  },
  since: '1.0',
  check({ tables, period, months_covered }, report) {
    const months = parsePeriod(period.name)?.months;
    if (months === undefined) return;
    const covered: readonly string[] = months_covered;
    for (const [no, { dimensions, rows }] of tables.entries()) {
      if (!dimensions.includes('month')) continue;
      for (const [at, { month, value }] of rows.entries()) {
        if (month === undefined || month === 'total') continue;
        const pointer = `/tables/${no}/rows/${at}/month`;
        if (!months.includes(month)) report(pointer, { variant: 'outside', values: { month, period: period.name } });
        else if (value !== undefined && value > 0 && !covered.includes(month))
          report(pointer, { variant: 'gap', values: { month } });
      }
    }
  },
};
