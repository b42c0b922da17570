import type { Request } from '@daybook/types';
import { createReconciler } from '../../src/reconcile/create-reconciler.ts';
import type { FacilitySpelling } from '../../src/reconcile/facility-spelling.ts';
import type { LogEntry } from '../../src/reconcile/logged-papers.ts';
import type { Reconciliation } from '../../src/reconcile/reconciliation.ts';
import { AGENCY, agency } from './sides.ts';

interface Sides {
  readonly log: readonly LogEntry[];
  readonly ice: readonly Request[];
  readonly spellings?: readonly FacilitySpelling[];
  readonly from?: string;
  readonly to?: string;
}

/** Both sides, set beside one another. */
export function reconciled({ log, ice, ...more }: Sides): Reconciliation {
  const reconciler = createReconciler({ agency_id: AGENCY, agencies: [agency], ...more });
  for (const entry of log) reconciler.takeLogged(entry);
  for (const row of ice) reconciler.takeReleased(row);
  const result = reconciler.finish();
  if (result === undefined) throw new Error('Nothing was compared');
  return result;
}
