import type { AgencyId, AgreementId, AgreementTypeCode, CalendarDate } from '@daybook/types';

/** What a list shows that the list before it did not. */
export type ChangeKind =
  | 'signed'
  | 're-signed'
  | 'returned'
  | 'switched'
  | 'left'
  | 'perhaps-respelled'
  | 'date-corrected';

/** One change of one agreement between two lists of agreements in force. */
export interface AgreementChange {
  readonly change: ChangeKind;
  /** Postal letters. */
  readonly state: string;
  readonly agency_id: AgencyId;
  /** The agency as the latest list prints it. */
  readonly agency: string;
  readonly agreement_id: AgreementId;
  readonly agreement_type: AgreementTypeCode;
  /** The date of signature that the list shows, where it can be read. */
  readonly signed_on?: CalendarDate;
  /** The last list without the change; it happened after that day, unless the list came late. */
  readonly after: CalendarDate;
  /** The first list with the change. */
  readonly seen_on: CalendarDate;
  /** The agreement in whose place this one came: the model before a switch, the one before a new signature, or the one under the other spelling. */
  readonly before?: {
    readonly agreement_id: AgreementId;
    readonly agreement_type: AgreementTypeCode;
    readonly agency: string;
    readonly signed_on?: CalendarDate;
  };
  /** The first list of agreements that wait for a signature on which it stood. */
  readonly pending_since?: CalendarDate;
  /** The date of signature lies before the earlier list, which did not show it. */
  readonly is_listed_late?: true;
  /** Where one left: agencies of the state under which the list may show it now, by a like name or by model and date alike. */
  readonly see_also?: readonly string[];
}
