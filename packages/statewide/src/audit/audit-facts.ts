import type { Law } from '@daybook/reports';
import type { Words } from '@daybook/types';
import type { AgencyQuarter } from './agency-quarter.ts';
import type { OwnPast } from './compare-with-own-past.ts';
import type { Funnel } from './funnel.ts';

/** What the signals of an audit look at. */
export interface AuditFacts {
  readonly all: readonly AgencyQuarter[];
  readonly funnels: readonly Funnel[];
  readonly pasts: readonly OwnPast[];
  readonly law: Law;
  find(agencyId: string, quarter: string): AgencyQuarter | undefined;
  /** The title of a code in both languages. */
  title(list: string, code: string): Words;
}
