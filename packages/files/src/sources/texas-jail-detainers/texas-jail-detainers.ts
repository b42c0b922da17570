import { columnsOf } from '../../importing/headings.ts';
import { importMonths } from '../../importing/monthly/import-months.ts';
import type { Doubt, MonthlySource } from '../../importing/monthly/monthly-source.ts';
import type { Source } from '../../importing/source.ts';
import type { State } from '../../places/state.ts';
import { stateOf } from '../../places/state-of.ts';
import { texasListName } from './facility-record.ts';
import { type TexasField, texasHeadings } from './texas-headings.ts';
import { texasPlace } from './texas-place.ts';
import { texasTables } from './texas-tables.ts';

const texas = stateOf('TX') as State;

const monthly: MonthlySource<TexasField> = {
  headings: texasHeadings,
  figures: { inmates: 'count', inmate_days: 'count', cost: 'dollars' },
  basis: 'aggregate-only',
  listName: texasListName,
  placeOf: (printed, register) => texasPlace(printed('county'), texas, register),
  settle(figures) {
    const { inmates, inmate_days, cost } = figures;
    const doubts: Doubt<string>[] = [];
    if (inmates === 0 && ((inmate_days ?? 0) > 0 || (cost ?? 0) > 0))
      doubts.push({ field: 'inmates', reason: 'days-without-inmates' });
    return { figures, doubts };
  },
  contents: (period, rows) => ({ tables: texasTables(period, rows) }),
};

/** Texas: what county jails report to the state each month of inmates with immigration detainers. */
export const texasJailDetainers: Source = {
  id: texasHeadings.source,
  title: { en: 'Texas county jails: inmates with detainers', es: 'Cárceles de Texas: reclusos con retención' },
  describe: {
    en: 'The monthly immigration detainer reports of the Texas Commission on Jail Standards, one row for each county and month, as a workbook or CSV. They become reports of months and quarters.',
    es: 'Los informes mensuales de retenciones migratorias de la Texas Commission on Jail Standards, una fila por condado y mes, como libro o CSV. Se convierten en informes de meses y trimestres.',
  },
  as_of: 'optional',
  accepts: (headings) => columnsOf(headings, texasHeadings) !== undefined,
  import: (inputs, options) => importMonths(monthly, inputs, options),
};
