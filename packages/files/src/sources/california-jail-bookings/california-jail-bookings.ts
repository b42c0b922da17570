import { columnsOf } from '../../importing/headings.ts';
import { importMonths } from '../../importing/monthly/import-months.ts';
import type { MonthlySource } from '../../importing/monthly/monthly-source.ts';
import type { Source } from '../../importing/source.ts';
import type { State } from '../../places/state.ts';
import { stateOf } from '../../places/state-of.ts';
import { californiaContext } from './california-context.ts';
import { type CaliforniaField, californiaHeadings } from './california-headings.ts';
import { californiaListName, californiaPlace } from './california-place.ts';

const california = stateOf('CA') as State;

const monthly: MonthlySource<CaliforniaField> = {
  headings: californiaHeadings,
  figures: { bookings: 'count', average_population: 'count' },
  basis: 'context-only',
  listName: californiaListName,
  placeOf: (printed, register) => californiaPlace(printed('jurisdiction'), printed('geoid'), california, register),
  settle(figures) {
    // A jail that holds nobody all month and books people, or cannot say whom it books, is a blank and not a zero.
    if (figures.average_population !== 0 || figures.bookings === 0) return { figures, doubts: [] };
    return {
      figures: { ...figures, average_population: null },
      doubts: [{ field: 'average_population', reason: 'population-zero' }],
    };
  },
  contents: (period, rows) => ({ context: californiaContext(period, rows) }),
};

/** California: how many people each jail jurisdiction books in a month, as context for its log. */
export const californiaJailBookings: Source = {
  id: californiaHeadings.source,
  title: { en: 'California jail bookings', es: 'Ingresos en las cárceles de California' },
  describe: {
    en: 'The monthly Jail Profile Survey of the California Board of State and Community Corrections, one row for each jail jurisdiction and month, as a workbook or CSV. It becomes context numbers of months and quarters: bookings and average population.',
    es: 'La encuesta mensual de cárceles de la California Board of State and Community Corrections, una fila por jurisdicción carcelaria y mes, como libro o CSV. Se convierte en cifras de contexto de meses y trimestres: ingresos y población promedio.',
  },
  as_of: 'optional',
  accepts: (headings) => columnsOf(headings, californiaHeadings) !== undefined,
  import: (inputs, options) => importMonths(monthly, inputs, options),
};
