import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A report that withholds another number of figures than it says. */
export const withheldCountDiffers: RecordRule<QuarterlyReport, Sight> = {
  id: 'withheld-count-differs',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'error',
  title: { en: 'Another number of figures is withheld', es: 'Se reserva otro número de cifras' },
  why: {
    en: 'Readers go by this number to see how much is not shown.',
    es: 'Con este número los lectores ven cuánto no se muestra.',
  },
  fix: {
    en: 'Count what is marked as withheld: figures and rates. Then correct "Figures withheld".',
    es: 'Cuente lo marcado como reservado: cifras y tasas. Luego corrija "Cifras reservadas".',
  },
  message: {
    en: 'The report says that {said} figures are withheld. {found} are.',
    es: 'El informe indica que se reservan {said} cifras. Se reservan {found}.',
  },
  since: '1.0',
  check({ tables, rates, protection }, report) {
    const isWithheld = ({ withheld }: { readonly withheld?: string }) => withheld !== undefined;
    const found = tables.reduce(
      (sum, { rows }) => sum + rows.filter(isWithheld).length,
      rates.filter(isWithheld).length,
    );
    const said = protection?.withheld_cells;
    if (said !== undefined && said !== found) report('/protection/withheld_cells', { values: { said, found } });
  },
};
