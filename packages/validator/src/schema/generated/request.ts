// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordSchema } from '../record-schema.ts';
import { isDate } from "../forms/is-date.ts";
import { isInstant } from "../forms/is-instant.ts";
import { isLonger } from "../forms/is-longer.ts";
import { isShorter } from "../forms/is-shorter.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
import { repeatedIn } from "../forms/repeated-in.ts";
import { is_age_band, is_agreement_function, is_answer_code, is_ask, is_ask_result, is_channel, is_charge_class, is_citizenship_claim, is_closed_without_decision, is_conviction_class, is_cost_category, is_counsel_status, is_custody_basis, is_custody_end, is_custody_taker, is_database_system, is_decision, is_decision_reason, is_decision_role, is_direction, is_federal_force, is_iar_response, is_information, is_instrument, is_interview_consent, is_issuer_role, is_judge_type, is_language, is_legal_basis, is_money_flow, is_money_source, is_notice_recipient, is_notice_status, is_notice_type, is_null_reason, is_operator_level, is_policy_provision, is_probable_cause, is_qualifying_offense, is_query_purpose, is_race_ethnicity, is_region, is_request_relation, is_requesting_component, is_review_level, is_review_result, is_revision_reason, is_served_how, is_sex, is_source_kind, is_transfer_basis } from "./codes.ts";
let found;
function flaw(what, field, ...at) {
  (found ??= []).push({ what, field, at });
}
function flawBecause(what, field, because, ...at) {
  (found ??= []).push({ what, field, at, because });
}
function unknownKey(field, name, ...at) {
  (found ??= []).push({ what: "unknown", field, at, name });
}
const pattern0 = new RegExp("^1\\.[0-9]{1,2}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern2 = new RegExp("^[0-9a-f]{32}$", "");
const pattern3 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
const pattern4 = new RegExp("^[0-9a-f]{64}$", "");
const pattern5 = new RegExp("^us-[a-z]{2}-[a-z]{8}$", "");
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "");
const pattern7 = new RegExp("^[A-Z0-9]{4,7}$", "");
const pattern8 = new RegExp("^[A-Z]{2}$", "");
const pattern9 = new RegExp("^(0[1-9]|1[0-2])/[0-9]{2}$", "");
const pattern10 = new RegExp("^us-[a-z]{2}-[a-z]{8}-[0-9a-z]+(-[0-9a-z]+)*-[1-9][0-9]{0,3}$", "");
const pattern11 = new RegExp("^[a-z0-9]{4,32}$", "");
const pattern12 = new RegExp("^(/[A-Za-z0-9_]+)*$", "");
const pattern13 = new RegExp("^[a-z]{2}(-[a-z0-9]+)+$", "");
function part0(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "$schema": {
        if (typeof v !== "string") flaw("type", 1);
        else if (isLonger(v, 500)) flaw("long", 1);
        else if (!isWebAddress(v)) flaw("address", 1);
        break;
      }
      case "record": {
        needed++;
        if (v !== "request") flaw("code", 2);
        break;
      }
      case "standard_version": {
        needed++;
        if (typeof v !== "string") flaw("type", 3);
        else if (isLonger(v, 4)) flaw("long", 3);
        else if (!pattern0.test(v)) flaw("form", 3);
        break;
      }
      case "view": {
        needed++;
        if (v !== "agency") flaw("code", 4);
        break;
      }
      case "revision": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 5);
        else if (v < 1 || v > 1e5) flaw("range", 5);
        break;
      }
      case "revision_reason": {
        if (typeof v !== "string") flaw("type", 6);
        else if (!is_revision_reason(v)) flaw("code", 6);
        break;
      }
      case "request_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 7);
        else if (isLonger(v, 64)) flaw("long", 7);
        else if (!pattern1.test(v)) flaw("form", 7);
        break;
      }
      case "public_id": {
        if (typeof v !== "string") flaw("type", 8);
        else if (isLonger(v, 32)) flaw("long", 8);
        else if (!pattern2.test(v)) flaw("form", 8);
        break;
      }
      case "supersedes": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 9);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 9);
            n0 = 50;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 10, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 10, i0);
            else if (isLonger(e0, 64)) flaw("long", 10, i0);
            else if (!pattern1.test(e0)) flaw("form", 10, i0);
          }
        }
        break;
      }
      case "source": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 11);
        else part1(v);
        break;
      }
      case "agency_id": {
        if (typeof v !== "string") flaw("type", 16);
        else if (isLonger(v, 14)) flaw("long", 16);
        else if (!pattern5.test(v)) flaw("form", 16);
        break;
      }
      case "agency_id_missing": {
        if (typeof v !== "string") flaw("type", 17);
        else if (!is_null_reason(v)) flaw("code", 17);
        break;
      }
      case "facility": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 18);
        else part2(v);
        break;
      }
      case "direction": {
        needed++;
        if (typeof v !== "string") flaw("type", 25);
        else if (!is_direction(v)) flaw("code", 25);
        break;
      }
      case "quantity": {
        if (!Number.isInteger(v)) flaw("type", 26);
        else if (v < 2 || v > 1e9) flaw("range", 26);
        break;
      }
      case "channel": {
        needed++;
        if (typeof v !== "string") flaw("type", 27);
        else if (!is_channel(v)) flaw("code", 27);
        break;
      }
      case "requesting_component": {
        if (typeof v !== "string") flaw("type", 28);
        else if (!is_requesting_component(v)) flaw("code", 28);
        break;
      }
      case "requesting_office": {
        if (typeof v !== "string") flaw("type", 29);
        else if (isLonger(v, 64)) flaw("long", 29);
        else if (!pattern6.test(v)) flaw("form", 29);
        break;
      }
      case "received_on": {
        if (typeof v !== "string") flaw("type", 30);
        else if (!isDate(v)) flaw("date", 30);
        break;
      }
      case "received_at": {
        if (typeof v !== "string") flaw("type", 31);
        else if (!isInstant(v)) flaw("instant", 31);
        break;
      }
      case "received_on_missing": {
        if (typeof v !== "string") flaw("type", 32);
        else if (!is_null_reason(v)) flaw("code", 32);
        break;
      }
      case "instruments": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 33);
        else {
          let n0 = v.length;
          if (n0 > 20) {
            flaw("many", 33);
            n0 = 20;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 34, i0);
            else part3(e0, i0);
          }
        }
        break;
      }
      case "asks": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 51);
        else {
          let n0 = v.length;
          if (n0 > 40) {
            flaw("many", 51);
            n0 = 40;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 52, i0);
            else part4(e0, i0);
          }
        }
        break;
      }
      case "asks_complete": {
        if (typeof v !== "boolean") flaw("type", 93);
        break;
      }
      case "query": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 94);
        else part7(v);
        break;
      }
      case "contact": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 100);
        else part8(v);
        break;
      }
      case "alert": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 107);
        else part9(v);
        break;
      }
      case "act": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 110);
        else part10(v);
        break;
      }
      case "custody": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 114);
        else part11(v);
        break;
      }
      case "case_key": {
        if (typeof v !== "string") flaw("type", 128);
        else if (isLonger(v, 32)) flaw("long", 128);
        else if (!pattern11.test(v)) flaw("form", 128);
        break;
      }
      case "person": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 129);
        else part12(v);
        break;
      }
      case "notices": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 141);
        else {
          let n0 = v.length;
          if (n0 > 20) {
            flaw("many", 141);
            n0 = 20;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 142, i0);
            else part13(e0, i0);
          }
        }
        break;
      }
      case "interview": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 150);
        else part14(v);
        break;
      }
      case "costs": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 159);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 159);
            n0 = 50;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 160, i0);
            else part15(e0, i0);
          }
        }
        break;
      }
      case "answers": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 170);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 170);
            n0 = 50;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 171, i0);
            else part16(e0, i0);
          }
        }
        break;
      }
      case "related_requests": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 178);
        else {
          let n0 = v.length;
          if (n0 > 20) {
            flaw("many", 178);
            n0 = 20;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 179, i0);
            else part17(e0, i0);
          }
        }
        break;
      }
      case "as_released": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 183);
        else part18(v);
        break;
      }
      case "extensions": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 186);
        else part19(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 15) {
    if (d["record"] === void 0) flaw("missing", 2);
    if (d["standard_version"] === void 0) flaw("missing", 3);
    if (d["view"] === void 0) flaw("missing", 4);
    if (d["revision"] === void 0) flaw("missing", 5);
    if (d["request_id"] === void 0) flaw("missing", 7);
    if (d["source"] === void 0) flaw("missing", 11);
    if (d["direction"] === void 0) flaw("missing", 25);
    if (d["channel"] === void 0) flaw("missing", 27);
    if (d["supersedes"] === void 0) flaw("missing", 9);
    if (d["instruments"] === void 0) flaw("missing", 33);
    if (d["asks"] === void 0) flaw("missing", 51);
    if (d["notices"] === void 0) flaw("missing", 141);
    if (d["costs"] === void 0) flaw("missing", 159);
    if (d["answers"] === void 0) flaw("missing", 170);
    if (d["related_requests"] === void 0) flaw("missing", 178);
  }
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
        if (typeof v !== "string") flaw("type", 12);
        else if (!is_source_kind(v)) flaw("code", 12);
        break;
      }
      case "release_id": {
        if (typeof v !== "string") flaw("type", 13);
        else if (isLonger(v, 80)) flaw("long", 13);
        else if (!pattern3.test(v)) flaw("form", 13);
        break;
      }
      case "file_sha256": {
        if (typeof v !== "string") flaw("type", 14);
        else if (isLonger(v, 64)) flaw("long", 14);
        else if (!pattern4.test(v)) flaw("form", 14);
        break;
      }
      case "row": {
        if (!Number.isInteger(v)) flaw("type", 15);
        else if (v < 1 || v > 1e9) flaw("range", 15);
        break;
      }
      default:
        unknownKey(11, key);
    }
  }
  if (needed !== 1) {
    if (d["kind"] === void 0) flaw("missing", 12);
  }
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
        if (typeof v !== "string") flaw("type", 19);
        else if (isLonger(v, 40)) flaw("long", 19);
        else if (!pattern6.test(v)) flaw("form", 19);
        break;
      }
      case "as_listed": {
        if (typeof v !== "string") flaw("type", 20);
        else if (isLonger(v, 200)) flaw("long", 20);
        break;
      }
      case "code": {
        if (typeof v !== "string") flaw("type", 21);
        else if (isLonger(v, 7)) flaw("long", 21);
        else if (!pattern7.test(v)) flaw("form", 21);
        break;
      }
      case "city": {
        if (typeof v !== "string") flaw("type", 22);
        else if (isLonger(v, 200)) flaw("long", 22);
        break;
      }
      case "state": {
        if (typeof v !== "string") flaw("type", 23);
        else if (isLonger(v, 2)) flaw("long", 23);
        else if (!pattern8.test(v)) flaw("form", 23);
        break;
      }
      case "operator_level": {
        needed++;
        if (typeof v !== "string") flaw("type", 24);
        else if (!is_operator_level(v)) flaw("code", 24);
        break;
      }
      default:
        unknownKey(18, key);
    }
  }
  if (needed !== 1) {
    if (d["operator_level"] === void 0) flaw("missing", 24);
  }
}
function part3(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 35, i0);
        else if (v < 1 || v > 1e3) flaw("range", 35, i0);
        break;
      }
      case "instrument": {
        needed++;
        if (typeof v !== "string") flaw("type", 36, i0);
        else if (!is_instrument(v)) flaw("code", 36, i0);
        break;
      }
      case "edition": {
        if (typeof v !== "string") flaw("type", 37, i0);
        else if (isLonger(v, 5)) flaw("long", 37, i0);
        else if (!pattern9.test(v)) flaw("form", 37, i0);
        break;
      }
      case "dated_on": {
        if (typeof v !== "string") flaw("type", 38, i0);
        else if (!isDate(v)) flaw("date", 38, i0);
        break;
      }
      case "dated_on_missing": {
        if (typeof v !== "string") flaw("type", 39, i0);
        else if (!is_null_reason(v)) flaw("code", 39, i0);
        break;
      }
      case "issuer_role": {
        if (typeof v !== "string") flaw("type", 40, i0);
        else if (!is_issuer_role(v)) flaw("code", 40, i0);
        break;
      }
      case "probable_cause": {
        if (!Array.isArray(v)) flaw("type", 41, i0);
        else {
          let n1 = v.length;
          if (n1 > 8) {
            flaw("many", 41, i0);
            n1 = 8;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 42, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 42, i0, i1);
            else if (!is_probable_cause(e1)) flaw("code", 42, i0, i1);
          }
        }
        break;
      }
      case "served_on_person": {
        if (typeof v !== "boolean") flaw("type", 43, i0);
        break;
      }
      case "served_on": {
        if (typeof v !== "string") flaw("type", 44, i0);
        else if (!isDate(v)) flaw("date", 44, i0);
        break;
      }
      case "served_at": {
        if (typeof v !== "string") flaw("type", 45, i0);
        else if (!isInstant(v)) flaw("instant", 45, i0);
        break;
      }
      case "served_how": {
        if (typeof v !== "string") flaw("type", 46, i0);
        else if (!is_served_how(v)) flaw("code", 46, i0);
        break;
      }
      case "court": {
        if (typeof v !== "string") flaw("type", 47, i0);
        else if (isLonger(v, 300)) flaw("long", 47, i0);
        else if (isShorter(v, 1)) flaw("short", 47, i0);
        break;
      }
      case "judge_type": {
        if (typeof v !== "string") flaw("type", 48, i0);
        else if (!is_judge_type(v)) flaw("code", 48, i0);
        break;
      }
      case "has_docket": {
        if (typeof v !== "boolean") flaw("type", 49, i0);
        break;
      }
      case "file_sha256": {
        if (typeof v !== "string") flaw("type", 50, i0);
        else if (isLonger(v, 64)) flaw("long", 50, i0);
        else if (!pattern4.test(v)) flaw("form", 50, i0);
        break;
      }
      default:
        unknownKey(34, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["no"] === void 0) flaw("missing", 35, i0);
    if (d["instrument"] === void 0) flaw("missing", 36, i0);
  }
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "ask_no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 53, i0);
        else if (v < 1 || v > 1e3) flaw("range", 53, i0);
        break;
      }
      case "ask": {
        needed++;
        if (typeof v !== "string") flaw("type", 54, i0);
        else if (!is_ask(v)) flaw("code", 54, i0);
        break;
      }
      case "federal_force": {
        needed++;
        if (typeof v !== "string") flaw("type", 55, i0);
        else if (!is_federal_force(v)) flaw("code", 55, i0);
        break;
      }
      case "system": {
        if (typeof v !== "string") flaw("type", 56, i0);
        else if (!is_database_system(v)) flaw("code", 56, i0);
        break;
      }
      case "purpose": {
        if (typeof v !== "string") flaw("type", 57, i0);
        else if (!is_query_purpose(v)) flaw("code", 57, i0);
        break;
      }
      case "decisions": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 58, i0);
        else {
          let n1 = v.length;
          if (n1 > 50) {
            flaw("many", 58, i0);
            n1 = 50;
          }
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "object" || e1 === null || Array.isArray(e1)) flaw("type", 59, i0, i1);
            else part5(e1, i0, i1);
          }
        }
        break;
      }
      case "closed_without_decision": {
        if (typeof v !== "string") flaw("type", 75, i0);
        else if (!is_closed_without_decision(v)) flaw("code", 75, i0);
        break;
      }
      case "closed_on": {
        if (typeof v !== "string") flaw("type", 76, i0);
        else if (!isDate(v)) flaw("date", 76, i0);
        break;
      }
      case "replied_to_requester": {
        if (typeof v !== "boolean") flaw("type", 77, i0);
        break;
      }
      case "replied_on": {
        if (typeof v !== "string") flaw("type", 78, i0);
        else if (!isDate(v)) flaw("date", 78, i0);
        break;
      }
      case "disclosures": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 79, i0);
        else {
          let n1 = v.length;
          if (n1 > 50) {
            flaw("many", 79, i0);
            n1 = 50;
          }
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "object" || e1 === null || Array.isArray(e1)) flaw("type", 80, i0, i1);
            else part6(e1, i0, i1);
          }
        }
        break;
      }
      case "result": {
        if (typeof v !== "string") flaw("type", 90, i0);
        else if (!is_ask_result(v)) flaw("code", 90, i0);
        break;
      }
      case "result_on": {
        if (typeof v !== "string") flaw("type", 91, i0);
        else if (!isDate(v)) flaw("date", 91, i0);
        break;
      }
      case "result_at": {
        if (typeof v !== "string") flaw("type", 92, i0);
        else if (!isInstant(v)) flaw("instant", 92, i0);
        break;
      }
      default:
        unknownKey(52, key, i0);
    }
  }
  if (needed !== 5) {
    if (d["ask_no"] === void 0) flaw("missing", 53, i0);
    if (d["ask"] === void 0) flaw("missing", 54, i0);
    if (d["federal_force"] === void 0) flaw("missing", 55, i0);
    if (d["decisions"] === void 0) flaw("missing", 58, i0);
    if (d["disclosures"] === void 0) flaw("missing", 79, i0);
  }
}
function part5(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 60, i0, i1);
        else if (v < 1 || v > 1e3) flaw("range", 60, i0, i1);
        break;
      }
      case "decision": {
        needed++;
        if (typeof v !== "string") flaw("type", 61, i0, i1);
        else if (!is_decision(v)) flaw("code", 61, i0, i1);
        break;
      }
      case "reasons": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 62, i0, i1);
        else {
          let n2 = v.length;
          if (n2 > 12) {
            flaw("many", 62, i0, i1);
            n2 = 12;
          }
          if (n2 > 1) for (const i2 of repeatedIn(v, n2)) flaw("repeated", 63, i0, i1, i2);
          for (let i2 = 0; i2 < n2; i2++) {
            const e2 = v[i2];
            if (typeof e2 !== "string") flaw("type", 63, i0, i1, i2);
            else if (!is_decision_reason(e2)) flaw("code", 63, i0, i1, i2);
          }
        }
        break;
      }
      case "legal_basis": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 64, i0, i1);
        else {
          let n2 = v.length;
          if (n2 > 12) {
            flaw("many", 64, i0, i1);
            n2 = 12;
          }
          if (n2 > 1) for (const i2 of repeatedIn(v, n2)) flaw("repeated", 65, i0, i1, i2);
          for (let i2 = 0; i2 < n2; i2++) {
            const e2 = v[i2];
            if (typeof e2 !== "string") flaw("type", 65, i0, i1, i2);
            else if (!is_legal_basis(e2)) flaw("code", 65, i0, i1, i2);
          }
        }
        break;
      }
      case "provisions": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 66, i0, i1);
        else {
          let n2 = v.length;
          if (n2 > 12) {
            flaw("many", 66, i0, i1);
            n2 = 12;
          }
          if (n2 > 1) for (const i2 of repeatedIn(v, n2)) flaw("repeated", 67, i0, i1, i2);
          for (let i2 = 0; i2 < n2; i2++) {
            const e2 = v[i2];
            if (typeof e2 !== "string") flaw("type", 67, i0, i1, i2);
            else if (!is_policy_provision(e2)) flaw("code", 67, i0, i1, i2);
          }
        }
        break;
      }
      case "agreement_id": {
        if (typeof v !== "string") flaw("type", 68, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 68, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 68, i0, i1);
        break;
      }
      case "review_level": {
        if (typeof v !== "string") flaw("type", 69, i0, i1);
        else if (!is_review_level(v)) flaw("code", 69, i0, i1);
        break;
      }
      case "review_result": {
        if (typeof v !== "string") flaw("type", 70, i0, i1);
        else if (!is_review_result(v)) flaw("code", 70, i0, i1);
        break;
      }
      case "decided_on": {
        if (typeof v !== "string") flaw("type", 71, i0, i1);
        else if (!isDate(v)) flaw("date", 71, i0, i1);
        break;
      }
      case "decided_at": {
        if (typeof v !== "string") flaw("type", 72, i0, i1);
        else if (!isInstant(v)) flaw("instant", 72, i0, i1);
        break;
      }
      case "decided_on_missing": {
        if (typeof v !== "string") flaw("type", 73, i0, i1);
        else if (!is_null_reason(v)) flaw("code", 73, i0, i1);
        break;
      }
      case "decided_by_role": {
        if (typeof v !== "string") flaw("type", 74, i0, i1);
        else if (!is_decision_role(v)) flaw("code", 74, i0, i1);
        break;
      }
      default:
        unknownKey(59, key, i0, i1);
    }
  }
  if (needed !== 5) {
    if (d["no"] === void 0) flaw("missing", 60, i0, i1);
    if (d["decision"] === void 0) flaw("missing", 61, i0, i1);
    if (d["reasons"] === void 0) flaw("missing", 62, i0, i1);
    if (d["legal_basis"] === void 0) flaw("missing", 64, i0, i1);
    if (d["provisions"] === void 0) flaw("missing", 66, i0, i1);
  }
}
function part6(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 81, i0, i1);
        else if (v < 1 || v > 1e3) flaw("range", 81, i0, i1);
        break;
      }
      case "information": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 82, i0, i1);
        else {
          let n2 = v.length;
          if (n2 > 24) {
            flaw("many", 82, i0, i1);
            n2 = 24;
          }
          if (n2 > 1) for (const i2 of repeatedIn(v, n2)) flaw("repeated", 83, i0, i1, i2);
          for (let i2 = 0; i2 < n2; i2++) {
            const e2 = v[i2];
            if (typeof e2 !== "string") flaw("type", 83, i0, i1, i2);
            else if (!is_information(e2)) flaw("code", 83, i0, i1, i2);
          }
        }
        break;
      }
      case "disclosed_on": {
        if (typeof v !== "string") flaw("type", 84, i0, i1);
        else if (!isDate(v)) flaw("date", 84, i0, i1);
        break;
      }
      case "disclosed_at": {
        if (typeof v !== "string") flaw("type", 85, i0, i1);
        else if (!isInstant(v)) flaw("instant", 85, i0, i1);
        break;
      }
      case "given_to": {
        if (typeof v !== "string") flaw("type", 86, i0, i1);
        else if (!is_requesting_component(v)) flaw("code", 86, i0, i1);
        break;
      }
      case "channel": {
        if (typeof v !== "string") flaw("type", 87, i0, i1);
        else if (!is_channel(v)) flaw("code", 87, i0, i1);
        break;
      }
      case "system": {
        if (typeof v !== "string") flaw("type", 88, i0, i1);
        else if (!is_database_system(v)) flaw("code", 88, i0, i1);
        break;
      }
      case "court_order": {
        if (typeof v !== "boolean") flaw("type", 89, i0, i1);
        break;
      }
      default:
        unknownKey(80, key, i0, i1);
    }
  }
  if (needed !== 2) {
    if (d["no"] === void 0) flaw("missing", 81, i0, i1);
    if (d["information"] === void 0) flaw("missing", 82, i0, i1);
  }
}
function part7(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "system": {
        needed++;
        if (typeof v !== "string") flaw("type", 95);
        else if (!is_database_system(v)) flaw("code", 95);
        break;
      }
      case "purpose": {
        if (typeof v !== "string") flaw("type", 96);
        else if (!is_query_purpose(v)) flaw("code", 96);
        break;
      }
      case "in_custody": {
        if (typeof v !== "boolean") flaw("type", 97);
        break;
      }
      case "response": {
        if (typeof v !== "string") flaw("type", 98);
        else if (!is_iar_response(v)) flaw("code", 98);
        break;
      }
      case "responded_at": {
        if (typeof v !== "string") flaw("type", 99);
        else if (!isInstant(v)) flaw("instant", 99);
        break;
      }
      default:
        unknownKey(94, key);
    }
  }
  if (needed !== 1) {
    if (d["system"] === void 0) flaw("missing", 95);
  }
}
function part8(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "to": {
        needed++;
        if (typeof v !== "string") flaw("type", 101);
        else if (!is_requesting_component(v)) flaw("code", 101);
        break;
      }
      case "information": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 102);
        else {
          let n0 = v.length;
          if (n0 > 24) {
            flaw("many", 102);
            n0 = 24;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 103, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 103, i0);
            else if (!is_information(e0)) flaw("code", 103, i0);
          }
        }
        break;
      }
      case "review_level": {
        if (typeof v !== "string") flaw("type", 104);
        else if (!is_review_level(v)) flaw("code", 104);
        break;
      }
      case "legal_basis": {
        if (!Array.isArray(v)) flaw("type", 105);
        else {
          let n0 = v.length;
          if (n0 > 12) {
            flaw("many", 105);
            n0 = 12;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 106, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 106, i0);
            else if (!is_legal_basis(e0)) flaw("code", 106, i0);
          }
        }
        break;
      }
      default:
        unknownKey(100, key);
    }
  }
  if (needed !== 2) {
    if (d["to"] === void 0) flaw("missing", 101);
    if (d["information"] === void 0) flaw("missing", 102);
  }
}
function part9(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "system": {
        needed++;
        if (typeof v !== "string") flaw("type", 108);
        else if (!is_database_system(v)) flaw("code", 108);
        break;
      }
      case "confirmed": {
        if (typeof v !== "boolean") flaw("type", 109);
        break;
      }
      default:
        unknownKey(107, key);
    }
  }
  if (needed !== 1) {
    if (d["system"] === void 0) flaw("missing", 108);
  }
}
function part10(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "function": {
        needed++;
        if (typeof v !== "string") flaw("type", 111);
        else if (!is_agreement_function(v)) flaw("code", 111);
        break;
      }
      case "agreement_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 112);
        else if (isLonger(v, 64)) flaw("long", 112);
        else if (!pattern10.test(v)) flaw("form", 112);
        break;
      }
      case "in_jail": {
        if (typeof v !== "boolean") flaw("type", 113);
        break;
      }
      default:
        unknownKey(110, key);
    }
  }
  if (needed !== 2) {
    if (d["function"] === void 0) flaw("missing", 111);
    if (d["agreement_id"] === void 0) flaw("missing", 112);
  }
}
function part11(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "basis": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 115);
        else {
          let n0 = v.length;
          if (n0 > 8) {
            flaw("many", 115);
            n0 = 8;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 116, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 116, i0);
            else if (!is_custody_basis(e0)) flaw("code", 116, i0);
          }
        }
        break;
      }
      case "bail_posted_at": {
        if (typeof v !== "string") flaw("type", 117);
        else if (!isInstant(v)) flaw("instant", 117);
        break;
      }
      case "release_eligible_on": {
        if (typeof v !== "string") flaw("type", 118);
        else if (!isDate(v)) flaw("date", 118);
        break;
      }
      case "release_eligible_at": {
        if (typeof v !== "string") flaw("type", 119);
        else if (!isInstant(v)) flaw("instant", 119);
        break;
      }
      case "processing_minutes": {
        if (!Number.isInteger(v)) flaw("type", 120);
        else if (v < 0 || v > 5256e4) flaw("range", 120);
        break;
      }
      case "ice_arrived_at": {
        if (typeof v !== "string") flaw("type", 121);
        else if (!isInstant(v)) flaw("instant", 121);
        break;
      }
      case "ended_on": {
        if (typeof v !== "string") flaw("type", 122);
        else if (!isDate(v)) flaw("date", 122);
        break;
      }
      case "ended_at": {
        if (typeof v !== "string") flaw("type", 123);
        else if (!isInstant(v)) flaw("instant", 123);
        break;
      }
      case "custody_end": {
        if (typeof v !== "string") flaw("type", 124);
        else if (!is_custody_end(v)) flaw("code", 124);
        break;
      }
      case "taker": {
        if (typeof v !== "string") flaw("type", 125);
        else if (!is_custody_taker(v)) flaw("code", 125);
        break;
      }
      case "transfer_basis": {
        if (typeof v !== "string") flaw("type", 126);
        else if (!is_transfer_basis(v)) flaw("code", 126);
        break;
      }
      case "recorded_in": {
        if (typeof v !== "string") flaw("type", 127);
        else if (isLonger(v, 64)) flaw("long", 127);
        else if (!pattern1.test(v)) flaw("form", 127);
        break;
      }
      default:
        unknownKey(114, key);
    }
  }
  if (needed !== 1) {
    if (d["basis"] === void 0) flaw("missing", 115);
  }
}
function part12(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "age_band": {
        if (typeof v !== "string") flaw("type", 130);
        else if (!is_age_band(v)) flaw("code", 130);
        break;
      }
      case "sex": {
        if (typeof v !== "string") flaw("type", 131);
        else if (!is_sex(v)) flaw("code", 131);
        break;
      }
      case "race_ethnicity": {
        if (!Array.isArray(v)) flaw("type", 132);
        else {
          let n0 = v.length;
          if (n0 > 10) {
            flaw("many", 132);
            n0 = 10;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 133, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 133, i0);
            else if (!is_race_ethnicity(e0)) flaw("code", 133, i0);
          }
        }
        break;
      }
      case "region": {
        if (typeof v !== "string") flaw("type", 134);
        else if (!is_region(v)) flaw("code", 134);
        break;
      }
      case "language": {
        if (typeof v !== "string") flaw("type", 135);
        else if (!is_language(v)) flaw("code", 135);
        break;
      }
      case "charge_class": {
        if (typeof v !== "string") flaw("type", 136);
        else if (!is_charge_class(v)) flaw("code", 136);
        break;
      }
      case "conviction_class": {
        if (typeof v !== "string") flaw("type", 137);
        else if (!is_conviction_class(v)) flaw("code", 137);
        break;
      }
      case "qualifying_offense": {
        if (typeof v !== "string") flaw("type", 138);
        else if (!is_qualifying_offense(v)) flaw("code", 138);
        break;
      }
      case "citizenship_claim": {
        if (typeof v !== "string") flaw("type", 139);
        else if (!is_citizenship_claim(v)) flaw("code", 139);
        break;
      }
      case "terrorist_match": {
        if (typeof v !== "boolean") flaw("type", 140);
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
        if (!Number.isInteger(v)) flaw("type", 143, i0);
        else if (v < 1 || v > 1e3) flaw("range", 143, i0);
        break;
      }
      case "notice": {
        needed++;
        if (typeof v !== "string") flaw("type", 144, i0);
        else if (!is_notice_type(v)) flaw("code", 144, i0);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 145, i0);
        else if (!is_notice_status(v)) flaw("code", 145, i0);
        break;
      }
      case "to": {
        if (typeof v !== "string") flaw("type", 146, i0);
        else if (!is_notice_recipient(v)) flaw("code", 146, i0);
        break;
      }
      case "language": {
        if (typeof v !== "string") flaw("type", 147, i0);
        else if (!is_language(v)) flaw("code", 147, i0);
        break;
      }
      case "given_on": {
        if (typeof v !== "string") flaw("type", 148, i0);
        else if (!isDate(v)) flaw("date", 148, i0);
        break;
      }
      case "given_at": {
        if (typeof v !== "string") flaw("type", 149, i0);
        else if (!isInstant(v)) flaw("instant", 149, i0);
        break;
      }
      default:
        unknownKey(142, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["no"] === void 0) flaw("missing", 143, i0);
    if (d["notice"] === void 0) flaw("missing", 144, i0);
    if (d["status"] === void 0) flaw("missing", 145, i0);
  }
}
function part14(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "offered_on": {
        if (typeof v !== "string") flaw("type", 151);
        else if (!isDate(v)) flaw("date", 151);
        break;
      }
      case "consent": {
        if (typeof v !== "string") flaw("type", 152);
        else if (!is_interview_consent(v)) flaw("code", 152);
        break;
      }
      case "counsel_status": {
        if (typeof v !== "string") flaw("type", 153);
        else if (!is_counsel_status(v)) flaw("code", 153);
        break;
      }
      case "counsel_notified_on": {
        if (typeof v !== "string") flaw("type", 154);
        else if (!isDate(v)) flaw("date", 154);
        break;
      }
      case "counsel_notified_at": {
        if (typeof v !== "string") flaw("type", 155);
        else if (!isInstant(v)) flaw("instant", 155);
        break;
      }
      case "held": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 156);
        break;
      }
      case "held_on": {
        if (typeof v !== "string") flaw("type", 157);
        else if (!isDate(v)) flaw("date", 157);
        break;
      }
      case "held_at": {
        if (typeof v !== "string") flaw("type", 158);
        else if (!isInstant(v)) flaw("instant", 158);
        break;
      }
      default:
        unknownKey(150, key);
    }
  }
  if (needed !== 1) {
    if (d["held"] === void 0) flaw("missing", 156);
  }
}
function part15(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 161, i0);
        else if (v < 1 || v > 1e3) flaw("range", 161, i0);
        break;
      }
      case "category": {
        needed++;
        if (typeof v !== "string") flaw("type", 162, i0);
        else if (!is_cost_category(v)) flaw("code", 162, i0);
        break;
      }
      case "money_source": {
        needed++;
        if (typeof v !== "string") flaw("type", 163, i0);
        else if (!is_money_source(v)) flaw("code", 163, i0);
        break;
      }
      case "flow": {
        needed++;
        if (typeof v !== "string") flaw("type", 164, i0);
        else if (!is_money_flow(v)) flaw("code", 164, i0);
        break;
      }
      case "amount_cents": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 165, i0);
        else if (v < -1e12 || v > 1e12) flaw("range", 165, i0);
        break;
      }
      case "unit_count": {
        if (!Number.isInteger(v)) flaw("type", 166, i0);
        else if (v < 0 || v > 1e12) flaw("range", 166, i0);
        break;
      }
      case "unit_rate_cents": {
        if (!Number.isInteger(v)) flaw("type", 167, i0);
        else if (v < -1e12 || v > 1e12) flaw("range", 167, i0);
        break;
      }
      case "incurred_on": {
        needed++;
        if (typeof v !== "string") flaw("type", 168, i0);
        else if (!isDate(v)) flaw("date", 168, i0);
        break;
      }
      case "agreement_id": {
        if (typeof v !== "string") flaw("type", 169, i0);
        else if (isLonger(v, 64)) flaw("long", 169, i0);
        else if (!pattern10.test(v)) flaw("form", 169, i0);
        break;
      }
      default:
        unknownKey(160, key, i0);
    }
  }
  if (needed !== 6) {
    if (d["no"] === void 0) flaw("missing", 161, i0);
    if (d["category"] === void 0) flaw("missing", 162, i0);
    if (d["money_source"] === void 0) flaw("missing", 163, i0);
    if (d["flow"] === void 0) flaw("missing", 164, i0);
    if (d["amount_cents"] === void 0) flaw("missing", 165, i0);
    if (d["incurred_on"] === void 0) flaw("missing", 168, i0);
  }
}
function part16(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 172, i0);
        else if (v < 1 || v > 1e3) flaw("range", 172, i0);
        break;
      }
      case "rule": {
        needed++;
        if (typeof v !== "string") flaw("type", 173, i0);
        else if (isLonger(v, 80)) flaw("long", 173, i0);
        else if (!pattern6.test(v)) flaw("form", 173, i0);
        break;
      }
      case "target": {
        if (typeof v !== "string") flaw("type", 174, i0);
        else if (isLonger(v, 120)) flaw("long", 174, i0);
        else if (!pattern12.test(v)) flaw("form", 174, i0);
        break;
      }
      case "explanation": {
        needed++;
        if (typeof v !== "string") flaw("type", 175, i0);
        else if (!is_answer_code(v)) flaw("code", 175, i0);
        break;
      }
      case "body": {
        needed++;
        if (typeof v !== "string") flaw("type", 176, i0);
        else if (!is_review_level(v)) flaw("code", 176, i0);
        break;
      }
      case "answered_on": {
        needed++;
        if (typeof v !== "string") flaw("type", 177, i0);
        else if (!isDate(v)) flaw("date", 177, i0);
        break;
      }
      default:
        unknownKey(171, key, i0);
    }
  }
  if (needed !== 5) {
    if (d["no"] === void 0) flaw("missing", 172, i0);
    if (d["rule"] === void 0) flaw("missing", 173, i0);
    if (d["explanation"] === void 0) flaw("missing", 175, i0);
    if (d["body"] === void 0) flaw("missing", 176, i0);
    if (d["answered_on"] === void 0) flaw("missing", 177, i0);
  }
}
function part17(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 180, i0);
        else if (v < 1 || v > 1e3) flaw("range", 180, i0);
        break;
      }
      case "public_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 181, i0);
        else if (isLonger(v, 32)) flaw("long", 181, i0);
        else if (!pattern2.test(v)) flaw("form", 181, i0);
        break;
      }
      case "relation": {
        needed++;
        if (typeof v !== "string") flaw("type", 182, i0);
        else if (!is_request_relation(v)) flaw("code", 182, i0);
        break;
      }
      default:
        unknownKey(179, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["no"] === void 0) flaw("missing", 180, i0);
    if (d["public_id"] === void 0) flaw("missing", 181, i0);
    if (d["relation"] === void 0) flaw("missing", 182, i0);
  }
}
function part18(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "lift_reason": {
        if (typeof v !== "string") flaw("type", 184);
        else if (isLonger(v, 200)) flaw("long", 184);
        break;
      }
      case "detainer_type": {
        if (typeof v !== "string") flaw("type", 185);
        else if (isLonger(v, 200)) flaw("long", 185);
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
    if (isLonger(i0, 64) || !pattern13.test(i0)) flaw("name", 187, i0);
    const v = d[i0];
    if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 187, i0);
    else part20(v, i0);
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
export const schema: RecordSchema = {
  flaws(record) {
    found = void 0;
    part0(record);
    return found;
  },
  fields: [{ "at": "", "is": "part" }, { "at": "/$schema", "is": "address", "most": 500, "example": "https://w3id.org/daybook/v1/request.schema.json" }, { "at": "/record", "is": "code", "values": ["request"] }, { "at": "/standard_version", "is": "id", "most": 4, "example": "1.0" }, { "at": "/view", "is": "code", "values": ["agency"] }, { "at": "/revision", "is": "integer", "least": 1, "most": 1e5 }, { "at": "/revision_reason", "is": "code", "list": "revision-reason" }, { "at": "/request_id", "is": "id", "most": 64, "example": "R-2026-0041" }, { "at": "/public_id", "is": "id", "most": 32, "example": "9f1c0e6b7a5d4c3b2a1908f7e6d5c4b3" }, { "at": "/supersedes", "is": "list", "most": 50 }, { "at": "/supersedes/*", "is": "id", "most": 64, "example": "R-2026-0041" }, { "at": "/source", "is": "part" }, { "at": "/source/kind", "is": "code", "list": "source-kind" }, { "at": "/source/release_id", "is": "id", "most": 80, "example": "ice-detainers-2015-07-18" }, { "at": "/source/file_sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/source/row", "is": "integer", "least": 1, "most": 1e9 }, { "at": "/agency_id", "is": "id", "most": 14, "example": "us-zz-qmrtwkla" }, { "at": "/agency_id_missing", "is": "code", "list": "null-reason" }, { "at": "/facility", "is": "part" }, { "at": "/facility/facility_id", "is": "id", "most": 40, "example": "main-jail" }, { "at": "/facility/as_listed", "is": "text", "most": 200 }, { "at": "/facility/code", "is": "id", "most": 7, "example": "LAKEJZZ" }, { "at": "/facility/city", "is": "text", "most": 200 }, { "at": "/facility/state", "is": "id", "most": 2, "example": "ZZ" }, { "at": "/facility/operator_level", "is": "code", "list": "operator-level" }, { "at": "/direction", "is": "code", "list": "direction" }, { "at": "/quantity", "is": "integer", "least": 2, "most": 1e9 }, { "at": "/channel", "is": "code", "list": "channel" }, { "at": "/requesting_component", "is": "code", "list": "requesting-component" }, { "at": "/requesting_office", "is": "code", "list": "requesting-office", "open": true, "most": 64 }, { "at": "/received_on", "is": "date", "most": 10 }, { "at": "/received_at", "is": "instant", "most": 35 }, { "at": "/received_on_missing", "is": "code", "list": "null-reason" }, { "at": "/instruments", "is": "list", "most": 20 }, { "at": "/instruments/*", "is": "part" }, { "at": "/instruments/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/instruments/*/instrument", "is": "code", "list": "instrument" }, { "at": "/instruments/*/edition", "is": "id", "most": 5, "example": "02/17" }, { "at": "/instruments/*/dated_on", "is": "date", "most": 10 }, { "at": "/instruments/*/dated_on_missing", "is": "code", "list": "null-reason" }, { "at": "/instruments/*/issuer_role", "is": "code", "list": "issuer-role" }, { "at": "/instruments/*/probable_cause", "is": "list", "most": 8 }, { "at": "/instruments/*/probable_cause/*", "is": "code", "list": "probable-cause" }, { "at": "/instruments/*/served_on_person", "is": "boolean" }, { "at": "/instruments/*/served_on", "is": "date", "most": 10 }, { "at": "/instruments/*/served_at", "is": "instant", "most": 35 }, { "at": "/instruments/*/served_how", "is": "code", "list": "served-how" }, { "at": "/instruments/*/court", "is": "text", "least": 1, "most": 300 }, { "at": "/instruments/*/judge_type", "is": "code", "list": "judge-type" }, { "at": "/instruments/*/has_docket", "is": "boolean" }, { "at": "/instruments/*/file_sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/asks", "is": "list", "most": 40 }, { "at": "/asks/*", "is": "part" }, { "at": "/asks/*/ask_no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/asks/*/ask", "is": "code", "list": "ask" }, { "at": "/asks/*/federal_force", "is": "code", "list": "federal-force" }, { "at": "/asks/*/system", "is": "code", "list": "database-system" }, { "at": "/asks/*/purpose", "is": "code", "list": "query-purpose" }, { "at": "/asks/*/decisions", "is": "list", "most": 50 }, { "at": "/asks/*/decisions/*", "is": "part" }, { "at": "/asks/*/decisions/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/asks/*/decisions/*/decision", "is": "code", "list": "decision" }, { "at": "/asks/*/decisions/*/reasons", "is": "list", "most": 12 }, { "at": "/asks/*/decisions/*/reasons/*", "is": "code", "list": "decision-reason" }, { "at": "/asks/*/decisions/*/legal_basis", "is": "list", "most": 12 }, { "at": "/asks/*/decisions/*/legal_basis/*", "is": "code", "list": "legal-basis" }, { "at": "/asks/*/decisions/*/provisions", "is": "list", "most": 12 }, { "at": "/asks/*/decisions/*/provisions/*", "is": "code", "list": "policy-provision" }, { "at": "/asks/*/decisions/*/agreement_id", "is": "id", "most": 64, "example": "us-zz-qmrtwkla-287g-wso-1" }, { "at": "/asks/*/decisions/*/review_level", "is": "code", "list": "review-level" }, { "at": "/asks/*/decisions/*/review_result", "is": "code", "list": "review-result" }, { "at": "/asks/*/decisions/*/decided_on", "is": "date", "most": 10 }, { "at": "/asks/*/decisions/*/decided_at", "is": "instant", "most": 35 }, { "at": "/asks/*/decisions/*/decided_on_missing", "is": "code", "list": "null-reason" }, { "at": "/asks/*/decisions/*/decided_by_role", "is": "code", "list": "decision-role" }, { "at": "/asks/*/closed_without_decision", "is": "code", "list": "closed-without-decision" }, { "at": "/asks/*/closed_on", "is": "date", "most": 10 }, { "at": "/asks/*/replied_to_requester", "is": "boolean" }, { "at": "/asks/*/replied_on", "is": "date", "most": 10 }, { "at": "/asks/*/disclosures", "is": "list", "most": 50 }, { "at": "/asks/*/disclosures/*", "is": "part" }, { "at": "/asks/*/disclosures/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/asks/*/disclosures/*/information", "is": "list", "most": 24 }, { "at": "/asks/*/disclosures/*/information/*", "is": "code", "list": "information" }, { "at": "/asks/*/disclosures/*/disclosed_on", "is": "date", "most": 10 }, { "at": "/asks/*/disclosures/*/disclosed_at", "is": "instant", "most": 35 }, { "at": "/asks/*/disclosures/*/given_to", "is": "code", "list": "requesting-component" }, { "at": "/asks/*/disclosures/*/channel", "is": "code", "list": "channel" }, { "at": "/asks/*/disclosures/*/system", "is": "code", "list": "database-system" }, { "at": "/asks/*/disclosures/*/court_order", "is": "boolean" }, { "at": "/asks/*/result", "is": "code", "list": "ask-result" }, { "at": "/asks/*/result_on", "is": "date", "most": 10 }, { "at": "/asks/*/result_at", "is": "instant", "most": 35 }, { "at": "/asks_complete", "is": "boolean" }, { "at": "/query", "is": "part" }, { "at": "/query/system", "is": "code", "list": "database-system" }, { "at": "/query/purpose", "is": "code", "list": "query-purpose" }, { "at": "/query/in_custody", "is": "boolean" }, { "at": "/query/response", "is": "code", "list": "iar-response" }, { "at": "/query/responded_at", "is": "instant", "most": 35 }, { "at": "/contact", "is": "part" }, { "at": "/contact/to", "is": "code", "list": "requesting-component" }, { "at": "/contact/information", "is": "list", "most": 24 }, { "at": "/contact/information/*", "is": "code", "list": "information" }, { "at": "/contact/review_level", "is": "code", "list": "review-level" }, { "at": "/contact/legal_basis", "is": "list", "most": 12 }, { "at": "/contact/legal_basis/*", "is": "code", "list": "legal-basis" }, { "at": "/alert", "is": "part" }, { "at": "/alert/system", "is": "code", "list": "database-system" }, { "at": "/alert/confirmed", "is": "boolean" }, { "at": "/act", "is": "part" }, { "at": "/act/function", "is": "code", "list": "agreement-function" }, { "at": "/act/agreement_id", "is": "id", "most": 64, "example": "us-zz-qmrtwkla-287g-wso-1" }, { "at": "/act/in_jail", "is": "boolean" }, { "at": "/custody", "is": "part" }, { "at": "/custody/basis", "is": "list", "most": 8 }, { "at": "/custody/basis/*", "is": "code", "list": "custody-basis" }, { "at": "/custody/bail_posted_at", "is": "instant", "most": 35 }, { "at": "/custody/release_eligible_on", "is": "date", "most": 10 }, { "at": "/custody/release_eligible_at", "is": "instant", "most": 35 }, { "at": "/custody/processing_minutes", "is": "integer", "least": 0, "most": 5256e4 }, { "at": "/custody/ice_arrived_at", "is": "instant", "most": 35 }, { "at": "/custody/ended_on", "is": "date", "most": 10 }, { "at": "/custody/ended_at", "is": "instant", "most": 35 }, { "at": "/custody/custody_end", "is": "code", "list": "custody-end" }, { "at": "/custody/taker", "is": "code", "list": "custody-taker" }, { "at": "/custody/transfer_basis", "is": "code", "list": "transfer-basis" }, { "at": "/custody/recorded_in", "is": "id", "most": 64, "example": "R-2026-0041" }, { "at": "/case_key", "is": "id", "most": 32, "example": "k7f3q9" }, { "at": "/person", "is": "part" }, { "at": "/person/age_band", "is": "code", "list": "age-band" }, { "at": "/person/sex", "is": "code", "list": "sex" }, { "at": "/person/race_ethnicity", "is": "list", "most": 10 }, { "at": "/person/race_ethnicity/*", "is": "code", "list": "race-ethnicity" }, { "at": "/person/region", "is": "code", "list": "region" }, { "at": "/person/language", "is": "code", "list": "language" }, { "at": "/person/charge_class", "is": "code", "list": "charge-class" }, { "at": "/person/conviction_class", "is": "code", "list": "conviction-class" }, { "at": "/person/qualifying_offense", "is": "code", "list": "qualifying-offense" }, { "at": "/person/citizenship_claim", "is": "code", "list": "citizenship-claim" }, { "at": "/person/terrorist_match", "is": "boolean" }, { "at": "/notices", "is": "list", "most": 20 }, { "at": "/notices/*", "is": "part" }, { "at": "/notices/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/notices/*/notice", "is": "code", "list": "notice-type" }, { "at": "/notices/*/status", "is": "code", "list": "notice-status" }, { "at": "/notices/*/to", "is": "code", "list": "notice-recipient" }, { "at": "/notices/*/language", "is": "code", "list": "language" }, { "at": "/notices/*/given_on", "is": "date", "most": 10 }, { "at": "/notices/*/given_at", "is": "instant", "most": 35 }, { "at": "/interview", "is": "part" }, { "at": "/interview/offered_on", "is": "date", "most": 10 }, { "at": "/interview/consent", "is": "code", "list": "interview-consent" }, { "at": "/interview/counsel_status", "is": "code", "list": "counsel-status" }, { "at": "/interview/counsel_notified_on", "is": "date", "most": 10 }, { "at": "/interview/counsel_notified_at", "is": "instant", "most": 35 }, { "at": "/interview/held", "is": "boolean" }, { "at": "/interview/held_on", "is": "date", "most": 10 }, { "at": "/interview/held_at", "is": "instant", "most": 35 }, { "at": "/costs", "is": "list", "most": 50 }, { "at": "/costs/*", "is": "part" }, { "at": "/costs/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/costs/*/category", "is": "code", "list": "cost-category" }, { "at": "/costs/*/money_source", "is": "code", "list": "money-source" }, { "at": "/costs/*/flow", "is": "code", "list": "money-flow" }, { "at": "/costs/*/amount_cents", "is": "integer", "least": -1e12, "most": 1e12 }, { "at": "/costs/*/unit_count", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/costs/*/unit_rate_cents", "is": "integer", "least": -1e12, "most": 1e12 }, { "at": "/costs/*/incurred_on", "is": "date", "most": 10 }, { "at": "/costs/*/agreement_id", "is": "id", "most": 64, "example": "us-zz-qmrtwkla-igsa-1" }, { "at": "/answers", "is": "list", "most": 50 }, { "at": "/answers/*", "is": "part" }, { "at": "/answers/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/answers/*/rule", "is": "id", "most": 80, "example": "hold-over-limit" }, { "at": "/answers/*/target", "is": "id", "most": 120, "example": "/custody" }, { "at": "/answers/*/explanation", "is": "code", "list": "answer-code" }, { "at": "/answers/*/body", "is": "code", "list": "review-level" }, { "at": "/answers/*/answered_on", "is": "date", "most": 10 }, { "at": "/related_requests", "is": "list", "most": 20 }, { "at": "/related_requests/*", "is": "part" }, { "at": "/related_requests/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/related_requests/*/public_id", "is": "id", "most": 32, "example": "0b5e7a1c2d3f4e5a6b7c8d9e0f1a2b3c" }, { "at": "/related_requests/*/relation", "is": "code", "list": "request-relation" }, { "at": "/as_released", "is": "part" }, { "at": "/as_released/lift_reason", "is": "text", "most": 200 }, { "at": "/as_released/detainer_type", "is": "text", "most": 200 }, { "at": "/extensions", "is": "part" }, { "at": "/extensions/*", "is": "part" }, { "at": "/extensions/*/*", "is": "text" }],
  conditions: [[{ "at": "/source/kind", "is": "equals", "value": "federal-release" }], [{ "at": "/source/kind", "is": "equals", "value": "state-release" }], [{ "at": "/revision", "is": "at-least", "value": 2 }], [{ "at": "/direction", "is": "equals", "value": "inbound" }], [{ "at": "/direction", "is": "equals", "value": "outbound-query" }], [{ "at": "/direction", "is": "equals", "value": "outbound-contact" }], [{ "at": "/direction", "is": "equals", "value": "automatic" }], [{ "at": "/direction", "is": "equals", "value": "delegated-act" }], [{ "at": "/source/kind", "is": "equals", "value": "own-log" }], [{ "at": "/quantity", "is": "given" }]]
};
