import type { Basis, RawFinding, Severity } from '@daybook/types';

/** What the check itself must know of a defect; its words are in the book of a language. */
export interface DefectInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly basis?: readonly Basis[];
}

/** Takes a finding of a defect. */
export type AddFinding = (raw: RawFinding, defect: DefectInfo) => void;
