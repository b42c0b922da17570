import { measures } from '@daybook/reports';
import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A table of a measure of the standard that says something else of the measure. */
export const measureNotAsDefined: RecordRule<QuarterlyReport, Sight> = {
  id: 'measure-not-as-defined',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'error',
  title: { en: 'A measure that is not what its name says', es: 'Una medida que no es lo que dice su nombre' },
  why: {
    en: 'The measures of the standard have one unit, one kind and one date each. Only so do figures of two agencies mean the same.',
    es: 'Cada medida del estándar tiene una sola unidad, un solo tipo y una sola fecha. Solo así las cifras de dos agencias significan lo mismo.',
  },
  fix: {
    en: 'Correct the table, or give your own measure another name.',
    es: 'Corrija la tabla, o dé otro nombre a su propia medida.',
  },
  message: {
    unit: {
      en: 'The measure {measure} is counted in: {expected:measure-unit}. The table says: {found:measure-unit}.',
      es: 'La medida {measure} se cuenta en: {expected:measure-unit}. La tabla indica: {found:measure-unit}.',
    },
    kind: {
      en: 'The measure {measure} is of this kind: {expected:measure-kind}. The table says: {found:measure-kind}.',
      es: 'La medida {measure} es de este tipo: {expected:measure-kind}. La tabla indica: {found:measure-kind}.',
    },
    placed_by: {
      en: 'The measure {measure} is placed by: {expected:placed-by}. The table says: {found:placed-by}.',
      es: 'La medida {measure} se ubica por: {expected:placed-by}. La tabla indica: {found:placed-by}.',
    },
  },
  since: '1.0',
  check({ tables, source_kind }, report) {
    tables.forEach((table, no) => {
      const { measure } = table;
      const defined = measures.find(({ id }) => id === measure);
      if (defined === undefined) return;
      for (const variant of ['unit', 'kind', 'placed_by'] as const) {
        const found = table[variant];
        // Releases of others are placed by the date on the paper.
        const isOfOthers = source_kind !== 'own-log' && variant === 'placed_by' && found === 'instrument-dated';
        const expected = defined[variant];
        if (found !== expected && !isOfOthers)
          report(`/tables/${no}/${variant}`, { variant, values: { measure, expected, found } });
      }
    });
  },
};
