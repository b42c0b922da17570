// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordSchema } from '../record-schema.ts';
import { isDate } from "../forms/is-date.ts";
import { isLonger } from "../forms/is-longer.ts";
import { isShorter } from "../forms/is-shorter.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
import { repeatedIn } from "../forms/repeated-in.ts";
import { is_agency_type, is_ask, is_direction, is_instrument, is_nil_scope, is_null_reason, is_placed_by, is_provision_status, is_regime_cadence, is_requesting_component, is_revision_reason, is_verification } from "./codes.ts";
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
const pattern1 = new RegExp("^[a-z]{2}(-[a-z0-9]+)+$", "");
const pattern2 = new RegExp("^us(-[a-z0-9]+)*$", "");
const pattern3 = new RegExp("^us-(federal|state|county|place|county-subdivision|tribal|campus|port|regional|judicial-district|constable-district|federal-district|special)(-[0-9A-Za-z]{1,14})?$", "");
const pattern4 = new RegExp("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "");
const pattern6 = new RegExp("^(/([a-z0-9_]+|\\*))+$", "");
const pattern7 = new RegExp("^[a-z0-9]+(_[a-z0-9]+)*$", "");
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
        if (v !== "regime") flaw("code", 2);
        break;
      }
      case "standard_version": {
        needed++;
        if (typeof v !== "string") flaw("type", 3);
        else if (isLonger(v, 4)) flaw("long", 3);
        else if (!pattern0.test(v)) flaw("form", 3);
        break;
      }
      case "revision": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 4);
        else if (v < 1 || v > 1e5) flaw("range", 4);
        break;
      }
      case "revision_reason": {
        if (typeof v !== "string") flaw("type", 5);
        else if (!is_revision_reason(v)) flaw("code", 5);
        break;
      }
      case "regime_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 6);
        else if (isLonger(v, 64)) flaw("long", 6);
        else if (!pattern1.test(v)) flaw("form", 6);
        break;
      }
      case "law_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 7);
        else if (isLonger(v, 40)) flaw("long", 7);
        else if (!pattern2.test(v)) flaw("form", 7);
        break;
      }
      case "jurisdiction_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 8);
        else if (isLonger(v, 40)) flaw("long", 8);
        else if (!pattern3.test(v)) flaw("form", 8);
        break;
      }
      case "title": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 9);
        else part1(v);
        break;
      }
      case "state_of_check": {
        needed++;
        if (v !== "draft" && v !== "checked") flaw("code", 12);
        break;
      }
      case "as_of": {
        needed++;
        if (typeof v !== "string") flaw("type", 13);
        else if (!isDate(v)) flaw("date", 13);
        break;
      }
      case "from": {
        if (typeof v !== "string") flaw("type", 14);
        else if (!isDate(v)) flaw("date", 14);
        break;
      }
      case "from_missing": {
        if (typeof v !== "string") flaw("type", 15);
        else if (!is_null_reason(v)) flaw("code", 15);
        break;
      }
      case "to": {
        if (typeof v !== "string") flaw("type", 16);
        else if (!isDate(v)) flaw("date", 16);
        break;
      }
      case "dates_verification": {
        if (typeof v !== "string") flaw("type", 17);
        else if (!is_verification(v)) flaw("code", 17);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 18);
        else if (!is_provision_status(v)) flaw("code", 18);
        break;
      }
      case "citation": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 19);
        else part2(v);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 23);
        else if (!is_verification(v)) flaw("code", 23);
        break;
      }
      case "read_on": {
        if (typeof v !== "string") flaw("type", 24);
        else if (!isDate(v)) flaw("date", 24);
        break;
      }
      case "note": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 25);
        else part3(v);
        break;
      }
      case "reporters": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 28);
        else part4(v);
        break;
      }
      case "recipient": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 35);
        else part6(v);
        break;
      }
      case "cadence": {
        needed++;
        if (typeof v !== "string") flaw("type", 38);
        else if (!is_regime_cadence(v)) flaw("code", 38);
        break;
      }
      case "period_end_rule": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 39);
        else part7(v);
        break;
      }
      case "due_rule": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 51);
        else part10(v);
        break;
      }
      case "nil_rule": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 65);
        else part13(v);
        break;
      }
      case "filter": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 77);
        else part16(v);
        break;
      }
      case "elements": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 105);
        else {
          let n0 = v.length;
          if (n0 > 80) {
            flaw("many", 105);
            n0 = 80;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 106, i0);
            else part20(e0, i0);
          }
        }
        break;
      }
      case "regulator_columns": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 123);
        else {
          let n0 = v.length;
          if (n0 > 150) {
            flaw("many", 123);
            n0 = 150;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 124, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 124, i0);
            else if (isLonger(e0, 200)) flaw("long", 124, i0);
            else if (!pattern6.test(e0)) flaw("form", 124, i0);
          }
        }
        break;
      }
      case "tables": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 125);
        else {
          let n0 = v.length;
          if (n0 > 40) {
            flaw("many", 125);
            n0 = 40;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 126, i0);
            else part24(e0, i0);
          }
        }
        break;
      }
      case "publication": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 150);
        else part28(v);
        break;
      }
      case "no_personal_data": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 167);
        else part33(v);
        break;
      }
      case "retention_years": {
        if (!Number.isInteger(v)) flaw("type", 178);
        else if (v < 1 || v > 100) flaw("range", 178);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 24) {
    if (d["record"] === void 0) flaw("missing", 2);
    if (d["standard_version"] === void 0) flaw("missing", 3);
    if (d["revision"] === void 0) flaw("missing", 4);
    if (d["regime_id"] === void 0) flaw("missing", 6);
    if (d["law_id"] === void 0) flaw("missing", 7);
    if (d["jurisdiction_id"] === void 0) flaw("missing", 8);
    if (d["title"] === void 0) flaw("missing", 9);
    if (d["state_of_check"] === void 0) flaw("missing", 12);
    if (d["as_of"] === void 0) flaw("missing", 13);
    if (d["status"] === void 0) flaw("missing", 18);
    if (d["citation"] === void 0) flaw("missing", 19);
    if (d["verification"] === void 0) flaw("missing", 23);
    if (d["reporters"] === void 0) flaw("missing", 28);
    if (d["recipient"] === void 0) flaw("missing", 35);
    if (d["cadence"] === void 0) flaw("missing", 38);
    if (d["period_end_rule"] === void 0) flaw("missing", 39);
    if (d["due_rule"] === void 0) flaw("missing", 51);
    if (d["nil_rule"] === void 0) flaw("missing", 65);
    if (d["filter"] === void 0) flaw("missing", 77);
    if (d["elements"] === void 0) flaw("missing", 105);
    if (d["regulator_columns"] === void 0) flaw("missing", 123);
    if (d["tables"] === void 0) flaw("missing", 125);
    if (d["publication"] === void 0) flaw("missing", 150);
    if (d["no_personal_data"] === void 0) flaw("missing", 167);
  }
  if (d.revision !== void 0 && Number.isInteger(d.revision) && d.revision >= 2) {
    if (d.revision_reason === void 0) flawBecause("needed", 5, 6);
  }
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 15, 7);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 15, 8);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 21, 9);
    }
  }
}
function part1(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 10);
        else if (isLonger(v, 2e3)) flaw("long", 10);
        else if (isShorter(v, 1)) flaw("short", 10);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 11);
        else if (isLonger(v, 2e3)) flaw("long", 11);
        else if (isShorter(v, 1)) flaw("short", 11);
        break;
      }
      default:
        unknownKey(9, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 10);
    if (d["es"] === void 0) flaw("missing", 11);
  }
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 20);
        else if (isLonger(v, 300)) flaw("long", 20);
        else if (isShorter(v, 2)) flaw("short", 20);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 21);
        else if (isLonger(v, 500)) flaw("long", 21);
        else if (!isWebAddress(v)) flaw("address", 21);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 22);
        else if (isLonger(v, 600)) flaw("long", 22);
        else if (isShorter(v, 3)) flaw("short", 22);
        break;
      }
      default:
        unknownKey(19, key);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 20);
  }
}
function part3(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 26);
        else if (isLonger(v, 2e3)) flaw("long", 26);
        else if (isShorter(v, 1)) flaw("short", 26);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 27);
        else if (isLonger(v, 2e3)) flaw("long", 27);
        else if (isShorter(v, 1)) flaw("short", 27);
        break;
      }
      default:
        unknownKey(25, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 26);
    if (d["es"] === void 0) flaw("missing", 27);
  }
}
function part4(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "who": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 29);
        else part5(v);
        break;
      }
      case "agency_types": {
        if (!Array.isArray(v)) flaw("type", 32);
        else {
          let n0 = v.length;
          if (n0 > 40) {
            flaw("many", 32);
            n0 = 40;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 33, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 33, i0);
            else if (!is_agency_type(e0)) flaw("code", 33, i0);
          }
        }
        break;
      }
      case "one_report_for_all": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 34);
        break;
      }
      default:
        unknownKey(28, key);
    }
  }
  if (needed !== 2) {
    if (d["who"] === void 0) flaw("missing", 29);
    if (d["one_report_for_all"] === void 0) flaw("missing", 34);
  }
}
function part5(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 30);
        else if (isLonger(v, 2e3)) flaw("long", 30);
        else if (isShorter(v, 1)) flaw("short", 30);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 31);
        else if (isLonger(v, 2e3)) flaw("long", 31);
        else if (isShorter(v, 1)) flaw("short", 31);
        break;
      }
      default:
        unknownKey(29, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 30);
    if (d["es"] === void 0) flaw("missing", 31);
  }
}
function part6(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 36);
        else if (isLonger(v, 2e3)) flaw("long", 36);
        else if (isShorter(v, 1)) flaw("short", 36);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 37);
        else if (isLonger(v, 2e3)) flaw("long", 37);
        else if (isShorter(v, 1)) flaw("short", 37);
        break;
      }
      default:
        unknownKey(35, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 36);
    if (d["es"] === void 0) flaw("missing", 37);
  }
}
function part7(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (v !== "calendar-month" && v !== "calendar-quarter" && v !== "calendar-half-year" && v !== "calendar-year" && v !== "year-ending" && v !== "rolling-months" && v !== "not-stated") flaw("code", 40);
        break;
      }
      case "month_day": {
        if (typeof v !== "string") flaw("type", 41);
        else if (isLonger(v, 5)) flaw("long", 41);
        else if (!pattern4.test(v)) flaw("form", 41);
        break;
      }
      case "months": {
        if (!Number.isInteger(v)) flaw("type", 42);
        else if (v < 1 || v > 60) flaw("range", 42);
        break;
      }
      case "citation": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 43);
        else part8(v);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 47);
        else if (!is_verification(v)) flaw("code", 47);
        break;
      }
      case "note": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 48);
        else part9(v);
        break;
      }
      default:
        unknownKey(39, key);
    }
  }
  if (needed !== 2) {
    if (d["rule"] === void 0) flaw("missing", 40);
    if (d["verification"] === void 0) flaw("missing", 47);
  }
  if (d.rule !== void 0 && d.rule === "year-ending") {
    if (d.month_day === void 0) flawBecause("needed", 41, 0);
  }
  if (d.rule !== void 0 && d.rule === "rolling-months") {
    if (d.months === void 0) flawBecause("needed", 42, 1);
  }
}
function part8(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 44);
        else if (isLonger(v, 300)) flaw("long", 44);
        else if (isShorter(v, 2)) flaw("short", 44);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 45);
        else if (isLonger(v, 500)) flaw("long", 45);
        else if (!isWebAddress(v)) flaw("address", 45);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 46);
        else if (isLonger(v, 600)) flaw("long", 46);
        else if (isShorter(v, 3)) flaw("short", 46);
        break;
      }
      default:
        unknownKey(43, key);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 44);
  }
}
function part9(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 49);
        else if (isLonger(v, 2e3)) flaw("long", 49);
        else if (isShorter(v, 1)) flaw("short", 49);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 50);
        else if (isLonger(v, 2e3)) flaw("long", 50);
        else if (isShorter(v, 1)) flaw("short", 50);
        break;
      }
      default:
        unknownKey(48, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 49);
    if (d["es"] === void 0) flaw("missing", 50);
  }
}
function part10(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (v !== "month-day" && v !== "days-after-period-end" && v !== "within-month-of-event" && v !== "meeting-in-following-year" && v !== "none-stated" && v !== "not-seen") flaw("code", 52);
        break;
      }
      case "month_day": {
        if (typeof v !== "string") flaw("type", 53);
        else if (isLonger(v, 5)) flaw("long", 53);
        else if (!pattern4.test(v)) flaw("form", 53);
        break;
      }
      case "days": {
        if (!Number.isInteger(v)) flaw("type", 54);
        else if (v < 0 || v > 730) flaw("range", 54);
        break;
      }
      case "first_due_on": {
        if (typeof v !== "string") flaw("type", 55);
        else if (!isDate(v)) flaw("date", 55);
        break;
      }
      case "set_by": {
        needed++;
        if (v !== "law" && v !== "recipient" && v !== "not-known") flaw("code", 56);
        break;
      }
      case "citation": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 57);
        else part11(v);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 61);
        else if (!is_verification(v)) flaw("code", 61);
        break;
      }
      case "note": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 62);
        else part12(v);
        break;
      }
      default:
        unknownKey(51, key);
    }
  }
  if (needed !== 3) {
    if (d["rule"] === void 0) flaw("missing", 52);
    if (d["set_by"] === void 0) flaw("missing", 56);
    if (d["verification"] === void 0) flaw("missing", 61);
  }
  if (d.rule !== void 0 && d.rule === "month-day") {
    if (d.month_day === void 0) flawBecause("needed", 53, 2);
  }
  if (d.rule !== void 0 && d.rule === "days-after-period-end") {
    if (d.days === void 0) flawBecause("needed", 54, 3);
  }
}
function part11(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 58);
        else if (isLonger(v, 300)) flaw("long", 58);
        else if (isShorter(v, 2)) flaw("short", 58);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 59);
        else if (isLonger(v, 500)) flaw("long", 59);
        else if (!isWebAddress(v)) flaw("address", 59);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 60);
        else if (isLonger(v, 600)) flaw("long", 60);
        else if (isShorter(v, 3)) flaw("short", 60);
        break;
      }
      default:
        unknownKey(57, key);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 58);
  }
}
function part12(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 63);
        else if (isLonger(v, 2e3)) flaw("long", 63);
        else if (isShorter(v, 1)) flaw("short", 63);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 64);
        else if (isLonger(v, 2e3)) flaw("long", 64);
        else if (isShorter(v, 1)) flaw("short", 64);
        break;
      }
      default:
        unknownKey(62, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 63);
    if (d["es"] === void 0) flaw("missing", 64);
  }
}
function part13(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (v !== "certify" && v !== "no-report" && v !== "none-stated" && v !== "not-seen") flaw("code", 66);
        break;
      }
      case "scopes": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 67);
        else {
          let n0 = v.length;
          if (n0 > 20) {
            flaw("many", 67);
            n0 = 20;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 68, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 68, i0);
            else if (!is_nil_scope(e0)) flaw("code", 68, i0);
          }
        }
        break;
      }
      case "citation": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 69);
        else part14(v);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 73);
        else if (!is_verification(v)) flaw("code", 73);
        break;
      }
      case "note": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 74);
        else part15(v);
        break;
      }
      default:
        unknownKey(65, key);
    }
  }
  if (needed !== 3) {
    if (d["rule"] === void 0) flaw("missing", 66);
    if (d["scopes"] === void 0) flaw("missing", 67);
    if (d["verification"] === void 0) flaw("missing", 73);
  }
}
function part14(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 70);
        else if (isLonger(v, 300)) flaw("long", 70);
        else if (isShorter(v, 2)) flaw("short", 70);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 71);
        else if (isLonger(v, 500)) flaw("long", 71);
        else if (!isWebAddress(v)) flaw("address", 71);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 72);
        else if (isLonger(v, 600)) flaw("long", 72);
        else if (isShorter(v, 3)) flaw("short", 72);
        break;
      }
      default:
        unknownKey(69, key);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 70);
  }
}
function part15(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 75);
        else if (isLonger(v, 2e3)) flaw("long", 75);
        else if (isShorter(v, 1)) flaw("short", 75);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 76);
        else if (isLonger(v, 2e3)) flaw("long", 76);
        else if (isShorter(v, 1)) flaw("short", 76);
        break;
      }
      default:
        unknownKey(74, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 75);
    if (d["es"] === void 0) flaw("missing", 76);
  }
}
function part16(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "parts": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 78);
        else {
          let n0 = v.length;
          if (n0 > 20) {
            flaw("many", 78);
            n0 = 20;
          }
          if (n0 < 1) flaw("few", 78);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 79, i0);
            else part17(e0, i0);
          }
        }
        break;
      }
      default:
        unknownKey(77, key);
    }
  }
  if (needed !== 1) {
    if (d["parts"] === void 0) flaw("missing", 78);
  }
}
function part17(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "part_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 80, i0);
        else if (isLonger(v, 64)) flaw("long", 80, i0);
        else if (!pattern5.test(v)) flaw("form", 80, i0);
        break;
      }
      case "title": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 81, i0);
        else part18(v, i0);
        break;
      }
      case "directions": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 84, i0);
        else {
          let n1 = v.length;
          if (n1 > 10) {
            flaw("many", 84, i0);
            n1 = 10;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 85, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 85, i0, i1);
            else if (!is_direction(e1)) flaw("code", 85, i0, i1);
          }
        }
        break;
      }
      case "asks": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 86, i0);
        else {
          let n1 = v.length;
          if (n1 > 80) {
            flaw("many", 86, i0);
            n1 = 80;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 87, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 87, i0, i1);
            else if (!is_ask(e1)) flaw("code", 87, i0, i1);
          }
        }
        break;
      }
      case "except_asks": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 88, i0);
        else {
          let n1 = v.length;
          if (n1 > 80) {
            flaw("many", 88, i0);
            n1 = 80;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 89, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 89, i0, i1);
            else if (!is_ask(e1)) flaw("code", 89, i0, i1);
          }
        }
        break;
      }
      case "instruments": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 90, i0);
        else {
          let n1 = v.length;
          if (n1 > 60) {
            flaw("many", 90, i0);
            n1 = 60;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 91, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 91, i0, i1);
            else if (!is_instrument(e1)) flaw("code", 91, i0, i1);
          }
        }
        break;
      }
      case "except_instruments": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 92, i0);
        else {
          let n1 = v.length;
          if (n1 > 60) {
            flaw("many", 92, i0);
            n1 = 60;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 93, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 93, i0, i1);
            else if (!is_instrument(e1)) flaw("code", 93, i0, i1);
          }
        }
        break;
      }
      case "requesting_components": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 94, i0);
        else {
          let n1 = v.length;
          if (n1 > 40) {
            flaw("many", 94, i0);
            n1 = 40;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 95, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 95, i0, i1);
            else if (!is_requesting_component(e1)) flaw("code", 95, i0, i1);
          }
        }
        break;
      }
      case "agency_types": {
        if (!Array.isArray(v)) flaw("type", 96, i0);
        else {
          let n1 = v.length;
          if (n1 > 40) {
            flaw("many", 96, i0);
            n1 = 40;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 97, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 97, i0, i1);
            else if (!is_agency_type(e1)) flaw("code", 97, i0, i1);
          }
        }
        break;
      }
      case "only_with": {
        if (!Array.isArray(v)) flaw("type", 98, i0);
        else {
          let n1 = v.length;
          if (n1 > 20) {
            flaw("many", 98, i0);
            n1 = 20;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 99, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 99, i0, i1);
            else if (isLonger(e1, 200)) flaw("long", 99, i0, i1);
            else if (!pattern6.test(e1)) flaw("form", 99, i0, i1);
          }
        }
        break;
      }
      case "placed_by": {
        needed++;
        if (typeof v !== "string") flaw("type", 100, i0);
        else if (!is_placed_by(v)) flaw("code", 100, i0);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 101, i0);
        else if (!is_verification(v)) flaw("code", 101, i0);
        break;
      }
      case "note": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 102, i0);
        else part19(v, i0);
        break;
      }
      default:
        unknownKey(79, key, i0);
    }
  }
  if (needed !== 10) {
    if (d["part_id"] === void 0) flaw("missing", 80, i0);
    if (d["title"] === void 0) flaw("missing", 81, i0);
    if (d["directions"] === void 0) flaw("missing", 84, i0);
    if (d["asks"] === void 0) flaw("missing", 86, i0);
    if (d["except_asks"] === void 0) flaw("missing", 88, i0);
    if (d["instruments"] === void 0) flaw("missing", 90, i0);
    if (d["except_instruments"] === void 0) flaw("missing", 92, i0);
    if (d["requesting_components"] === void 0) flaw("missing", 94, i0);
    if (d["placed_by"] === void 0) flaw("missing", 100, i0);
    if (d["verification"] === void 0) flaw("missing", 101, i0);
  }
}
function part18(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 82, i0);
        else if (isLonger(v, 2e3)) flaw("long", 82, i0);
        else if (isShorter(v, 1)) flaw("short", 82, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 83, i0);
        else if (isLonger(v, 2e3)) flaw("long", 83, i0);
        else if (isShorter(v, 1)) flaw("short", 83, i0);
        break;
      }
      default:
        unknownKey(81, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 82, i0);
    if (d["es"] === void 0) flaw("missing", 83, i0);
  }
}
function part19(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 103, i0);
        else if (isLonger(v, 2e3)) flaw("long", 103, i0);
        else if (isShorter(v, 1)) flaw("short", 103, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 104, i0);
        else if (isLonger(v, 2e3)) flaw("long", 104, i0);
        else if (isShorter(v, 1)) flaw("short", 104, i0);
        break;
      }
      default:
        unknownKey(102, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 103, i0);
    if (d["es"] === void 0) flaw("missing", 104, i0);
  }
}
function part20(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "element_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 107, i0);
        else if (isLonger(v, 64)) flaw("long", 107, i0);
        else if (!pattern5.test(v)) flaw("form", 107, i0);
        break;
      }
      case "title": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 108, i0);
        else part21(v, i0);
        break;
      }
      case "part_ids": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 111, i0);
        else {
          let n1 = v.length;
          if (n1 > 20) {
            flaw("many", 111, i0);
            n1 = 20;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 112, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 112, i0, i1);
            else if (isLonger(e1, 64)) flaw("long", 112, i0, i1);
            else if (!pattern5.test(e1)) flaw("form", 112, i0, i1);
          }
        }
        break;
      }
      case "need": {
        needed++;
        if (v !== "required" && v !== "optional") flaw("code", 113, i0);
        break;
      }
      case "wording": {
        if (typeof v !== "string") flaw("type", 114, i0);
        else if (isLonger(v, 600)) flaw("long", 114, i0);
        else if (isShorter(v, 3)) flaw("short", 114, i0);
        break;
      }
      case "carries": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 115, i0);
        else {
          let n1 = v.length;
          if (n1 > 30) {
            flaw("many", 115, i0);
            n1 = 30;
          }
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "object" || e1 === null || Array.isArray(e1)) flaw("type", 116, i0, i1);
            else part22(e1, i0, i1);
          }
        }
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 119, i0);
        else if (!is_verification(v)) flaw("code", 119, i0);
        break;
      }
      case "note": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 120, i0);
        else part23(v, i0);
        break;
      }
      default:
        unknownKey(106, key, i0);
    }
  }
  if (needed !== 6) {
    if (d["element_id"] === void 0) flaw("missing", 107, i0);
    if (d["title"] === void 0) flaw("missing", 108, i0);
    if (d["part_ids"] === void 0) flaw("missing", 111, i0);
    if (d["need"] === void 0) flaw("missing", 113, i0);
    if (d["carries"] === void 0) flaw("missing", 115, i0);
    if (d["verification"] === void 0) flaw("missing", 119, i0);
  }
}
function part21(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 109, i0);
        else if (isLonger(v, 2e3)) flaw("long", 109, i0);
        else if (isShorter(v, 1)) flaw("short", 109, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 110, i0);
        else if (isLonger(v, 2e3)) flaw("long", 110, i0);
        else if (isShorter(v, 1)) flaw("short", 110, i0);
        break;
      }
      default:
        unknownKey(108, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 109, i0);
    if (d["es"] === void 0) flaw("missing", 110, i0);
  }
}
function part22(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "record": {
        needed++;
        if (v !== "request" && v !== "quarterly-report" && v !== "agreement" && v !== "agency") flaw("code", 117, i0, i1);
        break;
      }
      case "pointer": {
        needed++;
        if (typeof v !== "string") flaw("type", 118, i0, i1);
        else if (isLonger(v, 200)) flaw("long", 118, i0, i1);
        else if (!pattern6.test(v)) flaw("form", 118, i0, i1);
        break;
      }
      default:
        unknownKey(116, key, i0, i1);
    }
  }
  if (needed !== 2) {
    if (d["record"] === void 0) flaw("missing", 117, i0, i1);
    if (d["pointer"] === void 0) flaw("missing", 118, i0, i1);
  }
}
function part23(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 121, i0);
        else if (isLonger(v, 2e3)) flaw("long", 121, i0);
        else if (isShorter(v, 1)) flaw("short", 121, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 122, i0);
        else if (isLonger(v, 2e3)) flaw("long", 122, i0);
        else if (isShorter(v, 1)) flaw("short", 122, i0);
        break;
      }
      default:
        unknownKey(120, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 121, i0);
    if (d["es"] === void 0) flaw("missing", 122, i0);
  }
}
function part24(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "table_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 127, i0);
        else if (isLonger(v, 64)) flaw("long", 127, i0);
        else if (!pattern5.test(v)) flaw("form", 127, i0);
        break;
      }
      case "title": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 128, i0);
        else part25(v, i0);
        break;
      }
      case "part_ids": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 131, i0);
        else {
          let n1 = v.length;
          if (n1 > 20) {
            flaw("many", 131, i0);
            n1 = 20;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 132, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 132, i0, i1);
            else if (isLonger(e1, 64)) flaw("long", 132, i0, i1);
            else if (!pattern5.test(e1)) flaw("form", 132, i0, i1);
          }
        }
        break;
      }
      case "form": {
        needed++;
        if (v !== "rows" && v !== "counts") flaw("code", 133, i0);
        break;
      }
      case "measure": {
        if (typeof v !== "string") flaw("type", 134, i0);
        else if (isLonger(v, 64)) flaw("long", 134, i0);
        else if (!pattern5.test(v)) flaw("form", 134, i0);
        break;
      }
      case "dimensions": {
        if (!Array.isArray(v)) flaw("type", 135, i0);
        else {
          let n1 = v.length;
          if (n1 > 10) {
            flaw("many", 135, i0);
            n1 = 10;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 136, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 136, i0, i1);
            else if (isLonger(e1, 64)) flaw("long", 136, i0, i1);
            else if (!pattern7.test(e1)) flaw("form", 136, i0, i1);
          }
        }
        break;
      }
      case "columns": {
        if (!Array.isArray(v)) flaw("type", 137, i0);
        else {
          let n1 = v.length;
          if (n1 > 40) {
            flaw("many", 137, i0);
            n1 = 40;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 138, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 138, i0, i1);
            else if (isLonger(e1, 200)) flaw("long", 138, i0, i1);
            else if (!pattern6.test(e1)) flaw("form", 138, i0, i1);
          }
        }
        break;
      }
      case "where": {
        if (!Array.isArray(v)) flaw("type", 139, i0);
        else {
          let n1 = v.length;
          if (n1 > 10) {
            flaw("many", 139, i0);
            n1 = 10;
          }
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "object" || e1 === null || Array.isArray(e1)) flaw("type", 140, i0, i1);
            else part26(e1, i0, i1);
          }
        }
        break;
      }
      case "element_ids": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 144, i0);
        else {
          let n1 = v.length;
          if (n1 > 30) {
            flaw("many", 144, i0);
            n1 = 30;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 145, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 145, i0, i1);
            else if (isLonger(e1, 64)) flaw("long", 145, i0, i1);
            else if (!pattern5.test(e1)) flaw("form", 145, i0, i1);
          }
        }
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 146, i0);
        else if (!is_verification(v)) flaw("code", 146, i0);
        break;
      }
      case "note": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 147, i0);
        else part27(v, i0);
        break;
      }
      default:
        unknownKey(126, key, i0);
    }
  }
  if (needed !== 6) {
    if (d["table_id"] === void 0) flaw("missing", 127, i0);
    if (d["title"] === void 0) flaw("missing", 128, i0);
    if (d["part_ids"] === void 0) flaw("missing", 131, i0);
    if (d["form"] === void 0) flaw("missing", 133, i0);
    if (d["element_ids"] === void 0) flaw("missing", 144, i0);
    if (d["verification"] === void 0) flaw("missing", 146, i0);
  }
  if (d.form !== void 0 && d.form === "counts") {
    if (d.measure === void 0) flawBecause("needed", 134, 4, i0);
    if (d.dimensions === void 0) flawBecause("needed", 135, 4, i0);
  }
  if (d.form !== void 0 && d.form === "rows") {
    if (d.columns === void 0) flawBecause("needed", 137, 5, i0);
  }
}
function part25(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 129, i0);
        else if (isLonger(v, 2e3)) flaw("long", 129, i0);
        else if (isShorter(v, 1)) flaw("short", 129, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 130, i0);
        else if (isLonger(v, 2e3)) flaw("long", 130, i0);
        else if (isShorter(v, 1)) flaw("short", 130, i0);
        break;
      }
      default:
        unknownKey(128, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 129, i0);
    if (d["es"] === void 0) flaw("missing", 130, i0);
  }
}
function part26(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "dimension": {
        needed++;
        if (typeof v !== "string") flaw("type", 141, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 141, i0, i1);
        else if (!pattern7.test(v)) flaw("form", 141, i0, i1);
        break;
      }
      case "in": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 142, i0, i1);
        else {
          let n2 = v.length;
          if (n2 > 40) {
            flaw("many", 142, i0, i1);
            n2 = 40;
          }
          if (n2 < 1) flaw("few", 142, i0, i1);
          if (n2 > 1) for (const i2 of repeatedIn(v, n2)) flaw("repeated", 143, i0, i1, i2);
          for (let i2 = 0; i2 < n2; i2++) {
            const e2 = v[i2];
            if (typeof e2 !== "string") flaw("type", 143, i0, i1, i2);
            else if (isLonger(e2, 64)) flaw("long", 143, i0, i1, i2);
            else if (!pattern5.test(e2)) flaw("form", 143, i0, i1, i2);
          }
        }
        break;
      }
      default:
        unknownKey(140, key, i0, i1);
    }
  }
  if (needed !== 2) {
    if (d["dimension"] === void 0) flaw("missing", 141, i0, i1);
    if (d["in"] === void 0) flaw("missing", 142, i0, i1);
  }
}
function part27(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 148, i0);
        else if (isLonger(v, 2e3)) flaw("long", 148, i0);
        else if (isShorter(v, 1)) flaw("short", 148, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 149, i0);
        else if (isLonger(v, 2e3)) flaw("long", 149, i0);
        else if (isShorter(v, 1)) flaw("short", 149, i0);
        break;
      }
      default:
        unknownKey(147, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 148, i0);
    if (d["es"] === void 0) flaw("missing", 149, i0);
  }
}
function part28(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "what": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 151);
        else part29(v);
        break;
      }
      case "by_agency": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 154);
        break;
      }
      case "names_non_reporters": {
        if (typeof v !== "boolean") flaw("type", 155);
        break;
      }
      case "may_withhold": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 156);
        else part30(v);
        break;
      }
      case "citation": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 159);
        else part31(v);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 163);
        else if (!is_verification(v)) flaw("code", 163);
        break;
      }
      case "note": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 164);
        else part32(v);
        break;
      }
      default:
        unknownKey(150, key);
    }
  }
  if (needed !== 3) {
    if (d["what"] === void 0) flaw("missing", 151);
    if (d["by_agency"] === void 0) flaw("missing", 154);
    if (d["verification"] === void 0) flaw("missing", 163);
  }
}
function part29(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 152);
        else if (isLonger(v, 2e3)) flaw("long", 152);
        else if (isShorter(v, 1)) flaw("short", 152);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 153);
        else if (isLonger(v, 2e3)) flaw("long", 153);
        else if (isShorter(v, 1)) flaw("short", 153);
        break;
      }
      default:
        unknownKey(151, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 152);
    if (d["es"] === void 0) flaw("missing", 153);
  }
}
function part30(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 157);
        else if (isLonger(v, 2e3)) flaw("long", 157);
        else if (isShorter(v, 1)) flaw("short", 157);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 158);
        else if (isLonger(v, 2e3)) flaw("long", 158);
        else if (isShorter(v, 1)) flaw("short", 158);
        break;
      }
      default:
        unknownKey(156, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 157);
    if (d["es"] === void 0) flaw("missing", 158);
  }
}
function part31(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 160);
        else if (isLonger(v, 300)) flaw("long", 160);
        else if (isShorter(v, 2)) flaw("short", 160);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 161);
        else if (isLonger(v, 500)) flaw("long", 161);
        else if (!isWebAddress(v)) flaw("address", 161);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 162);
        else if (isLonger(v, 600)) flaw("long", 162);
        else if (isShorter(v, 3)) flaw("short", 162);
        break;
      }
      default:
        unknownKey(159, key);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 160);
  }
}
function part32(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 165);
        else if (isLonger(v, 2e3)) flaw("long", 165);
        else if (isShorter(v, 1)) flaw("short", 165);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 166);
        else if (isLonger(v, 2e3)) flaw("long", 166);
        else if (isShorter(v, 1)) flaw("short", 166);
        break;
      }
      default:
        unknownKey(164, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 165);
    if (d["es"] === void 0) flaw("missing", 166);
  }
}
function part33(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "applies": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 168);
        break;
      }
      case "wording": {
        if (typeof v !== "string") flaw("type", 169);
        else if (isLonger(v, 600)) flaw("long", 169);
        else if (isShorter(v, 3)) flaw("short", 169);
        break;
      }
      case "citation": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 170);
        else part34(v);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 174);
        else if (!is_verification(v)) flaw("code", 174);
        break;
      }
      case "note": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 175);
        else part35(v);
        break;
      }
      default:
        unknownKey(167, key);
    }
  }
  if (needed !== 2) {
    if (d["applies"] === void 0) flaw("missing", 168);
    if (d["verification"] === void 0) flaw("missing", 174);
  }
}
function part34(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 171);
        else if (isLonger(v, 300)) flaw("long", 171);
        else if (isShorter(v, 2)) flaw("short", 171);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 172);
        else if (isLonger(v, 500)) flaw("long", 172);
        else if (!isWebAddress(v)) flaw("address", 172);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 173);
        else if (isLonger(v, 600)) flaw("long", 173);
        else if (isShorter(v, 3)) flaw("short", 173);
        break;
      }
      default:
        unknownKey(170, key);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 171);
  }
}
function part35(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 176);
        else if (isLonger(v, 2e3)) flaw("long", 176);
        else if (isShorter(v, 1)) flaw("short", 176);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 177);
        else if (isLonger(v, 2e3)) flaw("long", 177);
        else if (isShorter(v, 1)) flaw("short", 177);
        break;
      }
      default:
        unknownKey(175, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 176);
    if (d["es"] === void 0) flaw("missing", 177);
  }
}
export const schema: RecordSchema = {
  flaws(record) {
    found = void 0;
    part0(record);
    return found;
  },
  fields: [{ "at": "", "is": "part" }, { "at": "/$schema", "is": "address", "most": 500, "example": "https://w3id.org/daybook/v1/regime.schema.json" }, { "at": "/record", "is": "code", "values": ["regime"] }, { "at": "/standard_version", "is": "id", "most": 4, "example": "1.0" }, { "at": "/revision", "is": "integer", "least": 1, "most": 1e5 }, { "at": "/revision_reason", "is": "code", "list": "revision-reason" }, { "at": "/regime_id", "is": "id", "most": 64, "example": "us-il-trust-act" }, { "at": "/law_id", "is": "id", "most": 40, "example": "us-il" }, { "at": "/jurisdiction_id", "is": "id", "most": 40, "example": "us-state-17" }, { "at": "/title", "is": "part" }, { "at": "/title/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/title/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/state_of_check", "is": "code", "values": ["draft", "checked"] }, { "at": "/as_of", "is": "date", "most": 10 }, { "at": "/from", "is": "date", "most": 10 }, { "at": "/from_missing", "is": "code", "list": "null-reason" }, { "at": "/to", "is": "date", "most": 10 }, { "at": "/dates_verification", "is": "code", "list": "verification" }, { "at": "/status", "is": "code", "list": "provision-status" }, { "at": "/citation", "is": "part" }, { "at": "/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/verification", "is": "code", "list": "verification" }, { "at": "/read_on", "is": "date", "most": 10 }, { "at": "/note", "is": "part" }, { "at": "/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/reporters", "is": "part" }, { "at": "/reporters/who", "is": "part" }, { "at": "/reporters/who/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/reporters/who/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/reporters/agency_types", "is": "list", "most": 40 }, { "at": "/reporters/agency_types/*", "is": "code", "list": "agency-type" }, { "at": "/reporters/one_report_for_all", "is": "boolean" }, { "at": "/recipient", "is": "part" }, { "at": "/recipient/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/recipient/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/cadence", "is": "code", "list": "regime-cadence" }, { "at": "/period_end_rule", "is": "part" }, { "at": "/period_end_rule/rule", "is": "code", "values": ["calendar-month", "calendar-quarter", "calendar-half-year", "calendar-year", "year-ending", "rolling-months", "not-stated"] }, { "at": "/period_end_rule/month_day", "is": "id", "most": 5, "example": "06-30" }, { "at": "/period_end_rule/months", "is": "integer", "least": 1, "most": 60 }, { "at": "/period_end_rule/citation", "is": "part" }, { "at": "/period_end_rule/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/period_end_rule/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/period_end_rule/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/period_end_rule/verification", "is": "code", "list": "verification" }, { "at": "/period_end_rule/note", "is": "part" }, { "at": "/period_end_rule/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/period_end_rule/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/due_rule", "is": "part" }, { "at": "/due_rule/rule", "is": "code", "values": ["month-day", "days-after-period-end", "within-month-of-event", "meeting-in-following-year", "none-stated", "not-seen"] }, { "at": "/due_rule/month_day", "is": "id", "most": 5, "example": "03-01" }, { "at": "/due_rule/days", "is": "integer", "least": 0, "most": 730 }, { "at": "/due_rule/first_due_on", "is": "date", "most": 10 }, { "at": "/due_rule/set_by", "is": "code", "values": ["law", "recipient", "not-known"] }, { "at": "/due_rule/citation", "is": "part" }, { "at": "/due_rule/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/due_rule/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/due_rule/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/due_rule/verification", "is": "code", "list": "verification" }, { "at": "/due_rule/note", "is": "part" }, { "at": "/due_rule/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/due_rule/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/nil_rule", "is": "part" }, { "at": "/nil_rule/rule", "is": "code", "values": ["certify", "no-report", "none-stated", "not-seen"] }, { "at": "/nil_rule/scopes", "is": "list", "most": 20 }, { "at": "/nil_rule/scopes/*", "is": "code", "list": "nil-scope" }, { "at": "/nil_rule/citation", "is": "part" }, { "at": "/nil_rule/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/nil_rule/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/nil_rule/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/nil_rule/verification", "is": "code", "list": "verification" }, { "at": "/nil_rule/note", "is": "part" }, { "at": "/nil_rule/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/nil_rule/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/filter", "is": "part" }, { "at": "/filter/parts", "is": "list", "least": 1, "most": 20 }, { "at": "/filter/parts/*", "is": "part" }, { "at": "/filter/parts/*/part_id", "is": "id", "most": 64, "example": "detainers-and-warrants" }, { "at": "/filter/parts/*/title", "is": "part" }, { "at": "/filter/parts/*/title/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/filter/parts/*/title/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/filter/parts/*/directions", "is": "list", "most": 10 }, { "at": "/filter/parts/*/directions/*", "is": "code", "list": "direction" }, { "at": "/filter/parts/*/asks", "is": "list", "most": 80 }, { "at": "/filter/parts/*/asks/*", "is": "code", "list": "ask" }, { "at": "/filter/parts/*/except_asks", "is": "list", "most": 80 }, { "at": "/filter/parts/*/except_asks/*", "is": "code", "list": "ask" }, { "at": "/filter/parts/*/instruments", "is": "list", "most": 60 }, { "at": "/filter/parts/*/instruments/*", "is": "code", "list": "instrument" }, { "at": "/filter/parts/*/except_instruments", "is": "list", "most": 60 }, { "at": "/filter/parts/*/except_instruments/*", "is": "code", "list": "instrument" }, { "at": "/filter/parts/*/requesting_components", "is": "list", "most": 40 }, { "at": "/filter/parts/*/requesting_components/*", "is": "code", "list": "requesting-component" }, { "at": "/filter/parts/*/agency_types", "is": "list", "most": 40 }, { "at": "/filter/parts/*/agency_types/*", "is": "code", "list": "agency-type" }, { "at": "/filter/parts/*/only_with", "is": "list", "most": 20 }, { "at": "/filter/parts/*/only_with/*", "is": "id", "most": 200 }, { "at": "/filter/parts/*/placed_by", "is": "code", "list": "placed-by" }, { "at": "/filter/parts/*/verification", "is": "code", "list": "verification" }, { "at": "/filter/parts/*/note", "is": "part" }, { "at": "/filter/parts/*/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/filter/parts/*/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/elements", "is": "list", "most": 80 }, { "at": "/elements/*", "is": "part" }, { "at": "/elements/*/element_id", "is": "id", "most": 64, "example": "date-received" }, { "at": "/elements/*/title", "is": "part" }, { "at": "/elements/*/title/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/elements/*/title/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/elements/*/part_ids", "is": "list", "most": 20 }, { "at": "/elements/*/part_ids/*", "is": "id", "most": 64 }, { "at": "/elements/*/need", "is": "code", "values": ["required", "optional"] }, { "at": "/elements/*/wording", "is": "text", "least": 3, "most": 600 }, { "at": "/elements/*/carries", "is": "list", "most": 30 }, { "at": "/elements/*/carries/*", "is": "part" }, { "at": "/elements/*/carries/*/record", "is": "code", "values": ["request", "quarterly-report", "agreement", "agency"] }, { "at": "/elements/*/carries/*/pointer", "is": "id", "most": 200, "example": "/received_on" }, { "at": "/elements/*/verification", "is": "code", "list": "verification" }, { "at": "/elements/*/note", "is": "part" }, { "at": "/elements/*/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/elements/*/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/regulator_columns", "is": "list", "most": 150 }, { "at": "/regulator_columns/*", "is": "id", "most": 200 }, { "at": "/tables", "is": "list", "most": 40 }, { "at": "/tables/*", "is": "part" }, { "at": "/tables/*/table_id", "is": "id", "most": 64, "example": "requests-by-agency" }, { "at": "/tables/*/title", "is": "part" }, { "at": "/tables/*/title/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/tables/*/title/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/tables/*/part_ids", "is": "list", "most": 20 }, { "at": "/tables/*/part_ids/*", "is": "id", "most": 64 }, { "at": "/tables/*/form", "is": "code", "values": ["rows", "counts"] }, { "at": "/tables/*/measure", "is": "id", "most": 64, "example": "requests-received" }, { "at": "/tables/*/dimensions", "is": "list", "most": 10 }, { "at": "/tables/*/dimensions/*", "is": "id", "most": 64 }, { "at": "/tables/*/columns", "is": "list", "most": 40 }, { "at": "/tables/*/columns/*", "is": "id", "most": 200 }, { "at": "/tables/*/where", "is": "list", "most": 10 }, { "at": "/tables/*/where/*", "is": "part" }, { "at": "/tables/*/where/*/dimension", "is": "id", "most": 64, "example": "outcome_group" }, { "at": "/tables/*/where/*/in", "is": "list", "least": 1, "most": 40 }, { "at": "/tables/*/where/*/in/*", "is": "id", "most": 64 }, { "at": "/tables/*/element_ids", "is": "list", "most": 30 }, { "at": "/tables/*/element_ids/*", "is": "id", "most": 64 }, { "at": "/tables/*/verification", "is": "code", "list": "verification" }, { "at": "/tables/*/note", "is": "part" }, { "at": "/tables/*/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/tables/*/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/publication", "is": "part" }, { "at": "/publication/what", "is": "part" }, { "at": "/publication/what/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/publication/what/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/publication/by_agency", "is": "boolean" }, { "at": "/publication/names_non_reporters", "is": "boolean" }, { "at": "/publication/may_withhold", "is": "part" }, { "at": "/publication/may_withhold/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/publication/may_withhold/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/publication/citation", "is": "part" }, { "at": "/publication/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/publication/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/publication/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/publication/verification", "is": "code", "list": "verification" }, { "at": "/publication/note", "is": "part" }, { "at": "/publication/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/publication/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/no_personal_data", "is": "part" }, { "at": "/no_personal_data/applies", "is": "boolean" }, { "at": "/no_personal_data/wording", "is": "text", "least": 3, "most": 600 }, { "at": "/no_personal_data/citation", "is": "part" }, { "at": "/no_personal_data/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/no_personal_data/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/no_personal_data/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/no_personal_data/verification", "is": "code", "list": "verification" }, { "at": "/no_personal_data/note", "is": "part" }, { "at": "/no_personal_data/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/no_personal_data/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/retention_years", "is": "integer", "least": 1, "most": 100 }],
  conditions: [[{ "at": "/period_end_rule/rule", "is": "equals", "value": "year-ending" }], [{ "at": "/period_end_rule/rule", "is": "equals", "value": "rolling-months" }], [{ "at": "/due_rule/rule", "is": "equals", "value": "month-day" }], [{ "at": "/due_rule/rule", "is": "equals", "value": "days-after-period-end" }], [{ "at": "/tables/*/form", "is": "equals", "value": "counts" }], [{ "at": "/tables/*/form", "is": "equals", "value": "rows" }], [{ "at": "/revision", "is": "at-least", "value": 2 }], [{ "at": "/from", "is": "given" }], [{ "at": "/from", "is": "not-given" }], [{ "at": "/verification", "is": "equals", "value": "verified" }]]
};
