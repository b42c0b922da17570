import type { Basis, Severity } from '@daybook/types';
import type { Found } from './found.ts';

/** What the check itself must know of a defect; its words are in the book of a language. */
export interface DefectInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly basis?: readonly Basis[];
  readonly cannotBeRegraded?: true;
}

/** Takes a finding of a defect. */
export type AddFinding = (found: Found, defect: DefectInfo) => void;
