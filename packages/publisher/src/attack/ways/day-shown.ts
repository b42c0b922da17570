import { tellsOfPersons } from '../persons/tells-of-persons.ts';
import type { Json } from '../reading/published.ts';
import { statutoryTables } from '../reading/statutory-tables.ts';
import type { Way, WayLeak } from '../way.ts';

const day = /\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;

/** A day stands in the log, where a month is the finest that may. */
export const dayShown: Way = {
  id: 'day-shown',
  title: { en: 'A day where a month is allowed', es: 'Un día donde se admite un mes' },
  why: {
    en: 'Facility and day are enough to find one person: jail rosters show who came and went on it.',
    es: 'El centro y el día bastan para encontrar a una persona: las listas de la cárcel muestran quién entró y salió.',
  },
  cure: {
    en: 'Show the month or the quarter instead of the day.',
    es: 'Mostrar el mes o el trimestre en lugar del día.',
  },
  unit: { en: 'rows of the log', es: 'filas de la bitácora' },
  try({ release: { log, tables, stated, documents } }) {
    const csv = tables.filter(({ header }) => header.includes('public_id'));
    const leaks = [
      ...log.flatMap(({ path, line, leaves }) =>
        leaves
          .filter(({ value }) => typeof value === 'string' && day.test(value))
          .map(({ pointer }) => ({ file: path, line, column: pointer })),
      ),
      ...csv.flatMap(({ path, header, rows }) =>
        rows.flatMap((row, at) =>
          row.flatMap((cell, column) =>
            day.test(cell) ? [{ file: path, line: at + 2, column: header[column] ?? '' }] : [],
          ),
        ),
      ),
    ];
    const isAllowed = stated.date_precision === 'day';
    return {
      looked_at: log.length + csv.reduce((sum, { rows }) => sum + rows.length, 0),
      leaks: [
        ...(isAllowed ? [] : leaks.map((place) => ({ ...place, message: DAY }))),
        ...[...documents].flatMap(([path, document]) => statutoryRows(path, document)),
      ],
    };
  },
};

const DAY = { en: 'It holds a day.', es: 'Contiene un día.' };

/** Where a law wants the day of each case, nothing may be told of the person beside it. */
function statutoryRows(file: string, document: Json): WayLeak[] {
  return statutoryTables(document)
    .filter(({ dimensions, rows }) =>
      rows.some(({ codes }) => codes.some((code) => day.test(code)) && tellsOfPersons(dimensions, codes)),
    )
    .map(({ table_id }) => ({
      file,
      cell: table_id,
      message: {
        en: 'Its rows hold a day, and tell something of the person beside it.',
        es: 'Sus filas contienen un día, y junto a él dicen algo de la persona.',
      },
    }));
}
