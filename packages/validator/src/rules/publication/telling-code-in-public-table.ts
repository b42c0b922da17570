import { coarseCodeOf, listOfDimension } from '@daybook/reports';
import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A row of a public table that counts by something which tells of a person. */
export const tellingCodeInPublicTable: RecordRule<QuarterlyReport, Sight> = {
  id: 'telling-code-in-public-table',
  scope: 'record',
  record: 'quarterly-report',
  readers: ['public'],
  severity: 'error',
  cannotBeRegraded: true,
  title: { en: 'A code that says too much in a public table', es: 'Un código que dice demasiado en una tabla pública' },
  why: {
    en: 'Some codes tell something of the person: a conviction, a refusal, an illness. In public they are counted under a coarser code.',
    es: 'Algunos códigos dicen algo de la persona: una condena, una negativa, una enfermedad. En público se cuentan bajo un código más general.',
  },
  fix: {
    en: 'Join the row with that of the coarser code that the message names, and add the figures up.',
    es: 'Una la fila con la del código más general que indica el mensaje y sume las cifras.',
  },
  message: {
    en: '"{code}" tells something of persons. In public they are counted under "{coarse}".',
    es: '"{code}" dice algo de personas. En público se cuentan bajo "{coarse}".',
  },
  basis: [
    {
      citation: 'Daybook standard: codes that tell of a person appear publicly as their coarse parent',
      verification: 'verified',
    },
  ],
  since: '1.0',
  check({ tables }, report) {
    tables.forEach(({ dimensions, rows }, no) => {
      for (const dimension of dimensions) {
        const list = listOfDimension(dimension);
        rows.forEach((row, at) => {
          const code = row[dimension] ?? '';
          const coarse = coarseCodeOf(list, code);
          if (coarse !== undefined) report(`/tables/${no}/rows/${at}/${dimension}`, { values: { code, coarse } });
        });
      }
    });
  },
};
