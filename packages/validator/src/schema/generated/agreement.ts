// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordSchema } from '../record-schema.ts';
import { isDate } from "../forms/is-date.ts";
import { isLonger } from "../forms/is-longer.ts";
import { isShorter } from "../forms/is-shorter.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
import { repeatedIn } from "../forms/repeated-in.ts";
import { is_agreement_end_reason, is_agreement_function, is_agreement_status, is_agreement_type, is_cost_category, is_database_system, is_money_flow, is_money_source, is_null_reason, is_requesting_component, is_revision_reason, is_source_kind } from "./codes.ts";
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
const pattern1 = new RegExp("^us-[a-z]{2}-[a-z]{8}-[0-9a-z]+(-[0-9a-z]+)*-[1-9][0-9]{0,3}$", "");
const pattern2 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "");
const pattern4 = new RegExp("^us-[a-z]{2}-[a-z]{8}$", "");
const pattern5 = new RegExp("^[a-z]{2}(-[a-z0-9]+)+$", "");
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
        if (v !== "agreement") flaw("code", 2);
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
      case "agreement_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 7);
        else if (isLonger(v, 64)) flaw("long", 7);
        else if (!pattern1.test(v)) flaw("form", 7);
        break;
      }
      case "source": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 8);
        else part1(v);
        break;
      }
      case "agency_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 13);
        else if (isLonger(v, 14)) flaw("long", 13);
        else if (!pattern4.test(v)) flaw("form", 13);
        break;
      }
      case "other_parties": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 14);
        else {
          let n0 = v.length;
          if (n0 > 20) {
            flaw("many", 14);
            n0 = 20;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 15, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 15, i0);
            else if (!is_requesting_component(e0)) flaw("code", 15, i0);
          }
        }
        break;
      }
      case "agreement_type": {
        needed++;
        if (typeof v !== "string") flaw("type", 16);
        else if (!is_agreement_type(v)) flaw("code", 16);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 17);
        else if (!is_agreement_status(v)) flaw("code", 17);
        break;
      }
      case "signed_on": {
        if (typeof v !== "string") flaw("type", 18);
        else if (!isDate(v)) flaw("date", 18);
        break;
      }
      case "signed_on_missing": {
        if (typeof v !== "string") flaw("type", 19);
        else if (!is_null_reason(v)) flaw("code", 19);
        break;
      }
      case "effective_on": {
        if (typeof v !== "string") flaw("type", 20);
        else if (!isDate(v)) flaw("date", 20);
        break;
      }
      case "ended_on": {
        if (typeof v !== "string") flaw("type", 21);
        else if (!isDate(v)) flaw("date", 21);
        break;
      }
      case "ended_between": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 22);
        else part2(v);
        break;
      }
      case "end_reason": {
        if (typeof v !== "string") flaw("type", 25);
        else if (!is_agreement_end_reason(v)) flaw("code", 25);
        break;
      }
      case "predecessor": {
        if (typeof v !== "string") flaw("type", 26);
        else if (isLonger(v, 64)) flaw("long", 26);
        else if (!pattern1.test(v)) flaw("form", 26);
        break;
      }
      case "successor": {
        if (typeof v !== "string") flaw("type", 27);
        else if (isLonger(v, 64)) flaw("long", 27);
        else if (!pattern1.test(v)) flaw("form", 27);
        break;
      }
      case "functions": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 28);
        else {
          let n0 = v.length;
          if (n0 > 30) {
            flaw("many", 28);
            n0 = 30;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 29, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 29, i0);
            else if (!is_agreement_function(e0)) flaw("code", 29, i0);
          }
        }
        break;
      }
      case "termination": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 30);
        else part3(v);
        break;
      }
      case "review_interval_years": {
        if (!Number.isInteger(v)) flaw("type", 38);
        else if (v < 1 || v > 100) flaw("range", 38);
        break;
      }
      case "officers_trained": {
        if (!Number.isInteger(v)) flaw("type", 39);
        else if (v < 0 || v > 1e12) flaw("range", 39);
        break;
      }
      case "money": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 40);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 40);
            n0 = 50;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 41, i0);
            else part4(e0, i0);
          }
        }
        break;
      }
      case "terms": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 48);
        else part5(v);
        break;
      }
      case "documents": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 57);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 57);
            n0 = 50;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 58, i0);
            else part6(e0, i0);
          }
        }
        break;
      }
      case "documents_missing": {
        if (typeof v !== "string") flaw("type", 64);
        else if (!is_null_reason(v)) flaw("code", 64);
        break;
      }
      case "listings": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 65);
        else {
          let n0 = v.length;
          if (n0 > 1e3) {
            flaw("many", 65);
            n0 = 1e3;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 66, i0);
            else part7(e0, i0);
          }
        }
        break;
      }
      case "first_listed_on": {
        if (typeof v !== "string") flaw("type", 76);
        else if (!isDate(v)) flaw("date", 76);
        break;
      }
      case "last_listed_on": {
        if (typeof v !== "string") flaw("type", 77);
        else if (!isDate(v)) flaw("date", 77);
        break;
      }
      case "extensions": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 78);
        else part8(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 14) {
    if (d["record"] === void 0) flaw("missing", 2);
    if (d["standard_version"] === void 0) flaw("missing", 3);
    if (d["view"] === void 0) flaw("missing", 4);
    if (d["revision"] === void 0) flaw("missing", 5);
    if (d["agreement_id"] === void 0) flaw("missing", 7);
    if (d["source"] === void 0) flaw("missing", 8);
    if (d["agency_id"] === void 0) flaw("missing", 13);
    if (d["other_parties"] === void 0) flaw("missing", 14);
    if (d["agreement_type"] === void 0) flaw("missing", 16);
    if (d["status"] === void 0) flaw("missing", 17);
    if (d["functions"] === void 0) flaw("missing", 28);
    if (d["money"] === void 0) flaw("missing", 40);
    if (d["documents"] === void 0) flaw("missing", 57);
    if (d["listings"] === void 0) flaw("missing", 65);
  }
  if (d.revision !== void 0 && Number.isInteger(d.revision) && d.revision >= 2) {
    if (d.revision_reason === void 0) flawBecause("needed", 6, 2);
  }
}
function part1(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "kind": {
        needed++;
        if (typeof v !== "string") flaw("type", 9);
        else if (!is_source_kind(v)) flaw("code", 9);
        break;
      }
      case "release_id": {
        if (typeof v !== "string") flaw("type", 10);
        else if (isLonger(v, 80)) flaw("long", 10);
        else if (!pattern2.test(v)) flaw("form", 10);
        break;
      }
      case "file_sha256": {
        if (typeof v !== "string") flaw("type", 11);
        else if (isLonger(v, 64)) flaw("long", 11);
        else if (!pattern3.test(v)) flaw("form", 11);
        break;
      }
      case "row": {
        if (!Number.isInteger(v)) flaw("type", 12);
        else if (v < 1 || v > 1e9) flaw("range", 12);
        break;
      }
      default:
        unknownKey(8, key);
    }
  }
  if (needed !== 1) {
    if (d["kind"] === void 0) flaw("missing", 9);
  }
  if (d.kind !== void 0 && d.kind === "federal-release") {
    if (d.release_id === void 0) flawBecause("needed", 10, 0);
    if (d.file_sha256 === void 0) flawBecause("needed", 11, 0);
    if (d.row === void 0) flawBecause("needed", 12, 0);
  }
  if (d.kind !== void 0 && d.kind === "state-release") {
    if (d.release_id === void 0) flawBecause("needed", 10, 1);
    if (d.file_sha256 === void 0) flawBecause("needed", 11, 1);
    if (d.row === void 0) flawBecause("needed", 12, 1);
  }
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "last_listed_on": {
        needed++;
        if (typeof v !== "string") flaw("type", 23);
        else if (!isDate(v)) flaw("date", 23);
        break;
      }
      case "first_missing_on": {
        needed++;
        if (typeof v !== "string") flaw("type", 24);
        else if (!isDate(v)) flaw("date", 24);
        break;
      }
      default:
        unknownKey(22, key);
    }
  }
  if (needed !== 2) {
    if (d["last_listed_on"] === void 0) flaw("missing", 23);
    if (d["first_missing_on"] === void 0) flaw("missing", 24);
  }
}
function part3(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "agency_notice_days": {
        if (!Number.isInteger(v)) flaw("type", 31);
        else if (v < 0 || v > 3650) flaw("range", 31);
        break;
      }
      case "federal_notice_days": {
        if (!Number.isInteger(v)) flaw("type", 32);
        else if (v < 0 || v > 3650) flaw("range", 32);
        break;
      }
      case "approval_of": {
        if (typeof v !== "string") flaw("type", 33);
        else if (isLonger(v, 300)) flaw("long", 33);
        else if (isShorter(v, 1)) flaw("short", 33);
        break;
      }
      case "approved_on": {
        if (typeof v !== "string") flaw("type", 34);
        else if (!isDate(v)) flaw("date", 34);
        break;
      }
      case "notice_given_on": {
        if (typeof v !== "string") flaw("type", 35);
        else if (!isDate(v)) flaw("date", 35);
        break;
      }
      case "notice_to": {
        if (!Array.isArray(v)) flaw("type", 36);
        else {
          let n0 = v.length;
          if (n0 > 20) {
            flaw("many", 36);
            n0 = 20;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 37, i0);
            else if (isLonger(e0, 300)) flaw("long", 37, i0);
            else if (isShorter(e0, 1)) flaw("short", 37, i0);
          }
        }
        break;
      }
      default:
        unknownKey(30, key);
    }
  }
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 42, i0);
        else if (v < 1 || v > 1e3) flaw("range", 42, i0);
        break;
      }
      case "category": {
        needed++;
        if (typeof v !== "string") flaw("type", 43, i0);
        else if (!is_cost_category(v)) flaw("code", 43, i0);
        break;
      }
      case "money_source": {
        needed++;
        if (typeof v !== "string") flaw("type", 44, i0);
        else if (!is_money_source(v)) flaw("code", 44, i0);
        break;
      }
      case "flow": {
        needed++;
        if (typeof v !== "string") flaw("type", 45, i0);
        else if (!is_money_flow(v)) flaw("code", 45, i0);
        break;
      }
      case "rate_cents": {
        if (!Number.isInteger(v)) flaw("type", 46, i0);
        else if (v < -1e12 || v > 1e12) flaw("range", 46, i0);
        break;
      }
      case "per": {
        if (typeof v !== "string") flaw("type", 47, i0);
        else if (isLonger(v, 300)) flaw("long", 47, i0);
        else if (isShorter(v, 1)) flaw("short", 47, i0);
        break;
      }
      default:
        unknownKey(41, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["no"] === void 0) flaw("missing", 42, i0);
    if (d["category"] === void 0) flaw("missing", 43, i0);
    if (d["money_source"] === void 0) flaw("missing", 44, i0);
    if (d["flow"] === void 0) flaw("missing", 45, i0);
  }
}
function part5(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "federal_control_of_records": {
        if (typeof v !== "boolean") flaw("type", 49);
        break;
      }
      case "coordinate_release": {
        if (typeof v !== "boolean") flaw("type", 50);
        break;
      }
      case "immigration_use_allowed": {
        if (typeof v !== "boolean") flaw("type", 51);
        break;
      }
      case "audit_right": {
        if (typeof v !== "boolean") flaw("type", 52);
        break;
      }
      case "grant_condition": {
        if (typeof v !== "boolean") flaw("type", 53);
        break;
      }
      case "systems": {
        if (!Array.isArray(v)) flaw("type", 54);
        else {
          let n0 = v.length;
          if (n0 > 30) {
            flaw("many", 54);
            n0 = 30;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 55, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 55, i0);
            else if (!is_database_system(e0)) flaw("code", 55, i0);
          }
        }
        break;
      }
      case "citizenship_claim_report_minutes": {
        if (!Number.isInteger(v)) flaw("type", 56);
        else if (v < 0 || v > 5256e4) flaw("range", 56);
        break;
      }
      default:
        unknownKey(48, key);
    }
  }
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 59, i0);
        else if (v < 1 || v > 1e3) flaw("range", 59, i0);
        break;
      }
      case "kind": {
        needed++;
        if (v !== "agreement" && v !== "addendum" && v !== "renewal" && v !== "termination-notice" && v !== "other") flaw("code", 60, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 61, i0);
        else if (isLonger(v, 500)) flaw("long", 61, i0);
        else if (!isWebAddress(v)) flaw("address", 61, i0);
        break;
      }
      case "sha256": {
        if (typeof v !== "string") flaw("type", 62, i0);
        else if (isLonger(v, 64)) flaw("long", 62, i0);
        else if (!pattern3.test(v)) flaw("form", 62, i0);
        break;
      }
      case "dated_on": {
        if (typeof v !== "string") flaw("type", 63, i0);
        else if (!isDate(v)) flaw("date", 63, i0);
        break;
      }
      default:
        unknownKey(58, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["no"] === void 0) flaw("missing", 59, i0);
    if (d["kind"] === void 0) flaw("missing", 60, i0);
  }
}
function part7(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 67, i0);
        else if (v < 1 || v > 1e3) flaw("range", 67, i0);
        break;
      }
      case "as_of": {
        needed++;
        if (typeof v !== "string") flaw("type", 68, i0);
        else if (!isDate(v)) flaw("date", 68, i0);
        break;
      }
      case "release_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 69, i0);
        else if (isLonger(v, 80)) flaw("long", 69, i0);
        else if (!pattern2.test(v)) flaw("form", 69, i0);
        break;
      }
      case "file_sha256": {
        if (typeof v !== "string") flaw("type", 70, i0);
        else if (isLonger(v, 64)) flaw("long", 70, i0);
        else if (!pattern3.test(v)) flaw("form", 70, i0);
        break;
      }
      case "row": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 71, i0);
        else if (v < 1 || v > 1e9) flaw("range", 71, i0);
        break;
      }
      case "agency_as_printed": {
        if (typeof v !== "string") flaw("type", 72, i0);
        else if (isLonger(v, 200)) flaw("long", 72, i0);
        break;
      }
      case "place_as_printed": {
        if (typeof v !== "string") flaw("type", 73, i0);
        else if (isLonger(v, 200)) flaw("long", 73, i0);
        break;
      }
      case "type_as_printed": {
        if (typeof v !== "string") flaw("type", 74, i0);
        else if (isLonger(v, 200)) flaw("long", 74, i0);
        break;
      }
      case "signed_as_printed": {
        if (typeof v !== "string") flaw("type", 75, i0);
        else if (isLonger(v, 200)) flaw("long", 75, i0);
        break;
      }
      default:
        unknownKey(66, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["no"] === void 0) flaw("missing", 67, i0);
    if (d["as_of"] === void 0) flaw("missing", 68, i0);
    if (d["release_id"] === void 0) flaw("missing", 69, i0);
    if (d["row"] === void 0) flaw("missing", 71, i0);
  }
}
function part8(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 16) {
      flaw("many", 78);
      break;
    }
    if (isLonger(i0, 64) || !pattern5.test(i0)) flaw("name", 79, i0);
    const v = d[i0];
    if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 79, i0);
    else part9(v, i0);
  }
}
function part9(d, i0) {
  let count = 0;
  for (const i1 in d) {
    if (++count > 100) {
      flaw("many", 79, i0);
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
  fields: [{ "at": "", "is": "part" }, { "at": "/$schema", "is": "address", "most": 500, "example": "https://w3id.org/daybook/v1/agreement.schema.json" }, { "at": "/record", "is": "code", "values": ["agreement"] }, { "at": "/standard_version", "is": "id", "most": 4, "example": "1.0" }, { "at": "/view", "is": "code", "values": ["agency"] }, { "at": "/revision", "is": "integer", "least": 1, "most": 1e5 }, { "at": "/revision_reason", "is": "code", "list": "revision-reason" }, { "at": "/agreement_id", "is": "id", "most": 64, "example": "us-zz-qmrtwkla-287g-wso-1" }, { "at": "/source", "is": "part" }, { "at": "/source/kind", "is": "code", "list": "source-kind" }, { "at": "/source/release_id", "is": "id", "most": 80, "example": "ice-detainers-2015-07-18" }, { "at": "/source/file_sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/source/row", "is": "integer", "least": 1, "most": 1e9 }, { "at": "/agency_id", "is": "id", "most": 14, "example": "us-zz-qmrtwkla" }, { "at": "/other_parties", "is": "list", "most": 20 }, { "at": "/other_parties/*", "is": "code", "list": "requesting-component" }, { "at": "/agreement_type", "is": "code", "list": "agreement-type" }, { "at": "/status", "is": "code", "list": "agreement-status" }, { "at": "/signed_on", "is": "date", "most": 10 }, { "at": "/signed_on_missing", "is": "code", "list": "null-reason" }, { "at": "/effective_on", "is": "date", "most": 10 }, { "at": "/ended_on", "is": "date", "most": 10 }, { "at": "/ended_between", "is": "part" }, { "at": "/ended_between/last_listed_on", "is": "date", "most": 10 }, { "at": "/ended_between/first_missing_on", "is": "date", "most": 10 }, { "at": "/end_reason", "is": "code", "list": "agreement-end-reason" }, { "at": "/predecessor", "is": "id", "most": 64, "example": "us-zz-qmrtwkla-287g-jem-1" }, { "at": "/successor", "is": "id", "most": 64, "example": "us-zz-qmrtwkla-287g-wso-2" }, { "at": "/functions", "is": "list", "most": 30 }, { "at": "/functions/*", "is": "code", "list": "agreement-function" }, { "at": "/termination", "is": "part" }, { "at": "/termination/agency_notice_days", "is": "integer", "least": 0, "most": 3650 }, { "at": "/termination/federal_notice_days", "is": "integer", "least": 0, "most": 3650 }, { "at": "/termination/approval_of", "is": "text", "least": 1, "most": 300 }, { "at": "/termination/approved_on", "is": "date", "most": 10 }, { "at": "/termination/notice_given_on", "is": "date", "most": 10 }, { "at": "/termination/notice_to", "is": "list", "most": 20 }, { "at": "/termination/notice_to/*", "is": "text", "least": 1, "most": 300 }, { "at": "/review_interval_years", "is": "integer", "least": 1, "most": 100 }, { "at": "/officers_trained", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/money", "is": "list", "most": 50 }, { "at": "/money/*", "is": "part" }, { "at": "/money/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/money/*/category", "is": "code", "list": "cost-category" }, { "at": "/money/*/money_source", "is": "code", "list": "money-source" }, { "at": "/money/*/flow", "is": "code", "list": "money-flow" }, { "at": "/money/*/rate_cents", "is": "integer", "least": -1e12, "most": 1e12 }, { "at": "/money/*/per", "is": "text", "least": 1, "most": 300 }, { "at": "/terms", "is": "part" }, { "at": "/terms/federal_control_of_records", "is": "boolean" }, { "at": "/terms/coordinate_release", "is": "boolean" }, { "at": "/terms/immigration_use_allowed", "is": "boolean" }, { "at": "/terms/audit_right", "is": "boolean" }, { "at": "/terms/grant_condition", "is": "boolean" }, { "at": "/terms/systems", "is": "list", "most": 30 }, { "at": "/terms/systems/*", "is": "code", "list": "database-system" }, { "at": "/terms/citizenship_claim_report_minutes", "is": "integer", "least": 0, "most": 5256e4 }, { "at": "/documents", "is": "list", "most": 50 }, { "at": "/documents/*", "is": "part" }, { "at": "/documents/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/documents/*/kind", "is": "code", "values": ["agreement", "addendum", "renewal", "termination-notice", "other"] }, { "at": "/documents/*/url", "is": "address", "most": 500, "example": "https://example.org/moa.pdf" }, { "at": "/documents/*/sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/documents/*/dated_on", "is": "date", "most": 10 }, { "at": "/documents_missing", "is": "code", "list": "null-reason" }, { "at": "/listings", "is": "list", "most": 1e3 }, { "at": "/listings/*", "is": "part" }, { "at": "/listings/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/listings/*/as_of", "is": "date", "most": 10 }, { "at": "/listings/*/release_id", "is": "id", "most": 80, "example": "ice-287g-list-2025-07-11" }, { "at": "/listings/*/file_sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/listings/*/row", "is": "integer", "least": 1, "most": 1e9 }, { "at": "/listings/*/agency_as_printed", "is": "text", "most": 200 }, { "at": "/listings/*/place_as_printed", "is": "text", "most": 200 }, { "at": "/listings/*/type_as_printed", "is": "text", "most": 200 }, { "at": "/listings/*/signed_as_printed", "is": "text", "most": 200 }, { "at": "/first_listed_on", "is": "date", "most": 10 }, { "at": "/last_listed_on", "is": "date", "most": 10 }, { "at": "/extensions", "is": "part" }, { "at": "/extensions/*", "is": "part" }, { "at": "/extensions/*/*", "is": "text" }],
  conditions: [[{ "at": "/source/kind", "is": "equals", "value": "federal-release" }], [{ "at": "/source/kind", "is": "equals", "value": "state-release" }], [{ "at": "/revision", "is": "at-least", "value": 2 }]]
};
