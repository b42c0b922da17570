// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, noRepeats, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, integer_1_100000, code_revision_reason, text_2, code_source_kind, text_3, text_4, integer_1_1000000000, integer_1_1000, text_5, date, text_6, code_null_reason, code_operator_level, text_9, text_11, text_12, integer_0_1000000000000, text_13, code_requesting_component, code_agreement_function, code_cost_category, code_money_source, code_money_flow, integer_minus_1000000000000_1000000000000, truth, code_database_system, integer_0_52560000, text_14, text_17, code_answer_code, code_review_level, code_policy_provision, code_ask, code_instrument, date_time, text_39, text_44, code_direction, text_53, integer_2_1000000000, code_channel, text_54, code_issuer_role, code_probable_cause, code_served_how, code_judge_type, code_federal_force, code_query_purpose, code_decision, code_decision_reason, code_legal_basis, code_review_result, code_decision_role, code_closed_without_decision, code_information, code_ask_result, code_iar_response, code_custody_basis, code_custody_end, code_custody_taker, code_transfer_basis, text_55, code_age_band, code_sex, code_race_ethnicity, code_region, code_language, code_charge_class, code_conviction_class, code_qualifying_offense, code_citizenship_claim, code_notice_type, code_notice_status, code_notice_recipient, code_interview_consent, code_counsel_status, text_56, code_request_relation, text_57, code_probable_cause_public, code_decision_reason_public, code_legal_basis_public, code_information_public, code_ask_result_public, code_transfer_basis_public, code_notice_status_public, code_notice_recipient_public, code_answer_code_public, pattern10 } from "./values.ts";
import { is_answer_code, is_probable_cause, is_decision_reason, is_legal_basis, is_information, is_ask_result, is_transfer_basis, is_notice_status, is_notice_recipient, is_probable_cause_public, is_decision_reason_public, is_legal_basis_public, is_information_public, is_ask_result_public, is_transfer_basis_public, is_notice_status_public, is_notice_recipient_public, is_answer_code_public } from "./codes.ts";
function part0(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "$schema": {
        web_address(v, 1);
        break;
      }
      case "record": {
        needed++;
        if (v !== "request") flaw("code", 2);
        break;
      }
      case "standard_version": {
        needed++;
        text(v, 3);
        break;
      }
      case "view": {
        needed++;
        if (v !== "agency") flaw("code", 4);
        break;
      }
      case "revision": {
        needed++;
        integer_1_100000(v, 5);
        break;
      }
      case "revision_reason": {
        code_revision_reason(v, 6);
        break;
      }
      case "request_id": {
        needed++;
        text_53(v, 7);
        break;
      }
      case "public_id": {
        text_39(v, 8);
        break;
      }
      case "supersedes": {
        needed++;
        const n0 = listLength(v, 0, 50, 9);
        if (n0 > 1) noRepeats(v, n0, 10);
        for (let i0 = 0; i0 < n0; i0++) {
          text_53(v[i0], 10, i0);
        }
        break;
      }
      case "source": {
        needed++;
        if (isPart(v, 11)) part1(v);
        break;
      }
      case "agency_id": {
        text_2(v, 16);
        break;
      }
      case "agency_id_missing": {
        code_null_reason(v, 17);
        break;
      }
      case "facility": {
        if (isPart(v, 18)) part2(v);
        break;
      }
      case "direction": {
        needed++;
        code_direction(v, 25);
        break;
      }
      case "quantity": {
        integer_2_1000000000(v, 26);
        break;
      }
      case "channel": {
        needed++;
        code_channel(v, 27);
        break;
      }
      case "requesting_component": {
        code_requesting_component(v, 28);
        break;
      }
      case "requesting_office": {
        text_9(v, 29);
        break;
      }
      case "received_on": {
        date(v, 30);
        break;
      }
      case "received_at": {
        date_time(v, 31);
        break;
      }
      case "received_on_missing": {
        code_null_reason(v, 32);
        break;
      }
      case "instruments": {
        needed++;
        const n0 = listLength(v, 0, 20, 33);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 34, i0)) part3(v[i0], i0);
        }
        break;
      }
      case "asks": {
        needed++;
        const n0 = listLength(v, 0, 40, 51);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 52, i0)) part4(v[i0], i0);
        }
        break;
      }
      case "asks_complete": {
        truth(v, 93);
        break;
      }
      case "query": {
        if (isPart(v, 94)) part7(v);
        break;
      }
      case "contact": {
        if (isPart(v, 100)) part8(v);
        break;
      }
      case "alert": {
        if (isPart(v, 107)) part9(v);
        break;
      }
      case "act": {
        if (isPart(v, 110)) part10(v);
        break;
      }
      case "custody": {
        if (isPart(v, 114)) part11(v);
        break;
      }
      case "case_key": {
        text_55(v, 128);
        break;
      }
      case "person": {
        if (isPart(v, 129)) part12(v);
        break;
      }
      case "notices": {
        needed++;
        const n0 = listLength(v, 0, 20, 141);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 142, i0)) part13(v[i0], i0);
        }
        break;
      }
      case "interview": {
        if (isPart(v, 150)) part14(v);
        break;
      }
      case "costs": {
        needed++;
        const n0 = listLength(v, 0, 50, 159);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 160, i0)) part15(v[i0], i0);
        }
        break;
      }
      case "answers": {
        needed++;
        const n0 = listLength(v, 0, 50, 170);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 171, i0)) part16(v[i0], i0);
        }
        break;
      }
      case "related_requests": {
        needed++;
        const n0 = listLength(v, 0, 20, 178);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 179, i0)) part17(v[i0], i0);
        }
        break;
      }
      case "as_released": {
        if (isPart(v, 183)) part18(v);
        break;
      }
      case "extensions": {
        if (isPart(v, 186)) part19(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 15) missing(d, { "record": 2, "standard_version": 3, "view": 4, "revision": 5, "request_id": 7, "source": 11, "direction": 25, "channel": 27, "supersedes": 9, "instruments": 33, "asks": 51, "notices": 141, "costs": 159, "answers": 170, "related_requests": 178 });
  if (d.revision !== void 0 && Number.isInteger(d.revision) && d.revision >= 2) {
    if (d.revision_reason === void 0) flawBecause("needed", 6, 2);
  }
  if (d.direction !== void 0 && d.direction === "inbound") {
    if (d.requesting_component === void 0) flawBecause("needed", 28, 3);
    if (Array.isArray(d.asks) && d.asks.length < 1) flawBecause("needed", 51, 3);
    if (d.query !== void 0) flawBecause("barred", 94, 3);
    if (d.contact !== void 0) flawBecause("barred", 100, 3);
    if (d.alert !== void 0) flawBecause("barred", 107, 3);
    if (d.act !== void 0) flawBecause("barred", 110, 3);
  }
  if (d.direction !== void 0 && d.direction === "outbound-query") {
    if (d.query === void 0) flawBecause("needed", 94, 4);
    if (Array.isArray(d.asks) && d.asks.length > 0) flawBecause("barred", 51, 4);
    if (d.contact !== void 0) flawBecause("barred", 100, 4);
    if (d.alert !== void 0) flawBecause("barred", 107, 4);
    if (d.act !== void 0) flawBecause("barred", 110, 4);
  }
  if (d.direction !== void 0 && d.direction === "outbound-contact") {
    if (d.contact === void 0) flawBecause("needed", 100, 5);
    if (Array.isArray(d.asks) && d.asks.length > 0) flawBecause("barred", 51, 5);
    if (d.query !== void 0) flawBecause("barred", 94, 5);
    if (d.alert !== void 0) flawBecause("barred", 107, 5);
    if (d.act !== void 0) flawBecause("barred", 110, 5);
  }
  if (d.direction !== void 0 && d.direction === "automatic") {
    if (d.alert === void 0) flawBecause("needed", 107, 6);
    if (Array.isArray(d.asks) && d.asks.length > 0) flawBecause("barred", 51, 6);
    if (d.query !== void 0) flawBecause("barred", 94, 6);
    if (d.contact !== void 0) flawBecause("barred", 100, 6);
    if (d.act !== void 0) flawBecause("barred", 110, 6);
  }
  if (d.direction !== void 0 && d.direction === "delegated-act") {
    if (d.act === void 0) flawBecause("needed", 110, 7);
    if (Array.isArray(d.asks) && d.asks.length > 0) flawBecause("barred", 51, 7);
    if (d.query !== void 0) flawBecause("barred", 94, 7);
    if (d.contact !== void 0) flawBecause("barred", 100, 7);
    if (d.alert !== void 0) flawBecause("barred", 107, 7);
  }
  if (d.source !== void 0 && typeof d.source === "object" && d.source !== null && !Array.isArray(d.source) && d.source.kind !== void 0 && d.source.kind === "own-log") {
    if (d.agency_id === void 0) flawBecause("needed", 16, 8);
    if (d.as_released !== void 0) flawBecause("barred", 183, 8);
  }
  if (d.quantity !== void 0) {
    if (d.person !== void 0) flawBecause("barred", 129, 9);
    if (d.custody !== void 0) flawBecause("barred", 114, 9);
    if (d.interview !== void 0) flawBecause("barred", 150, 9);
    if (d.case_key !== void 0) flawBecause("barred", 128, 9);
  }
}
function part1(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "kind": {
        needed++;
        code_source_kind(v, 12);
        break;
      }
      case "release_id": {
        text_3(v, 13);
        break;
      }
      case "file_sha256": {
        text_4(v, 14);
        break;
      }
      case "row": {
        integer_1_1000000000(v, 15);
        break;
      }
      default:
        unknownKey(11, key);
    }
  }
  if (needed !== 1) missing(d, { "kind": 12 });
  if (d.kind !== void 0 && d.kind === "federal-release") {
    if (d.release_id === void 0) flawBecause("needed", 13, 0);
    if (d.file_sha256 === void 0) flawBecause("needed", 14, 0);
    if (d.row === void 0) flawBecause("needed", 15, 0);
  }
  if (d.kind !== void 0 && d.kind === "state-release") {
    if (d.release_id === void 0) flawBecause("needed", 13, 1);
    if (d.file_sha256 === void 0) flawBecause("needed", 14, 1);
    if (d.row === void 0) flawBecause("needed", 15, 1);
  }
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "facility_id": {
        text_11(v, 19);
        break;
      }
      case "as_listed": {
        text_14(v, 20);
        break;
      }
      case "code": {
        text_12(v, 21);
        break;
      }
      case "city": {
        text_14(v, 22);
        break;
      }
      case "state": {
        text_6(v, 23);
        break;
      }
      case "operator_level": {
        needed++;
        code_operator_level(v, 24);
        break;
      }
      default:
        unknownKey(18, key);
    }
  }
  if (needed !== 1) missing(d, { "operator_level": 24 });
}
function part3(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 35, i0);
        break;
      }
      case "instrument": {
        needed++;
        code_instrument(v, 36, i0);
        break;
      }
      case "edition": {
        text_54(v, 37, i0);
        break;
      }
      case "dated_on": {
        date(v, 38, i0);
        break;
      }
      case "dated_on_missing": {
        code_null_reason(v, 39, i0);
        break;
      }
      case "issuer_role": {
        code_issuer_role(v, 40, i0);
        break;
      }
      case "probable_cause": {
        const n1 = listLength(v, 0, 8, 41, i0);
        if (n1 > 1) noRepeats(v, n1, 42, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_probable_cause(v[i1], 42, i0, i1);
        }
        break;
      }
      case "served_on_person": {
        truth(v, 43, i0);
        break;
      }
      case "served_on": {
        date(v, 44, i0);
        break;
      }
      case "served_at": {
        date_time(v, 45, i0);
        break;
      }
      case "served_how": {
        code_served_how(v, 46, i0);
        break;
      }
      case "court": {
        text_5(v, 47, i0);
        break;
      }
      case "judge_type": {
        code_judge_type(v, 48, i0);
        break;
      }
      case "has_docket": {
        truth(v, 49, i0);
        break;
      }
      case "file_sha256": {
        text_4(v, 50, i0);
        break;
      }
      default:
        unknownKey(34, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "no": 35, "instrument": 36 }, i0);
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "ask_no": {
        needed++;
        integer_1_1000(v, 53, i0);
        break;
      }
      case "ask": {
        needed++;
        code_ask(v, 54, i0);
        break;
      }
      case "federal_force": {
        needed++;
        code_federal_force(v, 55, i0);
        break;
      }
      case "system": {
        code_database_system(v, 56, i0);
        break;
      }
      case "purpose": {
        code_query_purpose(v, 57, i0);
        break;
      }
      case "decisions": {
        needed++;
        const n1 = listLength(v, 0, 50, 58, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 59, i0, i1)) part5(v[i1], i0, i1);
        }
        break;
      }
      case "closed_without_decision": {
        code_closed_without_decision(v, 75, i0);
        break;
      }
      case "closed_on": {
        date(v, 76, i0);
        break;
      }
      case "replied_to_requester": {
        truth(v, 77, i0);
        break;
      }
      case "replied_on": {
        date(v, 78, i0);
        break;
      }
      case "disclosures": {
        needed++;
        const n1 = listLength(v, 0, 50, 79, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 80, i0, i1)) part6(v[i1], i0, i1);
        }
        break;
      }
      case "result": {
        code_ask_result(v, 90, i0);
        break;
      }
      case "result_on": {
        date(v, 91, i0);
        break;
      }
      case "result_at": {
        date_time(v, 92, i0);
        break;
      }
      default:
        unknownKey(52, key, i0);
    }
  }
  if (needed !== 5) missing(d, { "ask_no": 53, "ask": 54, "federal_force": 55, "decisions": 58, "disclosures": 79 }, i0);
}
function part5(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 60, i0, i1);
        break;
      }
      case "decision": {
        needed++;
        code_decision(v, 61, i0, i1);
        break;
      }
      case "reasons": {
        needed++;
        const n2 = listLength(v, 0, 12, 62, i0, i1);
        if (n2 > 1) noRepeats(v, n2, 63, i0, i1);
        for (let i2 = 0; i2 < n2; i2++) {
          code_decision_reason(v[i2], 63, i0, i1, i2);
        }
        break;
      }
      case "legal_basis": {
        needed++;
        const n2 = listLength(v, 0, 12, 64, i0, i1);
        if (n2 > 1) noRepeats(v, n2, 65, i0, i1);
        for (let i2 = 0; i2 < n2; i2++) {
          code_legal_basis(v[i2], 65, i0, i1, i2);
        }
        break;
      }
      case "provisions": {
        needed++;
        const n2 = listLength(v, 0, 12, 66, i0, i1);
        if (n2 > 1) noRepeats(v, n2, 67, i0, i1);
        for (let i2 = 0; i2 < n2; i2++) {
          code_policy_provision(v[i2], 67, i0, i1, i2);
        }
        break;
      }
      case "agreement_id": {
        text_13(v, 68, i0, i1);
        break;
      }
      case "review_level": {
        code_review_level(v, 69, i0, i1);
        break;
      }
      case "review_result": {
        code_review_result(v, 70, i0, i1);
        break;
      }
      case "decided_on": {
        date(v, 71, i0, i1);
        break;
      }
      case "decided_at": {
        date_time(v, 72, i0, i1);
        break;
      }
      case "decided_on_missing": {
        code_null_reason(v, 73, i0, i1);
        break;
      }
      case "decided_by_role": {
        code_decision_role(v, 74, i0, i1);
        break;
      }
      default:
        unknownKey(59, key, i0, i1);
    }
  }
  if (needed !== 5) missing(d, { "no": 60, "decision": 61, "reasons": 62, "legal_basis": 64, "provisions": 66 }, i0, i1);
}
function part6(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 81, i0, i1);
        break;
      }
      case "information": {
        needed++;
        const n2 = listLength(v, 0, 24, 82, i0, i1);
        if (n2 > 1) noRepeats(v, n2, 83, i0, i1);
        for (let i2 = 0; i2 < n2; i2++) {
          code_information(v[i2], 83, i0, i1, i2);
        }
        break;
      }
      case "disclosed_on": {
        date(v, 84, i0, i1);
        break;
      }
      case "disclosed_at": {
        date_time(v, 85, i0, i1);
        break;
      }
      case "given_to": {
        code_requesting_component(v, 86, i0, i1);
        break;
      }
      case "channel": {
        code_channel(v, 87, i0, i1);
        break;
      }
      case "system": {
        code_database_system(v, 88, i0, i1);
        break;
      }
      case "court_order": {
        truth(v, 89, i0, i1);
        break;
      }
      default:
        unknownKey(80, key, i0, i1);
    }
  }
  if (needed !== 2) missing(d, { "no": 81, "information": 82 }, i0, i1);
}
function part7(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "system": {
        needed++;
        code_database_system(v, 95);
        break;
      }
      case "purpose": {
        code_query_purpose(v, 96);
        break;
      }
      case "in_custody": {
        truth(v, 97);
        break;
      }
      case "response": {
        code_iar_response(v, 98);
        break;
      }
      case "responded_at": {
        date_time(v, 99);
        break;
      }
      default:
        unknownKey(94, key);
    }
  }
  if (needed !== 1) missing(d, { "system": 95 });
}
function part8(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "to": {
        needed++;
        code_requesting_component(v, 101);
        break;
      }
      case "information": {
        needed++;
        const n0 = listLength(v, 0, 24, 102);
        if (n0 > 1) noRepeats(v, n0, 103);
        for (let i0 = 0; i0 < n0; i0++) {
          code_information(v[i0], 103, i0);
        }
        break;
      }
      case "review_level": {
        code_review_level(v, 104);
        break;
      }
      case "legal_basis": {
        const n0 = listLength(v, 0, 12, 105);
        if (n0 > 1) noRepeats(v, n0, 106);
        for (let i0 = 0; i0 < n0; i0++) {
          code_legal_basis(v[i0], 106, i0);
        }
        break;
      }
      default:
        unknownKey(100, key);
    }
  }
  if (needed !== 2) missing(d, { "to": 101, "information": 102 });
}
function part9(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "system": {
        needed++;
        code_database_system(v, 108);
        break;
      }
      case "confirmed": {
        truth(v, 109);
        break;
      }
      default:
        unknownKey(107, key);
    }
  }
  if (needed !== 1) missing(d, { "system": 108 });
}
function part10(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "function": {
        needed++;
        code_agreement_function(v, 111);
        break;
      }
      case "agreement_id": {
        needed++;
        text_13(v, 112);
        break;
      }
      case "in_jail": {
        truth(v, 113);
        break;
      }
      default:
        unknownKey(110, key);
    }
  }
  if (needed !== 2) missing(d, { "function": 111, "agreement_id": 112 });
}
function part11(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "basis": {
        needed++;
        const n0 = listLength(v, 0, 8, 115);
        if (n0 > 1) noRepeats(v, n0, 116);
        for (let i0 = 0; i0 < n0; i0++) {
          code_custody_basis(v[i0], 116, i0);
        }
        break;
      }
      case "bail_posted_at": {
        date_time(v, 117);
        break;
      }
      case "release_eligible_on": {
        date(v, 118);
        break;
      }
      case "release_eligible_at": {
        date_time(v, 119);
        break;
      }
      case "processing_minutes": {
        integer_0_52560000(v, 120);
        break;
      }
      case "ice_arrived_at": {
        date_time(v, 121);
        break;
      }
      case "ended_on": {
        date(v, 122);
        break;
      }
      case "ended_at": {
        date_time(v, 123);
        break;
      }
      case "custody_end": {
        code_custody_end(v, 124);
        break;
      }
      case "taker": {
        code_custody_taker(v, 125);
        break;
      }
      case "transfer_basis": {
        code_transfer_basis(v, 126);
        break;
      }
      case "recorded_in": {
        text_53(v, 127);
        break;
      }
      default:
        unknownKey(114, key);
    }
  }
  if (needed !== 1) missing(d, { "basis": 115 });
}
function part12(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "age_band": {
        code_age_band(v, 130);
        break;
      }
      case "sex": {
        code_sex(v, 131);
        break;
      }
      case "race_ethnicity": {
        const n0 = listLength(v, 0, 10, 132);
        if (n0 > 1) noRepeats(v, n0, 133);
        for (let i0 = 0; i0 < n0; i0++) {
          code_race_ethnicity(v[i0], 133, i0);
        }
        break;
      }
      case "region": {
        code_region(v, 134);
        break;
      }
      case "language": {
        code_language(v, 135);
        break;
      }
      case "charge_class": {
        code_charge_class(v, 136);
        break;
      }
      case "conviction_class": {
        code_conviction_class(v, 137);
        break;
      }
      case "qualifying_offense": {
        code_qualifying_offense(v, 138);
        break;
      }
      case "citizenship_claim": {
        code_citizenship_claim(v, 139);
        break;
      }
      case "terrorist_match": {
        truth(v, 140);
        break;
      }
      default:
        unknownKey(129, key);
    }
  }
}
function part13(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 143, i0);
        break;
      }
      case "notice": {
        needed++;
        code_notice_type(v, 144, i0);
        break;
      }
      case "status": {
        needed++;
        code_notice_status(v, 145, i0);
        break;
      }
      case "to": {
        code_notice_recipient(v, 146, i0);
        break;
      }
      case "language": {
        code_language(v, 147, i0);
        break;
      }
      case "given_on": {
        date(v, 148, i0);
        break;
      }
      case "given_at": {
        date_time(v, 149, i0);
        break;
      }
      default:
        unknownKey(142, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "no": 143, "notice": 144, "status": 145 }, i0);
}
function part14(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "offered_on": {
        date(v, 151);
        break;
      }
      case "consent": {
        code_interview_consent(v, 152);
        break;
      }
      case "counsel_status": {
        code_counsel_status(v, 153);
        break;
      }
      case "counsel_notified_on": {
        date(v, 154);
        break;
      }
      case "counsel_notified_at": {
        date_time(v, 155);
        break;
      }
      case "held": {
        needed++;
        truth(v, 156);
        break;
      }
      case "held_on": {
        date(v, 157);
        break;
      }
      case "held_at": {
        date_time(v, 158);
        break;
      }
      default:
        unknownKey(150, key);
    }
  }
  if (needed !== 1) missing(d, { "held": 156 });
}
function part15(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 161, i0);
        break;
      }
      case "category": {
        needed++;
        code_cost_category(v, 162, i0);
        break;
      }
      case "money_source": {
        needed++;
        code_money_source(v, 163, i0);
        break;
      }
      case "flow": {
        needed++;
        code_money_flow(v, 164, i0);
        break;
      }
      case "amount_cents": {
        needed++;
        integer_minus_1000000000000_1000000000000(v, 165, i0);
        break;
      }
      case "unit_count": {
        integer_0_1000000000000(v, 166, i0);
        break;
      }
      case "unit_rate_cents": {
        integer_minus_1000000000000_1000000000000(v, 167, i0);
        break;
      }
      case "incurred_on": {
        needed++;
        date(v, 168, i0);
        break;
      }
      case "agreement_id": {
        text_13(v, 169, i0);
        break;
      }
      default:
        unknownKey(160, key, i0);
    }
  }
  if (needed !== 6) missing(d, { "no": 161, "category": 162, "money_source": 163, "flow": 164, "amount_cents": 165, "incurred_on": 168 }, i0);
}
function part16(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 172, i0);
        break;
      }
      case "rule": {
        needed++;
        text_17(v, 173, i0);
        break;
      }
      case "target": {
        text_56(v, 174, i0);
        break;
      }
      case "explanation": {
        needed++;
        code_answer_code(v, 175, i0);
        break;
      }
      case "body": {
        needed++;
        code_review_level(v, 176, i0);
        break;
      }
      case "answered_on": {
        needed++;
        date(v, 177, i0);
        break;
      }
      default:
        unknownKey(171, key, i0);
    }
  }
  if (needed !== 5) missing(d, { "no": 172, "rule": 173, "explanation": 175, "body": 176, "answered_on": 177 }, i0);
}
function part17(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 180, i0);
        break;
      }
      case "public_id": {
        needed++;
        text_39(v, 181, i0);
        break;
      }
      case "relation": {
        needed++;
        code_request_relation(v, 182, i0);
        break;
      }
      default:
        unknownKey(179, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "no": 180, "public_id": 181, "relation": 182 }, i0);
}
function part18(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "lift_reason": {
        text_14(v, 184);
        break;
      }
      case "detainer_type": {
        text_14(v, 185);
        break;
      }
      default:
        unknownKey(183, key);
    }
  }
}
function part19(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 16) {
      flaw("many", 186);
      break;
    }
    if (isLonger(i0, 64) || !pattern10.test(i0)) flaw("name", 187, i0);
    const v = d[i0];
    if (isPart(v, 187, i0)) part20(v, i0);
  }
}
function part20(d, i0) {
  let count = 0;
  for (const i1 in d) {
    if (++count > 100) {
      flaw("many", 187, i0);
      break;
    }
  }
}
function form(field, v, i0, i1, i2) {
  switch (field) {
    case 189: {
      text_57(v, 189);
      break;
    }
    case 190: {
      text_44(v, 190);
      break;
    }
    case 191: {
      text_44(v, 191, i0);
      break;
    }
    case 42: {
      if (typeof v === "string" && is_probable_cause(v) && !is_probable_cause_public(v)) flaw("telling", 42, i0, i1);
      else {
        code_probable_cause_public(v, 42, i0, i1);
      }
      break;
    }
    case 63: {
      if (typeof v === "string" && is_decision_reason(v) && !is_decision_reason_public(v)) flaw("telling", 63, i0, i1, i2);
      else {
        code_decision_reason_public(v, 63, i0, i1, i2);
      }
      break;
    }
    case 65: {
      if (typeof v === "string" && is_legal_basis(v) && !is_legal_basis_public(v)) flaw("telling", 65, i0, i1, i2);
      else {
        code_legal_basis_public(v, 65, i0, i1, i2);
      }
      break;
    }
    case 192: {
      text_44(v, 192, i0, i1);
      break;
    }
    case 193: {
      text_44(v, 193, i0);
      break;
    }
    case 83: {
      if (typeof v === "string" && is_information(v) && !is_information_public(v)) flaw("telling", 83, i0, i1, i2);
      else {
        code_information_public(v, 83, i0, i1, i2);
      }
      break;
    }
    case 194: {
      text_44(v, 194, i0, i1);
      break;
    }
    case 90: {
      if (typeof v === "string" && is_ask_result(v) && !is_ask_result_public(v)) flaw("telling", 90, i0);
      else {
        code_ask_result_public(v, 90, i0);
      }
      break;
    }
    case 195: {
      text_44(v, 195, i0);
      break;
    }
    case 103: {
      if (typeof v === "string" && is_information(v) && !is_information_public(v)) flaw("telling", 103, i0);
      else {
        code_information_public(v, 103, i0);
      }
      break;
    }
    case 106: {
      if (typeof v === "string" && is_legal_basis(v) && !is_legal_basis_public(v)) flaw("telling", 106, i0);
      else {
        code_legal_basis_public(v, 106, i0);
      }
      break;
    }
    case 196: {
      text_57(v, 196);
      break;
    }
    case 126: {
      if (typeof v === "string" && is_transfer_basis(v) && !is_transfer_basis_public(v)) flaw("telling", 126);
      else {
        code_transfer_basis_public(v, 126);
      }
      break;
    }
    case 145: {
      if (typeof v === "string" && is_notice_status(v) && !is_notice_status_public(v)) flaw("telling", 145, i0);
      else {
        code_notice_status_public(v, 145, i0);
      }
      break;
    }
    case 146: {
      if (typeof v === "string" && is_notice_recipient(v) && !is_notice_recipient_public(v)) flaw("telling", 146, i0);
      else {
        code_notice_recipient_public(v, 146, i0);
      }
      break;
    }
    case 197: {
      text_44(v, 197);
      break;
    }
    case 198: {
      text_44(v, 198, i0);
      break;
    }
    case 175: {
      if (typeof v === "string" && is_answer_code(v) && !is_answer_code_public(v)) flaw("telling", 175, i0);
      else {
        code_answer_code_public(v, 175, i0);
      }
      break;
    }
    case 199: {
      text_44(v, 199, i0);
      break;
    }
    case 200: {
      truth(v, 200);
      break;
    }
    case 201: {
      truth(v, 201);
      break;
    }
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/request.schema.json
 record code =request
 standard_version id ..4 "1.0
 view code =agency|public|regulator:us-ca-truth-act|regulator:us-ca-values-act|regulator:us-co-24-74|regulator:us-ct-54-192h|regulator:us-ga-hb-1105|regulator:us-il-trust-act|regulator:us-nc-162-62|regulator:us-nj-ag-2018-6|regulator:us-ny-nyc-10-178|regulator:us-ny-nyc-14-154|regulator:us-ny-nyc-9-131|regulator:us-ny-nyc-9-205|regulator:us-or-181a-826
 revision integer 1..100000
 revision_reason code revision-reason
 request_id id ..64 "R-2026-0041
 public_id id ..32 "9f1c0e6b7a5d4c3b2a1908f7e6d5c4b3
 supersedes list ..50
  * id ..64 "R-2026-0041
 source part
  kind code source-kind
  release_id id ..80 "ice-detainers-2015-07-18
  file_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  row integer 1..1000000000
 agency_id id ..14 "us-zz-qmrtwkla
 agency_id_missing code null-reason
 facility part
  facility_id id ..40 "main-jail
  as_listed text ..200
  code id ..7 "LAKEJZZ
  city text ..200
  state id ..2 "ZZ
  operator_level code operator-level
 direction code direction
 quantity integer 2..1000000000
 channel code channel
 requesting_component code requesting-component
 requesting_office code requesting-office+ ..64
 received_on date ..10
 received_at instant ..35
 received_on_missing code null-reason
 instruments list ..20
  * part
   no integer 1..1000
   instrument code instrument
   edition id ..5 "02/17
   dated_on date ..10
   dated_on_missing code null-reason
   issuer_role code issuer-role
   probable_cause list ..8
    * code probable-cause
   served_on_person boolean
   served_on date ..10
   served_at instant ..35
   served_how code served-how
   court text 1..300
   judge_type code judge-type
   has_docket boolean
   file_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
 asks list ..40
  * part
   ask_no integer 1..1000
   ask code ask
   federal_force code federal-force
   system code database-system
   purpose code query-purpose
   decisions list ..50
    * part
     no integer 1..1000
     decision code decision
     reasons list ..12
      * code decision-reason
     legal_basis list ..12
      * code legal-basis
     provisions list ..12
      * code policy-provision
     agreement_id id ..64 "us-zz-qmrtwkla-287g-wso-1
     review_level code review-level
     review_result code review-result
     decided_on date ..10
     decided_at instant ..35
     decided_on_missing code null-reason
     decided_by_role code decision-role
   closed_without_decision code closed-without-decision
   closed_on date ..10
   replied_to_requester boolean
   replied_on date ..10
   disclosures list ..50
    * part
     no integer 1..1000
     information list ..24
      * code information
     disclosed_on date ..10
     disclosed_at instant ..35
     given_to code requesting-component
     channel code channel
     system code database-system
     court_order boolean
   result code ask-result
   result_on date ..10
   result_at instant ..35
 asks_complete boolean
 query part
  system code database-system
  purpose code query-purpose
  in_custody boolean
  response code iar-response
  responded_at instant ..35
 contact part
  to code requesting-component
  information list ..24
   * code information
  review_level code review-level
  legal_basis list ..12
   * code legal-basis
 alert part
  system code database-system
  confirmed boolean
 act part
  function code agreement-function
  agreement_id id ..64 "us-zz-qmrtwkla-287g-wso-1
  in_jail boolean
 custody part
  basis list ..8
   * code custody-basis
  bail_posted_at instant ..35
  release_eligible_on date ..10
  release_eligible_at instant ..35
  processing_minutes integer 0..52560000
  ice_arrived_at instant ..35
  ended_on date ..10
  ended_at instant ..35
  custody_end code custody-end
  taker code custody-taker
  transfer_basis code transfer-basis
  recorded_in id ..64 "R-2026-0041
 case_key id ..32 "k7f3q9
 person part
  age_band code age-band
  sex code sex
  race_ethnicity list ..10
   * code race-ethnicity
  region code region
  language code language
  charge_class code charge-class
  conviction_class code conviction-class
  qualifying_offense code qualifying-offense
  citizenship_claim code citizenship-claim
  terrorist_match boolean
 notices list ..20
  * part
   no integer 1..1000
   notice code notice-type
   status code notice-status
   to code notice-recipient
   language code language
   given_on date ..10
   given_at instant ..35
 interview part
  offered_on date ..10
  consent code interview-consent
  counsel_status code counsel-status
  counsel_notified_on date ..10
  counsel_notified_at instant ..35
  held boolean
  held_on date ..10
  held_at instant ..35
 costs list ..50
  * part
   no integer 1..1000
   category code cost-category
   money_source code money-source
   flow code money-flow
   amount_cents integer -1000000000000..1000000000000
   unit_count integer 0..1000000000000
   unit_rate_cents integer -1000000000000..1000000000000
   incurred_on date ..10
   agreement_id id ..64 "us-zz-qmrtwkla-igsa-1
 answers list ..50
  * part
   no integer 1..1000
   rule id ..80 "hold-over-limit
   target id ..120 "/custody
   explanation code answer-code
   body code review-level
   answered_on date ..10
 related_requests list ..20
  * part
   no integer 1..1000
   public_id id ..32 "0b5e7a1c2d3f4e5a6b7c8d9e0f1a2b3c
   relation code request-relation
 as_released part
  lift_reason text ..200
  detainer_type text ..200
 extensions part
  * part
   * text
 received_quarter id ..7 "2026-Q1
 received_month id ..7 "2026-01
 instruments/*/dated_month id ..7 "2026-01
 asks/*/decisions/*/decided_month id ..7 "2026-01
 asks/*/closed_month id ..7 "2026-01
 asks/*/disclosures/*/disclosed_month id ..7 "2026-01
 asks/*/result_month id ..7 "2026-01
 custody/ended_quarter id ..7 "2026-Q1
 interview/held_month id ..7 "2026-01
 costs/*/incurred_month id ..7 "2026-01
 answers/*/answered_month id ..7 "2026-01
 generalised boolean
 not_yet_public boolean`, [[{ "at": "/source/kind", "is": "equals", "value": "federal-release" }], [{ "at": "/source/kind", "is": "equals", "value": "state-release" }], [{ "at": "/revision", "is": "at-least", "value": 2 }], [{ "at": "/direction", "is": "equals", "value": "inbound" }], [{ "at": "/direction", "is": "equals", "value": "outbound-query" }], [{ "at": "/direction", "is": "equals", "value": "outbound-contact" }], [{ "at": "/direction", "is": "equals", "value": "automatic" }], [{ "at": "/direction", "is": "equals", "value": "delegated-act" }], [{ "at": "/source/kind", "is": "equals", "value": "own-log" }], [{ "at": "/quantity", "is": "given" }]], { own: 189, tables: { "public": { "seen": "f79ffff3fbf4bffff7eafc7e1fff7007000e7429ffefd70eff3", "optional": [55, 27, 28], "needed": [8, 189, 200, 201], "silent": [] }, "regulator:us-ca-truth-act": { "seen": "f79f1020e10087c30008f1000d004045000e741300000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-ca-values-act": { "seen": "f79f10200000000000000000000040452040000000000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-co-24-74": { "seen": "f79f10a5000087c33008f000000000000000000000000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-ct-54-192h": { "seen": "f79f1020e10087c30008f10000004041e300040300000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-ga-hb-1105": { "seen": "f79f1024e10087000000000c400000000000000000000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-il-trust-act": { "seen": "f79f1025f10087cf3e820040000042c30000000000000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-nc-162-62": { "seen": "f79f1024e10087c33000000cc00048830000000000000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-nj-ag-2018-6": { "seen": "f79f1025000087c30008f040000000002040000000000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-ny-nyc-10-178": { "seen": "f79f1025100087c30088f040000040010000000000000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-ny-nyc-14-154": { "seen": "f79f1024f10087c30008f040000044432041000000000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-ny-nyc-9-131": { "seen": "f79f1024f16087c30008f040000044432041000000000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-ny-nyc-9-205": { "seen": "f79f1024f10087c30008f040000044432041000000000000000", "optional": [], "needed": [], "silent": [9] }, "regulator:us-or-181a-826": { "seen": "f79f10a5100087cf02020000000000000000000000000000000", "optional": [], "needed": [], "silent": [9] } }, forms: [189, 190, 191, 42, 63, 65, 192, 193, 83, 194, 90, 195, 103, 106, 196, 126, 145, 146, 197, 198, 175, 199, 200, 201], form });
