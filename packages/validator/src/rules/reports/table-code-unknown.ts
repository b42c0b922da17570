import { listOfDimension } from '@daybook/reports';
import type { QuarterlyReport, RecordRule } from '@daybook/types';
import { closedCodesOf } from '../../facts/closed-codes-of.ts';
import type { Sight } from '../../sight.ts';

/** A code in a table that its list does not have. */
export const tableCodeUnknown: RecordRule<QuarterlyReport, Sight> = {
  id: 'table-code-unknown',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'error',
  title: { en: 'A table with a code that its list does not have', es: 'Una tabla con un código que su lista no tiene' },
  why: {
    en: 'Tables of many agencies are added by these codes. A misspelled one falls out of the sum.',
    es: 'Las tablas de muchas agencias se suman por estos códigos. Uno mal escrito queda fuera de la suma.',
  },
  fix: {
    en: 'Use a code of the list, or "total" in a row for all of them.',
    es: 'Use un código de la lista, o "total" en una fila para todos.',
  },
  message: {
    en: '"{code}" is not a code of the list "{list}".',
    es: '"{code}" no es un código de la lista "{list}".',
  },
  since: '1.0',
  check({ tables }, report) {
    tables.forEach(({ dimensions, rows }, no) => {
      for (const dimension of dimensions) {
        const list = listOfDimension(dimension);
        const known = closedCodesOf(dimension);
        if (known === undefined) continue;
        rows.forEach((row, at) => {
          const code = row[dimension];
          if (code === undefined || code === 'total' || known.has(code)) return;
          report(`/tables/${no}/rows/${at}/${dimension}`, { values: { code: code.slice(0, 40), list } });
        });
      }
    });
  },
};
