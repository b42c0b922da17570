// @ts-nocheck
// Generated from rules/, schema/faults/ and the faults of @daybook/files by `npm run generate`. Do not edit.
import type { DefectInfo } from '../../check/defect-info.ts';
import type { CheckFault } from '../../check/schema-check.ts';
import type { CheckRule } from '../rule.ts';
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var rules_exports = {};
__export(rules_exports, {
  actOutsideModel: () => actOutsideModel,
  agencyDatesTurnedRound: () => agencyDatesTurnedRound,
  agencyHeadReviewMissing: () => agencyHeadReviewMissing,
  agencyIdOfAnotherState: () => agencyIdOfAnotherState,
  agencyUnknown: () => agencyUnknown,
  agreementBeforeItsProgram: () => agreementBeforeItsProgram,
  agreementCitedUnknown: () => agreementCitedUnknown,
  agreementDatedInTheFuture: () => agreementDatedInTheFuture,
  agreementDocumentMissing: () => agreementDocumentMissing,
  agreementEndsBeforeItStarts: () => agreementEndsBeforeItStarts,
  agreementFollowsItself: () => agreementFollowsItself,
  agreementIdDisagrees: () => agreementIdDisagrees,
  agreementInForceDisagrees: () => agreementInForceDisagrees,
  agreementLinksDisagree: () => agreementLinksDisagree,
  agreementListedButEnded: () => agreementListedButEnded,
  agreementListsOutOfOrder: () => agreementListsOutOfOrder,
  agreementMissingWhereLawRequires: () => agreementMissingWhereLawRequires,
  agreementNotInForce: () => agreementNotInForce,
  agreementSignedUnknown: () => agreementSignedUnknown,
  agreementStatusDisagrees: () => agreementStatusDisagrees,
  agreementUnknown: () => agreementUnknown,
  agreementWhereLawBars: () => agreementWhereLawBars,
  answerToUnknownRule: () => answerToUnknownRule,
  askTwice: () => askTwice,
  askWithoutPaperClaimsForce: () => askWithoutPaperClaimsForce,
  asksMissingForPaper: () => asksMissingForPaper,
  awardNotOnTheScale: () => awardNotOnTheScale,
  awardSumNotOnTheScale: () => awardSumNotOnTheScale,
  balanceDiffersFromTable: () => balanceDiffersFromTable,
  balanceDoesNotAdd: () => balanceDoesNotAdd,
  citizenHeldForIce: () => citizenHeldForIce,
  citizenshipReasonContradicted: () => citizenshipReasonContradicted,
  closedAndDecided: () => closedAndDecided,
  commandReviewMissing: () => commandReviewMissing,
  compliedWhereLawProhibits: () => compliedWhereLawProhibits,
  compliedWherePolicyProhibits: () => compliedWherePolicyProhibits,
  compliedWithoutResult: () => compliedWithoutResult,
  copyGivenBeforePaper: () => copyGivenBeforePaper,
  costNotUnitsTimesRate: () => costNotUnitsTimesRate,
  costTwice: () => costTwice,
  countedBeforePeriodEnd: () => countedBeforePeriodEnd,
  courtClosedThatDay: () => courtClosedThatDay,
  crimeBasisChanges: () => crimeBasisChanges,
  custodyRecordedTwice: () => custodyRecordedTwice,
  databaseSearchWithoutCourtOrder: () => databaseSearchWithoutCourtOrder,
  dateDisagreesWithTime: () => dateDisagreesWithTime,
  dateInTheFuture: () => dateInTheFuture,
  datedButDenied: () => datedButDenied,
  decisionBeforeReceipt: () => decisionBeforeReceipt,
  decisionReasonContradictsDecision: () => decisionReasonContradictsDecision,
  decisionWithoutReason: () => decisionWithoutReason,
  decisionsOutOfOrder: () => decisionsOutOfOrder,
  declinedWhereLawMandates: () => declinedWhereLawMandates,
  declinedWherePolicyMandates: () => declinedWherePolicyMandates,
  delegatedActWhereLawBars: () => delegatedActWhereLawBars,
  detainerActedOnWithoutService: () => detainerActedOnWithoutService,
  detainerBoxesConflict: () => detainerBoxesConflict,
  doneAfterDeclining: () => doneAfterDeclining,
  duplicateEntrySuspected: () => duplicateEntrySuspected,
  duplicateRequestId: () => duplicateRequestId,
  earlierReportNotNamed: () => earlierReportNotNamed,
  entryYoungerThanEmbargo: () => entryYoungerThanEmbargo,
  expenditureOnEndedAgreement: () => expenditureOnEndedAgreement,
  expenditureTwice: () => expenditureTwice,
  facilityUnknown: () => facilityUnknown,
  federalForceDisagreesWithPaper: () => federalForceDisagreesWithPaper,
  formBeforeItsTime: () => formBeforeItsTime,
  generalisedRowSaysMore: () => generalisedRowSaysMore,
  geoidOfAnotherState: () => geoidOfAnotherState,
  geoidUsedTwice: () => geoidUsedTwice,
  geoidWrongLength: () => geoidWrongLength,
  governmentOfAnotherState: () => governmentOfAnotherState,
  happenedBeforeReceipt: () => happenedBeforeReceipt,
  holdCostWithoutReimbursementRequest: () => holdCostWithoutReimbursementRequest,
  holdOfNoLength: () => holdOfNoLength,
  holdOnDatabaseMatchOnly: () => holdOnDatabaseMatchOnly,
  holdOnNoticeOnlyForm: () => holdOnNoticeOnlyForm,
  holdOverLimit: () => holdOverLimit,
  holdTimeMissing: () => holdTimeMissing,
  holdWhereLawAllowsNone: () => holdWhereLawAllowsNone,
  holdWithoutAuthority: () => holdWithoutAuthority,
  iceCustodyInPublicLog: () => iceCustodyInPublicLog,
  iceCustodyWithoutRequest: () => iceCustodyWithoutRequest,
  iceFacilityCodeUnusual: () => iceFacilityCodeUnusual,
  iceFormWithACourt: () => iceFormWithACourt,
  impossibleOrderInCustody: () => impossibleOrderInCustody,
  interviewBeforeOffer: () => interviewBeforeOffer,
  interviewWithoutConsent: () => interviewWithoutConsent,
  interviewWithoutCounselNotice: () => interviewWithoutCounselNotice,
  judicialOrderBeforeHoldMissing: () => judicialOrderBeforeHoldMissing,
  judicialPaperNotByAJudge: () => judicialPaperNotByAJudge,
  judicialPaperWithoutCourt: () => judicialPaperWithoutCourt,
  jurisdictionIdDisagrees: () => jurisdictionIdDisagrees,
  jurisdictionUnknown: () => jurisdictionUnknown,
  lawParentsInACircle: () => lawParentsInACircle,
  localMoneyUnderFirewall: () => localMoneyUnderFirewall,
  logWithoutDecisions: () => logWithoutDecisions,
  measureNotAsDefined: () => measureNotAsDefined,
  monthInTheFuture: () => monthInTheFuture,
  monthWithoutEntries: () => monthWithoutEntries,
  monthsCoveredIncomplete: () => monthsCoveredIncomplete,
  negativeCost: () => negativeCost,
  nilCertifiedTooEarly: () => nilCertifiedTooEarly,
  nilContradictsTable: () => nilContradictsTable,
  nilWithEntries: () => nilWithEntries,
  notReportedButThere: () => notReportedButThere,
  nothingDoneButShared: () => nothingDoneButShared,
  noticePeriodTooShort: () => noticePeriodTooShort,
  noticeToPersonMissing: () => noticeToPersonMissing,
  noticeTwice: () => noticeTwice,
  numberUsedTwice: () => numberUsedTwice,
  openAtStartDiffers: () => openAtStartDiffers,
  openEntryNotMarked: () => openEntryNotMarked,
  openTooLong: () => openTooLong,
  oriOfAnotherState: () => oriOfAnotherState,
  oriUnknownState: () => oriUnknownState,
  oriUsedTwice: () => oriUsedTwice,
  oriWrongForm: () => oriWrongForm,
  othersCountMoreTransfers: () => othersCountMoreTransfers,
  outcomeShownTooEarly: () => outcomeShownTooEarly,
  outsideCountDiffers: () => outsideCountDiffers,
  paperDatedAfterReceipt: () => paperDatedAfterReceipt,
  paperMuchOlderThanReceipt: () => paperMuchOlderThanReceipt,
  periodWrongDates: () => periodWrongDates,
  personalDataInRecord: () => personalDataInRecord,
  personalDataInText: () => personalDataInText,
  placeDatesTurnedRound: () => placeDatesTurnedRound,
  plateSearchWithoutPurpose: () => plateSearchWithoutPurpose,
  policyChangeOutsidePeriod: () => policyChangeOutsidePeriod,
  processingLongerThanADay: () => processingLongerThanADay,
  publicIdGuessable: () => publicIdGuessable,
  publicIdUsedTwice: () => publicIdUsedTwice,
  publicLogDiffersFromReport: () => publicLogDiffersFromReport,
  rateDiffersFromItsParts: () => rateDiffersFromItsParts,
  rateWithoutParts: () => rateWithoutParts,
  receiptDateInARelease: () => receiptDateInARelease,
  receivedBeforeIceExisted: () => receivedBeforeIceExisted,
  receivedDateMissing: () => receivedDateMissing,
  receivedOutsideAgency: () => receivedOutsideAgency,
  receivedUnlikeBefore: () => receivedUnlikeBefore,
  recordedInItself: () => recordedInItself,
  recordedInPassedOn: () => recordedInPassedOn,
  recordedInUnknown: () => recordedInUnknown,
  relatedRequestUnknown: () => relatedRequestUnknown,
  relatedToItself: () => relatedToItself,
  releaseDelayedAfterBail: () => releaseDelayedAfterBail,
  releaseNoticeLate: () => releaseNoticeLate,
  releasedBeforeEligible: () => releasedBeforeEligible,
  releasedLateWithoutPickup: () => releasedLateWithoutPickup,
  reportCountsMoreRowsThanLog: () => reportCountsMoreRowsThanLog,
  reportDatedInTheFuture: () => reportDatedInTheFuture,
  reportDiffersFromLog: () => reportDiffersFromLog,
  reportIdDisagrees: () => reportIdDisagrees,
  reportPeriodGap: () => reportPeriodGap,
  reportPublishedBeforePeriodEnd: () => reportPublishedBeforePeriodEnd,
  reportPublishedLate: () => reportPublishedLate,
  reportTimeZoneDiffers: () => reportTimeZoneDiffers,
  reporterDutyUnknown: () => reporterDutyUnknown,
  reporterListedTwice: () => reporterListedTwice,
  retiredCodeUsed: () => retiredCodeUsed,
  retiredFormUsed: () => retiredFormUsed,
  revisionGap: () => revisionGap,
  runningNumberMissing: () => runningNumberMissing,
  sameAgreementTwice: () => sameAgreementTwice,
  sameIdTwoContents: () => sameIdTwoContents,
  sameInstrumentTwice: () => sameInstrumentTwice,
  sharedAfterDeclining: () => sharedAfterDeclining,
  sharedMoreThanAsked: () => sharedMoreThanAsked,
  smallNumberShown: () => smallNumberShown,
  statusLawCitedForMore: () => statusLawCitedForMore,
  supersedesItself: () => supersedesItself,
  supersedesUnknown: () => supersedesUnknown,
  tableCodeUnknown: () => tableCodeUnknown,
  tableMonthOutsidePeriod: () => tableMonthOutsidePeriod,
  tableRowNotAsDeclared: () => tableRowNotAsDeclared,
  tableRowTwice: () => tableRowTwice,
  tableTotalDiffers: () => tableTotalDiffers,
  tablesOfOneMeasureDiffer: () => tablesOfOneMeasureDiffer,
  takerDisagreesWithEnd: () => takerDisagreesWithEnd,
  tellingCodeInPublicTable: () => tellingCodeInPublicTable,
  terminationWithoutApproval: () => terminationWithoutApproval,
  timeZoneOfAnotherState: () => timeZoneOfAnotherState,
  timeZoneUnknownName: () => timeZoneUnknownName,
  transferRateUnusual: () => transferRateUnusual,
  transferWithoutRequiredBasis: () => transferWithoutRequiredBasis,
  withdrawnButStillUsed: () => withdrawnButStillUsed,
  withheldCountDiffers: () => withheldCountDiffers,
  withheldFigureFollows: () => withheldFigureFollows,
  yearDiffersFromQuarters: () => yearDiffersFromQuarters,
  zeroWithoutNil: () => zeroWithoutNil
});
import { codelists } from "@daybook/types";
function typeOfAgreement(id, sight) {
  const named2 = id.slice(AGENCY.length, id.lastIndexOf("-"));
  return sight.agreement(id)?.agreement_type ?? (types.has(named2) ? named2 : void 0);
}
var AGENCY = "us-xx-xxxxxxxx-";
var types = new Set(codelists["agreement-type"].codes.map(({ code }) => code));
var actOutsideModel = {
  id: "act-outside-model",
  scope: "record",
  record: "request",
  when: "act",
  severity: "flag",
  basis: [
    { citation: "8 U.S.C. 1357(g)(1)-(3)", verification: "verified" },
    { citation: "287(g) agreements by model, Appendix A", verification: "from-memory" }
  ],
  check({ act }, report, sight) {
    if (act === void 0) return;
    const { function: done, agreement_id, in_jail } = act;
    const type = typeOfAgreement(agreement_id, sight);
    const model = type === void 0 ? void 0 : MODELS[type];
    if (type === void 0 || model === void 0) return;
    if (in_jail === false && model.isJailOnly) report("/act/in_jail", { variant: "place", values: { type } });
    if (done === "other" || done === "unknown") return;
    const { functions = [] } = sight.agreement(agreement_id) ?? {};
    if (functions.length > 0 && !functions.includes(done))
      report("/act/function", { variant: "listed", values: { function: done } });
    else if (functions.length === 0 && !model.functions.includes(done))
      report("/act/function", { variant: "model", values: { function: done, type } });
  }
};
var WARRANTS = ["serve-arrest-warrant", "serve-removal-warrant", "custody"];
var JAIL = [
  ...WARRANTS,
  "interrogate",
  "oaths-evidence",
  "charging-documents",
  "issue-detainer",
  "transport"
];
var TASK_FORCE = {
  functions: [...JAIL, "arrest-without-warrant", "felony-arrest", "joint-operations"],
  isJailOnly: false
};
var MODELS = {
  "287g-jem": { functions: JAIL, isJailOnly: true },
  "287g-wso": { functions: WARRANTS, isJailOnly: true },
  "287g-tfm": TASK_FORCE,
  "287g-ttf": TASK_FORCE
};
function turnedRound(earlier, later) {
  return earlier !== void 0 && later !== void 0 && later < earlier ? { earlier, later } : void 0;
}
var agreementBeforeItsProgram = {
  id: "agreement-before-its-program",
  scope: "record",
  record: "agreement",
  severity: "warning",
  basis: [
    {
      citation: "8 U.S.C. 1357(g), added on September 30, 1996 (Pub. L. 104-208, div. C, sec. 133)",
      verification: "from-memory"
    },
    {
      citation: "ICE news release of May 6, 2019: Warrant Service Officer program",
      verification: "verified",
      url: "https://www.ice.gov/news/releases/ice-launches-program-strengthen-immigration-enforcement"
    }
  ],
  check({ signed_on, agreement_type: type }, report) {
    const turned = turnedRound(FIRST_DAY[type], signed_on);
    if (turned === void 0) return;
    report("/signed_on", { values: { signed: turned.later, type, since: turned.earlier } });
  }
};
var STATUTE = "1996-09-30";
var FIRST_DAY = {
  "287g-jem": STATUTE,
  "287g-tfm": STATUTE,
  "287g-ttf": STATUTE,
  "287g-legacy-hybrid": STATUTE,
  "287g-unspecified": STATUTE,
  "287g-wso": "2019-04-24"
};
var agreementDatedInTheFuture = {
  id: "agreement-dated-in-the-future",
  scope: "record",
  record: "agreement",
  severity: "error",
  check({ signed_on, termination, documents, listings, first_listed_on, last_listed_on }, report, { today }) {
    const judge2 = (pointer, on) => {
      const turned = turnedRound(on, today);
      if (turned !== void 0) report(pointer, { values: { on: turned.earlier, today } });
    };
    judge2("/signed_on", signed_on);
    judge2("/termination/approved_on", termination?.approved_on);
    judge2("/termination/notice_given_on", termination?.notice_given_on);
    for (const [at, { dated_on }] of documents.entries()) judge2(`/documents/${at}/dated_on`, dated_on);
    for (const [at, { as_of }] of listings.entries()) judge2(`/listings/${at}/as_of`, as_of);
    judge2("/first_listed_on", first_listed_on);
    judge2("/last_listed_on", last_listed_on);
  }
};
import { dayNumber } from "@daybook/reports";
var agreementDocumentMissing = {
  id: "agreement-document-missing",
  scope: "record",
  record: "agreement",
  severity: "warning",
  basis: [{ citation: "Practice of public trackers of 287(g) agreements: 21 days", verification: "secondary" }],
  check({ documents, documents_missing, signed_on, agreement_type }, report, { today }) {
    if (documents.length > 0 || documents_missing !== void 0 || signed_on === void 0) return;
    if (agreement_type === "informal-practice") return;
    const days = dayNumber(today) - dayNumber(signed_on);
    if (days > 21) report("/documents", { values: { signed: signed_on, days } });
  }
};
var agreementEndsBeforeItStarts = {
  id: "agreement-ends-before-it-starts",
  scope: "record",
  record: "agreement",
  severity: "error",
  check({ signed_on, effective_on, ended_on, ended_between, termination }, report) {
    const judge2 = (start2, variant) => {
      if (start2 === void 0 || ended_on === void 0 || start2 <= ended_on) return false;
      report("/ended_on", { variant, values: { start: start2, end: ended_on } });
      return true;
    };
    if (!judge2(signed_on, "signed") && !judge2(effective_on, "effective")) judge2(termination?.notice_given_on, "notice");
    if (ended_between === void 0) return;
    const { last_listed_on: start, first_missing_on: end } = ended_between;
    if (start >= end) report("/ended_between/first_missing_on", { variant: "missing", values: { start, end } });
  }
};
var agreementFollowsItself = {
  id: "agreement-follows-itself",
  scope: "record",
  record: "agreement",
  severity: "error",
  check({ agreement_id: id, predecessor, successor }, report, sight) {
    if (id === void 0) return;
    if (predecessor === id) report("/predecessor", { variant: "itself", values: { id } });
    if (successor === id) report("/successor", { variant: "itself", values: { id } });
    if (predecessor === void 0 || predecessor === id) return;
    const seen = /* @__PURE__ */ new Set();
    for (let one2 = predecessor; one2 !== void 0 && !seen.has(one2); ) {
      seen.add(one2);
      one2 = sight.agreement(one2)?.predecessor;
      if (one2 === id) return report("/predecessor", { variant: "circle", values: { id, other: predecessor } });
    }
  }
};
var agreementLinksDisagree = {
  id: "agreement-links-disagree",
  scope: "record",
  record: "agreement",
  severity: "warning",
  check({ agreement_id: id, predecessor, successor, signed_on: signed }, report, sight) {
    const next = successor === void 0 || successor === id ? void 0 : sight.agreement(successor);
    if (successor !== void 0 && next?.predecessor !== void 0 && next.predecessor !== id)
      report("/successor", { variant: "successor", values: { other: successor, found: next.predecessor } });
    if (predecessor === void 0 || predecessor === id) return;
    const before = sight.agreement(predecessor);
    const found = before?.successor;
    const turned = turnedRound(before?.signed_on, signed);
    if (found !== void 0 && found !== id)
      report("/predecessor", { variant: "predecessor", values: { other: predecessor, found } });
    else if (turned !== void 0)
      report("/predecessor", {
        variant: "order",
        values: { other: predecessor, signed: turned.later, found: turned.earlier }
      });
  }
};
var agreementListedButEnded = {
  id: "agreement-listed-but-ended",
  scope: "record",
  record: "agreement",
  severity: "warning",
  check({ listings, last_listed_on = "", ended_on, ended_between }, report) {
    const as_of = [...listings.map((one2) => one2.as_of), last_listed_on].sort().at(-1) ?? "";
    const turned = turnedRound(as_of, ended_on);
    if (turned !== void 0) report("/ended_on", { variant: "ended", values: { end: turned.later, as_of } });
    const end = ended_between?.first_missing_on;
    if (end !== void 0 && as_of >= end)
      report("/ended_between/first_missing_on", { variant: "missing", values: { end, as_of } });
  }
};
var agreementListsOutOfOrder = {
  id: "agreement-lists-out-of-order",
  scope: "record",
  record: "agreement",
  severity: "warning",
  check({ listings, first_listed_on, last_listed_on }, report) {
    listings.forEach(({ as_of }, at) => {
      const turned = turnedRound(listings[at - 1]?.as_of, as_of);
      if (turned !== void 0)
        report(`/listings/${at}/as_of`, { variant: "order", values: { as_of, before: turned.earlier } });
    });
    const days = listings.map(({ as_of }) => as_of).sort();
    const first = turnedRound(first_listed_on, days[0]);
    if (first !== void 0)
      report("/first_listed_on", { variant: "first", values: { said: first.earlier, found: first.later } });
    const last3 = turnedRound(days.at(-1), last_listed_on);
    if (last3 !== void 0)
      report("/last_listed_on", { variant: "last", values: { said: last3.later, found: last3.earlier } });
  }
};
function basisOf(items) {
  const found = /* @__PURE__ */ new Map();
  for (const { statement } of items) {
    const { citation, verification } = statement;
    const { text, url } = citation;
    if (!found.has(text))
      found.set(text, { citation: text, verification: markOf(verification), ...url === void 0 ? {} : { url } });
  }
  return [...found.values()];
}
function markOf(verification = "secondary") {
  return verification === "verified" || verification === "secondary" ? verification : "from-memory";
}
function isLive({ status, ended_on, ended_between }, on) {
  if (status !== "active" && status !== "suspended") return false;
  return ended_between === void 0 && (ended_on === void 0 || ended_on > on);
}
var agreementMissingWhereLawRequires = {
  id: "agreement-missing-where-law-requires",
  scope: "set",
  record: ["agency", "agreement"],
  severity: "flag",
  start(report, sight) {
    const agencies = /* @__PURE__ */ new Map();
    const agreements = /* @__PURE__ */ new Map();
    const keep = (record, origin, kind) => {
      if (kind === "agency") agencies.set(record.agency_id, { agency: record, origin });
      else agreements.set(record.agreement_id, record);
    };
    const required = (agency_id) => {
      const answer = sight.law.agreementTermsOf({ agency_id, agreement_type: "287g-wso", on: sight.today });
      if (answer.missing !== void 0) return [];
      return answer.items.filter(
        ({ statement: { effect, comply_by = "" } }) => effect === "must-have" && comply_by <= sight.today
      );
    };
    return {
      take: keep,
      finish() {
        const given = /* @__PURE__ */ new Map();
        for (const agreement of agreements.values()) {
          const types2 = given.get(agreement.agency_id) ?? /* @__PURE__ */ new Set();
          given.set(agreement.agency_id, types2);
          if (isLive(agreement, sight.today) || agreement.status === "pending-signature")
            types2.add(agreement.agreement_type);
        }
        for (const [agency_id, { origin }] of agencies) {
          const types2 = given.get(agency_id);
          for (const item of required(agency_id)) {
            const { agreement_types } = item.statement;
            if (types2 === void 0) sight.skip("agreements-not-given");
            else if (!agreement_types.some((type) => types2.has(type)))
              report({ origin, record_id: agency_id }, "", {
                values: { type: agreement_types[0] ?? "287g-unspecified" },
                basis: basisOf([item])
              });
          }
        }
      }
    };
  }
};
import { localDateOf } from "@daybook/reports";
function dateOf(on, at, zone) {
  if (on !== void 0 || at === void 0 || zone === void 0) return on;
  return localDateOf(at, zone);
}
function citedAgreements(request, zone, see2) {
  const { asks, act, costs, received_on, received_at } = request;
  for (let i = 0; i < asks.length; i++) {
    const { decisions } = asks[i];
    for (let j = 0; j < decisions.length; j++) {
      const { agreement_id, decided_on, decided_at } = decisions[j];
      if (agreement_id === void 0) continue;
      see2(agreement_id, dateOf(decided_on, decided_at, zone()), `/asks/${i}/decisions/${j}/agreement_id`);
    }
  }
  if (act !== void 0) see2(act.agreement_id, dateOf(received_on, received_at, zone()), "/act/agreement_id");
  for (let i = 0; i < costs.length; i++) {
    const { agreement_id, incurred_on } = costs[i];
    if (agreement_id !== void 0) see2(agreement_id, incurred_on, `/costs/${i}/agreement_id`);
  }
}
var agreementNotInForce = {
  id: "agreement-not-in-force",
  scope: "record",
  record: "request",
  when: "agreement",
  severity: "flag",
  basis: [{ citation: "8 U.S.C. 1357(g)", verification: "verified" }],
  check(request, report, sight) {
    citedAgreements(
      request,
      () => sight.zoneOf(request.agency_id),
      (id, on, pointer) => {
        const agreement = on === void 0 ? void 0 : sight.agreement(id);
        if (on === void 0 || agreement === void 0) return;
        const { status, effective_on, signed_on } = agreement;
        const early = turnedRound(effective_on ?? signed_on, on);
        const late = turnedRound(on, endOf(agreement));
        if (NEVER.has(status)) report(pointer, { variant: "never", values: { on, status } });
        else if (early !== void 0) report(pointer, { variant: "early", values: { on, date: early.earlier } });
        else if (late !== void 0) report(pointer, { variant: "late", values: { on, date: late.later } });
      }
    );
  }
};
var NEVER = /* @__PURE__ */ new Set(["proposed", "pending-signature", "void"]);
function endOf({ ended_on, ended_between }) {
  return ended_on ?? ended_between?.first_missing_on;
}
var agreementSignedUnknown = {
  id: "agreement-signed-unknown",
  scope: "record",
  record: "agreement",
  severity: "warning",
  check({ signed_on, signed_on_missing, status, agreement_type }, report) {
    if (signed_on !== void 0 || signed_on_missing !== void 0) return;
    const isUnsigned = status === "proposed" || status === "pending-signature" || agreement_type === "informal-practice";
    if (!isUnsigned) report("/signed_on");
  }
};
var agreementStatusDisagrees = {
  id: "agreement-status-disagrees",
  scope: "record",
  record: "agreement",
  severity: "warning",
  check({ status, signed_on, ended_on }, report, { today }) {
    const say = (variant, on) => report("/status", { variant, values: { status, on } });
    const ended = turnedRound(today, ended_on);
    const ends = turnedRound(ended_on, today);
    if (ended !== void 0 && (status === "active" || status === "suspended")) say("ended", ended.later);
    else if (ends !== void 0 && ENDED.has(status)) say("not-yet-ended", ends.earlier);
    else if (signed_on !== void 0 && signed_on <= today && UNSIGNED.has(status)) say("signed", signed_on);
  }
};
var ENDED = /* @__PURE__ */ new Set([
  "superseded",
  "expired",
  "terminated-by-lea",
  "terminated-by-ice",
  "terminated-by-state-law"
]);
var UNSIGNED = /* @__PURE__ */ new Set(["proposed", "pending-signature"]);
var agreementUnknown = {
  id: "agreement-unknown",
  scope: "record",
  record: "request",
  when: "agreement",
  severity: "warning",
  check(request, report, sight) {
    citedAgreements(request, NO_ZONE, (id, _, pointer) => {
      if (sight.agreement(id) !== void 0) return;
      if (request.agency_id !== void 0 && sight.hasAgreements(request.agency_id))
        report(pointer, { values: { id } });
      else sight.skip("agreements-not-given");
    });
  }
};
var NO_ZONE = () => void 0;
function lastKnownOn({ source, last_listed_on }, today) {
  return source.kind === "own-log" ? today : last_listed_on ?? today;
}
function skipForLaw(gap, sight) {
  sight.skip(gap === "agency-not-given" || gap === "jurisdiction-not-given" ? gap : "law-not-known");
}
var agreementWhereLawBars = {
  id: "agreement-where-law-bars",
  scope: "record",
  record: "agreement",
  severity: "flag",
  check(agreement, report, sight) {
    const { agency_id, agreement_type, signed_on } = agreement;
    const day = lastKnownOn(agreement, sight.today);
    const isInForce = isLive(agreement, day);
    const on = isInForce ? day : signed_on;
    if (on === void 0 || agreement.status === "void" || agreement.status === "proposed") return;
    const answer = sight.law.agreementTermsOf({ agency_id, agreement_type, on });
    if (answer.missing !== void 0) {
      skipForLaw(answer.missing, sight);
      return;
    }
    const barred = answer.items.filter(({ statement }) => {
      if (statement.effect === "forbidden") return true;
      return statement.effect === "must-end" && isInForce && (statement.existing_end_by ?? "") <= on;
    });
    if (barred.length === 0) {
      if (answer.gap !== void 0) skipForLaw(answer.gap, sight);
      return;
    }
    const basis = basisOf(barred);
    report("/agreement_type", {
      variant: isInForce ? "in-force" : "signed",
      values: { on, type: agreement_type },
      basis
    });
  }
};
function itemsOf(answer) {
  return answer.missing === void 0 ? answer.items : [];
}
import { groupOf } from "@daybook/reports";
function lawSketch(law, agencyId) {
  if (law === lastLaw && agencyId === lastId && last !== void 0) return last;
  let sketches = known.get(law);
  if (sketches === void 0) {
    sketches = /* @__PURE__ */ new Map();
    known.set(law, sketches);
  }
  let sketch = sketches.get(agencyId);
  if (sketch === void 0) {
    sketch = sketchOf(law, agencyId);
    sketches.set(agencyId, sketch);
  }
  lastLaw = law;
  lastId = agencyId;
  last = sketch;
  return sketch;
}
var known = /* @__PURE__ */ new WeakMap();
var lastLaw;
var lastId = "";
var last;
function sketchOf(law, agencyId) {
  const chain = law.chainOf(agencyId);
  const isUnknown = "missing" in chain;
  const { profiles, jurisdictions } = isUnknown ? { profiles: [], jurisdictions: [] } : chain;
  const duties = /* @__PURE__ */ new Map();
  for (const { asks, duty } of profiles.flatMap((profile) => profile.duties)) {
    const group = groupOf("local-duty", duty) ?? "";
    duties.set(group, /* @__PURE__ */ new Set([...duties.get(group) ?? [], ...asks]));
  }
  const byLaw = profiles.flatMap(({ provisions }) => provisions.map(({ provision }) => provision));
  const own = jurisdictions.flatMap(({ provisions }) => provisions.map(({ provision }) => provision));
  const terms = profiles.flatMap(({ agreement_terms }) => agreement_terms);
  const bars = terms.filter(({ effect }) => effect === "forbidden" || effect === "must-end");
  return {
    gap: isUnknown ? chain.missing : chain.gap,
    isUnknown,
    provisions: /* @__PURE__ */ new Set([...byLaw, ...own]),
    ownProvisions: new Set(own),
    duties,
    hasZeroClock: profiles.some(({ hold_clocks }) => hold_clocks.some(({ limit_minutes }) => limit_minutes === 0)),
    clockStarts: new Set(profiles.flatMap(({ other_clocks }) => other_clocks.map(({ starts }) => starts))),
    barredAgreements: new Set(bars.flatMap(({ agreement_types }) => agreement_types))
  };
}
var delegatedActWhereLawBars = {
  id: "delegated-act-where-law-bars",
  scope: "record",
  record: "request",
  when: "agreement",
  severity: "flag",
  check(request, report, sight) {
    const { agency_id, act, asks, received_on, received_at } = request;
    const judge2 = (type, on, pointer) => {
      if (type === void 0 || !type.startsWith("287g-") || on === void 0) return;
      if (agency_id === void 0) return sight.skip("agency-not-given");
      const { gap, barredAgreements } = lawSketch(sight.law, agency_id);
      if (!barredAgreements.has(type)) return gap === void 0 ? void 0 : skipForLaw(gap, sight);
      const items = itemsOf(sight.law.agreementTermsOf({ agency_id, agreement_type: type, on }));
      const bars = items.filter(({ statement: { effect } }) => effect === "forbidden" || effect === "must-end");
      const isInGrace = bars.some(({ statement }) => (statement.existing_end_by ?? "") > on);
      if (bars.length > 0 && !isInGrace) report(pointer, { values: { on, type }, basis: basisOf(bars) });
    };
    if (act !== void 0)
      judge2(
        typeOfAgreement(act.agreement_id, sight),
        dateOf(received_on, received_at, sight.zoneOf(agency_id)),
        "/act/agreement_id"
      );
    for (let i = 0; i < asks.length; i++) {
      const { decisions } = asks[i];
      for (let j = 0; j < decisions.length; j++) {
        const { legal_basis, decided_on, decided_at } = decisions[j];
        const basis = legal_basis.find((code) => code.startsWith(MOU));
        if (basis === void 0) continue;
        const on = dateOf(decided_on, decided_at, sight.zoneOf(agency_id));
        judge2(basis.slice("mou-".length), on, `/asks/${i}/decisions/${j}/legal_basis`);
      }
    }
  }
};
var MOU = "mou-287g-";
import { dayNumber as dayNumber2 } from "@daybook/reports";
var noticePeriodTooShort = {
  id: "notice-period-too-short",
  scope: "record",
  record: "agreement",
  severity: "flag",
  check(agreement, report, sight) {
    const { ended_on, status, termination } = agreement;
    const notice = termination?.notice_given_on;
    if (ended_on === void 0 || notice === void 0 || notice > ended_on) return;
    if (status !== "terminated-by-lea" && status !== "terminated-by-ice") return;
    const side = status === "terminated-by-lea" ? "agency_notice_days" : "federal_notice_days";
    const own = termination?.[side];
    const { required, basis } = own === void 0 ? asTheLawSays(agreement, side, ended_on, sight) : { required: own, basis: OWN };
    const days = dayNumber2(ended_on) - dayNumber2(notice);
    if (days < required) report("/termination/notice_given_on", { values: { notice, days, required }, basis });
  }
};
var OWN = [
  { citation: "The notice period in the record of the agreement", verification: "verified" }
];
function asTheLawSays({ agency_id, agreement_type }, side, on, sight) {
  const answer = sight.law.agreementTermsOf({ agency_id, agreement_type, on });
  if (answer.missing !== void 0) {
    skipForLaw(answer.missing, sight);
    return { required: 0, basis: [] };
  }
  const said = answer.items.filter(({ statement }) => statement[side] !== void 0);
  if (said.length === 0 && answer.gap !== void 0) skipForLaw(answer.gap, sight);
  const required = Math.max(0, ...said.map(({ statement }) => statement[side] ?? 0));
  return { required, basis: basisOf(said) };
}
var sameAgreementTwice = {
  id: "same-agreement-twice",
  scope: "set",
  record: "agreement",
  severity: "error",
  start(report, { today }) {
    const current = /* @__PURE__ */ new Map();
    return {
      take(agreement, origin) {
        const { agreement_id, agency_id, agreement_type } = agreement;
        if (agreement_id === void 0 || agency_id === void 0 || agreement_type === void 0) return;
        const known3 = current.get(agreement_id);
        if (known3 === void 0 || known3.agreement.revision < agreement.revision)
          current.set(agreement_id, { agreement, origin });
      },
      finish() {
        const seen = /* @__PURE__ */ new Map();
        for (const { agreement, origin } of current.values()) {
          const { agreement_id, agency_id, agreement_type, signed_on: signed, revision_reason } = agreement;
          if (signed === void 0 || revision_reason?.startsWith("withdrawn-") || !isLive(agreement, today)) continue;
          const key = `${agency_id} ${agreement_type} ${signed}`;
          const other = seen.get(key);
          if (other === void 0) seen.set(key, agreement_id);
          else report({ origin, record_id: agreement_id }, "/signed_on", { values: { other, signed } });
        }
      }
    };
  }
};
var terminationWithoutApproval = {
  id: "termination-without-approval",
  scope: "record",
  record: "agreement",
  severity: "flag",
  check({ agency_id, agreement_type, status, ended_on, termination }, report, sight) {
    if (status !== "terminated-by-lea" || ended_on === void 0) return;
    const approved = termination?.approved_on;
    if (approved !== void 0 && approved <= ended_on) return;
    const answer = sight.law.agreementTermsOf({ agency_id, agreement_type, on: ended_on });
    if (answer.missing !== void 0) {
      skipForLaw(answer.missing, sight);
      return;
    }
    for (const item of answer.items) {
      const office = item.statement.termination_approval;
      if (office === void 0 || office === "none" || office === "unknown") continue;
      const basis = basisOf([item]);
      if (approved === void 0)
        report("/termination", { variant: "none", values: { ended: ended_on, office }, basis });
      else
        report("/termination/approved_on", { variant: "late", values: { ended: ended_on, approved, office }, basis });
      return;
    }
    if (answer.gap !== void 0) skipForLaw(answer.gap, sight);
  }
};
var custodyRecordedTwice = {
  id: "custody-recorded-twice",
  scope: "record",
  record: "request",
  when: "recorded-elsewhere",
  severity: "error",
  check({ custody, request_id }, report) {
    if (custody?.recorded_in === void 0 || custody.custody_end === void 0) return;
    if (custody.recorded_in === request_id) return;
    report("/custody/custody_end", { values: { other: custody.recorded_in, end: custody.custody_end } });
  }
};
import { codelists as codelists2 } from "@daybook/types";
var takerDisagreesWithEnd = {
  id: "taker-disagrees-with-end",
  scope: "record",
  record: "request",
  when: "custody",
  severity: "warning",
  check({ custody }, report) {
    const { taker, custody_end: end } = custody ?? {};
    if (taker === void 0 || end === void 0 || FITTING.get(end)?.has(taker) !== false) return;
    report("/custody/taker", { values: { end, taker } });
  }
};
var TAKERS = {
  "transferred-to-ice": ["ice", "other-federal"],
  "released-no-ice": ["none"],
  "remains-in-custody": ["none"],
  "released-to-other-agency": ["other", "other-federal"]
};
var takers = codelists2["custody-taker"].codes;
var FITTING = new Map(
  codelists2["custody-end"].codes.flatMap(({ code, group = "" }) => {
    const fits = TAKERS[group] ?? TAKERS[code];
    const named2 = takers.filter((taker) => taker.group === "missing" || fits?.includes(taker.group ?? ""));
    return fits === void 0 ? [] : [[code, new Set(named2.map((taker) => taker.code))]];
  })
);
var askTwice = {
  id: "ask-twice",
  scope: "record",
  record: "request",
  when: "several",
  severity: "warning",
  check({ asks }, report) {
    for (let at = 1; at < asks.length; at++) {
      const { ask, system, purpose, federal_force } = asks[at];
      if (ask === void 0 || VARIOUS.has(ask)) continue;
      const other = asks.slice(0, at).find(
        (one2) => one2.ask === ask && one2.system === system && one2.purpose === purpose && one2.federal_force === federal_force
      );
      if (other !== void 0) report(`/asks/${at}/ask`, { values: { no: other.ask_no, ask } });
    }
  }
};
var VARIOUS = /* @__PURE__ */ new Set(["other", "unknown", "info-other-db", "records-subpoena"]);
function decisionInForce(ask) {
  return ask.decisions[ask.decisions.length - 1];
}
var citizenshipReasonContradicted = {
  id: "citizenship-reason-contradicted",
  scope: "record",
  record: "request",
  when: "declined",
  severity: "warning",
  basis: [
    {
      citation: "Florida dashboard of 2025, edited after publication (press reports)",
      verification: "secondary",
      url: "https://reason.com/2025/10/24/florida-scrubs-arrests-of-u-s-citizens-from-immigration-enforcement-data"
    }
  ],
  check({ asks, person }, report) {
    const claim = person?.citizenship_claim;
    if (claim !== "none-made" && claim !== "noncitizen") return;
    for (let i = 0; i < asks.length; i++) {
      const one2 = asks[i];
      const at = decisionInForce(one2)?.reasons.indexOf(REASON) ?? -1;
      if (at >= 0)
        report(`/asks/${i}/decisions/${one2.decisions.length - 1}/reasons/${at}`, { values: { reason: REASON, claim } });
    }
  }
};
var REASON = "us-citizen-or-claim";
var closedAndDecided = {
  id: "closed-and-decided",
  scope: "record",
  record: "request",
  when: "closed",
  readers: ["agency", "public"],
  severity: "error",
  check({ asks }, report) {
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at];
      const why = ask.closed_without_decision;
      const decision = why === void 0 ? void 0 : decisionInForce(ask)?.decision;
      if (why === void 0 || decision === void 0 || !/^(complied|declined)/.test(decision)) continue;
      report(`/asks/${at}/closed_without_decision`, { values: { why, decision } });
    }
  }
};
import { groupOf as groupOf2, papersBy as papersBy2 } from "@daybook/reports";
function claims({ reasons, legal_basis }, condition) {
  const codes = SAID_BY[condition];
  return codes !== void 0 && (reasons.some((code) => codes.includes(code)) || legal_basis.some((code) => codes.includes(code)));
}
var WARRANT = ["judicial-warrant", "fed-judicial-warrant", "state-warrant"];
var ORDER = [...WARRANT, "judicial-order-other", "fed-court-order", "state-judicial-hold-order"];
var SAID_BY = {
  "judicial-warrant": WARRANT,
  "judicial-probable-cause": ORDER,
  "judicial-official-order": ORDER,
  "court-order": ORDER,
  "judicial-subpoena": ["court-subpoena"],
  "law-requires": ["state-mandate", "local-mandate"],
  "public-information": ["already-public-information"],
  "qualifying-conviction": ["qualifying-conviction"],
  "qualifying-offense": ["qualifying-offense"],
  "terrorist-match": ["terrorist-match"],
  "final-order": ["final-order"],
  "consent-given": ["person-consented", "person-consent"],
  "exigent-safety": ["exigent-public-safety", "officer-safety"]
};
function couldOblige(group, agencyId, sight) {
  const sketch = agencyId === void 0 ? void 0 : lawSketch(sight.law, agencyId);
  if (sketch === void 0 || sketch.isUnknown || sketch.gap === "no-law-on-file") {
    skipForLaw(sketch?.gap ?? "agency-not-given", sight);
    return false;
  }
  return sketch.gap !== void 0 || sketch.duties.has(group);
}
import { papersBy } from "@daybook/reports";
function dutyOn(ask, request, on, sight, group) {
  const { agency_id } = request;
  const sketch = agency_id === void 0 ? void 0 : lawSketch(sight.law, agency_id);
  if (agency_id === void 0 || sketch === void 0 || sketch.isUnknown || sketch.gap === "no-law-on-file") {
    skipForLaw(sketch?.gap ?? "agency-not-given", sight);
    return void 0;
  }
  const asks = group === void 0 ? void 0 : sketch.duties.get(group);
  if (group !== void 0 && (asks === void 0 || !(asks.has(ask) || asks.has("all")))) {
    if (sketch.gap !== void 0) skipForLaw(sketch.gap, sight);
    return void 0;
  }
  const answer = sight.law.dutyOf({ ask, agency_id, on, instruments: papersBy(request, on) });
  if (answer.missing === void 0 && answer.duty !== "no-law-on-file") return answer;
  skipForLaw(answer.missing ?? "no-law-on-file", sight);
  return void 0;
}
function isComplied(decision) {
  return decision === "complied-full" || decision === "complied-partial";
}
import { codelists as codelists3 } from "@daybook/types";
function codesOfGroup(list, family) {
  return new Set(codelists3[list].codes.filter(({ group }) => group === family).map(({ code }) => code));
}
function isJudicialPaper(instrument) {
  return judicial.has(instrument);
}
var judicial = codesOfGroup("instrument", "judicial");
var compliedWhereLawProhibits = {
  id: "complied-where-law-prohibits",
  scope: "record",
  record: "request",
  when: "complied",
  severity: "flag",
  check(request, report, sight) {
    if (!couldOblige("restricted", request.agency_id, sight)) return;
    for (let at = 0; at < request.asks.length; at++) {
      const ask = request.asks[at];
      const decision = decisionInForce(ask);
      if (decision === void 0 || !isComplied(decision.decision)) continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(request.agency_id));
      if (on === void 0 || papersBy2(request, on).some(isJudicialPaper) || claims(decision, "judicial-warrant"))
        continue;
      const answer = dutyOn(ask.ask, request, on, sight, "restricted");
      if (answer === void 0 || !isBar(answer.duty)) continue;
      const bars = answer.items.filter(({ statement }) => isBar(statement.duty));
      if (bars.every((bar) => exceptionsOf(bar).some((condition) => claims(decision, condition)))) continue;
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/decision`;
      report(pointer, { variant: answer.duty, values: { on, ask: ask.ask }, basis: basisOf(bars) });
    }
  }
};
function isBar(duty) {
  return groupOf2("local-duty", duty) === "restricted";
}
function exceptionsOf({ statement }) {
  return statement.duty === "prohibited" ? statement.exceptions ?? [] : [...statement.exceptions ?? [], "court-order"];
}
import { papersBy as papersBy3, policiesOnAsk } from "@daybook/reports";
function ownProvisionOn(provisions, agencyId, on, sight) {
  if (provisions === void 0 || agencyId === void 0) return void 0;
  const { ownProvisions } = lawSketch(sight.law, agencyId);
  if (!provisions.some((provision) => ownProvisions.has(provision))) return void 0;
  return itemsOf(sight.law.provisionsOf({ agency_id: agencyId, on })).find(
    ({ law_id, statement }) => law_id === void 0 && statement.polarity !== "permits" && provisions.includes(statement.provision)
  );
}
var compliedWherePolicyProhibits = {
  id: "complied-where-policy-prohibits",
  scope: "record",
  record: "request",
  when: "complied",
  severity: "flag",
  check(request, report, sight) {
    const { asks, agency_id } = request;
    if (agency_id === void 0) return;
    if (lawSketch(sight.law, agency_id).ownProvisions.size === 0) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at];
      const decision = decisionInForce(ask);
      if (decision === void 0 || !isComplied(decision.decision) || policiesOnAsk.against[ask.ask] === void 0)
        continue;
      if (claims(decision, "court-order") || decision.reasons.some((reason) => EXCEPTIONS.has(reason))) continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(agency_id));
      if (on === void 0 || papersBy3(request, on).some(isJudicialPaper)) continue;
      const found = ownProvisionOn(policiesOnAsk.against[ask.ask], agency_id, on, sight);
      if (found === void 0) continue;
      const values = { on, ask: ask.ask, provision: found.statement.provision };
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/decision`;
      report(pointer, { values, basis: basisOf([found]) });
    }
  }
};
var EXCEPTIONS = /* @__PURE__ */ new Set([
  "already-public-information",
  "command-exception",
  "exigent-public-safety",
  "state-mandate"
]);
import { dayNumber as dayNumber3, groupOf as groupOf3 } from "@daybook/reports";
var compliedWithoutResult = {
  id: "complied-without-result",
  scope: "record",
  record: "request",
  when: "complied",
  severity: "warning",
  check(request, report, sight) {
    const { asks, custody, agency_id } = request;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at];
      const decision = decisionInForce(ask);
      if (ask.result !== void 0 || ask.disclosures.length > 0 || !isComplied(decision?.decision)) continue;
      const group = groupOf3("ask", ask.ask) ?? "";
      const isInCustody = custody === void 0 || (custody.ended_on ?? custody.ended_at) === void 0;
      if (isInCustody && (group === "custody" || group === "notification")) continue;
      const on = dateOf(decision?.decided_on, decision?.decided_at, sight.zoneOf(agency_id));
      if (on === void 0 || dayNumber3(sight.today) - dayNumber3(on) <= GRACE_DAYS) continue;
      report(`/asks/${at}/result`, { values: { on, ask: ask.ask } });
    }
  }
};
var GRACE_DAYS = 30;
var decisionReasonContradictsDecision = {
  id: "decision-reason-contradicts-decision",
  scope: "record",
  record: "request",
  when: "reason",
  readers: ["agency", "public"],
  severity: "warning",
  check({ asks }, report) {
    for (let i = 0; i < asks.length; i++) {
      const { decisions } = asks[i];
      for (let j = 0; j < decisions.length; j++) {
        const { decision, reasons } = decisions[j];
        const opposite = decision === "declined" ? TO_COMPLY : decision === "complied-full" ? TO_DECLINE : void 0;
        if (opposite === void 0) continue;
        reasons.forEach((reason, at) => {
          if (opposite.has(reason)) report(`/asks/${i}/decisions/${j}/reasons/${at}`, { values: { decision, reason } });
        });
      }
    }
  }
};
var TO_COMPLY = codesOfGroup("decision-reason", "complied");
var TO_DECLINE = codesOfGroup("decision-reason", "declined");
var decisionWithoutReason = {
  id: "decision-without-reason",
  scope: "record",
  record: "request",
  when: "complied-or-declined",
  severity: "warning",
  check({ asks, source }, report) {
    if (source.kind !== "own-log") return;
    for (let at = 0; at < asks.length; at++) {
      const one2 = asks[at];
      const { decision = "", reasons } = decisionInForce(one2) ?? {};
      if (reasons?.length !== 0 || !DECIDED.test(decision)) continue;
      report(`/asks/${at}/decisions/${one2.decisions.length - 1}/reasons`, { values: { decision } });
    }
  }
};
var DECIDED = /^(complied|declined)/;
import { groupOf as groupOf4 } from "@daybook/reports";
var declinedWhereLawMandates = {
  id: "declined-where-law-mandates",
  scope: "record",
  record: "request",
  when: "declined",
  severity: "flag",
  check(request, report, sight) {
    if (!couldOblige("mandated", request.agency_id, sight)) return;
    for (let at = 0; at < request.asks.length; at++) {
      const ask = request.asks[at];
      const decision = decisionInForce(ask);
      if (decision?.decision !== "declined" || decision.reasons.some((reason) => ALWAYS.has(reason))) continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(request.agency_id));
      const answer = on === void 0 ? void 0 : dutyOn(ask.ask, request, on, sight, "mandated");
      if (on === void 0 || answer === void 0 || groupOf4("local-duty", answer.duty) !== "mandated") continue;
      const mandates = answer.items.filter(({ statement }) => groupOf4("local-duty", statement.duty) === "mandated");
      const isExcepted = ({ open }) => open.some((condition) => decision.reasons.some((reason) => DENIES[condition]?.includes(reason)));
      if (mandates.every(isExcepted)) continue;
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/decision`;
      report(pointer, { values: { on, ask: ask.ask }, basis: basisOf(mandates) });
    }
  }
};
var ALWAYS = /* @__PURE__ */ new Set([
  "subject-not-in-custody",
  "court-order-contrary",
  "ice-did-not-appear",
  "requester-not-verified"
]);
var DENIES = {
  "form-sufficient": ["form-incomplete-or-unsigned"],
  "admin-warrant-attached": ["form-incomplete-or-unsigned"],
  "no-proof-of-citizenship": ["us-citizen-or-claim", "person-circumstances-declined"],
  "not-victim-or-witness": ["victim-witness-protection", "person-circumstances-declined"],
  "served-on-person": ["not-served-on-person"],
  "qualifying-offense": ["offense-not-qualifying"],
  "qualifying-conviction": ["offense-not-qualifying"],
  "judicial-official-order": ["no-judicial-warrant"],
  reimbursement: ["cost-not-reimbursed"],
  "consent-given": ["interview-consent-refused"]
};
import { policiesOnAsk as policiesOnAsk2 } from "@daybook/reports";
var declinedWherePolicyMandates = {
  id: "declined-where-policy-mandates",
  scope: "record",
  record: "request",
  when: "declined",
  severity: "flag",
  check(request, report, sight) {
    const { asks, agency_id } = request;
    if (agency_id === void 0) return;
    if (lawSketch(sight.law, agency_id).ownProvisions.size === 0) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at];
      const decision = decisionInForce(ask);
      if (decision?.decision !== "declined" || policiesOnAsk2.towards[ask.ask] === void 0) continue;
      if (decision.reasons.some((reason) => EXCEPTIONS2.has(reason))) continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(agency_id));
      const found = on === void 0 ? void 0 : ownProvisionOn(policiesOnAsk2.towards[ask.ask], agency_id, on, sight);
      if (on === void 0 || found === void 0) continue;
      const values = { on, ask: ask.ask, provision: found.statement.provision };
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/decision`;
      report(pointer, { values, basis: basisOf([found]) });
    }
  }
};
var EXCEPTIONS2 = /* @__PURE__ */ new Set([
  "state-law-prohibits",
  "court-order-contrary",
  "subject-not-in-custody",
  "us-citizen-or-claim",
  "identity-not-confirmed",
  "form-incomplete-or-unsigned",
  "requester-not-verified",
  "ice-did-not-appear"
]);
var doneAfterDeclining = {
  id: "done-after-declining",
  scope: "record",
  record: "request",
  when: "declined",
  severity: "warning",
  check({ asks }, report) {
    for (let at = 0; at < asks.length; at++) {
      const one2 = asks[at];
      const { ask, result, disclosures, decisions } = one2;
      if (result === void 0 || !DONE.has(result) || decisionInForce(one2)?.decision !== "declined") continue;
      if (decisions.some(({ decision }) => isComplied(decision))) continue;
      if (disclosures.length === 0) report(`/asks/${at}/result`, { values: { ask, result } });
    }
  }
};
var DONE = /* @__PURE__ */ new Set([
  "ice-notified",
  "hold-made",
  "interview-held",
  "information-given",
  "records-produced",
  "database-searched",
  "access-given",
  "operation-supported",
  "resources-provided",
  "warrant-served"
]);
import { dayNumber as dayNumber4, endOfAsk, isCounted } from "@daybook/reports";
var openTooLong = {
  id: "open-too-long",
  scope: "record",
  record: "request",
  when: "ask",
  severity: "warning",
  check(request, report, { today }) {
    const { asks, received_on: received, source } = request;
    if (received === void 0 || source.kind !== "own-log" || !isCounted(request)) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at];
      if (endOfAsk(ask, NO_DATES).how !== "open") continue;
      const days = dayNumber4(today) - dayNumber4(received);
      if (days > MOST_DAYS) report(`/asks/${at}`, { values: { received, days } });
    }
  }
};
var MOST_DAYS = 180;
var NO_DATES = { dateOf: () => void 0 };
import { groupOf as groupOf6 } from "@daybook/reports";
import { groupOf as groupOf5 } from "@daybook/reports";
function hasCourtBasis({
  instruments,
  asks,
  custody
}) {
  if (instruments.some(({ instrument }) => isJudicialPaper(instrument))) return true;
  if (groupOf5("transfer-basis", custody?.transfer_basis ?? "") === "judicial") return true;
  return asks.some(
    ({ decisions }) => decisions.some(({ legal_basis }) => legal_basis.some((code) => groupOf5("legal-basis", code) === "judicial"))
  );
}
function provisionOn(provision, agencyId, on, sight) {
  if (agencyId === void 0) {
    skipForLaw("agency-not-given", sight);
    return void 0;
  }
  const { provisions, gap } = lawSketch(sight.law, agencyId);
  const items = provisions.has(provision) ? itemsOf(sight.law.provisionsOf({ agency_id: agencyId, on })) : [];
  const found = items.find(({ statement }) => statement.provision === provision && statement.polarity !== "permits");
  if (found === void 0 && gap !== void 0) skipForLaw(gap, sight);
  return found;
}
var transferWithoutRequiredBasis = {
  id: "transfer-without-required-basis",
  scope: "record",
  record: "request",
  when: "custody",
  severity: "flag",
  check(request, report, sight) {
    const { custody, agency_id, facility, person } = request;
    if (custody?.custody_end === void 0 || groupOf6("custody-end", custody.custody_end) !== "transferred-to-ice")
      return;
    const on = dateOf(custody.ended_on, custody.ended_at, sight.zoneOf(agency_id, facility?.facility_id));
    if (on === void 0 || hasCourtBasis(request)) return;
    const ground = custody.transfer_basis ?? "none-recorded";
    const duty = dutyOn("transfer-custody", request, on, sight);
    if (duty === void 0) return;
    const limits = duty.items.filter(({ statement }) => LIMITS.test(statement.duty));
    const isNamed2 = limits.every(
      ({ statement: { conditions = [], any_of = [], exceptions = [] } }) => [...conditions, ...any_of, ...exceptions].some((condition) => MEETS[ground]?.includes(condition))
    );
    const asksForOffense = limits.some(({ statement }) => statement.any_of?.includes("qualifying-conviction"));
    const judge2 = provisionOn("judicial-warrant-for-transfer", agency_id, on, sight);
    const basis = basisOf([...limits, ...judge2 === void 0 ? [] : [judge2]]);
    if (!isNamed2 || judge2 !== void 0)
      report("/custody/transfer_basis", { variant: "basis", values: { on, ground }, basis });
    else if (asksForOffense && ground === "qualifying-conviction" && person?.qualifying_offense === void 0)
      report("/person/qualifying_offense", { variant: "offense", values: { on }, basis });
  }
};
var LIMITS = /^(prohibited|requires-judicial-warrant|permitted-conditional)$/;
var MEETS = {
  "qualifying-conviction": ["qualifying-conviction", "qualifying-offense"],
  "terrorist-match": ["terrorist-match"],
  "legal-criteria-met": [
    "qualifying-conviction",
    "qualifying-offense",
    "terrorist-match",
    "final-order",
    "law-requires"
  ],
  "state-mandate": ["law-requires"],
  agreement: ["agreement-in-force"]
};
var askWithoutPaperClaimsForce = {
  id: "ask-without-paper-claims-force",
  scope: "record",
  record: "request",
  when: "ask",
  readers: ["agency", "public"],
  severity: "error",
  check({ asks, instruments, direction }, report) {
    if (instruments.length > 0 || direction !== "inbound") return;
    asks.forEach(({ federal_force: force }, at) => {
      if (OF_A_PAPER.has(force)) report(`/asks/${at}/federal_force`, { values: { force } });
    });
  }
};
var OF_A_PAPER = /* @__PURE__ */ new Set([
  "judicial-order",
  "judicial-subpoena",
  "admin-subpoena",
  "admin-warrant",
  "detainer-request",
  "notification-request"
]);
import { groupOf as groupOf7 } from "@daybook/reports";
import { instrumentAsks } from "@daybook/types/instrument-asks";
var asksMissingForPaper = {
  id: "asks-missing-for-paper",
  scope: "record",
  record: "request",
  when: "form",
  severity: "warning",
  check({ direction, source, asks, asks_complete, instruments }, report) {
    if (direction !== "inbound" || asks_complete === false || source.kind !== "own-log") return;
    for (let at = 0; at < instruments.length; at++) {
      const { instrument, edition } = instruments[at];
      for (const row of ROWS) {
        if (row.instrument !== instrument || asks.some(({ ask }) => ask === row.ask)) continue;
        if (edition !== void 0 && row.edition !== "" && row.edition !== edition) continue;
        report(`/instruments/${at}/instrument`, { values: { paper: instrument, ask: row.ask } });
      }
    }
  }
};
var ROWS = instrumentAsks.filter(({ instrument }) => groupOf7("instrument", instrument) === "request");
import { dayNumber as dayNumber5, isFederalHoliday, weekday } from "@daybook/reports";
var courtClosedThatDay = {
  id: "court-closed-that-day",
  scope: "record",
  record: "request",
  when: "court-paper",
  severity: "warning",
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const { instrument: paper, dated_on: dated } = instruments[at];
      if (dated === void 0 || !OF_OFFICE_HOURS.has(paper)) continue;
      const day = weekday(dayNumber5(dated));
      const isWeekend = day === SATURDAY || day === SUNDAY;
      if (isWeekend || isFederalHoliday(dated))
        report(`/instruments/${at}/dated_on`, { variant: isWeekend ? "weekend" : "holiday", values: { paper, dated } });
    }
  }
};
var SUNDAY = 0;
var SATURDAY = 6;
var OF_OFFICE_HOURS = /* @__PURE__ */ new Set([
  "judicial-subpoena",
  "grand-jury-subpoena",
  "writ-habeas",
  "blackies-warrant"
]);
var detainerBoxesConflict = {
  id: "detainer-boxes-conflict",
  scope: "record",
  record: "request",
  when: "form",
  severity: "warning",
  basis: [
    {
      citation: "ICE guidance for Form I-247A (2017)",
      verification: "verified",
      url: "https://www.scribd.com/document/343192456/ICE-Guidance-for-Form-I-247A"
    }
  ],
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const { instrument, probable_cause: boxes } = instruments[at];
      if (boxes === void 0 || boxes.length < 2) continue;
      const pointer = `/instruments/${at}/probable_cause`;
      const second = boxes.find((box) => FIRST_BOX.has(box));
      const other = boxes.find((box) => box !== "none-marked");
      if (instrument === "i-247a" && second !== void 0 && boxes.includes(LENT))
        report(pointer, { variant: "both", values: { first: LENT, second } });
      else if (boxes.includes("none-marked") && other !== void 0)
        report(pointer, { variant: "none", values: { second: other } });
    }
  }
};
var LENT = "dhs-transferred-custody";
var FIRST_BOX = /* @__PURE__ */ new Set([
  "final-order",
  "pending-proceedings",
  "biometric-confirmation",
  "statements-or-other"
]);
import { instrumentAsks as instrumentAsks2 } from "@daybook/types/instrument-asks";
function eachMoment(request, see2) {
  const { received_on, received_at, instruments = [], asks = [], notices = [], costs = [], answers = [] } = request;
  const { query, custody, interview } = request;
  if ((received_on ?? received_at) !== void 0) see2("received", received_on, received_at, 0, 0);
  for (let i = 0; i < instruments.length; i++) {
    const { dated_on, served_on, served_at } = instruments[i] ?? {};
    if (dated_on !== void 0) see2("dated", dated_on, void 0, i, 0);
    if ((served_on ?? served_at) !== void 0) see2("served", served_on, served_at, i, 0);
  }
  for (let i = 0; i < asks.length; i++) seeAsk(asks[i], see2, i);
  if (query?.responded_at !== void 0) see2("responded", void 0, query.responded_at, 0, 0);
  if (custody !== void 0) seeCustody(custody, see2);
  for (let i = 0; i < notices.length; i++) {
    const { given_on, given_at } = notices[i] ?? {};
    if ((given_on ?? given_at) !== void 0) see2("notice", given_on, given_at, i, 0);
  }
  if (interview !== void 0) seeInterview(interview, see2);
  for (let i = 0; i < costs.length; i++) see2("incurred", costs[i]?.incurred_on, void 0, i, 0);
  for (let i = 0; i < answers.length; i++) see2("answered", answers[i]?.answered_on, void 0, i, 0);
}
function seeAsk(ask, see2, i) {
  const { decisions = [], disclosures = [], closed_on, replied_on, result_on, result_at } = ask ?? {};
  for (let j = 0; j < decisions.length; j++) {
    const { decided_on, decided_at } = decisions[j] ?? {};
    if ((decided_on ?? decided_at) !== void 0) see2("decided", decided_on, decided_at, i, j);
  }
  for (let j = 0; j < disclosures.length; j++) {
    const { disclosed_on, disclosed_at } = disclosures[j] ?? {};
    if ((disclosed_on ?? disclosed_at) !== void 0) see2("disclosed", disclosed_on, disclosed_at, i, j);
  }
  if (closed_on !== void 0) see2("closed", closed_on, void 0, i, 0);
  if (replied_on !== void 0) see2("replied", replied_on, void 0, i, 0);
  if ((result_on ?? result_at) !== void 0) see2("result", result_on, result_at, i, 0);
}
function seeCustody(custody, see2) {
  const { bail_posted_at, release_eligible_on, release_eligible_at, ice_arrived_at, ended_on, ended_at } = custody;
  if (bail_posted_at !== void 0) see2("bail", void 0, bail_posted_at, 0, 0);
  if ((release_eligible_on ?? release_eligible_at) !== void 0)
    see2("eligible", release_eligible_on, release_eligible_at, 0, 0);
  if (ice_arrived_at !== void 0) see2("arrived", void 0, ice_arrived_at, 0, 0);
  if ((ended_on ?? ended_at) !== void 0) see2("ended", ended_on, ended_at, 0, 0);
}
function seeInterview(interview, see2) {
  const { offered_on, counsel_notified_on, counsel_notified_at, held_on, held_at } = interview;
  if (offered_on !== void 0) see2("offered", offered_on, void 0, 0, 0);
  if ((counsel_notified_on ?? counsel_notified_at) !== void 0)
    see2("counsel", counsel_notified_on, counsel_notified_at, 0, 0);
  if ((held_on ?? held_at) !== void 0) see2("held", held_on, held_at, 0, 0);
}
function followsReceipt(moment) {
  switch (moment) {
    case "disclosed":
    case "closed":
    case "replied":
    case "result":
    case "responded":
    case "notice":
    case "offered":
    case "held":
      return true;
    default:
      return false;
  }
}
function isAskingForm(instrument) {
  return forms.has(instrument);
}
var forms = codesOfGroup("instrument", "request");
import { dayNumber as dayNumber6, epochOf } from "@daybook/reports";
function minutesBetween(from, to) {
  return minuteOf(to) - minuteOf(from);
}
function minuteOf(at) {
  if (at.length !== 25 || at.charCodeAt(10) !== T || at.charCodeAt(17) !== ZERO || at.charCodeAt(18) !== ZERO)
    return epochOf(at) / 6e4;
  const sign = at.charCodeAt(19);
  const local = two(at, 11) * 60 + two(at, 14);
  const offset = two(at, 20) * 60 + two(at, 23);
  return dayNumber6(at.slice(0, 10)) * 1440 + local - (sign === MINUS ? -offset : offset);
}
var T = 84;
var ZERO = 48;
var MINUS = 45;
function two(text, at) {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}
var TRAITS = {
  /** Every record has it: the trait of rules that ask for none. */
  any: 1073741824,
  paper: 1,
  "several-papers": 2,
  /** A form that asks for something. */
  form: 4,
  "court-paper": 8,
  ask: 16,
  decision: 32,
  /** A decision in force to comply. */
  complied: 64,
  /** A decision in force to decline. */
  declined: 128,
  "complied-or-declined": 64 | 128,
  /** An ask with more than one decision. */
  history: 256,
  reason: 512,
  closed: 1024,
  disclosure: 2048,
  /** An agreement named anywhere, or a 287(g) legal basis. */
  agreement: 4096,
  custody: 8192,
  /** A hold for ICE was made or agreed to, or the person was handed over after one. */
  held: 16384,
  /** Custody went on after release and its documented processing. */
  "past-release": 32768,
  interview: 65536,
  act: 131072,
  cost: 262144,
  supersedes: 524288,
  /** A date beside the moment of the same thing. */
  "date-and-time": 1048576,
  /** Something that follows from the request is not clearly later than it. */
  "may-precede": 2097152,
  /** A list with more than one item: asks, papers, decisions, disclosures, notices, costs. */
  several: 4194304,
  /** Something is said not to have happened: no copy given, no reply, no interview, custody not over. */
  denied: 8388608,
  "held-or-custody": 16384 | 8192,
  /** Another request is named as related. */
  related: 16777216,
  /** A flag was answered. */
  answered: 33554432,
  /** Received before March 2003, when ICE and the Department of Homeland Security began. */
  "before-ice": 67108864,
  /** A row of what others published. */
  release: 134217728,
  /** Another request is named as the one that holds the custody. */
  "recorded-elsewhere": 268435456,
  /** More than a day of release processing. */
  "long-processing": 536870912
};
var Glance = class {
  /** The traits that the request has, as bits of `TRAITS`. */
  traits = 0;
  /** Minutes from the end of documented release processing to the end of custody; zero where there are none, or not both. */
  minutesPastRelease = 0;
  /** The latest date or moment of all, as text. */
  latest = "";
  /** Dates beside the moment of the same thing. */
  pairs = [];
  /** What follows from the request and is not, by its date, clearly later than it. */
  early = [];
  constructor(request) {
    const { instruments = [], asks = [], costs = [], supersedes = [], act, custody, interview, received_on } = request;
    const { notices = [], answers = [], related_requests = [], source } = request;
    if (source?.kind !== "own-log") this.traits |= TRAITS.release;
    if (received_on !== void 0 && received_on < "2003-03") this.traits |= TRAITS["before-ice"];
    if (instruments.length > 0) this.traits |= TRAITS.paper;
    if (instruments.length > 1) this.traits |= TRAITS["several-papers"];
    if (costs.length > 0) this.traits |= TRAITS.cost;
    if (instruments.length > 1 || asks.length > 1 || notices.length > 1 || costs.length > 1)
      this.traits |= TRAITS.several;
    if (answers.length > 0) this.traits |= TRAITS.answered;
    if (related_requests.length > 0) this.traits |= TRAITS.related;
    if (supersedes.length > 0) this.traits |= TRAITS.supersedes;
    if (interview !== void 0) this.traits |= TRAITS.interview;
    if (interview?.held === false) this.traits |= TRAITS.denied;
    if (act !== void 0) this.traits |= TRAITS.act | TRAITS.agreement;
    if (costs.some((cost) => cost?.agreement_id !== void 0)) this.traits |= TRAITS.agreement;
    if (custody !== void 0) this.#seeCustody(custody);
    for (let at = 0; at < instruments.length; at++) {
      const { instrument: paper = "", served_on_person } = instruments[at] ?? {};
      if (served_on_person === false) this.traits |= TRAITS.denied;
      if (isJudicialPaper(paper)) this.traits |= TRAITS["court-paper"];
      else if (isAskingForm(paper)) this.traits |= TRAITS.form;
    }
    for (let at = 0; at < asks.length; at++) this.#seeAsk(asks[at] ?? {});
    eachMoment(request, (moment, on, at, first, second) => {
      const text = at ?? on ?? "";
      if (text > this.latest) this.latest = text;
      if (on !== void 0 && on > this.latest) this.latest = on;
      if (on !== void 0 && at !== void 0) this.pairs.push({ moment, on, at, first, second });
      const isLater = on !== void 0 && received_on !== void 0 && on > received_on;
      if (!isLater && followsReceipt(moment)) this.early.push({ moment, on, at, first, second });
    });
    if (this.pairs.length > 0) this.traits |= TRAITS["date-and-time"];
    if (this.early.length > 0) this.traits |= TRAITS["may-precede"];
  }
  /** Whether the request has a trait, or one of those that it stands for. */
  has(trait) {
    return (this.traits & TRAITS[trait]) !== 0;
  }
  #seeCustody(custody) {
    this.traits |= TRAITS.custody;
    const { custody_end, release_eligible_at, ended_at, processing_minutes = 0, recorded_in } = custody;
    if (recorded_in !== void 0) this.traits |= TRAITS["recorded-elsewhere"];
    if (processing_minutes > 1440) this.traits |= TRAITS["long-processing"];
    if (custody_end === "remains-in-custody") this.traits |= TRAITS.denied;
    if (custody_end === "transferred-after-hold") this.traits |= TRAITS.held;
    if (release_eligible_at === void 0 || ended_at === void 0) return;
    const minutes = minutesBetween(release_eligible_at, ended_at) - processing_minutes;
    if (!(minutes >= 1)) return;
    this.minutesPastRelease = Math.floor(minutes);
    this.traits |= TRAITS["past-release"];
  }
  #seeAsk(one2) {
    const { ask, decisions = [], disclosures = [], result, closed_without_decision, replied_to_requester } = one2;
    this.traits |= TRAITS.ask;
    if (replied_to_requester === false) this.traits |= TRAITS.denied;
    if (decisions.length > 1 || disclosures.length > 1) this.traits |= TRAITS.several;
    if (disclosures.length > 0) this.traits |= TRAITS.disclosure;
    if (closed_without_decision !== void 0) this.traits |= TRAITS.closed;
    if (result === "hold-made") this.traits |= TRAITS.held;
    if (decisions.length > 0) this.traits |= TRAITS.decision;
    if (decisions.length > 1) this.traits |= TRAITS.history;
    for (let at = 0; at < decisions.length; at++) {
      const { decision, reasons, legal_basis = [], agreement_id } = decisions[at] ?? {};
      if (reasons?.length > 0) this.traits |= TRAITS.reason;
      if (agreement_id !== void 0 || legal_basis.some((code) => MOU2.test(code))) this.traits |= TRAITS.agreement;
      if (at < decisions.length - 1) continue;
      if (decision === "declined") this.traits |= TRAITS.declined;
      if (!isComplied(decision)) continue;
      this.traits |= TRAITS.complied;
      if (ask === "hold-custody") this.traits |= TRAITS.held;
    }
  }
};
var MOU2 = /^mou-287g/;
function glance(request) {
  if (request !== lastRequest) {
    last2 = new Glance(request);
    lastRequest = request;
  }
  return last2;
}
var lastRequest;
var last2;
var federalForceDisagreesWithPaper = {
  id: "federal-force-disagrees-with-paper",
  scope: "record",
  record: "request",
  when: "paper",
  severity: "warning",
  check(request, report) {
    const { asks, instruments } = request;
    if (instruments.some(({ instrument }) => ANY_FORCE.has(instrument))) return;
    for (let at = 0; at < asks.length; at++) {
      const { ask, federal_force: force } = asks[at];
      const by = instruments.find(({ instrument }) => FORCES.get(instrument)?.has(ask));
      if (by === void 0 || instruments.some(({ instrument }) => FORCES.get(instrument)?.get(ask) === force))
        continue;
      if (JUDICIAL.test(force) && glance(request).has("court-paper")) continue;
      const expected = FORCES.get(by.instrument)?.get(ask) ?? "";
      const fix = { from: force, to: expected, certain: false };
      report(`/asks/${at}/federal_force`, { values: { force, expected, paper: by.instrument }, fix });
    }
  }
};
var FORCES = new Map(
  instrumentAsks2.map(({ instrument }) => [
    instrument,
    new Map(instrumentAsks2.filter((row) => row.instrument === instrument).map((row) => [row.ask, row.federal_force]))
  ])
);
var ANY_FORCE = /* @__PURE__ */ new Set(["unknown", "other", "written-other"]);
var JUDICIAL = /^judicial-/;
var formBeforeItsTime = {
  id: "form-before-its-time",
  scope: "record",
  record: "request",
  when: "form",
  severity: "warning",
  basis: [
    {
      citation: "Form I-247A, edition 02/17",
      verification: "verified",
      url: "https://dokumen.tips/documents/department-of-homeland-security-the-department-of-homeland-security-dhs-has-placed.html"
    },
    {
      citation: "Forms I-247D, I-247N and I-247X: Priority Enforcement Program, announced November 2014",
      verification: "secondary",
      url: "https://americanimmigrationcouncil.org/research/immigration-detainers-under-priority-enforcement-program"
    }
  ],
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const { instrument: paper, dated_on: dated } = instruments[at];
      const since = FIRST_MONTH[paper];
      if (dated === void 0 || since === void 0 || dated >= since) continue;
      report(`/instruments/${at}/dated_on`, { values: { paper, dated, since } });
    }
  }
};
var FIRST_MONTH = {
  "i-247a": "2017-02",
  "i-247d": "2014-11",
  "i-247n": "2014-11",
  "i-247x": "2014-11"
};
var iceFormWithACourt = {
  id: "ice-form-with-a-court",
  scope: "record",
  record: "request",
  when: "paper",
  severity: "warning",
  basis: [
    {
      citation: "8 CFR 287.5(e) and 287.7(b): who may issue warrants and detainers",
      verification: "secondary",
      url: "https://www.usborderpatrol.com/usbp/laws/border_patrol608_11"
    }
  ],
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const { instrument: paper, court, judge_type: judge2 } = instruments[at];
      if ((court ?? judge2) === void 0 || !OF_ICE.test(paper)) continue;
      if (judge2 !== void 0 && !OF_NO_COURT.test(judge2))
        report(`/instruments/${at}/judge_type`, { variant: "judge", values: { paper, judge: judge2 } });
      else if (court !== void 0) report(`/instruments/${at}/court`, { variant: "court", values: { paper } });
    }
  }
};
var OF_ICE = /^i-(247[adgnx]?|200|203|205|286)$/;
var OF_NO_COURT = /^(unknown|other|immigration-judge)$/;
import { groupOf as groupOf8 } from "@daybook/reports";
var judicialPaperNotByAJudge = {
  id: "judicial-paper-not-by-a-judge",
  scope: "record",
  record: "request",
  when: "court-paper",
  severity: "flag",
  basis: [
    {
      citation: "RCW 10.93.160",
      verification: "verified",
      url: "https://instalawyer.io/laws/revised-code-of-washington/4317420-immigration-and-citizenship"
    },
    { citation: "5 ILCS 805/10", verification: "verified", url: "https://legiscan.com/IL/text/SB1881/2025" }
  ],
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const {
        instrument: paper,
        issuer_role: role = "",
        judge_type: judge2,
        has_docket
      } = instruments[at];
      if (!isJudicialPaper(paper)) continue;
      const pointer = `/instruments/${at}`;
      if (judge2 === "immigration-judge")
        report(`${pointer}/judge_type`, { variant: "judge", values: { paper, judge: judge2 } });
      else if (NOT_A_COURT.has(groupOf8("issuer-role", role) ?? ""))
        report(`${pointer}/issuer_role`, { variant: "issuer", values: { paper, role } });
      else if (has_docket === false && !paper.endsWith("subpoena"))
        report(`${pointer}/has_docket`, { variant: "docket", values: { paper } });
    }
  }
};
var NOT_A_COURT = /* @__PURE__ */ new Set(["immigration", "delegated", "none"]);
var judicialPaperWithoutCourt = {
  id: "judicial-paper-without-court",
  scope: "record",
  record: "request",
  when: "court-paper",
  severity: "error",
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const { instrument, court, judge_type, has_docket } = instruments[at];
      if (!isJudicialPaper(instrument)) continue;
      const values = { paper: instrument };
      if (court === void 0) report(`/instruments/${at}/court`, { variant: "court", values });
      if (SUBPOENA.test(instrument)) continue;
      if (judge_type === void 0) report(`/instruments/${at}/judge_type`, { variant: "judge", values });
      if (has_docket === void 0) report(`/instruments/${at}/has_docket`, { variant: "docket", values });
    }
  }
};
var SUBPOENA = /subpoena$/;
var retiredFormUsed = {
  id: "retired-form-used",
  scope: "record",
  record: "request",
  when: "form",
  severity: "warning",
  basis: [
    {
      citation: "ICE guidance for Form I-247A (2017)",
      verification: "verified",
      url: "https://www.scribd.com/document/343192456/ICE-Guidance-for-Form-I-247A"
    }
  ],
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const { instrument, dated_on } = instruments[at];
      if (dated_on === void 0 || dated_on <= RETIRED_ON || !RETIRED.has(instrument)) continue;
      const values = { paper: instrument, dated: dated_on, retired: RETIRED_ON };
      report(`/instruments/${at}/instrument`, { values });
    }
  }
};
var RETIRED_ON = "2017-04-02";
var RETIRED = /* @__PURE__ */ new Set(["i-247d", "i-247n", "i-247x"]);
import { groupOf as groupOf9 } from "@daybook/reports";
var citizenHeldForIce = {
  id: "citizen-held-for-ice",
  scope: "record",
  record: "request",
  when: "held-or-custody",
  severity: "flag",
  basis: [
    {
      citation: "ICE Directive 16001.2 (November 10, 2015)",
      verification: "verified",
      url: "https://assets.documentcloud.org/documents/7280779/2015-ICE-Memo-Investigating-the-Potential-U-S.txt"
    },
    {
      citation: "Galarza v. Szalczyk, 745 F.3d 634 (3d Cir. 2014)",
      verification: "secondary",
      url: "https://app.midpage.ai/case/ernesto-galarza-v-mark-szalczyk-2655409"
    }
  ],
  check(request, report) {
    const { person, custody } = request;
    const claim = person?.citizenship_claim;
    if (claim !== "usc-claimed" && claim !== "usc-verified") return;
    if (hasCourtBasis(request)) return;
    const isHanded = groupOf9("custody-end", custody?.custody_end ?? "") === "transferred-to-ice";
    if (isHanded) report("/custody/custody_end", { variant: "handed", values: { claim } });
    else if (wasHeld(request)) report("/person/citizenship_claim", { variant: "held", values: { claim } });
  }
};
function wasHeld({ asks }) {
  return asks.some(({ result }) => result === "hold-made");
}
import { groupOf as groupOf10 } from "@daybook/reports";
var detainerActedOnWithoutService = {
  id: "detainer-acted-on-without-service",
  scope: "record",
  record: "request",
  when: "held",
  severity: "flag",
  basis: [
    {
      citation: "ICE guidance for Form I-247A (2017)",
      verification: "verified",
      url: "https://www.scribd.com/document/343192456/ICE-Guidance-for-Form-I-247A"
    }
  ],
  check(request, report) {
    const at = request.instruments.findIndex(({ instrument }) => instrument === "i-247a");
    if (at < 0) return;
    const isServed = request.instruments.some(
      (paper) => paper.served_on_person ?? (paper.served_on ?? paper.served_at) !== void 0
    );
    const hasCopy = request.notices.some(
      ({ notice, status }) => notice === "copy-of-request" && groupOf10("notice-status", status) === "given"
    );
    if (!isServed && !hasCopy) report(`/instruments/${at}/served_on_person`);
  }
};
import { epochOf as epochOf2 } from "@daybook/reports";
function isEarlier(at, than) {
  if (at.length === 25 && than.length === 25 && at.endsWith(than.slice(19))) return at < than;
  return epochOf2(at) < epochOf2(than);
}
function showWhen(on, at) {
  if (at === void 0) return on ?? "";
  return `${at.slice(0, 10)} ${at.slice(11, 16)}${/z$/i.test(at) ? " UTC" : ""}`;
}
var holdOfNoLength = {
  id: "hold-of-no-length",
  scope: "record",
  record: "request",
  when: "held",
  severity: "warning",
  check(request, report) {
    const { custody } = request;
    if (custody?.custody_end !== "transferred-after-hold") return;
    const { release_eligible_at: eligible, ended_at: ended } = custody;
    if (eligible === void 0 || ended === void 0 || glance(request).minutesPastRelease > 0) return;
    if (isEarlier(ended, eligible)) return;
    report("/custody/ended_at", {
      values: { eligible: showWhen(void 0, eligible), ended: showWhen(void 0, ended) }
    });
  }
};
var holdOnDatabaseMatchOnly = {
  id: "hold-on-database-match-only",
  scope: "record",
  record: "request",
  when: "held",
  severity: "flag",
  basis: [
    {
      citation: "Gonzalez v. ICE (C.D. Cal.), settlement in force March 4, 2025 for five years",
      verification: "secondary",
      url: "https://immigrantjustice.org/node/15062"
    }
  ],
  check(request, report) {
    const office = request.requesting_office ?? "";
    if (!COVERED.has(office)) return;
    for (let at = 0; at < request.instruments.length; at++) {
      const {
        instrument,
        probable_cause = [],
        dated_on = request.received_on ?? ""
      } = request.instruments[at];
      if (instrument !== "i-247a" || dated_on < SETTLED_ON || dated_on > SETTLED_TO) continue;
      const [box, ...others] = probable_cause;
      if (box === "biometric-confirmation" && others.length === 0)
        report(`/instruments/${at}/probable_cause`, { values: { box, office } });
    }
  }
};
var COVERED = /* @__PURE__ */ new Set(["los-angeles", "perc"]);
var SETTLED_ON = "2025-03-04";
var SETTLED_TO = "2030-03-03";
import { groupOf as groupOf11 } from "@daybook/reports";
var holdOnNoticeOnlyForm = {
  id: "hold-on-notice-only-form",
  scope: "record",
  record: "request",
  when: "held",
  severity: "flag",
  basis: [
    {
      citation: "Gonzalez v. ICE (C.D. Cal.), settlement in force March 4, 2025",
      verification: "verified",
      url: "https://immigrantjustice.org/node/15062"
    },
    {
      citation: "Form I-247N (2015)",
      verification: "verified",
      url: "https://blog.federaldefendersny.org/new-ice-form-not-authorize-detention"
    }
  ],
  check(request, report) {
    const { instruments } = request;
    const first = instruments.find(({ instrument }) => NOTICE_ONLY.has(instrument));
    if (first === void 0 || !instruments.every(
      ({ instrument }) => NOTICE_ONLY.has(instrument) || groupOf11("instrument", instrument) === "attachment"
    ))
      return;
    report(`/instruments/${instruments.indexOf(first)}/instrument`, { values: { paper: first.instrument } });
  }
};
var NOTICE_ONLY = /* @__PURE__ */ new Set(["i-247g", "i-247n"]);
import { holdOver, localDateOf as localDateOf2 } from "@daybook/reports";
var ordinaryProcessing = 360;
function holdLimits(request, sight) {
  const { custody, agency_id, instruments } = request;
  const look3 = glance(request);
  const minutes = look3.minutesPastRelease;
  if (minutes === 0 || minutes <= ordinaryProcessing && !look3.has("held")) return void 0;
  if (instruments.some(({ instrument }) => isJudicialPaper(instrument))) return void 0;
  const zone = sight.zoneOf(agency_id, request.facility?.facility_id);
  const on = zone === void 0 ? void 0 : localDateOf2(custody?.release_eligible_at ?? "", zone);
  if (agency_id === void 0 || zone === void 0 || on === void 0) {
    sight.skip(agency_id === void 0 ? "agency-not-given" : "time-zone-unknown");
    return void 0;
  }
  const answer = sight.law.holdClocksOf({
    agency_id,
    on,
    instruments: instruments.map(({ instrument }) => instrument)
  });
  if (answer.missing !== void 0) {
    skipForLaw(answer.missing, sight);
    return void 0;
  }
  if (answer.items.some(({ statement }) => statement.limit_minutes === 0)) return void 0;
  const over = [];
  const within = [];
  for (const item of answer.items) {
    const found = item.unmet.length > 0 ? void 0 : holdOver(item.statement, request, zone);
    if (found !== void 0) (found.over_minutes > 0 ? over : within).push({ item, limit: found.limit });
  }
  if (over.length === 0 && answer.gap !== void 0) skipForLaw(answer.gap, sight);
  return { minutes, over, within };
}
function showLimits(limits) {
  return limits.map(({ limit, item }) => `${showWhen(void 0, limit)} (${item.statement.citation.text})`).join("; ");
}
var holdOverLimit = {
  id: "hold-over-limit",
  scope: "record",
  record: "request",
  when: "past-release",
  severity: "flag",
  basis: [
    {
      citation: "8 CFR 287.7(d)",
      verification: "verified",
      url: "https://www.avvo.com/legal-guides/ugc/immigration-holds-ice-detainers-placed-pursuant-to-8-cfr-2877d"
    },
    {
      citation: "Form I-247A, edition 02/17",
      verification: "verified",
      url: "https://dokumen.tips/documents/department-of-homeland-security-the-department-of-homeland-security-dhs-has-placed.html"
    }
  ],
  check(request, report, sight) {
    const { custody } = request;
    if (custody?.release_eligible_at === void 0 || custody.ended_at === void 0) return;
    if (custody.custody_end === "released-no-ice" && custody.ice_arrived_at === void 0) return;
    const limits = holdLimits(request, sight);
    if (limits === void 0 || limits.over.length === 0) return;
    const { over, within, minutes } = limits;
    const values = {
      hours: Math.floor(minutes / 60),
      minutes: minutes % 60,
      over: showLimits(over),
      within: showLimits(within)
    };
    const basis = basisOf([...over, ...within].map(({ item }) => item));
    report("/custody/ended_at", { variant: within.length === 0 ? "over" : "differ", values, basis });
  }
};
var holdTimeMissing = {
  id: "hold-time-missing",
  scope: "record",
  record: "request",
  when: "held",
  severity: "warning",
  check(request, report) {
    const { asks, custody, quantity } = request;
    if (quantity !== void 0 || custody?.recorded_in !== void 0) return;
    const isOver = custody?.custody_end === "transferred-after-hold";
    if (!isOver && !asks.some(({ result }) => result === "hold-made")) return;
    if (custody?.release_eligible_at === void 0) report("/custody/release_eligible_at", { variant: "eligible" });
    const hasEnded = isOver || custody?.ended_on !== void 0;
    if (hasEnded && custody?.ended_at === void 0) report("/custody/ended_at", { variant: "ended" });
  }
};
import { localDateOf as localDateOf3 } from "@daybook/reports";
import { groupOf as groupOf12 } from "@daybook/reports";
function minutesHeldForIce(request) {
  const look3 = glance(request);
  const { minutesPastRelease } = look3;
  if (minutesPastRelease === 0 || look3.has("held")) return minutesPastRelease;
  const isToIce = groupOf12("custody-end", request.custody?.custody_end ?? "") === "transferred-to-ice";
  return isToIce && minutesPastRelease > ordinaryProcessing ? minutesPastRelease : 0;
}
var holdWhereLawAllowsNone = {
  id: "hold-where-law-allows-none",
  scope: "record",
  record: "request",
  when: "past-release",
  severity: "flag",
  check(request, report, sight) {
    const minutes = minutesHeldForIce(request);
    if (minutes === 0 || hasCourtBasis(request)) return;
    const { agency_id, facility, instruments, custody } = request;
    if (agency_id === void 0) return sight.skip("agency-not-given");
    const { gap, hasZeroClock } = lawSketch(sight.law, agency_id);
    if (!hasZeroClock) return gap === void 0 ? void 0 : skipForLaw(gap, sight);
    const zone = sight.zoneOf(agency_id, facility?.facility_id);
    const on = zone === void 0 ? void 0 : localDateOf3(custody?.release_eligible_at ?? "", zone);
    if (on === void 0) return sight.skip("time-zone-unknown");
    const papers = instruments.map(({ instrument }) => instrument);
    const items = itemsOf(sight.law.holdClocksOf({ agency_id, on, instruments: papers }));
    const none = items.filter(({ statement }) => statement.limit_minutes === 0);
    if (none.length === 0) return;
    const values = { hours: Math.floor(minutes / 60), minutes: minutes % 60, on };
    report("/custody/ended_at", { values, basis: basisOf(none) });
  }
};
import { groupOf as groupOf13, localDateOf as localDateOf4 } from "@daybook/reports";
var holdWithoutAuthority = {
  id: "hold-without-authority",
  scope: "record",
  record: "request",
  when: "past-release",
  severity: "flag",
  basis: [
    {
      citation: "U.S. Const. amend. IV; Miranda-Olivares v. Clackamas County (D. Or. 2014)",
      verification: "secondary"
    },
    { citation: "Galarza v. Szalczyk (3d Cir. 2014)", verification: "secondary" }
  ],
  check(request, report, sight) {
    const minutes = minutesHeldForIce(request);
    if (minutes === 0 || hasCourtBasis(request) || request.asks.some(namesAuthority)) return;
    const zone = sight.zoneOf(request.agency_id, request.facility?.facility_id);
    const { release_eligible_on, release_eligible_at = "" } = request.custody ?? {};
    const on = release_eligible_on ?? (zone === void 0 ? void 0 : localDateOf4(release_eligible_at, zone));
    if (on === void 0) return sight.skip("time-zone-unknown");
    const duty = dutyOn("hold-custody", request, on, sight);
    if (duty === void 0 || duty.items.some(isLocalLaw)) return;
    report("/custody/ended_at", { values: { hours: Math.floor(minutes / 60), minutes: minutes % 60 } });
  }
};
function namesAuthority({ decisions }) {
  return decisions.some(
    ({ legal_basis }) => legal_basis.some((code) => ["law", "agreement"].includes(groupOf13("legal-basis", code) ?? ""))
  );
}
function isLocalLaw({ jurisdiction_id }) {
  return jurisdiction_id !== "us-federal";
}
var processingLongerThanADay = {
  id: "processing-longer-than-a-day",
  scope: "record",
  record: "request",
  when: "long-processing",
  severity: "warning",
  check({ custody }, report) {
    const { processing_minutes: minutes = 0 } = custody ?? {};
    if (minutes > DAY) report("/custody/processing_minutes", { values: { hours: Math.floor(minutes / 60) } });
  }
};
var DAY = 24 * 60;
var releasedLateWithoutPickup = {
  id: "released-late-without-pickup",
  scope: "record",
  record: "request",
  when: "past-release",
  severity: "flag",
  check(request, report, sight) {
    const { custody } = request;
    if (custody?.custody_end !== "released-no-ice" || custody.ice_arrived_at !== void 0) return;
    const limits = holdLimits(request, sight);
    if (limits === void 0 || limits.over.length === 0) return;
    const { over, within } = limits;
    const values = { ended: showWhen(void 0, custody.ended_at), over: showLimits(over), within: showLimits(within) };
    const basis = basisOf([...over, ...within].map(({ item }) => item));
    report("/custody/ended_at", { variant: within.length === 0 ? "over" : "differ", values, basis });
  }
};
var agencyIdOfAnotherState = {
  id: "agency-id-of-another-state",
  scope: "record",
  record: "agency",
  severity: "warning",
  check({ agency_id: id, state, operator_level }, report) {
    if (state === void 0 || operator_level === "federal") return;
    const found = id.slice(3, 5).toUpperCase();
    if (found !== state) report("/state", { values: { id, found, state } });
  }
};
var agreementIdDisagrees = {
  id: "agreement-id-disagrees",
  scope: "record",
  record: "agreement",
  severity: "error",
  check({ agreement_id: id, agency_id: agency, agreement_type: type, revision }, report) {
    if (!id.startsWith(`${agency}-`)) report("/agency_id", { variant: "agency", values: { id, agency } });
    const named2 = id.slice(agency.length + 1, id.lastIndexOf("-"));
    if (named2 === type || revision > 1 || VAGUE.test(named2)) return;
    report("/agreement_type", { variant: "type", values: { id, type } });
  }
};
var VAGUE = /^(?:287g-unspecified|unknown|other)$/;
import { states } from "@daybook/files";
var byDigits = new Map(states.map((state) => [state.fips, state]));
function stateOfGeoid(geoid) {
  return byDigits.get(geoid.slice(0, 2));
}
var geoidOfAnotherState = {
  id: "geoid-of-another-state",
  scope: "record",
  record: "jurisdiction",
  severity: "warning",
  check({ geoids, level, state }, report) {
    if (state === void 0 || !IN_ONE_STATE.has(level)) return;
    geoids.forEach(({ geoid }, at) => {
      const found = stateOfGeoid(geoid)?.postal;
      if (found !== void 0 && found !== state) report(`/geoids/${at}/geoid`, { values: { geoid, found, state } });
    });
  }
};
var IN_ONE_STATE = /* @__PURE__ */ new Set(["state", "federal-district", "territory", "county", "municipal", "township"]);
var geoidUsedTwice = {
  id: "geoid-used-twice",
  scope: "set",
  record: "jurisdiction",
  severity: "warning",
  start(report) {
    const current = /* @__PURE__ */ new Map();
    return {
      take(one2, origin) {
        const id = one2.jurisdiction_id;
        if (id === void 0 || (current.get(id)?.one.revision ?? 0) >= one2.revision) return;
        current.set(id, { one: one2, origin });
      },
      finish() {
        const first = /* @__PURE__ */ new Map();
        for (const { one: one2, origin } of current.values()) {
          if (one2.revision_reason?.startsWith("withdrawn-")) continue;
          for (const [at, { geoid, vintage, from, to }] of one2.geoids.entries()) {
            if (geoid === void 0 || from !== void 0 || to !== void 0) continue;
            const key = `${geoid} ${vintage}`;
            const other = first.get(key);
            if (other === void 0) first.set(key, one2);
            else if (other !== one2) {
              const values = { other: other.jurisdiction_id, geoid };
              report({ origin, record_id: one2.jurisdiction_id }, `/geoids/${at}/geoid`, {
                values
              });
            }
          }
        }
      }
    };
  }
};
var geoidWrongLength = {
  id: "geoid-wrong-length",
  scope: "record",
  record: "jurisdiction",
  severity: "error",
  check({ geoids, level }, report) {
    const form = FORMS[level];
    geoids.forEach(({ geoid }, at) => {
      const pointer = `/geoids/${at}/geoid`;
      if (form !== void 0 && !form.pattern.test(geoid)) {
        const { expected } = form;
        if (expected === void 0) report(pointer, { variant: "city", values: { geoid, count: geoid.length } });
        else report(pointer, { values: { geoid, level, count: geoid.length, expected } });
      } else if (stateOfGeoid(geoid) === void 0) {
        report(pointer, { variant: "no-such-state", values: { geoid, digits: geoid.slice(0, 2) } });
      }
    });
  }
};
var CITY = { pattern: /^(?:\d{7}|\d{10}|\d{2}[5-9]\d{2})$/ };
var FORMS = {
  state: { expected: 2, pattern: /^\d{2}$/ },
  territory: { expected: 2, pattern: /^\d{2}$/ },
  county: { expected: 5, pattern: /^\d{5}$/ },
  municipal: CITY,
  township: CITY
};
var governmentOfAnotherState = {
  id: "government-of-another-state",
  scope: "record",
  record: "agency",
  severity: "warning",
  check({ government_id: id, state }, report) {
    const digits2 = id?.match(/^us-(?:state|county|place|town|district)-(\d+)$/)?.[1];
    const found = digits2 === void 0 ? void 0 : stateOfGeoid(digits2)?.postal;
    if (id !== void 0 && state !== void 0 && found !== void 0 && found !== state)
      report("/government_id", { values: { id, found, state } });
  }
};
var iceFacilityCodeUnusual = {
  id: "ice-facility-code-unusual",
  scope: "record",
  record: "agency",
  severity: "warning",
  basis: [{ citation: "ICE's published lists of detention facilities", verification: "secondary" }],
  check({ identifiers, facilities }, report) {
    const judge2 = (code, pointer) => {
      if (code === "OTHER") report(pointer, { variant: "catch-all", values: { code } });
      else if (USUAL.test(code)) return;
      else if (USUAL.test(code.toUpperCase())) {
        const meant = code.toUpperCase();
        report(pointer, {
          variant: "small-letters",
          values: { code, meant },
          fix: { from: code, to: meant, certain: true }
        });
      } else report(pointer, { values: { code, count: code.length } });
    };
    identifiers.forEach(({ scheme, id }, at) => {
      if (scheme === "ice-detloc") judge2(id, `/identifiers/${at}/id`);
    });
    facilities.forEach(({ code }, at) => {
      if (code !== void 0) judge2(code, `/facilities/${at}/code`);
    });
  }
};
var USUAL = /^(?:[A-Z0-9]{7}|FY14|BOPATL|EROFCB|SALARM)$/;
var jurisdictionIdDisagrees = {
  id: "jurisdiction-id-disagrees",
  scope: "record",
  record: "jurisdiction",
  severity: "error",
  check({ jurisdiction_id: id, level, geoids }, report) {
    const { word = "", named: named2 } = /^us-(?<word>federal-district|county-subdivision|[a-z]+)(?:-(?<named>\d+))?$/.exec(id)?.groups ?? {};
    const levels = LEVELS[word];
    if (levels !== void 0 && level !== "unknown" && !levels.includes(level))
      report("/level", { variant: "level", values: { id, level } });
    if (levels === void 0 || named2 === void 0 || geoids.length === 0) return;
    if (!geoids.some(({ geoid }) => geoid === named2)) report("/geoids", { variant: "geoid", values: { id, named: named2 } });
  }
};
var LEVELS = {
  federal: ["federal"],
  state: ["state", "territory", "federal-district"],
  "federal-district": ["federal-district"],
  county: ["county", "municipal"],
  place: ["municipal", "township"],
  "county-subdivision": ["township", "municipal"],
  tribal: ["tribal"]
};
import { states as states2 } from "@daybook/files";
var byLetters = new Map(states2.map((state) => [state.ori ?? state.postal, state]));
function stateOfOri(ori) {
  return byLetters.get(ori.slice(0, 2));
}
var oriOfAnotherState = {
  id: "ori-of-another-state",
  scope: "record",
  record: "agency",
  severity: "warning",
  check({ identifiers, state, operator_level }, report) {
    if (state === void 0 || operator_level === "federal") return;
    identifiers.forEach(({ scheme, id }, at) => {
      if (scheme !== "ori9" && scheme !== "ori7") return;
      const found = stateOfOri(id)?.postal;
      if (found !== void 0 && found !== state)
        report(`/identifiers/${at}/id`, { values: { ori: id, found, state } });
    });
  }
};
var oriUnknownState = {
  id: "ori-unknown-state",
  scope: "record",
  record: "agency",
  severity: "error",
  check({ identifiers }, report) {
    identifiers.forEach(({ scheme, id }, at) => {
      if (scheme !== "ori9" && scheme !== "ori7" || !FORM.test(id) || stateOfOri(id) !== void 0) return;
      const letters = id.slice(0, 2);
      if (ELSEWHERE.has(letters)) return;
      const meant = POSTAL[letters];
      const pointer = `/identifiers/${at}/id`;
      if (meant === void 0) report(pointer, { values: { letters } });
      else {
        const whole = meant.letters + id.slice(2);
        const values = { ori: id, letters, state: meant.state, meant: meant.letters, whole };
        report(pointer, { variant: "postal-letters", values, fix: { from: id, to: whole, certain: false } });
      }
    });
  }
};
var FORM = /^[A-Z]{2}[A-Z0-9]{5,7}$/;
var POSTAL = {
  NE: { letters: "NB", state: "Nebraska" },
  GU: { letters: "GM", state: "Guam" }
};
var ELSEWHERE = /* @__PURE__ */ new Set(["US", "AM", "CM", "MK"]);
var oriUsedTwice = {
  id: "ori-used-twice",
  scope: "set",
  record: "agency",
  severity: "warning",
  start(report) {
    const current = /* @__PURE__ */ new Map();
    return {
      take(one2, origin) {
        const id = one2.agency_id;
        if (id === void 0 || (current.get(id)?.one.revision ?? 0) >= one2.revision) return;
        current.set(id, { one: one2, origin });
      },
      finish() {
        const first = /* @__PURE__ */ new Map();
        for (const { one: one2, origin } of current.values()) {
          if (one2.revision_reason?.startsWith("withdrawn-")) continue;
          for (const [at, { scheme, id: ori }] of one2.identifiers.entries()) {
            if (scheme !== "ori9" || ori === void 0) continue;
            const other = first.get(ori);
            if (other === void 0) first.set(ori, one2);
            else if (other !== one2 && !mayBeTheSame(one2, other)) {
              const values = { other: other.agency_id, ori };
              report({ origin, record_id: one2.agency_id }, `/identifiers/${at}/id`, { values });
            }
          }
        }
      }
    };
  }
};
function mayBeTheSame(one2, other) {
  return one2.possible_same.includes(other.agency_id) || other.possible_same.includes(one2.agency_id);
}
var oriWrongForm = {
  id: "ori-wrong-form",
  scope: "record",
  record: "agency",
  severity: "error",
  check({ identifiers }, report) {
    identifiers.forEach(({ scheme, id }, at) => {
      if (scheme !== "ori9" && scheme !== "ori7") return;
      const expected = scheme === "ori9" ? 9 : 7;
      if (ORI.test(id) && id.length === expected) return;
      const pointer = `/identifiers/${at}/id`;
      const meant = id.toUpperCase();
      if (!ORI.test(meant)) report(pointer, { values: { expected, count: id.length } });
      else if (meant.length === expected)
        report(pointer, {
          variant: "lower-case",
          values: { ori: id, meant },
          fix: { from: id, to: meant, certain: true }
        });
      else report(pointer, { variant: scheme === "ori9" ? "two-missing" : "nine-not-seven", values: { ori: id } });
    });
  }
};
var ORI = /^[A-Z]{2}[A-Z0-9]{5}(?:[A-Z0-9]{2})?$/;
import { states as states3 } from "@daybook/files";
import { offsetAt } from "@daybook/reports";
function isClockOf(state, zone) {
  const zones = SEVERAL[state] ?? one.get(state);
  const clocks = clocksOf(zone);
  if (zones === void 0 || clocks === void 0) return void 0;
  return zones.some((known3) => clocksOf(known3) === clocks);
}
var EASTERN = "America/New_York";
var CENTRAL = "America/Chicago";
var MOUNTAIN = "America/Denver";
var PACIFIC = "America/Los_Angeles";
var SEVERAL = {
  AK: ["America/Anchorage", "America/Adak"],
  AZ: ["America/Phoenix", MOUNTAIN],
  FL: [EASTERN, CENTRAL],
  ID: [MOUNTAIN, PACIFIC],
  IN: [EASTERN, CENTRAL],
  KS: [CENTRAL, MOUNTAIN],
  KY: [EASTERN, CENTRAL],
  MI: [EASTERN, CENTRAL],
  ND: [CENTRAL, MOUNTAIN],
  NE: [CENTRAL, MOUNTAIN],
  NV: [PACIFIC, MOUNTAIN],
  OR: [PACIFIC, MOUNTAIN],
  SD: [CENTRAL, MOUNTAIN],
  TN: [EASTERN, CENTRAL],
  TX: [CENTRAL, MOUNTAIN]
};
var one = new Map(
  states3.flatMap(({ postal, zone }) => zone === void 0 ? [] : [[postal, [zone]]])
);
var WINTER = Date.UTC(2026, 0, 15);
var SUMMER = Date.UTC(2026, 6, 15);
function clocksOf(zone) {
  const winter = offsetAt(WINTER, zone);
  return Number.isNaN(winter) ? void 0 : `${winter} ${offsetAt(SUMMER, zone)}`;
}
var timeZoneOfAnotherState = {
  id: "time-zone-of-another-state",
  scope: "record",
  record: "agency",
  severity: "warning",
  check({ state, time_zone: zone, facilities }, report) {
    if (state === void 0) return;
    const judge2 = (pointer, found) => {
      if (found !== void 0 && isClockOf(state, found) === false) report(pointer, { values: { state, zone: found } });
    };
    judge2("/time_zone", zone);
    for (const [at, facility] of facilities.entries()) judge2(`/facilities/${at}/time_zone`, facility.time_zone);
  }
};
import { isTimeZone } from "@daybook/reports";
var timeZoneUnknownName = {
  id: "time-zone-unknown-name",
  scope: "record",
  record: "agency",
  severity: "error",
  check({ time_zone, facilities }, report) {
    const judge2 = (zone, pointer) => {
      if (zone !== void 0 && !isTimeZone(zone)) report(pointer, { values: { zone: zone.slice(0, 40) } });
    };
    judge2(time_zone, "/time_zone");
    facilities.forEach(({ time_zone: zone }, at) => {
      judge2(zone, `/facilities/${at}/time_zone`);
    });
  }
};
import { contentHash, requestKey } from "@daybook/reports";
var segments = 16;
var partsOfSegment = 256;
var parts = segments * partsOfSegment;
var firstSize = 2;
var FingerprintSet = class {
  /** The parts, 256 side by side in each segment. A segment grows alone, so that growing never needs much room. */
  #segments = Array.from({ length: segments }, () => new Uint32Array(partsOfSegment * firstSize));
  #counts = new Uint32Array(parts);
  /**
   * Adds a text; false where it, or one of the same fingerprint, was there already.
   *
   * @param within from `seedOf`: what the text is told apart within, so that no longer text need be put together.
   */
  add(text, within = 0) {
    return this.#look(text, within, true);
  }
  /** Whether a text, or one of the same fingerprint, was added. */
  has(text, within = 0) {
    return !this.#look(text, within, false);
  }
  #look(text, within, isAdded) {
    let a = 3735928559 ^ within;
    let b = Math.imul(1103547991 ^ within, 2654435761);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
    b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
    return this.#put(b & parts - 1, a >>> 0 || 1, isAdded);
  }
  /** True where the mark was not there. */
  #put(part, mark, isAdded) {
    let table = this.#segments[part >>> 8];
    let place = placeFor(table, part, mark);
    if (table[place] === mark) return false;
    if (!isAdded) return true;
    const count = this.#counts[part];
    if ((count + 1) * partsOfSegment * 8 > table.length * 7) {
      table = this.#grow(part >>> 8);
      place = placeFor(table, part, mark);
    }
    table[place] = mark;
    this.#counts[part] = count + 1;
    return true;
  }
  #grow(segment) {
    const old = this.#segments[segment];
    const size = old.length / partsOfSegment;
    const wider = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at++) {
      const mark = old[at];
      if (mark !== 0) wider[placeFor(wider, Math.floor(at / size), mark)] = mark;
    }
    this.#segments[segment] = wider;
    return wider;
  }
};
function placeFor(table, part, mark) {
  const size = table.length >>> 8;
  const first = (part & partsOfSegment - 1) * size;
  let place = Math.imul(mark, 2654435761) >>> 7 & size - 1;
  while (table[first + place] !== 0 && table[first + place] !== mark) place = place + 1 & size - 1;
  return first + place;
}
function seedOf(text, number) {
  let seed = number | 0;
  for (let at = 0; at < text.length; at++) seed = Math.imul(seed ^ text.charCodeAt(at), 16777619);
  return seed ^ seed >>> 15;
}
var FREE_BYTES = 1 << 16;
var BYTES_A_NUMBER = 8;
var MOST_ROWS = 64;
var MOST_DIGITS = 8;
var ZERO2 = 48;
var SeenIds = class {
  #rows = [];
  #others = new FingerprintSet();
  #hasOthers = false;
  #last;
  /** Adds an id; false where it, or one with the same fingerprint, was there already. */
  add(id, log, revision) {
    const last3 = this.#last;
    const isLikeLast = last3 !== void 0 && last3.log === log && isOf(last3, id);
    const row = revision !== 1 ? void 0 : isLikeLast ? last3 : this.#rowOf(id, log);
    const number = row === void 0 ? -1 : numberAt(id, row.prefix.length) - row.base;
    if (row === void 0 || !hasRoom(row, number)) {
      this.#hasOthers = true;
      return this.#others.add(id, seedOf(log, revision));
    }
    const bit = 1 << (number & 7);
    const known3 = row.bits[number >> 3];
    if ((known3 & bit) !== 0) return false;
    row.bits[number >> 3] = known3 | bit;
    row.count++;
    return !(this.#hasOthers && this.#others.has(id, seedOf(log, revision)));
  }
  #rowOf(id, log) {
    let start = id.length;
    while (start > 0 && isDigit(id.charCodeAt(start - 1))) start--;
    const width = id.length - start;
    if (width === 0 || width > MOST_DIGITS) return void 0;
    let row = this.#rows.find((one2) => one2.log === log && isOf(one2, id));
    if (row === void 0 && this.#rows.length < MOST_ROWS) {
      const number = numberAt(id, start);
      const base = number - number % (FREE_BYTES * 8);
      row = { log, prefix: id.slice(0, start), width, base, bits: new Uint8Array(64), count: 0 };
      this.#rows.push(row);
    }
    this.#last = row ?? this.#last;
    return row;
  }
};
function isOf({ prefix, width }, id) {
  if (id.length !== prefix.length + width) return false;
  for (let at = 0; at < prefix.length; at++) if (id.charCodeAt(at) !== prefix.charCodeAt(at)) return false;
  for (let at = prefix.length; at < id.length; at++) if (!isDigit(id.charCodeAt(at))) return false;
  return true;
}
function hasRoom(row, number) {
  const byte = number >> 3;
  if (number < 0) return false;
  if (byte < row.bits.length) return true;
  if (byte >= FREE_BYTES + row.count * BYTES_A_NUMBER) return false;
  const wider = new Uint8Array(Math.max(row.bits.length * 2, byte + 1));
  wider.set(row.bits);
  row.bits = wider;
  return true;
}
function numberAt(id, start) {
  let number = 0;
  for (let at = start; at < id.length; at++) number = number * 10 + id.charCodeAt(at) - ZERO2;
  return number;
}
function isDigit(code) {
  return code >= ZERO2 && code <= ZERO2 + 9;
}
var duplicateRequestId = {
  id: "duplicate-request-id",
  scope: "set",
  record: "request",
  severity: "error",
  basis: [
    {
      citation: "Daybook standard: of two different records with one id and revision neither is in force",
      verification: "verified"
    }
  ],
  start(report) {
    return new Repeated((request, origin, first) => {
      const isCopy = first.content === contentHash(request);
      if (isCopy && first.file !== origin.file) return;
      const { file, row } = first;
      const detail = isCopy ? { variant: "copy", values: { row } } : { values: { file, row } };
      report({ origin, record_id: request.request_id }, "/request_id", detail);
    });
  }
};
var Repeated = class {
  #seen = new SeenIds();
  #suspects = /* @__PURE__ */ new Map();
  #tell;
  constructor(tell) {
    this.#tell = tell;
  }
  take(request) {
    if (request.source.kind !== "own-log" || request.request_id === void 0) return;
    const isNew = this.#seen.add(request.request_id, request.agency_id ?? "", request.revision);
    const key = isNew ? void 0 : keyOf(request);
    if (key !== void 0) this.#suspects.set(key, void 0);
  }
  wantsAgain() {
    return this.#suspects.size > 0;
  }
  again(request, origin) {
    const key = keyOf(request);
    if (key === void 0 || !this.#suspects.has(key)) return;
    const first = this.#suspects.get(key);
    if (first === void 0)
      this.#suspects.set(key, { file: origin.file, row: origin.row ?? 0, content: contentHash(request) });
    else this.#tell(request, origin, first);
  }
  finish() {
  }
};
function keyOf(request) {
  if (request.source.kind !== "own-log" || request.request_id === void 0) return void 0;
  return `${requestKey(request)}
${request.revision}`;
}
var numberUsedTwice = {
  id: "number-used-twice",
  scope: "record",
  record: "request",
  when: "several",
  severity: "error",
  check({ asks, instruments, notices, costs, answers }, report) {
    judge(
      asks,
      ({ ask_no }) => ask_no,
      (at) => `/asks/${at}/ask_no`,
      report
    );
    judge(instruments, noOf, (at) => `/instruments/${at}/no`, report);
    judge(notices, noOf, (at) => `/notices/${at}/no`, report);
    judge(costs, noOf, (at) => `/costs/${at}/no`, report);
    judge(answers, noOf, (at) => `/answers/${at}/no`, report);
    for (let i = 0; i < asks.length; i++) {
      const { decisions, disclosures } = asks[i];
      judge(decisions, noOf, (at) => `/asks/${i}/decisions/${at}/no`, report);
      judge(disclosures, noOf, (at) => `/asks/${i}/disclosures/${at}/no`, report);
    }
  }
};
var noOf = ({ no }) => no;
function judge(items, numberOf, pointer, report) {
  for (let at = 1; at < items.length; at++) {
    const no = numberOf(items[at]);
    if (items.findIndex((item) => numberOf(item) === no) < at) report(pointer(at), { values: { no } });
  }
}
import { recordKey } from "@daybook/reports";
function retiredPlaces(record, fields) {
  return fields.flatMap(({ at, codes }) => {
    const places = [];
    walk(record, at.split("/").slice(1), "", (value, pointer) => {
      if (typeof value !== "string" || !Object.hasOwn(codes, value)) return;
      places.push({ pointer, code: value, meant: codes[value] || void 0 });
    });
    return places;
  });
}
function walk(value, path, pointer, see2) {
  const [name, ...rest] = path;
  if (name === void 0) see2(value, pointer);
  else if (typeof value !== "object" || value === null) return;
  else if (name === "*" && Array.isArray(value))
    for (const [at, item] of value.entries()) walk(item, rest, `${pointer}/${at}`, see2);
  else if (Object.hasOwn(value, name))
    walk(value[name], rest, `${pointer}/${name}`, see2);
}
var retiredCodes = {
  "agency": [
    {
      "at": "/identifiers/*/scheme",
      "codes": {
        "fips": "geoid"
      }
    }
  ]
};
var KINDS = Object.keys(retiredCodes);
var retiredCodeUsed = {
  id: "retired-code-used",
  scope: "set",
  record: KINDS,
  severity: "warning",
  start(report) {
    const found = /* @__PURE__ */ new Map();
    return {
      take(record, origin, kind) {
        const key = recordKey(record) ?? `${origin.file} ${origin.row}`;
        const revision = typeof record.revision === "number" ? record.revision : 1;
        if ((found.get(key)?.revision ?? 0) > revision) return;
        const record_id = key.slice(key.lastIndexOf("\n") + 1);
        const places = retiredPlaces(record, retiredCodes[kind] ?? []);
        if (places.length === 0) found.delete(key);
        else found.set(key, { revision, tell: () => places.forEach(tellOf({ origin, record_id }, report)) });
      },
      finish() {
        for (const { tell } of found.values()) tell();
      }
    };
  }
};
function tellOf(entry, report) {
  return ({ pointer, code, meant }) => {
    if (meant === void 0) return report(entry, pointer, { variant: "dropped", values: { code } });
    const fix = { from: code, to: meant, certain: true };
    report(entry, pointer, { variant: "replaced", values: { code, meant }, fix });
  };
}
var MOST_ROWS2 = 1e3;
var MOST_BYTES = 16 * 1024 * 1024;
var ZERO3 = 48;
var NumberRows = class {
  #rows = /* @__PURE__ */ new Map();
  #last;
  #bytes = 0;
  #hasGivenUp = false;
  add(id, log, origin) {
    if (this.#hasGivenUp) return;
    let start = id.length;
    while (start > 0 && isDigit2(id.charCodeAt(start - 1))) start--;
    const width = id.length - start;
    if (width === 0 || width > 8) return;
    let number = 0;
    for (let at = start; at < id.length; at++) number = number * 10 + id.charCodeAt(at) - ZERO3;
    const last3 = this.#last;
    const isSameRow = last3 !== void 0 && last3.prefix.length === start && last3.log === log && id.startsWith(last3.prefix);
    const row = isSameRow ? last3 : this.#rowOf(id.slice(0, start), log, origin);
    if (row === void 0) return;
    const byte = number >> 3;
    if (byte >= row.bits.length && !this.#widen(row, byte + 1)) return;
    const bit = 1 << (number & 7);
    if ((row.bits[byte] & bit) !== 0) return;
    row.bits[byte] = row.bits[byte] | bit;
    row.count++;
    if (number < row.least) row.least = number;
    if (number > row.most) Object.assign(row, { most: number, width, origin });
  }
  /** The rows of at least `enough` numbers in which a few are missing, at most so many in a hundred. */
  *gaps(enough, percent) {
    if (this.#hasGivenUp) return;
    for (const { prefix, bits, least, most: most2, count: found, width, origin } of this.#rows.values()) {
      const count = most2 - least + 1 - found;
      if (found < enough || count === 0 || count * 100 > (most2 - least + 1) * percent) continue;
      let number = least;
      while ((bits[number >> 3] & 1 << (number & 7)) !== 0) number++;
      const idOf2 = (one2) => prefix + String(one2).padStart(width, "0");
      yield { first: idOf2(least), last: idOf2(most2), missing: idOf2(number), count, origin };
    }
  }
  #rowOf(prefix, log, origin) {
    const key = `${log} ${prefix}`;
    const known3 = this.#rows.get(key);
    if (known3 === void 0 && this.#rows.size >= MOST_ROWS2) return this.#giveUp();
    const row = known3 ?? {
      log,
      prefix,
      bits: new Uint8Array(8),
      least: Infinity,
      most: -1,
      count: 0,
      width: 1,
      origin
    };
    this.#rows.set(key, row);
    this.#last = row;
    return row;
  }
  /** Makes room for so many bytes of bits; false where there is none. */
  #widen(row, least) {
    const size = Math.max(row.bits.length * 2, least);
    this.#bytes += size - row.bits.length;
    if (this.#bytes > MOST_BYTES) {
      this.#giveUp();
      return false;
    }
    const wider = new Uint8Array(size);
    wider.set(row.bits);
    row.bits = wider;
    return true;
  }
  #giveUp() {
    this.#hasGivenUp = true;
    this.#rows.clear();
    this.#last = void 0;
  }
};
function isDigit2(code) {
  return code >= ZERO3 && code <= ZERO3 + 9;
}
var runningNumberMissing = {
  id: "running-number-missing",
  scope: "set",
  record: "request",
  severity: "warning",
  start(report) {
    const rows = new NumberRows();
    return {
      take({ request_id, agency_id, source, revision }, origin) {
        if (source.kind !== "own-log" || revision > 1 || request_id === void 0 || agency_id === void 0) return;
        rows.add(request_id, agency_id, origin);
      },
      finish() {
        for (const { first, last: last3, missing, count, origin } of rows.gaps(ENOUGH, PERCENT)) {
          const values = { first, last: last3, missing, count };
          report({ origin, record_id: last3 }, "/request_id", {
            variant: count === 1 ? "one" : "several",
            values
          });
        }
      }
    };
  }
};
var ENOUGH = 20;
var PERCENT = 5;
var databaseSearchWithoutCourtOrder = {
  id: "database-search-without-court-order",
  scope: "record",
  record: "request",
  when: "complied",
  severity: "flag",
  check(request, report, sight) {
    const { asks, instruments, agency_id, received_on } = request;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at];
      const decision = OF_DATABASES.has(ask.ask) ? decisionInForce(ask) : void 0;
      if (decision === void 0 || !isComplied(decision.decision) || claims(decision, "court-order")) continue;
      if (instruments.some(({ instrument }) => isJudicialPaper(instrument))) continue;
      if (ask.disclosures.some(({ court_order }) => court_order === true)) continue;
      const on = dateOf(decision.decided_on ?? received_on, decision.decided_at, sight.zoneOf(agency_id));
      const found = on === void 0 ? void 0 : provisionOn("db-access-judicial-need", agency_id, on, sight);
      if (on === void 0 || found === void 0) continue;
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/legal_basis`;
      report(pointer, { values: { on, ask: ask.ask }, basis: basisOf([found]) });
    }
  }
};
var OF_DATABASES = /* @__PURE__ */ new Set([
  "info-dmv",
  "info-gang-db",
  "info-alpr",
  "info-face-recognition",
  "info-other-db",
  "db-account",
  "db-query-on-behalf"
]);
var nothingDoneButShared = {
  id: "nothing-done-but-shared",
  scope: "record",
  record: "request",
  when: "disclosure",
  severity: "warning",
  check({ asks }, report) {
    for (let at = 0; at < asks.length; at++) {
      const { result, disclosures } = asks[at];
      if (result !== "no-action" || disclosures.length === 0) continue;
      const information = disclosures.flatMap((one2) => one2.information).find((code) => !NOTHING.test(code));
      if (information !== void 0) report(`/asks/${at}/result`, { values: { information } });
    }
  }
};
var NOTHING = /^(none|unknown)$/;
import { personalData } from "@daybook/files";
var PLAIN = /^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?|https?:\/\/\S+|[a-z][a-z0-9-]*)$/;
var COULD = /[\d@]/;
function personalTexts(value, pointer, found) {
  if (typeof value === "string") {
    const kind = COULD.test(value) && !PLAIN.test(value) ? personalData(value, "certain") : void 0;
    if (kind !== void 0) found(pointer, kind);
  } else if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) personalTexts(value[at], `${pointer}/${at}`, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const kind = COULD.test(key) ? personalData(key, "certain") : void 0;
      if (kind !== void 0) found(pointer, kind);
      else personalTexts(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, found);
    }
  }
}
var personalDataInRecord = {
  id: "personal-data-in-record",
  scope: "record",
  record: ["agency", "agreement", "jurisdiction", "quarterly-report", "publication", "request"],
  readers: ["agency", "regulator", "public"],
  severity: "error",
  cannotBeRegraded: true,
  everyRevision: true,
  check(record, report) {
    const { extensions } = record;
    if (record.record !== "request") personalTexts(record, "", (at, variant) => report(at, { variant }));
    else if (extensions !== void 0)
      personalTexts(extensions, "/extensions", (at, variant) => report(at, { variant }));
  }
};
import { personalData as personalData2 } from "@daybook/files";
var personalDataInText = {
  id: "personal-data-in-text",
  scope: "record",
  record: "request",
  readers: ["agency", "regulator", "public"],
  severity: "error",
  cannotBeRegraded: true,
  everyRevision: true,
  check({ request_id, case_key, facility, instruments, source, as_released, custody, supersedes }, report) {
    lookAtId(request_id, "/request_id", report);
    lookAtId(case_key, "/case_key", report);
    lookAtId(custody?.recorded_in, "/custody/recorded_in", report);
    for (const [at, id] of supersedes.entries()) lookAtId(id, `/supersedes/${at}`, report);
    look(facility?.as_listed, "/facility/as_listed", report);
    look(facility?.city, "/facility/city", report);
    look(source.release_id, "/source/release_id", report);
    look(as_released?.lift_reason, "/as_released/lift_reason", report);
    look(as_released?.detainer_type, "/as_released/detainer_type", report);
    for (const [at, { court }] of instruments.entries()) look(court, `/instruments/${at}/court`, report);
  }
};
var COULD2 = /[\d@]|born|birth|nac|dob|d\.o\.b|f\.?d\.?n/i;
var SURE = /^(?:(?!19|20)\d{3}([-.])\d{2}\1\d{4}|A-?(?!19|20)\d{3}-?\d{3}-?\d{2,3})$/i;
function look(text, pointer, report) {
  if (text === void 0 || !COULD2.test(text)) return;
  const variant = personalData2(text);
  if (variant !== void 0) report(pointer, { variant });
}
function lookAtId(id, pointer, report) {
  if (id === void 0 || !SURE.test(id)) return;
  report(pointer, { variant: /^a/i.test(id) ? "a-number" : "ssn" });
}
var plateSearchWithoutPurpose = {
  id: "plate-search-without-purpose",
  scope: "record",
  record: "request",
  severity: "warning",
  check(request, report) {
    const { asks, query } = request;
    if (query?.system === "alpr" && !isNamed(query.purpose)) report("/query/purpose");
    if (!glance(request).has("complied")) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at];
      if (ask.ask !== "info-alpr" && ask.system !== "alpr") continue;
      if (!isNamed(ask.purpose) && isComplied(decisionInForce(ask)?.decision)) report(`/asks/${at}/purpose`);
    }
  }
};
function isNamed(purpose) {
  return purpose !== void 0 && purpose !== "not-recorded" && purpose !== "unknown";
}
function isBefore(on, at, thanOn, thanAt, zone) {
  if (at !== void 0 && thanAt !== void 0 && (on === thanOn || on === void 0 || thanOn === void 0))
    return isEarlier(at, thanAt);
  const date = dateOf(on, at, zone);
  const than = dateOf(thanOn, thanAt, zone);
  return date !== void 0 && than !== void 0 && date < than;
}
var sharedAfterDeclining = {
  id: "shared-after-declining",
  scope: "record",
  record: "request",
  when: "disclosure",
  severity: "flag",
  check(request, report, sight) {
    const { asks, agency_id } = request;
    for (let i = 0; i < asks.length; i++) {
      const { decisions, disclosures } = asks[i];
      for (let j = 0; j < disclosures.length; j++) {
        const { information, disclosed_on, disclosed_at, court_order } = disclosures[j];
        const given = information.find((code) => !OPEN_TO_ALL.test(code));
        if (given === void 0 || court_order === true) continue;
        const zone = sight.zoneOf(agency_id);
        const inForce = decisions.findLast(
          (one2) => !isBefore(disclosed_on, disclosed_at, one2.decided_on, one2.decided_at, zone)
        );
        if (inForce?.decision !== "declined") continue;
        const values = {
          information: given,
          declined: showWhen(inForce.decided_on, inForce.decided_at),
          given: showWhen(disclosed_on, disclosed_at)
        };
        const variant = values.declined === "" || values.given === "" ? "undated" : "dated";
        report(`/asks/${i}/disclosures/${j}/information`, { variant, values });
      }
    }
  }
};
var OPEN_TO_ALL = /^(none|public-record-only|unknown)$/;
var sharedMoreThanAsked = {
  id: "shared-more-than-asked",
  scope: "record",
  record: "request",
  when: "disclosure",
  severity: "flag",
  check(request, report) {
    const { asks, asks_complete } = request;
    if (asks_complete === false) return;
    const asked = asks.map(({ ask }) => ASKED_WITH[ask]);
    for (let i = 0; i < asks.length; i++) {
      const { disclosures } = asks[i];
      for (let j = 0; j < disclosures.length; j++) {
        const { information: given } = disclosures[j];
        for (const [at, information] of given.entries()) {
          if (OF_NO_KIND.test(information) || asked.some((kinds) => kinds?.includes(information) ?? true)) continue;
          report(`/asks/${i}/disclosures/${j}/information/${at}`, { values: { information } });
        }
      }
    }
  }
};
var OF_NO_KIND = /^(none|public-record-only|sensitive-record|other|unknown)$/;
var CUSTODY = ["custody-status", "release-date-time", "housing-location"];
var CASE = [...CUSTODY, "booking-record", "charges"];
var ASKED_WITH = {
  "hold-custody": CASE,
  "notify-release": CUSTODY,
  "transfer-custody": [...CASE, "criminal-history", "photo", "fingerprints", "medical"],
  "relay-detainer": CUSTODY,
  "notify-status-change": [...CUSTODY, "medical"],
  "interview-in-custody": CUSTODY,
  "access-roster": [...CASE, "booking-roster"],
  "info-release-date": CUSTODY,
  "info-personal": ["home-address", "workplace-school", "phone-email", "associates-relatives", "photo", "fingerprints"],
  "info-immigration-status": ["immigration-status"],
  "info-criminal-history": ["criminal-history", "charges"],
  "info-dmv": ["dmv-record", "home-address", "photo"],
  "info-gang-db": ["gang-entry"],
  "info-alpr": ["alpr-hits"],
  "info-face-recognition": ["photo"]
};
var statusLawCitedForMore = {
  id: "status-law-cited-for-more",
  scope: "record",
  record: "request",
  severity: "flag",
  basis: [{ citation: "8 U.S.C. 1373(a)", verification: "verified", url: "https://instalawyer.io/laws/us-code/1373" }],
  check(request, report) {
    const { asks, contact } = request;
    if (contact === void 0 && !glance(request).has("disclosure")) return;
    for (let i = 0; i < asks.length; i++) {
      const ask = asks[i];
      if (!isOnlyStatusLaw(decisionInForce(ask)?.legal_basis)) continue;
      ask.disclosures.forEach((disclosure, j) => {
        const information2 = disclosure.information.find(isMore);
        if (information2 !== void 0) report(`/asks/${i}/disclosures/${j}/information`, { values: { information: information2 } });
      });
    }
    if (contact === void 0 || !isOnlyStatusLaw(contact.legal_basis)) return;
    const information = contact.information.find(isMore);
    if (information !== void 0) report("/contact/information", { values: { information } });
  }
};
function isOnlyStatusLaw(legalBasis = []) {
  return legalBasis.length === 1 && legalBasis[0] === "8usc1373-status-only";
}
function isMore(information) {
  return !/^(immigration-status|none|public-record-only|unknown)$/.test(information);
}
var awardNotOnTheScale = {
  id: "award-not-on-the-scale",
  scope: "record",
  record: "request",
  when: "cost",
  severity: "warning",
  basis: [
    {
      citation: "DHS release of September 2, 2025: 287(g) reimbursement and performance awards",
      verification: "verified",
      url: "https://www.einpresswire.com/article/845414058/"
    }
  ],
  check({ costs }, report) {
    for (let at = 0; at < costs.length; at++) {
      const { money_source, flow, incurred_on, amount_cents, unit_rate_cents } = costs[at];
      if (money_source !== "fed-287g-award" || !PAID.has(flow) || incurred_on < SINCE) continue;
      if (unit_rate_cents !== void 0 && !RATES.has(unit_rate_cents))
        report(`/costs/${at}/unit_rate_cents`, { variant: "rate", values: { cents: unit_rate_cents } });
      else if (amount_cents < LEAST || amount_cents % STEP !== 0)
        report(`/costs/${at}/amount_cents`, { variant: "amount", values: { cents: amount_cents } });
    }
  }
};
var SINCE = "2025-10-01";
var PAID = /* @__PURE__ */ new Set(["revenue", "reimbursement-received"]);
var RATES = /* @__PURE__ */ new Set([5e4, 75e3, 1e5]);
var LEAST = 5e4;
var STEP = 25e3;
var costNotUnitsTimesRate = {
  id: "cost-not-units-times-rate",
  scope: "record",
  record: "request",
  when: "cost",
  severity: "warning",
  check({ costs }, report) {
    for (let at = 0; at < costs.length; at++) {
      const { unit_count: units, unit_rate_cents: rate, amount_cents: cents } = costs[at];
      if (units === void 0 || rate === void 0 || rate < 0) continue;
      const product = units * rate;
      if (cents >= 0 && product !== cents)
        report(`/costs/${at}/amount_cents`, { values: { units, rate, product, cents } });
    }
  }
};
var costTwice = {
  id: "cost-twice",
  scope: "record",
  record: "request",
  when: "cost",
  severity: "warning",
  check({ costs }, report) {
    for (let at = 1; at < costs.length; at++) {
      const one2 = costs[at];
      if (!costs.slice(0, at).some((other) => FIELDS.every((field) => other[field] === one2[field]))) continue;
      report(`/costs/${at}`, {
        values: { category: one2.category, cents: one2.amount_cents, on: one2.incurred_on }
      });
    }
  }
};
var FIELDS = [
  "category",
  "money_source",
  "flow",
  "amount_cents",
  "unit_count",
  "unit_rate_cents",
  "incurred_on",
  "agreement_id"
];
import { groupOf as groupOf14 } from "@daybook/reports";
var holdCostWithoutReimbursementRequest = {
  id: "hold-cost-without-reimbursement-request",
  scope: "record",
  record: "request",
  when: "cost",
  severity: "flag",
  basis: [{ citation: "8 CFR 287.7(e)", verification: "from-memory" }],
  check({ costs }, report) {
    if (costs.some(({ flow }) => flow.startsWith("reimbursement-"))) return;
    for (let at = 0; at < costs.length; at++) {
      const { category, flow, money_source: source } = costs[at];
      if (flow !== "expense" || !OF_HOLDS.has(category) || !OWN_MONEY.has(groupOf14("money-source", source) ?? ""))
        continue;
      report(`/costs/${at}/flow`, { values: { source, category } });
    }
  }
};
var OF_HOLDS = /* @__PURE__ */ new Set(["hold-hours", "detention-bed-days"]);
var OWN_MONEY = /* @__PURE__ */ new Set(["local", "state"]);
import { groupOf as groupOf15 } from "@daybook/reports";
var firewalls = {
  "personnel-regular": ["no-local-personnel"],
  "personnel-overtime": ["no-local-personnel"],
  benefits: ["no-local-personnel"],
  "performance-award": ["no-local-personnel"],
  interpreter: ["no-local-personnel"],
  training: ["no-local-personnel"],
  "hold-hours": ["no-funds-prolonged-hold", "no-local-facilities"],
  "detention-bed-days": ["no-funds-prolonged-hold", "no-local-facilities"],
  facilities: ["no-local-facilities"],
  "equipment-vehicles": ["no-local-equipment"],
  transport: ["no-local-equipment", "no-local-personnel"],
  "it-data": ["no-local-it"]
};
var localMoneyUnderFirewall = {
  id: "local-money-under-firewall",
  scope: "record",
  record: "request",
  when: "cost",
  severity: "flag",
  check({ costs, agency_id }, report, sight) {
    for (let at = 0; at < costs.length; at++) {
      const { flow, money_source: source, category, incurred_on: on } = costs[at];
      if (flow !== "expense" || groupOf15("money-source", source) !== "local") continue;
      const found = firstOf(firewalls[category] ?? [], (provision) => provisionOn(provision, agency_id, on, sight));
      if (found === void 0) continue;
      const values = { on, source, category, provision: found.statement.provision };
      report(`/costs/${at}/money_source`, { values, basis: basisOf([found]) });
    }
  }
};
function firstOf(provisions, find) {
  for (const provision of provisions) {
    const found = find(provision);
    if (found !== void 0) return found;
  }
  return void 0;
}
var negativeCost = {
  id: "negative-cost",
  scope: "record",
  record: "request",
  when: "cost",
  readers: ["agency", "public"],
  severity: "error",
  check({ costs }, report) {
    for (let at = 0; at < costs.length; at++) {
      const { amount_cents, unit_rate_cents } = costs[at];
      if (amount_cents < 0) report(`/costs/${at}/amount_cents`, { variant: "amount", values: { cents: amount_cents } });
      if (unit_rate_cents !== void 0 && unit_rate_cents < 0)
        report(`/costs/${at}/unit_rate_cents`, { variant: "rate", values: { cents: unit_rate_cents } });
    }
  }
};
var agencyDatesTurnedRound = {
  id: "agency-dates-turned-round",
  scope: "record",
  record: "agency",
  severity: "error",
  check({ active_from, active_to, names }, report) {
    const judge2 = (pointer, from, to) => {
      const turned = turnedRound(from, to);
      if (turned !== void 0) report(pointer, { values: { from: turned.earlier, to: turned.later } });
    };
    judge2("/active_to", active_from, active_to);
    for (const [at, { from, to }] of names.entries()) judge2(`/names/${at}/to`, from, to);
  }
};
var lawParentsInACircle = {
  id: "law-parents-in-a-circle",
  scope: "record",
  record: "jurisdiction",
  severity: "error",
  check({ jurisdiction_id: id, law_parent: other }, report, sight) {
    if (id === void 0 || other === void 0) return;
    if (other === id) return report("/law_parent", { variant: "itself", values: { id } });
    const seen = /* @__PURE__ */ new Set();
    for (let place = other; place !== void 0 && !seen.has(place); ) {
      seen.add(place);
      place = sight.jurisdiction(place)?.law_parent;
      if (place === id) return report("/law_parent", { variant: "circle", values: { id, other } });
    }
  }
};
var placeDatesTurnedRound = {
  id: "place-dates-turned-round",
  scope: "record",
  record: "jurisdiction",
  severity: "error",
  check({ provisions, geoids, designations }, report) {
    const judge2 = (pointer, from, to) => {
      const turned = turnedRound(from, to);
      if (turned !== void 0) report(pointer, { values: { from: turned.earlier, to: turned.later } });
    };
    for (const [at, { from, to }] of provisions.entries()) judge2(`/provisions/${at}/to`, from, to);
    for (const [at, { from, to }] of geoids.entries()) judge2(`/geoids/${at}/to`, from, to);
    for (const [at, { listed_on, removed_on }] of designations.entries())
      judge2(`/designations/${at}/removed_on`, listed_on, removed_on);
  }
};
import { dayNumber as dayNumber7 } from "@daybook/reports";
function eachMonth(request, see2) {
  const { received_quarter, received_month, instruments, asks, custody, interview, costs, answers } = request;
  const one2 = (pointer, text, isEnd) => {
    if (text !== void 0) see2(pointer, text, firstMonthOf(text), isEnd);
  };
  one2("/received_quarter", received_quarter, false);
  one2("/received_month", received_month, false);
  for (let i = 0; i < instruments.length; i++) one2(`/instruments/${i}/dated_month`, instruments[i]?.dated_month, false);
  for (let i = 0; i < asks.length; i++) {
    const { decisions = [], disclosures = [], closed_month, result_month } = asks[i];
    for (let j = 0; j < decisions.length; j++)
      one2(`/asks/${i}/decisions/${j}/decided_month`, decisions[j]?.decided_month, true);
    for (let j = 0; j < disclosures.length; j++)
      one2(`/asks/${i}/disclosures/${j}/disclosed_month`, disclosures[j]?.disclosed_month, true);
    one2(`/asks/${i}/closed_month`, closed_month, true);
    one2(`/asks/${i}/result_month`, result_month, true);
  }
  one2("/custody/ended_quarter", custody?.ended_quarter, true);
  one2("/interview/held_month", interview?.held_month, true);
  for (let i = 0; i < costs.length; i++) one2(`/costs/${i}/incurred_month`, costs[i]?.incurred_month, false);
  for (let i = 0; i < answers.length; i++) one2(`/answers/${i}/answered_month`, answers[i]?.answered_month, false);
}
function firstMonthOf(text) {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  return quarter === null ? text : `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, "0")}`;
}
var entryYoungerThanEmbargo = {
  id: "entry-younger-than-embargo",
  scope: "record",
  record: "request",
  readers: ["public"],
  severity: "error",
  cannotBeRegraded: true,
  basis: [{ citation: "Daybook standard: nothing younger than the embargo is published", verification: "verified" }],
  check(request, report, { today }) {
    if (request.not_yet_public) return;
    const now = today.slice(0, 7);
    let last3 = { pointer: "", text: "", month: "" };
    eachMonth(request, (pointer, text, month, isEnd) => {
      if (isEnd && month > last3.month && month <= now) last3 = { pointer, text, month };
    });
    if (last3.month === "" || dayNumber7(today) - dayNumber7(`${last3.month}-01`) >= SHORTEST) return;
    report(last3.pointer, { values: { month: last3.text, days: SHORTEST, today } });
  }
};
var SHORTEST = 14;
var generalisedRowSaysMore = {
  id: "generalised-row-says-more",
  scope: "record",
  record: "request",
  readers: ["public"],
  severity: "error",
  cannotBeRegraded: true,
  basis: [{ citation: "Daybook standard: a generalised row keeps its action cell alone", verification: "verified" }],
  check(request, report) {
    if (!request.generalised) return;
    look2(request, "", (pointer) => report(pointer));
  }
};
var KEPT = /^\/(\$schema|record|standard_version|view|revision|revision_reason|public_id|source|agency_id|agency_id_missing|direction|quantity|received_quarter|asks_complete|generalised|not_yet_public|supersedes|query|contact|alert|act|custody\/custody_end|asks\/\d+\/(ask_no|ask|closed_without_decision|decisions\/\d+\/(no|decision)))$/;
function look2(part, at, found) {
  for (const [name, value] of Object.entries(part)) {
    const pointer = `${at}/${name}`;
    if (value === void 0 || KEPT.test(pointer)) continue;
    const isOpen = /^\/(custody|asks(\/\d+(\/decisions(\/\d+)?)?)?)$/.test(pointer);
    if (isOpen && typeof value === "object" && value !== null) look2(value, pointer, found);
    else if (!Array.isArray(value) || value.length > 0) found(pointer);
  }
}
var iceCustodyInPublicLog = {
  id: "ice-custody-in-public-log",
  scope: "record",
  record: "request",
  readers: ["public"],
  severity: "error",
  cannotBeRegraded: true,
  basis: [
    { citation: "8 CFR 236.6", verification: "verified", url: "https://www.ecfr.gov/current/title-8/section-236.6" }
  ],
  check({ quantity, asks, costs }, report, sight) {
    if (quantity !== void 0) return;
    const isBed = (id) => id !== void 0 && BEDS.has(typeOfAgreement(id, sight));
    for (let i = 0; i < asks.length; i++) {
      const { ask, decisions = [] } = asks[i];
      if (ask === "detention-bed") return report(`/asks/${i}/ask`);
      const at2 = decisions.findIndex(({ agreement_id }) => isBed(agreement_id));
      if (at2 >= 0) return report(`/asks/${i}/decisions/${at2}/agreement_id`);
    }
    const at = costs.findIndex(
      ({ category, agreement_id }) => category === "detention-bed-days" || isBed(agreement_id)
    );
    if (at >= 0) report(`/costs/${at}/category`);
  }
};
var BEDS = /* @__PURE__ */ new Set(["igsa", "boa-hold", "usms-iga-rider"]);
var monthInTheFuture = {
  id: "month-in-the-future",
  scope: "record",
  record: "request",
  readers: ["public"],
  severity: "error",
  cannotBeRegraded: true,
  basis: [{ citation: "Daybook standard: the public log has no future date", verification: "verified" }],
  check(request, report, { today }) {
    const now = today.slice(0, 7);
    eachMonth(request, (pointer, text, month) => {
      if (month > now) report(pointer, { values: { month: text, today } });
    });
  }
};
import { isCounted as isCounted2 } from "@daybook/reports";
var openEntryNotMarked = {
  id: "open-entry-not-marked",
  scope: "record",
  record: "request",
  readers: ["public"],
  severity: "error",
  cannotBeRegraded: true,
  basis: [{ citation: "Daybook standard: nothing about an open case is published", verification: "verified" }],
  check(request, report) {
    const { not_yet_public, asks, custody } = request;
    if (not_yet_public || !isCounted2(request)) return;
    for (let at = 0; at < asks.length; at++) {
      const { decisions = [], closed_without_decision, result } = asks[at];
      const isDecided2 = decisions.some(({ decision }) => decision !== "none-made");
      if (!isDecided2 && closed_without_decision === void 0) report(`/asks/${at}`, { variant: "ask" });
      if (result === "not-yet-public") report(`/asks/${at}/result`, { variant: "hidden" });
    }
    const end = custody?.custody_end;
    if (end === "remains-in-custody") report("/custody/custody_end", { variant: "custody" });
    if (end === "not-yet-public") report("/custody/custody_end", { variant: "hidden" });
  }
};
var outcomeShownTooEarly = {
  id: "outcome-shown-too-early",
  scope: "record",
  record: "request",
  readers: ["public"],
  severity: "error",
  cannotBeRegraded: true,
  basis: [
    {
      citation: "Daybook standard: while open or under embargo an outcome is not yet public",
      verification: "verified"
    }
  ],
  check({ not_yet_public, custody = {}, asks, interview }, report) {
    if (!not_yet_public) return;
    for (const [name, value] of Object.entries(custody)) if (value !== HIDDEN) report(`/custody/${name}`);
    for (let at = 0; at < asks.length; at++) {
      const { result, result_month, disclosures = [] } = asks[at];
      if (result !== void 0 && result !== HIDDEN) report(`/asks/${at}/result`);
      if (result_month !== void 0) report(`/asks/${at}/result_month`);
      if (disclosures.length > 0) report(`/asks/${at}/disclosures`);
    }
    if (interview !== void 0) report("/interview");
  }
};
var HIDDEN = "not-yet-public";
var publicIdGuessable = {
  id: "public-id-guessable",
  scope: "file",
  record: "request",
  readers: ["public", "regulator"],
  severity: "error",
  cannotBeRegraded: true,
  basis: [{ citation: "Daybook standard: public ids are random, 128 bit", verification: "verified" }],
  start(report) {
    let before = "";
    return {
      take({ public_id }, origin) {
        if (public_id === void 0) return;
        const entry = { origin, record_id: public_id };
        const count = new Set(public_id).size;
        const isLike = public_id !== before && public_id.slice(0, LIKE) === before.slice(0, LIKE);
        if (count <= FEW) report(entry, "/public_id", { variant: "plain", values: { count } });
        else if (isLike) report(entry, "/public_id", { variant: "row" });
        before = public_id;
      },
      finish() {
      }
    };
  }
};
var FEW = 6;
var LIKE = 16;
import { parsePeriod } from "@daybook/reports";
var CurrentReports = class {
  #reports = /* @__PURE__ */ new Map();
  take(about, origin) {
    const { report_id, revision, period } = about;
    const months = parsePeriod(period.name)?.months;
    if (report_id === void 0 || months === void 0 || about.source_kind === void 0) return;
    if (period.start_on === void 0 || period.end_on === void 0) return;
    const known3 = this.#reports.get(report_id);
    const [start = ""] = months;
    if (known3 === void 0 || known3.about.revision < revision)
      this.#reports.set(report_id, { about, origin, months, start });
  }
  /** The reports in force, earliest first, without those that were withdrawn. */
  list() {
    return [...this.#reports.values()].filter(({ about }) => !about.revision_reason?.startsWith("withdrawn-")).sort((left, right) => left.start === right.start ? 0 : left.start < right.start ? -1 : 1);
  }
};
import { compareTable, measures } from "@daybook/reports";
import { decisionOf, isCounted as isCounted3, outcomeOf } from "@daybook/reports";
function publicActions(request) {
  const { direction, quantity: count = 1, custody } = request;
  if (direction !== "inbound" || !isCounted3(request)) return [];
  const custody_end = custody === void 0 ? void 0 : custody.custody_end ?? "not-recorded";
  return request.asks.map((ask) => ({
    ask: ask.ask,
    decision: decisionOf(ask),
    outcome: outcomeOf(ask.ask, { custody_end }),
    count
  }));
}
var TABLE = "asks-by-decision-and-outcome";
var measure = measures.find(({ table_id }) => table_id === TABLE);
var PublicTally = class {
  #cells = /* @__PURE__ */ new Map();
  #agencies = /* @__PURE__ */ new Set();
  /** Adds an entry, or with -1 takes it back. */
  add(request, times) {
    const { agency_id, received_quarter } = request;
    if (agency_id === void 0) return;
    this.#agencies.add(agency_id);
    const key = `${agency_id} ${received_quarter}`;
    const cells = this.#cells.get(key) ?? /* @__PURE__ */ new Map();
    this.#cells.set(key, cells);
    for (const { ask, decision, outcome, count } of publicActions(request)) {
      const cell = [ask, decision, outcome].join("\n");
      cells.set(cell, (cells.get(cell) ?? 0) + times * count);
    }
  }
  /** Where a report's table says something else; undefined where no log of its agency was given. */
  differences({ agency_id, period, tables }) {
    if (agency_id === void 0) return void 0;
    const no = tables.findIndex(({ table_id }) => table_id === TABLE);
    const table = tables[no];
    if (table === void 0 || measure === void 0) return [];
    if (!this.#agencies.has(agency_id)) return table.rows.every(({ value }) => value === 0) ? [] : void 0;
    const counted = [...this.#cells.get(`${agency_id} ${period.name}`) ?? []];
    const cells = counted.map(([codes, amount]) => ({ codes: codes.split("\n"), amount }));
    const found = compareTable(table, `/tables/${no}`, measure, cells) ?? [];
    return found.filter(({ codes: { ask } }) => ask !== "detention-bed" && ask !== "total");
  }
};
var publicLogDiffersFromReport = {
  id: "public-log-differs-from-report",
  scope: "set",
  record: ["quarterly-report", "request"],
  readers: ["public"],
  severity: "error",
  basis: [
    { citation: "Daybook standard: the public log recounts exactly to the action table", verification: "verified" }
  ],
  start(report, sight) {
    const reports = new CurrentReports();
    const tally = new PublicTally();
    const revised = /* @__PURE__ */ new Map();
    const check = {
      take(record, origin) {
        if (record.record === "quarterly-report") {
          if (record.source_kind === "own-log" && /-Q[1-4]$/.test(record.period.name)) reports.take(record, origin);
        } else if (record.source.kind === "own-log") {
          tally.add(record, 1);
          if (record.revision > (revised.get(record.public_id) ?? 1)) revised.set(record.public_id, record.revision);
        }
      },
      wantsAgain: () => revised.size > 0 && reports.list().length > 0,
      again(record) {
        if (record.record === "quarterly-report" || record.source.kind !== "own-log") return;
        if (record.revision < (revised.get(record.public_id) ?? 1)) tally.add(record, -1);
      },
      finish() {
        for (const { about, origin } of reports.list()) {
          const found = tally.differences(about);
          if (found === void 0) sight.skip("log-not-given");
          const entry = { origin, record_id: about.report_id };
          for (const { pointer, codes, reported, counted } of found ?? [])
            report(entry, pointer, { values: { codes: Object.values(codes).join(", "), reported, counted } });
        }
      }
    };
    return check;
  }
};
import { coarseCodeOf, listOfDimension } from "@daybook/reports";
var tellingCodeInPublicTable = {
  id: "telling-code-in-public-table",
  scope: "record",
  record: "quarterly-report",
  readers: ["public"],
  severity: "error",
  cannotBeRegraded: true,
  basis: [
    {
      citation: "Daybook standard: codes that tell of a person appear publicly as their coarse parent",
      verification: "verified"
    }
  ],
  check({ tables }, report) {
    tables.forEach(({ dimensions, rows }, no) => {
      for (const dimension of dimensions) {
        const list = listOfDimension(dimension);
        rows.forEach((row, at) => {
          const code = row[dimension] ?? "";
          const coarse = coarseCodeOf(list, code);
          if (coarse !== void 0) report(`/tables/${no}/rows/${at}/${dimension}`, { values: { code, coarse } });
        });
      }
    });
  }
};
var SEVERAL2 = /* @__PURE__ */ new Set([
  "reason",
  "legal_basis",
  "provision",
  "information",
  "instrument",
  "probable_cause",
  "custody_basis",
  "race_ethnicity"
]);
function canBeAdded({
  kind,
  adds_over_time,
  adds_over_agencies
}, dimension) {
  if (kind === "average" || kind === "median" || SEVERAL2.has(dimension)) return false;
  if (dimension === "month") return kind === "flow" && adds_over_time;
  return dimension !== "agency_id" || adds_over_agencies;
}
function workedOut(tables) {
  const figures = /* @__PURE__ */ new Map();
  tables.forEach((table, no) => {
    table.rows.forEach((row, at) => {
      see(figures, table, row, `/tables/${no}/rows/${at}/withheld`);
    });
  });
  const sums = tables.flatMap((table) => sumsOf(table, figures));
  while (sums.some(solve)) ;
  const found = [...figures.values()].flatMap(
    ({ value, withheld }) => value === void 0 ? [] : withheld.map((pointer) => [pointer, value])
  );
  return new Map(found);
}
function see(figures, table, row, pointer) {
  const key = keyOf2(table, row);
  const figure = figures.get(key) ?? { value: void 0, withheld: [] };
  figures.set(key, figure);
  figure.value ??= row.value;
  if (row.withheld !== void 0) figure.withheld.push(pointer);
}
function keyOf2(table, row, without) {
  const codes = table.dimensions.filter((dimension) => dimension !== without && row[dimension] !== "total").map((dimension) => `${dimension}=${String(row[dimension])}`);
  return [table.measure, table.unit, table.placed_by, ...codes.sort()].join("\n");
}
function sumsOf(table, figures) {
  if (!table.complete) return [];
  return table.dimensions.flatMap((dimension) => {
    if (!canBeAdded(table, dimension)) return [];
    const parts2 = /* @__PURE__ */ new Map();
    for (const row of table.rows) {
      const part = row[dimension] === "total" ? void 0 : figures.get(keyOf2(table, row));
      const key = keyOf2(table, row, dimension);
      if (part !== void 0) parts2.set(key, [...parts2.get(key) ?? [], part]);
    }
    return [...parts2].flatMap(([key, list]) => {
      const total = figures.get(key);
      return total === void 0 ? [] : [{ total, parts: list, isCount: table.unit !== "cents" }];
    });
  });
}
function solve({ total, parts: parts2, isCount }) {
  const open = parts2.filter(({ value }) => value === void 0);
  const known3 = parts2.reduce((sum, { value = 0 }) => sum + value, 0);
  if (total.value === void 0) {
    if (open.length === 0) total.value = known3;
    return open.length === 0;
  }
  const left = total.value - known3;
  if (open.length === 0 || left < 0 || open.length > 1 && !(isCount && left === 0)) return false;
  for (const part of open) part.value = left;
  return true;
}
var withheldFigureFollows = {
  id: "withheld-figure-follows",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  cannotBeRegraded: true,
  basis: [
    {
      citation: "Daybook standard: a protected figure must not follow from what is published",
      verification: "verified"
    }
  ],
  check({ tables }, report) {
    for (const pointer of workedOut(tables).keys()) report(pointer);
  }
};
var reporterDutyUnknown = {
  id: "reporter-duty-unknown",
  scope: "record",
  record: "registry",
  severity: "error",
  check({ duties, reporters }, report) {
    const known3 = new Set(duties.map(({ duty }) => duty));
    const judge2 = (pointer, duty) => {
      if (!known3.has(duty)) report(pointer, { values: { duty } });
    };
    for (const [at, { duties: own = [], exempt }] of reporters.entries()) {
      for (const [no, duty] of own.entries()) judge2(`/reporters/${at}/duties/${no}`, duty);
      for (const [no, { duty }] of exempt.entries()) judge2(`/reporters/${at}/exempt/${no}/duty`, duty);
    }
  }
};
var reporterListedTwice = {
  id: "reporter-listed-twice",
  scope: "record",
  record: "registry",
  severity: "error",
  check({ reporters }, report) {
    const first = /* @__PURE__ */ new Map();
    for (const [at, { agency_id, jurisdiction_id }] of reporters.entries()) {
      const reporter = agency_id ?? jurisdiction_id;
      if (reporter === void 0) continue;
      const before = first.get(reporter);
      if (before === void 0) first.set(reporter, at);
      else {
        const field = agency_id === void 0 ? "jurisdiction_id" : "agency_id";
        report(`/reporters/${at}/${field}`, { values: { reporter, first: before + 1, again: at + 1 } });
      }
    }
  }
};
var agreementInForceDisagrees = {
  id: "agreement-in-force-disagrees",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ agreements_in_force }, report, sight) {
    agreements_in_force.forEach(({ agreement_id: agreement, agreement_type, status, as_of }, at) => {
      const known3 = sight.agreement(agreement);
      if (known3 === void 0) return;
      const pointer = `/agreements_in_force/${at}`;
      const { ended_on, signed_on, agreement_type: type } = known3;
      if (type !== agreement_type)
        report(`${pointer}/agreement_type`, { variant: "type", values: { agreement, type } });
      if (status !== "active") return;
      const ended = turnedRound(as_of, ended_on);
      const early = turnedRound(signed_on, as_of);
      if (ended !== void 0)
        report(`${pointer}/status`, { variant: "ended", values: { agreement, as_of, on: ended.later } });
      else if (early !== void 0)
        report(`${pointer}/status`, { variant: "not-yet", values: { agreement, as_of, on: early.earlier } });
    });
  }
};
var awardSumNotOnTheScale = {
  id: "award-sum-not-on-the-scale",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  basis: [
    {
      citation: "DHS release of September 2, 2025: 287(g) reimbursement and performance awards",
      verification: "verified",
      url: "https://www.einpresswire.com/article/845414058/"
    }
  ],
  check({ expenditures, period }, report) {
    if (period.start_on < SINCE2) return;
    for (const [at, { money_source, flow, amount_cents: cents }] of expenditures.entries()) {
      if (money_source !== "fed-287g-award" || !PAID2.has(flow) || cents === void 0 || cents === 0) continue;
      if (cents < LEAST2 || cents % STEP2 !== 0) report(`/expenditures/${at}/amount_cents`, { values: { cents } });
    }
  }
};
var SINCE2 = "2025-10-01";
var PAID2 = /* @__PURE__ */ new Set(["revenue", "reimbursement-received"]);
var LEAST2 = 5e4;
var STEP2 = 25e3;
import { listOfDimension as listOfDimension2 } from "@daybook/reports";
import { codelists as codelists4 } from "@daybook/types";
function closedCodesOf(dimension) {
  const list = listOfDimension2(dimension);
  if (!Object.hasOwn(codelists4, list) || codelists4[list].open) return void 0;
  const asGroups = dimension.endsWith("_group");
  return new Set(codelists4[list].codes.map(({ code, group }) => asGroups ? group ?? code : code));
}
function knownSum(table, onMargin = () => void 0) {
  const { dimensions, complete } = table;
  function sumAt(rows, column) {
    const [margin] = rows.filter(([row]) => dimensions.slice(column).every((one2) => row[one2] === "total"));
    const stated = margin?.[0].value;
    if (column === dimensions.length) return { least: stated ?? 0, exact: stated };
    const parts2 = partsAt(rows, column);
    if (margin === void 0 || stated === void 0) return parts2;
    onMargin(...margin, parts2);
    return { least: Math.max(stated, parts2.least), exact: stated };
  }
  function partsAt(rows, column) {
    const dimension = dimensions[column];
    if (dimension === void 0 || !canBeAdded(table, dimension)) return { least: 0, exact: void 0 };
    const byCode = /* @__PURE__ */ new Map();
    for (const one2 of rows) {
      const code = one2[0][dimension];
      if (code === void 0 || code === "total") continue;
      const some = byCode.get(code) ?? [];
      some.push(one2);
      byCode.set(code, some);
    }
    let least = 0;
    const isWhole = complete || [...closedCodesOf(dimension) ?? [""]].every((code) => byCode.has(code));
    let exact = isWhole ? 0 : void 0;
    for (const some of byCode.values()) {
      const part = sumAt(some, column + 1);
      least += part.least;
      exact = exact === void 0 || part.exact === void 0 ? void 0 : exact + part.exact;
    }
    return { least, exact };
  }
  return sumAt(
    table.rows.map((row, at) => [row, at]),
    0
  );
}
function totalOf(table) {
  return sumOfRows(table) ?? knownSum(table).exact;
}
function sumOfRows(table) {
  const { complete, dimensions, rows } = table;
  if (!complete || !dimensions.every((dimension) => canBeAdded(table, dimension))) return void 0;
  let total = 0;
  for (const row of rows) {
    if (dimensions.some((dimension) => row[dimension] === "total")) continue;
    if (row.value === void 0) return void 0;
    total += row.value;
  }
  return total;
}
var balanceDiffersFromTable = {
  id: "balance-differs-from-table",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ balance, tables, basis }, report) {
    const found = balance?.received;
    if (found === void 0 || basis.kind === "derived") return;
    for (const table of tables) {
      const expected = table.measure === "asks-received" ? totalOf(table) : void 0;
      if (expected === void 0 || expected === found) continue;
      return report("/balance/received", { values: { found, expected } });
    }
  }
};
var balanceDoesNotAdd = {
  id: "balance-does-not-add",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ balance }, report) {
    if (balance === void 0) return;
    const { open_at_start, received, decided, closed_without_decision, open_at_end } = balance;
    if (open_at_start === void 0 || received === void 0 || decided === void 0) return;
    if (closed_without_decision === void 0 || open_at_end === void 0) return;
    const before = open_at_start + received;
    const after = decided + closed_without_decision + open_at_end;
    if (before !== after) report("/balance", { values: { before, after, difference: Math.abs(before - after) } });
  }
};
var countedBeforePeriodEnd = {
  id: "counted-before-period-end",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ as_of, period: { end_on: end }, source_kind, balance }, report) {
    if (source_kind === "own-log" && balance !== void 0 && as_of < end) report("/as_of", { values: { as_of, end } });
  }
};
var crimeBasisChanges = {
  id: "crime-basis-changes",
  scope: "set",
  record: "quarterly-report",
  severity: "warning",
  basis: [{ citation: "FBI Crime Data Explorer: change from SRS to NIBRS", verification: "from-memory" }],
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.context.filter(({ crime_basis }) => crime_basis !== void 0).length > 0)
          reports.take(about, origin);
      },
      finish() {
        const last3 = /* @__PURE__ */ new Map();
        for (const { about, origin } of reports.list()) {
          about.context.forEach(({ item, crime_basis: found }, at) => {
            if (found === void 0 || found === "unknown") return;
            const key = `${about.agency_id ?? about.jurisdiction_id} ${item}`;
            const { basis: other, period } = last3.get(key) ?? { basis: found, period: "" };
            last3.set(key, { basis: found, period: about.period.name });
            if (other === found) return;
            const pointer = `/context/${at}/crime_basis`;
            report({ origin, record_id: about.report_id }, pointer, {
              values: { found, other, period }
            });
          });
        }
      }
    };
  }
};
var earlierReportNotNamed = {
  id: "earlier-report-not-named",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  basis: [
    {
      citation: "Florida dashboard of 2025, edited after publication (press reports)",
      verification: "secondary",
      url: "https://reason.com/2025/10/24/florida-scrubs-arrests-of-u-s-citizens-from-immigration-enforcement-data"
    }
  ],
  check({ revision, previous_sha256, published_on }, report) {
    if (revision > 1 && published_on !== void 0 && previous_sha256 === void 0)
      report("/previous_sha256", { values: { revision } });
  }
};
var expenditureOnEndedAgreement = {
  id: "expenditure-on-ended-agreement",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ expenditures, period: { start_on, end_on } }, report, sight) {
    for (const [at, { agreement_id: agreement, flow }] of expenditures.entries()) {
      if (agreement === void 0 || flow !== "expense") continue;
      const found = sight.agreement(agreement);
      if (found === void 0) {
        sight.skip("agreements-not-given");
        continue;
      }
      const pointer = `/expenditures/${at}/agreement_id`;
      const { ended_on, effective_on, signed_on } = found;
      const ended = turnedRound(start_on, ended_on);
      const early = turnedRound(effective_on ?? signed_on, end_on);
      if (ended !== void 0)
        report(pointer, { variant: "ended", values: { agreement, on: ended.later, edge: start_on } });
      else if (early !== void 0)
        report(pointer, { variant: "not-yet", values: { agreement, on: early.earlier, edge: end_on } });
    }
  }
};
var expenditureTwice = {
  id: "expenditure-twice",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ expenditures }, report) {
    for (const [at, one2] of expenditures.entries()) {
      const { category, money_source: source, amount_cents: cents } = one2;
      if (cents === void 0 || cents === 0) continue;
      if (expenditures.slice(0, at).some((other) => FIELDS2.every((field) => other[field] === one2[field])))
        report(`/expenditures/${at}`, { values: { category, source, cents } });
    }
  }
};
var FIELDS2 = ["category", "money_source", "flow", "amount_cents", "basis", "agreement_id"];
import { measures as measures2 } from "@daybook/reports";
var measureNotAsDefined = {
  id: "measure-not-as-defined",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables, source_kind }, report) {
    tables.forEach((table, no) => {
      const { measure: measure2 } = table;
      const defined = measures2.find(({ id }) => id === measure2);
      if (defined === void 0) return;
      for (const variant of ["unit", "kind", "placed_by"]) {
        const found = table[variant];
        const isOfOthers = source_kind !== "own-log" && variant === "placed_by" && found === "instrument-dated";
        const expected = defined[variant];
        if (found !== expected && !isOfOthers)
          report(`/tables/${no}/${variant}`, { variant, values: { measure: measure2, expected, found } });
      }
    });
  }
};
import { parsePeriod as parsePeriod2 } from "@daybook/reports";
var monthsCoveredIncomplete = {
  id: "months-covered-incomplete",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ period: { name }, months_covered }, report) {
    const months = parsePeriod2(name)?.months;
    if (months === void 0) return;
    const covered = months_covered;
    covered.forEach((month2, at) => {
      if (!months.includes(month2)) report(`/months_covered/${at}`, { variant: "outside", values: { month: month2, name } });
    });
    const month = months.find((one2) => !covered.includes(one2));
    if (month === void 0) return;
    const count = months.filter((one2) => covered.includes(one2)).length;
    const variant = months.length - count === 1 ? "missing" : "several";
    report("/months_covered", { variant, values: { count, all: months.length, name, month } });
  }
};
var nilCertifiedTooEarly = {
  id: "nil-certified-too-early",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ nil, period: { end_on: end } }, report) {
    nil.forEach(({ certified_on: certified }, at) => {
      if (certified < end) report(`/nil/${at}/certified_on`, { values: { certified, end } });
    });
  }
};
var nilContradictsTable = {
  id: "nil-contradicts-table",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ nil, tables }, report) {
    for (const [at, { scope }] of nil.entries()) {
      const count = MEASURES[scope]?.reduce((most2, name) => {
        const table = tables.find(({ measure: measure2 }) => measure2 === name);
        return Math.max(most2, (table && totalOf(table)) ?? 0);
      }, 0);
      if (count !== void 0 && count > 0) report(`/nil/${at}/scope`, { values: { scope, count } });
    }
  }
};
var MEASURES = {
  queries: ["database-queries"],
  transfers: ["transfers-to-ice"],
  interviews: ["interviews-held"],
  costs: ["costs"]
};
import { isCounted as isCounted4, nilEvents, requestKey as requestKey2 } from "@daybook/reports";
var NilCertificates = class {
  #agencies = /* @__PURE__ */ new Set();
  #doubted = [];
  /** In the first reading: notes who has a log. */
  note({ source, agency_id }) {
    if (source.kind === "own-log" && agency_id !== void 0) this.#agencies.add(agency_id);
  }
  /** Keeps the certificates of agencies that have a log, and says whether there are any. */
  areInDoubt(certificates) {
    this.#doubted = certificates.filter(({ about }) => this.#agencies.has(about.agency_id ?? "")).map((certificate) => ({ ...certificate, entries: /* @__PURE__ */ new Map() }));
    return this.#doubted.length > 0;
  }
  /** In the second reading: notes the entries of the certificates in doubt. */
  look(request, zoneOf) {
    const { agency_id, revision, source } = request;
    const key = requestKey2(request);
    if (source.kind !== "own-log" || key === void 0) return;
    for (const { scope, about, entries } of this.#doubted) {
      if (about.agency_id !== agency_id || (entries.get(key)?.revision ?? 0) >= revision) continue;
      const { start_on, end_on } = about.period;
      const zone = zoneOf(agency_id);
      const dated = (on, moment) => dateOf(on, moment, zone);
      let found;
      if (isCounted4(request))
        nilEvents(request, dated, (of, on) => {
          if (of === scope && on !== void 0 && on >= start_on && on <= end_on) found ??= on;
        });
      entries.set(key, { revision, on: found });
    }
  }
  /** The certificates that entries in force speak against, each with the dates of these. */
  contradicted() {
    return this.#doubted.flatMap((certificate) => {
      const dates = [...certificate.entries.values()].flatMap(({ on }) => on ?? []).sort();
      return dates.length === 0 ? [] : [{ certificate, dates }];
    });
  }
};
var nilWithEntries = {
  id: "nil-with-entries",
  scope: "set",
  record: ["quarterly-report", "request"],
  severity: "error",
  basis: [
    {
      citation: "5 ILCS 805/25",
      verification: "verified",
      url: "https://ilga.gov/legislation/ilcs/fulltext.asp?DocName=000508050K25"
    }
  ],
  start(report, sight) {
    const reports = new CurrentReports();
    const certificates = new NilCertificates();
    const say = ({ about, origin, pointer }, detail) => report({ origin, record_id: about.report_id }, pointer, detail);
    const check = {
      take(record, origin) {
        if (record.record === "request") certificates.note(record);
        else if (record.nil.filter(({ scope }) => scope !== void 0).length > 0) reports.take(record, origin);
      },
      wantsAgain: () => certificates.areInDoubt(certificatesOf(reports)),
      again(record) {
        if (record.record === "request") certificates.look(record, (agency) => sight.zoneOf(agency));
      },
      finish() {
        for (const certificate of certificatesOf(reports)) {
          const { scope, about } = certificate;
          const count = scope === "all-requests" ? about.balance?.received ?? 0 : 0;
          if (count > 0) say(certificate, { variant: "figure", values: { scope, count } });
        }
        for (const { certificate, dates } of certificates.contradicted()) {
          const values = { scope: certificate.scope, count: dates.length, on: dates[0] ?? "" };
          say(certificate, { variant: "log", values });
        }
      }
    };
    return check;
  }
};
function certificatesOf(reports) {
  return reports.list().flatMap(
    ({ about, origin }) => about.nil.map(({ scope }, at) => ({ scope, about, origin, pointer: `/nil/${at}/scope` }))
  );
}
var notReportedButThere = {
  id: "not-reported-but-there",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check(about, report) {
    for (const [at, { part }] of about.not_reported.entries()) {
      const found = about[part];
      const count = Array.isArray(found) ? found.length : Number(found !== void 0);
      if (count > 0) report(`/not_reported/${at}/part`, { values: { part, count } });
    }
  }
};
import { dateOfDay, dayNumber as dayNumber8 } from "@daybook/reports";
function isSameSeries({ about, months }, other) {
  return about.agency_id === other.about.agency_id && about.jurisdiction_id === other.about.jurisdiction_id && about.source_kind === other.about.source_kind && months.length === other.months.length;
}
function isJustBefore(before, current) {
  if (!isSameSeries(before, current)) return false;
  return dateOfDay(dayNumber8(current.about.period.start_on) - 1) === before.about.period.end_on;
}
var openAtStartDiffers = {
  id: "open-at-start-differs",
  scope: "set",
  record: "quarterly-report",
  severity: "warning",
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.source_kind === "own-log" && about.balance !== void 0) reports.take(about, origin);
      },
      finish() {
        const all = reports.list();
        for (const current of all) {
          const found = current.about.balance?.open_at_start;
          const before = all.find((other) => isJustBefore(other, current));
          const expected = before?.about.balance?.open_at_end;
          if (before === void 0 || found === void 0 || expected === void 0 || found === expected) continue;
          const { about, origin } = current;
          report({ origin, record_id: about.report_id }, "/balance/open_at_start", {
            values: { found, expected, before: before.about.period.name }
          });
        }
      }
    };
  }
};
var othersCountMoreTransfers = {
  id: "others-count-more-transfers",
  scope: "set",
  record: "quarterly-report",
  severity: "flag",
  basis: [
    { citation: 'Policy paper, "Name it": audits of transfers against logged requests', verification: "secondary" }
  ],
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.agency_id !== void 0 && about.tables.some(({ measure: measure2 }) => measure2 === MEASURE))
          reports.take(about, origin);
      },
      finish() {
        const all = reports.list();
        for (const { about, origin } of all) {
          const own = about.source_kind === "own-log" ? transfersIn(about) : void 0;
          if (own === void 0 || about.outside_counts.some(({ measure: measure2 }) => measure2 === MEASURE)) continue;
          for (const { about: another } of all) {
            const isOther = another.source_kind === "federal-release" || another.source_kind === "state-release";
            if (!isOther || another.agency_id !== about.agency_id || another.period.name !== about.period.name)
              continue;
            const other = transfersIn(another) ?? 0;
            if (other <= own) continue;
            const at = about.tables.findIndex(({ measure: measure2 }) => measure2 === MEASURE);
            report({ origin, record_id: about.report_id }, `/tables/${at}`, {
              values: { own, other, kind: another.source_kind }
            });
          }
        }
      }
    };
  }
};
var MEASURE = "transfers-to-ice";
function transfersIn({ tables }) {
  const table = tables.find(({ measure: measure2 }) => measure2 === MEASURE);
  return table === void 0 ? void 0 : totalOf(table);
}
var outsideCountDiffers = {
  id: "outside-count-differs",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  basis: [
    {
      citation: "Press reports on Mecklenburg County, N.C.: 38 detainers by the sheriff, 48 by ICE",
      verification: "secondary",
      url: "https://ncnewsportal.com/one-month-into-hb10-ice-has-not-picked-up-any-noncitizens-in-custody-at-mecklenburg-county-jail"
    }
  ],
  check({ outside_counts, tables }, report) {
    for (const [at, { measure: measure2, unit, value: other, explanations }] of outside_counts.entries()) {
      if (explanations.length > 0) continue;
      const table = tables.find((one2) => one2.measure === measure2 && one2.unit === unit);
      const own = table === void 0 ? void 0 : totalOf(table);
      if (own === void 0 || Math.abs(own - other) <= Math.max(FEW2, own * PERCENT2 / 100)) continue;
      report(`/outside_counts/${at}/explanations`, { values: { other, own } });
    }
  }
};
var FEW2 = 5;
var PERCENT2 = 10;
import { parsePeriod as parsePeriod3 } from "@daybook/reports";
var periodWrongDates = {
  id: "period-wrong-dates",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ period: { name, start_on, end_on } }, report) {
    const period = parsePeriod3(name);
    if (period === void 0) return report("/period/name", { variant: "no-period", values: { name } });
    const judge2 = (field, variant, found, expected) => {
      if (found === expected) return;
      report(`/period/${field}`, {
        variant,
        values: { name, expected, found },
        fix: { from: found, to: expected, certain: false }
      });
    };
    judge2("start_on", "start", start_on, period.start_on);
    judge2("end_on", "end", end_on, period.end_on);
  }
};
var policyChangeOutsidePeriod = {
  id: "policy-change-outside-period",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ policy_changes, period: { start_on: start, end_on: end } }, report) {
    for (const [at, { changed_on: on }] of policy_changes.entries())
      if (on < start || on > end) report(`/policy_changes/${at}/changed_on`, { values: { on, start, end } });
  }
};
import { parsePeriod as parsePeriod4 } from "@daybook/reports";
var rateDiffersFromItsParts = {
  id: "rate-differs-from-its-parts",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ rates, tables, context, period }, report) {
    const figureOf = (name, months) => {
      const table = tables.find(({ measure: measure2 }) => measure2 === name);
      if (table !== void 0) return months === monthsOf(period.name) ? totalOf(table) : void 0;
      return context.find(({ item, coverage_months }) => item === name && coverage_months === months)?.value;
    };
    for (const [at, { numerator_of, numerator, denominator_of, denominator, coverage_months }] of rates.entries()) {
      const judge2 = (field, name, found) => {
        const expected = found === void 0 ? void 0 : figureOf(name, coverage_months);
        if (found !== void 0 && expected !== void 0 && found !== expected)
          report(`/rates/${at}/${field}`, { values: { found, expected } });
      };
      judge2("numerator", numerator_of, numerator);
      judge2("denominator", denominator_of, denominator);
    }
  }
};
function monthsOf(period) {
  return parsePeriod4(period)?.months.length ?? 0;
}
var rateWithoutParts = {
  id: "rate-without-parts",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  basis: [
    { citation: "Crime and detention context: numerator, denominator and months covered", verification: "secondary" }
  ],
  check({ rates }, report) {
    rates.forEach(({ withheld, numerator_missing, denominator, denominator_missing, coverage_months }, at) => {
      if (withheld !== void 0) return;
      const pointer = `/rates/${at}`;
      if (numerator_missing !== void 0) report(`${pointer}/numerator_missing`, { variant: "numerator" });
      if (denominator_missing !== void 0) report(`${pointer}/denominator_missing`, { variant: "denominator" });
      if (denominator === 0) report(`${pointer}/denominator`, { variant: "zero" });
      const hasFigures = numerator_missing === void 0 && denominator_missing === void 0;
      if (coverage_months === 0 && hasFigures) report(`${pointer}/coverage_months`, { variant: "months" });
    });
  }
};
var receivedUnlikeBefore = {
  id: "received-unlike-before",
  scope: "set",
  record: "quarterly-report",
  severity: "warning",
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.source_kind === "own-log" && about.balance?.received !== void 0) reports.take(about, origin);
      },
      finish() {
        const all = reports.list();
        for (const current of all) {
          const before = all.find((other) => isJustBefore(other, current));
          const found = singlyReceived(current.about);
          const expected = before === void 0 ? 0 : singlyReceived(before.about);
          if (before === void 0 || found === 0 || Math.max(found, expected) < ENOUGH2) continue;
          const isMore2 = found > expected * TIMES;
          if (!isMore2 && found * TIMES >= expected) continue;
          const entry = {
            origin: current.origin,
            record_id: current.about.report_id
          };
          const values = { found, expected, before: before.about.period.name };
          report(entry, "/balance/received", { variant: isMore2 ? "more" : "fewer", values });
        }
      }
    };
  }
};
var ENOUGH2 = 30;
var TIMES = 5;
function singlyReceived({ balance, tables }) {
  const table = tables.find(({ measure: measure2, dimensions }) => measure2 === "asks-received" && dimensions.includes("ask"));
  const rows = table?.complete === true ? table.rows.filter((row) => SEARCHES.has(row.ask ?? "")) : [];
  return rows.reduce((left, { value = 0 }) => left - value, balance?.received ?? 0);
}
var SEARCHES = /* @__PURE__ */ new Set([
  "db-query-on-behalf",
  "info-alpr",
  "info-dmv",
  "info-face-recognition",
  "info-other-db"
]);
var reportCountsMoreRowsThanLog = {
  id: "report-counts-more-rows-than-log",
  scope: "set",
  record: ["quarterly-report", "request"],
  severity: "warning",
  start(report) {
    const reports = new CurrentReports();
    const records = /* @__PURE__ */ new Map();
    return {
      take(record, origin) {
        if (record.record === "quarterly-report") {
          if (record.source_kind === "own-log" && record.basis.kind === "derived") reports.take(record, origin);
        } else if (record.source.kind === "own-log" && record.agency_id !== void 0) {
          records.set(record.agency_id, (records.get(record.agency_id) ?? 0) + 1);
        }
      },
      finish() {
        for (const { about, origin } of reports.list()) {
          const found = records.get(about.agency_id ?? "");
          const said = about.basis.rows;
          if (found === void 0 || said === void 0 || said <= found) continue;
          const entry = { origin, record_id: about.report_id };
          report(entry, "/basis/rows", { values: { said, found } });
        }
      }
    };
  }
};
var reportDatedInTheFuture = {
  id: "report-dated-in-the-future",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ as_of, published_on, nil }, report, { today }) {
    const judge2 = (pointer, on) => {
      const turned = turnedRound(on, today);
      if (turned !== void 0) report(pointer, { values: { on: turned.earlier, today } });
    };
    judge2("/as_of", as_of);
    judge2("/published_on", published_on);
    for (const [at, { certified_on }] of nil.entries()) judge2(`/nil/${at}/certified_on`, certified_on);
  }
};
import { createRecount as createRecount2 } from "@daybook/reports";
import { createRecount } from "@daybook/reports";
var PrefixRecount = class {
  current;
  #recount;
  #left;
  #hasMore = false;
  constructor(current, sight) {
    const { about } = current;
    this.current = current;
    this.#left = about.basis.rows ?? 0;
    this.#recount = createRecount(about, {
      ...agencyOf(about, sight),
      ...about.basis.law.length > 0 && { law: sight.law }
    });
  }
  take(request) {
    if (request.agency_id !== this.current.about.agency_id || request.source.kind !== "own-log") return;
    if (this.#left > 0) this.#recount.take(request);
    else this.#hasMore = true;
    this.#left -= 1;
  }
  /** The figures that differ; nothing where the log is shorter, or has grown otherwise, so that nobody can say what it was. */
  differences = () => {
    const { differences, rows } = this.#recount.finish();
    const isOther = rows === 0 || this.#left > 0 || this.#hasMore && differences.length > 0;
    return isOther ? void 0 : differences;
  };
};
function agencyOf({ agency_id, time_zone }, sight) {
  const agency = agency_id === void 0 ? void 0 : sight.agency(agency_id);
  if (agency === void 0) return {};
  return { agency: time_zone === void 0 ? agency : { ...agency, time_zone } };
}
var reportDiffersFromLog = {
  id: "report-differs-from-log",
  scope: "set",
  record: ["quarterly-report", "request"],
  severity: "error",
  start(report, sight) {
    const reports = new CurrentReports();
    const agencies = /* @__PURE__ */ new Set();
    let recounts = [];
    const check = {
      take(record, origin) {
        if (record.record === "request") agencies.add(record.source.kind === "own-log" ? record.agency_id : void 0);
        else if (record.source_kind === "own-log" && record.basis.kind === "derived") {
          createRecount2(record).finish();
          reports.take(record, origin);
        }
      },
      wantsAgain() {
        recounts = reports.list().map((current) => new PrefixRecount(current, sight));
        return recounts.some(({ current }) => agencies.has(current.about.agency_id));
      },
      again(record) {
        if (record.record === "request") for (const recount of recounts) recount.take(record);
      },
      finish() {
        for (const { current, differences } of recounts) {
          const { about, origin } = current;
          const found = differences();
          if (found === void 0) sight.skip("log-not-given");
          for (const { pointer, codes, reported, counted } of found ?? []) {
            const shown2 = Object.values(codes).join(", ");
            const variant = shown2 === "" ? "figure" : pointer.endsWith("/rows") ? "missing-row" : "cell";
            const entry = { origin, record_id: about.report_id };
            report(entry, pointer, { variant, values: { codes: shown2, reported, counted } });
          }
        }
      }
    };
    return check;
  }
};
var reportIdDisagrees = {
  id: "report-id-disagrees",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ report_id: found, agency_id, jurisdiction_id, period, source_kind }, report) {
    const about = agency_id ?? jurisdiction_id;
    if (about === void 0 || source_kind === void 0) return;
    const expected = `${about}-${period.name.toLowerCase()}-${source_kind}`;
    if (found !== expected)
      report("/report_id", { values: { found, expected }, fix: { from: found, to: expected, certain: false } });
  }
};
var reportPeriodGap = {
  id: "report-period-gap",
  scope: "set",
  record: "quarterly-report",
  severity: "warning",
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.source_kind === "own-log") reports.take(about, origin);
      },
      finish() {
        const covered = /* @__PURE__ */ new Map();
        const all = reports.list().map((one2) => {
          const who = `${one2.about.agency_id ?? one2.about.jurisdiction_id}`;
          const months = covered.get(who) ?? /* @__PURE__ */ new Set();
          for (const month of one2.months) months.add(monthNumber(month));
          covered.set(who, months);
          return { ...one2, months, start: monthNumber(one2.start) };
        });
        const told = /* @__PURE__ */ new Set();
        for (const { about, origin, months, start } of all) {
          const before = Math.max(-1, ...[...months].filter((month) => month < start));
          const count = start - before - 1;
          const key = `${about.agency_id ?? about.jurisdiction_id} ${start}`;
          if (before === -1 || count === 0 || told.has(key)) continue;
          told.add(key);
          const values = { count, before: monthName(before) };
          report({ origin, record_id: about.report_id }, "/period/name", { values });
        }
      }
    };
  }
};
function monthNumber(month) {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
function monthName(number) {
  return `${Math.floor(number / 12)}-${String(number % 12 + 1).padStart(2, "0")}`;
}
var reportPublishedBeforePeriodEnd = {
  id: "report-published-before-period-end",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ published_on: published, as_of, period: { end_on: end } }, report) {
    if (published === void 0) return;
    if (published < end) report("/published_on", { variant: "period-end", values: { published, end } });
    else if (published < as_of) report("/published_on", { variant: "as-of", values: { published, end: as_of } });
  }
};
import { dueOn } from "@daybook/reports";
var reportPublishedLate = {
  id: "report-published-late",
  scope: "set",
  record: ["quarterly-report", "regime"],
  severity: "warning",
  start(report, sight) {
    const reports = new CurrentReports();
    const regimes = [];
    return {
      take(record, origin) {
        if (record.record === "regime") {
          if (record.due_rule?.rule !== void 0 && record.title?.en !== void 0 && record.title.es !== void 0)
            regimes.push(record);
        } else if (record.source_kind === "own-log" && record.published_on !== void 0) reports.take(record, origin);
      },
      finish() {
        for (const { about, origin, months } of reports.list()) {
          const { agency_id, published_on: published = "", report_id, period } = about;
          for (const regime of regimes) {
            if (MONTHS[regime.cadence] !== months.length || !binds(regime, agency_id, sight)) continue;
            const due = dueOn(regime, period.end_on);
            if (due === void 0 || published <= due) continue;
            const { citation = regime.citation, verification } = regime.due_rule;
            report({ origin, record_id: report_id }, "/published_on", {
              values: { published, due, law: regime.title.en, law_es: regime.title.es },
              basis: basisOf([{ statement: { citation, verification } }])
            });
          }
        }
      }
    };
  }
};
var MONTHS = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 };
function binds(regime, agency_id, sight) {
  const chain = agency_id === void 0 ? void 0 : sight.law.chainOf(agency_id);
  if (chain === void 0 || "missing" in chain) return false;
  const { agency, jurisdictions } = chain;
  const { agency_types = [] } = regime.reporters;
  if (agency_types.length > 0 && !agency_types.includes(agency.agency_type)) return false;
  return jurisdictions.some(({ regimes }) => regimes.includes(regime.regime_id));
}
var reportTimeZoneDiffers = {
  id: "report-time-zone-differs",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ agency_id, time_zone: found }, report, sight) {
    if (found === void 0 || agency_id === void 0) return;
    const expected = sight.zoneOf(agency_id);
    if (expected !== void 0 && expected !== found) report("/time_zone", { values: { found, expected } });
  }
};
import { personDimensions } from "@daybook/reports";
import { codelists as codelists5 } from "@daybook/types";
var smallNumberShown = {
  id: "small-number-shown",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  cannotBeRegraded: true,
  check({ tables, protection, published_on, view }, report) {
    const isPublic = view === "public";
    if (!isPublic && (protection === void 0 || published_on === void 0)) return;
    const { small_cell: threshold } = protection ?? USUAL2;
    tables.forEach(({ dimensions, rows }, no) => {
      const attributes = dimensions.filter((dimension) => personDimensions.has(dimension));
      if (attributes.length === 0) return;
      rows.forEach((row, at) => {
        const tellsNothing = attributes.every((dimension) => NOTHING2.has(row[dimension] ?? "total"));
        if (!tellsNothing && row.value !== void 0 && row.value > 0 && row.value < threshold)
          report(`/tables/${no}/rows/${at}/value`, { values: { threshold } });
      });
    });
  }
};
var USUAL2 = { small_cell: 11 };
var NOTHING2 = /* @__PURE__ */ new Set([
  "total",
  "not-recorded",
  ...codelists5["null-reason"].codes.map(({ code }) => code)
]);
import { listOfDimension as listOfDimension3 } from "@daybook/reports";
var tableCodeUnknown = {
  id: "table-code-unknown",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables }, report) {
    tables.forEach(({ dimensions, rows }, no) => {
      for (const dimension of dimensions) {
        const list = listOfDimension3(dimension);
        const known3 = closedCodesOf(dimension);
        if (known3 === void 0) continue;
        rows.forEach((row, at) => {
          const code = row[dimension];
          if (code === void 0 || code === "total" || known3.has(code)) return;
          report(`/tables/${no}/rows/${at}/${dimension}`, { values: { code: code.slice(0, 40), list } });
        });
      }
    });
  }
};
import { parsePeriod as parsePeriod5 } from "@daybook/reports";
var tableMonthOutsidePeriod = {
  id: "table-month-outside-period",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables, period, months_covered }, report) {
    const months = parsePeriod5(period.name)?.months;
    if (months === void 0) return;
    const covered = months_covered;
    for (const [no, { dimensions, rows }] of tables.entries()) {
      if (!dimensions.includes("month")) continue;
      for (const [at, { month, value }] of rows.entries()) {
        if (month === void 0 || month === "total") continue;
        const pointer = `/tables/${no}/rows/${at}/month`;
        if (!months.includes(month)) report(pointer, { variant: "outside", values: { month, period: period.name } });
        else if (value !== void 0 && value > 0 && !covered.includes(month))
          report(pointer, { variant: "gap", values: { month } });
      }
    }
  }
};
var tableRowNotAsDeclared = {
  id: "table-row-not-as-declared",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables }, report) {
    tables.forEach(({ dimensions, rows }, no) => {
      const declared = new Set(dimensions);
      rows.forEach((row, at) => {
        const pointer = `/tables/${no}/rows/${at}`;
        for (const dimension of dimensions)
          if (row[dimension] === void 0) report(pointer, { variant: "empty", values: { dimension } });
        for (const field in row)
          if (!declared.has(field) && !FIGURE.has(field))
            report(`${pointer}/${field}`, { variant: "undeclared", values: { dimension: field } });
      });
    });
  }
};
var FIGURE = /* @__PURE__ */ new Set(["value", "observations", "withheld", "missing"]);
var tableRowTwice = {
  id: "table-row-twice",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables }, report) {
    const ids = /* @__PURE__ */ new Set();
    tables.forEach(({ table_id, dimensions, rows }, no) => {
      if (ids.has(table_id)) report(`/tables/${no}/table_id`, { variant: "table", values: { table: table_id } });
      ids.add(table_id);
      const seen = /* @__PURE__ */ new Map();
      rows.forEach((row, at) => {
        if (dimensions.some((dimension) => row[dimension] === void 0)) return;
        const key = dimensions.map((dimension) => row[dimension]).join("\n");
        const other = seen.get(key);
        if (other === void 0) seen.set(key, at + 1);
        else report(`/tables/${no}/rows/${at}`, { variant: "row", values: { other } });
      });
    });
  }
};
var tableTotalDiffers = {
  id: "table-total-differs",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables }, report) {
    tables.forEach((table, no) => {
      const judge2 = (at, total, { least, exact }) => {
        const pointer = `/tables/${no}/rows/${at}/value`;
        if (exact === void 0 && least > total) report(pointer, { variant: "more", values: { total, sum: least } });
        if (exact !== void 0 && exact !== total)
          report(pointer, { variant: "differs", values: { total, sum: exact } });
      };
      const judged = /* @__PURE__ */ new Set();
      knownSum(table, ({ value = 0 }, at, parts2) => {
        judged.add(at);
        judge2(at, value, parts2);
      });
      if (!table.complete) return;
      table.rows.forEach((row, at) => {
        const sum = row.value === void 0 || judged.has(at) ? void 0 : sumFor(row, table);
        if (sum !== void 0) judge2(at, row.value ?? 0, { least: sum, exact: sum });
      });
    });
  }
};
function sumFor(margin, table) {
  const open = table.dimensions.filter((dimension) => margin[dimension] === "total");
  if (open.length === 0 || !open.every((dimension) => canBeAdded(table, dimension))) return void 0;
  let sum = 0;
  for (const row of table.rows) {
    const isPart = table.dimensions.every(
      (dimension) => open.includes(dimension) ? row[dimension] !== "total" : row[dimension] === margin[dimension]
    );
    if (!isPart) continue;
    if (row.value === void 0) return void 0;
    sum += row.value;
  }
  return sum;
}
var tablesOfOneMeasureDiffer = {
  id: "tables-of-one-measure-differ",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables }, report) {
    const first = /* @__PURE__ */ new Map();
    for (const [no, table] of tables.entries()) {
      const key = `${table.measure} ${table.unit} ${table.placed_by}`;
      const found = totalOf(table);
      const known3 = first.get(key);
      if (known3 === void 0) {
        if (found !== void 0) first.set(key, { other: table.table_id, expected: found });
        continue;
      }
      const { least } = knownSum(table);
      if (found === void 0 && least > known3.expected)
        report(`/tables/${no}`, { variant: "more", values: { found: least, ...known3 } });
      if (found !== void 0 && found !== known3.expected)
        report(`/tables/${no}`, { variant: "differs", values: { found, ...known3 } });
    }
  }
};
var transferRateUnusual = {
  id: "transfer-rate-unusual",
  scope: "set",
  record: "quarterly-report",
  severity: "flag",
  basis: [
    { citation: 'Policy paper, "Name it": audits that compare transfers with bookings', verification: "secondary" }
  ],
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.source_kind === "own-log" && about.rates.some(({ rate }) => rate === RATE))
          reports.take(about, origin);
      },
      finish() {
        const quarters = reports.list().filter(({ months }) => months.length === 3);
        for (const current of quarters) {
          const now = rateIn(current);
          const four = quarterRatesBefore(current, quarters);
          if (now === void 0 || now.numerator < ENOUGH3 || four.length < 4) continue;
          const most2 = Math.max(...four);
          const usual = middleOf(four);
          const spread = middleOf(four.map((one2) => Math.abs(one2 - usual))) * TO_DEVIATION;
          const chance = Math.sqrt(Math.max(usual, 1) / now.denominator) * Math.sqrt(1e3);
          if (now.per1000 <= 2 * usual || now.per1000 - usual <= FAR * Math.max(spread, chance)) continue;
          const at = current.about.rates.findIndex(({ rate }) => rate === RATE);
          const values = {
            found: now.numerator,
            bookings: now.denominator,
            least: Math.floor(Math.min(...four)),
            most: Math.ceil(most2)
          };
          const entry = {
            origin: current.origin,
            record_id: current.about.report_id
          };
          report(entry, `/rates/${at}/numerator`, { values });
        }
      }
    };
  }
};
var RATE = "transfers-per-1000-bookings";
var ENOUGH3 = 10;
var FAR = 3.5;
var TO_DEVIATION = 1.4826;
function rateIn({ about }) {
  const { numerator, denominator } = about.rates.find(({ rate }) => rate === RATE) ?? {};
  if (numerator === void 0 || denominator === void 0 || denominator === 0) return void 0;
  return { numerator, denominator, per1000: numerator * 1e3 / denominator };
}
function quarterRatesBefore(current, all) {
  return all.filter((one2) => isSameSeries(one2, current) && one2.start < current.start).slice(-4).flatMap((one2) => rateIn(one2)?.per1000 ?? []);
}
function middleOf(numbers) {
  const [, second = 0, third = 0] = [...numbers].sort((left, right) => left - right);
  return (second + third) / 2;
}
var withheldCountDiffers = {
  id: "withheld-count-differs",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables, rates, protection }, report) {
    const isWithheld = ({ withheld }) => withheld !== void 0;
    const found = tables.reduce(
      (sum, { rows }) => sum + rows.filter(isWithheld).length,
      rates.filter(isWithheld).length
    );
    const said = protection?.withheld_cells;
    if (said !== void 0 && said !== found) report("/protection/withheld_cells", { values: { said, found } });
  }
};
var yearDiffersFromQuarters = {
  id: "year-differs-from-quarters",
  scope: "set",
  record: "quarterly-report",
  severity: "warning",
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.balance?.received !== void 0) reports.take(about, origin);
      },
      finish() {
        const all = reports.list();
        for (const whole of all) {
          const { about, origin } = whole;
          const parts2 = partsOf(whole, all);
          const said = about.balance?.received ?? 0;
          const sum = parts2.reduce((total, part) => total + (part.about.balance?.received ?? 0), 0);
          if (parts2.length < 2 || sum === said) continue;
          const values = { period: about.period.name, said, parts: parts2.length, sum };
          const entry = { origin, record_id: about.report_id };
          report(entry, "/balance/received", { values });
        }
      }
    };
  }
};
function partsOf(whole, all) {
  const same = ({ about: { agency_id, jurisdiction_id, source_kind } }) => `${agency_id} ${jurisdiction_id} ${source_kind}`;
  for (const length of [6, 3, 1]) {
    const parts2 = all.filter(
      (part) => part.months.length === length && length < whole.months.length && same(part) === same(whole) && part.months.every((month) => whole.months.includes(month))
    );
    if (parts2.length * length === whole.months.length) return parts2;
  }
  return [];
}
var zeroWithoutNil = {
  id: "zero-without-nil",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ source_kind, balance, nil, period }, report) {
    if (source_kind !== "own-log" || balance?.received !== 0 || period.name === void 0) return;
    if (!nil.some(({ scope }) => scope === "all-requests")) report("/nil", { values: { period: period.name } });
  }
};
import { groupOf as groupOf16 } from "@daybook/reports";
function couldBind(provision, agencyId, sight) {
  if (agencyId === void 0) {
    skipForLaw("agency-not-given", sight);
    return false;
  }
  const { gap, isUnknown, provisions } = lawSketch(sight.law, agencyId);
  if (isUnknown && gap !== void 0) skipForLaw(gap, sight);
  return !isUnknown && (gap !== void 0 || provisions.has(provision));
}
var agencyHeadReviewMissing = {
  id: "agency-head-review-missing",
  scope: "record",
  record: "request",
  when: "complied-or-declined",
  severity: "flag",
  check(request, report, sight) {
    const { asks, agency_id, direction, notices } = request;
    if (direction !== "inbound") return;
    if (!couldBind("agency-head-review", agency_id, sight)) return;
    if (notices.some(({ to }) => to === "agency-head")) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at];
      const decision = decisionInForce(ask);
      if (decision === void 0 || !/^(complied|declined)/.test(decision.decision)) continue;
      const { review_level: level = "not-recorded" } = decision;
      if (level === "agency-head" || groupOf16("review-level", level) === "outside") continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(agency_id));
      const found = on === void 0 ? void 0 : provisionOn("agency-head-review", agency_id, on, sight);
      if (on === void 0 || found === void 0) continue;
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/review_level`;
      report(pointer, { values: { on, level }, basis: basisOf([found]) });
    }
  }
};
var ruleIds = [
  "act-outside-model",
  "agency-dates-turned-round",
  "agency-head-review-missing",
  "agency-id-of-another-state",
  "agency-unknown",
  "agreement-before-its-program",
  "agreement-cited-unknown",
  "agreement-dated-in-the-future",
  "agreement-document-missing",
  "agreement-ends-before-it-starts",
  "agreement-follows-itself",
  "agreement-id-disagrees",
  "agreement-in-force-disagrees",
  "agreement-links-disagree",
  "agreement-listed-but-ended",
  "agreement-lists-out-of-order",
  "agreement-missing-where-law-requires",
  "agreement-not-in-force",
  "agreement-signed-unknown",
  "agreement-status-disagrees",
  "agreement-unknown",
  "agreement-where-law-bars",
  "answer-to-unknown-rule",
  "ask-twice",
  "ask-without-paper-claims-force",
  "asks-missing-for-paper",
  "award-not-on-the-scale",
  "award-sum-not-on-the-scale",
  "balance-differs-from-table",
  "balance-does-not-add",
  "citizen-held-for-ice",
  "citizenship-reason-contradicted",
  "closed-and-decided",
  "command-review-missing",
  "complied-where-law-prohibits",
  "complied-where-policy-prohibits",
  "complied-without-result",
  "copy-given-before-paper",
  "cost-not-units-times-rate",
  "cost-twice",
  "counted-before-period-end",
  "court-closed-that-day",
  "crime-basis-changes",
  "custody-recorded-twice",
  "database-search-without-court-order",
  "date-disagrees-with-time",
  "date-in-the-future",
  "dated-but-denied",
  "decision-before-receipt",
  "decision-reason-contradicts-decision",
  "decision-without-reason",
  "decisions-out-of-order",
  "declined-where-law-mandates",
  "declined-where-policy-mandates",
  "delegated-act-where-law-bars",
  "detainer-acted-on-without-service",
  "detainer-boxes-conflict",
  "done-after-declining",
  "duplicate-entry-suspected",
  "duplicate-request-id",
  "earlier-report-not-named",
  "entry-younger-than-embargo",
  "expenditure-on-ended-agreement",
  "expenditure-twice",
  "facility-unknown",
  "federal-force-disagrees-with-paper",
  "form-before-its-time",
  "generalised-row-says-more",
  "geoid-of-another-state",
  "geoid-used-twice",
  "geoid-wrong-length",
  "government-of-another-state",
  "happened-before-receipt",
  "hold-cost-without-reimbursement-request",
  "hold-of-no-length",
  "hold-on-database-match-only",
  "hold-on-notice-only-form",
  "hold-over-limit",
  "hold-time-missing",
  "hold-where-law-allows-none",
  "hold-without-authority",
  "ice-custody-in-public-log",
  "ice-custody-without-request",
  "ice-facility-code-unusual",
  "ice-form-with-a-court",
  "impossible-order-in-custody",
  "interview-before-offer",
  "interview-without-consent",
  "interview-without-counsel-notice",
  "judicial-order-before-hold-missing",
  "judicial-paper-not-by-a-judge",
  "judicial-paper-without-court",
  "jurisdiction-id-disagrees",
  "jurisdiction-unknown",
  "law-parents-in-a-circle",
  "local-money-under-firewall",
  "log-without-decisions",
  "measure-not-as-defined",
  "month-in-the-future",
  "month-without-entries",
  "months-covered-incomplete",
  "negative-cost",
  "nil-certified-too-early",
  "nil-contradicts-table",
  "nil-with-entries",
  "not-reported-but-there",
  "nothing-done-but-shared",
  "notice-period-too-short",
  "notice-to-person-missing",
  "notice-twice",
  "number-used-twice",
  "open-at-start-differs",
  "open-entry-not-marked",
  "open-too-long",
  "ori-of-another-state",
  "ori-unknown-state",
  "ori-used-twice",
  "ori-wrong-form",
  "others-count-more-transfers",
  "outcome-shown-too-early",
  "outside-count-differs",
  "paper-dated-after-receipt",
  "paper-much-older-than-receipt",
  "period-wrong-dates",
  "personal-data-in-record",
  "personal-data-in-text",
  "place-dates-turned-round",
  "plate-search-without-purpose",
  "policy-change-outside-period",
  "processing-longer-than-a-day",
  "public-id-guessable",
  "public-id-used-twice",
  "public-log-differs-from-report",
  "rate-differs-from-its-parts",
  "rate-without-parts",
  "receipt-date-in-a-release",
  "received-before-ice-existed",
  "received-date-missing",
  "received-outside-agency",
  "received-unlike-before",
  "recorded-in-itself",
  "recorded-in-passed-on",
  "recorded-in-unknown",
  "related-request-unknown",
  "related-to-itself",
  "release-delayed-after-bail",
  "release-notice-late",
  "released-before-eligible",
  "released-late-without-pickup",
  "report-counts-more-rows-than-log",
  "report-dated-in-the-future",
  "report-differs-from-log",
  "report-id-disagrees",
  "report-period-gap",
  "report-published-before-period-end",
  "report-published-late",
  "report-time-zone-differs",
  "reporter-duty-unknown",
  "reporter-listed-twice",
  "retired-code-used",
  "retired-form-used",
  "revision-gap",
  "running-number-missing",
  "same-agreement-twice",
  "same-id-two-contents",
  "same-instrument-twice",
  "shared-after-declining",
  "shared-more-than-asked",
  "small-number-shown",
  "status-law-cited-for-more",
  "supersedes-itself",
  "supersedes-unknown",
  "table-code-unknown",
  "table-month-outside-period",
  "table-row-not-as-declared",
  "table-row-twice",
  "table-total-differs",
  "tables-of-one-measure-differ",
  "taker-disagrees-with-end",
  "telling-code-in-public-table",
  "termination-without-approval",
  "time-zone-of-another-state",
  "time-zone-unknown-name",
  "transfer-rate-unusual",
  "transfer-without-required-basis",
  "withdrawn-but-still-used",
  "withheld-count-differs",
  "withheld-figure-follows",
  "year-differs-from-quarters",
  "zero-without-nil"
];
var answerToUnknownRule = {
  id: "answer-to-unknown-rule",
  scope: "record",
  record: "request",
  when: "answered",
  severity: "warning",
  check({ answers }, report) {
    answers.forEach(({ rule }, at) => {
      if (!known2.has(rule)) report(`/answers/${at}/rule`, { values: { rule: rule.slice(0, 40) } });
    });
  }
};
var known2 = new Set(ruleIds);
import { groupOf as groupOf17 } from "@daybook/reports";
var commandReviewMissing = {
  id: "command-review-missing",
  scope: "record",
  record: "request",
  when: "complied-or-declined",
  severity: "flag",
  check(request, report, sight) {
    const { asks, agency_id, direction } = request;
    if (direction !== "inbound") return;
    if (!couldBind("command-review-every-request", agency_id, sight)) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at];
      const decision = decisionInForce(ask);
      if (decision === void 0 || !DECIDED2.test(decision.decision)) continue;
      const { review_level: level = "not-recorded", review_result: result = "not-recorded" } = decision;
      const isReviewed = !BELOW.has(groupOf17("review-level", level) ?? "missing");
      if (result === "bypassed-exigent" || isReviewed && groupOf17("review-result", result) === "decided") continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(agency_id));
      const found = on === void 0 ? void 0 : provisionOn("command-review-every-request", agency_id, on, sight);
      if (on === void 0 || found === void 0) continue;
      const [variant, field] = isReviewed ? ["result", "review_result"] : ["level", "review_level"];
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/${field}`;
      report(pointer, { variant, values: { on, level }, basis: basisOf([found]) });
    }
  }
};
var DECIDED2 = /^(complied|declined)/;
var BELOW = /* @__PURE__ */ new Set(["below-command", "missing"]);
var interviewWithoutConsent = {
  id: "interview-without-consent",
  scope: "record",
  record: "request",
  when: "interview",
  severity: "flag",
  check({ interview, agency_id, facility }, report, sight) {
    if (interview?.held !== true) return;
    const { consent = "not-recorded", counsel_status, held_on, held_at } = interview;
    const needsCounsel = consent === "counsel-only" && counsel_status !== "present";
    if (!needsCounsel && SHOWS_CONSENT.has(consent)) return;
    const on = dateOf(held_on, held_at, sight.zoneOf(agency_id, facility?.facility_id));
    const found = on === void 0 ? void 0 : provisionOn("written-consent-interview", agency_id, on, sight);
    if (on === void 0 || found === void 0) return;
    const variant = needsCounsel ? "counsel" : "default";
    report("/interview/consent", { variant, values: { on, consent }, basis: basisOf([found]) });
  }
};
var SHOWS_CONSENT = /* @__PURE__ */ new Set(["given-written", "counsel-only", "withdrawn", "not-required"]);
var interviewWithoutCounselNotice = {
  id: "interview-without-counsel-notice",
  scope: "record",
  record: "request",
  when: "interview",
  severity: "flag",
  check({ interview, agency_id, facility }, report, sight) {
    if (interview?.held !== true) return;
    const {
      counsel_status: status = "not-recorded",
      held_on,
      held_at,
      counsel_notified_on,
      counsel_notified_at
    } = interview;
    if (NO_COUNSEL.has(status)) return;
    const zone = sight.zoneOf(agency_id, facility?.facility_id);
    const isLate = isBefore(held_on, held_at, counsel_notified_on, counsel_notified_at, zone);
    const isTold = TOLD.has(status) || (counsel_notified_on ?? counsel_notified_at) !== void 0;
    const on = dateOf(held_on, held_at, zone);
    if (on === void 0 || isTold && !isLate) return;
    const found = provisionOn("counsel-notice-before-interview", agency_id, on, sight);
    if (found === void 0) return;
    const values = {
      held: showWhen(held_on, held_at),
      status,
      told: showWhen(counsel_notified_on, counsel_notified_at)
    };
    const [variant, field] = isLate ? ["late", counsel_notified_on === void 0 ? "counsel_notified_at" : "counsel_notified_on"] : ["missing", "counsel_status"];
    report(`/interview/${field}`, { variant, values, basis: basisOf([found]) });
  }
};
var NO_COUNSEL = /* @__PURE__ */ new Set(["no-lawyer", "waived"]);
var TOLD = /* @__PURE__ */ new Set(["present", "notified-not-present"]);
var judicialOrderBeforeHoldMissing = {
  id: "judicial-order-before-hold-missing",
  scope: "record",
  record: "request",
  when: "held",
  severity: "flag",
  check(request, report, sight) {
    const { asks, agency_id } = request;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at];
      const decision = ask.ask === "hold-custody" ? decisionInForce(ask) : void 0;
      if (decision === void 0 || !isComplied(decision.decision)) continue;
      if (hasCourtBasis(request) || claims(decision, "judicial-official-order")) continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(agency_id));
      const found = on === void 0 ? void 0 : provisionOn("judicial-order-before-hold", agency_id, on, sight);
      if (on === void 0 || found === void 0) continue;
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/legal_basis`;
      report(pointer, { values: { on }, basis: basisOf([found]) });
    }
  }
};
var noticeToPersonMissing = {
  id: "notice-to-person-missing",
  scope: "record",
  record: "request",
  when: "ask",
  severity: "flag",
  check(request, report, sight) {
    const { asks, agency_id, quantity, notices, instruments, received_on } = request;
    if (quantity !== void 0 || agency_id === void 0) return;
    const { gap, provisions } = lawSketch(sight.law, agency_id);
    const isAsked = PROVISIONS.some((provision) => provisions.has(provision));
    if (!(isAsked || gap) || !asks.some(isAboutRelease)) return;
    if (!isAsked) return gap && skipForLaw(gap, sight);
    const askFor = (variant, at, on) => {
      const found = on === void 0 ? void 0 : provisionOn(PROVISIONS[at], agency_id, on, sight);
      if (found !== void 0) report("/notices", { variant, basis: basisOf([found]) });
    };
    const has = (types2) => notices.some(({ notice, status }) => types2.has(notice) && ANSWERED.has(status));
    const zone = sight.zoneOf(agency_id);
    if (!instruments.some((paper) => paper.served_on_person === true) && !has(COPY)) askFor("copy", 0, received_on);
    if (!has(INTENT)) {
      const decided = asks.filter(isAboutRelease).map(decisionInForce).find(isDecided);
      askFor("intent", 1, dateOf(decided?.decided_on, decided?.decided_at, zone));
    }
    const told = asks.find((ask) => ask.result === "ice-notified" && isAboutRelease(ask));
    const isOnTheSide = ({ to = "unknown", status }) => ON_THE_SIDE.has(to) && ANSWERED.has(status);
    if (told !== void 0 && !notices.some(isOnTheSide) && !has(OTHERS))
      askFor("others", 2, dateOf(told.result_on, told.result_at, zone));
  }
};
var PROVISIONS = ["copy-of-request-to-person", "intent-notice", "notice-to-counsel-or-designee"];
var COPY = /* @__PURE__ */ new Set(["copy-of-request"]);
var INTENT = /* @__PURE__ */ new Set(["intent", "release-notified-to-ice", "written-reason"]);
var OTHERS = /* @__PURE__ */ new Set(["counsel", "designee"]);
var ON_THE_SIDE = codesOfGroup("notice-recipient", "person-side");
var ANSWERED = /* @__PURE__ */ new Set([
  "attempted",
  ...codesOfGroup("notice-status", "given"),
  ...codesOfGroup("notice-status", "not-required")
]);
var ABOUT_RELEASE = /* @__PURE__ */ new Set(["hold-custody", "notify-release", "transfer-custody"]);
function isAboutRelease({ ask, closed_without_decision }) {
  return ABOUT_RELEASE.has(ask) && closed_without_decision !== "not-in-custody";
}
function isDecided(decision) {
  return isComplied(decision?.decision) || decision?.decision === "declined";
}
var noticeTwice = {
  id: "notice-twice",
  scope: "record",
  record: "request",
  when: "several",
  severity: "warning",
  check({ notices }, report) {
    for (let at = 1; at < notices.length; at++) {
      const { notice, status, to, language, given_on, given_at } = notices[at];
      if ((given_on ?? given_at) === void 0 || notice === "other") continue;
      const isTwice = notices.slice(0, at).some(
        (one2) => one2.notice === notice && one2.status === status && one2.to === to && one2.language === language && one2.given_on === given_on && one2.given_at === given_at
      );
      if (isTwice) report(`/notices/${at}`, { values: { notice, status, on: showWhen(given_on, given_at) } });
    }
  }
};
function otherClockOn(starts, agencyId, on, sight) {
  if (agencyId === void 0) {
    skipForLaw("agency-not-given", sight);
    return void 0;
  }
  const { clockStarts, gap } = lawSketch(sight.law, agencyId);
  const items = clockStarts.has(starts) ? itemsOf(sight.law.otherClocksOf({ agency_id: agencyId, on })) : [];
  const found = items.find(({ statement }) => statement.starts === starts && statement.limit_minutes !== void 0);
  if (found === void 0 && gap !== void 0) skipForLaw(gap, sight);
  return found;
}
function showMinutes(minutes) {
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}
var releaseDelayedAfterBail = {
  id: "release-delayed-after-bail",
  scope: "record",
  record: "request",
  when: "custody",
  severity: "flag",
  check(request, report, sight) {
    const { custody, agency_id, facility } = request;
    if (custody?.bail_posted_at === void 0 || custody.ended_at === void 0 || hasCourtBasis(request)) return;
    const { bail_posted_at, ended_at, release_eligible_at } = custody;
    const on = dateOf(void 0, bail_posted_at, sight.zoneOf(agency_id, facility?.facility_id));
    if (on === void 0) return sight.skip("time-zone-unknown");
    const clock = otherClockOn("bond-posted", agency_id, on, sight);
    if (clock?.statement.limit_minutes === void 0) return;
    const starts = [bail_posted_at, release_eligible_at ?? bail_posted_at];
    const minutes = Math.min(...starts.map((start) => minutesBetween(start, ended_at)));
    if (!(minutes > clock.statement.limit_minutes)) return;
    const values = {
      bail: showWhen(void 0, bail_posted_at),
      hours: Math.floor(minutesBetween(bail_posted_at, ended_at) / 60),
      ended: showWhen(void 0, ended_at),
      limit: showMinutes(clock.statement.limit_minutes)
    };
    report("/custody/ended_at", { values, basis: basisOf([clock]) });
  }
};
function firstNotice({ asks }) {
  let first;
  const see2 = (at, pointer) => {
    if (at !== void 0 && (first === void 0 || isEarlier(at, first.at))) first = { at, pointer };
  };
  for (const [i, { result, result_at, disclosures }] of asks.entries()) {
    if (result === "ice-notified") see2(result_at, `/asks/${i}/result_at`);
    for (const [j, { information, disclosed_at }] of disclosures.entries())
      if (information.some((code) => OF_RELEASE.test(code)))
        see2(disclosed_at, `/asks/${i}/disclosures/${j}/disclosed_at`);
  }
  return first;
}
var OF_RELEASE = /^(release-date-time|custody-status)$/;
var releaseNoticeLate = {
  id: "release-notice-late",
  scope: "record",
  record: "request",
  when: "custody",
  severity: "flag",
  check(request, report, sight) {
    const { custody, agency_id, facility } = request;
    const eligible = custody?.release_eligible_at;
    if (eligible === void 0 || !hasClock(agency_id, sight)) return;
    const first = firstNotice(request);
    if (first === void 0 || !isEarlier(eligible, first.at)) return;
    const on = dateOf(void 0, eligible, sight.zoneOf(agency_id, facility?.facility_id));
    if (on === void 0) return sight.skip("time-zone-unknown");
    const clock = otherClockOn("release-eligible", agency_id, on, sight);
    if (clock?.statement.clock_id !== OF_NOTICE) return;
    const { limit_minutes } = clock.statement;
    if (limit_minutes === void 0) return;
    if (minutesBetween(eligible, first.at) <= limit_minutes) return;
    const values = {
      eligible: showWhen(void 0, eligible),
      told: showWhen(void 0, first.at),
      limit: showMinutes(limit_minutes)
    };
    report(first.pointer, { values, basis: basisOf([clock]) });
  }
};
function hasClock(agencyId, sight) {
  if (agencyId === void 0) return true;
  const { clockStarts, gap } = lawSketch(sight.law, agencyId);
  return gap !== void 0 || clockStarts.has("release-eligible");
}
var OF_NOTICE = "notice-of-release-to-ice";
var agencyUnknown = {
  id: "agency-unknown",
  scope: "set",
  record: ["agency", "agreement", "quarterly-report", "request"],
  readers: ["agency", "regulator", "public"],
  severity: "warning",
  start(report) {
    const agencies = /* @__PURE__ */ new Set();
    const cited = /* @__PURE__ */ new Map();
    return {
      take(record, origin, kind) {
        const { agency_id } = record;
        if (agency_id === void 0) return;
        if (kind === "agency") agencies.add(agency_id);
        else {
          const known3 = cited.get(agency_id);
          if (known3 === void 0) cited.set(agency_id, { origin, record_id: idOf(record), count: 1 });
          else known3.count += 1;
        }
      },
      finish() {
        for (const [agency, { count, ...first }] of cited) {
          if (agencies.size > 0 && !agencies.has(agency))
            report(first, "/agency_id", { ...count === 1 && { variant: "one" }, values: { agency, count } });
        }
      }
    };
  }
};
function idOf(record) {
  if (record.record === "request") return record.request_id ?? record.public_id;
  return record.record === "agreement" ? record.agreement_id : record.record === "quarterly-report" ? record.report_id : record.agency_id;
}
var agreementCitedUnknown = {
  id: "agreement-cited-unknown",
  scope: "set",
  record: ["agreement", "quarterly-report"],
  severity: "warning",
  start(report, sight) {
    return {
      take(record, origin) {
        const record_id = record.record === "agreement" ? record.agreement_id : record.report_id;
        const cite = (agreement, pointer) => {
          if (agreement === void 0 || sight.agreement(agreement) !== void 0) return;
          if (!sight.hasAgreements(agreement.slice(0, AGENCY_ID))) sight.skip("agreements-not-given");
          else report({ origin, record_id }, pointer, { values: { agreement } });
        };
        if (record.record === "agreement") {
          cite(record.predecessor, "/predecessor");
          cite(record.successor, "/successor");
        } else {
          for (const [at, { agreement_id }] of record.expenditures.entries())
            cite(agreement_id, `/expenditures/${at}/agreement_id`);
          for (const [at, { agreement_id }] of record.agreements_in_force.entries())
            cite(agreement_id, `/agreements_in_force/${at}/agreement_id`);
        }
      },
      finish() {
      }
    };
  }
};
var AGENCY_ID = 14;
var PLACES = 1 << 14;
var SeenOfLate = class {
  #lows = new Uint32Array(PLACES);
  #highs = new Uint32Array(PLACES);
  #low = 0;
  #high = 0;
  /** Adds a pair; true where it was there. */
  add(one2, other) {
    this.#low = 2166136261;
    this.#high = 2654435769;
    this.#take(one2);
    this.#take(other);
    const low = (this.#low ^ this.#low >>> 15) >>> 0;
    const high = (this.#high ^ this.#high >>> 13) >>> 0;
    const place = (low ^ high) & PLACES - 1;
    const wasThere = this.#lows[place] === low && this.#highs[place] === high;
    this.#lows[place] = low;
    this.#highs[place] = high;
    return wasThere;
  }
  #take(text) {
    let low = this.#low;
    let high = this.#high;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, 16777619);
      high = Math.imul(high ^ code, 1540483477);
    }
    this.#low = low;
    this.#high = high;
  }
};
var duplicateEntrySuspected = {
  id: "duplicate-entry-suspected",
  scope: "set",
  record: "request",
  severity: "warning",
  start(report) {
    const late = new SeenOfLate();
    const suspects = /* @__PURE__ */ new Map();
    const check = {
      take(request) {
        const { source, revision, case_key, received_on = "", received_at = received_on } = request;
        if (case_key === void 0 || revision > 1 || source.kind !== "own-log") return;
        if (late.add(case_key, received_at)) suspects.set(case_key, /* @__PURE__ */ new Map());
      },
      wantsAgain: () => suspects.size > 0,
      again(request, origin) {
        const { case_key, request_id, revision, related_requests } = request;
        const entered = case_key === void 0 || revision > 1 ? void 0 : suspects.get(case_key);
        if (entered === void 0 || request_id === void 0) return;
        const said = whatItSays(request);
        const other = entered.get(said);
        if (other === void 0) entered.set(said, { request_id, origin });
        else if (other.request_id !== request_id && related_requests.length === 0) {
          const values = { other: other.request_id, file: other.origin.file, row: other.origin.row ?? 1 };
          report({ origin, record_id: request_id }, "/request_id", { values });
        }
      },
      finish() {
      }
    };
    return check;
  }
};
function whatItSays(request) {
  const { agency_id, source, direction, received_at, received_on, requesting_component } = request;
  let said = `${source.kind} ${agency_id} ${received_at ?? received_on} ${direction} ${requesting_component}`;
  for (const { instrument, dated_on } of request.instruments) said += ` ${instrument} ${dated_on}`;
  for (const { ask, system } of request.asks) said += ` ${ask} ${system}`;
  return said;
}
var facilityUnknown = {
  id: "facility-unknown",
  scope: "record",
  record: "request",
  severity: "warning",
  check({ agency_id, facility }, report, sight) {
    if (facility?.facility_id === void 0 || agency_id === void 0) return;
    const { facility_id } = facility;
    const known3 = sight.agency(agency_id)?.facilities ?? [];
    if (known3.length === 0 || known3.some((one2) => one2.facility_id === facility_id)) return;
    report("/facility/facility_id", { values: { facility: facility_id } });
  }
};
import { groupOf as groupOf18 } from "@daybook/reports";
var ROOM = 1 << 14;
var RecentIds = class {
  #lows = new Uint32Array(ROOM);
  #highs = new Uint32Array(ROOM);
  #count = 0;
  #low = 0;
  #high = 0;
  /** True once an older id had to give way: from then on one that is not found may have been there. */
  get forgot() {
    return this.#count > ROOM;
  }
  add(id, log) {
    this.#hash(id, log);
    const place = this.#count++ & ROOM - 1;
    this.#lows[place] = this.#low;
    this.#highs[place] = this.#high;
  }
  has(id, log) {
    this.#hash(id, log);
    const low = this.#low;
    const high = this.#high;
    for (let at = this.#lows.indexOf(low); at !== -1; at = this.#lows.indexOf(low, at + 1))
      if (this.#highs[at] === high) return true;
    return false;
  }
  #hash(id, log) {
    let a = 2166136261;
    let b = 2654435769;
    for (let at = 0; at < id.length; at++) {
      const code = id.charCodeAt(at);
      a = Math.imul(a ^ code, 16777619);
      b = Math.imul(b ^ code, 1540483477);
    }
    for (let at = Math.max(0, log.length - 8); at < log.length; at++) {
      const code = log.charCodeAt(at);
      a = Math.imul(a ^ code, 16777619);
      b = Math.imul(b ^ code, 1540483477);
    }
    this.#low = (a ^ a >>> 15) >>> 0 || 1;
    this.#high = (b ^ b >>> 13) >>> 0;
  }
};
var OpenReferences = class {
  #recent = new RecentIds();
  #open = /* @__PURE__ */ new Map();
  /** Says that a record with this id is there. */
  define(id, log = "") {
    if (id === void 0) return;
    this.#recent.add(id, log);
    this.settle(id, log);
  }
  refer(reference) {
    const { id, log } = reference;
    if (this.#recent.has(id, log)) return;
    const key = `${log} ${id}`;
    const others = this.#open.get(key);
    if (others === void 0) this.#open.set(key, [reference]);
    else others.push(reference);
  }
  /** Whether a second reading could settle what is open. */
  get isUnsure() {
    return this.#open.size > 0 && this.#recent.forgot;
  }
  /** In the second reading: says that a record with this id is there. */
  settle(id, log = "") {
    if (this.#open.size > 0) this.#open.delete(`${log} ${id}`);
  }
  /** References to ids that no record has. */
  left() {
    return [...this.#open.values()].flat();
  }
};
var iceCustodyWithoutRequest = {
  id: "ice-custody-without-request",
  scope: "set",
  record: "request",
  severity: "flag",
  basis: [{ citation: 'Policy paper, "Name it": audits of informal notification', verification: "secondary" }],
  start(report) {
    const cases = new OpenReferences();
    const ends = /* @__PURE__ */ new Map();
    const recordedIn = /* @__PURE__ */ new Set();
    const check = {
      take(request, origin) {
        const { agency_id: log = "", case_key: id, source, custody, revision, request_id } = request;
        if (source.kind !== "own-log") return;
        if (!OWN_DOING.has(request.direction)) {
          if (id !== void 0) cases.define(id, log);
          if (custody?.recorded_in !== void 0) recordedIn.add(`${log} ${custody.recorded_in}`);
          return;
        }
        if (id === void 0 || request_id === void 0) return;
        const end = custody?.custody_end;
        if (end === void 0 || !TAKEN.has(groupOf18("custody-end", end) ?? "") || request.related_requests.length > 0) {
          if (revision > 1) cases.settle(id, log);
          return;
        }
        ends.set(`${log} ${request_id}`, end);
        cases.refer({ id, log, origin, record_id: request_id, pointer: "/custody/custody_end" });
      },
      wantsAgain: () => cases.isUnsure,
      again({ direction, case_key, agency_id, source }) {
        if (source.kind === "own-log" && !OWN_DOING.has(direction)) cases.settle(case_key, agency_id);
      },
      finish() {
        const told = /* @__PURE__ */ new Set();
        for (const { log, origin, record_id, pointer } of cases.left()) {
          const key = `${log} ${record_id}`;
          const end = ends.get(key);
          if (end === void 0 || recordedIn.has(key) || told.has(key)) continue;
          told.add(key);
          report({ origin, record_id }, pointer, { values: { end } });
        }
      }
    };
    return check;
  }
};
var OWN_DOING = /* @__PURE__ */ new Set(["outbound-query", "automatic"]);
var TAKEN = /* @__PURE__ */ new Set(["transferred-to-ice", "arrested-by-ice"]);
var jurisdictionUnknown = {
  id: "jurisdiction-unknown",
  scope: "set",
  record: ["agency", "jurisdiction", "quarterly-report"],
  severity: "warning",
  start(report) {
    const jurisdictions = /* @__PURE__ */ new Set();
    const cited = /* @__PURE__ */ new Map();
    return {
      take(record, origin) {
        const cite = (id, record_id, pointer) => {
          if (id !== void 0 && !IS_TOP.test(id) && !cited.has(id)) cited.set(id, { origin, record_id, pointer });
        };
        if (record.record === "agency") {
          cite(record.government_id, record.agency_id, "/government_id");
          for (const [at, id] of record.serves.entries()) cite(id, record.agency_id, `/serves/${at}`);
        } else if (record.record === "jurisdiction") {
          jurisdictions.add(record.jurisdiction_id);
          cite(record.law_parent, record.jurisdiction_id, "/law_parent");
          for (const [at, id] of record.contained_in.entries()) cite(id, record.jurisdiction_id, `/contained_in/${at}`);
        } else cite(record.jurisdiction_id, record.report_id, "/jurisdiction_id");
      },
      finish() {
        for (const [jurisdiction, { pointer, ...first }] of cited) {
          if (jurisdictions.size > 0 && !jurisdictions.has(jurisdiction))
            report(first, pointer, { values: { jurisdiction } });
        }
      }
    };
  }
};
var IS_TOP = /^us-(?:state|federal)(?:-|$)/;
import { dateOfDay as dateOfDay2, dayNumber as dayNumber9 } from "@daybook/reports";
var logWithoutDecisions = {
  id: "log-without-decisions",
  scope: "set",
  record: "request",
  severity: "warning",
  start(report, { today }) {
    const logs = /* @__PURE__ */ new Map();
    const before = dateOfDay2(dayNumber9(today) - DAYS);
    return {
      take({ agency_id, source, direction, received_on, asks, request_id: record_id }, origin) {
        if (direction !== "inbound" || source.kind !== "own-log" || agency_id === void 0) return;
        let log = logs.get(agency_id);
        if (log === void 0) {
          log = { count: 0, isDecided: false, origin, record_id };
          logs.set(agency_id, log);
        }
        if (log.isDecided) return;
        log.isDecided = asks.some((ask) => ask.decisions.length > 0 || ask.closed_without_decision !== void 0);
        if (received_on !== void 0 && received_on < before) log.count += asks.length;
      },
      finish() {
        for (const { count, isDecided: isDecided2, origin, record_id } of logs.values())
          if (!isDecided2 && count >= ENOUGH4) report({ origin, record_id }, "/asks/0/decisions", { values: { count } });
      }
    };
  }
};
var DAYS = 30;
var ENOUGH4 = 10;
var monthWithoutEntries = {
  id: "month-without-entries",
  scope: "set",
  record: "request",
  severity: "warning",
  start(report) {
    const logs = /* @__PURE__ */ new Map();
    let last3;
    return {
      take({ agency_id, source, revision, received_on, request_id: record_id }, origin) {
        if (source.kind !== "own-log" || revision > 1 || agency_id === void 0 || received_on === void 0) return;
        if (last3 === void 0 || last3.agency_id !== agency_id || !received_on.startsWith(last3.month)) {
          const month = received_on.slice(0, 7);
          const months = logs.get(agency_id) ?? /* @__PURE__ */ new Map();
          logs.set(agency_id, months);
          last3 = months.get(month) ?? { agency_id, month, count: 0, origin, record_id };
          months.set(month, last3);
        }
        last3.count++;
      },
      finish() {
        for (const months of logs.values()) {
          const inOrder = [...months.values()].sort((left, right) => left.month < right.month ? -1 : 1);
          if (inOrder.length < ENOUGH_MONTHS || inOrder.some(({ count }) => count < BUSY)) continue;
          for (const [at, { month: after, count, origin, record_id }] of inOrder.entries()) {
            const earlier = inOrder[at - 1];
            const month = earlier === void 0 ? after : nextMonth(earlier.month);
            if (earlier === void 0 || month === after) continue;
            const values = { month, before: earlier.count, after: count };
            report({ origin, record_id }, "/received_on", { values });
          }
        }
      }
    };
  }
};
var ENOUGH_MONTHS = 4;
var BUSY = 10;
function nextMonth(month) {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return `${Math.floor(number / 12)}-${String(number % 12 + 1).padStart(2, "0")}`;
}
import { contentHash as contentHash2, requestKey as requestKey3 } from "@daybook/reports";
var publicIdUsedTwice = {
  id: "public-id-used-twice",
  scope: "set",
  record: "request",
  readers: ["agency", "regulator", "public"],
  severity: "error",
  start(report) {
    let seen = new FingerprintSet();
    let count = 0;
    const suspects = /* @__PURE__ */ new Map();
    const check = {
      take({ public_id, revision }) {
        if (public_id === void 0 || revision > 1) return;
        if (!seen.add(public_id.slice(0, 12))) suspects.set(public_id, void 0);
        count += 1;
        if (count % STRETCH === 0) seen = new FingerprintSet();
      },
      wantsAgain: () => suspects.size > 0,
      again(request, origin) {
        const { public_id, request_id, revision } = request;
        if (public_id === void 0 || !suspects.has(public_id)) return;
        const isCopy = request_id === void 0;
        const key = isCopy ? String(contentHash2(request)) : requestKey3(request) ?? "";
        const name = request_id ?? public_id;
        const other = suspects.get(public_id);
        if (other === void 0) suspects.set(public_id, { key, name, revision, origin });
        else if (other.key !== key && !(isCopy && other.revision !== revision)) {
          const values = { other: other.name, file: other.origin.file, row: other.origin.row ?? 1 };
          report({ origin, record_id: name }, "/public_id", { values });
        }
      },
      finish() {
      }
    };
    return check;
  }
};
var STRETCH = 1e6;
var recordedInItself = {
  id: "recorded-in-itself",
  scope: "record",
  record: "request",
  when: "custody",
  severity: "error",
  check({ request_id: id, custody }, report) {
    if (id !== void 0 && custody?.recorded_in === id) report("/custody/recorded_in", { values: { id } });
  }
};
import { requestKey as requestKey4 } from "@daybook/reports";
var recordedInPassedOn = {
  id: "recorded-in-passed-on",
  scope: "set",
  record: "request",
  severity: "error",
  start(report) {
    const targets = new FingerprintSet();
    const pointing = /* @__PURE__ */ new Set();
    const check = {
      take(request) {
        const named2 = request.custody?.recorded_in;
        if (named2 === void 0 || named2 === request.request_id) return;
        targets.add(requestKey4(request, named2) ?? "");
        pointing.add(requestKey4(request) ?? "");
      },
      wantsAgain() {
        for (const id of pointing) if (targets.add(id)) pointing.delete(id);
        return pointing.size > 0;
      },
      again(request, origin) {
        const { custody, request_id } = request;
        const other = custody?.recorded_in;
        if (other === void 0 || other === request_id || !pointing.has(requestKey4(request, other) ?? "")) return;
        report({ origin, record_id: request_id }, "/custody/recorded_in", { values: { other } });
      },
      finish() {
      }
    };
    return check;
  }
};
var recordedInUnknown = {
  id: "recorded-in-unknown",
  scope: "set",
  record: "request",
  severity: "warning",
  start(report) {
    const references = new OpenReferences();
    const check = {
      take({ source, request_id, agency_id: log = "", custody }, origin) {
        if (source.kind !== "own-log") return;
        references.define(request_id, log);
        const id = custody?.recorded_in;
        if (id !== void 0 && id !== request_id)
          references.refer({ id, log, origin, record_id: request_id, pointer: "/custody/recorded_in" });
      },
      wantsAgain: () => references.isUnsure,
      again({ source, request_id, agency_id }) {
        if (source.kind === "own-log") references.settle(request_id, agency_id);
      },
      finish() {
        for (const { id: other, origin, record_id, pointer } of references.left())
          report({ origin, record_id }, pointer, { values: { other } });
      }
    };
    return check;
  }
};
var relatedRequestUnknown = {
  id: "related-request-unknown",
  scope: "set",
  record: "request",
  readers: ["agency", "public"],
  severity: "warning",
  start(report) {
    const references = new OpenReferences();
    const check = {
      take({ public_id, request_id, related_requests }, origin) {
        references.define(public_id);
        related_requests.forEach(({ public_id: id }, at) => {
          const pointer = `/related_requests/${at}/public_id`;
          if (id !== void 0) references.refer({ id, log: "", origin, record_id: request_id ?? public_id, pointer });
        });
      },
      wantsAgain: () => references.isUnsure,
      again: ({ public_id }) => references.settle(public_id),
      finish() {
        for (const { id: other, origin, record_id, pointer } of references.left())
          report({ origin, record_id }, pointer, { values: { other } });
      }
    };
    return check;
  }
};
var relatedToItself = {
  id: "related-to-itself",
  scope: "record",
  record: "request",
  when: "related",
  severity: "error",
  check({ public_id, related_requests }, report) {
    if (public_id === void 0) return;
    related_requests.forEach((related, at) => {
      if (related.public_id === public_id) report(`/related_requests/${at}/public_id`);
    });
  }
};
import { recordKey as recordKey2 } from "@daybook/reports";
var revisionGap = {
  id: "revision-gap",
  scope: "set",
  record: ["agency", "jurisdiction", "agreement", "request", "quarterly-report"],
  readers: ["agency", "regulator", "public"],
  severity: "warning",
  start(report) {
    const marks = /* @__PURE__ */ new Map();
    const later = /* @__PURE__ */ new Map();
    const check = {
      take(record) {
        const revision = record.revision;
        const key = !(revision >= 2) ? void 0 : recordKey2(record);
        if (key !== void 0) marks.set(key, (marks.get(key) ?? 0) | 1 << Math.min(revision - 2, 30));
      },
      wantsAgain() {
        for (const [key, mark] of marks) if ((mark & mark + 1) !== 0) later.set(key, []);
        marks.clear();
        return later.size > 0;
      },
      again(record, origin) {
        const key = later.size === 0 ? void 0 : recordKey2(record);
        if (key !== void 0) later.get(key)?.push({ revision: record.revision, origin });
      },
      finish() {
        for (const [key, revisions] of later) {
          revisions.sort((left, right) => left.revision - right.revision);
          revisions.forEach(({ revision, origin }, at) => {
            const before = revisions[at - 1]?.revision ?? revision;
            const record_id = key.slice(key.lastIndexOf("\n") + 1);
            if (revision > before + 1) report({ origin, record_id }, "/revision", { values: { revision, before } });
          });
        }
      }
    };
    return check;
  }
};
import { contentHash as contentHash3, recordKey as recordKey3 } from "@daybook/reports";
var sameIdTwoContents = {
  id: "same-id-two-contents",
  scope: "set",
  record: [
    "agency",
    "jurisdiction",
    "agreement",
    "request",
    "quarterly-report",
    "legal-profile",
    "regime",
    "regime-report",
    "registry"
  ],
  severity: "error",
  basis: [
    {
      citation: "Daybook standard: of two different records with one id and revision neither is in force",
      verification: "verified"
    }
  ],
  start(report) {
    const seen = new FingerprintSet();
    const suspects = /* @__PURE__ */ new Map();
    const check = {
      take(record) {
        const key = keyOf3(record);
        if (key !== void 0 && !seen.add(key)) suspects.set(key, void 0);
      },
      wantsAgain: () => suspects.size > 0,
      again(record, origin) {
        const key = keyOf3(record);
        if (key === void 0 || !suspects.has(key)) return;
        const first = suspects.get(key);
        const content = contentHash3(record);
        if (first === void 0) suspects.set(key, { origin, content });
        else if (first.content !== content) {
          const id = key.slice(0, key.lastIndexOf("\n")).replace(/^.*\n/s, "");
          const values = { id, revision: Number(record.revision), file: first.origin.file, row: first.origin.row ?? 1 };
          report({ origin, record_id: id }, "/revision", { values });
        }
      },
      finish() {
      }
    };
    return check;
  }
};
function keyOf3(record) {
  if (record.record === "request" && record.source.kind === "own-log") return void 0;
  const key = recordKey3(record);
  return key === void 0 || typeof record.revision !== "number" ? void 0 : `${key}
${String(record.revision)}`;
}
var sameInstrumentTwice = {
  id: "same-instrument-twice",
  scope: "record",
  record: "request",
  when: "several-papers",
  severity: "warning",
  check({ instruments }, report) {
    for (let at = 1; at < instruments.length; at++) {
      const one2 = instruments[at];
      const hasScan = one2?.file_sha256 !== void 0;
      if (one2?.instrument === void 0 || !hasScan && one2.dated_on === void 0) continue;
      const isTwice = instruments.slice(0, at).some((other) => {
        if (hasScan && other.file_sha256 !== void 0) return other.file_sha256 === one2.file_sha256;
        return other.instrument === one2.instrument && other.dated_on !== void 0 && other.dated_on === one2.dated_on;
      });
      if (!isTwice) continue;
      const values = { paper: one2.instrument, dated: one2.dated_on ?? "" };
      report(`/instruments/${at}`, one2.dated_on === void 0 ? { variant: "scan" } : { values });
    }
  }
};
var supersedesItself = {
  id: "supersedes-itself",
  scope: "record",
  record: "request",
  when: "supersedes",
  severity: "error",
  check({ request_id: id, supersedes }, report) {
    if (id === void 0) return;
    const at = supersedes.indexOf(id);
    if (at !== -1) report(`/supersedes/${at}`, { values: { id } });
  }
};
var supersedesUnknown = {
  id: "supersedes-unknown",
  scope: "set",
  record: "request",
  severity: "warning",
  start(report) {
    const references = new OpenReferences();
    const check = {
      take({ source, request_id, agency_id: log = "", supersedes }, origin) {
        if (source.kind !== "own-log") return;
        references.define(request_id, log);
        for (const [at, id] of supersedes.entries()) {
          if (id !== request_id)
            references.refer({ id, log, origin, record_id: request_id, pointer: `/supersedes/${at}` });
        }
      },
      wantsAgain: () => references.isUnsure,
      again({ source, request_id, agency_id }) {
        if (source.kind === "own-log") references.settle(request_id, agency_id);
      },
      finish() {
        for (const { id: other, origin, record_id, pointer } of references.left())
          report({ origin, record_id }, pointer, { values: { other } });
      }
    };
    return check;
  }
};
import { isCounted as isCounted5, requestKey as requestKey5 } from "@daybook/reports";
var withdrawnButStillUsed = {
  id: "withdrawn-but-still-used",
  scope: "set",
  record: "request",
  severity: "warning",
  start(report) {
    const used = new FingerprintSet();
    const suspects = /* @__PURE__ */ new Map();
    const references = [];
    const check = {
      take(request) {
        const named2 = request.custody?.recorded_in;
        if (named2 !== void 0) used.add(requestKey5(request, named2) ?? "");
        if (!isCounted5(request)) suspects.set(requestKey5(request) ?? "", { revision: 0, isWithdrawn: false });
      },
      wantsAgain() {
        for (const id of suspects.keys()) if (used.add(id)) suspects.delete(id);
        return suspects.size > 0;
      },
      again(request, origin) {
        const { revision } = request;
        const own = suspects.get(requestKey5(request) ?? "");
        if (own !== void 0 && revision > own.revision)
          Object.assign(own, { revision, isWithdrawn: !isCounted5(request) });
        const id = request.custody?.recorded_in === void 0 ? "" : requestKey5(request, request.custody.recorded_in) ?? "";
        if (suspects.has(id)) references.push({ id, request, origin });
      },
      finish() {
        for (const { id, request, origin } of references) {
          const other = request.custody?.recorded_in;
          if (other === void 0 || !suspects.get(id)?.isWithdrawn) continue;
          report({ origin, record_id: request.request_id }, "/custody/recorded_in", {
            values: { other }
          });
        }
      }
    };
    return check;
  }
};
var copyGivenBeforePaper = {
  id: "copy-given-before-paper",
  scope: "record",
  record: "request",
  when: "paper",
  severity: "error",
  check({ instruments, agency_id, facility }, report, sight) {
    for (let at = 0; at < instruments.length; at++) {
      const { dated_on: dated, served_on, served_at } = instruments[at];
      if (dated === void 0 || (served_on ?? served_at) === void 0) continue;
      const served = dateOf(served_on, served_at, sight.zoneOf(agency_id, facility?.facility_id));
      if (served === void 0 || served >= dated) continue;
      report(`/instruments/${at}/${served_on === void 0 ? "served_at" : "served_on"}`, {
        values: { served, dated }
      });
    }
  }
};
import { localDateOf as localDateOf6 } from "@daybook/reports";
import { localDateOf as localDateOf5, offsetAt as offsetAt2 } from "@daybook/reports";
function isOnDay(on, at, zone) {
  if (at.startsWith(on) && isWellInsideItsDay(at, zone)) return true;
  const local = localDateOf5(at, zone);
  return local === void 0 || local === on;
}
function isWellInsideItsDay(at, zone) {
  if (at.length !== 25) return false;
  const hour = digits(at, 11);
  if (hour < 1 || hour > 22) return false;
  const offset = (digits(at, 20) * 60 + digits(at, 23)) * (at.charCodeAt(19) === MINUS2 ? -1 : 1);
  if (zone !== lastZone) {
    const [winter, summer] = [offsetAt2(JANUARY, zone) / 6e4, offsetAt2(JULY, zone) / 6e4];
    [lastZone, lastLeast, lastMost] = [zone, Math.min(winter, summer), Math.max(winter, summer)];
  }
  return at >= SINCE3 && lastMost - lastLeast <= 60 && offset >= lastLeast && offset <= lastMost;
}
var MINUS2 = 45;
var SINCE3 = "2010";
var JANUARY = Date.UTC(2026, 0, 15);
var JULY = Date.UTC(2026, 6, 15);
var lastZone = "";
var lastLeast = Number.NaN;
var lastMost = Number.NaN;
function digits(text, at) {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
function momentPointer(moment, as, first, second) {
  return PLACES2[moment].replace("#", String(first)).replace("#", String(second)) + as;
}
var PLACES2 = {
  received: "/received_",
  dated: "/instruments/#/dated_",
  served: "/instruments/#/served_",
  decided: "/asks/#/decisions/#/decided_",
  disclosed: "/asks/#/disclosures/#/disclosed_",
  closed: "/asks/#/closed_",
  replied: "/asks/#/replied_",
  result: "/asks/#/result_",
  responded: "/query/responded_",
  bail: "/custody/bail_posted_",
  eligible: "/custody/release_eligible_",
  arrived: "/custody/ice_arrived_",
  ended: "/custody/ended_",
  notice: "/notices/#/given_",
  offered: "/interview/offered_",
  counsel: "/interview/counsel_notified_",
  held: "/interview/held_",
  incurred: "/costs/#/incurred_",
  answered: "/answers/#/answered_"
};
var dateDisagreesWithTime = {
  id: "date-disagrees-with-time",
  scope: "record",
  record: "request",
  when: "date-and-time",
  severity: "error",
  check(request, report, sight) {
    const { pairs } = glance(request);
    const { agency_id, facility } = request;
    const ofAgency = sight.zoneOf(agency_id);
    const ofCustody = sight.zoneOf(agency_id, facility?.facility_id);
    for (const { moment, on, at, first, second } of pairs) {
      const zone = IN_CUSTODY.has(moment) ? ofCustody : ofAgency;
      if (zone === void 0) return sight.skip("time-zone-unknown");
      const local = isOnDay(on, at, zone) ? on : localDateOf6(at, zone);
      if (local === void 0 || local === on) continue;
      const fix = { from: on, to: local, certain: false };
      report(momentPointer(moment, "on", first, second), { values: { on, local }, fix });
    }
  }
};
var IN_CUSTODY = /* @__PURE__ */ new Set(["served", "eligible", "ended", "held"]);
var dateInTheFuture = {
  id: "date-in-the-future",
  scope: "record",
  record: "request",
  readers: ["agency", "regulator"],
  severity: "error",
  check(request, report, sight) {
    const { today } = sight;
    const { latest } = glance(request);
    if (latest <= today || latest.startsWith(today)) return;
    eachMoment(request, (moment, on, at, first, second) => {
      const date = dateOf(on, at, sight.zoneOf(request.agency_id) ?? LAST_TO_SEE_A_DAY);
      if (date === void 0 || date <= today) return;
      const as = on === void 0 ? "at" : "on";
      report(momentPointer(moment, as, first, second), { values: { when: on ?? showWhen(on, at), today } });
    });
  }
};
var LAST_TO_SEE_A_DAY = "Pacific/Pago_Pago";
var datedButDenied = {
  id: "dated-but-denied",
  scope: "record",
  record: "request",
  when: "denied",
  severity: "error",
  check({ instruments, asks, interview, custody }, report) {
    const judge2 = (pointer, variant, on, at) => {
      if ((on ?? at) === void 0) return;
      report(`${pointer}_${on === void 0 ? "at" : "on"}`, { variant, values: { when: showWhen(on, at) } });
    };
    for (let i = 0; i < instruments.length; i++) {
      const { served_on_person, served_on, served_at } = instruments[i];
      if (served_on_person === false) judge2(`/instruments/${i}/served`, "copy", served_on, served_at);
    }
    for (let i = 0; i < asks.length; i++) {
      const { replied_to_requester, replied_on } = asks[i];
      if (replied_to_requester === false) judge2(`/asks/${i}/replied`, "reply", replied_on);
    }
    if (interview?.held === false) judge2("/interview/held", "interview", interview.held_on, interview.held_at);
    if (custody?.custody_end === "remains-in-custody")
      judge2("/custody/ended", "custody", custody.ended_on, custody.ended_at);
  }
};
import { epochOf as epochOf3 } from "@daybook/reports";
var decisionBeforeReceipt = {
  id: "decision-before-receipt",
  scope: "record",
  record: "request",
  when: "decision",
  severity: "error",
  check({ asks, received_on, received_at }, report) {
    for (let ask = 0; ask < asks.length; ask++) {
      const { decisions } = asks[ask];
      for (let at = 0; at < decisions.length; at++) {
        const { decided_on, decided_at } = decisions[at];
        const turned = turnedRound(received_on, decided_on);
        if (turned !== void 0) {
          const values = { decided: turned.later, received: turned.earlier };
          report(`/asks/${ask}/decisions/${at}/decided_on`, { values });
        } else if (decided_at !== void 0 && received_at !== void 0 && epochOf3(decided_at) < epochOf3(received_at)) {
          report(`/asks/${ask}/decisions/${at}/decided_at`, {
            variant: "time",
            values: { decided: decided_at, received: received_at }
          });
        }
      }
    }
  }
};
var decisionsOutOfOrder = {
  id: "decisions-out-of-order",
  scope: "record",
  record: "request",
  when: "history",
  severity: "error",
  check(request, report, sight) {
    const { asks, agency_id, received_on, received_at } = request;
    for (let i = 0; i < asks.length; i++) {
      const { decisions } = asks[i];
      for (let j = 1; j < decisions.length; j++) {
        const { decided_on, decided_at } = decisions[j];
        const last3 = decisions[j - 1];
        const zone = sight.zoneOf(agency_id);
        if (!isBefore(decided_on, decided_at, last3.decided_on, last3.decided_at, zone)) continue;
        if (isBefore(decided_on, decided_at, received_on, received_at, zone)) continue;
        const values = {
          decided: showWhen(decided_on, decided_at),
          before: showWhen(last3.decided_on, last3.decided_at)
        };
        const name = decided_on === void 0 || decided_on === last3.decided_on ? "decided_at" : "decided_on";
        report(`/asks/${i}/decisions/${j}/${name}`, { values });
      }
    }
  }
};
var happenedBeforeReceipt = {
  id: "happened-before-receipt",
  scope: "record",
  record: "request",
  when: "may-precede",
  severity: "error",
  check(request, report, sight) {
    const { received_on, received_at, quantity, notices } = request;
    if ((received_on ?? received_at) === void 0 || quantity !== void 0) return;
    for (const { moment, on, at, first, second } of glance(request).early) {
      if (moment === "notice" && MAY_COME_FIRST.test(notices[first]?.notice ?? "")) continue;
      if (!isBefore(on, at, received_on, received_at, sight.zoneOf(request.agency_id))) continue;
      const isOtherDay = on !== void 0 && (at === void 0 || on !== received_on);
      const values = { when: showWhen(on, at), received: showWhen(received_on, received_at) };
      report(momentPointer(moment, isOtherDay ? "on" : "at", first, second), { values });
    }
  }
};
var MAY_COME_FIRST = /^(rights-advisement|other)$/;
import { groupOf as groupOf19 } from "@daybook/reports";
var impossibleOrderInCustody = {
  id: "impossible-order-in-custody",
  scope: "record",
  record: "request",
  when: "custody",
  severity: "error",
  check({ custody }, report) {
    if (custody?.ended_at === void 0 || (custody.ice_arrived_at ?? custody.bail_posted_at) === void 0) return;
    const { ended_at, ice_arrived_at, bail_posted_at, custody_end = "" } = custody;
    const ended = showWhen(void 0, ended_at);
    if (ice_arrived_at !== void 0 && groupOf19("custody-end", custody_end) === "transferred-to-ice") {
      if (isEarlier(ended_at, ice_arrived_at))
        report("/custody/ice_arrived_at", {
          variant: "arrival",
          values: { ended, arrived: showWhen(void 0, ice_arrived_at) }
        });
    }
    if (bail_posted_at !== void 0 && custody_end === "released-no-ice" && isEarlier(ended_at, bail_posted_at))
      report("/custody/bail_posted_at", {
        variant: "bail",
        values: { ended, bail: showWhen(void 0, bail_posted_at) }
      });
  }
};
var interviewBeforeOffer = {
  id: "interview-before-offer",
  scope: "record",
  record: "request",
  when: "interview",
  severity: "warning",
  check({ interview, agency_id, facility }, report, sight) {
    if (interview?.offered_on === void 0 || (interview.held_on ?? interview.held_at) === void 0) return;
    const { offered_on: offered, held_on, held_at } = interview;
    const held = dateOf(held_on, held_at, sight.zoneOf(agency_id, facility?.facility_id));
    if (held !== void 0 && held < offered) report("/interview/offered_on", { values: { held, offered } });
  }
};
var paperDatedAfterReceipt = {
  id: "paper-dated-after-receipt",
  scope: "record",
  record: "request",
  when: "paper",
  severity: "warning",
  check({ instruments, received_on }, report) {
    const dated = instruments[0]?.dated_on;
    if (dated === void 0 || received_on === void 0 || dated <= received_on) return;
    report("/instruments/0/dated_on", { values: { dated, received: received_on } });
  }
};
import { dayNumber as dayNumber10 } from "@daybook/reports";
var paperMuchOlderThanReceipt = {
  id: "paper-much-older-than-receipt",
  scope: "record",
  record: "request",
  when: "form",
  severity: "warning",
  check(request, report) {
    const { instruments, received_on: received } = request;
    if (received === void 0) return;
    for (let at = 0; at < instruments.length; at++) {
      const { instrument, dated_on: dated } = instruments[at];
      if (dated === void 0 || dated >= received || !isAskingForm(instrument)) continue;
      if (received > RETIRED_ON2 && RETIRED2.test(instrument)) continue;
      const days = dayNumber10(received) - dayNumber10(dated);
      if (days > MOST_DAYS2) report(`/instruments/${at}/dated_on`, { values: { dated, received, days } });
    }
  }
};
var MOST_DAYS2 = 30;
var RETIRED2 = /^i-247[dnx]?$/;
var RETIRED_ON2 = "2017-04-02";
var receiptDateInARelease = {
  id: "receipt-date-in-a-release",
  scope: "record",
  record: "request",
  when: "release",
  severity: "error",
  check({ source, received_on: received }, report) {
    if (source.kind === "federal-release" && received !== void 0) report("/received_on", { values: { received } });
  }
};
import { groupOf as groupOf20 } from "@daybook/reports";
var receivedBeforeIceExisted = {
  id: "received-before-ice-existed",
  scope: "record",
  record: "request",
  when: "before-ice",
  severity: "error",
  basis: [
    {
      citation: "Homeland Security Act of 2002, Reorganization Plan: components transferred March 1, 2003",
      verification: "from-memory"
    }
  ],
  check({ received_on: received, requesting_component: component = "ice-unspecified" }, report) {
    if (received === void 0 || received >= SINCE4) return;
    const family = groupOf20("requesting-component", component);
    if (family === "ice" || family === "dhs") report("/received_on", { values: { received, since: SINCE4 } });
  }
};
var SINCE4 = "2003-03-01";
var receivedDateMissing = {
  id: "received-date-missing",
  scope: "record",
  record: "request",
  severity: "error",
  check({ source, received_on, received_on_missing }, report) {
    if (source.kind === "own-log" && received_on === void 0 && received_on_missing === void 0)
      report("/received_on");
  }
};
var receivedOutsideAgency = {
  id: "received-outside-agency",
  scope: "record",
  record: "request",
  severity: "warning",
  check({ agency_id, received_on: received, source }, report, sight) {
    if (received === void 0 || agency_id === void 0 || source.kind !== "own-log") return;
    const { active_from, active_to } = sight.agency(agency_id) ?? {};
    if (active_from !== void 0 && received < active_from)
      report("/received_on", { variant: "before", values: { received, edge: active_from } });
    else if (active_to !== void 0 && received > active_to)
      report("/received_on", { variant: "after", values: { received, edge: active_to } });
  }
};
var releasedBeforeEligible = {
  id: "released-before-eligible",
  scope: "record",
  record: "request",
  when: "custody",
  severity: "error",
  basis: [{ citation: "8 CFR 287.7(d)", verification: "verified" }],
  check({ custody, agency_id, facility }, report, sight) {
    if (custody?.custody_end === void 0 || !ENDS_AT_RELEASE.has(custody.custody_end)) return;
    const { ended_on, ended_at, release_eligible_on: due_on, release_eligible_at: due_at } = custody;
    if (!isBefore(ended_on, ended_at, due_on, due_at, sight.zoneOf(agency_id, facility?.facility_id))) return;
    const values = { ended: showWhen(ended_on, ended_at), eligible: showWhen(due_on, due_at) };
    report(ended_at !== void 0 && due_at !== void 0 ? "/custody/ended_at" : "/custody/ended_on", { values });
  }
};
var ENDS_AT_RELEASE = /* @__PURE__ */ new Set(["transferred-to-ice-at-release", "transferred-after-hold", "released-no-ice"]);
const rules: readonly CheckRule[] = Object.values(rules_exports).sort((left, right) => left.id < right.id ? -1 : 1);
import { coarseCodeOf as coarseCodeOf2 } from "@daybook/reports";
var codeNotForThisView = {
  id: "code-not-for-this-view",
  severity: "error",
  flaws: ["telling"],
  basis: [
    {
      citation: "Daybook standard: codes that tell of a person appear publicly as their coarse parent",
      verification: "verified"
    }
  ],
  describe({ field, value, book }) {
    const list = field.list ?? "";
    const code = String(value);
    const coarse = coarseCodeOf2(list, code) ?? "";
    const title = book.titles.codes[list]?.[coarse] ?? coarse;
    return { values: { value: code, coarse, title }, fix: { from: code, to: coarse, certain: true } };
  }
};
var fieldNotForThisView = {
  id: "field-not-for-this-view",
  severity: "error",
  flaws: ["unwelcome"],
  basis: [
    { citation: "Daybook standard: a view has only the fields that its audience may see", verification: "verified" }
  ],
  describe({ view = "", book }) {
    const law = book.titles.views[view];
    return law === void 0 ? { variant: "public" } : { variant: "regulator", values: { law } };
  }
};
var missingField = {
  id: "missing-field",
  severity: "error",
  flaws: ["missing"],
  describe: ({ field }) => field.is === "list" ? { variant: "list" } : {}
};
var neededForThisEntry = {
  id: "needed-for-this-entry",
  severity: "error",
  flaws: ["needed"],
  describe: ({ reason, missingField: missingField2 }) => missingField2 === void 0 ? { values: { reason } } : { variant: "explained", values: { missing_field: missingField2 } }
};
import { certainDate } from "@daybook/files";
import { personalData as personalData3, showValue } from "@daybook/files";
function shown(value, is) {
  if (typeof value === "number") return is === "integer" ? String(value) : void 0;
  if (typeof value !== "string" || value.length > 40) return void 0;
  if (is === "date" || is === "instant" || is === "integer") return showValue(value, is);
  if (is !== "code" && is !== "id") return void 0;
  const word = is === "id" ? /^[\w.:/#+-]+$/.test(value) : /^[\p{L}\p{N}_./-]+$/u.test(value);
  return word && personalData3(value) === void 0 ? value : void 0;
}
function lengthOf(value) {
  return typeof value === "string" ? [...value.slice(0, 1e5)].length : String(value).length;
}
var notADate = {
  id: "not-a-date",
  severity: "error",
  flaws: ["date"],
  describe({ value }) {
    const text = shown(value, "date");
    if (text === void 0 || typeof value !== "string") return { variant: "hidden" };
    const meant = certainDate(text);
    if (meant === void 0 && /^\d{4}-\d{2}-\d{2}$/.test(text))
      return { variant: "no-such-day", values: { value: text } };
    if (meant === void 0) return { values: { value: text } };
    return { variant: "written", values: { value: text, meant }, fix: { from: value, to: meant, certain: true } };
  }
};
function twoDigits(text, at) {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
var hyphen = 45;
var lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDayAt(text) {
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1) return false;
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  if (day <= 28) return true;
  const isLeap = year % 4 === 0 && (year !== 0 || century % 4 === 0);
  return day <= (month === 2 && isLeap ? 29 : lengths[month - 1] ?? 0);
}
function isDate(text) {
  return text.length === 10 && isDayAt(text);
}
var colon = 58;
function isInstant(text) {
  const { length } = text;
  if (length < 20 || length > 35 || !isDayAt(text) || text.charCodeAt(10) !== 84) return false;
  if (text.charCodeAt(13) !== colon || text.charCodeAt(16) !== colon) return false;
  if (!isTime(text, 11) || twoDigits(text, 17) < 0 || twoDigits(text, 17) > 59) return false;
  let at = 19;
  if (text.charCodeAt(at) === 46) {
    const first = ++at;
    while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
    if (at === first) return false;
  }
  const sign = text.charCodeAt(at);
  if (sign === 90) return at + 1 === length;
  return (sign === 43 || sign === 45) && at + 6 === length && text.charCodeAt(at + 3) === colon && isTime(text, at + 1);
}
function isTime(text, at) {
  const hours = twoDigits(text, at);
  const minutes = twoDigits(text, at + 3);
  return hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59;
}
var notADateAndTime = {
  id: "not-a-date-and-time",
  severity: "error",
  flaws: ["instant"],
  describe({ value }) {
    const text = shown(value, "instant");
    if (text === void 0 || typeof value !== "string") return { variant: "hidden" };
    const meant = plainly(text);
    if (isInstant(meant))
      return { variant: "written", values: { value: text, meant }, fix: { from: value, to: meant, certain: true } };
    if (isDate(text)) return { variant: "date-only", values: { value: text } };
    const hasOffset = /(?:[zZ]|[+-]\d\d:?\d\d)$/.test(text.slice(11));
    if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text) && !hasOffset)
      return { variant: "no-offset", values: { value: text } };
    const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
    return isWhole ? { variant: "no-such-moment", values: { value: text } } : { values: { value: text } };
  }
};
function plainly(text) {
  const [, on = "", minute = "", second = ":00", offset = ""] = /^(\d{4}-\d\d-\d\d)[ t]+(\d\d:\d\d)(:\d\d(?:\.\d+)?)? ?(z|[+-]\d\d:?\d\d)$/i.exec(text) ?? [];
  return `${on}T${minute}${second}${offset.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2")}`.toUpperCase();
}
var outOfRange = {
  id: "out-of-range",
  severity: "error",
  flaws: ["range"],
  describe({ field, value }) {
    const { least = 0, most: most2 = 0 } = field;
    return Number(value) < least ? { variant: "small", values: { value: Number(value), least } } : { variant: "large", values: { value: Number(value), most: most2 } };
  }
};
var partNotForThisEntry = {
  id: "part-not-for-this-entry",
  severity: "error",
  flaws: ["barred"],
  describe: ({ reason }) => ({ values: { reason } })
};
var repeatedItem = {
  id: "repeated-item",
  severity: "error",
  flaws: ["repeated"],
  describe({ field, value }) {
    const text = shown(value, field.is);
    return text === void 0 ? { variant: "hidden" } : { values: { value: text } };
  }
};
var tooFewItems = {
  id: "too-few-items",
  severity: "error",
  flaws: ["few"],
  describe: ({ field }) => ({ values: { least: field.least ?? 1 } })
};
import { latinLook } from "@daybook/files";
function writtenId(text, fits) {
  const plain = text.slice(0, 200).normalize("NFKC").replace(/\p{Cf}/gu, "").trim();
  const meant = inCase(plain, fits);
  if (meant !== void 0 && isShown(meant)) return { meant, certain: true };
  const looksLike = inCase(latinLook(plain), fits);
  return looksLike !== void 0 && isShown(looksLike) ? { meant: looksLike, certain: false } : void 0;
}
var isShown = (text) => shown(text, "id") !== void 0;
function inCase(text, fits) {
  if (fits(text)) return text;
  const [small, large] = [text.toLowerCase(), text.toUpperCase()];
  const isSmall = fits(small);
  return isSmall === fits(large) ? void 0 : isSmall ? small : large;
}
var tooLong = {
  id: "too-long",
  severity: "error",
  flaws: ["long"],
  describe({ field, value, fits }) {
    const values = { count: lengthOf(value), most: field.most ?? 0 };
    const written = typeof value === "string" && field.is === "id" ? writtenId(value, fits) : void 0;
    if (typeof value !== "string" || written?.certain !== true) return { values };
    return { values, fix: { from: value, to: written.meant, certain: true } };
  }
};
var tooManyItems = {
  id: "too-many-items",
  severity: "error",
  flaws: ["many"],
  describe: ({ field }) => ({ values: { most: field.most ?? 0 } })
};
var tooShortOrEmpty = {
  id: "too-short-or-empty",
  severity: "error",
  flaws: ["short"],
  describe: ({ field, value }) => value === "" ? { variant: "empty" } : { values: { count: lengthOf(value), least: field.least ?? 1 } }
};
import { closest, fold, latinLook as latinLook2 } from "@daybook/files";
var most = 1e3;
function remembered(answer) {
  const known3 = /* @__PURE__ */ new Map();
  return (question) => {
    if (known3.has(question)) return known3.get(question);
    const found = answer(question);
    if (known3.size >= most) known3.clear();
    known3.set(question, found);
    return found;
  };
}
var askers = /* @__PURE__ */ new WeakMap();
function meantCode(text, field, book) {
  const ofBook = askers.get(book) ?? /* @__PURE__ */ new Map();
  askers.set(book, ofBook);
  const ask = ofBook.get(field) ?? asker(field, book);
  ofBook.set(field, ask);
  return ask(text);
}
function asker(field, book) {
  const titles = (field.list === void 0 ? void 0 : book.titles.codes[field.list]) ?? {};
  const spellings = spellingsOf(field.values ?? Object.keys(titles), titles);
  return remembered((text) => {
    const said = fold(text);
    if (spellings.has(said)) return named(spellings.get(said), titles, true);
    const look3 = fold(latinLook2(text));
    const seen = spellings.has(look3) ? named(spellings.get(look3), titles, true) : void 0;
    if (seen !== void 0) return { ...seen, looksAlike: true };
    if (said.length < 3 || said.length > 80) return void 0;
    const near = closest(said, spellings.keys());
    return near === void 0 ? void 0 : named(spellings.get(near), titles, false);
  });
}
function spellingsOf(codes, titles) {
  const spellings = /* @__PURE__ */ new Map();
  for (const code of codes) {
    for (const spelling of /* @__PURE__ */ new Set([fold(code), fold(titles[code] ?? code)])) {
      spellings.set(spelling, spellings.has(spelling) && spellings.get(spelling) !== code ? void 0 : code);
    }
  }
  return spellings;
}
function named(code, titles, certain) {
  return code === void 0 ? void 0 : { code, title: titles[code] ?? code, certain };
}
var unknownCode = {
  id: "unknown-code",
  severity: "error",
  flaws: ["code"],
  describe({ field, value, book }) {
    const meant = typeof value === "string" ? meantCode(value, field, book) : void 0;
    if (typeof value === "string" && meant !== void 0) {
      const { code, title, certain, looksAlike } = meant;
      const fix = { from: value, to: code, certain };
      if (looksAlike) return { variant: "looks-alike", values: { meant: code, title }, fix };
      const values = { value: value.trim().slice(0, 40), meant: code, title };
      return { variant: certain ? "same" : "near", values, fix };
    }
    if (field.values !== void 0)
      return { variant: "one-of", values: { codes: field.values.slice(0, 12).join(", ") } };
    const text = shown(value, "code");
    return text === void 0 ? { variant: "hidden", values: { count: lengthOf(value) } } : { values: { value: text } };
  }
};
function printableKey(name) {
  return /^[A-Za-z_$][A-Za-z0-9_$-]{0,39}$/.test(name) && !/\d{4}/.test(name) ? name : void 0;
}
var unknownField = {
  id: "unknown-field",
  severity: "error",
  flaws: ["unknown"],
  describe({ flaw, meantField }) {
    const name = printableKey(flaw.name ?? "");
    if (meantField !== void 0) return { variant: "near", values: { name: name ?? meantField, meant: meantField } };
    return name === void 0 ? { variant: "hidden", values: { count: lengthOf(flaw.name) } } : { values: { name } };
  }
};
var valueNotForThisEntry = {
  id: "value-not-for-this-entry",
  severity: "error",
  flaws: ["misfit"],
  describe: ({ reason }) => ({ values: { reason } })
};
var wrongForm = {
  id: "wrong-form",
  severity: "error",
  flaws: ["form", "name", "address"],
  describe({ flaw, field, value, book, fits }) {
    if (flaw.what !== "form") return { variant: flaw.what };
    const meant = field.is === "code" && typeof value === "string" ? meantCode(value, field, book) : void 0;
    if (meant !== void 0 && typeof value === "string") {
      const { code, title, certain } = meant;
      return { variant: "code-written", values: { meant: code, title }, fix: { from: value, to: code, certain } };
    }
    if (field.is === "code") return { variant: "code" };
    const example = field.example ?? "";
    const written = typeof value === "string" && field.is === "id" ? writtenId(value, fits) : void 0;
    if (typeof value === "string" && written !== void 0) {
      const { meant: meant2, certain } = written;
      const values = certain ? { value: value.trim(), meant: meant2 } : { meant: meant2 };
      return { variant: certain ? "written" : "looks-like", values, fix: { from: value, to: meant2, certain } };
    }
    const text = shown(value, "id");
    return text === void 0 ? { variant: "hidden", values: { example, count: lengthOf(value) } } : { values: { value: text, example } };
  }
};
var wrongType = {
  id: "wrong-type",
  severity: "error",
  flaws: ["type"],
  describe({ field, value, fits }) {
    if (value === null) return { variant: field.is === "list" ? "null-list" : "null" };
    const isOwn = field.is === "integer" || field.is === "boolean" || field.is === "list" || field.is === "part";
    const fix = isOwn && typeof value === "string" ? withoutQuotes(value, fits) : void 0;
    return { variant: isOwn ? field.is : "text", ...fix === void 0 ? {} : { fix } };
  }
};
function withoutQuotes(from, fits) {
  const isNumber = /^-?(?:0|[1-9]\d{0,14})$/.test(from);
  if (!isNumber && from !== "true" && from !== "false") return void 0;
  if (!fits(JSON.parse(from))) return void 0;
  return { from, to: from, as: isNumber ? "integer" : "boolean", certain: true };
}
const schemaFaults: readonly CheckFault[] = [
  codeNotForThisView,
  fieldNotForThisView,
  missingField,
  neededForThisEntry,
  notADateAndTime,
  notADate,
  outOfRange,
  partNotForThisEntry,
  repeatedItem,
  tooFewItems,
  tooLong,
  tooManyItems,
  tooShortOrEmpty,
  unknownCode,
  unknownField,
  valueNotForThisEntry,
  wrongForm,
  wrongType
];
function traitsOf(kind, record) {
  return kind === "request" ? glance(record).traits | TRAITS.any : TRAITS.any;
}
export {
  rules,
  schemaFaults,
  traitsOf
};

/** The weight of everything that the reader of files may find. */
export const readerFaults: readonly DefectInfo[] = [
  { id: 'empty-file', severity: 'error' },
  { id: 'unknown-format', severity: 'error' },
  { id: 'gzip-damaged', severity: 'error' },
  { id: 'json-syntax', severity: 'error' },
  { id: 'torn-last-line', severity: 'error' },
  { id: 'blank-lines', severity: 'warning' },
  { id: 'not-a-record', severity: 'error' },
  { id: 'duplicate-key', severity: 'error' },
  { id: 'forbidden-key', severity: 'error' },
  { id: 'nested-too-deep', severity: 'error' },
  { id: 'number-not-whole', severity: 'error' },
  { id: 'number-too-large', severity: 'error' },
  { id: 'control-character', severity: 'error' },
  { id: 'lone-surrogate', severity: 'error' },
  { id: 'text-too-long', severity: 'error' },
  { id: 'too-many-keys', severity: 'error' },
  { id: 'not-utf8', severity: 'error' },
  { id: 'record-too-large', severity: 'error' },
  { id: 'document-too-large', severity: 'error' },
  { id: 'assumed-encoding', severity: 'warning' },
  { id: 'assumed-separator', severity: 'warning' },
  { id: 'quote-not-closed', severity: 'error' },
  { id: 'stray-quote', severity: 'warning' },
  { id: 'kind-unknown', severity: 'error' },
  { id: 'no-records', severity: 'error' },
  { id: 'unknown-heading', severity: 'warning' },
  { id: 'missing-heading', severity: 'error' },
  { id: 'column-twice', severity: 'error' },
  { id: 'too-many-columns', severity: 'error' },
  { id: 'too-many-cells', severity: 'error' },
  { id: 'too-many-rows-waiting', severity: 'error' },
  { id: 'column-without-heading', severity: 'warning' },
  { id: 'rows-differ', severity: 'error' },
  { id: 'row-without-record', severity: 'error' },
  { id: 'unreadable-date', severity: 'error' },
  { id: 'ambiguous-date', severity: 'error' },
  { id: 'assumed-date-order', severity: 'warning' },
  { id: 'assumed-time-zone', severity: 'warning' },
  { id: 'assumed-century', severity: 'warning' },
  { id: 'serial-date', severity: 'warning' },
  { id: 'time-left-out', severity: 'warning' },
  { id: 'unreadable-instant', severity: 'error' },
  { id: 'instant-without-offset', severity: 'error' },
  { id: 'unreadable-number', severity: 'error' },
  { id: 'number-rewritten', severity: 'warning' },
  { id: 'unreadable-yes-no', severity: 'error' },
  { id: 'code-rewritten', severity: 'warning' },
  { id: 'unusual-characters', severity: 'warning' },
  { id: 'unreadable-character', severity: 'error' },
  { id: 'date-instead-of-text', severity: 'error' },
  { id: 'error-cell', severity: 'error' },
  { id: 'damaged-workbook', severity: 'error' },
  { id: 'workbook-too-large', severity: 'error' },
  { id: 'linked-workbook', severity: 'error' },
  { id: 'hidden-columns', severity: 'error' },
  { id: 'merged-cells', severity: 'error' },
  { id: 'second-table', severity: 'warning' },
  { id: 'example-row', severity: 'error' },
  { id: 'date-outside-period', severity: 'warning' },
  { id: 'agency-not-of-workbook', severity: 'error' },
  { id: 'meta-not-understood', severity: 'error' },
  { id: 'formula-cells', severity: 'error' },
  { id: 'hidden-rows', severity: 'error' },
  { id: 'hidden-sheet', severity: 'error' },
  { id: 'sheet-not-read', severity: 'warning' },
  { id: 'file-skipped', severity: 'warning' },
  { id: 'empty-folder', severity: 'error' },
  { id: 'personal-data-in-name', severity: 'error' },
  { id: 'personal-data-in-column', severity: 'error' },
  { id: 'headings-of-another-file', severity: 'error' },
  { id: 'no-rows-below-headings', severity: 'error' },
  { id: 'heading-not-mapped', severity: 'warning' },
  { id: 'mapped-heading-missing', severity: 'error' },
  { id: 'mapped-heading-twice', severity: 'error' },
  { id: 'rows-not-used', severity: 'error' },
  { id: 'values-not-read', severity: 'warning' },
];
