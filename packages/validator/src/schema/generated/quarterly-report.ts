// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, noRepeats, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, integer_1_100000, code_revision_reason, text_2, code_source_kind, text_3, text_4, text_5, date, text_7, code_null_reason, text_8, text_9, integer_0_1000000000000, text_13, code_agreement_type, code_agreement_status, code_cost_category, code_money_source, code_money_flow, integer_minus_1000000000000_1000000000000, truth, text_17, code_policy_provision, code_provision_status, text_30, text_31, text_33, text_35, integer_5_25, text_43, text_44, code_report_basis, code_nil_scope, code_measure_unit, code_measure_kind, code_placed_by, code_missing_mark, integer_0_12, code_context_item, integer_1900_2200, code_crime_basis, code_cost_basis, code_count_difference, pattern10 } from "./values.ts";
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
        if (v !== "quarterly-report") flaw("code", 2);
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
      case "report_id": {
        needed++;
        text_43(v, 7);
        break;
      }
      case "source_kind": {
        needed++;
        code_source_kind(v, 8);
        break;
      }
      case "agency_id": {
        text_2(v, 9);
        break;
      }
      case "jurisdiction_id": {
        text_7(v, 10);
        break;
      }
      case "period": {
        needed++;
        if (isPart(v, 11)) part1(v);
        break;
      }
      case "time_zone": {
        text_8(v, 15);
        break;
      }
      case "time_zone_missing": {
        code_null_reason(v, 16);
        break;
      }
      case "months_covered": {
        needed++;
        const n0 = listLength(v, 0, 12, 17);
        if (n0 > 1) noRepeats(v, n0, 18);
        for (let i0 = 0; i0 < n0; i0++) {
          text_44(v[i0], 18, i0);
        }
        break;
      }
      case "as_of": {
        needed++;
        date(v, 19);
        break;
      }
      case "basis": {
        needed++;
        if (isPart(v, 20)) part2(v);
        break;
      }
      case "nil": {
        needed++;
        const n0 = listLength(v, 0, 20, 37);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 38, i0)) part5(v[i0], i0);
        }
        break;
      }
      case "tables": {
        needed++;
        const n0 = listLength(v, 0, 500, 42);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 43, i0)) part6(v[i0], i0);
        }
        break;
      }
      case "balance": {
        if (isPart(v, 114)) part9(v);
        break;
      }
      case "rates": {
        needed++;
        const n0 = listLength(v, 0, 200, 125);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 126, i0)) part10(v[i0], i0);
        }
        break;
      }
      case "context": {
        needed++;
        const n0 = listLength(v, 0, 200, 137);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 138, i0)) part11(v[i0], i0);
        }
        break;
      }
      case "expenditures": {
        needed++;
        const n0 = listLength(v, 0, 1e3, 150);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 151, i0)) part13(v[i0], i0);
        }
        break;
      }
      case "agreements_in_force": {
        needed++;
        const n0 = listLength(v, 0, 500, 159);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 160, i0)) part14(v[i0], i0);
        }
        break;
      }
      case "policy_changes": {
        needed++;
        const n0 = listLength(v, 0, 200, 165);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 166, i0)) part15(v[i0], i0);
        }
        break;
      }
      case "corrections": {
        needed++;
        const n0 = listLength(v, 0, 40, 174);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 175, i0)) part17(v[i0], i0);
        }
        break;
      }
      case "outside_counts": {
        needed++;
        const n0 = listLength(v, 0, 200, 178);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 179, i0)) part18(v[i0], i0);
        }
        break;
      }
      case "not_reported": {
        needed++;
        const n0 = listLength(v, 0, 9, 188);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 189, i0)) part19(v[i0], i0);
        }
        break;
      }
      case "protection": {
        if (isPart(v, 192)) part20(v);
        break;
      }
      case "prepared_by_office": {
        text_5(v, 195);
        break;
      }
      case "published_on": {
        date(v, 196);
        break;
      }
      case "previous_sha256": {
        text_4(v, 197);
        break;
      }
      case "extensions": {
        if (isPart(v, 198)) part21(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 20) missing(d, { "record": 2, "standard_version": 3, "view": 4, "revision": 5, "report_id": 7, "source_kind": 8, "period": 11, "months_covered": 17, "as_of": 19, "basis": 20, "nil": 37, "tables": 42, "rates": 125, "context": 137, "expenditures": 150, "agreements_in_force": 159, "policy_changes": 165, "corrections": 174, "outside_counts": 178, "not_reported": 188 });
  if (d.revision !== void 0 && Number.isInteger(d.revision) && d.revision >= 2) {
    if (d.revision_reason === void 0) flawBecause("needed", 6, 31);
  }
  if (d.jurisdiction_id !== void 0) {
    if (d.agency_id !== void 0) flawBecause("barred", 9, 32);
  } else {
    if (d.agency_id === void 0) flawBecause("needed", 9, 33);
  }
  if (d.time_zone_missing !== void 0) {
    if (d.time_zone !== void 0) flawBecause("barred", 15, 34);
  } else {
    if (d.time_zone === void 0) flawBecause("needed", 15, 35);
  }
  if (d.source_kind !== void 0 && d.source_kind === "own-log") {
    if (typeof d.basis === "object" && d.basis !== null && !Array.isArray(d.basis)) {
      if (Array.isArray(d.basis.releases) && d.basis.releases.length > 0) flawBecause("barred", 28, 36);
    }
  }
  if (d.source_kind !== void 0 && d.source_kind === "federal-release") {
    if (Array.isArray(d.nil) && d.nil.length > 0) flawBecause("barred", 37, 37);
    if (d.balance !== void 0) flawBecause("barred", 114, 37);
    if (typeof d.basis === "object" && d.basis !== null && !Array.isArray(d.basis)) {
      if (Array.isArray(d.basis.releases) && d.basis.releases.length < 1) flawBecause("needed", 28, 37);
    }
  }
  if (d.source_kind !== void 0 && d.source_kind === "state-release") {
    if (Array.isArray(d.nil) && d.nil.length > 0) flawBecause("barred", 37, 38);
    if (d.balance !== void 0) flawBecause("barred", 114, 38);
    if (typeof d.basis === "object" && d.basis !== null && !Array.isArray(d.basis)) {
      if (Array.isArray(d.basis.releases) && d.basis.releases.length < 1) flawBecause("needed", 28, 38);
    }
  }
  if (d.source_kind !== void 0 && d.basis !== void 0 && d.source_kind === "own-log" && typeof d.basis === "object" && d.basis !== null && !Array.isArray(d.basis) && d.basis.kind !== void 0 && d.basis.kind === "derived") {
    if (d.balance === void 0) flawBecause("needed", 114, 39);
  }
  if (d.basis !== void 0 && typeof d.basis === "object" && d.basis !== null && !Array.isArray(d.basis) && d.basis.kind !== void 0 && d.basis.kind === "context-only") {
    if (Array.isArray(d.tables) && d.tables.length > 0) flawBecause("barred", 42, 40);
    if (Array.isArray(d.nil) && d.nil.length > 0) flawBecause("barred", 37, 40);
    if (d.balance !== void 0) flawBecause("barred", 114, 40);
  }
}
function part1(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "name": {
        needed++;
        text_35(v, 12);
        break;
      }
      case "start_on": {
        needed++;
        date(v, 13);
        break;
      }
      case "end_on": {
        needed++;
        date(v, 14);
        break;
      }
      default:
        unknownKey(11, key);
    }
  }
  if (needed !== 3) missing(d, { "name": 12, "start_on": 13, "end_on": 14 });
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "kind": {
        needed++;
        code_report_basis(v, 21);
        break;
      }
      case "log_sha256": {
        text_4(v, 22);
        break;
      }
      case "rows": {
        integer_0_1000000000000(v, 23);
        break;
      }
      case "rows_not_read": {
        integer_0_1000000000000(v, 24);
        break;
      }
      case "entries": {
        integer_0_1000000000000(v, 25);
        break;
      }
      case "revisions_considered": {
        integer_0_1000000000000(v, 26);
        break;
      }
      case "entries_withdrawn": {
        integer_0_1000000000000(v, 27);
        break;
      }
      case "releases": {
        needed++;
        const n0 = listLength(v, 0, 100, 28);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 29, i0)) part3(v[i0], i0);
        }
        break;
      }
      case "law": {
        needed++;
        const n0 = listLength(v, 0, 100, 33);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 34, i0)) part4(v[i0], i0);
        }
        break;
      }
      default:
        unknownKey(20, key);
    }
  }
  if (needed !== 3) missing(d, { "kind": 21, "releases": 28, "law": 33 });
  if (d.kind !== void 0 && d.kind === "derived") {
    if (d.log_sha256 === void 0) flawBecause("needed", 22, 0);
    if (d.rows === void 0) flawBecause("needed", 23, 0);
    if (d.entries === void 0) flawBecause("needed", 25, 0);
    if (d.revisions_considered === void 0) flawBecause("needed", 26, 0);
  }
}
function part3(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "release_id": {
        needed++;
        text_3(v, 30, i0);
        break;
      }
      case "file_sha256": {
        needed++;
        text_4(v, 31, i0);
        break;
      }
      case "rows": {
        needed++;
        integer_0_1000000000000(v, 32, i0);
        break;
      }
      default:
        unknownKey(29, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "release_id": 30, "file_sha256": 31, "rows": 32 }, i0);
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "law_id": {
        needed++;
        text_33(v, 35, i0);
        break;
      }
      case "sha256": {
        needed++;
        text_4(v, 36, i0);
        break;
      }
      default:
        unknownKey(34, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "law_id": 35, "sha256": 36 }, i0);
}
function part5(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "scope": {
        needed++;
        code_nil_scope(v, 39, i0);
        break;
      }
      case "certified_on": {
        needed++;
        date(v, 40, i0);
        break;
      }
      case "office": {
        needed++;
        text_5(v, 41, i0);
        break;
      }
      default:
        unknownKey(38, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "scope": 39, "certified_on": 40, "office": 41 }, i0);
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "table_id": {
        needed++;
        text_17(v, 44, i0);
        break;
      }
      case "measure": {
        needed++;
        text_9(v, 45, i0);
        break;
      }
      case "unit": {
        needed++;
        code_measure_unit(v, 46, i0);
        break;
      }
      case "kind": {
        needed++;
        code_measure_kind(v, 47, i0);
        break;
      }
      case "placed_by": {
        needed++;
        code_placed_by(v, 48, i0);
        break;
      }
      case "adds_over_time": {
        needed++;
        truth(v, 49, i0);
        break;
      }
      case "adds_over_agencies": {
        needed++;
        truth(v, 50, i0);
        break;
      }
      case "dimensions": {
        needed++;
        const n1 = listLength(v, 0, 8, 51, i0);
        if (n1 > 1) noRepeats(v, n1, 52, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (v[i1] !== "month" && v[i1] !== "agency_id" && v[i1] !== "facility_id" && v[i1] !== "operator_level" && v[i1] !== "direction" && v[i1] !== "channel" && v[i1] !== "requesting_component" && v[i1] !== "requesting_office" && v[i1] !== "instrument" && v[i1] !== "probable_cause" && v[i1] !== "federal_force" && v[i1] !== "ask" && v[i1] !== "decision" && v[i1] !== "decision_group" && v[i1] !== "closed_without_decision" && v[i1] !== "reason" && v[i1] !== "legal_basis" && v[i1] !== "provision" && v[i1] !== "review_level" && v[i1] !== "review_result" && v[i1] !== "result" && v[i1] !== "outcome" && v[i1] !== "outcome_group" && v[i1] !== "taker" && v[i1] !== "transfer_basis" && v[i1] !== "custody_basis" && v[i1] !== "hold_clock" && v[i1] !== "hold_limit" && v[i1] !== "information" && v[i1] !== "system" && v[i1] !== "purpose" && v[i1] !== "response" && v[i1] !== "consent" && v[i1] !== "counsel_status" && v[i1] !== "notice" && v[i1] !== "notice_status" && v[i1] !== "function" && v[i1] !== "agreement_type" && v[i1] !== "cost_category" && v[i1] !== "money_source" && v[i1] !== "money_flow" && v[i1] !== "age_band" && v[i1] !== "sex" && v[i1] !== "race_ethnicity" && v[i1] !== "region" && v[i1] !== "language" && v[i1] !== "charge_class" && v[i1] !== "conviction_class" && v[i1] !== "qualifying_offense" && v[i1] !== "terrorist_match") flaw("code", 52, i0, i1);
        }
        break;
      }
      case "complete": {
        needed++;
        truth(v, 53, i0);
        break;
      }
      case "withheld_law": {
        if (isPart(v, 54, i0)) part7(v, i0);
        break;
      }
      case "rows": {
        needed++;
        const n1 = listLength(v, 0, 2e5, 58, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 59, i0, i1)) part8(v[i1], i0, i1);
        }
        break;
      }
      default:
        unknownKey(43, key, i0);
    }
  }
  if (needed !== 10) missing(d, { "table_id": 44, "measure": 45, "unit": 46, "kind": 47, "placed_by": 48, "adds_over_time": 49, "adds_over_agencies": 50, "dimensions": 51, "complete": 53, "rows": 58 }, i0);
  if (d.withheld_law !== void 0) {
    if (d.complete !== void 0 && d.complete !== false) flawBecause("misfit", 53, 5, i0);
    if (Array.isArray(d.rows) && d.rows.length > 0) flawBecause("barred", 58, 5, i0);
  }
  if (d.kind !== void 0 && d.kind === "stock") {
    if (d.adds_over_time !== void 0 && d.adds_over_time !== false) flawBecause("misfit", 49, 6, i0);
  }
  if (d.kind !== void 0 && d.kind === "average") {
    if (d.adds_over_time !== void 0 && d.adds_over_time !== false) flawBecause("misfit", 49, 7, i0);
  }
  if (d.kind !== void 0 && d.kind === "median") {
    if (d.adds_over_time !== void 0 && d.adds_over_time !== false) flawBecause("misfit", 49, 8, i0);
  }
}
function part7(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 55, i0);
        break;
      }
      case "url": {
        web_address(v, 56, i0);
        break;
      }
      case "quote": {
        text_31(v, 57, i0);
        break;
      }
      default:
        unknownKey(54, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 55 }, i0);
}
function part8(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "month": {
        text_9(v, 60, i0, i1);
        break;
      }
      case "agency_id": {
        text_9(v, 61, i0, i1);
        break;
      }
      case "facility_id": {
        text_9(v, 62, i0, i1);
        break;
      }
      case "operator_level": {
        text_9(v, 63, i0, i1);
        break;
      }
      case "direction": {
        text_9(v, 64, i0, i1);
        break;
      }
      case "channel": {
        text_9(v, 65, i0, i1);
        break;
      }
      case "requesting_component": {
        text_9(v, 66, i0, i1);
        break;
      }
      case "requesting_office": {
        text_9(v, 67, i0, i1);
        break;
      }
      case "instrument": {
        text_9(v, 68, i0, i1);
        break;
      }
      case "probable_cause": {
        text_9(v, 69, i0, i1);
        break;
      }
      case "federal_force": {
        text_9(v, 70, i0, i1);
        break;
      }
      case "ask": {
        text_9(v, 71, i0, i1);
        break;
      }
      case "decision": {
        text_9(v, 72, i0, i1);
        break;
      }
      case "decision_group": {
        text_9(v, 73, i0, i1);
        break;
      }
      case "closed_without_decision": {
        text_9(v, 74, i0, i1);
        break;
      }
      case "reason": {
        text_9(v, 75, i0, i1);
        break;
      }
      case "legal_basis": {
        text_9(v, 76, i0, i1);
        break;
      }
      case "provision": {
        text_9(v, 77, i0, i1);
        break;
      }
      case "review_level": {
        text_9(v, 78, i0, i1);
        break;
      }
      case "review_result": {
        text_9(v, 79, i0, i1);
        break;
      }
      case "result": {
        text_9(v, 80, i0, i1);
        break;
      }
      case "outcome": {
        text_9(v, 81, i0, i1);
        break;
      }
      case "outcome_group": {
        text_9(v, 82, i0, i1);
        break;
      }
      case "taker": {
        text_9(v, 83, i0, i1);
        break;
      }
      case "transfer_basis": {
        text_9(v, 84, i0, i1);
        break;
      }
      case "custody_basis": {
        text_9(v, 85, i0, i1);
        break;
      }
      case "hold_clock": {
        text_9(v, 86, i0, i1);
        break;
      }
      case "hold_limit": {
        text_9(v, 87, i0, i1);
        break;
      }
      case "information": {
        text_9(v, 88, i0, i1);
        break;
      }
      case "system": {
        text_9(v, 89, i0, i1);
        break;
      }
      case "purpose": {
        text_9(v, 90, i0, i1);
        break;
      }
      case "response": {
        text_9(v, 91, i0, i1);
        break;
      }
      case "consent": {
        text_9(v, 92, i0, i1);
        break;
      }
      case "counsel_status": {
        text_9(v, 93, i0, i1);
        break;
      }
      case "notice": {
        text_9(v, 94, i0, i1);
        break;
      }
      case "notice_status": {
        text_9(v, 95, i0, i1);
        break;
      }
      case "function": {
        text_9(v, 96, i0, i1);
        break;
      }
      case "agreement_type": {
        text_9(v, 97, i0, i1);
        break;
      }
      case "cost_category": {
        text_9(v, 98, i0, i1);
        break;
      }
      case "money_source": {
        text_9(v, 99, i0, i1);
        break;
      }
      case "money_flow": {
        text_9(v, 100, i0, i1);
        break;
      }
      case "age_band": {
        text_9(v, 101, i0, i1);
        break;
      }
      case "sex": {
        text_9(v, 102, i0, i1);
        break;
      }
      case "race_ethnicity": {
        text_9(v, 103, i0, i1);
        break;
      }
      case "region": {
        text_9(v, 104, i0, i1);
        break;
      }
      case "language": {
        text_9(v, 105, i0, i1);
        break;
      }
      case "charge_class": {
        text_9(v, 106, i0, i1);
        break;
      }
      case "conviction_class": {
        text_9(v, 107, i0, i1);
        break;
      }
      case "qualifying_offense": {
        text_9(v, 108, i0, i1);
        break;
      }
      case "terrorist_match": {
        text_9(v, 109, i0, i1);
        break;
      }
      case "value": {
        integer_minus_1000000000000_1000000000000(v, 110, i0, i1);
        break;
      }
      case "observations": {
        integer_0_1000000000000(v, 111, i0, i1);
        break;
      }
      case "withheld": {
        if (v !== "protected") flaw("code", 112, i0, i1);
        break;
      }
      case "missing": {
        code_missing_mark(v, 113, i0, i1);
        break;
      }
      default:
        unknownKey(59, key, i0, i1);
    }
  }
  if (d.withheld !== void 0) {
    if (d.value !== void 0) flawBecause("barred", 110, 1, i0, i1);
    if (d.observations !== void 0) flawBecause("barred", 111, 1, i0, i1);
    if (d.missing !== void 0) flawBecause("barred", 113, 1, i0, i1);
  } else {
    if (d.missing !== void 0) {
      if (d.value !== void 0) flawBecause("barred", 110, 3, i0, i1);
      if (d.observations !== void 0) flawBecause("barred", 111, 3, i0, i1);
    } else {
      if (d.value === void 0) flawBecause("needed", 110, 4, i0, i1);
    }
  }
}
function part9(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "open_at_start": {
        integer_0_1000000000000(v, 115);
        break;
      }
      case "open_at_start_missing": {
        code_null_reason(v, 116);
        break;
      }
      case "received": {
        integer_0_1000000000000(v, 117);
        break;
      }
      case "received_missing": {
        code_null_reason(v, 118);
        break;
      }
      case "decided": {
        integer_0_1000000000000(v, 119);
        break;
      }
      case "decided_missing": {
        code_null_reason(v, 120);
        break;
      }
      case "closed_without_decision": {
        integer_0_1000000000000(v, 121);
        break;
      }
      case "closed_without_decision_missing": {
        code_null_reason(v, 122);
        break;
      }
      case "open_at_end": {
        integer_0_1000000000000(v, 123);
        break;
      }
      case "open_at_end_missing": {
        code_null_reason(v, 124);
        break;
      }
      default:
        unknownKey(114, key);
    }
  }
  if (d.open_at_start_missing !== void 0) {
    if (d.open_at_start !== void 0) flawBecause("barred", 115, 9);
  } else {
    if (d.open_at_start === void 0) flawBecause("needed", 115, 10);
  }
  if (d.received_missing !== void 0) {
    if (d.received !== void 0) flawBecause("barred", 117, 11);
  } else {
    if (d.received === void 0) flawBecause("needed", 117, 12);
  }
  if (d.decided_missing !== void 0) {
    if (d.decided !== void 0) flawBecause("barred", 119, 13);
  } else {
    if (d.decided === void 0) flawBecause("needed", 119, 14);
  }
  if (d.closed_without_decision_missing !== void 0) {
    if (d.closed_without_decision !== void 0) flawBecause("barred", 121, 15);
  } else {
    if (d.closed_without_decision === void 0) flawBecause("needed", 121, 16);
  }
  if (d.open_at_end_missing !== void 0) {
    if (d.open_at_end !== void 0) flawBecause("barred", 123, 17);
  } else {
    if (d.open_at_end === void 0) flawBecause("needed", 123, 18);
  }
}
function part10(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rate": {
        needed++;
        text_9(v, 127, i0);
        break;
      }
      case "numerator_of": {
        needed++;
        text_9(v, 128, i0);
        break;
      }
      case "numerator": {
        integer_0_1000000000000(v, 129, i0);
        break;
      }
      case "numerator_missing": {
        code_null_reason(v, 130, i0);
        break;
      }
      case "denominator_of": {
        needed++;
        text_9(v, 131, i0);
        break;
      }
      case "denominator": {
        integer_0_1000000000000(v, 132, i0);
        break;
      }
      case "denominator_missing": {
        code_null_reason(v, 133, i0);
        break;
      }
      case "per": {
        needed++;
        if (v !== 1 && v !== 100 && v !== 1e3 && v !== 1e4 && v !== 1e5) flaw("code", 134, i0);
        break;
      }
      case "coverage_months": {
        needed++;
        integer_0_12(v, 135, i0);
        break;
      }
      case "withheld": {
        if (v !== "protected") flaw("code", 136, i0);
        break;
      }
      default:
        unknownKey(126, key, i0);
    }
  }
  if (needed !== 5) missing(d, { "rate": 127, "numerator_of": 128, "denominator_of": 131, "per": 134, "coverage_months": 135 }, i0);
  if (d.withheld !== void 0) {
    if (d.numerator !== void 0) flawBecause("barred", 129, 19, i0);
    if (d.numerator_missing !== void 0) flawBecause("barred", 130, 19, i0);
    if (d.denominator !== void 0) flawBecause("barred", 132, 19, i0);
    if (d.denominator_missing !== void 0) flawBecause("barred", 133, 19, i0);
  } else {
    if (d.numerator_missing !== void 0) {
      if (d.numerator !== void 0) flawBecause("barred", 129, 21, i0);
    } else {
      if (d.numerator === void 0) flawBecause("needed", 129, 22, i0);
    }
    if (d.denominator_missing !== void 0) {
      if (d.denominator !== void 0) flawBecause("barred", 132, 23, i0);
    } else {
      if (d.denominator === void 0) flawBecause("needed", 132, 24, i0);
    }
  }
}
function part11(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "item": {
        needed++;
        code_context_item(v, 139, i0);
        break;
      }
      case "value": {
        integer_0_1000000000000(v, 140, i0);
        break;
      }
      case "missing": {
        code_missing_mark(v, 141, i0);
        break;
      }
      case "unit": {
        needed++;
        code_measure_unit(v, 142, i0);
        break;
      }
      case "source_year": {
        needed++;
        integer_1900_2200(v, 143, i0);
        break;
      }
      case "coverage_months": {
        needed++;
        integer_0_12(v, 144, i0);
        break;
      }
      case "crime_basis": {
        code_crime_basis(v, 145, i0);
        break;
      }
      case "citation": {
        if (isPart(v, 146, i0)) part12(v, i0);
        break;
      }
      default:
        unknownKey(138, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "item": 139, "unit": 142, "source_year": 143, "coverage_months": 144 }, i0);
  if (d.missing !== void 0) {
    if (d.value !== void 0) flawBecause("barred", 140, 25, i0);
  } else {
    if (d.value === void 0) flawBecause("needed", 140, 26, i0);
  }
  if (d.item !== void 0 && d.item === "violent-crimes") {
    if (d.crime_basis === void 0) flawBecause("needed", 145, 27, i0);
  }
  if (d.item !== void 0 && d.item === "property-crimes") {
    if (d.crime_basis === void 0) flawBecause("needed", 145, 28, i0);
  }
}
function part12(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 147, i0);
        break;
      }
      case "url": {
        web_address(v, 148, i0);
        break;
      }
      case "quote": {
        text_31(v, 149, i0);
        break;
      }
      default:
        unknownKey(146, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 147 }, i0);
}
function part13(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "category": {
        needed++;
        code_cost_category(v, 152, i0);
        break;
      }
      case "money_source": {
        needed++;
        code_money_source(v, 153, i0);
        break;
      }
      case "flow": {
        needed++;
        code_money_flow(v, 154, i0);
        break;
      }
      case "amount_cents": {
        integer_minus_1000000000000_1000000000000(v, 155, i0);
        break;
      }
      case "amount_cents_missing": {
        code_null_reason(v, 156, i0);
        break;
      }
      case "basis": {
        needed++;
        code_cost_basis(v, 157, i0);
        break;
      }
      case "agreement_id": {
        text_13(v, 158, i0);
        break;
      }
      default:
        unknownKey(151, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "category": 152, "money_source": 153, "flow": 154, "basis": 157 }, i0);
  if (d.amount_cents_missing !== void 0) {
    if (d.amount_cents !== void 0) flawBecause("barred", 155, 29, i0);
  } else {
    if (d.amount_cents === void 0) flawBecause("needed", 155, 30, i0);
  }
}
function part14(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "agreement_id": {
        needed++;
        text_13(v, 161, i0);
        break;
      }
      case "agreement_type": {
        needed++;
        code_agreement_type(v, 162, i0);
        break;
      }
      case "status": {
        needed++;
        code_agreement_status(v, 163, i0);
        break;
      }
      case "as_of": {
        needed++;
        date(v, 164, i0);
        break;
      }
      default:
        unknownKey(160, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "agreement_id": 161, "agreement_type": 162, "status": 163, "as_of": 164 }, i0);
}
function part15(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "provision": {
        needed++;
        code_policy_provision(v, 167, i0);
        break;
      }
      case "status": {
        needed++;
        code_provision_status(v, 168, i0);
        break;
      }
      case "changed_on": {
        needed++;
        date(v, 169, i0);
        break;
      }
      case "citation": {
        needed++;
        if (isPart(v, 170, i0)) part16(v, i0);
        break;
      }
      default:
        unknownKey(166, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "provision": 167, "status": 168, "changed_on": 169, "citation": 170 }, i0);
}
function part16(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 171, i0);
        break;
      }
      case "url": {
        web_address(v, 172, i0);
        break;
      }
      case "quote": {
        text_31(v, 173, i0);
        break;
      }
      default:
        unknownKey(170, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 171 }, i0);
}
function part17(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "reason": {
        needed++;
        code_revision_reason(v, 176, i0);
        break;
      }
      case "entries": {
        needed++;
        integer_0_1000000000000(v, 177, i0);
        break;
      }
      default:
        unknownKey(175, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "reason": 176, "entries": 177 }, i0);
}
function part18(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "source_kind": {
        needed++;
        code_source_kind(v, 180, i0);
        break;
      }
      case "release_id": {
        needed++;
        text_3(v, 181, i0);
        break;
      }
      case "measure": {
        needed++;
        text_9(v, 182, i0);
        break;
      }
      case "unit": {
        needed++;
        code_measure_unit(v, 183, i0);
        break;
      }
      case "placed_by": {
        needed++;
        code_placed_by(v, 184, i0);
        break;
      }
      case "value": {
        needed++;
        integer_0_1000000000000(v, 185, i0);
        break;
      }
      case "explanations": {
        needed++;
        const n1 = listLength(v, 0, 12, 186, i0);
        if (n1 > 1) noRepeats(v, n1, 187, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_count_difference(v[i1], 187, i0, i1);
        }
        break;
      }
      default:
        unknownKey(179, key, i0);
    }
  }
  if (needed !== 7) missing(d, { "source_kind": 180, "release_id": 181, "measure": 182, "unit": 183, "placed_by": 184, "value": 185, "explanations": 186 }, i0);
}
function part19(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "part": {
        needed++;
        if (v !== "tables" && v !== "balance" && v !== "rates" && v !== "context" && v !== "expenditures" && v !== "agreements_in_force" && v !== "policy_changes" && v !== "corrections" && v !== "outside_counts") flaw("code", 190, i0);
        break;
      }
      case "reason": {
        needed++;
        code_null_reason(v, 191, i0);
        break;
      }
      default:
        unknownKey(189, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "part": 190, "reason": 191 }, i0);
}
function part20(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "small_cell": {
        needed++;
        integer_5_25(v, 193);
        break;
      }
      case "withheld_cells": {
        needed++;
        integer_0_1000000000000(v, 194);
        break;
      }
      default:
        unknownKey(192, key);
    }
  }
  if (needed !== 2) missing(d, { "small_cell": 193, "withheld_cells": 194 });
}
function part21(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 16) {
      flaw("many", 198);
      break;
    }
    if (isLonger(i0, 64) || !pattern10.test(i0)) flaw("name", 199, i0);
    const v = d[i0];
    if (isPart(v, 199, i0)) part22(v, i0);
  }
}
function part22(d, i0) {
  let count = 0;
  for (const i1 in d) {
    if (++count > 100) {
      flaw("many", 199, i0);
      break;
    }
  }
}
function form(field, v, i0, i1, i2) {
  switch (field) {
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/quarterly-report.schema.json
 record code =quarterly-report
 standard_version id ..4 "1.0
 view code =agency|public
 revision integer 1..100000
 revision_reason code revision-reason
 report_id id ..96 "us-zz-qmrtwkla-2026-q1-own-log
 source_kind code source-kind
 agency_id id ..14 "us-zz-qmrtwkla
 jurisdiction_id id ..40 "us-county-99001
 period part
  name id ..8 "2026-Q1
  start_on date ..10
  end_on date ..10
 time_zone id ..40 "America/Los_Angeles
 time_zone_missing code null-reason
 months_covered list ..12
  * id ..7 "2026-01
 as_of date ..10
 basis part
  kind code report-basis
  log_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  rows integer 0..1000000000000
  rows_not_read integer 0..1000000000000
  entries integer 0..1000000000000
  revisions_considered integer 0..1000000000000
  entries_withdrawn integer 0..1000000000000
  releases list ..100
   * part
    release_id id ..80 "zz-jail-detainers-2026
    file_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    rows integer 0..1000000000000
  law list ..100
   * part
    law_id id ..40 "us-zz
    sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
 nil list ..20
  * part
   scope code nil-scope
   certified_on date ..10
   office text 1..300
 tables list ..500
  * part
   table_id id ..80 "asks-by-decision-and-outcome
   measure id ..64 "asks-received
   unit code measure-unit
   kind code measure-kind
   placed_by code placed-by
   adds_over_time boolean
   adds_over_agencies boolean
   dimensions list ..8
    * code =month|agency_id|facility_id|operator_level|direction|channel|requesting_component|requesting_office|instrument|probable_cause|federal_force|ask|decision|decision_group|closed_without_decision|reason|legal_basis|provision|review_level|review_result|result|outcome|outcome_group|taker|transfer_basis|custody_basis|hold_clock|hold_limit|information|system|purpose|response|consent|counsel_status|notice|notice_status|function|agreement_type|cost_category|money_source|money_flow|age_band|sex|race_ethnicity|region|language|charge_class|conviction_class|qualifying_offense|terrorist_match
   complete boolean
   withheld_law part
    text text 2..300
    url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
    quote text 3..600
   rows list ..200000
    * part
     month id ..64 "2026-01
     agency_id id ..64 "us-zz-qmrtwkla
     facility_id id ..64 "main-jail
     operator_level id ..64 "county
     direction id ..64 "inbound
     channel id ..64 "email
     requesting_component id ..64 "ice-ero
     requesting_office id ..64 "seattle
     instrument id ..64 "i-247a
     probable_cause id ..64 "biometric-confirmation
     federal_force id ..64 "detainer-request
     ask id ..64 "hold-custody
     decision id ..64 "declined
     decision_group id ..64 "declined
     closed_without_decision id ..64 "withdrawn
     reason id ..64 "no-judicial-warrant
     legal_basis id ..64 "state-statute
     provision id ..64 "no-detainer-without-judicial-warrant
     review_level id ..64 "command-staff
     review_result id ..64 "approved
     result id ..64 "no-action
     outcome id ..64 "released-no-ice
     outcome_group id ..64 "released
     taker id ..64 "ice-ero
     transfer_basis id ..64 "judicial-warrant
     custody_basis id ..64 "pretrial
     hold_clock id ..64 "zero
     hold_limit id ..64 "within-limit
     information id ..64 "release-date-time
     system id ..64 "lesc
     purpose id ..64 "booking-status-check
     response id ..64 "no-record
     consent id ..64 "asked
     counsel_status id ..64 "notified-not-present
     notice id ..64 "copy-of-request
     notice_status id ..64 "given
     function id ..64 "serve-arrest-warrant
     agreement_type id ..64 "287g-wso
     cost_category id ..64 "hold-hours
     money_source id ..64 "local-general-fund
     money_flow id ..64 "expense
     age_band id ..64 "25-34
     sex id ..64 "f
     race_ethnicity id ..64 "hispanic-latino
     region id ..64 "central-america
     language id ..64 "spanish
     charge_class id ..64 "misdemeanor
     conviction_class id ..64 "none
     qualifying_offense id ..64 "ca-serious-violent-felony
     terrorist_match id ..64 "not-reported
     value integer -1000000000000..1000000000000
     observations integer 0..1000000000000
     withheld code =protected
     missing code missing-mark
 balance part
  open_at_start integer 0..1000000000000
  open_at_start_missing code null-reason
  received integer 0..1000000000000
  received_missing code null-reason
  decided integer 0..1000000000000
  decided_missing code null-reason
  closed_without_decision integer 0..1000000000000
  closed_without_decision_missing code null-reason
  open_at_end integer 0..1000000000000
  open_at_end_missing code null-reason
 rates list ..200
  * part
   rate id ..64 "transfers-per-1000-bookings
   numerator_of id ..64 "transfers-to-ice
   numerator integer 0..1000000000000
   numerator_missing code null-reason
   denominator_of id ..64 "bookings
   denominator integer 0..1000000000000
   denominator_missing code null-reason
   per code =1|100|1000|10000|100000
   coverage_months integer 0..12
   withheld code =protected
 context list ..200
  * part
   item code context-item
   value integer 0..1000000000000
   missing code missing-mark
   unit code measure-unit
   source_year integer 1900..2200
   coverage_months integer 0..12
   crime_basis code crime-basis
   citation part
    text text 2..300
    url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
    quote text 3..600
 expenditures list ..1000
  * part
   category code cost-category
   money_source code money-source
   flow code money-flow
   amount_cents integer -1000000000000..1000000000000
   amount_cents_missing code null-reason
   basis code cost-basis
   agreement_id id ..64 "us-zz-qmrtwkla-igsa-1
 agreements_in_force list ..500
  * part
   agreement_id id ..64 "us-zz-qmrtwkla-287g-wso-1
   agreement_type code agreement-type
   status code agreement-status
   as_of date ..10
 policy_changes list ..200
  * part
   provision code policy-provision
   status code provision-status
   changed_on date ..10
   citation part
    text text 2..300
    url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
    quote text 3..600
 corrections list ..40
  * part
   reason code revision-reason
   entries integer 0..1000000000000
 outside_counts list ..200
  * part
   source_kind code source-kind
   release_id id ..80 "ice-detainers-2026-06
   measure id ..64 "detainers-received
   unit code measure-unit
   placed_by code placed-by
   value integer 0..1000000000000
   explanations list ..12
    * code count-difference
 not_reported list ..9
  * part
   part code =tables|balance|rates|context|expenditures|agreements_in_force|policy_changes|corrections|outside_counts
   reason code null-reason
 protection part
  small_cell integer 5..25
  withheld_cells integer 0..1000000000000
 prepared_by_office text 1..300
 published_on date ..10
 previous_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
 extensions part
  * part
   * text`, [[{ "at": "/basis/kind", "is": "equals", "value": "derived" }], [{ "at": "/tables/*/rows/*/withheld", "is": "given" }], [{ "at": "/tables/*/rows/*/withheld", "is": "not-given" }], [{ "at": "/tables/*/rows/*/missing", "is": "given" }], [{ "at": "/tables/*/rows/*/missing", "is": "not-given" }], [{ "at": "/tables/*/withheld_law", "is": "given" }], [{ "at": "/tables/*/kind", "is": "equals", "value": "stock" }], [{ "at": "/tables/*/kind", "is": "equals", "value": "average" }], [{ "at": "/tables/*/kind", "is": "equals", "value": "median" }], [{ "at": "/balance/open_at_start_missing", "is": "given" }], [{ "at": "/balance/open_at_start_missing", "is": "not-given" }], [{ "at": "/balance/received_missing", "is": "given" }], [{ "at": "/balance/received_missing", "is": "not-given" }], [{ "at": "/balance/decided_missing", "is": "given" }], [{ "at": "/balance/decided_missing", "is": "not-given" }], [{ "at": "/balance/closed_without_decision_missing", "is": "given" }], [{ "at": "/balance/closed_without_decision_missing", "is": "not-given" }], [{ "at": "/balance/open_at_end_missing", "is": "given" }], [{ "at": "/balance/open_at_end_missing", "is": "not-given" }], [{ "at": "/rates/*/withheld", "is": "given" }], [{ "at": "/rates/*/withheld", "is": "not-given" }], [{ "at": "/rates/*/numerator_missing", "is": "given" }], [{ "at": "/rates/*/numerator_missing", "is": "not-given" }], [{ "at": "/rates/*/denominator_missing", "is": "given" }], [{ "at": "/rates/*/denominator_missing", "is": "not-given" }], [{ "at": "/context/*/missing", "is": "given" }], [{ "at": "/context/*/missing", "is": "not-given" }], [{ "at": "/context/*/item", "is": "equals", "value": "violent-crimes" }], [{ "at": "/context/*/item", "is": "equals", "value": "property-crimes" }], [{ "at": "/expenditures/*/amount_cents_missing", "is": "given" }], [{ "at": "/expenditures/*/amount_cents_missing", "is": "not-given" }], [{ "at": "/revision", "is": "at-least", "value": 2 }], [{ "at": "/jurisdiction_id", "is": "given" }], [{ "at": "/jurisdiction_id", "is": "not-given" }], [{ "at": "/time_zone_missing", "is": "given" }], [{ "at": "/time_zone_missing", "is": "not-given" }], [{ "at": "/source_kind", "is": "equals", "value": "own-log" }], [{ "at": "/source_kind", "is": "equals", "value": "federal-release" }], [{ "at": "/source_kind", "is": "equals", "value": "state-release" }], [{ "at": "/source_kind", "is": "equals", "value": "own-log" }, { "at": "/basis/kind", "is": "equals", "value": "derived" }], [{ "at": "/basis/kind", "is": "equals", "value": "context-only" }]], { own: 201, tables: { "public": { "seen": "fffffffffffffffffffffffffffffffffffffffffffffffff30", "optional": [], "needed": [], "silent": [] } }, forms: [], form });
