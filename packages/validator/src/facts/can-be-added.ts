import type { QuarterlyReportTable } from '@daybook/types';

type Dimension = QuarterlyReportTable['dimensions'][number];

/** Columns in which one case may stand under several codes: their rows add up to more than there is. */
const SEVERAL = new Set<Dimension>([
  'reason',
  'legal_basis',
  'provision',
  'information',
  'instrument',
  'probable_cause',
  'custody_basis',
  'race_ethnicity',
]);

/** Whether the rows of a table may be added over one of its columns. */
export function canBeAdded(
  {
    kind,
    adds_over_time,
    adds_over_agencies,
  }: Pick<QuarterlyReportTable, 'kind' | 'adds_over_time' | 'adds_over_agencies'>,
  dimension: Dimension,
): boolean {
  if (kind === 'average' || kind === 'median' || SEVERAL.has(dimension)) return false;
  if (dimension === 'month') return kind === 'flow' && adds_over_time;
  return dimension !== 'agency_id' || adds_over_agencies;
}
