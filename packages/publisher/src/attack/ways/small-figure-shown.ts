import { outcomeInTable } from '../persons/outcome-in-table.ts';
import { personDimensions } from '../persons/person-dimensions.ts';
import { tellsOfPersons } from '../persons/tells-of-persons.ts';
import type { Report, ReportTable } from '../reading/report.ts';
import { statutoryTables } from '../reading/statutory-tables.ts';
import type { Way, WayLeak } from '../way.ts';

/** A figure about few persons stands there for all to read. */
export const smallFigureShown: Way = {
  id: 'small-figure-shown',
  title: { en: 'A small figure, shown', es: 'Una cifra pequeña, a la vista' },
  why: {
    en: 'Few persons of one age, sex or origin are known by name to those around them, and their outcome with them.',
    es: 'Pocas personas de una edad, un sexo o un origen son conocidas por su nombre en su entorno, y con ellas su desenlace.',
  },
  cure: {
    en: 'Hide it, and enough of the others that no sum gives it; or join rows into coarser ones.',
    es: 'Ocultarla, y otras suficientes para que ninguna suma la dé; o unir filas en otras menos finas.',
  },
  unit: { en: 'figures about persons', es: 'cifras sobre personas' },
  try({ release }) {
    const { small_cell } = release.stated;
    let looked_at = 0;
    const leaks: WayLeak[] = [];
    for (const report of release.reports)
      for (const table of report.tables)
        for (const { codes, value } of table.rows) {
          const persons = value === undefined ? undefined : personsBehind(report, table, codes, value);
          if (persons === undefined) continue;
          looked_at++;
          if (persons > 0 && persons < small_cell)
            leaks.push({
              file: report.path,
              cell: `${table.table_id} ${report.period}: ${codes.join(', ')}`,
              message: saidOf(persons, small_cell),
            });
        }
    for (const [path, document] of release.documents)
      for (const { table_id, dimensions, isCounts, rows } of statutoryTables(document))
        for (const { codes, value } of rows) {
          if (!isCounts || value === undefined || !tellsOfPersons(dimensions, codes)) continue;
          looked_at++;
          if (value > 0 && value < small_cell)
            leaks.push({ file: path, cell: `${table_id}: ${codes.join(', ')}`, message: saidOf(value, small_cell) });
        }
    return { looked_at, leaks };
  },
};

const saidOf = (persons: number, threshold: number) => ({
  en: `It is about ${persons === 1 ? 'one person' : `${persons} persons`}; the release says that none under ${threshold} is shown.`,
  es: `Trata de ${persons === 1 ? 'una persona' : `${persons} personas`}; la publicación dice que no se muestra ninguna menor que ${threshold}.`,
});

/** Of how many persons a figure tells something; nothing where it tells of what the agency did, or nobody can say. */
function personsBehind(
  { tables }: Report,
  { dimensions, table_id }: ReportTable,
  codes: readonly string[],
  value: number,
): number | undefined {
  if (dimensions.some((one) => personDimensions.has(one))) return tellsOfPersons(dimensions, codes) ? value : undefined;
  // Minutes of holds are counted by the holds of the same outcomes.
  if (table_id !== 'hold-minutes') return undefined;
  const { ofRow, ofOutcome } = outcomeInTable(dimensions);
  const holds = tables.find((table) => table.table_id === 'holds-by-outcome');
  return holds?.rows
    .filter(({ codes: [outcome = ''] }) => ofOutcome(outcome) === ofRow(codes))
    .reduce((sum, row) => sum + (row.value ?? 0), 0);
}
