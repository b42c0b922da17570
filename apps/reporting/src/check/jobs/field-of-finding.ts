import { countedTable } from '@daybook/reports';
import type { QuarterlyReport } from '@daybook/types';

/** The field of a form of counts in which stands what a finding is about; nothing where it is about none. */
export function fieldOfFinding({ tables }: QuarterlyReport, pointer: string): string | undefined {
  const [, part, first, , row] = pointer.split('/');
  if (part === 'balance') return first === 'received' ? 'asks/received' : `open/${first ?? 'open_at_end'}`;
  if (part === 'nil') return 'asks/received';
  if (part === 'prepared_by_office') return 'office';
  if (part !== 'tables') return undefined;
  const table = tables[Number(first)];
  const name = Object.entries(countedTable).find(([, { table_id }]) => table_id === table?.table_id)?.[0];
  const { ask, decision_group: group = 'total' } = table?.rows[Number(row ?? Number.NaN)] ?? {};
  const column = group === 'total' ? 'received' : group;
  if (name === 'requests' || name === 'transfers') return name;
  if (name === 'kinds' && ask !== undefined) return `kinds/${ask}/${column}`;
  return name === undefined ? undefined : `asks/${column}`;
}
