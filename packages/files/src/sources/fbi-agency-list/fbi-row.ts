import type { AgencyTypeCode, OperatorLevelCode } from '@daybook/types';
import type { At } from '../../importing/import-log.ts';
import type { County } from '../../places/county.ts';
import type { State } from '../../places/state.ts';

/** One agency of the FBI's list, as read. */
export interface FbiRow {
  readonly ori: string;
  readonly name: string;
  /** Absent for federal offices, which the list puts under no state. */
  readonly state?: State;
  /** The county that the agency is of, where it is a county's. */
  readonly county?: County;
  readonly type: AgencyTypeCode;
  readonly level?: OperatorLevelCode;
  readonly at: At;
}
