import type { Agency, Jurisdiction, LegalProfile } from '@daybook/types';
import type { LawGap } from './law-gap.ts';

/** The places whose law binds one agency, outermost first: the United States, the state, the local government. */
export interface Chain {
  readonly agency: Agency;
  /** The law files along the chain, outermost first. */
  readonly profiles: readonly LegalProfile[];
  /** The records of the governments along the chain that were given, outermost first. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** What is not known of it; what is known still holds. */
  readonly gap?: LawGap;
}

/** What is given to look the law up in. */
export interface LawSources {
  readonly profiles: readonly LegalProfile[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly agencies: readonly Agency[];
}
