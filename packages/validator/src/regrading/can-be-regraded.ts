import type { Defect } from '@daybook/types';

/**
 * Whether the settings may change a defect's severity. Never where it protects persons, and never where it says that
 * something was not read or is not a record of the standard: no reason makes such a file checked. Those have no scope,
 * because no rule finds them, and are errors.
 */
export function canBeRegraded(
  defect: Pick<Defect, 'severity' | 'cannotBeRegraded'> & { readonly scope?: string },
): boolean {
  return defect.cannotBeRegraded !== true && (defect.scope !== undefined || defect.severity !== 'error');
}
