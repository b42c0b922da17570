import type { QuarterlyReport, RecordRule } from '@daybook/types';
import { totalOf } from '../../facts/total-of.ts';
import type { Sight } from '../../sight.ts';

/** Others count much more or much less than the report does, and nothing explains it. */
export const outsideCountDiffers: RecordRule<QuarterlyReport, Sight> = {
  id: 'outside-count-differs',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'warning',
  title: { en: 'Others count otherwise, and nothing explains it', es: 'Otros cuentan distinto y nada lo explica' },
  why: {
    en: 'When the sheriff counts 38 detainers and ICE counts 48, readers ask who is right. Mostly both are: they count other things.',
    es: 'Si el alguacil cuenta 38 solicitudes de retención e ICE 48, los lectores preguntan quién tiene razón. Casi siempre ambos: cuentan cosas distintas.',
  },
  fix: {
    en: 'Compare the two lists case by case. Then choose what explains the difference in "Explanations".',
    es: 'Compare las dos listas caso por caso. Luego elija en "Explicaciones" lo que explica la diferencia.',
  },
  message: {
    en: 'The other source counts {other}. This report counts {own}. No explanation is given.',
    es: 'La otra fuente cuenta {other}. Este informe cuenta {own}. No se da ninguna explicación.',
  },
  basis: [
    {
      citation: 'Press reports on Mecklenburg County, N.C.: 38 detainers by the sheriff, 48 by ICE',
      verification: 'secondary',
      url: 'https://ncnewsportal.com/one-month-into-hb10-ice-has-not-picked-up-any-noncitizens-in-custody-at-mecklenburg-county-jail',
    },
  ],
  since: '1.0',
  check({ outside_counts, tables }, report) {
    for (const [at, { measure, unit, value: other, explanations }] of outside_counts.entries()) {
      if (explanations.length > 0) continue;
      const table = tables.find((one) => one.measure === measure && one.unit === unit);
      const own = table === undefined ? undefined : totalOf(table);
      if (own === undefined || Math.abs(own - other) <= Math.max(FEW, (own * PERCENT) / 100)) continue;
      report(`/outside_counts/${at}/explanations`, { values: { other, own } });
    }
  },
};
/** What is let pass: five, or a tenth. */
const FEW = 5;
const PERCENT = 10;
