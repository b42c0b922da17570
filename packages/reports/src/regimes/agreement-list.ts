import type { Agreement, RegimePart, RegimeTable } from '@daybook/types';
import { agreementsOfPart } from './agreements-of-part.ts';
import type { TablePlan } from './table-plan.ts';
import { valuesAt } from './values-at.ts';

const DOCUMENT = '/documents/*/';

/**
 * The agreements of a part as rows. Where a column is of their documents, the rows are the documents dated in the period,
 * and an agreement that was signed or ended in it without one; else the agreements that stood on any day of the period.
 */
export function agreementList({ columns = [] }: RegimeTable, part: RegimePart): TablePlan {
  const isOfDocuments = columns.some((pointer) => pointer.startsWith(DOCUMENT));
  return {
    placed_by: part.placed_by,
    rows: (_figures, stated) => {
      const { start_on, end_on } = stated.period;
      const isIn = (on: string | undefined) => on !== undefined && on >= start_on && on <= end_on;
      const rows = agreementsOfPart(part, stated).flatMap((agreement) => {
        if (!isOfDocuments) return [['', ...cellsOf(agreement, columns)]];
        const documents = agreement.documents.filter(({ dated_on }) => isIn(dated_on));
        const on = [agreement.signed_on, agreement.ended_on].find(isIn);
        if (documents.length === 0)
          return on === undefined ? [] : [[on, ...cellsOf({ ...agreement, documents: [] }, columns)]];
        return documents.map((one) => [one.dated_on ?? '', ...cellsOf({ ...agreement, documents: [one] }, columns)]);
      });
      rows.sort((left, right) => (left.join('\n') < right.join('\n') ? -1 : 1));
      return { rows: rows.map(([, ...cells]) => ({ cells })) };
    },
  };
}

function cellsOf(agreement: Agreement, columns: readonly string[]): string[] {
  return columns.map((pointer) => valuesAt(agreement, pointer).flat().map(String).join(';'));
}
