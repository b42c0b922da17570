import type { Agency } from '@daybook/types';
import type { FormColumns } from '../entry/form-columns.ts';
import type { FieldFinding } from '../entry/read-entry.ts';
import type { TypedEntry } from '../entry/typed-values.ts';
import type { Beside } from './beside-entry.tsx';

/** What the entry form begins with, and what is said of it. */
export interface EntryForm {
  readonly agency: Agency;
  readonly typed: TypedEntry;
  /** How many asks and further papers there is room for. */
  readonly room: { readonly asks: number; readonly papers: number };
  /** Of the submission, so that sending it twice does nothing twice. */
  readonly key: string;
  readonly findings: readonly FieldFinding[];
  /** What stands beside the fields that is the agency's own. */
  readonly columns: FormColumns;
  /** What is worked out from what was typed so far. */
  readonly beside: Beside;
  /** The entry that is corrected. */
  readonly correcting?: { readonly request_id: string; readonly revision: number };
  /** The entry that was saved just now, before this form for the next one. */
  readonly saved?: string | undefined;
  /** Whether the check has something to say of that one. */
  readonly look?: boolean;
  /** Why the last press of the button saved nothing, where it is not the content. */
  readonly refused?: 'revision-taken' | 'clock-set-back' | 'submission-differs';
}
