import type { AgreementTypeCode, CalendarDate } from '@daybook/types';
import type { At } from '../../importing/import-log.ts';
import type { State } from '../../places/state.ts';
import type { ListField } from './list-headings.ts';

/** One line of ICE's list: one agency and one model, read as far as it can be read with certainty. */
export interface ListRow {
  readonly state: State;
  /** The agency's name without needless blanks. */
  readonly agency: string;
  /** What kind of agency the list says it is, such as `County`. */
  readonly kind: string;
  /** The county without needless blanks; empty where the list prints none. */
  readonly county: string;
  /** The code of the model. */
  readonly type: AgreementTypeCode;
  readonly signedOn?: CalendarDate;
  readonly agreementUrl?: string;
  readonly addendumUrl?: string;
  readonly hasAddendum: boolean;
  /** The cells exactly as printed. */
  readonly printed: {
    readonly agency: string;
    readonly county: string;
    readonly model: string;
    readonly signed: string;
  };
  /** The place of a field's cell. */
  at(field: ListField): At;
}
