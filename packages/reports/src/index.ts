export type { PeriodKind } from '@daybook/files';
export { type Period, parsePeriod } from '@daybook/files';
export { dateOfDay } from './calendar/date-of-day.ts';
export { dayNumber } from './calendar/day-number.ts';
export { epochOf } from './calendar/epoch-of.ts';
export { type FederalHoliday, federalHolidaysOf } from './calendar/federal-holidays-of.ts';
export { instantOf } from './calendar/instant-of.ts';
export { isFederalHoliday } from './calendar/is-federal-holiday.ts';
export { isTimeZone } from './calendar/is-time-zone.ts';
export { localDateOf } from './calendar/local-date-of.ts';
export { momentIn } from './calendar/moment-in.ts';
export { offsetAt } from './calendar/offset-at.ts';
export { periodOf } from './calendar/period-of.ts';
export { startOfDay } from './calendar/start-of-day.ts';
export { weekday } from './calendar/weekday.ts';

export { type ClockFacts, clockStartOf } from './clocks/clock-start-of.ts';
export { holdLimit } from './clocks/hold-limit.ts';
export { type Hold, holdOf } from './clocks/hold-of.ts';
export { type HoldOver, holdOver } from './clocks/hold-over.ts';
export { type ContextNature, contextNature } from './context/context-nature.ts';
export { contextOf } from './context/context-of.ts';
export type { Case } from './counting/case.ts';
export { coarseCodeOf } from './counting/coarse-code-of.ts';
export { type CaseOptions, createCaseReader } from './counting/create-case-reader.ts';
export type { Cell, Figures } from './counting/create-counter.ts';
export { type Counted, createLogCounter, type LogCounter } from './counting/create-log-counter.ts';
export { type CustodyEnd, custodyEndOf } from './counting/custody-end-of.ts';
export { decisionOf } from './counting/decision-of.ts';
export { type AskEnd, endOfAsk } from './counting/end-of-ask.ts';
export { groupOf } from './counting/group-of.ts';
export { type HoldInCase, holdInCase } from './counting/hold-in-case.ts';
export { isCounted } from './counting/is-counted.ts';
export { listOfDimension } from './counting/list-of-dimension.ts';
export type { Add, Dimension, Measure } from './counting/measure.ts';
export { outcomeOf } from './counting/outcome-of.ts';
export { personDimensions } from './counting/person-dimensions.ts';
export { contentHash } from './fold/content-hash.ts';
export { createFold, type Fold, type Standing } from './fold/create-fold.ts';
export { type Folded, foldRecords, type Revised } from './fold/fold-records.ts';
export { recordKey, requestKey } from './fold/record-key.ts';

export { bindingRegimes } from './law/binding-regimes.ts';
export type { Chain, LawSources } from './law/chain.ts';
export { conditionMet, type Met } from './law/condition-met.ts';
export { createLaw } from './law/create-law.ts';
export { shippedLaw } from './law/generated/shipped-law.ts';
export { shippedRegimes } from './law/generated/shipped-regimes.ts';
export type {
  AgreementQuestion,
  AskQuestion,
  DutyAnswer,
  Law,
  LawAnswer,
  PaperQuestion,
  Provision,
  Question,
  Unknown,
} from './law/law.ts';
export { lawFilesOf } from './law/law-files-of.ts';
export { type LawGap, lawGapWords } from './law/law-gap.ts';
export { type AskUnderLaw, type LawOfRequest, lawOfRequest, type TimeLimit } from './law/law-of-request.ts';
export { lawsAtFields } from './law/laws-at-fields.ts';
export { papersBy } from './law/papers-by.ts';
export { policiesOnAsk } from './law/policies-on-ask.ts';
export type { Applied, LawItem, SetAside, Statement, WhySetAside } from './law/statement.ts';
export { measures } from './measures/index.ts';

export { type Binding, bindingOf } from './regimes/binding-of.ts';
export { createPartReader, type PartReader } from './regimes/create-part-reader.ts';
export { createRegimeReport, type RegimeReportMaker } from './regimes/create-regime-report.ts';
export { dayOfPart } from './regimes/day-of-part.ts';
export { dueOn } from './regimes/due-on.ts';
export { measureNamed } from './regimes/measure-named.ts';
export type { MonthSpan } from './regimes/month-span.ts';
export { type NextReport, nextReport } from './regimes/next-report.ts';
export type { CountedAgency, RegimeOptions } from './regimes/regime-options.ts';
export { regimePeriod } from './regimes/regime-period.ts';
export { regimePeriodAt } from './regimes/regime-period-at.ts';
export { regimesOf } from './regimes/regimes-of.ts';

export { canonicalForm } from './report/canonical-form.ts';
export { compareTable, type Difference } from './report/compare-table.ts';
export {
  createLogReport,
  type LogReport,
  type LogReportOptions,
  type WhyNoReport,
} from './report/create-log-report.ts';
export { createQuarterlyReport, type ReportMaker } from './report/create-quarterly-report.ts';
export { createRecount, type Recount, type Recounted, type RecountOptions } from './report/create-recount.ts';
export { isPartOfLog } from './report/is-part-of-log.ts';
export { logPrint } from './report/log-print.ts';
export { nextRevision } from './report/next-revision.ts';
export { nilCertificate } from './report/nil-certificate.ts';
export { nilEvents } from './report/nil-events.ts';
export { recount } from './report/recount.ts';
export type { LogRead, ReportOptions, Stated } from './report/report-options.ts';

export type { LeftOut, WhyLeftOut } from './rolling-up/add-tables.ts';
export { compareYear, type YearCompared, type YearDifference } from './rolling-up/compare-year.ts';
export { reportsInForce } from './rolling-up/reports-in-force.ts';
export { type RolledUp, rollUp } from './rolling-up/roll-up.ts';
export { type WhyDifferent, whyDifferentWords } from './rolling-up/why-different.ts';

export { countedTable } from './stated/counted-table.ts';
export { countsIn } from './stated/counts-in.ts';
export { type CountsOptions, countsReport } from './stated/counts-report.ts';
export type { AskCounts, OpenCounts, StatedCounts } from './stated/stated-counts.ts';

export { createTally, type Tally, type TallyBy, type TallyOptions } from './tally/create-tally.ts';

export { agencyChoices } from './template/agency-choices.ts';
export { type AgencyContext, agencyContext } from './template/agency-context.ts';
export { type AgencyTemplate, agencyTemplate } from './template/agency-template.ts';
