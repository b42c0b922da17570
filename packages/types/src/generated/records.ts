// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Words } from '../words/words.ts';
import type {
  AgeBandCode,
  AgencyTypeCode,
  AgreementEndReasonCode,
  AgreementFunctionCode,
  AgreementStatusCode,
  AgreementTypeCode,
  AnswerCode,
  ApprovalRoleCode,
  AskCode,
  AskResultCode,
  ChannelCode,
  ChargeClassCode,
  CitizenshipClaimCode,
  ClosedWithoutDecisionCode,
  ContextItemCode,
  ConvictionClassCode,
  CostBasisCode,
  CostCategoryCode,
  CounselStatusCode,
  CountDifferenceCode,
  CrimeBasisCode,
  CustodyBasisCode,
  CustodyEndCode,
  CustodyTakerCode,
  DatabaseSystemCode,
  DecisionCode,
  DecisionReasonCode,
  DecisionRoleCode,
  DesignationStatusCode,
  DirectionCode,
  DutyConditionCode,
  ExternalListCode,
  FacilityTypeCode,
  FederalForceCode,
  FileContentCode,
  HoldClockCode,
  IarResponseCode,
  IdentifierSchemeCode,
  InformationCode,
  InstrumentCode,
  InterviewConsentCode,
  IssuerRoleCode,
  JudgeTypeCode,
  JurisdictionLevelCode,
  LanguageCode,
  LegalBasisCode,
  LocalDutyCode,
  MeasureKindCode,
  MeasureUnitCode,
  MissingMarkCode,
  MoneyFlowCode,
  MoneySourceCode,
  NilScopeCode,
  NoticeRecipientCode,
  NoticeStatusCode,
  NoticeTypeCode,
  NullReasonCode,
  OperatorLevelCode,
  PlacedByCode,
  PolicyProvisionCode,
  ProbableCauseCode,
  ProvisionLevelCode,
  ProvisionPolarityCode,
  ProvisionStatusCode,
  QualifyingOffenseCode,
  QueryPurposeCode,
  RaceEthnicityCode,
  RegimeCadenceCode,
  RegionCode,
  ReportBasisCode,
  ReportingExemptionCode,
  RequestRelationCode,
  RequestingComponentCode,
  RequestingOfficeCode,
  ReviewLevelCode,
  ReviewResultCode,
  RevisionReasonCode,
  ServedHowCode,
  SexCode,
  SourceKindCode,
  TerminationApprovalCode,
  TransferBasisCode,
  VerificationCode,
} from './codes.ts';

/** Date. A calendar date, year-month-day, in the local time of the agency. */
export type CalendarDate = `${number}-${number}-${number}`;

/** Date and time. A date and time with its offset from UTC, so that it means one moment only (RFC 3339). */
export type Instant = `${number}-${number}-${number}T${string}`;

/** Month. A calendar month, year-month. */
export type Month = `${number}-${number}`;

/** Quarter. A calendar quarter, year and Q1 to Q4. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

/** Agency id. The permanent id of an agency in Daybook: `us-`, the state, and eight letters that mean nothing. */
export type AgencyId = `us-${string}-${string}`;

/** Jurisdiction id. The permanent id of a government and its territory: `us-`, the level, and the first GEOID it had. */
export type JurisdictionId = `us-${string}`;

/** Agreement id. The permanent id of an agreement: the agency, the type and a running number; no date and no name. */
export type AgreementId = `us-${string}-${string}-${string}`;

/**
 * Citation. The law, form or document that a statement rests on, and where it was read.
 */
export interface Citation {
/**
 * Citation. The citation as lawyers write it.
 *
 * Seen by: public
 */
text: string
/**
 * Where it was read. The address of the copy that was read.
 *
 * Seen by: public
 */
url?: string
/**
 * Wording. The decisive words, copied exactly; only what was really read.
 *
 * Seen by: public
 */
quote?: string
}
/**
 * Extensions. Values of registered extensions, by the id of the extension. Unregistered ones are reported as not checked and never published.
 */
export interface Extensions {

}
/**
 * Source. Where the record comes from: the agency's own log, or a file that somebody else released.
 */
export interface Source {
/**
 * Kind of source. Whose record it is. Totals never add up across kinds.
 *
 * Seen by: public
 */
kind: SourceKindCode
/**
 * Release. The release that the record was read from; missing for an own log.
 *
 * Seen by: public
 */
release_id?: string
/**
 * File fingerprint. The SHA-256 of the file that the record was read from.
 *
 * Seen by: public
 */
file_sha256?: string
/**
 * Row. The row of that file, counted from 1 with its headings.
 *
 * Seen by: public
 */
row?: number
}
/**
 * Agency. A public body that receives requests or makes agreements: a sheriff, a police department, a jail, a court.
 */
export interface Agency {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is an agency.
 *
 * Seen by: public
 */
record: "agency"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * View. Which audience this copy of the record is made for.
 *
 * Seen by: public
 */
view: "agency"
/**
 * Revision. The number of this version of the record, starting at 1. The highest one is in force.
 *
 * Seen by: public
 */
revision: number
/**
 * Reason for revision. Why this version replaces the one before it. Needed from revision 2 on.
 *
 * Seen by: public
 */
revision_reason?: RevisionReasonCode
/**
 * Agency id. The permanent id of the agency.
 *
 * Seen by: public
 */
agency_id: AgencyId
/**
 * Source. The agency's own record, or a file that somebody else released.
 *
 * Seen by: public
 */
source: Source
/**
 * Names. Every spelling of its name with where it is used; the first is the one to print.
 *
 * Seen by: public
 */
names: AgencyName[]
/**
 * Type of agency. Sheriff, police, corrections, court, campus and others.
 *
 * Seen by: public
 */
agency_type: AgencyTypeCode
/**
 * State. The two-letter postal code of its state or territory.
 *
 * Seen by: public
 */
state?: string
/**
 * Government. The jurisdiction whose government the agency is part of.
 *
 * Seen by: public
 */
government_id?: JurisdictionId
/**
 * Government: why missing. Why government is missing.
 *
 * Seen by: public
 */
government_id_missing?: NullReasonCode
/**
 * Serves. The jurisdictions that it serves.
 *
 * Seen by: public
 */
serves: JurisdictionId[]
/**
 * Time zone. The IANA time zone of its office; quarters and days follow it.
 *
 * Seen by: public
 */
time_zone?: string
/**
 * Time zone: why missing. Why time zone is missing.
 *
 * Seen by: public
 */
time_zone_missing?: NullReasonCode
/**
 * Level of government. The level of government that runs the agency. Federal ones never count into state or local totals.
 *
 * Seen by: public
 */
operator_level?: OperatorLevelCode
/**
 * Identifiers. Identifiers that other lists give it: ORI, Census, ICE detention code. None is required.
 *
 * Seen by: public
 */
identifiers: AgencyIdentifier[]
/**
 * Facilities. Buildings where it holds people.
 *
 * Seen by: public
 */
facilities: AgencyFacility[]
/**
 * Possibly the same as. Other agencies that look alike; never merged without proof.
 *
 * Seen by: public
 */
possible_same: AgencyId[]
/**
 * Active from. The date from which it exists.
 *
 * Seen by: public
 */
active_from?: CalendarDate
/**
 * Active to. The date on which it ended.
 *
 * Seen by: public
 */
active_to?: CalendarDate
/**
 * Extensions. Values of registered extensions.
 *
 * Seen by: agency
 */
extensions?: Extensions
}
export interface AgencyName {
/**
 * Number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Name. A name of it as a source spells it.
 *
 * Seen by: public
 */
name: string
/**
 * Where the name is used. The list or document that spells it so.
 *
 * Seen by: public
 */
name_source?: string
/**
 * From. The first date on which it holds.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * To. The last date on which it held; missing while it holds.
 *
 * Seen by: public
 */
to?: CalendarDate
}
export interface AgencyIdentifier {
/**
 * Number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Scheme. The list that gives the identifier.
 *
 * Seen by: public
 */
scheme: IdentifierSchemeCode
/**
 * Identifier. The identifier exactly as the list prints it.
 *
 * Seen by: public
 */
id: string
}
export interface AgencyFacility {
/**
 * Number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Facility id. A short id of the building, unique in the agency.
 *
 * Seen by: public
 */
facility_id: string
/**
 * Facility name. The building's name.
 *
 * Seen by: public
 */
name: string
/**
 * Type of facility. Jail, prison, holding cells, juvenile hall and others.
 *
 * Seen by: public
 */
facility_type?: FacilityTypeCode
/**
 * Run by. Which level of government runs it. Federal ones never count into state or local totals.
 *
 * Seen by: public
 */
operator_level: OperatorLevelCode
/**
 * ICE facility code. ICE's own detention facility code.
 *
 * Seen by: public
 */
code?: string
/**
 * Rated capacity. The number of beds it is rated for.
 *
 * Seen by: public
 */
capacity?: number
/**
 * Time zone. The building's time zone where it differs from the agency's.
 *
 * Seen by: public
 */
time_zone?: string
}
/**
 * Agreement. An agreement or standing practice between an agency and federal authorities: 287(g), detention, task force, database access, grant.
 */
export interface Agreement {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is an agreement.
 *
 * Seen by: public
 */
record: "agreement"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * View. Which audience this copy of the record is made for.
 *
 * Seen by: public
 */
view: "agency"
/**
 * Revision. The number of this version of the record, starting at 1. The highest one is in force.
 *
 * Seen by: public
 */
revision: number
/**
 * Reason for revision. Why this version replaces the one before it. Needed from revision 2 on.
 *
 * Seen by: public
 */
revision_reason?: RevisionReasonCode
/**
 * Agreement id. The permanent id of the agreement; it holds no date and no name.
 *
 * Seen by: public
 */
agreement_id: AgreementId
/**
 * Source. The agency's own record, or a file that somebody else released.
 *
 * Seen by: public
 */
source: Source
/**
 * Agency. The agency that is party to it.
 *
 * Seen by: public
 */
agency_id: AgencyId
/**
 * Other parties. The federal components and other agencies that are party to it.
 *
 * Seen by: public
 */
other_parties: RequestingComponentCode[]
/**
 * Type. The 287(g) model, or detention, task force, database access, data sharing, cost, grant.
 *
 * Seen by: public
 */
agreement_type: AgreementTypeCode
/**
 * Status. Where it stands: pending, active, suspended, ended, not listed any more.
 *
 * Seen by: public
 */
status: AgreementStatusCode
/**
 * Signed on. The date of the signature.
 *
 * Seen by: public
 */
signed_on?: CalendarDate
/**
 * Signed on: why missing. Why signed on is missing.
 *
 * Seen by: public
 */
signed_on_missing?: NullReasonCode
/**
 * Effective on. The date from which it is in force, where it differs from the signature.
 *
 * Seen by: public
 */
effective_on?: CalendarDate
/**
 * Ended on. The date on which it ended.
 *
 * Seen by: public
 */
ended_on?: CalendarDate
/**
 * Ended between. When only lists tell: the last list that showed it and the first that did not.
 *
 * Seen by: public
 */
ended_between?: AgreementEndedBetween
/**
 * Why it ended. Why it ended, as a code.
 *
 * Seen by: public
 */
end_reason?: AgreementEndReasonCode
/**
 * Follows. The agreement that it replaced.
 *
 * Seen by: public
 */
predecessor?: AgreementId
/**
 * Followed by. The agreement that replaced it.
 *
 * Seen by: public
 */
successor?: AgreementId
/**
 * Functions. What officers may do under it.
 *
 * Seen by: public
 */
functions: AgreementFunctionCode[]
/**
 * Ending it. Who may end it, with how much notice, and whose approval that needs.
 *
 * Seen by: public
 */
termination?: AgreementTermination
/**
 * Reviewed every. Years between reviews.
 *
 * Seen by: public
 */
review_interval_years?: number
/**
 * Officers trained. How many officers hold the delegated authority.
 *
 * Seen by: public
 */
officers_trained?: number
/**
 * Money terms. What is paid to whom under it.
 *
 * Seen by: public
 */
money: AgreementMoney[]
/**
 * Other terms. Clauses about records and cooperation.
 *
 * Seen by: public
 */
terms?: AgreementTerms
/**
 * Documents. The signed text and its changes.
 *
 * Seen by: public
 */
documents: AgreementDocument[]
/**
 * Documents: why missing. Why documents is missing.
 *
 * Seen by: public
 */
documents_missing?: NullReasonCode
/**
 * Published lists. Every published list that showed it: as of which date, in which row, in which words.
 *
 * Seen by: public
 */
listings: AgreementListing[]
/**
 * First listed. The date of the first list that shows it.
 *
 * Seen by: public
 */
first_listed_on?: CalendarDate
/**
 * Last listed. The date of the last list that shows it.
 *
 * Seen by: public
 */
last_listed_on?: CalendarDate
/**
 * Extensions. Values of registered extensions.
 *
 * Seen by: agency
 */
extensions?: Extensions
}
/**
 * Ended between. When only lists tell: the last list that showed it and the first that did not.
 *
 * Seen by: public
 */
export interface AgreementEndedBetween {
/**
 * Last listed. The date of the last list that shows it.
 *
 * Seen by: public
 */
last_listed_on: CalendarDate
/**
 * First missing. The date of the first list that does not show it.
 *
 * Seen by: public
 */
first_missing_on: CalendarDate
}
/**
 * Ending it. Who may end it, with how much notice, and whose approval that needs.
 *
 * Seen by: public
 */
export interface AgreementTermination {
/**
 * Notice by the agency. Days of notice that the agency must give; 0 is at once.
 *
 * Unit: days
 *
 * Seen by: public
 */
agency_notice_days?: number
/**
 * Notice by the federal side. Days of notice that the federal side must give.
 *
 * Unit: days
 *
 * Seen by: public
 */
federal_notice_days?: number
/**
 * Needs the approval of. The body that must approve the ending.
 *
 * Seen by: public
 */
approval_of?: string
/**
 * Approved on. The date of that approval.
 *
 * Seen by: public
 */
approved_on?: CalendarDate
/**
 * Notice given on. The date on which notice was given.
 *
 * Seen by: public
 */
notice_given_on?: CalendarDate
/**
 * Others to be told. Bodies that must be told of signing, change or ending.
 *
 * Seen by: public
 */
notice_to?: string[]
}
export interface AgreementMoney {
/**
 * Number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Category. What the money is for.
 *
 * Seen by: public
 */
category: CostCategoryCode
/**
 * Money source. Where the money comes from.
 *
 * Seen by: public
 */
money_source: MoneySourceCode
/**
 * Flow. Whether the agency spends or receives it.
 *
 * Seen by: public
 */
flow: MoneyFlowCode
/**
 * Rate in cents. Cents for one unit.
 *
 * Unit: cents
 *
 * Seen by: public
 */
rate_cents?: number
/**
 * Unit. What one unit is.
 *
 * Seen by: public
 */
per?: string
}
/**
 * Other terms. Clauses about records and cooperation.
 *
 * Seen by: public
 */
export interface AgreementTerms {
/**
 * Records under federal control. Whether the text puts records made under it under federal control.
 *
 * Seen by: public
 */
federal_control_of_records?: boolean
/**
 * Release is coordinated. Whether releasing records must be coordinated with the federal side.
 *
 * Seen by: public
 */
coordinate_release?: boolean
/**
 * Immigration use allowed. For databases: whether use for immigration enforcement is allowed.
 *
 * Seen by: public
 */
immigration_use_allowed?: boolean
/**
 * Right to audit. For databases: whether the agency may audit the use.
 *
 * Seen by: public
 */
audit_right?: boolean
/**
 * Immigration grant condition. For grants: whether the money hangs on immigration enforcement.
 *
 * Seen by: public
 */
grant_condition?: boolean
/**
 * Databases. The databases it opens.
 *
 * Seen by: public
 */
systems?: DatabaseSystemCode[]
/**
 * Citizenship claims told within. Minutes within which a claim of citizenship must be told to ICE.
 *
 * Unit: minutes
 *
 * Seen by: public
 */
citizenship_claim_report_minutes?: number
}
export interface AgreementDocument {
/**
 * Number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Kind. The agreement itself or a change to it.
 *
 * Seen by: public
 */
kind: ("agreement" | "addendum" | "renewal" | "termination-notice" | "other")
/**
 * Address. Where it is published.
 *
 * Seen by: public
 */
url?: string
/**
 * Fingerprint. The SHA-256 of the document.
 *
 * Seen by: public
 */
sha256?: string
/**
 * Dated. The date on the document.
 *
 * Seen by: public
 */
dated_on?: CalendarDate
}
export interface AgreementListing {
/**
 * Number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * List as of. The date of the list.
 *
 * Seen by: public
 */
as_of: CalendarDate
/**
 * List. The id of the release.
 *
 * Seen by: public
 */
release_id: string
/**
 * File fingerprint. The SHA-256 of the list.
 *
 * Seen by: public
 */
file_sha256?: string
/**
 * Row. The row in the list.
 *
 * Seen by: public
 */
row: number
/**
 * Agency as printed. The agency as the list prints it.
 *
 * Seen by: public
 */
agency_as_printed?: string
/**
 * County as printed. The county or place as the list prints it.
 *
 * Seen by: public
 */
place_as_printed?: string
/**
 * Type as printed. The model as the list prints it.
 *
 * Seen by: public
 */
type_as_printed?: string
/**
 * Date as printed. The date of signature as the list prints it.
 *
 * Seen by: public
 */
signed_as_printed?: string
}
/**
 * Attack. What `daybook attack --json` prints: what a published release tells of a person, alone or beside others, and what was tried.
 */
export interface Attack {
/**
 * Release. The release that was attacked, as the person typed it.
 *
 * Seen by: public
 */
release: string
/**
 * With. The releases that were read with it.
 *
 * Seen by: public
 */
with: string[]
/**
 * Thresholds. The thresholds that the release states, and that it was held to.
 *
 * Seen by: public
 */
thresholds: AttackThresholds
/**
 * Leaks. What the release tells of a person.
 *
 * Seen by: public
 */
leaks: AttackLeak[]
/**
 * Tried. The ways of attack that were tried.
 *
 * Seen by: public
 */
tried: AttackTried[]
/**
 * Not tried. The ways of attack that could not be tried, or not on everything.
 *
 * Seen by: public
 */
not_tried: AttackNotTried[]
/**
 * Unsettled. Hidden figures of which neither safety nor a leak could be proven: nobody should publish them.
 *
 * Seen by: public
 */
unsettled: AttackUnsettled[]
}
/**
 * Thresholds. The thresholds that the release states, and that it was held to.
 *
 * Seen by: public
 */
export interface AttackThresholds {
/**
 * k of k-anonymity. How many rows at least must look alike.
 *
 * Seen by: public
 */
k_anonymity: number
/**
 * Small cell. Below which number a figure about persons is small.
 *
 * Seen by: public
 */
small_cell: number
}
export interface AttackLeak {
/**
 * Way. The way of attack, by its id.
 *
 * Seen by: public
 */
way: string
/**
 * Release. The release in which it stands, as the person typed it.
 *
 * Seen by: public
 */
release: string
/**
 * File. The path of the file inside the release; of a part of a packed file, both joined by ›.
 *
 * Seen by: public
 */
file: string
/**
 * Line. The line of a text, or the row of a table with the headings as row 1.
 *
 * Seen by: public
 */
line?: number
/**
 * Column. The heading of a column, or the JSON Pointer of a field.
 *
 * Seen by: public
 */
column?: string
/**
 * Figure. A figure of a report: its table, period and codes.
 *
 * Seen by: public
 */
cell?: string
/**
 * Message. What it tells of a person, in the language of the run.
 *
 * Seen by: public
 */
message: string
/**
 * Interval. The least and greatest value that a hidden figure can have.
 *
 * Seen by: public
 */
interval?: AttackInterval
/**
 * Proof. The published figures that give a hidden one: each line can be added up by hand.
 *
 * Seen by: public
 */
proof?: string[]
/**
 * Cure. What would keep it from being told.
 *
 * Seen by: public
 */
cure: string
}
/**
 * Interval. The least and greatest value that a hidden figure can have.
 *
 * Seen by: public
 */
export interface AttackInterval {
/**
 * Least. The least value.
 *
 * Seen by: public
 */
least: number
/**
 * Most. The greatest value.
 *
 * Seen by: public
 */
most: number
}
export interface AttackTried {
/**
 * Way. The way of attack, by its id.
 *
 * Seen by: public
 */
way: string
/**
 * Title. What the way tries.
 *
 * Seen by: public
 */
title: string
/**
 * Why. Why what it finds tells of a person.
 *
 * Seen by: public
 */
why: string
/**
 * Looked at. How many things it looked at.
 *
 * Seen by: public
 */
looked_at: number
/**
 * Unit. What was counted.
 *
 * Seen by: public
 */
unit: string
/**
 * Leaks. How many leaks it found.
 *
 * Seen by: public
 */
leaks: number
}
export interface AttackNotTried {
/**
 * Way. The way of attack, by its id.
 *
 * Seen by: public
 */
way: string
/**
 * Title. What the way tries.
 *
 * Seen by: public
 */
title: string
/**
 * Reason. Why it could not be tried, or not on everything.
 *
 * Seen by: public
 */
reason: string
}
export interface AttackUnsettled {
/**
 * Release. The release in which it stands, as the person typed it.
 *
 * Seen by: public
 */
release: string
/**
 * File. The path of the file inside the release; of a part of a packed file, both joined by ›.
 *
 * Seen by: public
 */
file: string
/**
 * Line. The line of a text, or the row of a table with the headings as row 1.
 *
 * Seen by: public
 */
line?: number
/**
 * Column. The heading of a column, or the JSON Pointer of a field.
 *
 * Seen by: public
 */
column?: string
/**
 * Figure. A figure of a report: its table, period and codes.
 *
 * Seen by: public
 */
cell?: string
}
/**
 * Column map. How the columns of a spreadsheet that somebody else designed become records, for `daybook import columns --map`. It is no record: it holds headings and codes, and nothing about a person. A `?` is a question that must be answered before the map runs.
 */
export interface ColumnMap {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: agency
 */
$schema?: "https://w3id.org/daybook/v1/column-map.schema.json"
/**
 * Table. Which records the rows become.
 *
 * Seen by: agency
 */
table: "requests"
/**
 * About. What files the map is for, in a sentence. Nothing about a person.
 *
 * Seen by: agency
 */
about?: string
/**
 * Sheet. The sheet to read. Without it, every sheet that has the headings.
 *
 * Seen by: agency
 */
sheet?: string
/**
 * Row of headings. The row in which the headings stand, counted from 1. Without it, the first row that has them all.
 *
 * Seen by: agency
 */
heading_row?: number
/**
 * Kind of source. Whose file it is: the own log of an agency, or a release of somebody else.
 *
 * Seen by: agency
 */
source_kind: string
/**
 * Release. The name of the release, where the file is not an own log.
 *
 * Seen by: agency
 */
release_id?: string
/**
 * Time zone. The IANA time zone in which the times of the file are meant.
 *
 * Seen by: agency
 */
time_zone?: string
/**
 * Form of dates. What comes first in a date such as 1/6/2026; serial for the day numbers of a spreadsheet. Without it such a date is not read.
 *
 * Seen by: agency
 */
date_format?: ("m/d/y" | "d/m/y" | "y-m-d" | "serial" | "?")
/**
 * Marks for blank. What the file prints where it has no value.
 *
 * Seen by: agency
 */
blank?: string[]
/**
 * Rows set aside. Rows that are no requests, on purpose: totals, tests, notes.
 *
 * Seen by: agency
 */
set_aside?: ColumnMapSetAside[]
/**
 * Rows that belong together. Columns whose values together tell which rows are one request. They are compared and never kept.
 *
 * Seen by: agency
 */
group_by?: string[]
/**
 * Newest first. True where the rows of one request begin with the last event.
 *
 * Seen by: agency
 */
newest_first?: boolean
/**
 * Ids of the requests. How each request gets its id.
 *
 * Seen by: agency
 */
ids: ColumnMapIds
/**
 * Asks from. paper: what the paper asks by the list of the standard. column: one ask in each row. list: the list named asks. none: queries and contacts, which carry no asks.
 *
 * Seen by: agency
 */
asks_from: ("paper" | "column" | "list" | "none" | "?")
/**
 * Asks. One row to several asks: each, and where it is made.
 *
 * Seen by: agency
 */
asks?: ColumnMapAsk[]
/**
 * A decision is for. Which asks a column of decisions answers where it does not name them: every ask, or the main ask of the paper alone.
 *
 * Seen by: agency
 */
decision_for?: ("every-ask" | "main-ask" | "?")
/**
 * Columns. What each column of the file means, by the column names of the standard.
 *
 * Seen by: agency
 */
columns: ColumnMapColumn[]
/**
 * Columns not read. Columns that are left out on purpose. They are never read.
 *
 * Seen by: agency
 */
drop?: ColumnMapDrop[]
}
export interface ColumnMapSetAside {
/**
 * Only where. Conditions on other columns of the row; all must hold.
 *
 * Seen by: agency
 */
when: ColumnMapWhen[]
/**
 * Why. What the rows are instead.
 *
 * Seen by: agency
 */
why: ("total" | "note" | "test-entry" | "other-subject" | "repeated")
}
export interface ColumnMapWhen {
/**
 * Heading. The heading of the column that is looked at.
 *
 * Seen by: agency
 */
heading: string
/**
 * Is one of. The cell says one of these. Case and doubled blanks do not matter.
 *
 * Seen by: agency
 */
is?: string[]
/**
 * Is none of. The cell says none of these.
 *
 * Seen by: agency
 */
is_not?: string[]
/**
 * Begins with. The cell begins with one of these.
 *
 * Seen by: agency
 */
begins?: string[]
/**
 * Is blank. True where the cell must be blank, false where it must not.
 *
 * Seen by: agency
 */
blank?: boolean
}
/**
 * Ids of the requests. How each request gets its id.
 *
 * Seen by: agency
 */
export interface ColumnMapIds {
/**
 * From. row: from the file and the row. column: the log's own number of the request. keyed-hash: a number that must not be kept, made unreadable with the key of --key.
 *
 * Seen by: agency
 */
from: ("row" | "column" | "keyed-hash" | "?")
/**
 * Headings. The columns that the id is made from.
 *
 * Seen by: agency
 */
headings?: string[]
/**
 * Prefix. What every id begins with.
 *
 * Seen by: agency
 */
prefix?: string
}
export interface ColumnMapAsk {
/**
 * Ask. What is asked.
 *
 * Seen by: agency
 */
ask: string
/**
 * Only where. Conditions on other columns of the row; all must hold.
 *
 * Seen by: agency
 */
when?: ColumnMapAskWhen[]
}
export interface ColumnMapAskWhen {
/**
 * Heading. The heading of the column that is looked at.
 *
 * Seen by: agency
 */
heading: string
/**
 * Is one of. The cell says one of these. Case and doubled blanks do not matter.
 *
 * Seen by: agency
 */
is?: string[]
/**
 * Is none of. The cell says none of these.
 *
 * Seen by: agency
 */
is_not?: string[]
/**
 * Begins with. The cell begins with one of these.
 *
 * Seen by: agency
 */
begins?: string[]
/**
 * Is blank. True where the cell must be blank, false where it must not.
 *
 * Seen by: agency
 */
blank?: boolean
}
export interface ColumnMapColumn {
/**
 * Column. The column of the standard that is filled.
 *
 * Seen by: agency
 */
column: string
/**
 * Headings. The headings that it is read from; several are joined, such as date and time.
 *
 * Seen by: agency
 */
headings?: string[]
/**
 * Value. A constant, instead of headings.
 *
 * Seen by: agency
 */
value?: string
/**
 * Asks. The asks that the column speaks of, where it is a column of asks.
 *
 * Seen by: agency
 */
asks?: string[]
/**
 * Only where. Conditions on other columns of the row; all must hold.
 *
 * Seen by: agency
 */
when?: ColumnMapColumnWhen[]
/**
 * Codes. What each text of the file means. An empty code says that the text means nothing; an empty text stands for a blank cell.
 *
 * Seen by: agency
 */
codes?: {
[k: string]: string
}
/**
 * Otherwise. The code of every text that codes does not name. Without it such a text is a finding.
 *
 * Seen by: agency
 */
otherwise?: string
/**
 * Separator. What stands between several codes in one cell.
 *
 * Seen by: agency
 */
separator?: string
/**
 * Form of dates. The form of the dates of this column, where it is another one.
 *
 * Seen by: agency
 */
date_format?: ("m/d/y" | "d/m/y" | "y-m-d" | "serial" | "?")
/**
 * Several rows. What holds where the rows of one request differ: same (a difference is a finding), first, last, highest (by ranking), any (yes if any row says so) or all (all codes).
 *
 * Seen by: agency
 */
several?: ("same" | "first" | "last" | "highest" | "any" | "all")
/**
 * Ranking. The codes from the highest to the lowest, for highest.
 *
 * Seen by: agency
 */
ranking?: string[]
/**
 * How sure. How sure --suggest was. It changes nothing.
 *
 * Seen by: agency
 */
sure?: ("certain" | "likely" | "guess" | "not-matched")
/**
 * Note. Why, in a sentence. It changes nothing.
 *
 * Seen by: agency
 */
note?: string
}
export interface ColumnMapColumnWhen {
/**
 * Heading. The heading of the column that is looked at.
 *
 * Seen by: agency
 */
heading: string
/**
 * Is one of. The cell says one of these. Case and doubled blanks do not matter.
 *
 * Seen by: agency
 */
is?: string[]
/**
 * Is none of. The cell says none of these.
 *
 * Seen by: agency
 */
is_not?: string[]
/**
 * Begins with. The cell begins with one of these.
 *
 * Seen by: agency
 */
begins?: string[]
/**
 * Is blank. True where the cell must be blank, false where it must not.
 *
 * Seen by: agency
 */
blank?: boolean
}
export interface ColumnMapDrop {
/**
 * Heading. The heading of the column.
 *
 * Seen by: agency
 */
heading: string
/**
 * Why. personal: it can tell who a person is. free-text: it can hold anything. not-in-standard: the standard has no place for it. not-needed: it is said elsewhere.
 *
 * Seen by: agency
 */
why: ("personal" | "free-text" | "not-in-standard" | "not-needed" | "?")
}
/**
 * Settings of a check. The file `daybook.config.json` beside the files that are checked: rules that are weighed otherwise here, or left out, each with its reason. It is no record: nothing of it is published, and every report of a check repeats it.
 */
export interface Config {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: "https://w3id.org/daybook/v1/config.schema.json"
/**
 * Rules. The rules that are weighed otherwise here, each once.
 *
 * Seen by: public
 */
rules: ConfigRule[]
}
export interface ConfigRule {
/**
 * Rule. The rule, by the name that stands beside its findings.
 *
 * Seen by: public
 */
rule: string
/**
 * Severity here. How its findings count here: as error, warning or flag, or off: not at all. Rules that protect persons, and faults of form and reading, cannot be changed.
 *
 * Seen by: public
 */
severity: ("error" | "warning" | "flag" | "off")
/**
 * Reason. Why, in a sentence that every report of a check repeats. Nothing about a person.
 *
 * Seen by: public
 */
reason: string
/**
 * Until. The last day on which the change holds. Afterwards the rule counts as usual.
 *
 * Seen by: public
 */
until?: CalendarDate
}
/**
 * Difference. What `daybook diff --json` prints: how two releases, two files of records or two versions of the standard differ.
 */
export interface Diff {
/**
 * Compares. Two releases, two files of records, or two versions of the standard.
 *
 * Seen by: public
 */
compares: ("releases" | "records" | "standards")
/**
 * Verdict. Of releases and records: nothing changed, changed, or alarm (something changed silently). Of the standard: nothing changed, clarification, addition or breaking, whichever weighs most.
 *
 * Seen by: public
 */
verdict: ("nothing-changed" | "changed" | "alarm" | "clarification" | "addition" | "breaking")
/**
 * All compared. Whether everything could be compared.
 *
 * Seen by: public
 */
is_complete: boolean
/**
 * Older. The older of the two.
 *
 * Seen by: public
 */
older: DiffOlder
/**
 * Newer. The newer of the two.
 *
 * Seen by: public
 */
newer: DiffNewer
/**
 * Given the other way. Whether the newer one was named first.
 *
 * Seen by: public
 */
is_turned_round: boolean
/**
 * Periods added. Periods that only the newer release holds.
 *
 * Seen by: public
 */
periods_added: string[]
/**
 * Periods not held. Periods that only the older release holds.
 *
 * Seen by: public
 */
periods_removed: string[]
/**
 * Counts. How many changes there are of each subject and kind.
 *
 * Seen by: public
 */
counts: DiffCount[]
/**
 * Changes. Each change between two releases or two files of records.
 *
 * Seen by: public
 */
changes: DiffChange[]
/**
 * Changes of the standard. Each change between two versions of the standard.
 *
 * Seen by: public
 */
standard_changes: DiffStandardChange[]
/**
 * Not compared. What could not be read or found, and so was not compared.
 *
 * Seen by: public
 */
not_compared: DiffNotCompared[]
}
/**
 * Older. The older of the two.
 *
 * Seen by: public
 */
export interface DiffOlder {
/**
 * Name. The folder or file, as the person typed it.
 *
 * Seen by: public
 */
name: string
/**
 * Publisher. The agency that publishes it.
 *
 * Seen by: public
 */
agency_id?: AgencyId
/**
 * Number. Its number in the chain of its publisher.
 *
 * Seen by: public
 */
sequence?: number
/**
 * Published at. The moment of publication.
 *
 * Seen by: public
 */
published_at?: Instant
/**
 * Standard version. The version of the standard that it follows.
 *
 * Seen by: public
 */
standard_version?: string
/**
 * Manifest fingerprint. The SHA-256 of its manifest.
 *
 * Seen by: public
 */
manifest_sha256?: string
}
/**
 * Newer. The newer of the two.
 *
 * Seen by: public
 */
export interface DiffNewer {
/**
 * Name. The folder or file, as the person typed it.
 *
 * Seen by: public
 */
name: string
/**
 * Publisher. The agency that publishes it.
 *
 * Seen by: public
 */
agency_id?: AgencyId
/**
 * Number. Its number in the chain of its publisher.
 *
 * Seen by: public
 */
sequence?: number
/**
 * Published at. The moment of publication.
 *
 * Seen by: public
 */
published_at?: Instant
/**
 * Standard version. The version of the standard that it follows.
 *
 * Seen by: public
 */
standard_version?: string
/**
 * Manifest fingerprint. The SHA-256 of its manifest.
 *
 * Seen by: public
 */
manifest_sha256?: string
}
export interface DiffCount {
/**
 * Subject. What the change is about: an entry of the log, a report, another record, what the publication states of itself, or a file.
 *
 * Seen by: public
 */
subject: ("entry" | "report" | "regime-report" | "agency" | "jurisdiction" | "agreement" | "legal-profile" | "regime" | "other-record" | "publication" | "file")
/**
 * Kind of change. Added, amended, withdrawn, shown less than before (redacted), gone with a period that the newer release does not hold, changed or removed; or an alarm: changed silently, or vanished.
 *
 * Seen by: public
 */
kind: ("added" | "amended" | "withdrawn" | "redacted" | "not-held" | "changed" | "removed" | "changed-silently" | "vanished")
/**
 * Reason. The reason that the newer release gives.
 *
 * Seen by: public
 */
reason?: RevisionReasonCode
/**
 * Count. How many.
 *
 * Seen by: public
 */
count: number
}
export interface DiffChange {
/**
 * Subject. What the change is about: an entry of the log, a report, another record, what the publication states of itself, or a file.
 *
 * Seen by: public
 */
subject: ("entry" | "report" | "regime-report" | "agency" | "jurisdiction" | "agreement" | "legal-profile" | "regime" | "other-record" | "publication" | "file")
/**
 * Kind of change. Added, amended, withdrawn, shown less than before (redacted), gone with a period that the newer release does not hold, changed or removed; or an alarm: changed silently, or vanished.
 *
 * Seen by: public
 */
kind: ("added" | "amended" | "withdrawn" | "redacted" | "not-held" | "changed" | "removed" | "changed-silently" | "vanished")
/**
 * Id. The id of the record, the field of the publication, or the path of the file.
 *
 * Seen by: public
 */
id: string
/**
 * Period. The period that the entry or the report belongs to.
 *
 * Seen by: public
 */
period?: string
/**
 * Reason. The reason that the newer release gives.
 *
 * Seen by: public
 */
reason?: RevisionReasonCode
/**
 * Revision before. The revision in the older one.
 *
 * Seen by: public
 */
from_revision?: number
/**
 * Revision now. The revision in the newer one.
 *
 * Seen by: public
 */
to_revision?: number
/**
 * Alarms. Why a person should ask about it.
 *
 * Seen by: public
 */
alarms?: ("no-event" | "event-disagrees" | "revision-not-raised" | "gone" | "shows-more" | "event-without-change" | "chain-broken" | "key-not-followed" | "same-number")[]
/**
 * Fields. What differs in the record, field by field.
 *
 * Seen by: public
 */
fields?: DiffField[]
/**
 * Figures. The figures of a report that differ.
 *
 * Seen by: public
 */
figures?: DiffFigure[]
}
export interface DiffField {
/**
 * Place in the record. The place inside the newer record, or inside the older one where it is gone; as a JSON Pointer.
 *
 * Seen by: public
 */
pointer: string
/**
 * Before. What stood there. Left out where nothing stood there or it must stay hidden.
 *
 * Seen by: public
 */
before?: string
/**
 * After. What stands there now. Left out where nothing stands there or it must stay hidden.
 *
 * Seen by: public
 */
after?: string
/**
 * Hidden before. How many characters stand there, where they must stay hidden.
 *
 * Seen by: public
 */
before_hidden?: number
/**
 * Hidden after. How many characters stand there, where they must stay hidden.
 *
 * Seen by: public
 */
after_hidden?: number
}
export interface DiffFigure {
/**
 * Table. The table of the report.
 *
 * Seen by: public
 */
table_id: string
/**
 * Codes. The codes of the row, by dimension.
 *
 * Seen by: public
 */
codes: {
[k: string]: string
}
/**
 * Before. The figure before.
 *
 * Seen by: public
 */
before?: number
/**
 * After. The figure now.
 *
 * Seen by: public
 */
after?: number
/**
 * Mark before. Why there is no figure: withheld so that nobody can be recognized, not known, not collected, or no such row.
 *
 * Seen by: public
 */
before_mark?: ("protected" | "unknown" | "not-collected" | "no-row")
/**
 * Mark now. Why there is no figure: withheld so that nobody can be recognized, not known, not collected, or no such row.
 *
 * Seen by: public
 */
after_mark?: ("protected" | "unknown" | "not-collected" | "no-row")
}
export interface DiffStandardChange {
/**
 * Part. What of the standard changed.
 *
 * Seen by: public
 */
part: ("schema" | "field" | "condition" | "codelist" | "code" | "rule")
/**
 * File. The schema or the list, by its path inside the standard.
 *
 * Seen by: public
 */
file: string
/**
 * Place. The place in the schema as a JSON Pointer, the code, or the id of the rule.
 *
 * Seen by: public
 */
pointer: string
/**
 * Kind of change. What happened to it, by its id.
 *
 * Seen by: public
 */
kind: string
/**
 * Weight. Clarification: only words. Addition: more is allowed, and what was written stays valid. Breaking: what was written may no longer be valid, or what readers relied on may be gone.
 *
 * Seen by: public
 */
weight: ("clarification" | "addition" | "breaking")
/**
 * Old data stay valid. Whether this change leaves every record valid that was valid before.
 *
 * Seen by: public
 */
is_old_data_valid: boolean
/**
 * Readers. What it means for programs that read data: nothing, values that they do not know, or something missing that they relied on.
 *
 * Seen by: public
 */
readers: ("unaffected" | "may-meet-new" | "may-miss")
/**
 * Touches privacy. Whether more people may see something than before.
 *
 * Seen by: public
 */
is_privacy: boolean
/**
 * Before. What stood there, in short.
 *
 * Seen by: public
 */
before?: string
/**
 * After. What stands there now, in short.
 *
 * Seen by: public
 */
after?: string
/**
 * In words. The change in a sentence.
 *
 * Seen by: public
 */
words: DiffWords
}
/**
 * In words. The change in a sentence.
 *
 * Seen by: public
 */
export interface DiffWords {
/**
 * English. The sentence in English.
 *
 * Seen by: public
 */
en: string
/**
 * Spanish. The sentence in Spanish.
 *
 * Seen by: public
 */
es: string
}
export interface DiffNotCompared {
/**
 * Side. In which of the two.
 *
 * Seen by: public
 */
side: ("older" | "newer")
/**
 * File. The file inside it.
 *
 * Seen by: public
 */
path: string
/**
 * Line. The line of the file, counted from 1.
 *
 * Seen by: public
 */
line?: number
/**
 * Why. The finding of the reader, by its id; or missing, damaged, or no-id.
 *
 * Seen by: public
 */
why: string
}
/**
 * Where publications are. The file `/.well-known/daybook.json` of a web site: where the publications of an agency are, for programs that know only the site. It is no record: what a publication states of itself is in its manifest.
 */
export interface Discovery {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: "https://w3id.org/daybook/v1/discovery.schema.json"
/**
 * Standard version. The version of the Daybook standard that the publications follow.
 *
 * Seen by: public
 */
standard_version: string
/**
 * Publisher. The agency that publishes and signs.
 *
 * Seen by: public
 */
agency_id: AgencyId
/**
 * Name of the publisher. The agency's name as it writes it itself.
 *
 * Seen by: public
 */
publisher: string
/**
 * Publications. The publications that can be had, each once, in the order of their numbers.
 *
 * Seen by: public
 */
publications: DiscoveryPublication[]
}
export interface DiscoveryPublication {
/**
 * Number. The number of the publication in the publisher's chain.
 *
 * Seen by: public
 */
sequence: number
/**
 * Periods. The periods whose complete log it holds.
 *
 * Seen by: public
 */
periods: string[]
/**
 * Published at. The moment of publication.
 *
 * Seen by: public
 */
published_at: Instant
/**
 * Manifest. Where its `datapackage.json` is: a web address, or a path from this file.
 *
 * Seen by: public
 */
manifest: string
/**
 * Signature. Where the signature of the manifest is: a web address, or a path from this file.
 *
 * Seen by: public
 */
signature: string
}
/**
 * Line of findings. One line of what `daybook validate --format jsonl` prints: the head first, then each finding and each thing that was not checked, last the end. Without its end the text was cut off.
 */
export interface FindingsLine {
/**
 * Head. The first line: what was read.
 *
 * Seen by: public
 */
head?: FindingsHead
/**
 * Regraded rule. One rule whose severity was changed or that was left out, with the reason.
 *
 * Seen by: public
 */
regraded?: {
[k: string]: unknown
}
/**
 * Finding. One finding, with its place.
 *
 * Seen by: agency
 */
finding?: {
[k: string]: unknown
}
/**
 * Skipped check. One check that was not made, and why.
 *
 * Seen by: public
 */
skipped?: {
[k: string]: unknown
}
/**
 * Not checked. One thing in the files that no rule knows.
 *
 * Seen by: public
 */
not_checked?: {
[k: string]: unknown
}
/**
 * End. The last line: the verdict, and the exact totals.
 *
 * Seen by: public
 */
end?: FindingsEnd
}
/**
 * Head. The first line: what was read.
 *
 * Seen by: public
 */
export interface FindingsHead {
/**
 * Kind of record. Says that this is the result of a check.
 *
 * Seen by: public
 */
record: {
[k: string]: unknown
}
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: {
[k: string]: unknown
}
/**
 * Language. The language of the messages.
 *
 * Seen by: public
 */
language: {
[k: string]: unknown
}
/**
 * Checked as on. The day as on which the files were checked: what was still to come then is not held against them.
 *
 * Seen by: public
 */
as_of?: {
[k: string]: unknown
}
/**
 * Files. The files that were read, in the order in which they were given.
 *
 * Seen by: public
 */
files: {
[k: string]: unknown
}
/**
 * Records. How many records were checked in all.
 *
 * Seen by: public
 */
records: {
[k: string]: unknown
}
/**
 * Records by kind. How many records of each kind were checked.
 *
 * Seen by: public
 */
records_by_kind: {
[k: string]: unknown
}
}
/**
 * End. The last line: the verdict, and the exact totals.
 *
 * Seen by: public
 */
export interface FindingsEnd {
/**
 * Verdict. Valid; invalid, an error was found; or incomplete, none was found but something that could be one was not checked or not read.
 *
 * Seen by: public
 */
verdict: {
[k: string]: unknown
}
/**
 * Counts. How many findings of each severity there are, those beyond the limit included. Flags answered in their records are not counted.
 *
 * Seen by: public
 */
counts: {
[k: string]: unknown
}
/**
 * Answered flags. How many flags are answered in their records: they are listed, but are in no count.
 *
 * Seen by: public
 */
answered?: {
[k: string]: unknown
}
/**
 * Totals by rule. How many times each rule was broken, exactly, also where fewer findings are listed. Answered flags are included.
 *
 * Seen by: public
 */
totals_by_rule: {
[k: string]: unknown
}
}
/**
 * Findings. What `daybook validate --json` prints: the verdict on the files, everything found in them, and what was not checked.
 */
export interface Findings {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is the result of a check.
 *
 * Seen by: public
 */
record: "findings"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * Verdict. Valid; invalid, an error was found; or incomplete, none was found but something that could be one was not checked or not read.
 *
 * Seen by: public
 */
verdict: ("valid" | "invalid" | "incomplete")
/**
 * Language. The language of the messages.
 *
 * Seen by: public
 */
language?: ("en" | "es")
/**
 * Checked as on. The day as on which the files were checked: what was still to come then is not held against them.
 *
 * Seen by: public
 */
as_of?: CalendarDate
/**
 * Files. The files that were read, in the order in which they were given.
 *
 * Seen by: public
 */
files: FindingsFile[]
/**
 * Records. How many records were checked in all.
 *
 * Seen by: public
 */
records: number
/**
 * Records by kind. How many records of each kind were checked.
 *
 * Seen by: public
 */
records_by_kind: {
[k: string]: number
}
/**
 * Counts. How many findings of each severity there are, those beyond the limit included. Flags answered in their records are not counted.
 *
 * Seen by: public
 */
counts: FindingsCounts
/**
 * Answered flags. How many flags are answered in their records: they are listed, but are in no count.
 *
 * Seen by: public
 */
answered?: number
/**
 * Regraded rules. Rules whose severity was changed in the settings of the check, or that were left out, each with the reason.
 *
 * Seen by: public
 */
regraded?: FindingsRegraded[]
/**
 * Findings. Each thing that was found, with its place. Of one rule at most the first thousand are listed.
 *
 * Seen by: public
 */
findings: FindingsFinding[]
/**
 * Totals by rule. How many times each rule was broken, exactly, also where fewer findings are listed. Answered flags are included.
 *
 * Seen by: public
 */
totals_by_rule: {
[k: string]: number
}
/**
 * Skipped. Checks that were not made: the data have their subject, but something they need was not given.
 *
 * Seen by: public
 */
skipped: FindingsSkipped[]
/**
 * Not checked. What stands in the files but no rule knows: unregistered extensions, other sheets, other files.
 *
 * Seen by: public
 */
not_checked: FindingsNotChecked[]
}
export interface FindingsFile {
/**
 * File. The file, as the person typed its name.
 *
 * Seen by: public
 */
file: string
/**
 * Kind of records. What the file holds: one kind of record, several kinds, or nothing that could be recognized.
 *
 * Seen by: public
 */
kind: ("agency" | "jurisdiction" | "agreement" | "request" | "quarterly-report" | "publication" | "regime" | "legal-profile" | "findings" | "import" | "several" | "unknown")
/**
 * Records. How many records were read from it.
 *
 * Seen by: public
 */
records: number
/**
 * Not read. How many rows or records of it could not be read. The findings say why.
 *
 * Seen by: public
 */
not_read?: number
/**
 * File fingerprint. The SHA-256 of the file.
 *
 * Seen by: public
 */
sha256?: string
/**
 * Assumed. What the reader took for granted because the file does not say it.
 *
 * Seen by: public
 */
assumed: FindingsAssumed[]
}
export interface FindingsAssumed {
/**
 * What. What was assumed: the encoding, the delimiter, the order of dates, the sheet.
 *
 * Seen by: public
 */
what: string
/**
 * Value. What was taken for it.
 *
 * Seen by: public
 */
value: string
}
/**
 * Counts. How many findings of each severity there are, those beyond the limit included. Flags answered in their records are not counted.
 *
 * Seen by: public
 */
export interface FindingsCounts {
/**
 * Errors. How many errors were found.
 *
 * Seen by: public
 */
error: number
/**
 * Warnings. How many warnings were found.
 *
 * Seen by: public
 */
warning: number
/**
 * Flags. How many flags were raised.
 *
 * Seen by: public
 */
flag: number
}
export interface FindingsRegraded {
/**
 * Rule. The rule, by its id.
 *
 * Seen by: public
 */
rule: string
/**
 * Usual severity. The severity that the rule has in the standard.
 *
 * Seen by: public
 */
from: ("error" | "warning" | "flag")
/**
 * Severity here. The severity that the rule has here, or off: what it found is counted below and listed nowhere.
 *
 * Seen by: public
 */
to: ("error" | "warning" | "flag" | "off")
/**
 * Reason. Why, in the words of the person who changed it.
 *
 * Seen by: public
 */
reason: string
/**
 * Findings. How many findings of the rule there were, exactly. Answered flags are not among them.
 *
 * Seen by: public
 */
count: number
/**
 * Until. The last day on which the change holds.
 *
 * Seen by: public
 */
until?: CalendarDate
/**
 * Ended. True after that day: nothing was changed, and the findings count with the usual severity.
 *
 * Seen by: public
 */
has_ended?: true
}
export interface FindingsFinding {
/**
 * Rule. The rule that was broken, by its id. `daybook explain` says more about it.
 *
 * Seen by: public
 */
rule: string
/**
 * Severity. Error: impossible or forbidden. Warning: quality. Flag: a neutral question for oversight.
 *
 * Seen by: public
 */
severity: ("error" | "warning" | "flag")
/**
 * File. The file, as the person typed its name.
 *
 * Seen by: public
 */
file: string
/**
 * Sheet. The sheet of the workbook.
 *
 * Seen by: public
 */
sheet?: string
/**
 * Row. The row of the sheet or the line of the file, counted from 1.
 *
 * Seen by: public
 */
row?: number
/**
 * Column. The heading of the column as printed in the file.
 *
 * Seen by: public
 */
column?: string
/**
 * Cell. The cell in the workbook.
 *
 * Seen by: public
 */
cell?: string
/**
 * Place in the record. The place inside the record, as a JSON Pointer; empty for the record as a whole.
 *
 * Seen by: public
 */
pointer?: string
/**
 * Record. The record's own id, where it has one.
 *
 * Seen by: agency
 */
record_id?: string
/**
 * Message. What is wrong, in words. It shows a value only where it can tell nothing of a person.
 *
 * Seen by: agency
 */
message: string
/**
 * Value. What stands at the place. Only a code, a date, a number or an id is ever shown.
 *
 * Seen by: agency
 */
value?: string
/**
 * Hidden characters. How many characters stand at the place, where they must not be shown.
 *
 * Seen by: agency
 */
hidden_length?: number
/**
 * Repair. A repair that can be made for the person.
 *
 * Seen by: agency
 */
fix?: FindingsFix
/**
 * Grounds. The law or paper that the rule rests on here, with how sure it is.
 *
 * Seen by: public
 */
basis?: FindingsBasis[]
/**
 * Answer. What the record itself answers to the flag: the question is no longer open, and is in no count.
 *
 * Seen by: public
 */
answer?: FindingsAnswer
}
/**
 * Repair. A repair that can be made for the person.
 *
 * Seen by: agency
 */
export interface FindingsFix {
/**
 * Place in the record. The place of the value inside the record, as a JSON Pointer.
 *
 * Seen by: agency
 */
pointer: string
/**
 * From. What stands there.
 *
 * Seen by: agency
 */
from: string
/**
 * To. What would stand there instead.
 *
 * Seen by: agency
 */
to: string
/**
 * Written as. In JSON the new value is written without quotation marks: it is a whole number, or true or false.
 *
 * Seen by: agency
 */
as?: ("integer" | "boolean")
/**
 * Certain. Whether the repair cannot be wrong. Otherwise it is a suggestion.
 *
 * Seen by: agency
 */
certain: boolean
}
export interface FindingsBasis {
/**
 * Citation. The citation as lawyers write it.
 *
 * Seen by: public
 */
citation: string
/**
 * How sure. Whether the source itself was read, something about it, or neither.
 *
 * Seen by: public
 */
verification: ("verified" | "secondary" | "from-memory")
/**
 * Where it was read. The address of the copy that was read.
 *
 * Seen by: public
 */
url?: string
}
/**
 * Answer. What the record itself answers to the flag: the question is no longer open, and is in no count.
 *
 * Seen by: public
 */
export interface FindingsAnswer {
/**
 * Explanation. The explanation, as a code.
 *
 * Seen by: public
 */
explanation: AnswerCode
/**
 * Answered by. Who gave it: the agency, its counsel, an oversight body.
 *
 * Seen by: public
 */
body: ReviewLevelCode
/**
 * Answered on. The local date of the answer.
 *
 * Seen by: public
 */
answered_on: CalendarDate
}
export interface FindingsSkipped {
/**
 * Rule. The rule that was broken, by its id. `daybook explain` says more about it.
 *
 * Seen by: public
 */
rule: string
/**
 * Severity. Error: impossible or forbidden. Warning: quality. Flag: a neutral question for oversight.
 *
 * Seen by: public
 */
severity: ("error" | "warning" | "flag")
/**
 * Reason. What was missing for the check.
 *
 * Seen by: public
 */
reason: string
/**
 * Times. How many times the check was skipped for this reason.
 *
 * Seen by: public
 */
count: number
}
export interface FindingsNotChecked {
/**
 * What. What kind of thing it is.
 *
 * Seen by: public
 */
what: ("extension" | "file" | "sheet" | "column" | "property")
/**
 * Name. Its name.
 *
 * Seen by: public
 */
name: string
/**
 * File. The file that it stands in.
 *
 * Seen by: public
 */
file?: string
/**
 * Times. How many records have it.
 *
 * Seen by: public
 */
count: number
}
/**
 * Summary of an import. What `daybook import --json` prints and `import.json` holds: what was read, what was made of it, and every repair and doubt.
 */
export interface Import {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is the summary of an import.
 *
 * Seen by: public
 */
record: "import"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * Source. The kind of file that was imported, by the id of the source.
 *
 * Seen by: public
 */
source: string
/**
 * As of. The day whose state the records show: that of the last list.
 *
 * Seen by: public
 */
as_of?: CalendarDate
/**
 * As of: why missing. Why there is no such day.
 *
 * Seen by: public
 */
as_of_missing?: NullReasonCode
/**
 * Files. The files that were read, in the order of their dates.
 *
 * Seen by: public
 */
files: ImportFile[]
/**
 * Rows read. How many rows of data were read from all files.
 *
 * Seen by: public
 */
rows_read: number
/**
 * Counts. How many records were made, and of what they are.
 *
 * Seen by: public
 */
counts: ImportCounts
/**
 * Cleaned. Every value that was repaired because the right one is certain.
 *
 * Seen by: public
 */
cleaned: ImportCleaned[]
/**
 * Not resolved. Every value that could not be read or matched with certainty. Nothing was guessed; the record says that it is missing.
 *
 * Seen by: public
 */
unresolved: ImportUnresolved[]
/**
 * Skipped. Every row or sheet from which no record was made.
 *
 * Seen by: public
 */
skipped: ImportSkipped[]
}
export interface ImportFile {
/**
 * File. The file, by its name.
 *
 * Seen by: public
 */
file: string
/**
 * File fingerprint. The SHA-256 of the file.
 *
 * Seen by: public
 */
sha256: string
/**
 * Rows. How many rows of data it has.
 *
 * Seen by: public
 */
rows: number
/**
 * As of. The day whose state this file shows.
 *
 * Seen by: public
 */
as_of?: CalendarDate
/**
 * Layout. Which of the known layouts of this source it has.
 *
 * Seen by: public
 */
layout?: string
}
/**
 * Counts. How many records were made, and of what they are.
 *
 * Seen by: public
 */
export interface ImportCounts {
/**
 * Agreements. How many agreements were made.
 *
 * Seen by: public
 */
agreements?: number
/**
 * Agreements by type. How many agreements there are of each type.
 *
 * Seen by: public
 */
by_type?: {
[k: string]: number
}
/**
 * Agreements by status. How many agreements there are of each status.
 *
 * Seen by: public
 */
by_status?: {
[k: string]: number
}
/**
 * States. How many states and territories occur.
 *
 * Seen by: public
 */
states?: number
/**
 * Jurisdictions. How many jurisdictions were made.
 *
 * Seen by: public
 */
jurisdictions?: number
/**
 * Agencies. How many agencies were made.
 *
 * Seen by: public
 */
agencies?: number
/**
 * Requests. How many requests were made.
 *
 * Seen by: public
 */
requests?: number
/**
 * Asks. How many asks they carry.
 *
 * Seen by: public
 */
asks?: number
/**
 * Reports. How many reports were made.
 *
 * Seen by: public
 */
reports?: number
/**
 * Quarters with a month missing. How many reports of quarters lack a month.
 *
 * Seen by: public
 */
partial_quarters?: number
/**
 * Months reported as zero. How many reports of months say zero. A month without a report is not one of them.
 *
 * Seen by: public
 */
zero_months?: number
/**
 * Facilities. How many facilities occur, by their printed name.
 *
 * Seen by: public
 */
facilities?: number
/**
 * Agency not known. How many requests name a facility that could not be matched to an agency with certainty.
 *
 * Seen by: public
 */
agency_unresolved?: number
/**
 * Alike in every column. How many rows repeat another row in every column. Each is kept as a request of its own.
 *
 * Seen by: public
 */
exact_duplicates?: number
/**
 * Rows used. How many rows became requests; several may be one request.
 *
 * Seen by: public
 */
rows_used?: number
/**
 * Rows set aside. How many rows became no record, on purpose or because they could not be read.
 *
 * Seen by: public
 */
rows_set_aside?: number
/**
 * Rows set aside, by reason. Why rows became no record, and how many for each reason.
 *
 * Seen by: public
 */
by_reason_set_aside?: {
[k: string]: number
}
/**
 * By value of the source. How many rows carry each of the source's own values in the column that tells the outcome; the empty value is counted too.
 *
 * Seen by: public
 */
by_source_value?: {
[k: string]: number
}
/**
 * By ask. How many asks there are of each kind.
 *
 * Seen by: public
 */
by_ask?: {
[k: string]: number
}
/**
 * By decision. How many asks have each decision.
 *
 * Seen by: public
 */
by_decision?: {
[k: string]: number
}
/**
 * By outcome. How many requests have each end of custody.
 *
 * Seen by: public
 */
by_outcome?: {
[k: string]: number
}
/**
 * By who runs the facility. How many requests went to facilities of each level of government.
 *
 * Seen by: public
 */
by_operator_level?: {
[k: string]: number
}
}
export interface ImportCleaned {
/**
 * Where. The place in words: the file, the sheet and cell, or the line.
 *
 * Seen by: public
 */
where: string
/**
 * Field. The field that was repaired.
 *
 * Seen by: public
 */
field: string
/**
 * From. What stands in the file.
 *
 * Seen by: public
 */
from: string
/**
 * To. What was read for it.
 *
 * Seen by: public
 */
to: string
}
export interface ImportUnresolved {
/**
 * Where. The place in words: the file, the sheet and cell, or the line.
 *
 * Seen by: public
 */
where: string
/**
 * Value. What stands in the file, where it can be shown.
 *
 * Seen by: public
 */
value: string
/**
 * Why. Why, in a sentence.
 *
 * Seen by: public
 */
why: string
}
export interface ImportSkipped {
/**
 * Where. The place in words: the file, the sheet and cell, or the line.
 *
 * Seen by: public
 */
where: string
/**
 * Why. Why, in a sentence.
 *
 * Seen by: public
 */
why: string
}
/**
 * Jurisdiction. A government and its territory, with its own policy provisions over time. State law stands in the legal profiles, not here.
 */
export interface Jurisdiction {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is a jurisdiction.
 *
 * Seen by: public
 */
record: "jurisdiction"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * View. Which audience this copy of the record is made for.
 *
 * Seen by: public
 */
view: "agency"
/**
 * Revision. The number of this version of the record, starting at 1. The highest one is in force.
 *
 * Seen by: public
 */
revision: number
/**
 * Reason for revision. Why this version replaces the one before it. Needed from revision 2 on.
 *
 * Seen by: public
 */
revision_reason?: RevisionReasonCode
/**
 * Jurisdiction id. The permanent id of the jurisdiction.
 *
 * Seen by: public
 */
jurisdiction_id: JurisdictionId
/**
 * Source. The agency's own record, or a file that somebody else released.
 *
 * Seen by: public
 */
source: Source
/**
 * Name. The name to print.
 *
 * Seen by: public
 */
name: string
/**
 * State. The two-letter postal code of its state or territory.
 *
 * Seen by: public
 */
state?: string
/**
 * Level. State, county, municipality, tribe and others.
 *
 * Seen by: public
 */
level: JurisdictionLevelCode
/**
 * GEOIDs. The Census codes of its territory, each with the vintage of the map.
 *
 * Seen by: public
 */
geoids: JurisdictionGeoid[]
/**
 * Predecessors. Jurisdictions that it replaced.
 *
 * Seen by: public
 */
predecessors: JurisdictionId[]
/**
 * Successors. Jurisdictions that replaced it.
 *
 * Seen by: public
 */
successors: JurisdictionId[]
/**
 * Lies in. Larger territories that it lies in; a city may lie in several counties.
 *
 * Seen by: public
 */
contained_in: JurisdictionId[]
/**
 * Under the law of. The jurisdiction whose law binds it: the state for counties and cities, none for tribes.
 *
 * Seen by: public
 */
law_parent?: JurisdictionId
/**
 * Policy provisions. Its own laws and policies about cooperation, restricting or requiring it, each with dates and citation.
 *
 * Seen by: public
 */
provisions: JurisdictionProvision[]
/**
 * External designations. Lists of others on which it appeared: a fact about the list, never about the jurisdiction.
 *
 * Seen by: public
 */
designations: JurisdictionDesignation[]
/**
 * Population. Its population by year, with the source.
 *
 * Seen by: public
 */
populations: JurisdictionPopulation[]
/**
 * Reporting laws. The reporting laws that bind it, by their ids.
 *
 * Seen by: public
 */
regimes: string[]
/**
 * Extensions. Values of registered extensions.
 *
 * Seen by: agency
 */
extensions?: Extensions
}
export interface JurisdictionGeoid {
/**
 * Number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * GEOID. The Census Bureau's code.
 *
 * Seen by: public
 */
geoid: string
/**
 * Vintage. The year of the Census map.
 *
 * Seen by: public
 */
vintage: number
/**
 * From. The first date on which it holds.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * To. The last date on which it held; missing while it holds.
 *
 * Seen by: public
 */
to?: CalendarDate
}
export interface JurisdictionProvision {
/**
 * Number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Provision. Which provision.
 *
 * Seen by: public
 */
provision: PolicyProvisionCode
/**
 * Adopted at. At which level it was adopted.
 *
 * Seen by: public
 */
level: ProvisionLevelCode
/**
 * Effect. Whether it restricts, requires or discloses.
 *
 * Seen by: public
 */
polarity: ProvisionPolarityCode
/**
 * Status. In force, enjoined, pending, repealed.
 *
 * Seen by: public
 */
status: ProvisionStatusCode
/**
 * Only for agencies. The agencies it binds; empty means all of the jurisdiction.
 *
 * Seen by: public
 */
agencies?: AgencyId[]
/**
 * From. The first date on which it holds.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * To. The last date on which it held; missing while it holds.
 *
 * Seen by: public
 */
to?: CalendarDate
/**
 * Citation. The law, ordinance or policy document.
 *
 * Seen by: public
 */
citation: Citation
/**
 * Exceptions. Conditions under which it does not apply, as codes.
 *
 * Seen by: public
 */
exceptions?: DutyConditionCode[]
}
export interface JurisdictionDesignation {
/**
 * Number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * List. Which list.
 *
 * Seen by: public
 */
list: ExternalListCode
/**
 * Listed on. The date from which it was on the list.
 *
 * Seen by: public
 */
listed_on?: CalendarDate
/**
 * Removed on. The date from which it was off the list.
 *
 * Seen by: public
 */
removed_on?: CalendarDate
/**
 * Status. Listed, removed, disputed, list withdrawn.
 *
 * Seen by: public
 */
status: DesignationStatusCode
/**
 * Citation. The law, ordinance or policy document.
 *
 * Seen by: public
 */
citation?: Citation
}
export interface JurisdictionPopulation {
/**
 * Number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Year. The year of the estimate.
 *
 * Seen by: public
 */
year: number
/**
 * Persons. The number of residents.
 *
 * Unit: persons
 *
 * Seen by: public
 */
persons: number
/**
 * Citation. The law, ordinance or policy document.
 *
 * Seen by: public
 */
citation?: Citation
}
/**
 * Legal profile. The law of one place over time, on what its agencies must, may or may not do when ICE asks. Each statement has its dates, its citation and a mark of how sure it is. Law applies on the day of the decision, a hold clock on the day of eligibility for release.
 */
export interface LegalProfile {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is a legal profile.
 *
 * Seen by: public
 */
record: "legal-profile"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * Revision. The number of this version of the file, starting at 1. The highest one is in force.
 *
 * Seen by: public
 */
revision: number
/**
 * Reason for revision. Why this version replaces the one before it. Needed from revision 2 on.
 *
 * Seen by: public
 */
revision_reason?: RevisionReasonCode
/**
 * Profile id. The permanent id of the place's profile; also the name of its file.
 *
 * Seen by: public
 */
law_id: string
/**
 * Jurisdiction id. The jurisdiction whose law this is.
 *
 * Seen by: public
 */
jurisdiction_id: JurisdictionId
/**
 * Title. The name of the place, to print.
 *
 * Seen by: public
 */
title: Words
/**
 * Under the law of. The profile that this one stands under; none for the United States.
 *
 * Seen by: public
 */
parent_law_id?: string
/**
 * As of. The day to which the profile was written. Later changes of law are not in it.
 *
 * Seen by: public
 */
as_of: CalendarDate
/**
 * Note. What a reader should know of the profile as a whole.
 *
 * Seen by: public
 */
note?: Words
/**
 * Duties. What the law says for each ask.
 *
 * Seen by: public
 */
duties: LegalProfileDuty[]
/**
 * Hold clocks. How long a person may be held for ICE beyond release.
 *
 * Seen by: public
 */
hold_clocks: LegalProfileHoldClock[]
/**
 * Other clocks. Time limits that are not holds: notices, queries, releases.
 *
 * Seen by: public
 */
other_clocks: LegalProfileOtherClock[]
/**
 * Provisions. The provisions of the law by code, restricting, requiring or disclosing.
 *
 * Seen by: public
 */
provisions: LegalProfileProvision[]
/**
 * Terms of agreements. What the law says of agreements with ICE: forbidden, compulsory, how they end, who must be told.
 *
 * Seen by: public
 */
agreement_terms: LegalProfileAgreementTerm[]
/**
 * Definitions. Words and points of law that the rest depends on, in coarse words.
 *
 * Seen by: public
 */
definitions: LegalProfileDefinition[]
/**
 * Reporting laws. The ids of the reporting laws of this place.
 *
 * Seen by: public
 */
regimes: string[]
}
export interface LegalProfileDuty {
/**
 * Duty id. The permanent id of this duty inside the profile.
 *
 * Seen by: public
 */
duty_id: string
/**
 * Asks. What ICE asks for, by code; the one word `all` means every ask that no other duty of the profile names.
 *
 * Seen by: public
 */
asks: string[]
/**
 * Duty. What the law says the agency must, may or may not do when asked.
 *
 * Seen by: public
 */
duty: LocalDutyCode
/**
 * All of these needed. Conditions that must all be met for the duty or permission to apply.
 *
 * Seen by: public
 */
conditions: DutyConditionCode[]
/**
 * At least one of. Conditions of which at least one must be met.
 *
 * Seen by: public
 */
any_of?: DutyConditionCode[]
/**
 * Lifted by any of. Facts of which any one lifts the duty or the prohibition.
 *
 * Seen by: public
 */
exceptions?: DutyConditionCode[]
/**
 * Only for agency types. The types of agency that it binds; empty or missing means every type.
 *
 * Seen by: public
 */
agency_types?: AgencyTypeCode[]
/**
 * Not for agency types. Types of agency that the law leaves out.
 *
 * Seen by: public
 */
except_agency_types?: AgencyTypeCode[]
/**
 * From. The first day on which it holds.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * From: why missing. Why the first day is not given.
 *
 * Seen by: public
 */
from_missing?: NullReasonCode
/**
 * To. The last day on which it held; missing while it holds.
 *
 * Seen by: public
 */
to?: CalendarDate
/**
 * How sure the dates are. How sure the dates are, where that differs from the text.
 *
 * Seen by: public
 */
dates_verification?: VerificationCode
/**
 * Status. In force, enjoined, pending or repealed.
 *
 * Seen by: public
 */
status: ProvisionStatusCode
/**
 * Overrides lower law. Yes where no lower government may decide otherwise.
 *
 * Seen by: public
 */
preempts: boolean
/**
 * Citation. The law, form or case that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Read on. The day on which the wording was read, where it was noted.
 *
 * Seen by: public
 */
read_on?: CalendarDate
/**
 * Note. What a reader should know: limits of the copy, open questions, exceptions in words.
 *
 * Seen by: public
 */
note: Words
}
export interface LegalProfileHoldClock {
/**
 * Hold clock. Which hold clock.
 *
 * Seen by: public
 */
clock: HoldClockCode
/**
 * Limit. The longest hold in minutes; missing where the law says only what the paper says.
 *
 * Unit: minutes
 *
 * Seen by: public
 */
limit_minutes?: number
/**
 * Days that do not count. Days on which the clock stands still.
 *
 * Seen by: public
 */
excludes: ("saturday" | "sunday" | "federal-holiday")[]
/**
 * Starts at. What starts the clock: the end of every other ground of custody, receipt of the paper, transfer of custody to ICE, the query to ICE, or the agency's decision.
 *
 * Seen by: public
 */
starts: ("release-eligible" | "instrument-received" | "custody-transfer" | "ice-query" | "decision")
/**
 * Only for instruments. The papers that it applies to; missing means every immigration paper. Judicial papers follow the clock `judicial` only.
 *
 * Seen by: public
 */
applies_to_instruments?: InstrumentCode[]
/**
 * Only for agency types. The types of agency that it binds; empty or missing means every type.
 *
 * Seen by: public
 */
agency_types?: AgencyTypeCode[]
/**
 * All of these needed. What must be there for any hold under this clock.
 *
 * Seen by: public
 */
needs: DutyConditionCode[]
/**
 * At least one of. Conditions of which at least one must be met.
 *
 * Seen by: public
 */
any_of?: DutyConditionCode[]
/**
 * From. The first day on which it holds.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * From: why missing. Why the first day is not given.
 *
 * Seen by: public
 */
from_missing?: NullReasonCode
/**
 * To. The last day on which it held; missing while it holds.
 *
 * Seen by: public
 */
to?: CalendarDate
/**
 * How sure the dates are. How sure the dates are, where that differs from the text.
 *
 * Seen by: public
 */
dates_verification?: VerificationCode
/**
 * Status. In force, enjoined, pending or repealed.
 *
 * Seen by: public
 */
status: ProvisionStatusCode
/**
 * Overrides lower law. Yes where no lower government may decide otherwise.
 *
 * Seen by: public
 */
preempts: boolean
/**
 * Citation. The law, form or case that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Read on. The day on which the wording was read, where it was noted.
 *
 * Seen by: public
 */
read_on?: CalendarDate
/**
 * Note. What a reader should know: limits of the copy, open questions, exceptions in words.
 *
 * Seen by: public
 */
note: Words
}
export interface LegalProfileOtherClock {
/**
 * Clock id. The permanent id of this clock inside the profile.
 *
 * Seen by: public
 */
clock_id: string
/**
 * What must be done. The act that the clock limits.
 *
 * Seen by: public
 */
what: Words
/**
 * Limit. The length of the clock in minutes; missing where the law names a moment instead.
 *
 * Unit: minutes
 *
 * Seen by: public
 */
limit_minutes?: number
/**
 * Counted from. The moment that the clock is counted from.
 *
 * Seen by: public
 */
starts: ("release-eligible" | "bond-posted" | "booked" | "sentence-end" | "ice-query" | "instrument-received" | "citizenship-claim")
/**
 * Before or after. Whether the act must fall in the time before or after that moment; not settled where sources disagree.
 *
 * Seen by: public
 */
direction: ("after" | "before" | "not-settled")
/**
 * Only for agency types. The types of agency that it binds; empty or missing means every type.
 *
 * Seen by: public
 */
agency_types?: AgencyTypeCode[]
/**
 * From. The first day on which it holds.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * From: why missing. Why the first day is not given.
 *
 * Seen by: public
 */
from_missing?: NullReasonCode
/**
 * To. The last day on which it held; missing while it holds.
 *
 * Seen by: public
 */
to?: CalendarDate
/**
 * How sure the dates are. How sure the dates are, where that differs from the text.
 *
 * Seen by: public
 */
dates_verification?: VerificationCode
/**
 * Status. In force, enjoined, pending or repealed.
 *
 * Seen by: public
 */
status: ProvisionStatusCode
/**
 * Citation. The law, form or case that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Read on. The day on which the wording was read, where it was noted.
 *
 * Seen by: public
 */
read_on?: CalendarDate
/**
 * Note. What a reader should know: limits of the copy, open questions, exceptions in words.
 *
 * Seen by: public
 */
note: Words
}
export interface LegalProfileProvision {
/**
 * Provision. Which provision.
 *
 * Seen by: public
 */
provision: PolicyProvisionCode
/**
 * Effect. Whether it restricts, requires or discloses.
 *
 * Seen by: public
 */
polarity: ProvisionPolarityCode
/**
 * Adopted at. At which level it was adopted.
 *
 * Seen by: public
 */
level: ProvisionLevelCode
/**
 * Only for agency types. The types of agency that it binds; empty or missing means every type.
 *
 * Seen by: public
 */
agency_types?: AgencyTypeCode[]
/**
 * From. The first day on which it holds.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * From: why missing. Why the first day is not given.
 *
 * Seen by: public
 */
from_missing?: NullReasonCode
/**
 * To. The last day on which it held; missing while it holds.
 *
 * Seen by: public
 */
to?: CalendarDate
/**
 * How sure the dates are. How sure the dates are, where that differs from the text.
 *
 * Seen by: public
 */
dates_verification?: VerificationCode
/**
 * Status. In force, enjoined, pending or repealed.
 *
 * Seen by: public
 */
status: ProvisionStatusCode
/**
 * Citation. The law, form or case that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Read on. The day on which the wording was read, where it was noted.
 *
 * Seen by: public
 */
read_on?: CalendarDate
/**
 * Note. What a reader should know: limits of the copy, open questions, exceptions in words.
 *
 * Seen by: public
 */
note: Words
}
export interface LegalProfileAgreementTerm {
/**
 * Terms id. The permanent id of these terms inside the profile.
 *
 * Seen by: public
 */
terms_id: string
/**
 * Agreement types. The types of agreement that the terms are about.
 *
 * Seen by: public
 */
agreement_types: AgreementTypeCode[]
/**
 * Effect. Whether such an agreement must exist, may exist, is forbidden, must be ended, or only has these terms.
 *
 * Seen by: public
 */
effect: ("must-have" | "may-have" | "forbidden" | "must-end" | "terms-only")
/**
 * Who approves entry. Whose approval is needed to enter it.
 *
 * Seen by: public
 */
entry_requires_approval_of?: Words
/**
 * Kind of approval to end it. Which office must approve its end, by code.
 *
 * Seen by: public
 */
termination_approval?: TerminationApprovalCode
/**
 * Who approves its end. Whose approval is needed to end it.
 *
 * Seen by: public
 */
termination_requires_approval_of?: Words
/**
 * Notice to. Who must be told in writing.
 *
 * Seen by: public
 */
notice_to?: Words[]
/**
 * Notice when. What the notice is about.
 *
 * Seen by: public
 */
notice_when?: ("entered" | "renewed" | "modified" | "terminated" | "not-yet-signed")[]
/**
 * Existing ones end by. The day by which agreements already in force must be ended.
 *
 * Seen by: public
 */
existing_end_by?: CalendarDate
/**
 * To be met by. The day by which the duty must be met.
 *
 * Seen by: public
 */
comply_by?: CalendarDate
/**
 * Notice by the agency, days. How many days before the end the agency must give notice.
 *
 * Unit: days
 *
 * Seen by: public
 */
agency_notice_days?: number
/**
 * Notice by ICE, days. How many days before the end ICE must give notice.
 *
 * Unit: days
 *
 * Seen by: public
 */
federal_notice_days?: number
/**
 * Only for agency types. The types of agency that it binds; empty or missing means every type.
 *
 * Seen by: public
 */
agency_types?: AgencyTypeCode[]
/**
 * From. The first day on which it holds.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * From: why missing. Why the first day is not given.
 *
 * Seen by: public
 */
from_missing?: NullReasonCode
/**
 * To. The last day on which it held; missing while it holds.
 *
 * Seen by: public
 */
to?: CalendarDate
/**
 * How sure the dates are. How sure the dates are, where that differs from the text.
 *
 * Seen by: public
 */
dates_verification?: VerificationCode
/**
 * Status. In force, enjoined, pending or repealed.
 *
 * Seen by: public
 */
status: ProvisionStatusCode
/**
 * Citation. The law, form or case that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Read on. The day on which the wording was read, where it was noted.
 *
 * Seen by: public
 */
read_on?: CalendarDate
/**
 * Note. What a reader should know: limits of the copy, open questions, exceptions in words.
 *
 * Seen by: public
 */
note: Words
}
export interface LegalProfileDefinition {
/**
 * Definition id. The permanent id of this definition inside the profile.
 *
 * Seen by: public
 */
definition_id: string
/**
 * Term. The term of the law.
 *
 * Seen by: public
 */
term: Words
/**
 * Meaning. What it covers, in coarse words; the law itself decides.
 *
 * Seen by: public
 */
meaning: Words
/**
 * From. The first day on which it holds.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * From: why missing. Why the first day is not given.
 *
 * Seen by: public
 */
from_missing?: NullReasonCode
/**
 * To. The last day on which it held; missing while it holds.
 *
 * Seen by: public
 */
to?: CalendarDate
/**
 * How sure the dates are. How sure the dates are, where that differs from the text.
 *
 * Seen by: public
 */
dates_verification?: VerificationCode
/**
 * Status. In force, enjoined, pending or repealed.
 *
 * Seen by: public
 */
status: ProvisionStatusCode
/**
 * Citation. The law, form or case that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Read on. The day on which the wording was read, where it was noted.
 *
 * Seen by: public
 */
read_on?: CalendarDate
/**
 * Note. What a reader should know: limits of the copy, open questions, exceptions in words.
 *
 * Seen by: public
 */
note?: Words
}
/**
 * Publication. What one publication folder states of itself under signature: whose records, which periods, every file, how persons are protected, and what changed since the last one.
 */
export interface Publication {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is a publication.
 *
 * Seen by: public
 */
record: "publication"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * Publisher. The agency that publishes and signs.
 *
 * Seen by: public
 */
agency_id: AgencyId
/**
 * Agencies. The agencies whose records are in it, the publisher too if it has some.
 *
 * Seen by: public
 */
agencies: AgencyId[]
/**
 * Periods. The periods whose complete current log it holds.
 *
 * Seen by: public
 */
periods: string[]
/**
 * Number. The number of this publication in the publisher's chain: 1, 2 … without a gap.
 *
 * Seen by: public
 */
sequence: number
/**
 * Previous manifest. The SHA-256 of the manifest before this one in the publisher's chain. Only the first has none.
 *
 * Seen by: public
 */
previous?: string
/**
 * Replaces. Manifests of earlier publications that nobody should use any more, by their SHA-256.
 *
 * Seen by: public
 */
supersedes: string[]
/**
 * Published at. The moment of publication.
 *
 * Seen by: public
 */
published_at: Instant
/**
 * License. The license of the data, by its SPDX id.
 *
 * Seen by: public
 */
license: string
/**
 * Files. Every file of the folder but the manifest, its signature and the list of checksums.
 *
 * Seen by: public
 */
files: PublicationFile[]
/**
 * Thresholds. The numbers below which something about persons is not shown.
 *
 * Seen by: public
 */
thresholds: PublicationThresholds
/**
 * Figures withheld. How many figures of its tables are withheld.
 *
 * Seen by: public
 */
withheld_cells: number
/**
 * Rows generalised. How many rows of the log show only quarter, ask, decision and outcome.
 *
 * Seen by: public
 */
generalised_rows: number
/**
 * Embargo in days. How many days after its end the outcome of an entry is first shown.
 *
 * Unit: days
 *
 * Seen by: public
 */
embargo_days: number
/**
 * Finest date. How fine the dates of the public log are.
 *
 * Seen by: public
 */
date_precision: ("day" | "month" | "quarter")
/**
 * Regimes. The reporting laws whose tables it holds.
 *
 * Seen by: public
 */
regimes: string[]
/**
 * Law files used. The legal profiles by which duties and limits were worked out.
 *
 * Seen by: public
 */
law: PublicationLaw[]
/**
 * Single approver. True where the agency has only one person to prepare and approve it. It is shown wherever the publication is shown.
 *
 * Seen by: public
 */
single_approver: boolean
/**
 * Approvals. The roles that approved it, two different persons unless there is a single approver; never a name.
 *
 * Seen by: public
 */
approvals: PublicationApproval[]
/**
 * Changed entries. Entries of the public log that were changed or withdrawn since the publication before.
 *
 * Seen by: public
 */
changes: PublicationChange[]
/**
 * Changed reports. Reports that were changed or withdrawn since the publication before.
 *
 * Seen by: public
 */
report_changes: PublicationReportChange[]
/**
 * Key. The key that signs the manifest.
 *
 * Seen by: public
 */
key: PublicationKey
/**
 * Checkpoint of the journal. The state of the agency's append-only journal at publication. An oversight body keeps it to see later that nothing was rewritten.
 *
 * Seen by: public
 */
checkpoint?: PublicationCheckpoint
}
export interface PublicationFile {
/**
 * Path. The path inside the folder, with forward slashes.
 *
 * Seen by: public
 */
path: string
/**
 * Bytes. The size of the file in bytes.
 *
 * Unit: bytes
 *
 * Seen by: public
 */
bytes: number
/**
 * File fingerprint. The SHA-256 of the file.
 *
 * Seen by: public
 */
sha256: string
/**
 * Media type. The media type of the file.
 *
 * Seen by: public
 */
media_type: string
/**
 * Contains. What the file is for.
 *
 * Seen by: public
 */
contains: FileContentCode
}
/**
 * Thresholds. The numbers below which something about persons is not shown.
 *
 * Seen by: public
 */
export interface PublicationThresholds {
/**
 * Smallest group in the log. A row finer than quarter, ask, decision and outcome is shown only if so many rows look alike.
 *
 * Seen by: public
 */
k_anonymity: number
/**
 * Smallest figure in tables. Figures about persons under this number are withheld. Counts of what agencies did never are.
 *
 * Seen by: public
 */
small_cell: number
}
export interface PublicationLaw {
/**
 * Legal profile. The id of the legal profile.
 *
 * Seen by: public
 */
law_id: string
/**
 * File fingerprint. The SHA-256 of the file of the legal profile.
 *
 * Seen by: public
 */
sha256: string
}
export interface PublicationApproval {
/**
 * Role. The role that approved.
 *
 * Seen by: public
 */
role: ApprovalRoleCode
/**
 * Approved on. The local date of the approval.
 *
 * Seen by: public
 */
approved_on: CalendarDate
}
export interface PublicationChange {
/**
 * Public id. The public id of the entry.
 *
 * Seen by: public
 */
public_id: string
/**
 * From revision. The public revision in the publication before.
 *
 * Seen by: public
 */
from_revision: number
/**
 * To revision. The public revision in this one.
 *
 * Seen by: public
 */
to_revision: number
/**
 * Reason. Why it was changed or withdrawn.
 *
 * Seen by: public
 */
reason: RevisionReasonCode
}
export interface PublicationReportChange {
/**
 * Report id. The id of the report, be it one of a period or one that a law asks for.
 *
 * Seen by: public
 */
report_id: string
/**
 * From revision. The public revision in the publication before.
 *
 * Seen by: public
 */
from_revision: number
/**
 * To revision. The public revision in this one.
 *
 * Seen by: public
 */
to_revision: number
/**
 * Reason. Why it was changed or withdrawn.
 *
 * Seen by: public
 */
reason: RevisionReasonCode
}
/**
 * Key. The key that signs the manifest.
 *
 * Seen by: public
 */
export interface PublicationKey {
/**
 * Algorithm. The signature algorithm.
 *
 * Seen by: public
 */
algorithm: "ed25519"
/**
 * Key fingerprint. The SHA-256 of the 32 bytes of the public key.
 *
 * Seen by: public
 */
fingerprint: string
/**
 * Public key. The 32 bytes of the public key, in Base64.
 *
 * Seen by: public
 */
public_key?: string
/**
 * Key before. The fingerprint of the key that this one follows, in every publication that it signs.
 *
 * Seen by: public
 */
rotated_from?: string
/**
 * Signature of the key before. The older key's signature over the 32 bytes of this public key, in Base64.
 *
 * Seen by: public
 */
rotation_signature?: string
}
/**
 * Checkpoint of the journal. The state of the agency's append-only journal at publication. An oversight body keeps it to see later that nothing was rewritten.
 *
 * Seen by: public
 */
export interface PublicationCheckpoint {
/**
 * Events. How many events the journal holds.
 *
 * Seen by: public
 */
events: number
/**
 * Last link of the chain. The last link of the chain over the journal's commitments, which ties all of them.
 *
 * Seen by: public
 */
head_sha256: string
}
/**
 * Report of a period. What an agency reports for a quarter, or for a month, half-year or year: its figures, what it certifies as nil, its money, its agreements and its context.
 */
export interface QuarterlyReport {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is a report.
 *
 * Seen by: public
 */
record: "quarterly-report"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * View. Which audience this copy of the record is made for.
 *
 * Seen by: public
 */
view: "agency"
/**
 * Revision. The number of this version of the record, starting at 1. The highest one is in force.
 *
 * Seen by: public
 */
revision: number
/**
 * Reason for revision. Why this version replaces the one before it. Needed from revision 2 on.
 *
 * Seen by: public
 */
revision_reason?: RevisionReasonCode
/**
 * Report id. Who it is about, the period and the kind of source, in small letters. A second report with the same id is a revision.
 *
 * Seen by: public
 */
report_id: string
/**
 * Kind of source. Whose records the figures come from. Figures of different kinds are never added, and only an agency's own log makes it a reporter.
 *
 * Seen by: public
 */
source_kind: SourceKindCode
/**
 * Agency. The agency that the report is about.
 *
 * Asked for by: us-ny-nyc-10-178
 *
 * Seen by: public
 */
agency_id?: AgencyId
/**
 * Jurisdiction. The jurisdiction that the report is about, where it is not about one agency.
 *
 * Seen by: public
 */
jurisdiction_id?: JurisdictionId
/**
 * Period. The quarter, month, half-year or year that the report covers.
 *
 * Seen by: public
 */
period: QuarterlyReportPeriod
/**
 * Time zone. The IANA time zone in which days and the period are counted.
 *
 * Seen by: public
 */
time_zone?: string
/**
 * Time zone: why missing. Why this figure is missing: time zone.
 *
 * Seen by: public
 */
time_zone_missing?: NullReasonCode
/**
 * Months covered. The months of the period for which there are figures. A month that is not listed is a gap, not zero.
 *
 * Seen by: public
 */
months_covered: Month[]
/**
 * As of. The day on which the log was read. The figures show it as it then stood; what was logged later is in a later report.
 *
 * Seen by: public
 */
as_of: CalendarDate
/**
 * How the figures were made. Whether the figures were counted from a log, handed in as totals, or taken from somebody else.
 *
 * Seen by: public
 */
basis: QuarterlyReportBasis
/**
 * Nothing received, certified. What an office certifies that there was none of. A zero without this is only a reported zero.
 *
 * Asked for by: us-il-trust-act
 *
 * Seen by: public
 */
nil: QuarterlyReportNil[]
/**
 * Tables. The figures, in declared tables of tidy rows.
 *
 * Asked for by: us-ny-nyc-10-178
 *
 * Seen by: public
 */
tables: QuarterlyReportTable[]
/**
 * Balance of asks. Open at start plus received equals decided plus closed without decision plus open at end. It counts inbound asks.
 *
 * Seen by: public
 */
balance?: QuarterlyReportBalance
/**
 * Rates. Rates as two whole numbers each, so that anybody can recompute and add them.
 *
 * Seen by: public
 */
rates: QuarterlyReportRate[]
/**
 * Context. Numbers to read the figures against: bookings, population, releases, violent crime, cost of detention.
 *
 * Seen by: public
 */
context: QuarterlyReportContext[]
/**
 * Expenditures. All money spent on or received for immigration enforcement in the period; flows are never netted.
 *
 * Seen by: public
 */
expenditures: QuarterlyReportExpenditure[]
/**
 * Agreements. The agreements with federal authorities that the agency had in the period, with their status.
 *
 * Seen by: public
 */
agreements_in_force: QuarterlyReportAgreementsInForce[]
/**
 * Policy changes. Provisions of law or policy that began, changed or ended in the period.
 *
 * Seen by: public
 */
policy_changes: QuarterlyReportPolicyChange[]
/**
 * Corrections. How many log entries of this period were corrected or withdrawn since the revision of the report before this one.
 *
 * Seen by: public
 */
corrections: QuarterlyReportCorrection[]
/**
 * Counts of others. What others count for the same agency and period, to set beside its own figures.
 *
 * Seen by: public
 */
outside_counts: QuarterlyReportOutsideCount[]
/**
 * Parts not reported. Parts of the report that are empty because nobody reported them, not because there was nothing.
 *
 * Seen by: public
 */
not_reported: QuarterlyReportNotReported[]
/**
 * Protection of small numbers. Under which number figures about persons are withheld, and how many are.
 *
 * Seen by: public
 */
protection?: QuarterlyReportProtection
/**
 * Prepared by. The office that prepared the report, by its name; never a person's name.
 *
 * Seen by: public
 */
prepared_by_office?: string
/**
 * Published on. The day on which the report was published.
 *
 * Seen by: public
 */
published_on?: CalendarDate
/**
 * Fingerprint of the one before. The SHA-256 of the canonical form of the revision that this one replaces.
 *
 * Seen by: public
 */
previous_sha256?: string
/**
 * Extensions. Values of registered extensions.
 *
 * Seen by: agency
 */
extensions?: Extensions
}
/**
 * Period. The quarter, month, half-year or year that the report covers.
 *
 * Seen by: public
 */
export interface QuarterlyReportPeriod {
/**
 * Period name. The period in one word: a quarter, a month, a half-year, a year, a federal fiscal year.
 *
 * Seen by: public
 */
name: string
/**
 * First day. The first day of the period, in the local time of the agency.
 *
 * Seen by: public
 */
start_on: CalendarDate
/**
 * Last day. The last day of the period, in the local time of the agency.
 *
 * Seen by: public
 */
end_on: CalendarDate
}
/**
 * How the figures were made. Whether the figures were counted from a log, handed in as totals, or taken from somebody else.
 *
 * Seen by: public
 */
export interface QuarterlyReportBasis {
/**
 * How. Counted from a log, totals only, from a third party, or context only.
 *
 * Seen by: public
 */
kind: ReportBasisCode
/**
 * Log fingerprint. The SHA-256 of the log. For several files: the SHA-256 of their fingerprints, sorted, one a line.
 *
 * Seen by: public
 */
log_sha256?: string
/**
 * Records read. How many records of the log were read, every revision counted.
 *
 * Seen by: public
 */
rows?: number
/**
 * Records not read. How many rows of the log could not be read. Their entries are in no figure.
 *
 * Seen by: public
 */
rows_not_read?: number
/**
 * Entries. How many entries were left with the highest revision of each in force.
 *
 * Seen by: public
 */
entries?: number
/**
 * Older revisions. How many of the records were older revisions, replaced by a later one.
 *
 * Seen by: public
 */
revisions_considered?: number
/**
 * Entries withdrawn. How many entries are withdrawn: still listed, no longer counted.
 *
 * Seen by: public
 */
entries_withdrawn?: number
/**
 * Releases. The releases of others that the figures were taken from.
 *
 * Seen by: public
 */
releases: QuarterlyReportRelease[]
/**
 * Law files used. The legal profiles by which hold limits and duties were worked out.
 *
 * Seen by: public
 */
law: QuarterlyReportLaw[]
}
export interface QuarterlyReportRelease {
/**
 * Release. The id of the release.
 *
 * Seen by: public
 */
release_id: string
/**
 * File fingerprint. The SHA-256 of the file.
 *
 * Seen by: public
 */
file_sha256: string
/**
 * Rows used. How many rows of the file went into the figures.
 *
 * Seen by: public
 */
rows: number
}
export interface QuarterlyReportLaw {
/**
 * Legal profile. The id of the legal profile.
 *
 * Seen by: public
 */
law_id: string
/**
 * File fingerprint. The SHA-256 of the file of the legal profile.
 *
 * Seen by: public
 */
sha256: string
}
export interface QuarterlyReportNil {
/**
 * None of what. What there was none of.
 *
 * Seen by: public
 */
scope: NilScopeCode
/**
 * Certified on. The day on which it was certified.
 *
 * Seen by: public
 */
certified_on: CalendarDate
/**
 * Certifying office. The office that certifies, by its name; never a person's name.
 *
 * Seen by: public
 */
office: string
}
export interface QuarterlyReportTable {
/**
 * Table. The id of the table, unique in the report.
 *
 * Seen by: public
 */
table_id: string
/**
 * Measure. What is counted, by the id of the measure.
 *
 * Seen by: public
 */
measure: string
/**
 * Unit. What one stands for: requests, asks, persons, minutes, cents.
 *
 * Seen by: public
 */
unit: MeasureUnitCode
/**
 * Kind of figure. A flow over the period, a stock on a day, an average or a median.
 *
 * Seen by: public
 */
kind: MeasureKindCode
/**
 * Placed by. Which date places a case in the period.
 *
 * Seen by: public
 */
placed_by: PlacedByCode
/**
 * Adds over time. Whether quarters add up to a year. Persons, stocks, averages and medians do not.
 *
 * Seen by: public
 */
adds_over_time: boolean
/**
 * Adds over agencies. Whether the figures of several agencies add up.
 *
 * Seen by: public
 */
adds_over_agencies: boolean
/**
 * Dimensions. The columns that split the figures. Every row fills exactly these; a margin row says `total`.
 *
 * Seen by: public
 */
dimensions: ("month" | "agency_id" | "facility_id" | "operator_level" | "direction" | "channel" | "requesting_component" | "requesting_office" | "instrument" | "probable_cause" | "federal_force" | "ask" | "decision" | "decision_group" | "closed_without_decision" | "reason" | "legal_basis" | "provision" | "review_level" | "review_result" | "result" | "outcome" | "outcome_group" | "taker" | "transfer_basis" | "custody_basis" | "hold_clock" | "hold_limit" | "information" | "system" | "purpose" | "response" | "consent" | "counsel_status" | "notice" | "notice_status" | "function" | "agreement_type" | "cost_category" | "money_source" | "money_flow" | "age_band" | "sex" | "race_ethnicity" | "region" | "language" | "charge_class" | "conviction_class" | "qualifying_offense" | "terrorist_match")[]
/**
 * Complete. Whether a combination without a row is zero. If false, it is not known.
 *
 * Seen by: public
 */
complete: boolean
/**
 * Law that forbids it. The law that forbids publishing this table. Then it has no rows.
 *
 * Seen by: public
 */
withheld_law?: Citation
/**
 * Rows. The figures, one a row: a value, or that it is withheld, or that it is missing.
 *
 * Seen by: public
 */
rows: QuarterlyReportRow[]
}
export interface QuarterlyReportRow {
/**
 * Month. The calendar month. Written year-month, or `total`.
 *
 * Seen by: public
 */
month?: string
/**
 * Agency. The agency, in a report about a whole jurisdiction. Its id, or `total`.
 *
 * Seen by: public
 */
agency_id?: string
/**
 * Facility. The facility, by its id in the agency's record. Its id, or `total`.
 *
 * Seen by: public
 */
facility_id?: string
/**
 * Run by. Which level of government runs the facility. A code of the list operator-level, or `total`.
 *
 * Seen by: public
 */
operator_level?: string
/**
 * Direction. Who started it. A code of the list direction, or `total`.
 *
 * Seen by: public
 */
direction?: string
/**
 * Channel. How it came. A code of the list channel, or `total`.
 *
 * Seen by: public
 */
channel?: string
/**
 * Requested by. Which federal component asked or was told. A code of the list requesting-component, or `total`.
 *
 * Seen by: public
 */
requesting_component?: string
/**
 * Field office. The field office that asked. A code of the list requesting-office, or `total`.
 *
 * Seen by: public
 */
requesting_office?: string
/**
 * Paper. Which form, warrant, order or alert came with it. A code of the list instrument, or `total`.
 *
 * Seen by: public
 */
instrument?: string
/**
 * Probable-cause box. Which box is ticked on the detainer. A code of the list probable-cause, or `total`.
 *
 * Seen by: public
 */
probable_cause?: string
/**
 * Federal force. What force the paper has in federal law. A code of the list federal-force, or `total`.
 *
 * Seen by: public
 */
federal_force?: string
/**
 * What was asked. One thing that was asked for. A code of the list ask, or `total`.
 *
 * Seen by: public
 */
ask?: string
/**
 * Decision. The decision in force. A code of the list decision, or `total`.
 *
 * Seen by: public
 */
decision?: string
/**
 * Decision group. The group of the decision in force. A group of the code list decision, or `total`.
 *
 * Seen by: public
 */
decision_group?: string
/**
 * Closed without decision. Why no decision was needed any more. A code of the list closed-without-decision, or `total`.
 *
 * Seen by: public
 */
closed_without_decision?: string
/**
 * Reason. A reason of the decision; an ask with two reasons stands in two rows. A code of the list decision-reason, or `total`.
 *
 * Seen by: public
 */
reason?: string
/**
 * Legal basis. What authorized the act. A code of the list legal-basis, or `total`.
 *
 * Seen by: public
 */
legal_basis?: string
/**
 * Policy relied on. The provision of law or policy that was relied on. A code of the list policy-provision, or `total`.
 *
 * Seen by: public
 */
provision?: string
/**
 * Reviewed by. The highest level that reviewed it before the decision. A code of the list review-level, or `total`.
 *
 * Seen by: public
 */
review_level?: string
/**
 * Result of the review. What the review ended with. A code of the list review-result, or `total`.
 *
 * Seen by: public
 */
review_result?: string
/**
 * What it led to. What the ask led to. A code of the list ask-result, or `total`.
 *
 * Seen by: public
 */
result?: string
/**
 * Outcome. How custody ended. A code of the list custody-end, or `total`.
 *
 * Seen by: public
 */
outcome?: string
/**
 * Outcome group. The group of how custody ended. A group of the code list custody-end, or `total`.
 *
 * Seen by: public
 */
outcome_group?: string
/**
 * Taken by. Which agency took custody. A code of the list custody-taker, or `total`.
 *
 * Seen by: public
 */
taker?: string
/**
 * Grounds for the transfer. On what grounds the person was handed over. A code of the list transfer-basis, or `total`.
 *
 * Seen by: public
 */
transfer_basis?: string
/**
 * Why in custody. On what grounds the agency held the person. A code of the list custody-basis, or `total`.
 *
 * Seen by: public
 */
custody_basis?: string
/**
 * Hold clock. The rule that limits a hold. A code of the list hold-clock, or `total`.
 *
 * Seen by: public
 */
hold_clock?: string
/**
 * Within the limit. Whether a hold kept within its limit. A code of the list hold-limit, or `total`.
 *
 * Seen by: public
 */
hold_limit?: string
/**
 * Information given. A kind of information that was given. A code of the list information, or `total`.
 *
 * Seen by: public
 */
information?: string
/**
 * Database. The database or system. A code of the list database-system, or `total`.
 *
 * Seen by: public
 */
system?: string
/**
 * Purpose. The purpose of a query or of access. A code of the list query-purpose, or `total`.
 *
 * Seen by: public
 */
purpose?: string
/**
 * Response. What kind of response came to a query. A code of the list iar-response, or `total`.
 *
 * Seen by: public
 */
response?: string
/**
 * Consent. Whether the person consented to an interview. A code of the list interview-consent, or `total`.
 *
 * Seen by: public
 */
consent?: string
/**
 * Counsel. Whether counsel was told before an interview. A code of the list counsel-status, or `total`.
 *
 * Seen by: public
 */
counsel_status?: string
/**
 * Notice. Which notice was due. A code of the list notice-type, or `total`.
 *
 * Seen by: public
 */
notice?: string
/**
 * Given or not. Whether the notice was given. A code of the list notice-status, or `total`.
 *
 * Seen by: public
 */
notice_status?: string
/**
 * Delegated function. Which delegated function was used. A code of the list agreement-function, or `total`.
 *
 * Seen by: public
 */
function?: string
/**
 * Type of agreement. The type of agreement. A code of the list agreement-type, or `total`.
 *
 * Seen by: public
 */
agreement_type?: string
/**
 * Category. What the money was for. A code of the list cost-category, or `total`.
 *
 * Seen by: public
 */
cost_category?: string
/**
 * Money source. Where the money came from. A code of the list money-source, or `total`.
 *
 * Seen by: public
 */
money_source?: string
/**
 * Flow. Spent, received, asked back or paid back. A code of the list money-flow, or `total`.
 *
 * Seen by: public
 */
money_flow?: string
/**
 * Age band. The age group of the persons counted. A code of the list age-band, or `total`.
 *
 * Seen by: public
 */
age_band?: string
/**
 * Sex. The sex of the persons counted, as the agency records it. A code of the list sex, or `total`.
 *
 * Seen by: public
 */
sex?: string
/**
 * Race or ethnicity. The race or ethnicity of the persons counted. A code of the list race-ethnicity, or `total`.
 *
 * Seen by: public
 */
race_ethnicity?: string
/**
 * World region. The world region of citizenship of the persons counted. A code of the list region, or `total`.
 *
 * Seen by: public
 */
region?: string
/**
 * Language. The language in which the persons counted were spoken to. A code of the list language, or `total`.
 *
 * Seen by: public
 */
language?: string
/**
 * Charge class. The class of the most serious charge. A code of the list charge-class, or `total`.
 *
 * Seen by: public
 */
charge_class?: string
/**
 * Conviction class. The class of the most serious conviction. A code of the list conviction-class, or `total`.
 *
 * Seen by: public
 */
conviction_class?: string
/**
 * Qualifying offense. The class of offense on which a law lets the agency act. A code of the list qualifying-offense, or `total`.
 *
 * Seen by: public
 */
qualifying_offense?: string
/**
 * Possible screening match. Whether a possible match in the terrorist screening database was reported. A code of the list terrorist-match, or `total`.
 *
 * Seen by: public
 */
terrorist_match?: string
/**
 * Value. The figure, in the unit of the table; zero is a figure.
 *
 * Seen by: public
 */
value?: number
/**
 * Number of cases. How many cases an average or a median is taken over.
 *
 * Seen by: public
 */
observations?: number
/**
 * Withheld. The figure is not shown, so that nobody can be recognized. There is one mark, whatever the reason.
 *
 * Seen by: public
 */
withheld?: "protected"
/**
 * Missing. The figure is not known. Missing is never zero.
 *
 * Seen by: public
 */
missing?: MissingMarkCode
}
/**
 * Balance of asks. Open at start plus received equals decided plus closed without decision plus open at end. It counts inbound asks.
 *
 * Seen by: public
 */
export interface QuarterlyReportBalance {
/**
 * Open at start. Asks that were open when the period began.
 *
 * Seen by: public
 */
open_at_start?: number
/**
 * Open at start: why missing. Why this figure is missing: open at start.
 *
 * Seen by: public
 */
open_at_start_missing?: NullReasonCode
/**
 * Received. Asks received in the period.
 *
 * Seen by: public
 */
received?: number
/**
 * Received: why missing. Why this figure is missing: received.
 *
 * Seen by: public
 */
received_missing?: NullReasonCode
/**
 * Decided. Asks decided for the first time in the period, whenever they were received.
 *
 * Seen by: public
 */
decided?: number
/**
 * Decided: why missing. Why this figure is missing: decided.
 *
 * Seen by: public
 */
decided_missing?: NullReasonCode
/**
 * Closed without decision. Asks that were closed in the period without a decision.
 *
 * Seen by: public
 */
closed_without_decision?: number
/**
 * Closed without decision: why missing. Why this figure is missing: closed without decision.
 *
 * Seen by: public
 */
closed_without_decision_missing?: NullReasonCode
/**
 * Open at end. Asks that were open when the period ended.
 *
 * Seen by: public
 */
open_at_end?: number
/**
 * Open at end: why missing. Why this figure is missing: open at end.
 *
 * Seen by: public
 */
open_at_end_missing?: NullReasonCode
}
export interface QuarterlyReportRate {
/**
 * Rate. What is set against what, by the id of the rate.
 *
 * Seen by: public
 */
rate: string
/**
 * Numerator: what. The measure or context item above the line.
 *
 * Seen by: public
 */
numerator_of: string
/**
 * Numerator. The figure above the line.
 *
 * Seen by: public
 */
numerator?: number
/**
 * Numerator: why missing. Why this figure is missing: numerator.
 *
 * Seen by: public
 */
numerator_missing?: NullReasonCode
/**
 * Denominator: what. The measure or context item below the line.
 *
 * Seen by: public
 */
denominator_of: string
/**
 * Denominator. The figure below the line.
 *
 * Seen by: public
 */
denominator?: number
/**
 * Denominator: why missing. Why this figure is missing: denominator.
 *
 * Seen by: public
 */
denominator_missing?: NullReasonCode
/**
 * Per. The rate is printed for so many: 100 for per cent, 1,000, 100,000.
 *
 * Seen by: public
 */
per: (1 | 100 | 1000 | 10000 | 100000)
/**
 * Months covered. How many months of the period both figures cover.
 *
 * Seen by: public
 */
coverage_months: number
/**
 * Withheld. The rate is not shown, so that nobody can be recognized.
 *
 * Seen by: public
 */
withheld?: "protected"
}
export interface QuarterlyReportContext {
/**
 * Item. Which number it is.
 *
 * Seen by: public
 */
item: ContextItemCode
/**
 * Value. The number, in its unit; zero is a number.
 *
 * Seen by: public
 */
value?: number
/**
 * Missing. The number is not known. Missing is never zero.
 *
 * Seen by: public
 */
missing?: MissingMarkCode
/**
 * Unit. What one stands for.
 *
 * Seen by: public
 */
unit: MeasureUnitCode
/**
 * Year of the number. The year that the number is about.
 *
 * Seen by: public
 */
source_year: number
/**
 * Months covered. How many months the number covers. Fewer than the period has make it partial.
 *
 * Seen by: public
 */
coverage_months: number
/**
 * How crimes were counted. The system by which crimes were counted. Numbers of different systems are never compared.
 *
 * Seen by: public
 */
crime_basis?: CrimeBasisCode
/**
 * Where it comes from. The publication or file that gives the number.
 *
 * Seen by: public
 */
citation?: Citation
}
export interface QuarterlyReportExpenditure {
/**
 * Category. What the money was for.
 *
 * Seen by: public
 */
category: CostCategoryCode
/**
 * Money source. Where the money came from.
 *
 * Seen by: public
 */
money_source: MoneySourceCode
/**
 * Flow. Spent, received, asked back or paid back.
 *
 * Seen by: public
 */
flow: MoneyFlowCode
/**
 * Amount in cents. The amount in US cents.
 *
 * Unit: cents
 *
 * Seen by: public
 */
amount_cents?: number
/**
 * Amount in cents: why missing. Why this figure is missing: amount in cents.
 *
 * Seen by: public
 */
amount_cents_missing?: NullReasonCode
/**
 * How it was found. From the log, from the books, or an estimate.
 *
 * Seen by: public
 */
basis: CostBasisCode
/**
 * Agreement. The agreement under which it was paid.
 *
 * Seen by: public
 */
agreement_id?: AgreementId
}
export interface QuarterlyReportAgreementsInForce {
/**
 * Agreement. The id of the agreement.
 *
 * Seen by: public
 */
agreement_id: AgreementId
/**
 * Type of agreement. The type of agreement.
 *
 * Seen by: public
 */
agreement_type: AgreementTypeCode
/**
 * Status. The status of the agreement on that day.
 *
 * Seen by: public
 */
status: AgreementStatusCode
/**
 * As of. The day on which it had this status.
 *
 * Seen by: public
 */
as_of: CalendarDate
}
export interface QuarterlyReportPolicyChange {
/**
 * Provision. Which provision it is.
 *
 * Seen by: public
 */
provision: PolicyProvisionCode
/**
 * Status. Its status from that day on.
 *
 * Seen by: public
 */
status: ProvisionStatusCode
/**
 * Changed on. The day from which it holds.
 *
 * Seen by: public
 */
changed_on: CalendarDate
/**
 * Citation. The law, ordinance or policy document.
 *
 * Seen by: public
 */
citation: Citation
}
export interface QuarterlyReportCorrection {
/**
 * Reason. Why the entries were changed.
 *
 * Seen by: public
 */
reason: RevisionReasonCode
/**
 * Entries. How many entries were changed for this reason.
 *
 * Seen by: public
 */
entries: number
}
export interface QuarterlyReportOutsideCount {
/**
 * Kind of source. Whose count it is.
 *
 * Seen by: public
 */
source_kind: SourceKindCode
/**
 * Release. The release that the count comes from.
 *
 * Seen by: public
 */
release_id: string
/**
 * Measure. What is counted, by the id of the measure.
 *
 * Seen by: public
 */
measure: string
/**
 * Unit. What one stands for.
 *
 * Seen by: public
 */
unit: MeasureUnitCode
/**
 * Placed by. Which date places a case in the period.
 *
 * Seen by: public
 */
placed_by: PlacedByCode
/**
 * Value. The number that the other source gives.
 *
 * Seen by: public
 */
value: number
/**
 * Explanations. What explains the difference to the own figure, as codes.
 *
 * Seen by: public
 */
explanations: CountDifferenceCode[]
}
export interface QuarterlyReportNotReported {
/**
 * Part. The name of the part.
 *
 * Seen by: public
 */
part: ("tables" | "balance" | "rates" | "context" | "expenditures" | "agreements_in_force" | "policy_changes" | "corrections" | "outside_counts")
/**
 * Why missing. Why it was not reported.
 *
 * Seen by: public
 */
reason: NullReasonCode
}
/**
 * Protection of small numbers. Under which number figures about persons are withheld, and how many are.
 *
 * Seen by: public
 */
export interface QuarterlyReportProtection {
/**
 * Threshold. Figures about persons under this number are withheld.
 *
 * Seen by: public
 */
small_cell: number
/**
 * Figures withheld. How many figures of this report are withheld.
 *
 * Seen by: public
 */
withheld_cells: number
}
/**
 * Statutory report. The report that one reporting law asks of an agency for one period, counted from its log: the tables of the law, what it asks element by element, when it is due, and what the log lacks for it.
 */
export interface RegimeReport {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: regulator
 */
$schema?: string
/**
 * Kind of record. Says that this is a report that a law asks for.
 *
 * Seen by: regulator
 */
record: "regime-report"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: regulator
 */
standard_version: string
/**
 * Revision. The number of this version of the report, starting at 1. The highest one is in force.
 *
 * Seen by: regulator
 */
revision: number
/**
 * Reason for revision. Why this version replaces the one before it. Needed from revision 2 on.
 *
 * Seen by: regulator
 */
revision_reason?: RevisionReasonCode
/**
 * Report id. Whose report it is, by which law and for which period. A second report with the same id is a revision.
 *
 * Seen by: regulator
 */
regime_report_id: string
/**
 * Reporting law. The law that asks for the report, and how far its text was read.
 *
 * Seen by: regulator
 */
regime: RegimeReportRegime
/**
 * Draft. Whether anything in this report rests on a text that was not read: on a summary, or on memory.
 *
 * Seen by: regulator
 */
draft: boolean
/**
 * Agency. The agency that reports.
 *
 * Seen by: regulator
 */
agency_id: AgencyId
/**
 * Agencies counted. The agencies whose logs were counted: the reporting one, and others where one office reports for several.
 *
 * Seen by: regulator
 */
agencies: AgencyId[]
/**
 * Recipient. Who receives the report.
 *
 * Seen by: regulator
 */
recipient: Words
/**
 * Period. The period that the report covers, as the law cuts it.
 *
 * Seen by: regulator
 */
period: RegimeReportPeriod
/**
 * Months covered. The months of the period that were over when the log was read. A month that is not listed is a gap, not zero.
 *
 * Seen by: regulator
 */
months_covered: Month[]
/**
 * As of. The day on which the log was read.
 *
 * Seen by: regulator
 */
as_of: CalendarDate
/**
 * Time zone. The IANA time zone in which days are counted.
 *
 * Seen by: regulator
 */
time_zone?: string
/**
 * Time zone: why missing. Why the time zone is not given.
 *
 * Seen by: regulator
 */
time_zone_missing?: NullReasonCode
/**
 * Due. By when the report is due, and who says so.
 *
 * Seen by: regulator
 */
due: RegimeReportDue
/**
 * When there was nothing. What the law asks for when nothing was received, and whether it is there.
 *
 * Seen by: regulator
 */
nil: RegimeReportNil
/**
 * How the figures were made. What was read, and how much of it counts.
 *
 * Seen by: regulator
 */
basis: RegimeReportBasis
/**
 * Parts. The lists or parts of the report, with how many entries each holds.
 *
 * Seen by: regulator
 */
parts: RegimeReportPart[]
/**
 * Tables. The tables that answer the law, with only the columns that it names.
 *
 * Seen by: regulator
 */
tables: RegimeReportTable[]
/**
 * Elements. What the law asks for, element by element, where the answer stands, and what the log lacks for it.
 *
 * Seen by: regulator
 */
elements: RegimeReportElement[]
/**
 * Small numbers. How small numbers about persons are protected. Not at all in a report for the recipient that the law names; in a published one, tables that tell of persons are left out whole.
 *
 * Seen by: regulator
 */
small_cells: ("not-protected" | "tables-left-out")
/**
 * Tables left out. The tables that a published report leaves out because they tell of persons.
 *
 * Seen by: regulator
 */
tables_left_out?: string[]
/**
 * Prepared by. The office that prepared the report, by its name; never a person's name.
 *
 * Seen by: regulator
 */
prepared_by_office?: string
}
/**
 * Reporting law. The law that asks for the report, and how far its text was read.
 *
 * Seen by: regulator
 */
export interface RegimeReportRegime {
/**
 * Regime id. The permanent id of the reporting law.
 *
 * Seen by: regulator
 */
regime_id: string
/**
 * Revision of the law file. The revision of the law file that the report follows.
 *
 * Seen by: regulator
 */
revision: number
/**
 * Title. The name of the report, to print.
 *
 * Seen by: regulator
 */
title: Words
/**
 * Citation. The law, and where it was read.
 *
 * Seen by: regulator
 */
citation: Citation
/**
 * State of checking. Draft while any part of the law file rests on memory or an unseen text.
 *
 * Seen by: regulator
 */
state_of_check: ("draft" | "checked")
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft. Design: made for Daybook.
 *
 * Seen by: regulator
 */
verification: VerificationCode
}
/**
 * Period. The period that the report covers, as the law cuts it.
 *
 * Seen by: regulator
 */
export interface RegimeReportPeriod {
/**
 * Name of the period. The period in one word, or its first and last month.
 *
 * Seen by: regulator
 */
name: string
/**
 * First day. The first day of the period, in the local time of the agency.
 *
 * Seen by: regulator
 */
start_on: CalendarDate
/**
 * Last day. The last day of the period, in the local time of the agency.
 *
 * Seen by: regulator
 */
end_on: CalendarDate
}
/**
 * Due. By when the report is due, and who says so.
 *
 * Seen by: regulator
 */
export interface RegimeReportDue {
/**
 * Rule. How the law or the recipient sets the day.
 *
 * Seen by: regulator
 */
rule: ("month-day" | "days-after-period-end" | "within-month-of-event" | "meeting-in-following-year" | "none-stated" | "not-seen")
/**
 * Due on. The day by which it is due, where one is named.
 *
 * Seen by: regulator
 */
due_on?: CalendarDate
/**
 * Set by. Whether the law itself or the receiving office names the day.
 *
 * Seen by: regulator
 */
set_by: ("law" | "recipient" | "not-known")
/**
 * Note. What a reader should know of the day.
 *
 * Seen by: regulator
 */
note?: Words
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft. Design: made for Daybook.
 *
 * Seen by: regulator
 */
verification: VerificationCode
/**
 * Draft. Whether the day rests on a text that was not read: on a summary, or on memory.
 *
 * Seen by: regulator
 */
draft: boolean
}
/**
 * When there was nothing. What the law asks for when nothing was received, and whether it is there.
 *
 * Seen by: regulator
 */
export interface RegimeReportNil {
/**
 * Rule. Certify it, send nothing, or the law does not say.
 *
 * Seen by: regulator
 */
rule: ("certify" | "no-report" | "none-stated" | "not-seen")
/**
 * State. Whether there was something to report, and else what follows.
 *
 * Seen by: regulator
 */
state: ("something" | "certified" | "certificate-due" | "no-report-due" | "nothing-stated")
/**
 * Certificates. What is certified, or must be, scope by scope.
 *
 * Seen by: regulator
 */
certificates: RegimeReportCertificate[]
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft. Design: made for Daybook.
 *
 * Seen by: regulator
 */
verification: VerificationCode
/**
 * Draft. Whether this rule rests on a text that was not read: on a summary, or on memory.
 *
 * Seen by: regulator
 */
draft: boolean
}
export interface RegimeReportCertificate {
/**
 * None of what. What there was none of.
 *
 * Seen by: regulator
 */
scope: NilScopeCode
/**
 * Part. The part of the report that is empty.
 *
 * Seen by: regulator
 */
part_id?: string
/**
 * State. Whether the certificate is there, is due, or is not needed because there was something.
 *
 * Seen by: regulator
 */
state: ("something" | "certified" | "certificate-due")
/**
 * Certified on. The day on which it was certified.
 *
 * Seen by: regulator
 */
certified_on?: CalendarDate
/**
 * Certifying office. The office that certifies, by its name; never a person's name.
 *
 * Seen by: regulator
 */
office?: string
}
/**
 * How the figures were made. What was read, and how much of it counts.
 *
 * Seen by: regulator
 */
export interface RegimeReportBasis {
/**
 * Log fingerprint. The SHA-256 of the log. For several files: the SHA-256 of their fingerprints, sorted, one a line.
 *
 * Seen by: regulator
 */
log_sha256?: string
/**
 * Records read. How many records of the log were read, every revision counted.
 *
 * Seen by: regulator
 */
rows: number
/**
 * Records not read. How many rows of the log could not be read. Their entries are in no figure.
 *
 * Seen by: regulator
 */
rows_not_read: number
/**
 * Entries. How many entries were left with the highest revision of each in force.
 *
 * Seen by: regulator
 */
entries: number
/**
 * Entries withdrawn. How many entries are withdrawn: still listed, not counted.
 *
 * Seen by: regulator
 */
entries_withdrawn: number
/**
 * Reports used. The reports of the agency that certificates, context and expenditures were taken from.
 *
 * Seen by: regulator
 */
reports: string[]
}
export interface RegimeReportPart {
/**
 * Part. The id of this list or part of the report.
 *
 * Seen by: regulator
 */
part_id: string
/**
 * Title. The name of the part, to print.
 *
 * Seen by: regulator
 */
title: Words
/**
 * Placed by. Which date of an entry decides the period.
 *
 * Seen by: regulator
 */
placed_by: PlacedByCode
/**
 * Entries. How many entries, or agreements, of the period belong to it.
 *
 * Seen by: regulator
 */
entries: number
/**
 * Without a date. How many entries belong to it whose log has no date to place them; they are in no period.
 *
 * Seen by: regulator
 */
undated: number
/**
 * Left out. Asks that the report of another law holds, and that need not be repeated.
 *
 * Seen by: regulator
 */
left_out: RegimeReportLeftOut[]
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft. Design: made for Daybook.
 *
 * Seen by: regulator
 */
verification: VerificationCode
/**
 * Draft. Whether this part rests on a text that was not read: on a summary, or on memory.
 *
 * Seen by: regulator
 */
draft: boolean
}
export interface RegimeReportLeftOut {
/**
 * Regime id. The law whose report holds them.
 *
 * Seen by: regulator
 */
regime_id: string
/**
 * Asks. How many asks were left out.
 *
 * Seen by: regulator
 */
asks: number
}
export interface RegimeReportTable {
/**
 * Table. The permanent id of the table.
 *
 * Seen by: regulator
 */
table_id: string
/**
 * Title. The title to print.
 *
 * Seen by: regulator
 */
title: Words
/**
 * Parts. The parts of the report that it shows.
 *
 * Seen by: regulator
 */
part_ids: string[]
/**
 * Elements. The elements of the law that it answers.
 *
 * Seen by: regulator
 */
element_ids: string[]
/**
 * Form. A list of entries, or counts.
 *
 * Seen by: regulator
 */
form: ("rows" | "counts")
/**
 * Measure. What is counted, by the id of the measure.
 *
 * Seen by: regulator
 */
measure?: string
/**
 * Unit. What one stands for.
 *
 * Seen by: regulator
 */
unit?: MeasureUnitCode
/**
 * Placed by. Which date places a case in the period.
 *
 * Seen by: regulator
 */
placed_by?: PlacedByCode
/**
 * Columns. What the cells of each row hold, in order: a dimension of the report, or a place of the record.
 *
 * Seen by: regulator
 */
columns: string[]
/**
 * Complete. Whether what has no row is zero, or not in the log. If false, it is not known.
 *
 * Seen by: regulator
 */
complete: boolean
/**
 * Rows. The rows of the table.
 *
 * Seen by: regulator
 */
rows: RegimeReportRow[]
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft. Design: made for Daybook.
 *
 * Seen by: regulator
 */
verification: VerificationCode
/**
 * Draft. Whether this table rests on a text that was not read: on a summary, or on memory.
 *
 * Seen by: regulator
 */
draft: boolean
/**
 * Note. What a reader should know of the table.
 *
 * Seen by: regulator
 */
note?: Words
}
export interface RegimeReportRow {
/**
 * Cells. One for each column: a code, a date, or several codes joined by `;`. Empty where the log has nothing.
 *
 * Seen by: regulator
 */
cells: string[]
/**
 * Value. How many, in the unit of the table; only where the table counts.
 *
 * Seen by: regulator
 */
value?: number
/**
 * Missing. The figure is not known. Missing is never zero.
 *
 * Seen by: regulator
 */
missing?: MissingMarkCode
}
export interface RegimeReportElement {
/**
 * Element. The permanent id of the element.
 *
 * Seen by: regulator
 */
element_id: string
/**
 * Title. The element in plain words.
 *
 * Seen by: regulator
 */
title: Words
/**
 * Need. Whether the law requires it or only allows it.
 *
 * Seen by: regulator
 */
need: ("required" | "optional")
/**
 * Answered by. Tables of this report, its certificates, or something outside of it, such as documents or a letter.
 *
 * Seen by: regulator
 */
answered_by: ("tables" | "certificate" | "outside")
/**
 * Asked of. Of how many entries of the period the law asks it.
 *
 * Seen by: regulator
 */
asked: number
/**
 * Lacking in. In how many of them the log has no answer, or only that it is not known.
 *
 * Seen by: regulator
 */
lacking: number
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft. Design: made for Daybook.
 *
 * Seen by: regulator
 */
verification: VerificationCode
/**
 * Draft. Whether this element rests on a text that was not read: on a summary, or on memory.
 *
 * Seen by: regulator
 */
draft: boolean
}
/**
 * Reporting law. One law that asks agencies for reports on requests of ICE, element by element: who reports to whom, for which period, by when, what when there was nothing, and which fields of the log answer it.
 */
export interface Regime {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is a reporting law.
 *
 * Seen by: public
 */
record: "regime"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * Revision. The number of this version of the file, starting at 1. The highest one is in force.
 *
 * Seen by: public
 */
revision: number
/**
 * Reason for revision. Why this version replaces the one before it. Needed from revision 2 on.
 *
 * Seen by: public
 */
revision_reason?: RevisionReasonCode
/**
 * Regime id. The permanent id of the reporting law; also the name of its file.
 *
 * Seen by: public
 */
regime_id: string
/**
 * Law of. The legal profile of the place whose law it is.
 *
 * Seen by: public
 */
law_id: string
/**
 * Jurisdiction id. The jurisdiction that made the law.
 *
 * Seen by: public
 */
jurisdiction_id: JurisdictionId
/**
 * Title. The name of the law, to print.
 *
 * Seen by: public
 */
title: Words
/**
 * State of checking. Draft while any element rests on memory or an unseen text; checked when all required elements were read.
 *
 * Seen by: public
 */
state_of_check: ("draft" | "checked")
/**
 * As of. The day to which the file was written.
 *
 * Seen by: public
 */
as_of: CalendarDate
/**
 * From. The first day on which it holds.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * From: why missing. Why the first day is not given.
 *
 * Seen by: public
 */
from_missing?: NullReasonCode
/**
 * To. The last day on which it held; missing while it holds.
 *
 * Seen by: public
 */
to?: CalendarDate
/**
 * How sure the dates are. How sure the dates are, where that differs from the text.
 *
 * Seen by: public
 */
dates_verification?: VerificationCode
/**
 * Status. In force, enjoined, pending or repealed.
 *
 * Seen by: public
 */
status: ProvisionStatusCode
/**
 * Citation. The law, form or case that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Read on. The day on which the wording was read, where it was noted.
 *
 * Seen by: public
 */
read_on?: CalendarDate
/**
 * Note. What a reader should know: limits of the copy, open questions, exceptions in words.
 *
 * Seen by: public
 */
note?: Words
/**
 * Who reports. Who must report.
 *
 * Seen by: public
 */
reporters: RegimeReporters
/**
 * To whom. Who receives the report.
 *
 * Seen by: public
 */
recipient: Words
/**
 * How often. How often the report is due.
 *
 * Seen by: public
 */
cadence: RegimeCadenceCode
/**
 * When periods end. How the period of a report is cut.
 *
 * Seen by: public
 */
period_end_rule: RegimePeriodEndRule
/**
 * When it is due. By when the report is due, apart from the period.
 *
 * Seen by: public
 */
due_rule: RegimeDueRule
/**
 * When there was nothing. What must be sent when no request was received.
 *
 * Seen by: public
 */
nil_rule: RegimeNilRule
/**
 * What belongs to it. Which entries of the log belong to the report, in data terms. An entry belongs to a part when it meets every limit of the part.
 *
 * Seen by: public
 */
filter: RegimeFilter
/**
 * Elements. What the law asks for, element by element.
 *
 * Seen by: public
 */
elements: RegimeElement[]
/**
 * Columns for the regulator. The places of the request that the copy for this regulator may hold; nothing else leaves the agency.
 *
 * Seen by: public
 */
regulator_columns: string[]
/**
 * Tables. The tables that answer the law.
 *
 * Seen by: public
 */
tables: RegimeTable[]
/**
 * Publication. What is made public, by whom.
 *
 * Seen by: public
 */
publication: RegimePublication
/**
 * No personal data. Whether the law itself keeps personal data out of the report.
 *
 * Seen by: public
 */
no_personal_data: RegimeNoPersonalData
/**
 * Kept for, years. How long the law says records are kept.
 *
 * Unit: years
 *
 * Seen by: public
 */
retention_years?: number
}
/**
 * Who reports. Who must report.
 *
 * Seen by: public
 */
export interface RegimeReporters {
/**
 * Who. Who must report, in words.
 *
 * Seen by: public
 */
who: Words
/**
 * Only for agency types. The types of agency that it binds; empty or missing means every type.
 *
 * Seen by: public
 */
agency_types?: AgencyTypeCode[]
/**
 * One report for all. Whether one office reports for several agencies.
 *
 * Seen by: public
 */
one_report_for_all: boolean
}
/**
 * When periods end. How the period of a report is cut.
 *
 * Seen by: public
 */
export interface RegimePeriodEndRule {
/**
 * Rule. How the period is cut.
 *
 * Seen by: public
 */
rule: ("calendar-month" | "calendar-quarter" | "calendar-half-year" | "calendar-year" | "year-ending" | "rolling-months" | "not-stated")
/**
 * Last day. The last day of the year, where it does not end in December.
 *
 * Seen by: public
 */
month_day?: string
/**
 * Months. The number of months, where the period rolls.
 *
 * Unit: months
 *
 * Seen by: public
 */
months?: number
/**
 * Citation. The law or page that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation?: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Note. What a reader should know.
 *
 * Seen by: public
 */
note?: Words
}
/**
 * When it is due. By when the report is due, apart from the period.
 *
 * Seen by: public
 */
export interface RegimeDueRule {
/**
 * Rule. How the due day is set.
 *
 * Seen by: public
 */
rule: ("month-day" | "days-after-period-end" | "within-month-of-event" | "meeting-in-following-year" | "none-stated" | "not-seen")
/**
 * Day of the year. The day of the year after the period.
 *
 * Seen by: public
 */
month_day?: string
/**
 * Days. The number of days after the end of the period.
 *
 * Unit: days
 *
 * Seen by: public
 */
days?: number
/**
 * First due on. The first day on which a report was due.
 *
 * Seen by: public
 */
first_due_on?: CalendarDate
/**
 * Set by. Whether the law itself or the receiving office names the day.
 *
 * Seen by: public
 */
set_by: ("law" | "recipient" | "not-known")
/**
 * Citation. The law or page that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation?: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Note. What a reader should know.
 *
 * Seen by: public
 */
note?: Words
}
/**
 * When there was nothing. What must be sent when no request was received.
 *
 * Seen by: public
 */
export interface RegimeNilRule {
/**
 * Rule. Certify it, send nothing, or the law does not say.
 *
 * Seen by: public
 */
rule: ("certify" | "no-report" | "none-stated" | "not-seen")
/**
 * Certified apart. The scopes that are each certified on their own.
 *
 * Seen by: public
 */
scopes: NilScopeCode[]
/**
 * Citation. The law or page that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation?: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Note. What a reader should know.
 *
 * Seen by: public
 */
note?: Words
}
/**
 * What belongs to it. Which entries of the log belong to the report, in data terms. An entry belongs to a part when it meets every limit of the part.
 *
 * Seen by: public
 */
export interface RegimeFilter {
/**
 * Parts. The lists or parts of the report.
 *
 * Seen by: public
 */
parts: RegimePart[]
}
export interface RegimePart {
/**
 * Part id. The id of this list or part of the report.
 *
 * Seen by: public
 */
part_id: string
/**
 * Title. The name of the part, to print.
 *
 * Seen by: public
 */
title: Words
/**
 * Kind of record. The kind of record that the part is read from; requests unless it says otherwise.
 *
 * Seen by: public
 */
record?: ("request" | "agreement")
/**
 * Directions. Directions of entry that belong to it; empty means every one.
 *
 * Seen by: public
 */
directions: DirectionCode[]
/**
 * Asks. Asks of inbound requests that belong to it; empty means every one. The other directions have no asks and are not limited by it.
 *
 * Seen by: public
 */
asks: AskCode[]
/**
 * Not for asks. Asks that do not belong to it.
 *
 * Seen by: public
 */
except_asks: AskCode[]
/**
 * Instruments. An entry belongs to it when one of its papers is listed; empty means any paper or none.
 *
 * Seen by: public
 */
instruments: InstrumentCode[]
/**
 * And papers. An entry needs one of these papers as well; empty or missing means no further paper.
 *
 * Seen by: public
 */
with_instruments?: InstrumentCode[]
/**
 * Not with instruments. An entry with one of these papers does not belong to it.
 *
 * Seen by: public
 */
except_instruments: InstrumentCode[]
/**
 * Asking bodies. Federal bodies whose requests belong to it; empty means every one.
 *
 * Seen by: public
 */
requesting_components: RequestingComponentCode[]
/**
 * Only for agency types. The types of agency that it binds; empty or missing means every type.
 *
 * Seen by: public
 */
agency_types?: AgencyTypeCode[]
/**
 * Types of agreement. For a part that is read from agreements: the types that belong to it; empty or missing means every type.
 *
 * Seen by: public
 */
agreement_types?: AgreementTypeCode[]
/**
 * Need not repeat. Reporting laws whose reports hold some of these requests; what they hold is left out, and the report says how much.
 *
 * Seen by: public
 */
need_not_repeat?: string[]
/**
 * Only with a value in. Places of the request of which at least one must hold a value.
 *
 * Seen by: public
 */
only_with?: string[]
/**
 * Date that counts. Which date of the entry decides the period.
 *
 * Seen by: public
 */
placed_by: PlacedByCode
/**
 * Nil certificate. The scope of the certificate that is due when nothing belongs to this part.
 *
 * Seen by: public
 */
nil_scope?: NilScopeCode
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Note. What a reader should know.
 *
 * Seen by: public
 */
note?: Words
}
export interface RegimeElement {
/**
 * Element id. The permanent id of this element of the report.
 *
 * Seen by: public
 */
element_id: string
/**
 * Title. The element in plain words.
 *
 * Seen by: public
 */
title: Words
/**
 * Parts. The parts of the report that it belongs to; empty means every one.
 *
 * Seen by: public
 */
part_ids: string[]
/**
 * Required or optional. Whether the law requires it or only allows it.
 *
 * Seen by: public
 */
need: ("required" | "optional")
/**
 * Wording. The words of the law, where they were read.
 *
 * Seen by: public
 */
wording?: string
/**
 * Carried by. The places of the records that carry it.
 *
 * Seen by: public
 */
carries: RegimeCarry[]
/**
 * Asked only of. The law asks this element only of entries with one of these codes; the others lack nothing.
 *
 * Seen by: public
 */
where?: RegimeWhere[]
/**
 * If there was one. The law asks for it where it happened; an entry without it lacks nothing.
 *
 * Seen by: public
 */
if_any?: boolean
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Note. What a reader should know.
 *
 * Seen by: public
 */
note?: Words
}
export interface RegimeCarry {
/**
 * Record. The kind of record that carries it.
 *
 * Seen by: public
 */
record: ("request" | "quarterly-report" | "agreement" | "agency")
/**
 * Place in the record. Where in the record it stands; a star means every item of a list.
 *
 * Seen by: public
 */
pointer: string
}
export interface RegimeWhere {
/**
 * Dimension. A dimension of the quarterly report.
 *
 * Seen by: public
 */
dimension: string
/**
 * Codes. Codes that count, or groups of the codelist where the dimension is a group.
 *
 * Seen by: public
 */
in: string[]
}
export interface RegimeTable {
/**
 * Table id. The permanent id of this table of the report.
 *
 * Seen by: public
 */
table_id: string
/**
 * Title. The title to print.
 *
 * Seen by: public
 */
title: Words
/**
 * Parts. The parts of the report that it counts; empty means every one.
 *
 * Seen by: public
 */
part_ids: string[]
/**
 * Form. One row per entry, or counts.
 *
 * Seen by: public
 */
form: ("rows" | "counts")
/**
 * Measure. What is counted; missing for a list of entries.
 *
 * Seen by: public
 */
measure?: string
/**
 * Split by. What the counts are split by, in the words of the quarterly report; empty for one total.
 *
 * Seen by: public
 */
dimensions?: string[]
/**
 * Columns. The columns of a list of entries: places of the record.
 *
 * Seen by: public
 */
columns?: string[]
/**
 * Only where. Further limits: a dimension and the codes of it that count.
 *
 * Seen by: public
 */
where?: RegimeTableWhere[]
/**
 * Elements. The elements of the law that the table answers.
 *
 * Seen by: public
 */
element_ids: string[]
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Note. What a reader should know.
 *
 * Seen by: public
 */
note?: Words
}
export interface RegimeTableWhere {
/**
 * Dimension. A dimension of the quarterly report.
 *
 * Seen by: public
 */
dimension: string
/**
 * Codes. Codes that count, or groups of the codelist where the dimension is a group.
 *
 * Seen by: public
 */
in: string[]
}
/**
 * Publication. What is made public, by whom.
 *
 * Seen by: public
 */
export interface RegimePublication {
/**
 * What is published. What is made public, in words.
 *
 * Seen by: public
 */
what: Words
/**
 * By the agency itself. Whether the agency itself must publish.
 *
 * Seen by: public
 */
by_agency: boolean
/**
 * Names who did not report. Whether a list of agencies that did not report is published.
 *
 * Seen by: public
 */
names_non_reporters?: boolean
/**
 * May be left out. What the law lets the reporter leave out.
 *
 * Seen by: public
 */
may_withhold?: Words
/**
 * Citation. The law or page that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation?: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Note. What a reader should know.
 *
 * Seen by: public
 */
note?: Words
}
/**
 * No personal data. Whether the law itself keeps personal data out of the report.
 *
 * Seen by: public
 */
export interface RegimeNoPersonalData {
/**
 * Applies. Whether the law says so.
 *
 * Seen by: public
 */
applies: boolean
/**
 * Wording. The words of the law, where they were read.
 *
 * Seen by: public
 */
wording?: string
/**
 * Citation. The law or page that it rests on, and where it was read.
 *
 * Seen by: public
 */
citation?: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Note. What a reader should know.
 *
 * Seen by: public
 */
note?: Words
}
/**
 * Registry of expected reporters. Which agencies of a state are expected to report, by which law or programme, for which periods and by when. Who is missing is told from it, before any sum.
 */
export interface Registry {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is a registry.
 *
 * Seen by: public
 */
record: "registry"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * Revision. The number of this version of the file, starting at 1. The highest one is in force.
 *
 * Seen by: public
 */
revision: number
/**
 * Reason for revision. Why this version replaces the one before it. Needed from revision 2 on.
 *
 * Seen by: public
 */
revision_reason?: RevisionReasonCode
/**
 * Registry id. The permanent id of the registry.
 *
 * Seen by: public
 */
registry_id: string
/**
 * Title. The name of the registry, to print.
 *
 * Seen by: public
 */
title: Words
/**
 * State. The two-letter postal code of the state or territory whose agencies it lists.
 *
 * Seen by: public
 */
state: string
/**
 * As of. The day to which the registry was written.
 *
 * Seen by: public
 */
as_of: CalendarDate
/**
 * Source. Who keeps it, or the released file that it was made from.
 *
 * Seen by: public
 */
source: Source
/**
 * Note. What a reader should know.
 *
 * Seen by: public
 */
note?: Words
/**
 * Duties. The laws and programmes by which reports are expected. With none, nobody is expected to report.
 *
 * Seen by: public
 */
duties: RegistryDuty[]
/**
 * Reporters. The agencies and places that may be bound, each once.
 *
 * Seen by: public
 */
reporters: RegistryReporter[]
}
export interface RegistryDuty {
/**
 * Duty id. The id of the reporting law, as its file names it, or of a programme that no law orders.
 *
 * Seen by: public
 */
duty: string
/**
 * Title. The name of the law or programme, to print.
 *
 * Seen by: public
 */
title: Words
/**
 * Citation. The law, letter or page that it rests on.
 *
 * Seen by: public
 */
citation?: Citation
/**
 * How sure. Verified: the wording was read. Secondary: read in a summary or report. From memory: not checked, shown as a draft.
 *
 * Seen by: public
 */
verification: VerificationCode
/**
 * Kind of period. For which periods a report is expected.
 *
 * Seen by: public
 */
period_kind: ("month" | "quarter" | "half-year" | "year" | "federal-fiscal-year")
/**
 * When it is due. By when the report of a period is due. A report published on that day is in time.
 *
 * Seen by: public
 */
due: RegistryDue
/**
 * When there was nothing. What is expected of an agency that received no request: a certificate, a report of zeros, or nothing at all.
 *
 * Seen by: public
 */
when_nothing: ("certificate" | "report-of-zeros" | "nothing")
/**
 * Only for agency types. The types of agency that it binds; an empty list means every type.
 *
 * Seen by: public
 */
agency_types: AgencyTypeCode[]
/**
 * Answered by. Whose records answer it: an agency's own, unless the duty is to report to an office that publishes for all.
 *
 * Seen by: public
 */
answered_by: SourceKindCode[]
/**
 * From. The first day on which it holds. A period is expected where it holds on the last day of the period.
 *
 * Seen by: public
 */
from: CalendarDate
/**
 * To. The last day on which it held; missing while it holds.
 *
 * Seen by: public
 */
to?: CalendarDate
}
/**
 * When it is due. By when the report of a period is due. A report published on that day is in time.
 *
 * Seen by: public
 */
export interface RegistryDue {
/**
 * Rule. How the due day is set.
 *
 * Seen by: public
 */
rule: ("days-after-period-end" | "month-day" | "none-stated")
/**
 * Days. The number of days after the end of the period.
 *
 * Unit: days
 *
 * Seen by: public
 */
days?: number
/**
 * Day of the year. The first such day after the period is the due day.
 *
 * Seen by: public
 */
month_day?: string
/**
 * On days off. Where the due day is a Saturday, a Sunday or a federal holiday: it stays, or the next working day is in time too.
 *
 * Seen by: public
 */
on_days_off: ("stays" | "next-working-day")
}
export interface RegistryReporter {
/**
 * Agency id. The agency that is expected to report.
 *
 * Seen by: public
 */
agency_id?: AgencyId
/**
 * Jurisdiction id. The county or other place that is expected to report, where the duty binds a place and not one agency.
 *
 * Seen by: public
 */
jurisdiction_id?: JurisdictionId
/**
 * Name. Its name, to print; names never identify.
 *
 * Seen by: public
 */
name: string
/**
 * Kind of agency. Sheriff, police, corrections, court, campus and others.
 *
 * Seen by: public
 */
agency_type: AgencyTypeCode
/**
 * Time zone. The IANA time zone by which its due days end. Where it is missing, the last clock on earth counts.
 *
 * Seen by: public
 */
time_zone?: string
/**
 * Only these duties. The duties that bind it, whatever its type; missing means those for its type.
 *
 * Seen by: public
 */
duties?: string[]
/**
 * From. The first day on which it exists; missing where it was there before every period.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * To. The last day on which it existed; missing while it does.
 *
 * Seen by: public
 */
to?: CalendarDate
/**
 * Successor. The agency that took its place.
 *
 * Seen by: public
 */
successor?: AgencyId
/**
 * Exempt. From which duties it is exempt, when and why.
 *
 * Seen by: public
 */
exempt: RegistryExempt[]
}
export interface RegistryExempt {
/**
 * Duty id. The duty from which it is exempt.
 *
 * Seen by: public
 */
duty: string
/**
 * Reason. Why no report of its own is expected.
 *
 * Seen by: public
 */
reason: ReportingExemptionCode
/**
 * Reports through. The agency whose report speaks for it.
 *
 * Seen by: public
 */
through?: AgencyId
/**
 * From. The first day on which it is exempt; missing where it always was.
 *
 * Seen by: public
 */
from?: CalendarDate
/**
 * To. The last day on which it was exempt; missing while it is.
 *
 * Seen by: public
 */
to?: CalendarDate
}
/**
 * Repairs. What `daybook fix --json` prints: each value that was replaced in the copy, what could not be replaced, what is only a guess, and what is left.
 */
export interface Repairs {
/**
 * Repaired. The values that were replaced, each with its place.
 *
 * Seen by: public
 */
fixed: RepairsFixed[]
/**
 * Not repaired. Certain repairs that were not made, with why.
 *
 * Seen by: public
 */
not_fixed: RepairsNotFixed[]
/**
 * Suggested. Guesses that were not made: a person decides.
 *
 * Seen by: public
 */
suggested: RepairsSuggested[]
/**
 * Left. What the check of the copy finds; where nothing was written, of the file itself.
 *
 * Seen by: public
 */
left: RepairsLeft
}
export interface RepairsFixed {
/**
 * File. The file, as the person typed its name.
 *
 * Seen by: public
 */
file: string
/**
 * Sheet. The sheet of the workbook.
 *
 * Seen by: public
 */
sheet?: string
/**
 * Row. The row of the sheet or the line of the file, counted from 1.
 *
 * Seen by: public
 */
row?: number
/**
 * Column. The heading of the column as printed in the file.
 *
 * Seen by: public
 */
column?: string
/**
 * Cell. The cell in the workbook.
 *
 * Seen by: public
 */
cell?: string
/**
 * Place in the record. The place inside the record, as a JSON Pointer. In a table the row and the column tell it.
 *
 * Seen by: agency
 */
pointer?: string
/**
 * Rule. The rule whose finding was repaired, by its id.
 *
 * Seen by: public
 */
rule: string
/**
 * Before. What stood there. Left out where it must stay hidden.
 *
 * Seen by: agency
 */
from?: string
/**
 * After. What stands there in the copy. Left out where it must stay hidden.
 *
 * Seen by: agency
 */
to?: string
}
export interface RepairsNotFixed {
/**
 * File. The file, as the person typed its name.
 *
 * Seen by: public
 */
file: string
/**
 * Sheet. The sheet of the workbook.
 *
 * Seen by: public
 */
sheet?: string
/**
 * Row. The row of the sheet or the line of the file, counted from 1.
 *
 * Seen by: public
 */
row?: number
/**
 * Column. The heading of the column as printed in the file.
 *
 * Seen by: public
 */
column?: string
/**
 * Cell. The cell in the workbook.
 *
 * Seen by: public
 */
cell?: string
/**
 * Place in the record. The place inside the record, as a JSON Pointer. In a table the row and the column tell it.
 *
 * Seen by: agency
 */
pointer?: string
/**
 * Rule. The rule whose finding was repaired, by its id.
 *
 * Seen by: public
 */
rule: string
/**
 * Before. What stood there. Left out where it must stay hidden.
 *
 * Seen by: agency
 */
from?: string
/**
 * After. What stands there in the copy. Left out where it must stay hidden.
 *
 * Seen by: agency
 */
to?: string
/**
 * Why not. Something else stands there now, two findings want different values, the cell holds a formula, or the value was not found again.
 *
 * Seen by: public
 */
outcome: ("found-otherwise" | "two-values" | "formula" | "no-such-place")
}
export interface RepairsSuggested {
/**
 * Rule. The rule whose finding was repaired, by its id.
 *
 * Seen by: public
 */
rule: string
/**
 * Places. In how many places.
 *
 * Seen by: public
 */
count: number
/**
 * Before. What stood there. Left out where it must stay hidden.
 *
 * Seen by: agency
 */
from?: string
/**
 * After. What stands there in the copy. Left out where it must stay hidden.
 *
 * Seen by: agency
 */
to?: string
}
/**
 * Left. What the check of the copy finds; where nothing was written, of the file itself.
 *
 * Seen by: public
 */
export interface RepairsLeft {
/**
 * Verdict. Valid; invalid, an error was found; or incomplete, something that could be one was not checked or not read.
 *
 * Seen by: public
 */
verdict: ("valid" | "invalid" | "incomplete")
/**
 * Errors. How many errors were found.
 *
 * Seen by: public
 */
error: number
/**
 * Warnings. How many warnings were found.
 *
 * Seen by: public
 */
warning: number
/**
 * Flags. How many flags were raised and are open.
 *
 * Seen by: public
 */
flag: number
/**
 * Answered flags. How many flags are answered in their records.
 *
 * Seen by: public
 */
answered: number
}
/**
 * Row of a count. One count: how many asks share these values.
 */
export interface ReportRowsRow {
/**
 * Period. The period that the date of the asks falls in.
 *
 * Seen by: public
 */
period?: string
/**
 * Period: why missing. Why the asks of this row fall in no period: their date is missing.
 *
 * Seen by: public
 */
period_missing?: NullReasonCode
/**
 * Date used. The field that gave the period: the day of receipt in an own log, the date on the paper in others' releases.
 *
 * Seen by: public
 */
date_used: ("received_on" | "instrument_dated_on")
/**
 * Kind of source. Whose records were counted. Rows of different kinds are never added.
 *
 * Seen by: public
 */
source_kind: SourceKindCode
/**
 * State. The state whose governments were asked. A row of a federal facility has none.
 *
 * Seen by: public
 */
state?: string
/**
 * Located in. The state in which the facility of another government stands; it is not counted for that state.
 *
 * Seen by: public
 */
located_in?: string
/**
 * Run by. Which level of government runs the facility or the agency.
 *
 * Seen by: public
 */
operator_level?: OperatorLevelCode
/**
 * Facility. The facility: its id in an own log, its name as printed in others' releases.
 *
 * Seen by: public
 */
facility?: string
/**
 * City as printed. The facility's city as a release prints it; two facilities may share a name.
 *
 * Seen by: public
 */
facility_city?: string
/**
 * ICE facility code. ICE's own detention facility code.
 *
 * Seen by: public
 */
facility_code?: string
/**
 * Agency. The agency that was asked.
 *
 * Seen by: public
 */
agency_id?: AgencyId
/**
 * Agency: why missing. Why no agency stands here: the facility could not be matched with certainty.
 *
 * Seen by: public
 */
agency_id_missing?: NullReasonCode
/**
 * What was asked. What was asked.
 *
 * Seen by: public
 */
ask: AskCode
/**
 * Decision. The decision in force.
 *
 * Seen by: public
 */
decision: DecisionCode
/**
 * Outcome. How custody ended, a code of the list custody-end.
 *
 * Seen by: public
 */
outcome: CustodyEndCode
/**
 * Value. How many asks.
 *
 * Seen by: public
 */
value: number
}
/**
 * Request. One entry of the log: a request of immigration authorities, or a query, contact, alert or delegated act of the agency.
 */
export interface Request {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is a request.
 *
 * Seen by: public
 */
record: "request"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * View. Which audience this copy of the record is made for.
 *
 * Seen by: public
 */
view: "agency"
/**
 * Revision. The number of this version of the record, starting at 1. The highest one is in force.
 *
 * Seen by: public
 */
revision: number
/**
 * Reason for revision. Why this version replaces the one before it. Needed from revision 2 on.
 *
 * Seen by: public
 */
revision_reason?: RevisionReasonCode
/**
 * Request id. The agency's own number of this entry. It never leaves the agency.
 *
 * Seen by: agency
 */
request_id: string
/**
 * Public id. A random id that names the entry outside the agency. The software makes it.
 *
 * Seen by: public
 */
public_id?: string
/**
 * Replaces requests. Other requests that this one replaces, never itself.
 *
 * Seen by: agency
 */
supersedes: string[]
/**
 * Source. The agency's own log, or a file that somebody else released.
 *
 * Seen by: public
 */
source: Source
/**
 * Agency. The agency that received the request or made the contact.
 *
 * Asked for by: us-ny-nyc-10-178
 *
 * Seen by: public
 */
agency_id?: AgencyId
/**
 * Agency: why missing. Why agency is missing.
 *
 * Seen by: public
 */
agency_id_missing?: NullReasonCode
/**
 * Facility. The building where the person was held, or that a release names.
 *
 * Seen by: public
 */
facility?: RequestFacility
/**
 * Direction. Who started it: a request that came in, a query or contact that the agency made, a system, or an officer acting for ICE.
 *
 * Seen by: public
 */
direction: DirectionCode
/**
 * Quantity. How many like ones this entry stands for, in one month and for one purpose. Leave empty for a single one.
 *
 * Seen by: public
 */
quantity?: number
/**
 * Channel. How it came: form, e-mail, phone, in person, a system.
 *
 * Seen by: public
 */
channel: ChannelCode
/**
 * Requested by. Which federal component asked.
 *
 * Asked for by: us-ny-nyc-10-178
 *
 * Seen by: public
 */
requesting_component?: RequestingComponentCode
/**
 * Field office. The field office that asked, such as the ICE area of responsibility.
 *
 * Seen by: public
 */
requesting_office?: RequestingOfficeCode
/**
 * Received on. The local date on which the request arrived or, for the agency's own query or contact, on which it was made. Quarters use this date.
 *
 * Asked for by: us-il-trust-act
 *
 * Seen by: regulator
 */
received_on?: CalendarDate
/**
 * Received at. The moment at which it arrived; it must fall on the date above in the local time of the agency.
 *
 * Seen by: regulator
 */
received_at?: Instant
/**
 * Received on: why missing. Why received on is missing.
 *
 * Seen by: public
 */
received_on_missing?: NullReasonCode
/**
 * Papers. The forms, warrants, orders or alerts that came with the request. None: it was informal.
 *
 * Seen by: public
 */
instruments: RequestInstrument[]
/**
 * Asks. What was asked, one by one; each is decided on its own.
 *
 * Seen by: public
 */
asks: RequestAsk[]
/**
 * All asks listed. False where a release shows only the main ask of a form.
 *
 * Seen by: public
 */
asks_complete?: boolean
/**
 * Query. The agency's own query to a federal or shared database.
 *
 * Seen by: public
 */
query?: RequestQuery
/**
 * Contact. What the agency told federal authorities without being asked.
 *
 * Seen by: public
 */
contact?: RequestContact
/**
 * Alert. An alert or match that a system raised by itself.
 *
 * Seen by: public
 */
alert?: RequestAlert
/**
 * Delegated act. An act of an officer of the agency under a 287(g) agreement.
 *
 * Seen by: public
 */
act?: RequestAct
/**
 * Custody. What became of the person, once for the whole request.
 *
 * Seen by: public
 */
custody?: RequestCustody
/**
 * Case key. A random key that links entries about the same custody. It never leaves the agency and tells nothing about the person.
 *
 * Seen by: agency
 */
case_key?: string
/**
 * Person, in bands. Coarse groups only, where a law asks for them; never a name, a birth date or a number.
 *
 * Seen by: regulator
 */
person?: RequestPerson
/**
 * Notices. Notices and copies given to the person, counsel or a designee.
 *
 * Seen by: public
 */
notices: RequestNotice[]
/**
 * Interview. An interview by immigration authorities in custody: offered, consented to, counsel told, held.
 *
 * Seen by: public
 */
interview?: RequestInterview
/**
 * Costs. What this entry cost and who paid.
 *
 * Seen by: public
 */
costs: RequestCost[]
/**
 * Answers to flags. Coded explanations that the agency or an oversight body gave to flags.
 *
 * Seen by: public
 */
answers: RequestAnswer[]
/**
 * Related requests. Other requests about the same custody or matter.
 *
 * Seen by: public
 */
related_requests: RequestRelatedRequest[]
/**
 * As released. The releasing agency's own words, kept beside our codes.
 *
 * Seen by: agency
 */
as_released?: RequestAsReleased
/**
 * Extensions. Values of registered extensions.
 *
 * Seen by: agency
 */
extensions?: Extensions
}
/**
 * Facility. The building where the person was held, or that a release names.
 *
 * Seen by: public
 */
export interface RequestFacility {
/**
 * Facility. The facility's id in the agency's record.
 *
 * Seen by: public
 */
facility_id?: string
/**
 * Facility as printed. The facility's name as a release printed it.
 *
 * Seen by: public
 */
as_listed?: string
/**
 * ICE facility code. ICE's own detention facility code.
 *
 * Seen by: public
 */
code?: string
/**
 * City as printed. The city as a release printed it.
 *
 * Seen by: public
 */
city?: string
/**
 * State. The two-letter postal code of the state where the facility stands.
 *
 * Seen by: public
 */
state?: string
/**
 * Run by. Which level of government runs the facility. Federal ones never count into state or local totals.
 *
 * Seen by: public
 */
operator_level: OperatorLevelCode
}
export interface RequestInstrument {
/**
 * Paper number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Paper. Which form, warrant, order or alert came with the request. Leave empty when nothing came in writing.
 *
 * Seen by: public
 */
instrument: InstrumentCode
/**
 * Form edition. The edition printed on the form, month and year.
 *
 * Seen by: public
 */
edition?: string
/**
 * Date on the paper. The date printed on the paper itself, not the day it arrived.
 *
 * Seen by: regulator
 */
dated_on?: CalendarDate
/**
 * Date on the paper: why missing. Why date on the paper is missing.
 *
 * Seen by: public
 */
dated_on_missing?: NullReasonCode
/**
 * Signed by. What kind of official signed the paper; never a name.
 *
 * Seen by: public
 */
issuer_role?: IssuerRoleCode
/**
 * Probable-cause boxes. Which boxes are ticked on the detainer.
 *
 * Seen by: public
 */
probable_cause?: ProbableCauseCode[]
/**
 * Copy given to the person. Whether the person was given a copy of this paper.
 *
 * Seen by: public
 */
served_on_person?: boolean
/**
 * Copy given on. The day the person was given the copy.
 *
 * Seen by: regulator
 */
served_on?: CalendarDate
/**
 * Copy given at. The moment the person was given the copy.
 *
 * Seen by: regulator
 */
served_at?: Instant
/**
 * How it was given. In person, by inmate mail or another way.
 *
 * Seen by: public
 */
served_how?: ServedHowCode
/**
 * Court. The court that issued a judicial paper, by its name; never the docket number.
 *
 * Seen by: regulator
 */
court?: string
/**
 * Kind of judge. Whether a federal judge, a magistrate, a state judge or an immigration judge signed it.
 *
 * Seen by: public
 */
judge_type?: JudgeTypeCode
/**
 * Has a docket number. Whether the paper shows a court docket number. The number itself is never logged.
 *
 * Seen by: public
 */
has_docket?: boolean
/**
 * Fingerprint of the scan. The SHA-256 of the scanned paper that the agency keeps.
 *
 * Seen by: agency
 */
file_sha256?: string
}
export interface RequestAsk {
/**
 * Ask number. The number of this ask in the request: 1, 2 … It never changes.
 *
 * Seen by: public
 */
ask_no: number
/**
 * What was asked. One thing that was asked for: hold, notify, an interview, records.
 *
 * Seen by: public
 */
ask: AskCode
/**
 * Federal force. What force the paper has in federal law, from judicial order to informal call. Looked up from the paper.
 *
 * Seen by: public
 */
federal_force: FederalForceCode
/**
 * Database asked for. The database that a search or an account was asked for.
 *
 * Seen by: public
 */
system?: DatabaseSystemCode
/**
 * Stated purpose. The purpose that the requester gave for a database search.
 *
 * Seen by: public
 */
purpose?: QueryPurposeCode
/**
 * Decisions. Every decision on this ask, in order; the last one is in force. Empty while it is open.
 *
 * Seen by: public
 */
decisions: RequestDecision[]
/**
 * Closed without decision. Why no decision was needed any more: withdrawn, superseded, expired, not in custody, returned as defective.
 *
 * Seen by: public
 */
closed_without_decision?: ClosedWithoutDecisionCode
/**
 * Closed on. The local date on which it was closed without a decision.
 *
 * Seen by: regulator
 */
closed_on?: CalendarDate
/**
 * Requester was answered. Whether the agency told the requester what it decided.
 *
 * Seen by: public
 */
replied_to_requester?: boolean
/**
 * Answered on. The local date on which the requester was told.
 *
 * Seen by: regulator
 */
replied_on?: CalendarDate
/**
 * Disclosures. What information was given because of this ask.
 *
 * Seen by: public
 */
disclosures: RequestDisclosure[]
/**
 * What it led to. What this ask led to: ICE notified, hold made, interview held, nothing.
 *
 * Seen by: public
 */
result?: AskResultCode
/**
 * Happened on. The local date of what it led to, such as the notice to ICE.
 *
 * Seen by: regulator
 */
result_on?: CalendarDate
/**
 * Happened at. The moment of what it led to.
 *
 * Seen by: regulator
 */
result_at?: Instant
}
export interface RequestDecision {
/**
 * Decision number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Decision. What the agency decided on this ask. The last decision is in force.
 *
 * Asked for by: us-il-trust-act, us-ny-nyc-10-178
 *
 * Seen by: public
 */
decision: DecisionCode
/**
 * Reasons. Why it was decided so, as codes.
 *
 * Seen by: public
 */
reasons: DecisionReasonCode[]
/**
 * Legal basis. What authorized the act: a warrant, a statute, a policy, an agreement.
 *
 * Seen by: public
 */
legal_basis: LegalBasisCode[]
/**
 * Policy relied on. The provisions of the jurisdiction's law or policy that were relied on.
 *
 * Seen by: public
 */
provisions: PolicyProvisionCode[]
/**
 * Agreement relied on. The agreement that was relied on, by its id.
 *
 * Seen by: public
 */
agreement_id?: AgreementId
/**
 * Reviewed by. The highest level that reviewed the request before it was decided.
 *
 * Seen by: public
 */
review_level?: ReviewLevelCode
/**
 * Result of the review. What the review ended with.
 *
 * Seen by: public
 */
review_result?: ReviewResultCode
/**
 * Decided on. The local date of the decision.
 *
 * Seen by: regulator
 */
decided_on?: CalendarDate
/**
 * Decided at. The moment of the decision.
 *
 * Seen by: regulator
 */
decided_at?: Instant
/**
 * Decided on: why missing. Why decided on is missing.
 *
 * Seen by: public
 */
decided_on_missing?: NullReasonCode
/**
 * Decided by. The role that decided; never a name.
 *
 * Seen by: public
 */
decided_by_role?: DecisionRoleCode
}
export interface RequestDisclosure {
/**
 * Disclosure number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Information given. What kinds of information were given.
 *
 * Seen by: public
 */
information: InformationCode[]
/**
 * Given on. The local date on which it was given.
 *
 * Seen by: regulator
 */
disclosed_on?: CalendarDate
/**
 * Given at. The moment at which it was given.
 *
 * Seen by: regulator
 */
disclosed_at?: Instant
/**
 * Given to. The federal component that received it.
 *
 * Seen by: public
 */
given_to?: RequestingComponentCode
/**
 * Given how. By phone, e-mail, portal or another way.
 *
 * Seen by: public
 */
channel?: ChannelCode
/**
 * Database. The database that it came from.
 *
 * Seen by: public
 */
system?: DatabaseSystemCode
/**
 * Court order. Whether a judge had ordered or allowed it.
 *
 * Seen by: public
 */
court_order?: boolean
}
/**
 * Query. The agency's own query to a federal or shared database.
 *
 * Seen by: public
 */
export interface RequestQuery {
/**
 * System queried. The system that was queried.
 *
 * Seen by: public
 */
system: DatabaseSystemCode
/**
 * Purpose. Why it was queried.
 *
 * Seen by: public
 */
purpose?: QueryPurposeCode
/**
 * Person in custody. Whether the person was in custody at the time.
 *
 * Seen by: agency
 */
in_custody?: boolean
/**
 * Response. What kind of response came; never its content.
 *
 * Seen by: agency
 */
response?: IarResponseCode
/**
 * Response at. The moment at which the response came.
 *
 * Seen by: agency
 */
responded_at?: Instant
}
/**
 * Contact. What the agency told federal authorities without being asked.
 *
 * Seen by: public
 */
export interface RequestContact {
/**
 * Told. Which federal component was told.
 *
 * Seen by: public
 */
to: RequestingComponentCode
/**
 * Information given. What kinds of information were given.
 *
 * Seen by: public
 */
information: InformationCode[]
/**
 * Reviewed by. The highest level that reviewed the contact before it was made.
 *
 * Seen by: public
 */
review_level?: ReviewLevelCode
/**
 * Legal basis. What authorized the contact.
 *
 * Seen by: public
 */
legal_basis?: LegalBasisCode[]
}
/**
 * Alert. An alert or match that a system raised by itself.
 *
 * Seen by: public
 */
export interface RequestAlert {
/**
 * System. The system that raised it.
 *
 * Seen by: public
 */
system: DatabaseSystemCode
/**
 * Confirmed with the source. Whether the alert was confirmed with the office that entered it.
 *
 * Seen by: public
 */
confirmed?: boolean
}
/**
 * Delegated act. An act of an officer of the agency under a 287(g) agreement.
 *
 * Seen by: public
 */
export interface RequestAct {
/**
 * Function. Which delegated function was used.
 *
 * Seen by: public
 */
function: AgreementFunctionCode
/**
 * Agreement. The agreement that delegates it.
 *
 * Seen by: public
 */
agreement_id: AgreementId
/**
 * In the jail. Whether it was done inside a jail of the agency.
 *
 * Seen by: public
 */
in_jail?: boolean
}
/**
 * Custody. What became of the person, once for the whole request.
 *
 * Seen by: public
 */
export interface RequestCustody {
/**
 * Why in custody. On what grounds the agency held the person.
 *
 * Seen by: regulator
 */
basis: CustodyBasisCode[]
/**
 * Bail posted at. The moment at which criminal bail was posted.
 *
 * Asked for by: us-il-trust-act
 *
 * Seen by: regulator
 */
bail_posted_at?: Instant
/**
 * Could be released on. The local date on which every other ground for custody had ended.
 *
 * Seen by: regulator
 */
release_eligible_on?: CalendarDate
/**
 * Could be released at. The moment at which every other ground for custody had ended; a hold counts from here.
 *
 * Seen by: regulator
 */
release_eligible_at?: Instant
/**
 * Processing allowance. Minutes of ordinary release processing that are documented, not counted as a hold.
 *
 * Unit: minutes
 *
 * Seen by: regulator
 */
processing_minutes?: number
/**
 * ICE arrived at. The moment at which ICE arrived to take the person.
 *
 * Seen by: regulator
 */
ice_arrived_at?: Instant
/**
 * Custody ended on. The local date on which the agency's custody ended.
 *
 * Asked for by: us-il-trust-act
 *
 * Seen by: regulator
 */
ended_on?: CalendarDate
/**
 * Custody ended at. The moment at which the agency's custody ended.
 *
 * Asked for by: us-il-trust-act
 *
 * Seen by: regulator
 */
ended_at?: Instant
/**
 * How custody ended. What became of the person: released, transferred to ICE, still in custody.
 *
 * Asked for by: us-il-trust-act
 *
 * Seen by: public
 */
custody_end?: CustodyEndCode
/**
 * Taken by. Which agency took custody, as a code.
 *
 * Asked for by: us-il-trust-act
 *
 * Seen by: public
 */
taker?: CustodyTakerCode
/**
 * Grounds for the transfer. On what grounds the person was handed over.
 *
 * Seen by: public
 */
transfer_basis?: TransferBasisCode
/**
 * Recorded in request. When several requests concern one custody: the one that holds it. Then the other fields stay empty.
 *
 * Seen by: agency
 */
recorded_in?: string
}
/**
 * Person, in bands. Coarse groups only, where a law asks for them; never a name, a birth date or a number.
 *
 * Seen by: regulator
 */
export interface RequestPerson {
/**
 * Age band. The age group.
 *
 * Seen by: agency
 */
age_band?: AgeBandCode
/**
 * Sex. The sex as the agency records it.
 *
 * Seen by: agency
 */
sex?: SexCode
/**
 * Race or ethnicity. The categories of the federal standard of 2024; several may apply.
 *
 * Seen by: agency
 */
race_ethnicity?: RaceEthnicityCode[]
/**
 * World region. The region of citizenship, as the United Nations groups countries; never the country.
 *
 * Seen by: agency
 */
region?: RegionCode
/**
 * Language. The language in which the person was spoken to.
 *
 * Seen by: agency
 */
language?: LanguageCode
/**
 * Charge class. The class of the most serious charge.
 *
 * Seen by: regulator
 */
charge_class?: ChargeClassCode
/**
 * Conviction class. The class of the most serious conviction.
 *
 * Seen by: regulator
 */
conviction_class?: ConvictionClassCode
/**
 * Qualifying offense. The class of offense on which a law lets the agency act.
 *
 * Asked for by: us-ca-values-act
 *
 * Seen by: regulator
 */
qualifying_offense?: QualifyingOffenseCode
/**
 * Claim of citizenship. Whether the person said to be, or was verified as, a citizen of the United States.
 *
 * Seen by: agency
 */
citizenship_claim?: CitizenshipClaimCode
/**
 * Possible screening match. Whether a possible match in the terrorist screening database was reported, where a law asks for it.
 *
 * Asked for by: us-ny-nyc-9-131
 *
 * Seen by: regulator
 */
terrorist_match?: boolean
}
export interface RequestNotice {
/**
 * Notice number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Notice. Which notice.
 *
 * Asked for by: us-ca-truth-act
 *
 * Seen by: public
 */
notice: NoticeTypeCode
/**
 * Given or not. Whether it was given.
 *
 * Seen by: public
 */
status: NoticeStatusCode
/**
 * Given to. To whom: the person, counsel, a designee.
 *
 * Seen by: public
 */
to?: NoticeRecipientCode
/**
 * Language. The language of the notice.
 *
 * Seen by: agency
 */
language?: LanguageCode
/**
 * Given on. The local date on which it was given.
 *
 * Seen by: regulator
 */
given_on?: CalendarDate
/**
 * Given at. The moment at which it was given.
 *
 * Seen by: regulator
 */
given_at?: Instant
}
/**
 * Interview. An interview by immigration authorities in custody: offered, consented to, counsel told, held.
 *
 * Seen by: public
 */
export interface RequestInterview {
/**
 * Offered on. The local date on which the person was told of the interview.
 *
 * Seen by: regulator
 */
offered_on?: CalendarDate
/**
 * Consent. Whether the person consented in writing.
 *
 * Asked for by: us-ca-truth-act
 *
 * Seen by: regulator
 */
consent?: InterviewConsentCode
/**
 * Counsel. Whether counsel was told before the interview.
 *
 * Seen by: public
 */
counsel_status?: CounselStatusCode
/**
 * Counsel told on. The local date on which counsel was told.
 *
 * Seen by: regulator
 */
counsel_notified_on?: CalendarDate
/**
 * Counsel told at. The moment at which counsel was told.
 *
 * Seen by: regulator
 */
counsel_notified_at?: Instant
/**
 * Held. Whether the interview took place.
 *
 * Seen by: public
 */
held: boolean
/**
 * Held on. The local date of the interview.
 *
 * Seen by: regulator
 */
held_on?: CalendarDate
/**
 * Held at. The moment at which the interview began.
 *
 * Seen by: regulator
 */
held_at?: Instant
}
export interface RequestCost {
/**
 * Cost number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Category. What the money was for.
 *
 * Seen by: public
 */
category: CostCategoryCode
/**
 * Money source. Where the money came from.
 *
 * Seen by: public
 */
money_source: MoneySourceCode
/**
 * Flow. Spent, received, asked back or paid back; never netted.
 *
 * Seen by: public
 */
flow: MoneyFlowCode
/**
 * Amount in cents. The amount in US cents.
 *
 * Unit: cents
 *
 * Seen by: public
 */
amount_cents: number
/**
 * Units. How many hours, days or miles.
 *
 * Seen by: public
 */
unit_count?: number
/**
 * Rate in cents. Cents for one unit.
 *
 * Unit: cents
 *
 * Seen by: public
 */
unit_rate_cents?: number
/**
 * Date of the cost. The local date that places the cost in a quarter.
 *
 * Seen by: regulator
 */
incurred_on: CalendarDate
/**
 * Agreement. The agreement under which it was paid.
 *
 * Seen by: public
 */
agreement_id?: AgreementId
}
export interface RequestAnswer {
/**
 * Answer number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Rule. The rule that raised the flag.
 *
 * Seen by: public
 */
rule: string
/**
 * Where. The place in the record that the flag points at, as a JSON Pointer.
 *
 * Seen by: public
 */
target?: string
/**
 * Explanation. The explanation, as a code.
 *
 * Seen by: public
 */
explanation: AnswerCode
/**
 * Answered by. Who gave it: the agency, its counsel, an oversight body.
 *
 * Seen by: public
 */
body: ReviewLevelCode
/**
 * Answered on. The local date of the answer.
 *
 * Seen by: regulator
 */
answered_on: CalendarDate
}
export interface RequestRelatedRequest {
/**
 * Relation number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Public id. The public id of the other request.
 *
 * Seen by: public
 */
public_id: string
/**
 * Relation. How the two belong together.
 *
 * Seen by: public
 */
relation: RequestRelationCode
}
/**
 * As released. The releasing agency's own words, kept beside our codes.
 *
 * Seen by: agency
 */
export interface RequestAsReleased {
/**
 * Lift reason. ICE's own words for how the detainer ended; empty when ICE left it blank.
 *
 * Seen by: agency
 */
lift_reason?: string
/**
 * Detainer type. ICE's own words for the form.
 *
 * Seen by: agency
 */
detainer_type?: string
}
/**
 * Request. One entry of the log: a request of immigration authorities, or a query, contact, alert or delegated act of the agency.
 */
export interface PublicRequest {
/**
 * Schema. The address of the schema, for editors that complete and check while typing.
 *
 * Seen by: public
 */
$schema?: string
/**
 * Kind of record. Says that this is a request.
 *
 * Seen by: public
 */
record: "request"
/**
 * Standard version. The version of the Daybook standard that the record follows.
 *
 * Seen by: public
 */
standard_version: string
/**
 * View. Which audience this copy of the record is made for.
 *
 * Seen by: public
 */
view: "public"
/**
 * Revision. The number of this version of the record, starting at 1. The highest one is in force.
 *
 * Seen by: public
 */
revision: number
/**
 * Reason for revision. Why this version replaces the one before it. Needed from revision 2 on.
 *
 * Seen by: public
 */
revision_reason?: RevisionReasonCode
/**
 * Public id. A random id that names the entry outside the agency. The software makes it.
 *
 * Seen by: public
 */
public_id: string
/**
 * Source. The agency's own log, or a file that somebody else released.
 *
 * Seen by: public
 */
source: Source
/**
 * Agency. The agency that received the request or made the contact.
 *
 * Asked for by: us-ny-nyc-10-178
 *
 * Seen by: public
 */
agency_id?: AgencyId
/**
 * Agency: why missing. Why agency is missing.
 *
 * Seen by: public
 */
agency_id_missing?: NullReasonCode
/**
 * Facility. The building where the person was held, or that a release names.
 *
 * Seen by: public
 */
facility?: PublicRequestFacility
/**
 * Direction. Who started it: a request that came in, a query or contact that the agency made, a system, or an officer acting for ICE.
 *
 * Seen by: public
 */
direction: DirectionCode
/**
 * Quantity. How many like ones this entry stands for, in one month and for one purpose. Leave empty for a single one.
 *
 * Seen by: public
 */
quantity?: number
/**
 * Channel. How it came: form, e-mail, phone, in person, a system.
 *
 * Seen by: public
 */
channel?: ChannelCode
/**
 * Requested by. Which federal component asked.
 *
 * Asked for by: us-ny-nyc-10-178
 *
 * Seen by: public
 */
requesting_component?: RequestingComponentCode
/**
 * Field office. The field office that asked, such as the ICE area of responsibility.
 *
 * Seen by: public
 */
requesting_office?: RequestingOfficeCode
/**
 * Received on (quarter). The local date on which the request arrived or, for the agency's own query or contact, on which it was made. Quarters use this date. This is the quarter in which it lies; the day is not public.
 *
 * Seen by: public
 */
received_quarter: Quarter
/**
 * Received on (month). The local date on which the request arrived or, for the agency's own query or contact, on which it was made. Quarters use this date. This is the month in which it lies; the day is not public.
 *
 * Seen by: public
 */
received_month?: Month
/**
 * Received on: why missing. Why received on is missing.
 *
 * Seen by: public
 */
received_on_missing?: NullReasonCode
/**
 * Papers. The forms, warrants, orders or alerts that came with the request. None: it was informal.
 *
 * Seen by: public
 */
instruments: PublicRequestInstrument[]
/**
 * Asks. What was asked, one by one; each is decided on its own.
 *
 * Seen by: public
 */
asks: PublicRequestAsk[]
/**
 * All asks listed. False where a release shows only the main ask of a form.
 *
 * Seen by: public
 */
asks_complete?: boolean
/**
 * Query. The agency's own query to a federal or shared database.
 *
 * Seen by: public
 */
query?: PublicRequestQuery
/**
 * Contact. What the agency told federal authorities without being asked.
 *
 * Seen by: public
 */
contact?: PublicRequestContact
/**
 * Alert. An alert or match that a system raised by itself.
 *
 * Seen by: public
 */
alert?: PublicRequestAlert
/**
 * Delegated act. An act of an officer of the agency under a 287(g) agreement.
 *
 * Seen by: public
 */
act?: PublicRequestAct
/**
 * Custody. What became of the person, once for the whole request.
 *
 * Seen by: public
 */
custody?: PublicRequestCustody
/**
 * Notices. Notices and copies given to the person, counsel or a designee.
 *
 * Seen by: public
 */
notices: PublicRequestNotice[]
/**
 * Interview. An interview by immigration authorities in custody: offered, consented to, counsel told, held.
 *
 * Seen by: public
 */
interview?: PublicRequestInterview
/**
 * Costs. What this entry cost and who paid.
 *
 * Seen by: public
 */
costs: PublicRequestCost[]
/**
 * Answers to flags. Coded explanations that the agency or an oversight body gave to flags.
 *
 * Seen by: public
 */
answers: PublicRequestAnswer[]
/**
 * Related requests. Other requests about the same custody or matter.
 *
 * Seen by: public
 */
related_requests: PublicRequestRelatedRequest[]
/**
 * Generalised. True where only quarter, ask, decision and outcome are shown, because more could point at a person.
 *
 * Seen by: public
 */
generalised: boolean
/**
 * Outcome not yet public. True while the entry is open or under embargo; its outcome is then not shown.
 *
 * Seen by: public
 */
not_yet_public: boolean
}
/**
 * Facility. The building where the person was held, or that a release names.
 *
 * Seen by: public
 */
export interface PublicRequestFacility {
/**
 * Facility. The facility's id in the agency's record.
 *
 * Seen by: public
 */
facility_id?: string
/**
 * Facility as printed. The facility's name as a release printed it.
 *
 * Seen by: public
 */
as_listed?: string
/**
 * ICE facility code. ICE's own detention facility code.
 *
 * Seen by: public
 */
code?: string
/**
 * City as printed. The city as a release printed it.
 *
 * Seen by: public
 */
city?: string
/**
 * State. The two-letter postal code of the state where the facility stands.
 *
 * Seen by: public
 */
state?: string
/**
 * Run by. Which level of government runs the facility. Federal ones never count into state or local totals.
 *
 * Seen by: public
 */
operator_level: OperatorLevelCode
}
export interface PublicRequestInstrument {
/**
 * Paper number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Paper. Which form, warrant, order or alert came with the request. Leave empty when nothing came in writing.
 *
 * Seen by: public
 */
instrument: InstrumentCode
/**
 * Form edition. The edition printed on the form, month and year.
 *
 * Seen by: public
 */
edition?: string
/**
 * Date on the paper (month). The date printed on the paper itself, not the day it arrived. This is the month in which it lies; the day is not public.
 *
 * Seen by: public
 */
dated_month?: Month
/**
 * Date on the paper: why missing. Why date on the paper is missing.
 *
 * Seen by: public
 */
dated_on_missing?: NullReasonCode
/**
 * Signed by. What kind of official signed the paper; never a name.
 *
 * Seen by: public
 */
issuer_role?: IssuerRoleCode
/**
 * Probable-cause boxes. Which boxes are ticked on the detainer.
 *
 * Seen by: public
 */
probable_cause?: ProbableCauseCode[]
/**
 * Copy given to the person. Whether the person was given a copy of this paper.
 *
 * Seen by: public
 */
served_on_person?: boolean
/**
 * How it was given. In person, by inmate mail or another way.
 *
 * Seen by: public
 */
served_how?: ServedHowCode
/**
 * Kind of judge. Whether a federal judge, a magistrate, a state judge or an immigration judge signed it.
 *
 * Seen by: public
 */
judge_type?: JudgeTypeCode
/**
 * Has a docket number. Whether the paper shows a court docket number. The number itself is never logged.
 *
 * Seen by: public
 */
has_docket?: boolean
}
export interface PublicRequestAsk {
/**
 * Ask number. The number of this ask in the request: 1, 2 … It never changes.
 *
 * Seen by: public
 */
ask_no: number
/**
 * What was asked. One thing that was asked for: hold, notify, an interview, records.
 *
 * Seen by: public
 */
ask: AskCode
/**
 * Federal force. What force the paper has in federal law, from judicial order to informal call. Looked up from the paper.
 *
 * Seen by: public
 */
federal_force?: FederalForceCode
/**
 * Database asked for. The database that a search or an account was asked for.
 *
 * Seen by: public
 */
system?: DatabaseSystemCode
/**
 * Stated purpose. The purpose that the requester gave for a database search.
 *
 * Seen by: public
 */
purpose?: QueryPurposeCode
/**
 * Decisions. Every decision on this ask, in order; the last one is in force. Empty while it is open.
 *
 * Seen by: public
 */
decisions: PublicRequestDecision[]
/**
 * Closed without decision. Why no decision was needed any more: withdrawn, superseded, expired, not in custody, returned as defective.
 *
 * Seen by: public
 */
closed_without_decision?: ClosedWithoutDecisionCode
/**
 * Closed on (month). The local date on which it was closed without a decision. This is the month in which it lies; the day is not public.
 *
 * Seen by: public
 */
closed_month?: Month
/**
 * Requester was answered. Whether the agency told the requester what it decided.
 *
 * Seen by: public
 */
replied_to_requester?: boolean
/**
 * Disclosures. What information was given because of this ask.
 *
 * Seen by: public
 */
disclosures: PublicRequestDisclosure[]
/**
 * What it led to. What this ask led to: ICE notified, hold made, interview held, nothing.
 *
 * Seen by: public
 */
result?: AskResultCode
/**
 * Happened on (month). The local date of what it led to, such as the notice to ICE. This is the month in which it lies; the day is not public.
 *
 * Seen by: public
 */
result_month?: Month
}
export interface PublicRequestDecision {
/**
 * Decision number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Decision. What the agency decided on this ask. The last decision is in force.
 *
 * Asked for by: us-il-trust-act, us-ny-nyc-10-178
 *
 * Seen by: public
 */
decision: DecisionCode
/**
 * Reasons. Why it was decided so, as codes.
 *
 * Seen by: public
 */
reasons: DecisionReasonCode[]
/**
 * Legal basis. What authorized the act: a warrant, a statute, a policy, an agreement.
 *
 * Seen by: public
 */
legal_basis: LegalBasisCode[]
/**
 * Policy relied on. The provisions of the jurisdiction's law or policy that were relied on.
 *
 * Seen by: public
 */
provisions: PolicyProvisionCode[]
/**
 * Agreement relied on. The agreement that was relied on, by its id.
 *
 * Seen by: public
 */
agreement_id?: AgreementId
/**
 * Reviewed by. The highest level that reviewed the request before it was decided.
 *
 * Seen by: public
 */
review_level?: ReviewLevelCode
/**
 * Result of the review. What the review ended with.
 *
 * Seen by: public
 */
review_result?: ReviewResultCode
/**
 * Decided on (month). The local date of the decision. This is the month in which it lies; the day is not public.
 *
 * Seen by: public
 */
decided_month?: Month
/**
 * Decided on: why missing. Why decided on is missing.
 *
 * Seen by: public
 */
decided_on_missing?: NullReasonCode
/**
 * Decided by. The role that decided; never a name.
 *
 * Seen by: public
 */
decided_by_role?: DecisionRoleCode
}
export interface PublicRequestDisclosure {
/**
 * Disclosure number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Information given. What kinds of information were given.
 *
 * Seen by: public
 */
information: InformationCode[]
/**
 * Given on (month). The local date on which it was given. This is the month in which it lies; the day is not public.
 *
 * Seen by: public
 */
disclosed_month?: Month
/**
 * Given to. The federal component that received it.
 *
 * Seen by: public
 */
given_to?: RequestingComponentCode
/**
 * Given how. By phone, e-mail, portal or another way.
 *
 * Seen by: public
 */
channel?: ChannelCode
/**
 * Database. The database that it came from.
 *
 * Seen by: public
 */
system?: DatabaseSystemCode
/**
 * Court order. Whether a judge had ordered or allowed it.
 *
 * Seen by: public
 */
court_order?: boolean
}
/**
 * Query. The agency's own query to a federal or shared database.
 *
 * Seen by: public
 */
export interface PublicRequestQuery {
/**
 * System queried. The system that was queried.
 *
 * Seen by: public
 */
system: DatabaseSystemCode
/**
 * Purpose. Why it was queried.
 *
 * Seen by: public
 */
purpose?: QueryPurposeCode
}
/**
 * Contact. What the agency told federal authorities without being asked.
 *
 * Seen by: public
 */
export interface PublicRequestContact {
/**
 * Told. Which federal component was told.
 *
 * Seen by: public
 */
to: RequestingComponentCode
/**
 * Information given. What kinds of information were given.
 *
 * Seen by: public
 */
information: InformationCode[]
/**
 * Reviewed by. The highest level that reviewed the contact before it was made.
 *
 * Seen by: public
 */
review_level?: ReviewLevelCode
/**
 * Legal basis. What authorized the contact.
 *
 * Seen by: public
 */
legal_basis?: LegalBasisCode[]
}
/**
 * Alert. An alert or match that a system raised by itself.
 *
 * Seen by: public
 */
export interface PublicRequestAlert {
/**
 * System. The system that raised it.
 *
 * Seen by: public
 */
system: DatabaseSystemCode
/**
 * Confirmed with the source. Whether the alert was confirmed with the office that entered it.
 *
 * Seen by: public
 */
confirmed?: boolean
}
/**
 * Delegated act. An act of an officer of the agency under a 287(g) agreement.
 *
 * Seen by: public
 */
export interface PublicRequestAct {
/**
 * Function. Which delegated function was used.
 *
 * Seen by: public
 */
function: AgreementFunctionCode
/**
 * Agreement. The agreement that delegates it.
 *
 * Seen by: public
 */
agreement_id: AgreementId
/**
 * In the jail. Whether it was done inside a jail of the agency.
 *
 * Seen by: public
 */
in_jail?: boolean
}
/**
 * Custody. What became of the person, once for the whole request.
 *
 * Seen by: public
 */
export interface PublicRequestCustody {
/**
 * Custody ended on (quarter). The local date on which the agency's custody ended. This is the quarter in which it lies; the day is not public.
 *
 * Seen by: public
 */
ended_quarter?: Quarter
/**
 * How custody ended. What became of the person: released, transferred to ICE, still in custody.
 *
 * Asked for by: us-il-trust-act
 *
 * Seen by: public
 */
custody_end?: CustodyEndCode
/**
 * Taken by. Which agency took custody, as a code.
 *
 * Asked for by: us-il-trust-act
 *
 * Seen by: public
 */
taker?: CustodyTakerCode
/**
 * Grounds for the transfer. On what grounds the person was handed over.
 *
 * Seen by: public
 */
transfer_basis?: TransferBasisCode
}
export interface PublicRequestNotice {
/**
 * Notice number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Notice. Which notice.
 *
 * Asked for by: us-ca-truth-act
 *
 * Seen by: public
 */
notice: NoticeTypeCode
/**
 * Given or not. Whether it was given.
 *
 * Seen by: public
 */
status: NoticeStatusCode
/**
 * Given to. To whom: the person, counsel, a designee.
 *
 * Seen by: public
 */
to?: NoticeRecipientCode
}
/**
 * Interview. An interview by immigration authorities in custody: offered, consented to, counsel told, held.
 *
 * Seen by: public
 */
export interface PublicRequestInterview {
/**
 * Counsel. Whether counsel was told before the interview.
 *
 * Seen by: public
 */
counsel_status?: CounselStatusCode
/**
 * Held. Whether the interview took place.
 *
 * Seen by: public
 */
held: boolean
/**
 * Held on (month). The local date of the interview. This is the month in which it lies; the day is not public.
 *
 * Seen by: public
 */
held_month?: Month
}
export interface PublicRequestCost {
/**
 * Cost number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Category. What the money was for.
 *
 * Seen by: public
 */
category: CostCategoryCode
/**
 * Money source. Where the money came from.
 *
 * Seen by: public
 */
money_source: MoneySourceCode
/**
 * Flow. Spent, received, asked back or paid back; never netted.
 *
 * Seen by: public
 */
flow: MoneyFlowCode
/**
 * Amount in cents. The amount in US cents.
 *
 * Unit: cents
 *
 * Seen by: public
 */
amount_cents: number
/**
 * Units. How many hours, days or miles.
 *
 * Seen by: public
 */
unit_count?: number
/**
 * Rate in cents. Cents for one unit.
 *
 * Unit: cents
 *
 * Seen by: public
 */
unit_rate_cents?: number
/**
 * Date of the cost (month). The local date that places the cost in a quarter. This is the month in which it lies; the day is not public.
 *
 * Seen by: public
 */
incurred_month?: Month
/**
 * Agreement. The agreement under which it was paid.
 *
 * Seen by: public
 */
agreement_id?: AgreementId
}
export interface PublicRequestAnswer {
/**
 * Answer number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Rule. The rule that raised the flag.
 *
 * Seen by: public
 */
rule: string
/**
 * Where. The place in the record that the flag points at, as a JSON Pointer.
 *
 * Seen by: public
 */
target?: string
/**
 * Explanation. The explanation, as a code.
 *
 * Seen by: public
 */
explanation: AnswerCode
/**
 * Answered by. Who gave it: the agency, its counsel, an oversight body.
 *
 * Seen by: public
 */
body: ReviewLevelCode
/**
 * Answered on (month). The local date of the answer. This is the month in which it lies; the day is not public.
 *
 * Seen by: public
 */
answered_month?: Month
}
export interface PublicRequestRelatedRequest {
/**
 * Relation number. The number of this item in its list, given once and never re-used.
 *
 * Seen by: public
 */
no: number
/**
 * Public id. The public id of the other request.
 *
 * Seen by: public
 */
public_id: string
/**
 * Relation. How the two belong together.
 *
 * Seen by: public
 */
relation: RequestRelationCode
}
