import type { FileBytes } from '@daybook/files';
import { shippedLaw } from '@daybook/reports';
import type { LegalProfile } from '@daybook/types';
import { type KnownRecords, readKnown } from '@daybook/validator';

/** What entries are judged by. */
export interface Grounds {
  /** The agency's own records and those around it. */
  readonly known: KnownRecords;
  /** The law files that Daybook brings; those of the agency stand among `known`, and count before them. */
  readonly law: readonly LegalProfile[];
}

const prepared = new WeakMap<readonly FileBytes[], Promise<Grounds>>();

/** Reads an agency's references for checking, once for the same list of them. */
export function groundsOf(references: readonly FileBytes[]): Promise<Grounds> {
  const known = prepared.get(references) ?? prepare(references);
  prepared.set(references, known);
  return known;
}

const prepare = async (references: readonly FileBytes[]): Promise<Grounds> => ({
  known: await readKnown(references),
  law: shippedLaw,
});
