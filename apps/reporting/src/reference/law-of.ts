import { createLaw, foldRecords, type Law, shippedLaw } from '@daybook/reports';
import type { Agency, Jurisdiction, LegalProfile } from '@daybook/types';
import type { Database } from '../store/database.ts';

/**
 * The law of the place: the law files that Daybook brings, those of the agency's own in their stead, and its records of
 * governments. It is made anew only where one of its own records has changed.
 */
export function lawOf(database: Database): Law {
  const seq = Number(database.one('SELECT MAX(seq) AS seq FROM reference')?.seq ?? 0);
  const known = made.get(database);
  if (known?.seq === seq) return known.law;
  const inForce = <R extends { readonly revision: number }>(kind: string) =>
    foldRecords(
      database
        .all('SELECT record FROM reference WHERE kind = ?', [kind])
        .map(({ record }) => JSON.parse(String(record)) as R),
    ).current;
  const law = createLaw({
    profiles: [...shippedLaw, ...inForce<LegalProfile>('legal-profile')],
    jurisdictions: inForce<Jurisdiction>('jurisdiction'),
    agencies: inForce<Agency>('agency'),
  });
  made.set(database, { seq, law });
  return law;
}

const made = new WeakMap<Database, { readonly seq: number; readonly law: Law }>();
