import type { Lang } from '@daybook/types';
import type { Sheet } from '../workbook/sheet.ts';

/** What stands in the first cell of the list of findings: by this it is known again, whatever its sheet is called. */
export const findingSheetTitle: Readonly<Record<Lang, string>> = {
  en: 'What Daybook found in this workbook',
  es: 'Lo que Daybook halló en este libro',
};

/** True for the list of findings that an earlier check put into a workbook: it is no data. */
export function isFindingSheet({ rows }: Pick<Sheet, 'rows'>): boolean {
  const first = rows[0]?.cells[0];
  return first === findingSheetTitle.en || first === findingSheetTitle.es;
}
