// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordSchema } from '../record-schema.ts';
import { isDate } from "../forms/is-date.ts";
import { isLonger } from "../forms/is-longer.ts";
import { isShorter } from "../forms/is-shorter.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
import { repeatedIn } from "../forms/repeated-in.ts";
import { is_designation_status, is_duty_condition, is_jurisdiction_level, is_policy_provision, is_provision_level, is_provision_polarity, is_provision_status, is_revision_reason, is_source_kind } from "./codes.ts";
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
const pattern1 = new RegExp("^us-(federal|state|county|place|county-subdivision|tribal|campus|port|regional|judicial-district|constable-district|federal-district|special)(-[0-9A-Za-z]{1,14})?$", "");
const pattern2 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "");
const pattern4 = new RegExp("^[A-Z]{2}$", "");
const pattern5 = new RegExp("^([0-9]{2}|[0-9]{5}|[0-9]{7}|[0-9]{10})$", "");
const pattern6 = new RegExp("^us-[a-z]{2}-[a-z]{8}$", "");
const pattern7 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "");
const pattern8 = new RegExp("^[a-z]{2}(-[a-z0-9]+)+$", "");
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
        if (v !== "jurisdiction") flaw("code", 2);
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
      case "jurisdiction_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 7);
        else if (isLonger(v, 40)) flaw("long", 7);
        else if (!pattern1.test(v)) flaw("form", 7);
        break;
      }
      case "source": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 8);
        else part1(v);
        break;
      }
      case "name": {
        needed++;
        if (typeof v !== "string") flaw("type", 13);
        else if (isLonger(v, 300)) flaw("long", 13);
        else if (isShorter(v, 1)) flaw("short", 13);
        break;
      }
      case "state": {
        if (typeof v !== "string") flaw("type", 14);
        else if (isLonger(v, 2)) flaw("long", 14);
        else if (!pattern4.test(v)) flaw("form", 14);
        break;
      }
      case "level": {
        needed++;
        if (typeof v !== "string") flaw("type", 15);
        else if (!is_jurisdiction_level(v)) flaw("code", 15);
        break;
      }
      case "geoids": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 16);
        else {
          let n0 = v.length;
          if (n0 > 20) {
            flaw("many", 16);
            n0 = 20;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 17, i0);
            else part2(e0, i0);
          }
        }
        break;
      }
      case "predecessors": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 23);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 23);
            n0 = 50;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 24, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 24, i0);
            else if (isLonger(e0, 40)) flaw("long", 24, i0);
            else if (!pattern1.test(e0)) flaw("form", 24, i0);
          }
        }
        break;
      }
      case "successors": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 25);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 25);
            n0 = 50;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 26, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 26, i0);
            else if (isLonger(e0, 40)) flaw("long", 26, i0);
            else if (!pattern1.test(e0)) flaw("form", 26, i0);
          }
        }
        break;
      }
      case "contained_in": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 27);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 27);
            n0 = 50;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 28, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 28, i0);
            else if (isLonger(e0, 40)) flaw("long", 28, i0);
            else if (!pattern1.test(e0)) flaw("form", 28, i0);
          }
        }
        break;
      }
      case "law_parent": {
        if (typeof v !== "string") flaw("type", 29);
        else if (isLonger(v, 40)) flaw("long", 29);
        else if (!pattern1.test(v)) flaw("form", 29);
        break;
      }
      case "provisions": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 30);
        else {
          let n0 = v.length;
          if (n0 > 300) {
            flaw("many", 30);
            n0 = 300;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 31, i0);
            else part3(e0, i0);
          }
        }
        break;
      }
      case "designations": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 47);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 47);
            n0 = 50;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 48, i0);
            else part5(e0, i0);
          }
        }
        break;
      }
      case "populations": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 58);
        else {
          let n0 = v.length;
          if (n0 > 100) {
            flaw("many", 58);
            n0 = 100;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 59, i0);
            else part7(e0, i0);
          }
        }
        break;
      }
      case "regimes": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 67);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 67);
            n0 = 50;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 68, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 68, i0);
            else if (isLonger(e0, 64)) flaw("long", 68, i0);
            else if (!pattern8.test(e0)) flaw("form", 68, i0);
          }
        }
        break;
      }
      case "extensions": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 69);
        else part9(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 16) {
    if (d["record"] === void 0) flaw("missing", 2);
    if (d["standard_version"] === void 0) flaw("missing", 3);
    if (d["view"] === void 0) flaw("missing", 4);
    if (d["revision"] === void 0) flaw("missing", 5);
    if (d["jurisdiction_id"] === void 0) flaw("missing", 7);
    if (d["source"] === void 0) flaw("missing", 8);
    if (d["name"] === void 0) flaw("missing", 13);
    if (d["level"] === void 0) flaw("missing", 15);
    if (d["geoids"] === void 0) flaw("missing", 16);
    if (d["predecessors"] === void 0) flaw("missing", 23);
    if (d["successors"] === void 0) flaw("missing", 25);
    if (d["contained_in"] === void 0) flaw("missing", 27);
    if (d["provisions"] === void 0) flaw("missing", 30);
    if (d["designations"] === void 0) flaw("missing", 47);
    if (d["populations"] === void 0) flaw("missing", 58);
    if (d["regimes"] === void 0) flaw("missing", 67);
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
function part2(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 18, i0);
        else if (v < 1 || v > 1e3) flaw("range", 18, i0);
        break;
      }
      case "geoid": {
        needed++;
        if (typeof v !== "string") flaw("type", 19, i0);
        else if (isLonger(v, 10)) flaw("long", 19, i0);
        else if (!pattern5.test(v)) flaw("form", 19, i0);
        break;
      }
      case "vintage": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 20, i0);
        else if (v < 1970 || v > 2200) flaw("range", 20, i0);
        break;
      }
      case "from": {
        if (typeof v !== "string") flaw("type", 21, i0);
        else if (!isDate(v)) flaw("date", 21, i0);
        break;
      }
      case "to": {
        if (typeof v !== "string") flaw("type", 22, i0);
        else if (!isDate(v)) flaw("date", 22, i0);
        break;
      }
      default:
        unknownKey(17, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["no"] === void 0) flaw("missing", 18, i0);
    if (d["geoid"] === void 0) flaw("missing", 19, i0);
    if (d["vintage"] === void 0) flaw("missing", 20, i0);
  }
}
function part3(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 32, i0);
        else if (v < 1 || v > 1e3) flaw("range", 32, i0);
        break;
      }
      case "provision": {
        needed++;
        if (typeof v !== "string") flaw("type", 33, i0);
        else if (!is_policy_provision(v)) flaw("code", 33, i0);
        break;
      }
      case "level": {
        needed++;
        if (typeof v !== "string") flaw("type", 34, i0);
        else if (!is_provision_level(v)) flaw("code", 34, i0);
        break;
      }
      case "polarity": {
        needed++;
        if (typeof v !== "string") flaw("type", 35, i0);
        else if (!is_provision_polarity(v)) flaw("code", 35, i0);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 36, i0);
        else if (!is_provision_status(v)) flaw("code", 36, i0);
        break;
      }
      case "agencies": {
        if (!Array.isArray(v)) flaw("type", 37, i0);
        else {
          let n1 = v.length;
          if (n1 > 100) {
            flaw("many", 37, i0);
            n1 = 100;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 38, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 38, i0, i1);
            else if (isLonger(e1, 14)) flaw("long", 38, i0, i1);
            else if (!pattern6.test(e1)) flaw("form", 38, i0, i1);
          }
        }
        break;
      }
      case "from": {
        if (typeof v !== "string") flaw("type", 39, i0);
        else if (!isDate(v)) flaw("date", 39, i0);
        break;
      }
      case "to": {
        if (typeof v !== "string") flaw("type", 40, i0);
        else if (!isDate(v)) flaw("date", 40, i0);
        break;
      }
      case "citation": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 41, i0);
        else part4(v, i0);
        break;
      }
      case "exceptions": {
        if (!Array.isArray(v)) flaw("type", 45, i0);
        else {
          let n1 = v.length;
          if (n1 > 20) {
            flaw("many", 45, i0);
            n1 = 20;
          }
          if (n1 > 1) for (const i1 of repeatedIn(v, n1)) flaw("repeated", 46, i0, i1);
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "string") flaw("type", 46, i0, i1);
            else if (!is_duty_condition(e1)) flaw("code", 46, i0, i1);
          }
        }
        break;
      }
      default:
        unknownKey(31, key, i0);
    }
  }
  if (needed !== 6) {
    if (d["no"] === void 0) flaw("missing", 32, i0);
    if (d["provision"] === void 0) flaw("missing", 33, i0);
    if (d["level"] === void 0) flaw("missing", 34, i0);
    if (d["polarity"] === void 0) flaw("missing", 35, i0);
    if (d["status"] === void 0) flaw("missing", 36, i0);
    if (d["citation"] === void 0) flaw("missing", 41, i0);
  }
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 42, i0);
        else if (isLonger(v, 300)) flaw("long", 42, i0);
        else if (isShorter(v, 2)) flaw("short", 42, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 43, i0);
        else if (isLonger(v, 500)) flaw("long", 43, i0);
        else if (!isWebAddress(v)) flaw("address", 43, i0);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 44, i0);
        else if (isLonger(v, 600)) flaw("long", 44, i0);
        else if (isShorter(v, 3)) flaw("short", 44, i0);
        break;
      }
      default:
        unknownKey(41, key, i0);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 42, i0);
  }
}
function part5(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 49, i0);
        else if (v < 1 || v > 1e3) flaw("range", 49, i0);
        break;
      }
      case "list": {
        needed++;
        if (typeof v !== "string") flaw("type", 50, i0);
        else if (isLonger(v, 64)) flaw("long", 50, i0);
        else if (!pattern7.test(v)) flaw("form", 50, i0);
        break;
      }
      case "listed_on": {
        if (typeof v !== "string") flaw("type", 51, i0);
        else if (!isDate(v)) flaw("date", 51, i0);
        break;
      }
      case "removed_on": {
        if (typeof v !== "string") flaw("type", 52, i0);
        else if (!isDate(v)) flaw("date", 52, i0);
        break;
      }
      case "status": {
        needed++;
        if (typeof v !== "string") flaw("type", 53, i0);
        else if (!is_designation_status(v)) flaw("code", 53, i0);
        break;
      }
      case "citation": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 54, i0);
        else part6(v, i0);
        break;
      }
      default:
        unknownKey(48, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["no"] === void 0) flaw("missing", 49, i0);
    if (d["list"] === void 0) flaw("missing", 50, i0);
    if (d["status"] === void 0) flaw("missing", 53, i0);
  }
}
function part6(d, i0) {
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
function part7(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 60, i0);
        else if (v < 1 || v > 1e3) flaw("range", 60, i0);
        break;
      }
      case "year": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 61, i0);
        else if (v < 1970 || v > 2200) flaw("range", 61, i0);
        break;
      }
      case "persons": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 62, i0);
        else if (v < 0 || v > 1e12) flaw("range", 62, i0);
        break;
      }
      case "citation": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 63, i0);
        else part8(v, i0);
        break;
      }
      default:
        unknownKey(59, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["no"] === void 0) flaw("missing", 60, i0);
    if (d["year"] === void 0) flaw("missing", 61, i0);
    if (d["persons"] === void 0) flaw("missing", 62, i0);
  }
}
function part8(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        if (typeof v !== "string") flaw("type", 64, i0);
        else if (isLonger(v, 300)) flaw("long", 64, i0);
        else if (isShorter(v, 2)) flaw("short", 64, i0);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 65, i0);
        else if (isLonger(v, 500)) flaw("long", 65, i0);
        else if (!isWebAddress(v)) flaw("address", 65, i0);
        break;
      }
      case "quote": {
        if (typeof v !== "string") flaw("type", 66, i0);
        else if (isLonger(v, 600)) flaw("long", 66, i0);
        else if (isShorter(v, 3)) flaw("short", 66, i0);
        break;
      }
      default:
        unknownKey(63, key, i0);
    }
  }
  if (needed !== 1) {
    if (d["text"] === void 0) flaw("missing", 64, i0);
  }
}
function part9(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 16) {
      flaw("many", 69);
      break;
    }
    if (isLonger(i0, 64) || !pattern8.test(i0)) flaw("name", 70, i0);
    const v = d[i0];
    if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 70, i0);
    else part10(v, i0);
  }
}
function part10(d, i0) {
  let count = 0;
  for (const i1 in d) {
    if (++count > 100) {
      flaw("many", 70, i0);
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
  fields: [{ "at": "", "is": "part" }, { "at": "/$schema", "is": "address", "most": 500, "example": "https://w3id.org/daybook/v1/jurisdiction.schema.json" }, { "at": "/record", "is": "code", "values": ["jurisdiction"] }, { "at": "/standard_version", "is": "id", "most": 4, "example": "1.0" }, { "at": "/view", "is": "code", "values": ["agency"] }, { "at": "/revision", "is": "integer", "least": 1, "most": 1e5 }, { "at": "/revision_reason", "is": "code", "list": "revision-reason" }, { "at": "/jurisdiction_id", "is": "id", "most": 40, "example": "us-county-99001" }, { "at": "/source", "is": "part" }, { "at": "/source/kind", "is": "code", "list": "source-kind" }, { "at": "/source/release_id", "is": "id", "most": 80, "example": "ice-detainers-2015-07-18" }, { "at": "/source/file_sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/source/row", "is": "integer", "least": 1, "most": 1e9 }, { "at": "/name", "is": "text", "least": 1, "most": 300 }, { "at": "/state", "is": "id", "most": 2, "example": "ZZ" }, { "at": "/level", "is": "code", "list": "jurisdiction-level" }, { "at": "/geoids", "is": "list", "most": 20 }, { "at": "/geoids/*", "is": "part" }, { "at": "/geoids/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/geoids/*/geoid", "is": "id", "most": 10, "example": "99001" }, { "at": "/geoids/*/vintage", "is": "integer", "least": 1970, "most": 2200 }, { "at": "/geoids/*/from", "is": "date", "most": 10 }, { "at": "/geoids/*/to", "is": "date", "most": 10 }, { "at": "/predecessors", "is": "list", "most": 50 }, { "at": "/predecessors/*", "is": "id", "most": 40, "example": "us-county-99001" }, { "at": "/successors", "is": "list", "most": 50 }, { "at": "/successors/*", "is": "id", "most": 40, "example": "us-county-99001" }, { "at": "/contained_in", "is": "list", "most": 50 }, { "at": "/contained_in/*", "is": "id", "most": 40, "example": "us-county-99001" }, { "at": "/law_parent", "is": "id", "most": 40, "example": "us-state-99" }, { "at": "/provisions", "is": "list", "most": 300 }, { "at": "/provisions/*", "is": "part" }, { "at": "/provisions/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/provisions/*/provision", "is": "code", "list": "policy-provision" }, { "at": "/provisions/*/level", "is": "code", "list": "provision-level" }, { "at": "/provisions/*/polarity", "is": "code", "list": "provision-polarity" }, { "at": "/provisions/*/status", "is": "code", "list": "provision-status" }, { "at": "/provisions/*/agencies", "is": "list", "most": 100 }, { "at": "/provisions/*/agencies/*", "is": "id", "most": 14, "example": "us-zz-qmrtwkla" }, { "at": "/provisions/*/from", "is": "date", "most": 10 }, { "at": "/provisions/*/to", "is": "date", "most": 10 }, { "at": "/provisions/*/citation", "is": "part" }, { "at": "/provisions/*/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/provisions/*/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/provisions/*/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/provisions/*/exceptions", "is": "list", "most": 20 }, { "at": "/provisions/*/exceptions/*", "is": "code", "list": "duty-condition" }, { "at": "/designations", "is": "list", "most": 50 }, { "at": "/designations/*", "is": "part" }, { "at": "/designations/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/designations/*/list", "is": "code", "list": "external-list", "open": true, "most": 64 }, { "at": "/designations/*/listed_on", "is": "date", "most": 10 }, { "at": "/designations/*/removed_on", "is": "date", "most": 10 }, { "at": "/designations/*/status", "is": "code", "list": "designation-status" }, { "at": "/designations/*/citation", "is": "part" }, { "at": "/designations/*/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/designations/*/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/designations/*/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/populations", "is": "list", "most": 100 }, { "at": "/populations/*", "is": "part" }, { "at": "/populations/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/populations/*/year", "is": "integer", "least": 1970, "most": 2200 }, { "at": "/populations/*/persons", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/populations/*/citation", "is": "part" }, { "at": "/populations/*/citation/text", "is": "text", "least": 2, "most": 300 }, { "at": "/populations/*/citation/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/populations/*/citation/quote", "is": "text", "least": 3, "most": 600 }, { "at": "/regimes", "is": "list", "most": 50 }, { "at": "/regimes/*", "is": "id", "most": 64, "example": "us-il-trust-act" }, { "at": "/extensions", "is": "part" }, { "at": "/extensions/*", "is": "part" }, { "at": "/extensions/*/*", "is": "text" }],
  conditions: [[{ "at": "/source/kind", "is": "equals", "value": "federal-release" }], [{ "at": "/source/kind", "is": "equals", "value": "state-release" }], [{ "at": "/revision", "is": "at-least", "value": 2 }]]
};
