// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordSchema } from '../record-schema.ts';
import { isDate } from "../forms/is-date.ts";
import { isLonger } from "../forms/is-longer.ts";
import { isShorter } from "../forms/is-shorter.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
import { repeatedIn } from "../forms/repeated-in.ts";
import { is_agency_type, is_agreement_type, is_ask, is_duty_condition, is_hold_clock, is_instrument, is_local_duty, is_null_reason, is_policy_provision, is_provision_level, is_provision_polarity, is_provision_status, is_revision_reason, is_termination_approval, is_verification } from "./codes.ts";
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
const pattern1 = new RegExp("^us(-[a-z0-9]+)*$", "");
const pattern2 = new RegExp("^us-(federal|state|county|place|county-subdivision|tribal|campus|port|regional|judicial-district|constable-district|federal-district|special)(-[0-9A-Za-z]{1,14})?$", "");
const pattern3 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "");
const pattern4 = new RegExp("^[a-z]{2}(-[a-z0-9]+)+$", "");
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
        if (v !== "legal-profile") flaw("code", 2);
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
      case "law_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 6);
        else if (isLonger(v, 40)) flaw("long", 6);
        else if (!pattern1.test(v)) flaw("form", 6);
        break;
      }
      case "jurisdiction_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 7);
        else if (isLonger(v, 40)) flaw("long", 7);
        else if (!pattern2.test(v)) flaw("form", 7);
        break;
      }
      case "title": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 8);
        else part1(v);
        break;
      }
      case "parent_law_id": {
        if (typeof v !== "string") flaw("type", 11);
        else if (isLonger(v, 40)) flaw("long", 11);
        else if (!pattern1.test(v)) flaw("form", 11);
        break;
      }
      case "as_of": {
        needed++;
        if (typeof v !== "string") flaw("type", 12);
        else if (!isDate(v)) flaw("date", 12);
        break;
      }
      case "note": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 13);
        else part2(v);
        break;
      }
      case "duties": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 16);
        else {
          let n0 = v.length;
          if (n0 > 300) {
            flaw("many", 16);
            n0 = 300;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 17, i0);
            else part3(e0, i0);
          }
        }
        break;
      }
      case "hold_clocks": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 47);
        else {
          let n0 = v.length;
          if (n0 > 60) {
            flaw("many", 47);
            n0 = 60;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 48, i0);
            else part6(e0, i0);
          }
        }
        break;
      }
      case "other_clocks": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 77);
        else {
          let n0 = v.length;
          if (n0 > 60) {
            flaw("many", 77);
            n0 = 60;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 78, i0);
            else part9(e0, i0);
          }
        }
        break;
      }
      case "provisions": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 102);
        else {
          let n0 = v.length;
          if (n0 > 300) {
            flaw("many", 102);
            n0 = 300;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 103, i0);
            else part13(e0, i0);
          }
        }
        break;
      }
      case "agreement_terms": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 123);
        else {
          let n0 = v.length;
          if (n0 > 60) {
            flaw("many", 123);
            n0 = 60;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 124, i0);
            else part16(e0, i0);
          }
        }
        break;
      }
      case "definitions": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 162);
        else {
          let n0 = v.length;
          if (n0 > 60) {
            flaw("many", 162);
            n0 = 60;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 163, i0);
            else part22(e0, i0);
          }
        }
        break;
      }
      case "regimes": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 185);
        else {
          let n0 = v.length;
          if (n0 > 40) {
            flaw("many", 185);
            n0 = 40;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 186, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 186, i0);
            else if (isLonger(e0, 64)) flaw("long", 186, i0);
            else if (!pattern4.test(e0)) flaw("form", 186, i0);
          }
        }
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 14) {
    if (d["record"] === void 0) flaw("missing", 2);
    if (d["standard_version"] === void 0) flaw("missing", 3);
    if (d["revision"] === void 0) flaw("missing", 4);
    if (d["law_id"] === void 0) flaw("missing", 6);
    if (d["jurisdiction_id"] === void 0) flaw("missing", 7);
    if (d["title"] === void 0) flaw("missing", 8);
    if (d["as_of"] === void 0) flaw("missing", 12);
    if (d["duties"] === void 0) flaw("missing", 16);
    if (d["hold_clocks"] === void 0) flaw("missing", 47);
    if (d["other_clocks"] === void 0) flaw("missing", 77);
    if (d["provisions"] === void 0) flaw("missing", 102);
    if (d["agreement_terms"] === void 0) flaw("missing", 123);
    if (d["definitions"] === void 0) flaw("missing", 162);
    if (d["regimes"] === void 0) flaw("missing", 185);
  }
  if (d.revision !== void 0 && Number.isInteger(d.revision) && d.revision >= 2) {
    if (d.revision_reason === void 0) flawBecause("needed", 5, 20);
  }
}
function part1(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 9);
        else if (isLonger(v, 2e3)) flaw("long", 9);
        else if (isShorter(v, 1)) flaw("short", 9);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 10);
        else if (isLonger(v, 2e3)) flaw("long", 10);
        else if (isShorter(v, 1)) flaw("short", 10);
        break;
      }
      default:
        unknownKey(8, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 9);
    if (d["es"] === void 0) flaw("missing", 10);
  }
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 14);
        else if (isLonger(v, 2e3)) flaw("long", 14);
        else if (isShorter(v, 1)) flaw("short", 14);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 15);
        else if (isLonger(v, 2e3)) flaw("long", 15);
        else if (isShorter(v, 1)) flaw("short", 15);
        break;
      }
      default:
        unknownKey(13, key);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 14);
    if (d["es"] === void 0) flaw("missing", 15);
  }
}
function part3(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "duty_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 18, i0);
        else if (isLonger(v, 64)) flaw("long", 18, i0);
        else if (!pattern3.test(v)) flaw("form", 18, i0);
        break;
      }
      case "asks": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 19, i0);
        else {
          let n1 = v.length;
          if (n1 > 80) {
            flaw("many", 19, i0);
            n1 = 80;
          }
          if (n1 < 1) flaw("few", 19, i0);
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 20, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 20, i0, i1);
            else if (isLonger(e1, 64)) flaw("long", 20, i0, i1);
            else if (!pattern3.test(e1)) flaw("form", 20, i0, i1);
          }
        }
        break;
      }
      case "duty": {
        needed++;
        if (typeof v !== "string") flaw("type", 21, i0);
        else if (!is_local_duty(v)) flaw("code", 21, i0);
        break;
      }
      case "conditions": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 22, i0);
        else {
          let n1 = v.length;
          if (n1 > 20) {
            flaw("many", 22, i0);
            n1 = 20;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 23, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 23, i0, i1);
            else if (!is_duty_condition(e1)) flaw("code", 23, i0, i1);
          }
        }
        break;
      }
      case "any_of": {
        if (!Array.isArray(v)) flaw("type", 24, i0);
        else {
          let n1 = v.length;
          if (n1 > 20) {
            flaw("many", 24, i0);
            n1 = 20;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 25, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 25, i0, i1);
            else if (!is_duty_condition(e1)) flaw("code", 25, i0, i1);
          }
        }
        break;
      }
      case "exceptions": {
        if (!Array.isArray(v)) flaw("type", 26, i0);
        else {
          let n1 = v.length;
          if (n1 > 20) {
            flaw("many", 26, i0);
            n1 = 20;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 27, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 27, i0, i1);
            else if (!is_duty_condition(e1)) flaw("code", 27, i0, i1);
          }
        }
        break;
      }
      case "agency_types": {
        if (!Array.isArray(v)) flaw("type", 28, i0);
        else {
          let n1 = v.length;
          if (n1 > 40) {
            flaw("many", 28, i0);
            n1 = 40;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 29, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 29, i0, i1);
            else if (!is_agency_type(e1)) flaw("code", 29, i0, i1);
          }
        }
        break;
      }
      case "except_agency_types": {
        if (!Array.isArray(v)) flaw("type", 30, i0);
        else {
          let n1 = v.length;
          if (n1 > 40) {
            flaw("many", 30, i0);
            n1 = 40;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 31, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 31, i0, i1);
            else if (!is_agency_type(e1)) flaw("code", 31, i0, i1);
          }
        }
        break;
      }
      case "from": {
        if (typeof v !== "string") flaw("type", 32, i0);
        else if (!isDate(v)) flaw("date", 32, i0);
        break;
      }
      case "from_missing": {
        if (typeof v !== "string") flaw("type", 33, i0);
        else if (!is_null_reason(v)) flaw("code", 33, i0);
        break;
      }
      case "to": {
        if (typeof v !== "string") flaw("type", 34, i0);
        else if (!isDate(v)) flaw("date", 34, i0);
        break;
      }
      case "dates_verification": {
        if (typeof v !== "string") flaw("type", 35, i0);
        else if (!is_verification(v)) flaw("code", 35, i0);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 36, i0);
        else if (!is_provision_status(v)) flaw("code", 36, i0);
        break;
      }
      case "preempts": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 37, i0);
        break;
      }
      case "citation": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 38, i0);
        else part4(v, i0);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 42, i0);
        else if (!is_verification(v)) flaw("code", 42, i0);
        break;
      }
      case "read_on": {
        if (typeof v !== "string") flaw("type", 43, i0);
        else if (!isDate(v)) flaw("date", 43, i0);
        break;
      }
      case "note": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 44, i0);
        else part5(v, i0);
        break;
      }
      default:
        unknownKey(17, key, i0);
    }
  }
  if (needed !== 9) {
    if (d["duty_id"] === void 0) flaw("missing", 18, i0);
    if (d["asks"] === void 0) flaw("missing", 19, i0);
    if (d["duty"] === void 0) flaw("missing", 21, i0);
    if (d["conditions"] === void 0) flaw("missing", 22, i0);
    if (d["status"] === void 0) flaw("missing", 36, i0);
    if (d["preempts"] === void 0) flaw("missing", 37, i0);
    if (d["citation"] === void 0) flaw("missing", 38, i0);
    if (d["verification"] === void 0) flaw("missing", 42, i0);
    if (d["note"] === void 0) flaw("missing", 44, i0);
  }
  if (d.asks !== void 0 && Array.isArray(d.asks) && d.asks.includes("all")) {
    if (Array.isArray(d.asks) && d.asks.length > 1) flawBecause("misfit", 19, 0, i0);
  } else {
    if (Array.isArray(d.asks)) for (let i1 = 0; i1 < d.asks.length; i1++) {
      const e = d.asks[i1];
      if (typeof e !== "string") flaw("type", 20, i0, i1);
      else if (!is_ask(e)) flaw("code", 20, i0, i1);
    }
  }
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 33, 2, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 33, 3, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 40, 4, i0);
    }
  }
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 39, i0);
        else if (isLonger(v, 300)) flaw("long", 39, i0);
        else if (isShorter(v, 2)) flaw("short", 39, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 40, i0);
        else if (isLonger(v, 500)) flaw("long", 40, i0);
        else if (!isWebAddress(v)) flaw("address", 40, i0);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 41, i0);
        else if (isLonger(v, 600)) flaw("long", 41, i0);
        else if (isShorter(v, 3)) flaw("short", 41, i0);
        break;
      }
      default:
        unknownKey(38, key, i0);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 39, i0);
  }
}
function part5(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 45, i0);
        else if (isLonger(v, 2e3)) flaw("long", 45, i0);
        else if (isShorter(v, 1)) flaw("short", 45, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 46, i0);
        else if (isLonger(v, 2e3)) flaw("long", 46, i0);
        else if (isShorter(v, 1)) flaw("short", 46, i0);
        break;
      }
      default:
        unknownKey(44, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 45, i0);
    if (d["es"] === void 0) flaw("missing", 46, i0);
  }
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "clock": {
        needed++;
        if (typeof v !== "string") flaw("type", 49, i0);
        else if (!is_hold_clock(v)) flaw("code", 49, i0);
        break;
      }
      case "limit_minutes": {
        if (!Number.isInteger(v)) flaw("type", 50, i0);
        else if (v < 0 || v > 5256e4) flaw("range", 50, i0);
        break;
      }
      case "excludes": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 51, i0);
        else {
          let n1 = v.length;
          if (n1 > 3) {
            flaw("many", 51, i0);
            n1 = 3;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 52, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (e1 !== "saturday" && e1 !== "sunday" && e1 !== "federal-holiday") flaw("code", 52, i0, i1);
          }
        }
        break;
      }
      case "starts": {
        needed++;
        if (v !== "release-eligible" && v !== "instrument-received" && v !== "custody-transfer" && v !== "ice-query" && v !== "decision") flaw("code", 53, i0);
        break;
      }
      case "applies_to_instruments": {
        if (!Array.isArray(v)) flaw("type", 54, i0);
        else {
          let n1 = v.length;
          if (n1 > 40) {
            flaw("many", 54, i0);
            n1 = 40;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 55, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 55, i0, i1);
            else if (!is_instrument(e1)) flaw("code", 55, i0, i1);
          }
        }
        break;
      }
      case "agency_types": {
        if (!Array.isArray(v)) flaw("type", 56, i0);
        else {
          let n1 = v.length;
          if (n1 > 40) {
            flaw("many", 56, i0);
            n1 = 40;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 57, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 57, i0, i1);
            else if (!is_agency_type(e1)) flaw("code", 57, i0, i1);
          }
        }
        break;
      }
      case "needs": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 58, i0);
        else {
          let n1 = v.length;
          if (n1 > 20) {
            flaw("many", 58, i0);
            n1 = 20;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 59, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 59, i0, i1);
            else if (!is_duty_condition(e1)) flaw("code", 59, i0, i1);
          }
        }
        break;
      }
      case "any_of": {
        if (!Array.isArray(v)) flaw("type", 60, i0);
        else {
          let n1 = v.length;
          if (n1 > 20) {
            flaw("many", 60, i0);
            n1 = 20;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 61, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 61, i0, i1);
            else if (!is_duty_condition(e1)) flaw("code", 61, i0, i1);
          }
        }
        break;
      }
      case "from": {
        if (typeof v !== "string") flaw("type", 62, i0);
        else if (!isDate(v)) flaw("date", 62, i0);
        break;
      }
      case "from_missing": {
        if (typeof v !== "string") flaw("type", 63, i0);
        else if (!is_null_reason(v)) flaw("code", 63, i0);
        break;
      }
      case "to": {
        if (typeof v !== "string") flaw("type", 64, i0);
        else if (!isDate(v)) flaw("date", 64, i0);
        break;
      }
      case "dates_verification": {
        if (typeof v !== "string") flaw("type", 65, i0);
        else if (!is_verification(v)) flaw("code", 65, i0);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 66, i0);
        else if (!is_provision_status(v)) flaw("code", 66, i0);
        break;
      }
      case "preempts": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 67, i0);
        break;
      }
      case "citation": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 68, i0);
        else part7(v, i0);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 72, i0);
        else if (!is_verification(v)) flaw("code", 72, i0);
        break;
      }
      case "read_on": {
        if (typeof v !== "string") flaw("type", 73, i0);
        else if (!isDate(v)) flaw("date", 73, i0);
        break;
      }
      case "note": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 74, i0);
        else part8(v, i0);
        break;
      }
      default:
        unknownKey(48, key, i0);
    }
  }
  if (needed !== 9) {
    if (d["clock"] === void 0) flaw("missing", 49, i0);
    if (d["excludes"] === void 0) flaw("missing", 51, i0);
    if (d["starts"] === void 0) flaw("missing", 53, i0);
    if (d["needs"] === void 0) flaw("missing", 58, i0);
    if (d["status"] === void 0) flaw("missing", 66, i0);
    if (d["preempts"] === void 0) flaw("missing", 67, i0);
    if (d["citation"] === void 0) flaw("missing", 68, i0);
    if (d["verification"] === void 0) flaw("missing", 72, i0);
    if (d["note"] === void 0) flaw("missing", 74, i0);
  }
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 63, 5, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 63, 6, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 70, 7, i0);
    }
  }
}
function part7(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 69, i0);
        else if (isLonger(v, 300)) flaw("long", 69, i0);
        else if (isShorter(v, 2)) flaw("short", 69, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 70, i0);
        else if (isLonger(v, 500)) flaw("long", 70, i0);
        else if (!isWebAddress(v)) flaw("address", 70, i0);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 71, i0);
        else if (isLonger(v, 600)) flaw("long", 71, i0);
        else if (isShorter(v, 3)) flaw("short", 71, i0);
        break;
      }
      default:
        unknownKey(68, key, i0);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 69, i0);
  }
}
function part8(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 75, i0);
        else if (isLonger(v, 2e3)) flaw("long", 75, i0);
        else if (isShorter(v, 1)) flaw("short", 75, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 76, i0);
        else if (isLonger(v, 2e3)) flaw("long", 76, i0);
        else if (isShorter(v, 1)) flaw("short", 76, i0);
        break;
      }
      default:
        unknownKey(74, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 75, i0);
    if (d["es"] === void 0) flaw("missing", 76, i0);
  }
}
function part9(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "clock_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 79, i0);
        else if (isLonger(v, 64)) flaw("long", 79, i0);
        else if (!pattern3.test(v)) flaw("form", 79, i0);
        break;
      }
      case "what": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 80, i0);
        else part10(v, i0);
        break;
      }
      case "limit_minutes": {
        if (!Number.isInteger(v)) flaw("type", 83, i0);
        else if (v < 0 || v > 5256e4) flaw("range", 83, i0);
        break;
      }
      case "starts": {
        needed++;
        if (v !== "release-eligible" && v !== "bond-posted" && v !== "booked" && v !== "sentence-end" && v !== "ice-query" && v !== "instrument-received" && v !== "citizenship-claim") flaw("code", 84, i0);
        break;
      }
      case "direction": {
        needed++;
        if (v !== "after" && v !== "before" && v !== "not-settled") flaw("code", 85, i0);
        break;
      }
      case "agency_types": {
        if (!Array.isArray(v)) flaw("type", 86, i0);
        else {
          let n1 = v.length;
          if (n1 > 40) {
            flaw("many", 86, i0);
            n1 = 40;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 87, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 87, i0, i1);
            else if (!is_agency_type(e1)) flaw("code", 87, i0, i1);
          }
        }
        break;
      }
      case "from": {
        if (typeof v !== "string") flaw("type", 88, i0);
        else if (!isDate(v)) flaw("date", 88, i0);
        break;
      }
      case "from_missing": {
        if (typeof v !== "string") flaw("type", 89, i0);
        else if (!is_null_reason(v)) flaw("code", 89, i0);
        break;
      }
      case "to": {
        if (typeof v !== "string") flaw("type", 90, i0);
        else if (!isDate(v)) flaw("date", 90, i0);
        break;
      }
      case "dates_verification": {
        if (typeof v !== "string") flaw("type", 91, i0);
        else if (!is_verification(v)) flaw("code", 91, i0);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 92, i0);
        else if (!is_provision_status(v)) flaw("code", 92, i0);
        break;
      }
      case "citation": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 93, i0);
        else part11(v, i0);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 97, i0);
        else if (!is_verification(v)) flaw("code", 97, i0);
        break;
      }
      case "read_on": {
        if (typeof v !== "string") flaw("type", 98, i0);
        else if (!isDate(v)) flaw("date", 98, i0);
        break;
      }
      case "note": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 99, i0);
        else part12(v, i0);
        break;
      }
      default:
        unknownKey(78, key, i0);
    }
  }
  if (needed !== 8) {
    if (d["clock_id"] === void 0) flaw("missing", 79, i0);
    if (d["what"] === void 0) flaw("missing", 80, i0);
    if (d["starts"] === void 0) flaw("missing", 84, i0);
    if (d["direction"] === void 0) flaw("missing", 85, i0);
    if (d["status"] === void 0) flaw("missing", 92, i0);
    if (d["citation"] === void 0) flaw("missing", 93, i0);
    if (d["verification"] === void 0) flaw("missing", 97, i0);
    if (d["note"] === void 0) flaw("missing", 99, i0);
  }
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 89, 8, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 89, 9, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 95, 10, i0);
    }
  }
}
function part10(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 81, i0);
        else if (isLonger(v, 2e3)) flaw("long", 81, i0);
        else if (isShorter(v, 1)) flaw("short", 81, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 82, i0);
        else if (isLonger(v, 2e3)) flaw("long", 82, i0);
        else if (isShorter(v, 1)) flaw("short", 82, i0);
        break;
      }
      default:
        unknownKey(80, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 81, i0);
    if (d["es"] === void 0) flaw("missing", 82, i0);
  }
}
function part11(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 94, i0);
        else if (isLonger(v, 300)) flaw("long", 94, i0);
        else if (isShorter(v, 2)) flaw("short", 94, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 95, i0);
        else if (isLonger(v, 500)) flaw("long", 95, i0);
        else if (!isWebAddress(v)) flaw("address", 95, i0);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 96, i0);
        else if (isLonger(v, 600)) flaw("long", 96, i0);
        else if (isShorter(v, 3)) flaw("short", 96, i0);
        break;
      }
      default:
        unknownKey(93, key, i0);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 94, i0);
  }
}
function part12(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 100, i0);
        else if (isLonger(v, 2e3)) flaw("long", 100, i0);
        else if (isShorter(v, 1)) flaw("short", 100, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 101, i0);
        else if (isLonger(v, 2e3)) flaw("long", 101, i0);
        else if (isShorter(v, 1)) flaw("short", 101, i0);
        break;
      }
      default:
        unknownKey(99, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 100, i0);
    if (d["es"] === void 0) flaw("missing", 101, i0);
  }
}
function part13(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "provision": {
        needed++;
        if (typeof v !== "string") flaw("type", 104, i0);
        else if (!is_policy_provision(v)) flaw("code", 104, i0);
        break;
      }
      case "polarity": {
        needed++;
        if (typeof v !== "string") flaw("type", 105, i0);
        else if (!is_provision_polarity(v)) flaw("code", 105, i0);
        break;
      }
      case "level": {
        needed++;
        if (typeof v !== "string") flaw("type", 106, i0);
        else if (!is_provision_level(v)) flaw("code", 106, i0);
        break;
      }
      case "agency_types": {
        if (!Array.isArray(v)) flaw("type", 107, i0);
        else {
          let n1 = v.length;
          if (n1 > 40) {
            flaw("many", 107, i0);
            n1 = 40;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 108, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 108, i0, i1);
            else if (!is_agency_type(e1)) flaw("code", 108, i0, i1);
          }
        }
        break;
      }
      case "from": {
        if (typeof v !== "string") flaw("type", 109, i0);
        else if (!isDate(v)) flaw("date", 109, i0);
        break;
      }
      case "from_missing": {
        if (typeof v !== "string") flaw("type", 110, i0);
        else if (!is_null_reason(v)) flaw("code", 110, i0);
        break;
      }
      case "to": {
        if (typeof v !== "string") flaw("type", 111, i0);
        else if (!isDate(v)) flaw("date", 111, i0);
        break;
      }
      case "dates_verification": {
        if (typeof v !== "string") flaw("type", 112, i0);
        else if (!is_verification(v)) flaw("code", 112, i0);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 113, i0);
        else if (!is_provision_status(v)) flaw("code", 113, i0);
        break;
      }
      case "citation": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 114, i0);
        else part14(v, i0);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 118, i0);
        else if (!is_verification(v)) flaw("code", 118, i0);
        break;
      }
      case "read_on": {
        if (typeof v !== "string") flaw("type", 119, i0);
        else if (!isDate(v)) flaw("date", 119, i0);
        break;
      }
      case "note": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 120, i0);
        else part15(v, i0);
        break;
      }
      default:
        unknownKey(103, key, i0);
    }
  }
  if (needed !== 7) {
    if (d["provision"] === void 0) flaw("missing", 104, i0);
    if (d["polarity"] === void 0) flaw("missing", 105, i0);
    if (d["level"] === void 0) flaw("missing", 106, i0);
    if (d["status"] === void 0) flaw("missing", 113, i0);
    if (d["citation"] === void 0) flaw("missing", 114, i0);
    if (d["verification"] === void 0) flaw("missing", 118, i0);
    if (d["note"] === void 0) flaw("missing", 120, i0);
  }
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 110, 11, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 110, 12, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 116, 13, i0);
    }
  }
}
function part14(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 115, i0);
        else if (isLonger(v, 300)) flaw("long", 115, i0);
        else if (isShorter(v, 2)) flaw("short", 115, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 116, i0);
        else if (isLonger(v, 500)) flaw("long", 116, i0);
        else if (!isWebAddress(v)) flaw("address", 116, i0);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 117, i0);
        else if (isLonger(v, 600)) flaw("long", 117, i0);
        else if (isShorter(v, 3)) flaw("short", 117, i0);
        break;
      }
      default:
        unknownKey(114, key, i0);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 115, i0);
  }
}
function part15(d, i0) {
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
function part16(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "terms_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 125, i0);
        else if (isLonger(v, 64)) flaw("long", 125, i0);
        else if (!pattern3.test(v)) flaw("form", 125, i0);
        break;
      }
      case "agreement_types": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 126, i0);
        else {
          let n1 = v.length;
          if (n1 > 40) {
            flaw("many", 126, i0);
            n1 = 40;
          }
          if (n1 < 1) flaw("few", 126, i0);
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 127, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 127, i0, i1);
            else if (!is_agreement_type(e1)) flaw("code", 127, i0, i1);
          }
        }
        break;
      }
      case "effect": {
        needed++;
        if (v !== "must-have" && v !== "may-have" && v !== "forbidden" && v !== "must-end" && v !== "terms-only") flaw("code", 128, i0);
        break;
      }
      case "entry_requires_approval_of": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 129, i0);
        else part17(v, i0);
        break;
      }
      case "termination_approval": {
        if (typeof v !== "string") flaw("type", 132, i0);
        else if (!is_termination_approval(v)) flaw("code", 132, i0);
        break;
      }
      case "termination_requires_approval_of": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 133, i0);
        else part18(v, i0);
        break;
      }
      case "notice_to": {
        if (!Array.isArray(v)) flaw("type", 136, i0);
        else {
          let n1 = v.length;
          if (n1 > 10) {
            flaw("many", 136, i0);
            n1 = 10;
          }
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "object" || e1 === null || Array.isArray(e1)) flaw("type", 137, i0, i1);
            else part19(e1, i0, i1);
          }
        }
        break;
      }
      case "notice_when": {
        if (!Array.isArray(v)) flaw("type", 140, i0);
        else {
          let n1 = v.length;
          if (n1 > 5) {
            flaw("many", 140, i0);
            n1 = 5;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 141, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (e1 !== "entered" && e1 !== "renewed" && e1 !== "modified" && e1 !== "terminated" && e1 !== "not-yet-signed") flaw("code", 141, i0, i1);
          }
        }
        break;
      }
      case "existing_end_by": {
        if (typeof v !== "string") flaw("type", 142, i0);
        else if (!isDate(v)) flaw("date", 142, i0);
        break;
      }
      case "comply_by": {
        if (typeof v !== "string") flaw("type", 143, i0);
        else if (!isDate(v)) flaw("date", 143, i0);
        break;
      }
      case "agency_notice_days": {
        if (!Number.isInteger(v)) flaw("type", 144, i0);
        else if (v < 0 || v > 3650) flaw("range", 144, i0);
        break;
      }
      case "federal_notice_days": {
        if (!Number.isInteger(v)) flaw("type", 145, i0);
        else if (v < 0 || v > 3650) flaw("range", 145, i0);
        break;
      }
      case "agency_types": {
        if (!Array.isArray(v)) flaw("type", 146, i0);
        else {
          let n1 = v.length;
          if (n1 > 40) {
            flaw("many", 146, i0);
            n1 = 40;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 147, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 147, i0, i1);
            else if (!is_agency_type(e1)) flaw("code", 147, i0, i1);
          }
        }
        break;
      }
      case "from": {
        if (typeof v !== "string") flaw("type", 148, i0);
        else if (!isDate(v)) flaw("date", 148, i0);
        break;
      }
      case "from_missing": {
        if (typeof v !== "string") flaw("type", 149, i0);
        else if (!is_null_reason(v)) flaw("code", 149, i0);
        break;
      }
      case "to": {
        if (typeof v !== "string") flaw("type", 150, i0);
        else if (!isDate(v)) flaw("date", 150, i0);
        break;
      }
      case "dates_verification": {
        if (typeof v !== "string") flaw("type", 151, i0);
        else if (!is_verification(v)) flaw("code", 151, i0);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 152, i0);
        else if (!is_provision_status(v)) flaw("code", 152, i0);
        break;
      }
      case "citation": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 153, i0);
        else part20(v, i0);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 157, i0);
        else if (!is_verification(v)) flaw("code", 157, i0);
        break;
      }
      case "read_on": {
        if (typeof v !== "string") flaw("type", 158, i0);
        else if (!isDate(v)) flaw("date", 158, i0);
        break;
      }
      case "note": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 159, i0);
        else part21(v, i0);
        break;
      }
      default:
        unknownKey(124, key, i0);
    }
  }
  if (needed !== 7) {
    if (d["terms_id"] === void 0) flaw("missing", 125, i0);
    if (d["agreement_types"] === void 0) flaw("missing", 126, i0);
    if (d["effect"] === void 0) flaw("missing", 128, i0);
    if (d["status"] === void 0) flaw("missing", 152, i0);
    if (d["citation"] === void 0) flaw("missing", 153, i0);
    if (d["verification"] === void 0) flaw("missing", 157, i0);
    if (d["note"] === void 0) flaw("missing", 159, i0);
  }
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 149, 14, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 149, 15, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 155, 16, i0);
    }
  }
}
function part17(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 130, i0);
        else if (isLonger(v, 2e3)) flaw("long", 130, i0);
        else if (isShorter(v, 1)) flaw("short", 130, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 131, i0);
        else if (isLonger(v, 2e3)) flaw("long", 131, i0);
        else if (isShorter(v, 1)) flaw("short", 131, i0);
        break;
      }
      default:
        unknownKey(129, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 130, i0);
    if (d["es"] === void 0) flaw("missing", 131, i0);
  }
}
function part18(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 134, i0);
        else if (isLonger(v, 2e3)) flaw("long", 134, i0);
        else if (isShorter(v, 1)) flaw("short", 134, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 135, i0);
        else if (isLonger(v, 2e3)) flaw("long", 135, i0);
        else if (isShorter(v, 1)) flaw("short", 135, i0);
        break;
      }
      default:
        unknownKey(133, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 134, i0);
    if (d["es"] === void 0) flaw("missing", 135, i0);
  }
}
function part19(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 138, i0, i1);
        else if (isLonger(v, 2e3)) flaw("long", 138, i0, i1);
        else if (isShorter(v, 1)) flaw("short", 138, i0, i1);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 139, i0, i1);
        else if (isLonger(v, 2e3)) flaw("long", 139, i0, i1);
        else if (isShorter(v, 1)) flaw("short", 139, i0, i1);
        break;
      }
      default:
        unknownKey(137, key, i0, i1);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 138, i0, i1);
    if (d["es"] === void 0) flaw("missing", 139, i0, i1);
  }
}
function part20(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 154, i0);
        else if (isLonger(v, 300)) flaw("long", 154, i0);
        else if (isShorter(v, 2)) flaw("short", 154, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 155, i0);
        else if (isLonger(v, 500)) flaw("long", 155, i0);
        else if (!isWebAddress(v)) flaw("address", 155, i0);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 156, i0);
        else if (isLonger(v, 600)) flaw("long", 156, i0);
        else if (isShorter(v, 3)) flaw("short", 156, i0);
        break;
      }
      default:
        unknownKey(153, key, i0);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 154, i0);
  }
}
function part21(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 160, i0);
        else if (isLonger(v, 2e3)) flaw("long", 160, i0);
        else if (isShorter(v, 1)) flaw("short", 160, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 161, i0);
        else if (isLonger(v, 2e3)) flaw("long", 161, i0);
        else if (isShorter(v, 1)) flaw("short", 161, i0);
        break;
      }
      default:
        unknownKey(159, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 160, i0);
    if (d["es"] === void 0) flaw("missing", 161, i0);
  }
}
function part22(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "definition_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 164, i0);
        else if (isLonger(v, 64)) flaw("long", 164, i0);
        else if (!pattern3.test(v)) flaw("form", 164, i0);
        break;
      }
      case "term": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 165, i0);
        else part23(v, i0);
        break;
      }
      case "meaning": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 168, i0);
        else part24(v, i0);
        break;
      }
      case "from": {
        if (typeof v !== "string") flaw("type", 171, i0);
        else if (!isDate(v)) flaw("date", 171, i0);
        break;
      }
      case "from_missing": {
        if (typeof v !== "string") flaw("type", 172, i0);
        else if (!is_null_reason(v)) flaw("code", 172, i0);
        break;
      }
      case "to": {
        if (typeof v !== "string") flaw("type", 173, i0);
        else if (!isDate(v)) flaw("date", 173, i0);
        break;
      }
      case "dates_verification": {
        if (typeof v !== "string") flaw("type", 174, i0);
        else if (!is_verification(v)) flaw("code", 174, i0);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 175, i0);
        else if (!is_provision_status(v)) flaw("code", 175, i0);
        break;
      }
      case "citation": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 176, i0);
        else part25(v, i0);
        break;
      }
      case "verification": {
        needed++;
        if (typeof v !== "string") flaw("type", 180, i0);
        else if (!is_verification(v)) flaw("code", 180, i0);
        break;
      }
      case "read_on": {
        if (typeof v !== "string") flaw("type", 181, i0);
        else if (!isDate(v)) flaw("date", 181, i0);
        break;
      }
      case "note": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 182, i0);
        else part26(v, i0);
        break;
      }
      default:
        unknownKey(163, key, i0);
    }
  }
  if (needed !== 6) {
    if (d["definition_id"] === void 0) flaw("missing", 164, i0);
    if (d["term"] === void 0) flaw("missing", 165, i0);
    if (d["meaning"] === void 0) flaw("missing", 168, i0);
    if (d["status"] === void 0) flaw("missing", 175, i0);
    if (d["citation"] === void 0) flaw("missing", 176, i0);
    if (d["verification"] === void 0) flaw("missing", 180, i0);
  }
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 172, 17, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 172, 18, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 178, 19, i0);
    }
  }
}
function part23(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 166, i0);
        else if (isLonger(v, 2e3)) flaw("long", 166, i0);
        else if (isShorter(v, 1)) flaw("short", 166, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 167, i0);
        else if (isLonger(v, 2e3)) flaw("long", 167, i0);
        else if (isShorter(v, 1)) flaw("short", 167, i0);
        break;
      }
      default:
        unknownKey(165, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 166, i0);
    if (d["es"] === void 0) flaw("missing", 167, i0);
  }
}
function part24(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 169, i0);
        else if (isLonger(v, 2e3)) flaw("long", 169, i0);
        else if (isShorter(v, 1)) flaw("short", 169, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 170, i0);
        else if (isLonger(v, 2e3)) flaw("long", 170, i0);
        else if (isShorter(v, 1)) flaw("short", 170, i0);
        break;
      }
      default:
        unknownKey(168, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 169, i0);
    if (d["es"] === void 0) flaw("missing", 170, i0);
  }
}
function part25(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 177, i0);
        else if (isLonger(v, 300)) flaw("long", 177, i0);
        else if (isShorter(v, 2)) flaw("short", 177, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 178, i0);
        else if (isLonger(v, 500)) flaw("long", 178, i0);
        else if (!isWebAddress(v)) flaw("address", 178, i0);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 179, i0);
        else if (isLonger(v, 600)) flaw("long", 179, i0);
        else if (isShorter(v, 3)) flaw("short", 179, i0);
        break;
      }
      default:
        unknownKey(176, key, i0);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 177, i0);
  }
}
function part26(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        if (typeof v !== "string") flaw("type", 183, i0);
        else if (isLonger(v, 2e3)) flaw("long", 183, i0);
        else if (isShorter(v, 1)) flaw("short", 183, i0);
        break;
      }
      case "es": {
        needed++;
        if (typeof v !== "string") flaw("type", 184, i0);
        else if (isLonger(v, 2e3)) flaw("long", 184, i0);
        else if (isShorter(v, 1)) flaw("short", 184, i0);
        break;
      }
      default:
        unknownKey(182, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["en"] === void 0) flaw("missing", 183, i0);
    if (d["es"] === void 0) flaw("missing", 184, i0);
  }
}
export const schema: RecordSchema = {
  flaws(record) {
    found = void 0;
    part0(record);
    return found;
  },
  fields: [{ "at": "", "is": "part" }, { "at": "/$schema", "is": "address", "most": 500, "example": "https://w3id.org/daybook/v1/legal-profile.schema.json" }, { "at": "/record", "is": "code", "values": ["legal-profile"] }, { "at": "/standard_version", "is": "id", "most": 4, "example": "1.0" }, { "at": "/revision", "is": "integer", "least": 1, "most": 1e5 }, { "at": "/revision_reason", "is": "code", "list": "revision-reason" }, { "at": "/law_id", "is": "id", "most": 40, "example": "us-il" }, { "at": "/jurisdiction_id", "is": "id", "most": 40, "example": "us-state-17" }, { "at": "/title", "is": "part" }, { "at": "/title/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/title/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/parent_law_id", "is": "id", "most": 40, "example": "us" }, { "at": "/as_of", "is": "date", "most": 10 }, { "at": "/note", "is": "part" }, { "at": "/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/duties", "is": "list", "most": 300 }, { "at": "/duties/*", "is": "part" }, { "at": "/duties/*/duty_id", "is": "id", "most": 64, "example": "no-hold-on-detainer" }, { "at": "/duties/*/asks", "is": "list", "least": 1, "most": 80 }, { "at": "/duties/*/asks/*", "is": "id", "most": 64 }, { "at": "/duties/*/duty", "is": "code", "list": "local-duty" }, { "at": "/duties/*/conditions", "is": "list", "most": 20 }, { "at": "/duties/*/conditions/*", "is": "code", "list": "duty-condition" }, { "at": "/duties/*/any_of", "is": "list", "most": 20 }, { "at": "/duties/*/any_of/*", "is": "code", "list": "duty-condition" }, { "at": "/duties/*/exceptions", "is": "list", "most": 20 }, { "at": "/duties/*/exceptions/*", "is": "code", "list": "duty-condition" }, { "at": "/duties/*/agency_types", "is": "list", "most": 40 }, { "at": "/duties/*/agency_types/*", "is": "code", "list": "agency-type" }, { "at": "/duties/*/except_agency_types", "is": "list", "most": 40 }, { "at": "/duties/*/except_agency_types/*", "is": "code", "list": "agency-type" }, { "at": "/duties/*/from", "is": "date", "most": 10 }, { "at": "/duties/*/from_missing", "is": "code", "list": "null-reason" }, { "at": "/duties/*/to", "is": "date", "most": 10 }, { "at": "/duties/*/dates_verification", "is": "code", "list": "verification" }, { "at": "/duties/*/status", "is": "code", "list": "provision-status" }, { "at": "/duties/*/preempts", "is": "boolean" }, { "at": "/duties/*/citation", "is": "part" }, { "at": "/duties/*/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/duties/*/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/duties/*/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/duties/*/verification", "is": "code", "list": "verification" }, { "at": "/duties/*/read_on", "is": "date", "most": 10 }, { "at": "/duties/*/note", "is": "part" }, { "at": "/duties/*/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/duties/*/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/hold_clocks", "is": "list", "most": 60 }, { "at": "/hold_clocks/*", "is": "part" }, { "at": "/hold_clocks/*/clock", "is": "code", "list": "hold-clock" }, { "at": "/hold_clocks/*/limit_minutes", "is": "integer", "least": 0, "most": 5256e4 }, { "at": "/hold_clocks/*/excludes", "is": "list", "most": 3 }, { "at": "/hold_clocks/*/excludes/*", "is": "code", "values": ["saturday", "sunday", "federal-holiday"] }, { "at": "/hold_clocks/*/starts", "is": "code", "values": ["release-eligible", "instrument-received", "custody-transfer", "ice-query", "decision"] }, { "at": "/hold_clocks/*/applies_to_instruments", "is": "list", "most": 40 }, { "at": "/hold_clocks/*/applies_to_instruments/*", "is": "code", "list": "instrument" }, { "at": "/hold_clocks/*/agency_types", "is": "list", "most": 40 }, { "at": "/hold_clocks/*/agency_types/*", "is": "code", "list": "agency-type" }, { "at": "/hold_clocks/*/needs", "is": "list", "most": 20 }, { "at": "/hold_clocks/*/needs/*", "is": "code", "list": "duty-condition" }, { "at": "/hold_clocks/*/any_of", "is": "list", "most": 20 }, { "at": "/hold_clocks/*/any_of/*", "is": "code", "list": "duty-condition" }, { "at": "/hold_clocks/*/from", "is": "date", "most": 10 }, { "at": "/hold_clocks/*/from_missing", "is": "code", "list": "null-reason" }, { "at": "/hold_clocks/*/to", "is": "date", "most": 10 }, { "at": "/hold_clocks/*/dates_verification", "is": "code", "list": "verification" }, { "at": "/hold_clocks/*/status", "is": "code", "list": "provision-status" }, { "at": "/hold_clocks/*/preempts", "is": "boolean" }, { "at": "/hold_clocks/*/citation", "is": "part" }, { "at": "/hold_clocks/*/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/hold_clocks/*/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/hold_clocks/*/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/hold_clocks/*/verification", "is": "code", "list": "verification" }, { "at": "/hold_clocks/*/read_on", "is": "date", "most": 10 }, { "at": "/hold_clocks/*/note", "is": "part" }, { "at": "/hold_clocks/*/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/hold_clocks/*/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/other_clocks", "is": "list", "most": 60 }, { "at": "/other_clocks/*", "is": "part" }, { "at": "/other_clocks/*/clock_id", "is": "id", "most": 64, "example": "release-after-bond" }, { "at": "/other_clocks/*/what", "is": "part" }, { "at": "/other_clocks/*/what/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/other_clocks/*/what/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/other_clocks/*/limit_minutes", "is": "integer", "least": 0, "most": 5256e4 }, { "at": "/other_clocks/*/starts", "is": "code", "values": ["release-eligible", "bond-posted", "booked", "sentence-end", "ice-query", "instrument-received", "citizenship-claim"] }, { "at": "/other_clocks/*/direction", "is": "code", "values": ["after", "before", "not-settled"] }, { "at": "/other_clocks/*/agency_types", "is": "list", "most": 40 }, { "at": "/other_clocks/*/agency_types/*", "is": "code", "list": "agency-type" }, { "at": "/other_clocks/*/from", "is": "date", "most": 10 }, { "at": "/other_clocks/*/from_missing", "is": "code", "list": "null-reason" }, { "at": "/other_clocks/*/to", "is": "date", "most": 10 }, { "at": "/other_clocks/*/dates_verification", "is": "code", "list": "verification" }, { "at": "/other_clocks/*/status", "is": "code", "list": "provision-status" }, { "at": "/other_clocks/*/citation", "is": "part" }, { "at": "/other_clocks/*/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/other_clocks/*/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/other_clocks/*/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/other_clocks/*/verification", "is": "code", "list": "verification" }, { "at": "/other_clocks/*/read_on", "is": "date", "most": 10 }, { "at": "/other_clocks/*/note", "is": "part" }, { "at": "/other_clocks/*/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/other_clocks/*/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/provisions", "is": "list", "most": 300 }, { "at": "/provisions/*", "is": "part" }, { "at": "/provisions/*/provision", "is": "code", "list": "policy-provision" }, { "at": "/provisions/*/polarity", "is": "code", "list": "provision-polarity" }, { "at": "/provisions/*/level", "is": "code", "list": "provision-level" }, { "at": "/provisions/*/agency_types", "is": "list", "most": 40 }, { "at": "/provisions/*/agency_types/*", "is": "code", "list": "agency-type" }, { "at": "/provisions/*/from", "is": "date", "most": 10 }, { "at": "/provisions/*/from_missing", "is": "code", "list": "null-reason" }, { "at": "/provisions/*/to", "is": "date", "most": 10 }, { "at": "/provisions/*/dates_verification", "is": "code", "list": "verification" }, { "at": "/provisions/*/status", "is": "code", "list": "provision-status" }, { "at": "/provisions/*/citation", "is": "part" }, { "at": "/provisions/*/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/provisions/*/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/provisions/*/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/provisions/*/verification", "is": "code", "list": "verification" }, { "at": "/provisions/*/read_on", "is": "date", "most": 10 }, { "at": "/provisions/*/note", "is": "part" }, { "at": "/provisions/*/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/provisions/*/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/agreement_terms", "is": "list", "most": 60 }, { "at": "/agreement_terms/*", "is": "part" }, { "at": "/agreement_terms/*/terms_id", "is": "id", "most": 64, "example": "board-approves-termination" }, { "at": "/agreement_terms/*/agreement_types", "is": "list", "least": 1, "most": 40 }, { "at": "/agreement_terms/*/agreement_types/*", "is": "code", "list": "agreement-type" }, { "at": "/agreement_terms/*/effect", "is": "code", "values": ["must-have", "may-have", "forbidden", "must-end", "terms-only"] }, { "at": "/agreement_terms/*/entry_requires_approval_of", "is": "part" }, { "at": "/agreement_terms/*/entry_requires_approval_of/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/agreement_terms/*/entry_requires_approval_of/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/agreement_terms/*/termination_approval", "is": "code", "list": "termination-approval" }, { "at": "/agreement_terms/*/termination_requires_approval_of", "is": "part" }, { "at": "/agreement_terms/*/termination_requires_approval_of/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/agreement_terms/*/termination_requires_approval_of/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/agreement_terms/*/notice_to", "is": "list", "most": 10 }, { "at": "/agreement_terms/*/notice_to/*", "is": "part" }, { "at": "/agreement_terms/*/notice_to/*/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/agreement_terms/*/notice_to/*/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/agreement_terms/*/notice_when", "is": "list", "most": 5 }, { "at": "/agreement_terms/*/notice_when/*", "is": "code", "values": ["entered", "renewed", "modified", "terminated", "not-yet-signed"] }, { "at": "/agreement_terms/*/existing_end_by", "is": "date", "most": 10 }, { "at": "/agreement_terms/*/comply_by", "is": "date", "most": 10 }, { "at": "/agreement_terms/*/agency_notice_days", "is": "integer", "least": 0, "most": 3650 }, { "at": "/agreement_terms/*/federal_notice_days", "is": "integer", "least": 0, "most": 3650 }, { "at": "/agreement_terms/*/agency_types", "is": "list", "most": 40 }, { "at": "/agreement_terms/*/agency_types/*", "is": "code", "list": "agency-type" }, { "at": "/agreement_terms/*/from", "is": "date", "most": 10 }, { "at": "/agreement_terms/*/from_missing", "is": "code", "list": "null-reason" }, { "at": "/agreement_terms/*/to", "is": "date", "most": 10 }, { "at": "/agreement_terms/*/dates_verification", "is": "code", "list": "verification" }, { "at": "/agreement_terms/*/status", "is": "code", "list": "provision-status" }, { "at": "/agreement_terms/*/citation", "is": "part" }, { "at": "/agreement_terms/*/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/agreement_terms/*/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/agreement_terms/*/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/agreement_terms/*/verification", "is": "code", "list": "verification" }, { "at": "/agreement_terms/*/read_on", "is": "date", "most": 10 }, { "at": "/agreement_terms/*/note", "is": "part" }, { "at": "/agreement_terms/*/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/agreement_terms/*/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/definitions", "is": "list", "most": 60 }, { "at": "/definitions/*", "is": "part" }, { "at": "/definitions/*/definition_id", "is": "id", "most": 64, "example": "violent-or-serious-crime" }, { "at": "/definitions/*/term", "is": "part" }, { "at": "/definitions/*/term/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/definitions/*/term/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/definitions/*/meaning", "is": "part" }, { "at": "/definitions/*/meaning/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/definitions/*/meaning/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/definitions/*/from", "is": "date", "most": 10 }, { "at": "/definitions/*/from_missing", "is": "code", "list": "null-reason" }, { "at": "/definitions/*/to", "is": "date", "most": 10 }, { "at": "/definitions/*/dates_verification", "is": "code", "list": "verification" }, { "at": "/definitions/*/status", "is": "code", "list": "provision-status" }, { "at": "/definitions/*/citation", "is": "part" }, { "at": "/definitions/*/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/definitions/*/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/definitions/*/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/definitions/*/verification", "is": "code", "list": "verification" }, { "at": "/definitions/*/read_on", "is": "date", "most": 10 }, { "at": "/definitions/*/note", "is": "part" }, { "at": "/definitions/*/note/en", "is": "text", "least": 1, "most": 2e3 }, { "at": "/definitions/*/note/es", "is": "text", "least": 1, "most": 2e3 }, { "at": "/regimes", "is": "list", "most": 40 }, { "at": "/regimes/*", "is": "id", "most": 64, "example": "us-il-trust-act" }],
  conditions: [[{ "at": "/duties/*/asks", "is": "contains", "value": "all" }], [{ "at": "/duties/*/asks", "is": "otherwise" }], [{ "at": "/duties/*/from", "is": "given" }], [{ "at": "/duties/*/from", "is": "not-given" }], [{ "at": "/duties/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/hold_clocks/*/from", "is": "given" }], [{ "at": "/hold_clocks/*/from", "is": "not-given" }], [{ "at": "/hold_clocks/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/other_clocks/*/from", "is": "given" }], [{ "at": "/other_clocks/*/from", "is": "not-given" }], [{ "at": "/other_clocks/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/provisions/*/from", "is": "given" }], [{ "at": "/provisions/*/from", "is": "not-given" }], [{ "at": "/provisions/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/agreement_terms/*/from", "is": "given" }], [{ "at": "/agreement_terms/*/from", "is": "not-given" }], [{ "at": "/agreement_terms/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/definitions/*/from", "is": "given" }], [{ "at": "/definitions/*/from", "is": "not-given" }], [{ "at": "/definitions/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/revision", "is": "at-least", "value": 2 }]]
};
