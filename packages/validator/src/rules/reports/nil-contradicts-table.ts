import type { NilScopeCode, QuarterlyReport, RecordRule } from '@daybook/types';
import { totalOf } from '../../facts/total-of.ts';
import type { Sight } from '../../sight.ts';

/** A certificate that there was none, beside a table that counts some. */
export const nilContradictsTable: RecordRule<QuarterlyReport, Sight> = {
  id: 'nil-contradicts-table',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'error',
  title: {
    en: 'Certified as none, but the table counts some',
    es: 'Certificado como ninguno, pero la tabla cuenta algunos',
  },
  why: {
    en: 'A certificate says that there was none. A figure in the same report makes it untrue.',
    es: 'Un certificado dice que no hubo ninguno. Una cifra del mismo informe lo desmiente.',
  },
  fix: { en: 'Take the certificate back, or correct the table.', es: 'Retire el certificado o corrija la tabla.' },
  message: {
    en: 'Certified that there were none: {scope:nil-scope}. A table of this report counts {count}.',
    es: 'Se certificó que no hubo: {scope:nil-scope}. Una tabla de este informe cuenta {count}.',
  },
  since: '1.0',
  check({ nil, tables }, report) {
    for (const [at, { scope }] of nil.entries()) {
      const count = MEASURES[scope]?.reduce((most, name) => {
        const table = tables.find(({ measure }) => measure === name);
        return Math.max(most, (table && totalOf(table)) ?? 0);
      }, 0);
      if (count !== undefined && count > 0) report(`/nil/${at}/scope`, { values: { scope, count } });
    }
  },
};
/** What a certificate of each scope says that there is none of. The scope of all requests is held against the balance. */
const MEASURES: Readonly<Partial<Record<NilScopeCode, readonly string[]>>> = {
  queries: ['database-queries'],
  transfers: ['transfers-to-ice'],
  interviews: ['interviews-held'],
  costs: ['costs'],
};
