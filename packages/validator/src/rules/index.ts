import { actOutsideModel } from './agreements/act-outside-model.ts';
import { agreementDocumentMissing } from './agreements/agreement-document-missing.ts';
import { agreementEndsBeforeItStarts } from './agreements/agreement-ends-before-it-starts.ts';
import { agreementListedButEnded } from './agreements/agreement-listed-but-ended.ts';
import { agreementListsOutOfOrder } from './agreements/agreement-lists-out-of-order.ts';
import { agreementMissingWhereLawRequires } from './agreements/agreement-missing-where-law-requires.ts';
import { agreementNotInForce } from './agreements/agreement-not-in-force.ts';
import { agreementSignedUnknown } from './agreements/agreement-signed-unknown.ts';
import { agreementStatusDisagrees } from './agreements/agreement-status-disagrees.ts';
import { agreementUnknown } from './agreements/agreement-unknown.ts';
import { agreementWhereLawBars } from './agreements/agreement-where-law-bars.ts';
import { delegatedActWhereLawBars } from './agreements/delegated-act-where-law-bars.ts';
import { noticePeriodTooShort } from './agreements/notice-period-too-short.ts';
import { sameAgreementTwice } from './agreements/same-agreement-twice.ts';
import { terminationWithoutApproval } from './agreements/termination-without-approval.ts';
import { closedAndDecided } from './decisions/closed-and-decided.ts';
import { compliedWhereLawProhibits } from './decisions/complied-where-law-prohibits.ts';
import { compliedWherePolicyProhibits } from './decisions/complied-where-policy-prohibits.ts';
import { compliedWithoutResult } from './decisions/complied-without-result.ts';
import { decisionReasonContradictsDecision } from './decisions/decision-reason-contradicts-decision.ts';
import { declinedWhereLawMandates } from './decisions/declined-where-law-mandates.ts';
import { declinedWherePolicyMandates } from './decisions/declined-where-policy-mandates.ts';
import { openTooLong } from './decisions/open-too-long.ts';
import { transferWithoutRequiredBasis } from './decisions/transfer-without-required-basis.ts';
import { askWithoutPaperClaimsForce } from './forms/ask-without-paper-claims-force.ts';
import { asksMissingForPaper } from './forms/asks-missing-for-paper.ts';
import { detainerBoxesConflict } from './forms/detainer-boxes-conflict.ts';
import { federalForceDisagreesWithPaper } from './forms/federal-force-disagrees-with-paper.ts';
import { judicialPaperNotByAJudge } from './forms/judicial-paper-not-by-a-judge.ts';
import { judicialPaperWithoutCourt } from './forms/judicial-paper-without-court.ts';
import { retiredFormUsed } from './forms/retired-form-used.ts';
import { detainerActedOnWithoutService } from './holds/detainer-acted-on-without-service.ts';
import { holdOnDatabaseMatchOnly } from './holds/hold-on-database-match-only.ts';
import { holdOnNoticeOnlyForm } from './holds/hold-on-notice-only-form.ts';
import { holdOverLimit } from './holds/hold-over-limit.ts';
import { holdTimeMissing } from './holds/hold-time-missing.ts';
import { holdWhereLawAllowsNone } from './holds/hold-where-law-allows-none.ts';
import { holdWithoutAuthority } from './holds/hold-without-authority.ts';
import { releasedLateWithoutPickup } from './holds/released-late-without-pickup.ts';
import { agencyIdOfAnotherState } from './identifiers/agency-id-of-another-state.ts';
import { agreementIdDisagrees } from './identifiers/agreement-id-disagrees.ts';
import { geoidOfAnotherState } from './identifiers/geoid-of-another-state.ts';
import { geoidWrongLength } from './identifiers/geoid-wrong-length.ts';
import { iceFacilityCodeUnusual } from './identifiers/ice-facility-code-unusual.ts';
import { jurisdictionIdDisagrees } from './identifiers/jurisdiction-id-disagrees.ts';
import { oriOfAnotherState } from './identifiers/ori-of-another-state.ts';
import { oriUnknownState } from './identifiers/ori-unknown-state.ts';
import { oriWrongForm } from './identifiers/ori-wrong-form.ts';
import { timeZoneUnknownName } from './identifiers/time-zone-unknown-name.ts';
import { duplicateRequestId } from './identity/duplicate-request-id.ts';
import { databaseSearchWithoutCourtOrder } from './information/database-search-without-court-order.ts';
import { personalDataInText } from './information/personal-data-in-text.ts';
import { plateSearchWithoutPurpose } from './information/plate-search-without-purpose.ts';
import { sharedAfterDeclining } from './information/shared-after-declining.ts';
import { sharedMoreThanAsked } from './information/shared-more-than-asked.ts';
import { statusLawCitedForMore } from './information/status-law-cited-for-more.ts';
import { holdCostWithoutReimbursementRequest } from './money/hold-cost-without-reimbursement-request.ts';
import { localMoneyUnderFirewall } from './money/local-money-under-firewall.ts';
import { negativeCost } from './money/negative-cost.ts';
import { lawParentsInACircle } from './places/law-parents-in-a-circle.ts';
import { agreementInForceDisagrees } from './reports/agreement-in-force-disagrees.ts';
import { balanceDoesNotAdd } from './reports/balance-does-not-add.ts';
import { crimeBasisChanges } from './reports/crime-basis-changes.ts';
import { expenditureOnEndedAgreement } from './reports/expenditure-on-ended-agreement.ts';
import { measureNotAsDefined } from './reports/measure-not-as-defined.ts';
import { monthsCoveredIncomplete } from './reports/months-covered-incomplete.ts';
import { nilCertifiedTooEarly } from './reports/nil-certified-too-early.ts';
import { nilWithEntries } from './reports/nil-with-entries.ts';
import { periodWrongDates } from './reports/period-wrong-dates.ts';
import { rateWithoutParts } from './reports/rate-without-parts.ts';
import { reportCountsMoreRowsThanLog } from './reports/report-counts-more-rows-than-log.ts';
import { reportDiffersFromLog } from './reports/report-differs-from-log.ts';
import { reportIdDisagrees } from './reports/report-id-disagrees.ts';
import { reportPeriodGap } from './reports/report-period-gap.ts';
import { reportPublishedBeforePeriodEnd } from './reports/report-published-before-period-end.ts';
import { reportPublishedLate } from './reports/report-published-late.ts';
import { reportTimeZoneDiffers } from './reports/report-time-zone-differs.ts';
import { smallNumberShown } from './reports/small-number-shown.ts';
import { tableCodeUnknown } from './reports/table-code-unknown.ts';
import { tableRowNotAsDeclared } from './reports/table-row-not-as-declared.ts';
import { tableRowTwice } from './reports/table-row-twice.ts';
import { tableTotalDiffers } from './reports/table-total-differs.ts';
import { withheldCountDiffers } from './reports/withheld-count-differs.ts';
import { yearDiffersFromQuarters } from './reports/year-differs-from-quarters.ts';
import { zeroWithoutNil } from './reports/zero-without-nil.ts';
import { agencyHeadReviewMissing } from './review/agency-head-review-missing.ts';
import { commandReviewMissing } from './review/command-review-missing.ts';
import { interviewWithoutConsent } from './review/interview-without-consent.ts';
import { interviewWithoutCounselNotice } from './review/interview-without-counsel-notice.ts';
import { judicialOrderBeforeHoldMissing } from './review/judicial-order-before-hold-missing.ts';
import { noticeToPersonMissing } from './review/notice-to-person-missing.ts';
import { releaseDelayedAfterBail } from './review/release-delayed-after-bail.ts';
import type { Rule } from './rule.ts';
import { agencyUnknown } from './sets/agency-unknown.ts';
import { agreementCitedUnknown } from './sets/agreement-cited-unknown.ts';
import { duplicateEntrySuspected } from './sets/duplicate-entry-suspected.ts';
import { facilityUnknown } from './sets/facility-unknown.ts';
import { jurisdictionUnknown } from './sets/jurisdiction-unknown.ts';
import { publicIdUsedTwice } from './sets/public-id-used-twice.ts';
import { recordedInItself } from './sets/recorded-in-itself.ts';
import { recordedInPassedOn } from './sets/recorded-in-passed-on.ts';
import { recordedInUnknown } from './sets/recorded-in-unknown.ts';
import { relatedRequestUnknown } from './sets/related-request-unknown.ts';
import { revisionGap } from './sets/revision-gap.ts';
import { sameIdTwoContents } from './sets/same-id-two-contents.ts';
import { sameInstrumentTwice } from './sets/same-instrument-twice.ts';
import { supersedesItself } from './sets/supersedes-itself.ts';
import { supersedesUnknown } from './sets/supersedes-unknown.ts';
import { withdrawnButStillUsed } from './sets/withdrawn-but-still-used.ts';
import { dateDisagreesWithTime } from './time/date-disagrees-with-time.ts';
import { dateInTheFuture } from './time/date-in-the-future.ts';
import { decisionBeforeReceipt } from './time/decision-before-receipt.ts';
import { decisionsOutOfOrder } from './time/decisions-out-of-order.ts';
import { happenedBeforeReceipt } from './time/happened-before-receipt.ts';
import { impossibleOrderInCustody } from './time/impossible-order-in-custody.ts';
import { paperDatedAfterReceipt } from './time/paper-dated-after-receipt.ts';
import { paperMuchOlderThanReceipt } from './time/paper-much-older-than-receipt.ts';
import { receivedDateMissing } from './time/received-date-missing.ts';
import { releasedBeforeEligible } from './time/released-before-eligible.ts';

/** Every rule. A new one is one file and one line here, and its import. */
export const rules: readonly Rule[] = [
  actOutsideModel,
  agencyHeadReviewMissing,
  agencyIdOfAnotherState,
  agencyUnknown,
  agreementCitedUnknown,
  agreementDocumentMissing,
  agreementEndsBeforeItStarts,
  agreementIdDisagrees,
  agreementInForceDisagrees,
  agreementListedButEnded,
  agreementListsOutOfOrder,
  agreementMissingWhereLawRequires,
  agreementNotInForce,
  agreementSignedUnknown,
  agreementStatusDisagrees,
  agreementUnknown,
  agreementWhereLawBars,
  askWithoutPaperClaimsForce,
  asksMissingForPaper,
  balanceDoesNotAdd,
  closedAndDecided,
  commandReviewMissing,
  compliedWhereLawProhibits,
  compliedWherePolicyProhibits,
  compliedWithoutResult,
  crimeBasisChanges,
  databaseSearchWithoutCourtOrder,
  dateDisagreesWithTime,
  dateInTheFuture,
  decisionBeforeReceipt,
  decisionReasonContradictsDecision,
  decisionsOutOfOrder,
  declinedWhereLawMandates,
  declinedWherePolicyMandates,
  delegatedActWhereLawBars,
  detainerActedOnWithoutService,
  detainerBoxesConflict,
  duplicateEntrySuspected,
  duplicateRequestId,
  expenditureOnEndedAgreement,
  facilityUnknown,
  federalForceDisagreesWithPaper,
  geoidOfAnotherState,
  geoidWrongLength,
  happenedBeforeReceipt,
  holdCostWithoutReimbursementRequest,
  holdOnDatabaseMatchOnly,
  holdOnNoticeOnlyForm,
  holdOverLimit,
  holdTimeMissing,
  holdWhereLawAllowsNone,
  holdWithoutAuthority,
  iceFacilityCodeUnusual,
  impossibleOrderInCustody,
  interviewWithoutConsent,
  interviewWithoutCounselNotice,
  judicialOrderBeforeHoldMissing,
  judicialPaperNotByAJudge,
  judicialPaperWithoutCourt,
  jurisdictionIdDisagrees,
  jurisdictionUnknown,
  lawParentsInACircle,
  localMoneyUnderFirewall,
  measureNotAsDefined,
  monthsCoveredIncomplete,
  negativeCost,
  nilCertifiedTooEarly,
  nilWithEntries,
  noticePeriodTooShort,
  noticeToPersonMissing,
  openTooLong,
  oriOfAnotherState,
  oriUnknownState,
  oriWrongForm,
  paperDatedAfterReceipt,
  paperMuchOlderThanReceipt,
  periodWrongDates,
  personalDataInText,
  plateSearchWithoutPurpose,
  publicIdUsedTwice,
  rateWithoutParts,
  receivedDateMissing,
  recordedInItself,
  recordedInPassedOn,
  recordedInUnknown,
  relatedRequestUnknown,
  releaseDelayedAfterBail,
  releasedBeforeEligible,
  releasedLateWithoutPickup,
  reportCountsMoreRowsThanLog,
  reportDiffersFromLog,
  reportIdDisagrees,
  reportPeriodGap,
  reportPublishedBeforePeriodEnd,
  reportPublishedLate,
  reportTimeZoneDiffers,
  retiredFormUsed,
  revisionGap,
  sameAgreementTwice,
  sameIdTwoContents,
  sameInstrumentTwice,
  sharedAfterDeclining,
  sharedMoreThanAsked,
  smallNumberShown,
  statusLawCitedForMore,
  supersedesItself,
  supersedesUnknown,
  tableCodeUnknown,
  tableRowNotAsDeclared,
  tableRowTwice,
  tableTotalDiffers,
  terminationWithoutApproval,
  timeZoneUnknownName,
  transferWithoutRequiredBasis,
  withdrawnButStillUsed,
  withheldCountDiffers,
  yearDiffersFromQuarters,
  zeroWithoutNil,
];
