import type { RegimePart, RegimeTable, Request } from '@daybook/types';
import { agreementList } from './agreement-list.ts';
import { agreementsCounted } from './agreements-counted.ts';
import { cellsOfSplit } from './cells-of-split.ts';
import { contextFigures } from './context-figures.ts';
import { expenditureSums } from './expenditure-sums.ts';
import { listMeasure, rowsOfList } from './list-measure.ts';
import { measureNamed } from './measure-named.ts';
import { splitMeasure } from './split-measure.ts';
import type { TablePlan } from './table-plan.ts';

/**
 * How a table of a reporting law is made: a list of entries or agreements, a measure counted for the parts of the table, or
 * figures that the agency states in its quarterly report.
 *
 * @param parts those that the table shows; every part where it names none.
 * @throws RangeError for a measure that is none: a fault of the law file.
 */
export function planTable(
  table: RegimeTable,
  parts: readonly RegimePart[],
  belongs: (request: Request) => Request | undefined,
): TablePlan {
  const { form, measure: id = '', dimensions = [], where = [] } = table;
  const [part] = parts;
  if (form === 'rows') {
    if (part === undefined) throw new RangeError(`The list ${table.table_id} has no part.`);
    if (part.record === 'agreement') return agreementList(table, part);
    const measure = listMeasure(table, part, belongs);
    const rows: TablePlan['rows'] = ({ cells }) => ({
      rows: rowsOfList(table, cells).map((row) => ({ cells: [...row] })),
    });
    return { measure, placed_by: part.placed_by, rows };
  }
  if (id === 'context') return contextFigures(where);
  if (id === 'expenditures') return expenditureSums(dimensions, where, belongs);
  if (id === 'agreements-in-force' && part !== undefined) return agreementsCounted(dimensions, part);
  const papers = parts.every(({ instruments }) => instruments.length > 0)
    ? parts.flatMap(({ instruments }) => instruments)
    : [];
  const base = measureNamed(id);
  if (base === undefined) throw new RangeError(`No measure is named ${id}.`);
  return {
    measure: splitMeasure({ measure: base, dimensions, where, papers, belongs }),
    unit: base.unit,
    placed_by: base.placed_by,
    rows: ({ cells }) => {
      const counted = cellsOfSplit(cells, dimensions, where).map(({ codes, amount }) => ({
        cells: [...codes],
        value: amount,
      }));
      // A single total of nothing is said, not left out.
      return { rows: counted.length === 0 && dimensions.length === 0 ? [{ cells: [], value: 0 }] : counted };
    },
  };
}
