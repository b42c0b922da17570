import type {
  AgreementTypeCode,
  AskCode,
  InstrumentCode,
  JurisdictionProvision,
  LegalProfileAgreementTerm,
  LegalProfileDuty,
  LegalProfileHoldClock,
  LegalProfileOtherClock,
  LegalProfileProvision,
  LocalDutyCode,
} from '@daybook/types';
import type { Chain } from './chain.ts';
import type { LawGap } from './law-gap.ts';
import type { Applied, Statement } from './statement.ts';

/** The law that binds each agency, as far as law files and records tell it. */
export interface Law {
  /** The places whose law binds an agency, or the reason why they cannot be told. */
  chainOf(agencyId: string): Chain | Unknown;
  /**
   * What local law says of one ask: the second legal axis, computed and never stored. The day is the decision's.
   */
  dutyOf(question: AskQuestion): DutyAnswer | Unknown;
  /** The hold clocks for the papers of a request. The day is that of eligibility for release. */
  holdClocksOf(question: PaperQuestion): LawAnswer<LegalProfileHoldClock> | Unknown;
  /** The other clocks in force: times for a release, a notice, a query. The day is that of their start. */
  otherClocksOf(question: Question): LawAnswer<LegalProfileOtherClock> | Unknown;
  /** The provisions of law and policy in force, from law files and from the jurisdictions' own records. */
  provisionsOf(question: Question): LawAnswer<Provision> | Unknown;
  /** What law says of agreements of one type: forbidden, compulsory, how they end, who must be told. */
  agreementTermsOf(question: AgreementQuestion): LawAnswer<LegalProfileAgreementTerm> | Unknown;
}

export interface Question {
  readonly agency_id: string;
  /** The local date, `YYYY-MM-DD`. */
  readonly on: string;
}

export interface PaperQuestion extends Question {
  /** Codes of the papers that came with the request; `[]` for none, absent when not known. */
  readonly instruments?: readonly InstrumentCode[] | undefined;
}

export interface AskQuestion extends PaperQuestion {
  readonly ask: AskCode;
}

export interface AgreementQuestion extends Question {
  readonly agreement_type: AgreementTypeCode;
}

/** A provision as a law file or a jurisdiction's record states it. */
export type Provision = LegalProfileProvision | JurisdictionProvision;

/** The law cannot be told: a link of the chain is missing. */
export interface Unknown {
  readonly missing: LawGap;
}

/** What counts, what is set aside and why. `gap` says what is not known beside it. */
export interface LawAnswer<T extends Statement> extends Applied<T> {
  readonly missing?: undefined;
  readonly gap?: LawGap;
}

/** The duty, with the statements that make it. In a conflict `items` lists both sides. */
export interface DutyAnswer extends LawAnswer<LegalProfileDuty> {
  readonly duty: LocalDutyCode;
}
