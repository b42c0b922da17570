// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordSchema } from '../record-schema.ts';
import { isDate } from "../forms/is-date.ts";
import { isLonger } from "../forms/is-longer.ts";
import { isShorter } from "../forms/is-shorter.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
import { repeatedIn } from "../forms/repeated-in.ts";
import { is_agreement_status, is_agreement_type, is_context_item, is_cost_basis, is_cost_category, is_count_difference, is_crime_basis, is_measure_kind, is_measure_unit, is_missing_mark, is_money_flow, is_money_source, is_nil_scope, is_null_reason, is_placed_by, is_policy_provision, is_provision_status, is_report_basis, is_revision_reason, is_source_kind } from "./codes.ts";
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
const pattern1 = new RegExp("^us-[a-z]{2,20}(-[0-9A-Za-z]{1,20}){1,4}-([0-9]{4}(-q[1-4]|-h[12]|-(0[1-9]|1[0-2]))?|ffy-[0-9]{4})-(own-log|federal-release|state-release|other)$", "");
const pattern2 = new RegExp("^us-[a-z]{2}-[a-z]{8}$", "");
const pattern3 = new RegExp("^us-(federal|state|county|place|county-subdivision|tribal|campus|port|regional|judicial-district|constable-district|federal-district|special)(-[0-9A-Za-z]{1,14})?$", "");
const pattern4 = new RegExp("^([0-9]{4}(-Q[1-4]|-H[12]|-(0[1-9]|1[0-2]))?|ffy-[0-9]{4})$", "");
const pattern5 = new RegExp("^[A-Za-z]+(/[A-Za-z0-9_+-]+){1,2}$", "");
const pattern6 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])$", "");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "");
const pattern8 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
const pattern9 = new RegExp("^us(-[a-z0-9]+)*$", "");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "");
const pattern11 = new RegExp("^us-[a-z]{2}-[a-z]{8}-[0-9a-z]+(-[0-9a-z]+)*-[1-9][0-9]{0,3}$", "");
const pattern12 = new RegExp("^[a-z]{2}(-[a-z0-9]+)+$", "");
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
        if (v !== "quarterly-report") flaw("code", 2);
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
      case "report_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 7);
        else if (isLonger(v, 96)) flaw("long", 7);
        else if (!pattern1.test(v)) flaw("form", 7);
        break;
      }
      case "source_kind": {
        needed++;
        if (typeof v !== "string") flaw("type", 8);
        else if (!is_source_kind(v)) flaw("code", 8);
        break;
      }
      case "agency_id": {
        if (typeof v !== "string") flaw("type", 9);
        else if (isLonger(v, 14)) flaw("long", 9);
        else if (!pattern2.test(v)) flaw("form", 9);
        break;
      }
      case "jurisdiction_id": {
        if (typeof v !== "string") flaw("type", 10);
        else if (isLonger(v, 40)) flaw("long", 10);
        else if (!pattern3.test(v)) flaw("form", 10);
        break;
      }
      case "period": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 11);
        else part1(v);
        break;
      }
      case "time_zone": {
        if (typeof v !== "string") flaw("type", 15);
        else if (isLonger(v, 40)) flaw("long", 15);
        else if (!pattern5.test(v)) flaw("form", 15);
        break;
      }
      case "time_zone_missing": {
        if (typeof v !== "string") flaw("type", 16);
        else if (!is_null_reason(v)) flaw("code", 16);
        break;
      }
      case "months_covered": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 17);
        else {
          let n0 = v.length;
          if (n0 > 12) {
            flaw("many", 17);
            n0 = 12;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 18, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 18, i0);
            else if (isLonger(e0, 7)) flaw("long", 18, i0);
            else if (!pattern6.test(e0)) flaw("form", 18, i0);
          }
        }
        break;
      }
      case "as_of": {
        needed++;
        if (typeof v !== "string") flaw("type", 19);
        else if (!isDate(v)) flaw("date", 19);
        break;
      }
      case "basis": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 20);
        else part2(v);
        break;
      }
      case "nil": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 37);
        else {
          let n0 = v.length;
          if (n0 > 20) {
            flaw("many", 37);
            n0 = 20;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 38, i0);
            else part5(e0, i0);
          }
        }
        break;
      }
      case "tables": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 42);
        else {
          let n0 = v.length;
          if (n0 > 500) {
            flaw("many", 42);
            n0 = 500;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 43, i0);
            else part6(e0, i0);
          }
        }
        break;
      }
      case "balance": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 114);
        else part9(v);
        break;
      }
      case "rates": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 125);
        else {
          let n0 = v.length;
          if (n0 > 200) {
            flaw("many", 125);
            n0 = 200;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 126, i0);
            else part10(e0, i0);
          }
        }
        break;
      }
      case "context": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 137);
        else {
          let n0 = v.length;
          if (n0 > 200) {
            flaw("many", 137);
            n0 = 200;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 138, i0);
            else part11(e0, i0);
          }
        }
        break;
      }
      case "expenditures": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 150);
        else {
          let n0 = v.length;
          if (n0 > 1e3) {
            flaw("many", 150);
            n0 = 1e3;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 151, i0);
            else part13(e0, i0);
          }
        }
        break;
      }
      case "agreements_in_force": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 159);
        else {
          let n0 = v.length;
          if (n0 > 500) {
            flaw("many", 159);
            n0 = 500;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 160, i0);
            else part14(e0, i0);
          }
        }
        break;
      }
      case "policy_changes": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 165);
        else {
          let n0 = v.length;
          if (n0 > 200) {
            flaw("many", 165);
            n0 = 200;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 166, i0);
            else part15(e0, i0);
          }
        }
        break;
      }
      case "corrections": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 174);
        else {
          let n0 = v.length;
          if (n0 > 40) {
            flaw("many", 174);
            n0 = 40;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 175, i0);
            else part17(e0, i0);
          }
        }
        break;
      }
      case "outside_counts": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 178);
        else {
          let n0 = v.length;
          if (n0 > 200) {
            flaw("many", 178);
            n0 = 200;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 179, i0);
            else part18(e0, i0);
          }
        }
        break;
      }
      case "not_reported": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 188);
        else {
          let n0 = v.length;
          if (n0 > 9) {
            flaw("many", 188);
            n0 = 9;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 189, i0);
            else part19(e0, i0);
          }
        }
        break;
      }
      case "protection": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 192);
        else part20(v);
        break;
      }
      case "prepared_by_office": {
        if (typeof v !== "string") flaw("type", 195);
        else if (isLonger(v, 300)) flaw("long", 195);
        else if (isShorter(v, 1)) flaw("short", 195);
        break;
      }
      case "published_on": {
        if (typeof v !== "string") flaw("type", 196);
        else if (!isDate(v)) flaw("date", 196);
        break;
      }
      case "previous_sha256": {
        if (typeof v !== "string") flaw("type", 197);
        else if (isLonger(v, 64)) flaw("long", 197);
        else if (!pattern7.test(v)) flaw("form", 197);
        break;
      }
      case "extensions": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 198);
        else part21(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 20) {
    if (d["record"] === void 0) flaw("missing", 2);
    if (d["standard_version"] === void 0) flaw("missing", 3);
    if (d["view"] === void 0) flaw("missing", 4);
    if (d["revision"] === void 0) flaw("missing", 5);
    if (d["report_id"] === void 0) flaw("missing", 7);
    if (d["source_kind"] === void 0) flaw("missing", 8);
    if (d["period"] === void 0) flaw("missing", 11);
    if (d["months_covered"] === void 0) flaw("missing", 17);
    if (d["as_of"] === void 0) flaw("missing", 19);
    if (d["basis"] === void 0) flaw("missing", 20);
    if (d["nil"] === void 0) flaw("missing", 37);
    if (d["tables"] === void 0) flaw("missing", 42);
    if (d["rates"] === void 0) flaw("missing", 125);
    if (d["context"] === void 0) flaw("missing", 137);
    if (d["expenditures"] === void 0) flaw("missing", 150);
    if (d["agreements_in_force"] === void 0) flaw("missing", 159);
    if (d["policy_changes"] === void 0) flaw("missing", 165);
    if (d["corrections"] === void 0) flaw("missing", 174);
    if (d["outside_counts"] === void 0) flaw("missing", 178);
    if (d["not_reported"] === void 0) flaw("missing", 188);
  }
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
        if (typeof v !== "string") flaw("type", 12);
        else if (isLonger(v, 8)) flaw("long", 12);
        else if (!pattern4.test(v)) flaw("form", 12);
        break;
      }
      case "start_on": {
        needed++;
        if (typeof v !== "string") flaw("type", 13);
        else if (!isDate(v)) flaw("date", 13);
        break;
      }
      case "end_on": {
        needed++;
        if (typeof v !== "string") flaw("type", 14);
        else if (!isDate(v)) flaw("date", 14);
        break;
      }
      default:
        unknownKey(11, key);
    }
  }
  if (needed !== 3) {
    if (d["name"] === void 0) flaw("missing", 12);
    if (d["start_on"] === void 0) flaw("missing", 13);
    if (d["end_on"] === void 0) flaw("missing", 14);
  }
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "kind": {
        needed++;
        if (typeof v !== "string") flaw("type", 21);
        else if (!is_report_basis(v)) flaw("code", 21);
        break;
      }
      case "log_sha256": {
        if (typeof v !== "string") flaw("type", 22);
        else if (isLonger(v, 64)) flaw("long", 22);
        else if (!pattern7.test(v)) flaw("form", 22);
        break;
      }
      case "rows": {
        if (!Number.isInteger(v)) flaw("type", 23);
        else if (v < 0 || v > 1e12) flaw("range", 23);
        break;
      }
      case "rows_not_read": {
        if (!Number.isInteger(v)) flaw("type", 24);
        else if (v < 0 || v > 1e12) flaw("range", 24);
        break;
      }
      case "entries": {
        if (!Number.isInteger(v)) flaw("type", 25);
        else if (v < 0 || v > 1e12) flaw("range", 25);
        break;
      }
      case "revisions_considered": {
        if (!Number.isInteger(v)) flaw("type", 26);
        else if (v < 0 || v > 1e12) flaw("range", 26);
        break;
      }
      case "entries_withdrawn": {
        if (!Number.isInteger(v)) flaw("type", 27);
        else if (v < 0 || v > 1e12) flaw("range", 27);
        break;
      }
      case "releases": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 28);
        else {
          let n0 = v.length;
          if (n0 > 100) {
            flaw("many", 28);
            n0 = 100;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 29, i0);
            else part3(e0, i0);
          }
        }
        break;
      }
      case "law": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 33);
        else {
          let n0 = v.length;
          if (n0 > 100) {
            flaw("many", 33);
            n0 = 100;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 34, i0);
            else part4(e0, i0);
          }
        }
        break;
      }
      default:
        unknownKey(20, key);
    }
  }
  if (needed !== 3) {
    if (d["kind"] === void 0) flaw("missing", 21);
    if (d["releases"] === void 0) flaw("missing", 28);
    if (d["law"] === void 0) flaw("missing", 33);
  }
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
        if (typeof v !== "string") flaw("type", 30, i0);
        else if (isLonger(v, 80)) flaw("long", 30, i0);
        else if (!pattern8.test(v)) flaw("form", 30, i0);
        break;
      }
      case "file_sha256": {
        needed++;
        if (typeof v !== "string") flaw("type", 31, i0);
        else if (isLonger(v, 64)) flaw("long", 31, i0);
        else if (!pattern7.test(v)) flaw("form", 31, i0);
        break;
      }
      case "rows": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 32, i0);
        else if (v < 0 || v > 1e12) flaw("range", 32, i0);
        break;
      }
      default:
        unknownKey(29, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["release_id"] === void 0) flaw("missing", 30, i0);
    if (d["file_sha256"] === void 0) flaw("missing", 31, i0);
    if (d["rows"] === void 0) flaw("missing", 32, i0);
  }
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "law_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 35, i0);
        else if (isLonger(v, 40)) flaw("long", 35, i0);
        else if (!pattern9.test(v)) flaw("form", 35, i0);
        break;
      }
      case "sha256": {
        needed++;
        if (typeof v !== "string") flaw("type", 36, i0);
        else if (isLonger(v, 64)) flaw("long", 36, i0);
        else if (!pattern7.test(v)) flaw("form", 36, i0);
        break;
      }
      default:
        unknownKey(34, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["law_id"] === void 0) flaw("missing", 35, i0);
    if (d["sha256"] === void 0) flaw("missing", 36, i0);
  }
}
function part5(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "scope": {
        needed++;
        if (typeof v !== "string") flaw("type", 39, i0);
        else if (!is_nil_scope(v)) flaw("code", 39, i0);
        break;
      }
      case "certified_on": {
        needed++;
        if (typeof v !== "string") flaw("type", 40, i0);
        else if (!isDate(v)) flaw("date", 40, i0);
        break;
      }
      case "office": {
        needed++;
        if (typeof v !== "string") flaw("type", 41, i0);
        else if (isLonger(v, 300)) flaw("long", 41, i0);
        else if (isShorter(v, 1)) flaw("short", 41, i0);
        break;
      }
      default:
        unknownKey(38, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["scope"] === void 0) flaw("missing", 39, i0);
    if (d["certified_on"] === void 0) flaw("missing", 40, i0);
    if (d["office"] === void 0) flaw("missing", 41, i0);
  }
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "table_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 44, i0);
        else if (isLonger(v, 80)) flaw("long", 44, i0);
        else if (!pattern10.test(v)) flaw("form", 44, i0);
        break;
      }
      case "measure": {
        needed++;
        if (typeof v !== "string") flaw("type", 45, i0);
        else if (isLonger(v, 64)) flaw("long", 45, i0);
        else if (!pattern10.test(v)) flaw("form", 45, i0);
        break;
      }
      case "unit": {
        needed++;
        if (typeof v !== "string") flaw("type", 46, i0);
        else if (!is_measure_unit(v)) flaw("code", 46, i0);
        break;
      }
      case "kind": {
        needed++;
        if (typeof v !== "string") flaw("type", 47, i0);
        else if (!is_measure_kind(v)) flaw("code", 47, i0);
        break;
      }
      case "placed_by": {
        needed++;
        if (typeof v !== "string") flaw("type", 48, i0);
        else if (!is_placed_by(v)) flaw("code", 48, i0);
        break;
      }
      case "adds_over_time": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 49, i0);
        break;
      }
      case "adds_over_agencies": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 50, i0);
        break;
      }
      case "dimensions": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 51, i0);
        else {
          let n1 = v.length;
          if (n1 > 8) {
            flaw("many", 51, i0);
            n1 = 8;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 52, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (e1 !== "month" && e1 !== "agency_id" && e1 !== "facility_id" && e1 !== "operator_level" && e1 !== "direction" && e1 !== "channel" && e1 !== "requesting_component" && e1 !== "requesting_office" && e1 !== "instrument" && e1 !== "probable_cause" && e1 !== "federal_force" && e1 !== "ask" && e1 !== "decision" && e1 !== "decision_group" && e1 !== "closed_without_decision" && e1 !== "reason" && e1 !== "legal_basis" && e1 !== "provision" && e1 !== "review_level" && e1 !== "review_result" && e1 !== "result" && e1 !== "outcome" && e1 !== "outcome_group" && e1 !== "taker" && e1 !== "transfer_basis" && e1 !== "custody_basis" && e1 !== "hold_clock" && e1 !== "hold_limit" && e1 !== "information" && e1 !== "system" && e1 !== "purpose" && e1 !== "response" && e1 !== "consent" && e1 !== "counsel_status" && e1 !== "notice" && e1 !== "notice_status" && e1 !== "function" && e1 !== "agreement_type" && e1 !== "cost_category" && e1 !== "money_source" && e1 !== "money_flow" && e1 !== "age_band" && e1 !== "sex" && e1 !== "race_ethnicity" && e1 !== "region" && e1 !== "language" && e1 !== "charge_class" && e1 !== "conviction_class" && e1 !== "qualifying_offense" && e1 !== "terrorist_match") flaw("code", 52, i0, i1);
          }
        }
        break;
      }
      case "complete": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 53, i0);
        break;
      }
      case "withheld_law": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 54, i0);
        else part7(v, i0);
        break;
      }
      case "rows": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 58, i0);
        else {
          let n1 = v.length;
          if (n1 > 2e5) {
            flaw("many", 58, i0);
            n1 = 2e5;
          }
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "object" || e1 === null || Array.isArray(e1)) flaw("type", 59, i0, i1);
            else part8(e1, i0, i1);
          }
        }
        break;
      }
      default:
        unknownKey(43, key, i0);
    }
  }
  if (needed !== 10) {
    if (d["table_id"] === void 0) flaw("missing", 44, i0);
    if (d["measure"] === void 0) flaw("missing", 45, i0);
    if (d["unit"] === void 0) flaw("missing", 46, i0);
    if (d["kind"] === void 0) flaw("missing", 47, i0);
    if (d["placed_by"] === void 0) flaw("missing", 48, i0);
    if (d["adds_over_time"] === void 0) flaw("missing", 49, i0);
    if (d["adds_over_agencies"] === void 0) flaw("missing", 50, i0);
    if (d["dimensions"] === void 0) flaw("missing", 51, i0);
    if (d["complete"] === void 0) flaw("missing", 53, i0);
    if (d["rows"] === void 0) flaw("missing", 58, i0);
  }
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
        if (typeof v !== "string") flaw("type", 55, i0);
        else if (isLonger(v, 300)) flaw("long", 55, i0);
        else if (isShorter(v, 2)) flaw("short", 55, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 56, i0);
        else if (isLonger(v, 500)) flaw("long", 56, i0);
        else if (!isWebAddress(v)) flaw("address", 56, i0);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 57, i0);
        else if (isLonger(v, 600)) flaw("long", 57, i0);
        else if (isShorter(v, 3)) flaw("short", 57, i0);
        break;
      }
      default:
        unknownKey(54, key, i0);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 55, i0);
  }
}
function part8(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "month": {
        if (typeof v !== "string") flaw("type", 60, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 60, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 60, i0, i1);
        break;
      }
      case "agency_id": {
        if (typeof v !== "string") flaw("type", 61, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 61, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 61, i0, i1);
        break;
      }
      case "facility_id": {
        if (typeof v !== "string") flaw("type", 62, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 62, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 62, i0, i1);
        break;
      }
      case "operator_level": {
        if (typeof v !== "string") flaw("type", 63, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 63, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 63, i0, i1);
        break;
      }
      case "direction": {
        if (typeof v !== "string") flaw("type", 64, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 64, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 64, i0, i1);
        break;
      }
      case "channel": {
        if (typeof v !== "string") flaw("type", 65, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 65, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 65, i0, i1);
        break;
      }
      case "requesting_component": {
        if (typeof v !== "string") flaw("type", 66, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 66, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 66, i0, i1);
        break;
      }
      case "requesting_office": {
        if (typeof v !== "string") flaw("type", 67, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 67, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 67, i0, i1);
        break;
      }
      case "instrument": {
        if (typeof v !== "string") flaw("type", 68, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 68, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 68, i0, i1);
        break;
      }
      case "probable_cause": {
        if (typeof v !== "string") flaw("type", 69, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 69, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 69, i0, i1);
        break;
      }
      case "federal_force": {
        if (typeof v !== "string") flaw("type", 70, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 70, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 70, i0, i1);
        break;
      }
      case "ask": {
        if (typeof v !== "string") flaw("type", 71, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 71, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 71, i0, i1);
        break;
      }
      case "decision": {
        if (typeof v !== "string") flaw("type", 72, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 72, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 72, i0, i1);
        break;
      }
      case "decision_group": {
        if (typeof v !== "string") flaw("type", 73, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 73, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 73, i0, i1);
        break;
      }
      case "closed_without_decision": {
        if (typeof v !== "string") flaw("type", 74, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 74, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 74, i0, i1);
        break;
      }
      case "reason": {
        if (typeof v !== "string") flaw("type", 75, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 75, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 75, i0, i1);
        break;
      }
      case "legal_basis": {
        if (typeof v !== "string") flaw("type", 76, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 76, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 76, i0, i1);
        break;
      }
      case "provision": {
        if (typeof v !== "string") flaw("type", 77, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 77, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 77, i0, i1);
        break;
      }
      case "review_level": {
        if (typeof v !== "string") flaw("type", 78, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 78, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 78, i0, i1);
        break;
      }
      case "review_result": {
        if (typeof v !== "string") flaw("type", 79, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 79, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 79, i0, i1);
        break;
      }
      case "result": {
        if (typeof v !== "string") flaw("type", 80, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 80, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 80, i0, i1);
        break;
      }
      case "outcome": {
        if (typeof v !== "string") flaw("type", 81, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 81, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 81, i0, i1);
        break;
      }
      case "outcome_group": {
        if (typeof v !== "string") flaw("type", 82, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 82, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 82, i0, i1);
        break;
      }
      case "taker": {
        if (typeof v !== "string") flaw("type", 83, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 83, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 83, i0, i1);
        break;
      }
      case "transfer_basis": {
        if (typeof v !== "string") flaw("type", 84, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 84, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 84, i0, i1);
        break;
      }
      case "custody_basis": {
        if (typeof v !== "string") flaw("type", 85, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 85, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 85, i0, i1);
        break;
      }
      case "hold_clock": {
        if (typeof v !== "string") flaw("type", 86, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 86, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 86, i0, i1);
        break;
      }
      case "hold_limit": {
        if (typeof v !== "string") flaw("type", 87, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 87, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 87, i0, i1);
        break;
      }
      case "information": {
        if (typeof v !== "string") flaw("type", 88, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 88, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 88, i0, i1);
        break;
      }
      case "system": {
        if (typeof v !== "string") flaw("type", 89, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 89, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 89, i0, i1);
        break;
      }
      case "purpose": {
        if (typeof v !== "string") flaw("type", 90, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 90, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 90, i0, i1);
        break;
      }
      case "response": {
        if (typeof v !== "string") flaw("type", 91, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 91, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 91, i0, i1);
        break;
      }
      case "consent": {
        if (typeof v !== "string") flaw("type", 92, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 92, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 92, i0, i1);
        break;
      }
      case "counsel_status": {
        if (typeof v !== "string") flaw("type", 93, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 93, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 93, i0, i1);
        break;
      }
      case "notice": {
        if (typeof v !== "string") flaw("type", 94, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 94, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 94, i0, i1);
        break;
      }
      case "notice_status": {
        if (typeof v !== "string") flaw("type", 95, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 95, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 95, i0, i1);
        break;
      }
      case "function": {
        if (typeof v !== "string") flaw("type", 96, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 96, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 96, i0, i1);
        break;
      }
      case "agreement_type": {
        if (typeof v !== "string") flaw("type", 97, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 97, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 97, i0, i1);
        break;
      }
      case "cost_category": {
        if (typeof v !== "string") flaw("type", 98, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 98, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 98, i0, i1);
        break;
      }
      case "money_source": {
        if (typeof v !== "string") flaw("type", 99, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 99, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 99, i0, i1);
        break;
      }
      case "money_flow": {
        if (typeof v !== "string") flaw("type", 100, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 100, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 100, i0, i1);
        break;
      }
      case "age_band": {
        if (typeof v !== "string") flaw("type", 101, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 101, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 101, i0, i1);
        break;
      }
      case "sex": {
        if (typeof v !== "string") flaw("type", 102, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 102, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 102, i0, i1);
        break;
      }
      case "race_ethnicity": {
        if (typeof v !== "string") flaw("type", 103, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 103, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 103, i0, i1);
        break;
      }
      case "region": {
        if (typeof v !== "string") flaw("type", 104, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 104, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 104, i0, i1);
        break;
      }
      case "language": {
        if (typeof v !== "string") flaw("type", 105, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 105, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 105, i0, i1);
        break;
      }
      case "charge_class": {
        if (typeof v !== "string") flaw("type", 106, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 106, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 106, i0, i1);
        break;
      }
      case "conviction_class": {
        if (typeof v !== "string") flaw("type", 107, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 107, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 107, i0, i1);
        break;
      }
      case "qualifying_offense": {
        if (typeof v !== "string") flaw("type", 108, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 108, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 108, i0, i1);
        break;
      }
      case "terrorist_match": {
        if (typeof v !== "string") flaw("type", 109, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 109, i0, i1);
        else if (!pattern10.test(v)) flaw("form", 109, i0, i1);
        break;
      }
      case "value": {
        if (!Number.isInteger(v)) flaw("type", 110, i0, i1);
        else if (v < -1e12 || v > 1e12) flaw("range", 110, i0, i1);
        break;
      }
      case "observations": {
        if (!Number.isInteger(v)) flaw("type", 111, i0, i1);
        else if (v < 0 || v > 1e12) flaw("range", 111, i0, i1);
        break;
      }
      case "withheld": {
        if (v !== "protected") flaw("code", 112, i0, i1);
        break;
      }
      case "missing": {
        if (typeof v !== "string") flaw("type", 113, i0, i1);
        else if (!is_missing_mark(v)) flaw("code", 113, i0, i1);
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
        if (!Number.isInteger(v)) flaw("type", 115);
        else if (v < 0 || v > 1e12) flaw("range", 115);
        break;
      }
      case "open_at_start_missing": {
        if (typeof v !== "string") flaw("type", 116);
        else if (!is_null_reason(v)) flaw("code", 116);
        break;
      }
      case "received": {
        if (!Number.isInteger(v)) flaw("type", 117);
        else if (v < 0 || v > 1e12) flaw("range", 117);
        break;
      }
      case "received_missing": {
        if (typeof v !== "string") flaw("type", 118);
        else if (!is_null_reason(v)) flaw("code", 118);
        break;
      }
      case "decided": {
        if (!Number.isInteger(v)) flaw("type", 119);
        else if (v < 0 || v > 1e12) flaw("range", 119);
        break;
      }
      case "decided_missing": {
        if (typeof v !== "string") flaw("type", 120);
        else if (!is_null_reason(v)) flaw("code", 120);
        break;
      }
      case "closed_without_decision": {
        if (!Number.isInteger(v)) flaw("type", 121);
        else if (v < 0 || v > 1e12) flaw("range", 121);
        break;
      }
      case "closed_without_decision_missing": {
        if (typeof v !== "string") flaw("type", 122);
        else if (!is_null_reason(v)) flaw("code", 122);
        break;
      }
      case "open_at_end": {
        if (!Number.isInteger(v)) flaw("type", 123);
        else if (v < 0 || v > 1e12) flaw("range", 123);
        break;
      }
      case "open_at_end_missing": {
        if (typeof v !== "string") flaw("type", 124);
        else if (!is_null_reason(v)) flaw("code", 124);
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
        if (typeof v !== "string") flaw("type", 127, i0);
        else if (isLonger(v, 64)) flaw("long", 127, i0);
        else if (!pattern10.test(v)) flaw("form", 127, i0);
        break;
      }
      case "numerator_of": {
        needed++;
        if (typeof v !== "string") flaw("type", 128, i0);
        else if (isLonger(v, 64)) flaw("long", 128, i0);
        else if (!pattern10.test(v)) flaw("form", 128, i0);
        break;
      }
      case "numerator": {
        if (!Number.isInteger(v)) flaw("type", 129, i0);
        else if (v < 0 || v > 1e12) flaw("range", 129, i0);
        break;
      }
      case "numerator_missing": {
        if (typeof v !== "string") flaw("type", 130, i0);
        else if (!is_null_reason(v)) flaw("code", 130, i0);
        break;
      }
      case "denominator_of": {
        needed++;
        if (typeof v !== "string") flaw("type", 131, i0);
        else if (isLonger(v, 64)) flaw("long", 131, i0);
        else if (!pattern10.test(v)) flaw("form", 131, i0);
        break;
      }
      case "denominator": {
        if (!Number.isInteger(v)) flaw("type", 132, i0);
        else if (v < 0 || v > 1e12) flaw("range", 132, i0);
        break;
      }
      case "denominator_missing": {
        if (typeof v !== "string") flaw("type", 133, i0);
        else if (!is_null_reason(v)) flaw("code", 133, i0);
        break;
      }
      case "per": {
        needed++;
        if (v !== 1 && v !== 100 && v !== 1e3 && v !== 1e4 && v !== 1e5) flaw("code", 134, i0);
        break;
      }
      case "coverage_months": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 135, i0);
        else if (v < 0 || v > 12) flaw("range", 135, i0);
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
  if (needed !== 5) {
    if (d["rate"] === void 0) flaw("missing", 127, i0);
    if (d["numerator_of"] === void 0) flaw("missing", 128, i0);
    if (d["denominator_of"] === void 0) flaw("missing", 131, i0);
    if (d["per"] === void 0) flaw("missing", 134, i0);
    if (d["coverage_months"] === void 0) flaw("missing", 135, i0);
  }
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
        if (typeof v !== "string") flaw("type", 139, i0);
        else if (!is_context_item(v)) flaw("code", 139, i0);
        break;
      }
      case "value": {
        if (!Number.isInteger(v)) flaw("type", 140, i0);
        else if (v < 0 || v > 1e12) flaw("range", 140, i0);
        break;
      }
      case "missing": {
        if (typeof v !== "string") flaw("type", 141, i0);
        else if (!is_missing_mark(v)) flaw("code", 141, i0);
        break;
      }
      case "unit": {
        needed++;
        if (typeof v !== "string") flaw("type", 142, i0);
        else if (!is_measure_unit(v)) flaw("code", 142, i0);
        break;
      }
      case "source_year": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 143, i0);
        else if (v < 1900 || v > 2200) flaw("range", 143, i0);
        break;
      }
      case "coverage_months": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 144, i0);
        else if (v < 0 || v > 12) flaw("range", 144, i0);
        break;
      }
      case "crime_basis": {
        if (typeof v !== "string") flaw("type", 145, i0);
        else if (!is_crime_basis(v)) flaw("code", 145, i0);
        break;
      }
      case "citation": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 146, i0);
        else part12(v, i0);
        break;
      }
      default:
        unknownKey(138, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["item"] === void 0) flaw("missing", 139, i0);
    if (d["unit"] === void 0) flaw("missing", 142, i0);
    if (d["source_year"] === void 0) flaw("missing", 143, i0);
    if (d["coverage_months"] === void 0) flaw("missing", 144, i0);
  }
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
        if (typeof v !== "string") flaw("type", 147, i0);
        else if (isLonger(v, 300)) flaw("long", 147, i0);
        else if (isShorter(v, 2)) flaw("short", 147, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 148, i0);
        else if (isLonger(v, 500)) flaw("long", 148, i0);
        else if (!isWebAddress(v)) flaw("address", 148, i0);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 149, i0);
        else if (isLonger(v, 600)) flaw("long", 149, i0);
        else if (isShorter(v, 3)) flaw("short", 149, i0);
        break;
      }
      default:
        unknownKey(146, key, i0);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 147, i0);
  }
}
function part13(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "category": {
        needed++;
        if (typeof v !== "string") flaw("type", 152, i0);
        else if (!is_cost_category(v)) flaw("code", 152, i0);
        break;
      }
      case "money_source": {
        needed++;
        if (typeof v !== "string") flaw("type", 153, i0);
        else if (!is_money_source(v)) flaw("code", 153, i0);
        break;
      }
      case "flow": {
        needed++;
        if (typeof v !== "string") flaw("type", 154, i0);
        else if (!is_money_flow(v)) flaw("code", 154, i0);
        break;
      }
      case "amount_cents": {
        if (!Number.isInteger(v)) flaw("type", 155, i0);
        else if (v < -1e12 || v > 1e12) flaw("range", 155, i0);
        break;
      }
      case "amount_cents_missing": {
        if (typeof v !== "string") flaw("type", 156, i0);
        else if (!is_null_reason(v)) flaw("code", 156, i0);
        break;
      }
      case "basis": {
        needed++;
        if (typeof v !== "string") flaw("type", 157, i0);
        else if (!is_cost_basis(v)) flaw("code", 157, i0);
        break;
      }
      case "agreement_id": {
        if (typeof v !== "string") flaw("type", 158, i0);
        else if (isLonger(v, 64)) flaw("long", 158, i0);
        else if (!pattern11.test(v)) flaw("form", 158, i0);
        break;
      }
      default:
        unknownKey(151, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["category"] === void 0) flaw("missing", 152, i0);
    if (d["money_source"] === void 0) flaw("missing", 153, i0);
    if (d["flow"] === void 0) flaw("missing", 154, i0);
    if (d["basis"] === void 0) flaw("missing", 157, i0);
  }
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
        if (typeof v !== "string") flaw("type", 161, i0);
        else if (isLonger(v, 64)) flaw("long", 161, i0);
        else if (!pattern11.test(v)) flaw("form", 161, i0);
        break;
      }
      case "agreement_type": {
        needed++;
        if (typeof v !== "string") flaw("type", 162, i0);
        else if (!is_agreement_type(v)) flaw("code", 162, i0);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 163, i0);
        else if (!is_agreement_status(v)) flaw("code", 163, i0);
        break;
      }
      case "as_of": {
        needed++;
        if (typeof v !== "string") flaw("type", 164, i0);
        else if (!isDate(v)) flaw("date", 164, i0);
        break;
      }
      default:
        unknownKey(160, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["agreement_id"] === void 0) flaw("missing", 161, i0);
    if (d["agreement_type"] === void 0) flaw("missing", 162, i0);
    if (d["status"] === void 0) flaw("missing", 163, i0);
    if (d["as_of"] === void 0) flaw("missing", 164, i0);
  }
}
function part15(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "provision": {
        needed++;
        if (typeof v !== "string") flaw("type", 167, i0);
        else if (!is_policy_provision(v)) flaw("code", 167, i0);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 168, i0);
        else if (!is_provision_status(v)) flaw("code", 168, i0);
        break;
      }
      case "changed_on": {
        needed++;
        if (typeof v !== "string") flaw("type", 169, i0);
        else if (!isDate(v)) flaw("date", 169, i0);
        break;
      }
      case "citation": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 170, i0);
        else part16(v, i0);
        break;
      }
      default:
        unknownKey(166, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["provision"] === void 0) flaw("missing", 167, i0);
    if (d["status"] === void 0) flaw("missing", 168, i0);
    if (d["changed_on"] === void 0) flaw("missing", 169, i0);
    if (d["citation"] === void 0) flaw("missing", 170, i0);
  }
}
function part16(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 171, i0);
        else if (isLonger(v, 300)) flaw("long", 171, i0);
        else if (isShorter(v, 2)) flaw("short", 171, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 172, i0);
        else if (isLonger(v, 500)) flaw("long", 172, i0);
        else if (!isWebAddress(v)) flaw("address", 172, i0);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 173, i0);
        else if (isLonger(v, 600)) flaw("long", 173, i0);
        else if (isShorter(v, 3)) flaw("short", 173, i0);
        break;
      }
      default:
        unknownKey(170, key, i0);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 171, i0);
  }
}
function part17(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "reason": {
        needed++;
        if (typeof v !== "string") flaw("type", 176, i0);
        else if (!is_revision_reason(v)) flaw("code", 176, i0);
        break;
      }
      case "entries": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 177, i0);
        else if (v < 0 || v > 1e12) flaw("range", 177, i0);
        break;
      }
      default:
        unknownKey(175, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["reason"] === void 0) flaw("missing", 176, i0);
    if (d["entries"] === void 0) flaw("missing", 177, i0);
  }
}
function part18(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "source_kind": {
        needed++;
        if (typeof v !== "string") flaw("type", 180, i0);
        else if (!is_source_kind(v)) flaw("code", 180, i0);
        break;
      }
      case "release_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 181, i0);
        else if (isLonger(v, 80)) flaw("long", 181, i0);
        else if (!pattern8.test(v)) flaw("form", 181, i0);
        break;
      }
      case "measure": {
        needed++;
        if (typeof v !== "string") flaw("type", 182, i0);
        else if (isLonger(v, 64)) flaw("long", 182, i0);
        else if (!pattern10.test(v)) flaw("form", 182, i0);
        break;
      }
      case "unit": {
        needed++;
        if (typeof v !== "string") flaw("type", 183, i0);
        else if (!is_measure_unit(v)) flaw("code", 183, i0);
        break;
      }
      case "placed_by": {
        needed++;
        if (typeof v !== "string") flaw("type", 184, i0);
        else if (!is_placed_by(v)) flaw("code", 184, i0);
        break;
      }
      case "value": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 185, i0);
        else if (v < 0 || v > 1e12) flaw("range", 185, i0);
        break;
      }
      case "explanations": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 186, i0);
        else {
          let n1 = v.length;
          if (n1 > 12) {
            flaw("many", 186, i0);
            n1 = 12;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 187, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 187, i0, i1);
            else if (!is_count_difference(e1)) flaw("code", 187, i0, i1);
          }
        }
        break;
      }
      default:
        unknownKey(179, key, i0);
    }
  }
  if (needed !== 7) {
    if (d["source_kind"] === void 0) flaw("missing", 180, i0);
    if (d["release_id"] === void 0) flaw("missing", 181, i0);
    if (d["measure"] === void 0) flaw("missing", 182, i0);
    if (d["unit"] === void 0) flaw("missing", 183, i0);
    if (d["placed_by"] === void 0) flaw("missing", 184, i0);
    if (d["value"] === void 0) flaw("missing", 185, i0);
    if (d["explanations"] === void 0) flaw("missing", 186, i0);
  }
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
        if (typeof v !== "string") flaw("type", 191, i0);
        else if (!is_null_reason(v)) flaw("code", 191, i0);
        break;
      }
      default:
        unknownKey(189, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["part"] === void 0) flaw("missing", 190, i0);
    if (d["reason"] === void 0) flaw("missing", 191, i0);
  }
}
function part20(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "small_cell": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 193);
        else if (v < 5 || v > 25) flaw("range", 193);
        break;
      }
      case "withheld_cells": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 194);
        else if (v < 0 || v > 1e12) flaw("range", 194);
        break;
      }
      default:
        unknownKey(192, key);
    }
  }
  if (needed !== 2) {
    if (d["small_cell"] === void 0) flaw("missing", 193);
    if (d["withheld_cells"] === void 0) flaw("missing", 194);
  }
}
function part21(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 16) {
      flaw("many", 198);
      break;
    }
    if (isLonger(i0, 64) || !pattern12.test(i0)) flaw("name", 199, i0);
    const v = d[i0];
    if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 199, i0);
    else part22(v, i0);
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
export const schema: RecordSchema = {
  flaws(record) {
    found = void 0;
    part0(record);
    return found;
  },
  fields: [{ "at": "", "is": "part" }, { "at": "/$schema", "is": "address", "most": 500, "example": "https://w3id.org/daybook/v1/quarterly-report.schema.json" }, { "at": "/record", "is": "code", "values": ["quarterly-report"] }, { "at": "/standard_version", "is": "id", "most": 4, "example": "1.0" }, { "at": "/view", "is": "code", "values": ["agency"] }, { "at": "/revision", "is": "integer", "least": 1, "most": 1e5 }, { "at": "/revision_reason", "is": "code", "list": "revision-reason" }, { "at": "/report_id", "is": "id", "most": 96, "example": "us-zz-qmrtwkla-2026-q1-own-log" }, { "at": "/source_kind", "is": "code", "list": "source-kind" }, { "at": "/agency_id", "is": "id", "most": 14, "example": "us-zz-qmrtwkla" }, { "at": "/jurisdiction_id", "is": "id", "most": 40, "example": "us-county-99001" }, { "at": "/period", "is": "part" }, { "at": "/period/name", "is": "id", "most": 8, "example": "2026-Q1" }, { "at": "/period/start_on", "is": "date", "most": 10 }, { "at": "/period/end_on", "is": "date", "most": 10 }, { "at": "/time_zone", "is": "id", "most": 40, "example": "America/Los_Angeles" }, { "at": "/time_zone_missing", "is": "code", "list": "null-reason" }, { "at": "/months_covered", "is": "list", "most": 12 }, { "at": "/months_covered/*", "is": "id", "most": 7, "example": "2026-01" }, { "at": "/as_of", "is": "date", "most": 10 }, { "at": "/basis", "is": "part" }, { "at": "/basis/kind", "is": "code", "list": "report-basis" }, { "at": "/basis/log_sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/basis/rows", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/basis/rows_not_read", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/basis/entries", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/basis/revisions_considered", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/basis/entries_withdrawn", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/basis/releases", "is": "list", "most": 100 }, { "at": "/basis/releases/*", "is": "part" }, { "at": "/basis/releases/*/release_id", "is": "id", "most": 80, "example": "zz-jail-detainers-2026" }, { "at": "/basis/releases/*/file_sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/basis/releases/*/rows", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/basis/law", "is": "list", "most": 100 }, { "at": "/basis/law/*", "is": "part" }, { "at": "/basis/law/*/law_id", "is": "id", "most": 40, "example": "us-zz" }, { "at": "/basis/law/*/sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/nil", "is": "list", "most": 20 }, { "at": "/nil/*", "is": "part" }, { "at": "/nil/*/scope", "is": "code", "list": "nil-scope" }, { "at": "/nil/*/certified_on", "is": "date", "most": 10 }, { "at": "/nil/*/office", "is": "text", "least": 1, "most": 300 }, { "at": "/tables", "is": "list", "most": 500 }, { "at": "/tables/*", "is": "part" }, { "at": "/tables/*/table_id", "is": "id", "most": 80, "example": "asks-by-decision-and-outcome" }, { "at": "/tables/*/measure", "is": "id", "most": 64, "example": "asks-received" }, { "at": "/tables/*/unit", "is": "code", "list": "measure-unit" }, { "at": "/tables/*/kind", "is": "code", "list": "measure-kind" }, { "at": "/tables/*/placed_by", "is": "code", "list": "placed-by" }, { "at": "/tables/*/adds_over_time", "is": "boolean" }, { "at": "/tables/*/adds_over_agencies", "is": "boolean" }, { "at": "/tables/*/dimensions", "is": "list", "most": 8 }, { "at": "/tables/*/dimensions/*", "is": "code", "values": ["month", "agency_id", "facility_id", "operator_level", "direction", "channel", "requesting_component", "requesting_office", "instrument", "probable_cause", "federal_force", "ask", "decision", "decision_group", "closed_without_decision", "reason", "legal_basis", "provision", "review_level", "review_result", "result", "outcome", "outcome_group", "taker", "transfer_basis", "custody_basis", "hold_clock", "hold_limit", "information", "system", "purpose", "response", "consent", "counsel_status", "notice", "notice_status", "function", "agreement_type", "cost_category", "money_source", "money_flow", "age_band", "sex", "race_ethnicity", "region", "language", "charge_class", "conviction_class", "qualifying_offense", "terrorist_match"] }, { "at": "/tables/*/complete", "is": "boolean" }, { "at": "/tables/*/withheld_law", "is": "part" }, { "at": "/tables/*/withheld_law/text", "is": "text", "least": 2, "most": 300 }, { "at": "/tables/*/withheld_law/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/tables/*/withheld_law/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/tables/*/rows", "is": "list", "most": 2e5 }, { "at": "/tables/*/rows/*", "is": "part" }, { "at": "/tables/*/rows/*/month", "is": "id", "most": 64, "example": "2026-01" }, { "at": "/tables/*/rows/*/agency_id", "is": "id", "most": 64, "example": "us-zz-qmrtwkla" }, { "at": "/tables/*/rows/*/facility_id", "is": "id", "most": 64, "example": "main-jail" }, { "at": "/tables/*/rows/*/operator_level", "is": "id", "most": 64, "example": "county" }, { "at": "/tables/*/rows/*/direction", "is": "id", "most": 64, "example": "inbound" }, { "at": "/tables/*/rows/*/channel", "is": "id", "most": 64, "example": "email" }, { "at": "/tables/*/rows/*/requesting_component", "is": "id", "most": 64, "example": "ice-ero" }, { "at": "/tables/*/rows/*/requesting_office", "is": "id", "most": 64, "example": "seattle" }, { "at": "/tables/*/rows/*/instrument", "is": "id", "most": 64, "example": "i-247a" }, { "at": "/tables/*/rows/*/probable_cause", "is": "id", "most": 64, "example": "biometric-confirmation" }, { "at": "/tables/*/rows/*/federal_force", "is": "id", "most": 64, "example": "detainer-request" }, { "at": "/tables/*/rows/*/ask", "is": "id", "most": 64, "example": "hold-custody" }, { "at": "/tables/*/rows/*/decision", "is": "id", "most": 64, "example": "declined" }, { "at": "/tables/*/rows/*/decision_group", "is": "id", "most": 64, "example": "declined" }, { "at": "/tables/*/rows/*/closed_without_decision", "is": "id", "most": 64, "example": "withdrawn" }, { "at": "/tables/*/rows/*/reason", "is": "id", "most": 64, "example": "no-judicial-warrant" }, { "at": "/tables/*/rows/*/legal_basis", "is": "id", "most": 64, "example": "state-statute" }, { "at": "/tables/*/rows/*/provision", "is": "id", "most": 64, "example": "no-detainer-without-judicial-warrant" }, { "at": "/tables/*/rows/*/review_level", "is": "id", "most": 64, "example": "command-staff" }, { "at": "/tables/*/rows/*/review_result", "is": "id", "most": 64, "example": "approved" }, { "at": "/tables/*/rows/*/result", "is": "id", "most": 64, "example": "no-action" }, { "at": "/tables/*/rows/*/outcome", "is": "id", "most": 64, "example": "released-no-ice" }, { "at": "/tables/*/rows/*/outcome_group", "is": "id", "most": 64, "example": "released" }, { "at": "/tables/*/rows/*/taker", "is": "id", "most": 64, "example": "ice-ero" }, { "at": "/tables/*/rows/*/transfer_basis", "is": "id", "most": 64, "example": "judicial-warrant" }, { "at": "/tables/*/rows/*/custody_basis", "is": "id", "most": 64, "example": "pretrial" }, { "at": "/tables/*/rows/*/hold_clock", "is": "id", "most": 64, "example": "zero" }, { "at": "/tables/*/rows/*/hold_limit", "is": "id", "most": 64, "example": "within-limit" }, { "at": "/tables/*/rows/*/information", "is": "id", "most": 64, "example": "release-date-time" }, { "at": "/tables/*/rows/*/system", "is": "id", "most": 64, "example": "lesc" }, { "at": "/tables/*/rows/*/purpose", "is": "id", "most": 64, "example": "booking-status-check" }, { "at": "/tables/*/rows/*/response", "is": "id", "most": 64, "example": "no-record" }, { "at": "/tables/*/rows/*/consent", "is": "id", "most": 64, "example": "asked" }, { "at": "/tables/*/rows/*/counsel_status", "is": "id", "most": 64, "example": "notified-not-present" }, { "at": "/tables/*/rows/*/notice", "is": "id", "most": 64, "example": "copy-of-request" }, { "at": "/tables/*/rows/*/notice_status", "is": "id", "most": 64, "example": "given" }, { "at": "/tables/*/rows/*/function", "is": "id", "most": 64, "example": "serve-arrest-warrant" }, { "at": "/tables/*/rows/*/agreement_type", "is": "id", "most": 64, "example": "287g-wso" }, { "at": "/tables/*/rows/*/cost_category", "is": "id", "most": 64, "example": "hold-hours" }, { "at": "/tables/*/rows/*/money_source", "is": "id", "most": 64, "example": "local-general-fund" }, { "at": "/tables/*/rows/*/money_flow", "is": "id", "most": 64, "example": "expense" }, { "at": "/tables/*/rows/*/age_band", "is": "id", "most": 64, "example": "25-34" }, { "at": "/tables/*/rows/*/sex", "is": "id", "most": 64, "example": "f" }, { "at": "/tables/*/rows/*/race_ethnicity", "is": "id", "most": 64, "example": "hispanic-latino" }, { "at": "/tables/*/rows/*/region", "is": "id", "most": 64, "example": "central-america" }, { "at": "/tables/*/rows/*/language", "is": "id", "most": 64, "example": "spanish" }, { "at": "/tables/*/rows/*/charge_class", "is": "id", "most": 64, "example": "misdemeanor" }, { "at": "/tables/*/rows/*/conviction_class", "is": "id", "most": 64, "example": "none" }, { "at": "/tables/*/rows/*/qualifying_offense", "is": "id", "most": 64, "example": "ca-serious-violent-felony" }, { "at": "/tables/*/rows/*/terrorist_match", "is": "id", "most": 64, "example": "not-reported" }, { "at": "/tables/*/rows/*/value", "is": "integer", "least": -1e12, "most": 1e12 }, { "at": "/tables/*/rows/*/observations", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/tables/*/rows/*/withheld", "is": "code", "values": ["protected"] }, { "at": "/tables/*/rows/*/missing", "is": "code", "list": "missing-mark" }, { "at": "/balance", "is": "part" }, { "at": "/balance/open_at_start", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/balance/open_at_start_missing", "is": "code", "list": "null-reason" }, { "at": "/balance/received", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/balance/received_missing", "is": "code", "list": "null-reason" }, { "at": "/balance/decided", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/balance/decided_missing", "is": "code", "list": "null-reason" }, { "at": "/balance/closed_without_decision", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/balance/closed_without_decision_missing", "is": "code", "list": "null-reason" }, { "at": "/balance/open_at_end", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/balance/open_at_end_missing", "is": "code", "list": "null-reason" }, { "at": "/rates", "is": "list", "most": 200 }, { "at": "/rates/*", "is": "part" }, { "at": "/rates/*/rate", "is": "id", "most": 64, "example": "transfers-per-1000-bookings" }, { "at": "/rates/*/numerator_of", "is": "id", "most": 64, "example": "transfers-to-ice" }, { "at": "/rates/*/numerator", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/rates/*/numerator_missing", "is": "code", "list": "null-reason" }, { "at": "/rates/*/denominator_of", "is": "id", "most": 64, "example": "bookings" }, { "at": "/rates/*/denominator", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/rates/*/denominator_missing", "is": "code", "list": "null-reason" }, { "at": "/rates/*/per", "is": "code", "values": ["1", "100", "1000", "10000", "100000"] }, { "at": "/rates/*/coverage_months", "is": "integer", "least": 0, "most": 12 }, { "at": "/rates/*/withheld", "is": "code", "values": ["protected"] }, { "at": "/context", "is": "list", "most": 200 }, { "at": "/context/*", "is": "part" }, { "at": "/context/*/item", "is": "code", "list": "context-item" }, { "at": "/context/*/value", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/context/*/missing", "is": "code", "list": "missing-mark" }, { "at": "/context/*/unit", "is": "code", "list": "measure-unit" }, { "at": "/context/*/source_year", "is": "integer", "least": 1900, "most": 2200 }, { "at": "/context/*/coverage_months", "is": "integer", "least": 0, "most": 12 }, { "at": "/context/*/crime_basis", "is": "code", "list": "crime-basis" }, { "at": "/context/*/citation", "is": "part" }, { "at": "/context/*/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/context/*/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/context/*/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/expenditures", "is": "list", "most": 1e3 }, { "at": "/expenditures/*", "is": "part" }, { "at": "/expenditures/*/category", "is": "code", "list": "cost-category" }, { "at": "/expenditures/*/money_source", "is": "code", "list": "money-source" }, { "at": "/expenditures/*/flow", "is": "code", "list": "money-flow" }, { "at": "/expenditures/*/amount_cents", "is": "integer", "least": -1e12, "most": 1e12 }, { "at": "/expenditures/*/amount_cents_missing", "is": "code", "list": "null-reason" }, { "at": "/expenditures/*/basis", "is": "code", "list": "cost-basis" }, { "at": "/expenditures/*/agreement_id", "is": "id", "most": 64, "example": "us-zz-qmrtwkla-igsa-1" }, { "at": "/agreements_in_force", "is": "list", "most": 500 }, { "at": "/agreements_in_force/*", "is": "part" }, { "at": "/agreements_in_force/*/agreement_id", "is": "id", "most": 64, "example": "us-zz-qmrtwkla-287g-wso-1" }, { "at": "/agreements_in_force/*/agreement_type", "is": "code", "list": "agreement-type" }, { "at": "/agreements_in_force/*/status", "is": "code", "list": "agreement-status" }, { "at": "/agreements_in_force/*/as_of", "is": "date", "most": 10 }, { "at": "/policy_changes", "is": "list", "most": 200 }, { "at": "/policy_changes/*", "is": "part" }, { "at": "/policy_changes/*/provision", "is": "code", "list": "policy-provision" }, { "at": "/policy_changes/*/status", "is": "code", "list": "provision-status" }, { "at": "/policy_changes/*/changed_on", "is": "date", "most": 10 }, { "at": "/policy_changes/*/citation", "is": "part" }, { "at": "/policy_changes/*/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/policy_changes/*/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/policy_changes/*/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/corrections", "is": "list", "most": 40 }, { "at": "/corrections/*", "is": "part" }, { "at": "/corrections/*/reason", "is": "code", "list": "revision-reason" }, { "at": "/corrections/*/entries", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/outside_counts", "is": "list", "most": 200 }, { "at": "/outside_counts/*", "is": "part" }, { "at": "/outside_counts/*/source_kind", "is": "code", "list": "source-kind" }, { "at": "/outside_counts/*/release_id", "is": "id", "most": 80, "example": "ice-detainers-2026-06" }, { "at": "/outside_counts/*/measure", "is": "id", "most": 64, "example": "detainers-received" }, { "at": "/outside_counts/*/unit", "is": "code", "list": "measure-unit" }, { "at": "/outside_counts/*/placed_by", "is": "code", "list": "placed-by" }, { "at": "/outside_counts/*/value", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/outside_counts/*/explanations", "is": "list", "most": 12 }, { "at": "/outside_counts/*/explanations/*", "is": "code", "list": "count-difference" }, { "at": "/not_reported", "is": "list", "most": 9 }, { "at": "/not_reported/*", "is": "part" }, { "at": "/not_reported/*/part", "is": "code", "values": ["tables", "balance", "rates", "context", "expenditures", "agreements_in_force", "policy_changes", "corrections", "outside_counts"] }, { "at": "/not_reported/*/reason", "is": "code", "list": "null-reason" }, { "at": "/protection", "is": "part" }, { "at": "/protection/small_cell", "is": "integer", "least": 5, "most": 25 }, { "at": "/protection/withheld_cells", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/prepared_by_office", "is": "text", "least": 1, "most": 300 }, { "at": "/published_on", "is": "date", "most": 10 }, { "at": "/previous_sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/extensions", "is": "part" }, { "at": "/extensions/*", "is": "part" }, { "at": "/extensions/*/*", "is": "text" }],
  conditions: [[{ "at": "/basis/kind", "is": "equals", "value": "derived" }], [{ "at": "/tables/*/rows/*/withheld", "is": "given" }], [{ "at": "/tables/*/rows/*/withheld", "is": "not-given" }], [{ "at": "/tables/*/rows/*/missing", "is": "given" }], [{ "at": "/tables/*/rows/*/missing", "is": "not-given" }], [{ "at": "/tables/*/withheld_law", "is": "given" }], [{ "at": "/tables/*/kind", "is": "equals", "value": "stock" }], [{ "at": "/tables/*/kind", "is": "equals", "value": "average" }], [{ "at": "/tables/*/kind", "is": "equals", "value": "median" }], [{ "at": "/balance/open_at_start_missing", "is": "given" }], [{ "at": "/balance/open_at_start_missing", "is": "not-given" }], [{ "at": "/balance/received_missing", "is": "given" }], [{ "at": "/balance/received_missing", "is": "not-given" }], [{ "at": "/balance/decided_missing", "is": "given" }], [{ "at": "/balance/decided_missing", "is": "not-given" }], [{ "at": "/balance/closed_without_decision_missing", "is": "given" }], [{ "at": "/balance/closed_without_decision_missing", "is": "not-given" }], [{ "at": "/balance/open_at_end_missing", "is": "given" }], [{ "at": "/balance/open_at_end_missing", "is": "not-given" }], [{ "at": "/rates/*/withheld", "is": "given" }], [{ "at": "/rates/*/withheld", "is": "not-given" }], [{ "at": "/rates/*/numerator_missing", "is": "given" }], [{ "at": "/rates/*/numerator_missing", "is": "not-given" }], [{ "at": "/rates/*/denominator_missing", "is": "given" }], [{ "at": "/rates/*/denominator_missing", "is": "not-given" }], [{ "at": "/context/*/missing", "is": "given" }], [{ "at": "/context/*/missing", "is": "not-given" }], [{ "at": "/context/*/item", "is": "equals", "value": "violent-crimes" }], [{ "at": "/context/*/item", "is": "equals", "value": "property-crimes" }], [{ "at": "/expenditures/*/amount_cents_missing", "is": "given" }], [{ "at": "/expenditures/*/amount_cents_missing", "is": "not-given" }], [{ "at": "/revision", "is": "at-least", "value": 2 }], [{ "at": "/jurisdiction_id", "is": "given" }], [{ "at": "/jurisdiction_id", "is": "not-given" }], [{ "at": "/time_zone_missing", "is": "given" }], [{ "at": "/time_zone_missing", "is": "not-given" }], [{ "at": "/source_kind", "is": "equals", "value": "own-log" }], [{ "at": "/source_kind", "is": "equals", "value": "federal-release" }], [{ "at": "/source_kind", "is": "equals", "value": "state-release" }], [{ "at": "/source_kind", "is": "equals", "value": "own-log" }, { "at": "/basis/kind", "is": "equals", "value": "derived" }], [{ "at": "/basis/kind", "is": "equals", "value": "context-only" }]]
};
