import { bindingRegimes, createLaw, nextReport, shippedLaw, shippedRegimes } from '@daybook/reports';
import type { Agency, Jurisdiction, LegalProfile, Words } from '@daybook/types';
import type { Database } from '../store/database.ts';

/** A report that a law asks of the agency next. */
export interface ReportDue {
  readonly title: Words;
  readonly period: string;
  /** None where neither the law nor the recipient names a day. */
  readonly due_on: string | undefined;
}

/** The reports that laws ask of the agency next, the first due first. */
export function reportsDue(database: Database, agency: Agency, today: string): ReportDue[] {
  const kept = <T>(kind: string): T[] =>
    database
      .all('SELECT record FROM reference WHERE kind = ? ORDER BY revision', [kind])
      .map(({ record }) => JSON.parse(String(record)) as T);
  const profiles = [...shippedLaw, ...kept<LegalProfile>('legal-profile')];
  const law = createLaw({ profiles, jurisdictions: kept<Jurisdiction>('jurisdiction'), agencies: [agency] });
  const chain = law.chainOf(agency.agency_id);
  if ('missing' in chain) return [];
  return bindingRegimes(chain, shippedRegimes, today)
    .map((regime) => {
      const { period, due_on } = nextReport(regime, today);
      return { title: regime.title, period: period.name, due_on };
    })
    .sort((a, b) => ((a.due_on ?? '9') < (b.due_on ?? '9') ? -1 : 1));
}
