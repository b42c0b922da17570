import { personDimensions } from '@daybook/reports';
import type { QuarterlyReport, Reader, RecordRule } from '@daybook/types';
import { codelists } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A number of persons under the report's own threshold that is shown in a table of what persons are. */
export const smallNumberShown: RecordRule<QuarterlyReport, Sight> = {
  id: 'small-number-shown',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'warning',
  cannotBeRegraded: true,
  title: { en: 'A small number of persons is shown', es: 'Se muestra un número pequeño de personas' },
  why: {
    en: 'Where few persons share an age, an origin or a charge, readers may recognise them.',
    es: 'Donde pocas personas comparten una edad, un origen o un cargo, los lectores pueden reconocerlas.',
  },
  fix: {
    en: 'Mark the figure as withheld, or join it with a neighbouring group.',
    es: 'Marque la cifra como reservada o únala con un grupo vecino.',
  },
  message: {
    en: 'This figure is under the threshold of {threshold} and is shown.',
    es: 'Esta cifra está por debajo del umbral de {threshold} y se muestra.',
  },
  since: '1.0',
  check({ tables, protection, published_on, view }, report) {
    // Inside the agency the figures stand as they are; the threshold holds for what is published.
    const isPublic = (view as Reader) === 'public';
    if (!isPublic && (protection === undefined || published_on === undefined)) return;
    const { small_cell: threshold } = protection ?? USUAL;
    tables.forEach(({ dimensions, rows }, no) => {
      const attributes = dimensions.filter((dimension) => personDimensions.has(dimension));
      if (attributes.length === 0) return;
      rows.forEach((row, at) => {
        const tellsNothing = attributes.every((dimension) => NOTHING.has(row[dimension] ?? 'total'));
        if (!tellsNothing && row.value !== undefined && row.value > 0 && row.value < threshold)
          report(`/tables/${no}/rows/${at}/value`, { values: { threshold } });
      });
    });
  },
};

/** The threshold of a public report that names none. */
const USUAL = { small_cell: 11 };

/** Codes that tell nothing of a person: everybody is meant, or nobody looked or knows. */
const NOTHING: ReadonlySet<string> = new Set([
  'total',
  'not-recorded',
  ...codelists['null-reason'].codes.map(({ code }) => code),
]);
