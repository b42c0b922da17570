import { objectsIn } from '../reading/objects-in.ts';
import type { Report } from '../reading/report.ts';
import type { KnownFigures } from './known-figures.ts';

/** Rates and percentages: above and below the line stand whole tables. */
export function tieRates(report: Report, figures: KnownFigures): void {
  for (const one of objectsIn(report.record.rates))
    for (const side of ['numerator', 'denominator'] as const) {
      const sum = one[side];
      const table = report.tables.find(({ measure }) => measure === one[`${side}_of`]);
      if (!Number.isSafeInteger(sum) || table === undefined) continue;
      // Where a person may stand in several rows, the rows are no parts of the sum.
      if (!table.complete || table.dimensions.includes('race_ethnicity')) continue;
      const rows = table.rows.filter(({ codes }) => !codes.includes('total'));
      if (rows.every(({ withheld }) => withheld === undefined)) continue;
      const words = {
        en: `the rate ${one.rate} ${report.period}, whose ${side} counts ${table.table_id}`,
        es: `la tasa ${one.rate} ${report.period}, cuyo ${side === 'numerator' ? 'numerador' : 'denominador'} cuenta ${table.table_id}`,
      };
      const terms = rows.map(({ codes }) => [figures.figure(report, table, codes), 1] as const);
      figures.tie('rate', [{ terms: [...terms, [{ known: Number(sum) }, -1]], least: 0, most: 0, words }], words);
    }
}
