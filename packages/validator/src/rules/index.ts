import { agreementDocumentMissing } from './agreements/agreement-document-missing.ts';
import { agreementEndsBeforeItStarts } from './agreements/agreement-ends-before-it-starts.ts';
import { agreementListedButEnded } from './agreements/agreement-listed-but-ended.ts';
import { agreementListsOutOfOrder } from './agreements/agreement-lists-out-of-order.ts';
import { agreementMissingWhereLawRequires } from './agreements/agreement-missing-where-law-requires.ts';
import { agreementSignedUnknown } from './agreements/agreement-signed-unknown.ts';
import { agreementStatusDisagrees } from './agreements/agreement-status-disagrees.ts';
import { agreementWhereLawBars } from './agreements/agreement-where-law-bars.ts';
import { noticePeriodTooShort } from './agreements/notice-period-too-short.ts';
import { sameAgreementTwice } from './agreements/same-agreement-twice.ts';
import { terminationWithoutApproval } from './agreements/termination-without-approval.ts';
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
import { reportTimeZoneDiffers } from './reports/report-time-zone-differs.ts';
import { smallNumberShown } from './reports/small-number-shown.ts';
import { tableCodeUnknown } from './reports/table-code-unknown.ts';
import { tableRowNotAsDeclared } from './reports/table-row-not-as-declared.ts';
import { tableRowTwice } from './reports/table-row-twice.ts';
import { tableTotalDiffers } from './reports/table-total-differs.ts';
import { withheldCountDiffers } from './reports/withheld-count-differs.ts';
import { yearDiffersFromQuarters } from './reports/year-differs-from-quarters.ts';
import { zeroWithoutNil } from './reports/zero-without-nil.ts';
import type { Rule } from './rule.ts';
import { agencyUnknown } from './sets/agency-unknown.ts';
import { agreementCitedUnknown } from './sets/agreement-cited-unknown.ts';
import { duplicateEntrySuspected } from './sets/duplicate-entry-suspected.ts';
import { facilityUnknown } from './sets/facility-unknown.ts';
import { jurisdictionUnknown } from './sets/jurisdiction-unknown.ts';
import { publicIdUsedTwice } from './sets/public-id-used-twice.ts';
import { recordedInItself } from './sets/recorded-in-itself.ts';
import { recordedInUnknown } from './sets/recorded-in-unknown.ts';
import { relatedRequestUnknown } from './sets/related-request-unknown.ts';
import { revisionGap } from './sets/revision-gap.ts';
import { sameIdTwoContents } from './sets/same-id-two-contents.ts';
import { sameInstrumentTwice } from './sets/same-instrument-twice.ts';
import { supersedesItself } from './sets/supersedes-itself.ts';
import { supersedesUnknown } from './sets/supersedes-unknown.ts';
import { withdrawnButStillUsed } from './sets/withdrawn-but-still-used.ts';
import { decisionBeforeReceipt } from './time/decision-before-receipt.ts';
import { receivedDateMissing } from './time/received-date-missing.ts';

/** Every rule. A new one is one file and one line here, and its import. */
export const rules: readonly Rule[] = [
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
  agreementSignedUnknown,
  agreementStatusDisagrees,
  agreementWhereLawBars,
  balanceDoesNotAdd,
  crimeBasisChanges,
  decisionBeforeReceipt,
  duplicateEntrySuspected,
  duplicateRequestId,
  expenditureOnEndedAgreement,
  facilityUnknown,
  geoidOfAnotherState,
  geoidWrongLength,
  iceFacilityCodeUnusual,
  jurisdictionIdDisagrees,
  jurisdictionUnknown,
  measureNotAsDefined,
  monthsCoveredIncomplete,
  nilCertifiedTooEarly,
  nilWithEntries,
  noticePeriodTooShort,
  oriOfAnotherState,
  oriUnknownState,
  oriWrongForm,
  periodWrongDates,
  publicIdUsedTwice,
  rateWithoutParts,
  receivedDateMissing,
  recordedInItself,
  recordedInUnknown,
  relatedRequestUnknown,
  reportCountsMoreRowsThanLog,
  reportDiffersFromLog,
  reportIdDisagrees,
  reportPeriodGap,
  reportPublishedBeforePeriodEnd,
  reportTimeZoneDiffers,
  revisionGap,
  sameAgreementTwice,
  sameIdTwoContents,
  sameInstrumentTwice,
  smallNumberShown,
  supersedesItself,
  supersedesUnknown,
  tableCodeUnknown,
  tableRowNotAsDeclared,
  tableRowTwice,
  tableTotalDiffers,
  terminationWithoutApproval,
  timeZoneUnknownName,
  withdrawnButStillUsed,
  withheldCountDiffers,
  yearDiffersFromQuarters,
  zeroWithoutNil,
];
