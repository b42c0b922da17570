// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordSchema } from '../record-schema.ts';
import { isDate } from "../forms/is-date.ts";
import { isLonger } from "../forms/is-longer.ts";
import { isShorter } from "../forms/is-shorter.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
import { is_answer_code, is_review_level } from "./codes.ts";
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
const pattern1 = new RegExp("^[0-9a-f]{64}$", "");
const pattern2 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "");
const pattern3 = new RegExp("^[A-Z]{1,3}[1-9][0-9]{0,6}$", "");
const pattern4 = new RegExp("^(/([^~/]|~[01])*)*$", "u");
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
        if (v !== "findings") flaw("code", 2);
        break;
      }
      case "standard_version": {
        needed++;
        if (typeof v !== "string") flaw("type", 3);
        else if (isLonger(v, 4)) flaw("long", 3);
        else if (!pattern0.test(v)) flaw("form", 3);
        break;
      }
      case "verdict": {
        needed++;
        if (v !== "valid" && v !== "invalid" && v !== "incomplete") flaw("code", 4);
        break;
      }
      case "language": {
        if (v !== "en" && v !== "es") flaw("code", 5);
        break;
      }
      case "files": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 6);
        else {
          let n0 = v.length;
          if (n0 > 1e5) {
            flaw("many", 6);
            n0 = 1e5;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 7, i0);
            else part1(e0, i0);
          }
        }
        break;
      }
      case "records": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 17);
        else if (v < 0 || v > 1e12) flaw("range", 17);
        break;
      }
      case "records_by_kind": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 18);
        else part3(v);
        break;
      }
      case "counts": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 20);
        else part4(v);
        break;
      }
      case "answered": {
        if (!Number.isInteger(v)) flaw("type", 24);
        else if (v < 0 || v > 1e12) flaw("range", 24);
        break;
      }
      case "regraded": {
        if (!Array.isArray(v)) flaw("type", 25);
        else {
          let n0 = v.length;
          if (n0 > 500) {
            flaw("many", 25);
            n0 = 500;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 26, i0);
            else part5(e0, i0);
          }
        }
        break;
      }
      case "findings": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 34);
        else {
          let n0 = v.length;
          if (n0 > 1e6) {
            flaw("many", 34);
            n0 = 1e6;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 35, i0);
            else part6(e0, i0);
          }
        }
        break;
      }
      case "totals_by_rule": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 62);
        else part10(v);
        break;
      }
      case "skipped": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 64);
        else {
          let n0 = v.length;
          if (n0 > 1e4) {
            flaw("many", 64);
            n0 = 1e4;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 65, i0);
            else part11(e0, i0);
          }
        }
        break;
      }
      case "not_checked": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 70);
        else {
          let n0 = v.length;
          if (n0 > 1e4) {
            flaw("many", 70);
            n0 = 1e4;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 71, i0);
            else part12(e0, i0);
          }
        }
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 11) {
    if (d["record"] === void 0) flaw("missing", 2);
    if (d["standard_version"] === void 0) flaw("missing", 3);
    if (d["verdict"] === void 0) flaw("missing", 4);
    if (d["files"] === void 0) flaw("missing", 6);
    if (d["records"] === void 0) flaw("missing", 17);
    if (d["records_by_kind"] === void 0) flaw("missing", 18);
    if (d["counts"] === void 0) flaw("missing", 20);
    if (d["findings"] === void 0) flaw("missing", 34);
    if (d["totals_by_rule"] === void 0) flaw("missing", 62);
    if (d["skipped"] === void 0) flaw("missing", 64);
    if (d["not_checked"] === void 0) flaw("missing", 70);
  }
  if (d.verdict !== void 0 && d.verdict === "valid") {
    if (typeof d.counts === "object" && d.counts !== null && !Array.isArray(d.counts)) {
      if (Number.isInteger(d.counts.error) && d.counts.error < 0) flawBecause("misfit", 21, 0);
      if (Number.isInteger(d.counts.error) && d.counts.error > 0) flawBecause("misfit", 21, 0);
    }
  }
  if (d.verdict !== void 0 && d.verdict === "incomplete") {
    if (typeof d.counts === "object" && d.counts !== null && !Array.isArray(d.counts)) {
      if (Number.isInteger(d.counts.error) && d.counts.error < 0) flawBecause("misfit", 21, 1);
      if (Number.isInteger(d.counts.error) && d.counts.error > 0) flawBecause("misfit", 21, 1);
    }
  }
  if (d.verdict !== void 0 && d.verdict === "invalid") {
    if (typeof d.counts === "object" && d.counts !== null && !Array.isArray(d.counts)) {
      if (Number.isInteger(d.counts.error) && d.counts.error < 1) flawBecause("misfit", 21, 2);
      if (Number.isInteger(d.counts.error) && d.counts.error > 1e12) flawBecause("misfit", 21, 2);
    }
  }
}
function part1(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "file": {
        needed++;
        if (typeof v !== "string") flaw("type", 8, i0);
        else if (isLonger(v, 1e3)) flaw("long", 8, i0);
        else if (isShorter(v, 1)) flaw("short", 8, i0);
        break;
      }
      case "kind": {
        needed++;
        if (v !== "agency" && v !== "jurisdiction" && v !== "agreement" && v !== "request" && v !== "quarterly-report" && v !== "publication" && v !== "regime" && v !== "legal-profile" && v !== "findings" && v !== "import" && v !== "several" && v !== "unknown") flaw("code", 9, i0);
        break;
      }
      case "records": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 10, i0);
        else if (v < 0 || v > 1e12) flaw("range", 10, i0);
        break;
      }
      case "not_read": {
        if (!Number.isInteger(v)) flaw("type", 11, i0);
        else if (v < 0 || v > 1e12) flaw("range", 11, i0);
        break;
      }
      case "sha256": {
        if (typeof v !== "string") flaw("type", 12, i0);
        else if (isLonger(v, 64)) flaw("long", 12, i0);
        else if (!pattern1.test(v)) flaw("form", 12, i0);
        break;
      }
      case "assumed": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 13, i0);
        else {
          let n1 = v.length;
          if (n1 > 50) {
            flaw("many", 13, i0);
            n1 = 50;
          }
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "object" || e1 === null || Array.isArray(e1)) flaw("type", 14, i0, i1);
            else part2(e1, i0, i1);
          }
        }
        break;
      }
      default:
        unknownKey(7, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["file"] === void 0) flaw("missing", 8, i0);
    if (d["kind"] === void 0) flaw("missing", 9, i0);
    if (d["records"] === void 0) flaw("missing", 10, i0);
    if (d["assumed"] === void 0) flaw("missing", 13, i0);
  }
}
function part2(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "what": {
        needed++;
        if (typeof v !== "string") flaw("type", 15, i0, i1);
        else if (isLonger(v, 64)) flaw("long", 15, i0, i1);
        else if (!pattern2.test(v)) flaw("form", 15, i0, i1);
        break;
      }
      case "value": {
        needed++;
        if (typeof v !== "string") flaw("type", 16, i0, i1);
        else if (isLonger(v, 200)) flaw("long", 16, i0, i1);
        else if (isShorter(v, 1)) flaw("short", 16, i0, i1);
        break;
      }
      default:
        unknownKey(14, key, i0, i1);
    }
  }
  if (needed !== 2) {
    if (d["what"] === void 0) flaw("missing", 15, i0, i1);
    if (d["value"] === void 0) flaw("missing", 16, i0, i1);
  }
}
function part3(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 20) {
      flaw("many", 18);
      break;
    }
    if (isLonger(i0, 80) || !pattern2.test(i0)) flaw("name", 19, i0);
    const v = d[i0];
    if (!Number.isInteger(v)) flaw("type", 19, i0);
    else if (v < 0 || v > 1e12) flaw("range", 19, i0);
  }
}
function part4(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "error": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 21);
        else if (v < 0 || v > 1e12) flaw("range", 21);
        break;
      }
      case "warning": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 22);
        else if (v < 0 || v > 1e12) flaw("range", 22);
        break;
      }
      case "flag": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 23);
        else if (v < 0 || v > 1e12) flaw("range", 23);
        break;
      }
      default:
        unknownKey(20, key);
    }
  }
  if (needed !== 3) {
    if (d["error"] === void 0) flaw("missing", 21);
    if (d["warning"] === void 0) flaw("missing", 22);
    if (d["flag"] === void 0) flaw("missing", 23);
  }
}
function part5(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (typeof v !== "string") flaw("type", 27, i0);
        else if (isLonger(v, 80)) flaw("long", 27, i0);
        else if (!pattern2.test(v)) flaw("form", 27, i0);
        break;
      }
      case "from": {
        needed++;
        if (v !== "error" && v !== "warning" && v !== "flag") flaw("code", 28, i0);
        break;
      }
      case "to": {
        needed++;
        if (v !== "error" && v !== "warning" && v !== "flag" && v !== "off") flaw("code", 29, i0);
        break;
      }
      case "reason": {
        needed++;
        if (typeof v !== "string") flaw("type", 30, i0);
        else if (isLonger(v, 500)) flaw("long", 30, i0);
        else if (isShorter(v, 1)) flaw("short", 30, i0);
        break;
      }
      case "count": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 31, i0);
        else if (v < 0 || v > 1e12) flaw("range", 31, i0);
        break;
      }
      case "until": {
        if (typeof v !== "string") flaw("type", 32, i0);
        else if (!isDate(v)) flaw("date", 32, i0);
        break;
      }
      case "has_ended": {
        if (v !== true) flaw("code", 33, i0);
        break;
      }
      default:
        unknownKey(26, key, i0);
    }
  }
  if (needed !== 5) {
    if (d["rule"] === void 0) flaw("missing", 27, i0);
    if (d["from"] === void 0) flaw("missing", 28, i0);
    if (d["to"] === void 0) flaw("missing", 29, i0);
    if (d["reason"] === void 0) flaw("missing", 30, i0);
    if (d["count"] === void 0) flaw("missing", 31, i0);
  }
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (typeof v !== "string") flaw("type", 36, i0);
        else if (isLonger(v, 80)) flaw("long", 36, i0);
        else if (!pattern2.test(v)) flaw("form", 36, i0);
        break;
      }
      case "severity": {
        needed++;
        if (v !== "error" && v !== "warning" && v !== "flag") flaw("code", 37, i0);
        break;
      }
      case "file": {
        needed++;
        if (typeof v !== "string") flaw("type", 38, i0);
        else if (isLonger(v, 1e3)) flaw("long", 38, i0);
        else if (isShorter(v, 1)) flaw("short", 38, i0);
        break;
      }
      case "sheet": {
        if (typeof v !== "string") flaw("type", 39, i0);
        else if (isLonger(v, 100)) flaw("long", 39, i0);
        else if (isShorter(v, 1)) flaw("short", 39, i0);
        break;
      }
      case "row": {
        if (!Number.isInteger(v)) flaw("type", 40, i0);
        else if (v < 1 || v > 1e9) flaw("range", 40, i0);
        break;
      }
      case "column": {
        if (typeof v !== "string") flaw("type", 41, i0);
        else if (isLonger(v, 500)) flaw("long", 41, i0);
        break;
      }
      case "cell": {
        if (typeof v !== "string") flaw("type", 42, i0);
        else if (isLonger(v, 10)) flaw("long", 42, i0);
        else if (!pattern3.test(v)) flaw("form", 42, i0);
        break;
      }
      case "pointer": {
        if (typeof v !== "string") flaw("type", 43, i0);
        else if (isLonger(v, 500)) flaw("long", 43, i0);
        else if (!pattern4.test(v)) flaw("form", 43, i0);
        break;
      }
      case "record_id": {
        if (typeof v !== "string") flaw("type", 44, i0);
        else if (isLonger(v, 200)) flaw("long", 44, i0);
        else if (isShorter(v, 1)) flaw("short", 44, i0);
        break;
      }
      case "message": {
        needed++;
        if (typeof v !== "string") flaw("type", 45, i0);
        else if (isLonger(v, 4e3)) flaw("long", 45, i0);
        else if (isShorter(v, 1)) flaw("short", 45, i0);
        break;
      }
      case "value": {
        if (typeof v !== "string") flaw("type", 46, i0);
        else if (isLonger(v, 40)) flaw("long", 46, i0);
        else if (isShorter(v, 1)) flaw("short", 46, i0);
        break;
      }
      case "hidden_length": {
        if (!Number.isInteger(v)) flaw("type", 47, i0);
        else if (v < 0 || v > 1e12) flaw("range", 47, i0);
        break;
      }
      case "fix": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 48, i0);
        else part7(v, i0);
        break;
      }
      case "basis": {
        if (!Array.isArray(v)) flaw("type", 53, i0);
        else {
          let n1 = v.length;
          if (n1 > 20) {
            flaw("many", 53, i0);
            n1 = 20;
          }
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "object" || e1 === null || Array.isArray(e1)) flaw("type", 54, i0, i1);
            else part8(e1, i0, i1);
          }
        }
        break;
      }
      case "answer": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 58, i0);
        else part9(v, i0);
        break;
      }
      default:
        unknownKey(35, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["rule"] === void 0) flaw("missing", 36, i0);
    if (d["severity"] === void 0) flaw("missing", 37, i0);
    if (d["file"] === void 0) flaw("missing", 38, i0);
    if (d["message"] === void 0) flaw("missing", 45, i0);
  }
}
function part7(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "pointer": {
        needed++;
        if (typeof v !== "string") flaw("type", 49, i0);
        else if (isLonger(v, 500)) flaw("long", 49, i0);
        else if (!pattern4.test(v)) flaw("form", 49, i0);
        break;
      }
      case "from": {
        needed++;
        if (typeof v !== "string") flaw("type", 50, i0);
        else if (isLonger(v, 16384)) flaw("long", 50, i0);
        break;
      }
      case "to": {
        needed++;
        if (typeof v !== "string") flaw("type", 51, i0);
        else if (isLonger(v, 16384)) flaw("long", 51, i0);
        break;
      }
      case "certain": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 52, i0);
        break;
      }
      default:
        unknownKey(48, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["pointer"] === void 0) flaw("missing", 49, i0);
    if (d["from"] === void 0) flaw("missing", 50, i0);
    if (d["to"] === void 0) flaw("missing", 51, i0);
    if (d["certain"] === void 0) flaw("missing", 52, i0);
  }
}
function part8(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "citation": {
        needed++;
        if (typeof v !== "string") flaw("type", 55, i0, i1);
        else if (isLonger(v, 300)) flaw("long", 55, i0, i1);
        else if (isShorter(v, 1)) flaw("short", 55, i0, i1);
        break;
      }
      case "verification": {
        needed++;
        if (v !== "verified" && v !== "secondary" && v !== "from-memory") flaw("code", 56, i0, i1);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 57, i0, i1);
        else if (isLonger(v, 500)) flaw("long", 57, i0, i1);
        else if (!isWebAddress(v)) flaw("address", 57, i0, i1);
        break;
      }
      default:
        unknownKey(54, key, i0, i1);
    }
  }
  if (needed !== 2) {
    if (d["citation"] === void 0) flaw("missing", 55, i0, i1);
    if (d["verification"] === void 0) flaw("missing", 56, i0, i1);
  }
}
function part9(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "explanation": {
        needed++;
        if (typeof v !== "string") flaw("type", 59, i0);
        else if (!is_answer_code(v)) flaw("code", 59, i0);
        break;
      }
      case "body": {
        needed++;
        if (typeof v !== "string") flaw("type", 60, i0);
        else if (!is_review_level(v)) flaw("code", 60, i0);
        break;
      }
      case "answered_on": {
        needed++;
        if (typeof v !== "string") flaw("type", 61, i0);
        else if (!isDate(v)) flaw("date", 61, i0);
        break;
      }
      default:
        unknownKey(58, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["explanation"] === void 0) flaw("missing", 59, i0);
    if (d["body"] === void 0) flaw("missing", 60, i0);
    if (d["answered_on"] === void 0) flaw("missing", 61, i0);
  }
}
function part10(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 2e3) {
      flaw("many", 62);
      break;
    }
    if (isLonger(i0, 80) || !pattern2.test(i0)) flaw("name", 63, i0);
    const v = d[i0];
    if (!Number.isInteger(v)) flaw("type", 63, i0);
    else if (v < 0 || v > 1e12) flaw("range", 63, i0);
  }
}
function part11(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (typeof v !== "string") flaw("type", 66, i0);
        else if (isLonger(v, 80)) flaw("long", 66, i0);
        else if (!pattern2.test(v)) flaw("form", 66, i0);
        break;
      }
      case "severity": {
        needed++;
        if (v !== "error" && v !== "warning" && v !== "flag") flaw("code", 67, i0);
        break;
      }
      case "reason": {
        needed++;
        if (typeof v !== "string") flaw("type", 68, i0);
        else if (isLonger(v, 500)) flaw("long", 68, i0);
        else if (isShorter(v, 1)) flaw("short", 68, i0);
        break;
      }
      case "count": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 69, i0);
        else if (v < 0 || v > 1e12) flaw("range", 69, i0);
        break;
      }
      default:
        unknownKey(65, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["rule"] === void 0) flaw("missing", 66, i0);
    if (d["severity"] === void 0) flaw("missing", 67, i0);
    if (d["reason"] === void 0) flaw("missing", 68, i0);
    if (d["count"] === void 0) flaw("missing", 69, i0);
  }
}
function part12(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "what": {
        needed++;
        if (v !== "extension" && v !== "file" && v !== "sheet" && v !== "column" && v !== "property") flaw("code", 72, i0);
        break;
      }
      case "name": {
        needed++;
        if (typeof v !== "string") flaw("type", 73, i0);
        else if (isLonger(v, 1e3)) flaw("long", 73, i0);
        else if (isShorter(v, 1)) flaw("short", 73, i0);
        break;
      }
      case "file": {
        if (typeof v !== "string") flaw("type", 74, i0);
        else if (isLonger(v, 1e3)) flaw("long", 74, i0);
        else if (isShorter(v, 1)) flaw("short", 74, i0);
        break;
      }
      case "count": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 75, i0);
        else if (v < 0 || v > 1e12) flaw("range", 75, i0);
        break;
      }
      default:
        unknownKey(71, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["what"] === void 0) flaw("missing", 72, i0);
    if (d["name"] === void 0) flaw("missing", 73, i0);
    if (d["count"] === void 0) flaw("missing", 75, i0);
  }
}
export const schema: RecordSchema = {
  flaws(record) {
    found = void 0;
    part0(record);
    return found;
  },
  fields: [{ "at": "", "is": "part" }, { "at": "/$schema", "is": "address", "most": 500, "example": "https://w3id.org/daybook/v1/findings.schema.json" }, { "at": "/record", "is": "code", "values": ["findings"] }, { "at": "/standard_version", "is": "id", "most": 4, "example": "1.0" }, { "at": "/verdict", "is": "code", "values": ["valid", "invalid", "incomplete"] }, { "at": "/language", "is": "code", "values": ["en", "es"] }, { "at": "/files", "is": "list", "most": 1e5 }, { "at": "/files/*", "is": "part" }, { "at": "/files/*/file", "is": "text", "least": 1, "most": 1e3 }, { "at": "/files/*/kind", "is": "code", "values": ["agency", "jurisdiction", "agreement", "request", "quarterly-report", "publication", "regime", "legal-profile", "findings", "import", "several", "unknown"] }, { "at": "/files/*/records", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/files/*/not_read", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/files/*/sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/files/*/assumed", "is": "list", "most": 50 }, { "at": "/files/*/assumed/*", "is": "part" }, { "at": "/files/*/assumed/*/what", "is": "id", "most": 64, "example": "encoding" }, { "at": "/files/*/assumed/*/value", "is": "text", "least": 1, "most": 200 }, { "at": "/records", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/records_by_kind", "is": "part" }, { "at": "/records_by_kind/*", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts", "is": "part" }, { "at": "/counts/error", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/warning", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/flag", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/answered", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/regraded", "is": "list", "most": 500 }, { "at": "/regraded/*", "is": "part" }, { "at": "/regraded/*/rule", "is": "id", "most": 80, "example": "agreement-document-missing" }, { "at": "/regraded/*/from", "is": "code", "values": ["error", "warning", "flag"] }, { "at": "/regraded/*/to", "is": "code", "values": ["error", "warning", "flag", "off"] }, { "at": "/regraded/*/reason", "is": "text", "least": 1, "most": 500 }, { "at": "/regraded/*/count", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/regraded/*/until", "is": "date", "most": 10 }, { "at": "/regraded/*/has_ended", "is": "boolean", "values": ["true"] }, { "at": "/findings", "is": "list", "most": 1e6 }, { "at": "/findings/*", "is": "part" }, { "at": "/findings/*/rule", "is": "id", "most": 80, "example": "decision-before-receipt" }, { "at": "/findings/*/severity", "is": "code", "values": ["error", "warning", "flag"] }, { "at": "/findings/*/file", "is": "text", "least": 1, "most": 1e3 }, { "at": "/findings/*/sheet", "is": "text", "least": 1, "most": 100 }, { "at": "/findings/*/row", "is": "integer", "least": 1, "most": 1e9 }, { "at": "/findings/*/column", "is": "text", "most": 500 }, { "at": "/findings/*/cell", "is": "id", "most": 10, "example": "F17" }, { "at": "/findings/*/pointer", "is": "id", "most": 500, "example": "/asks/0/decision" }, { "at": "/findings/*/record_id", "is": "text", "least": 1, "most": 200 }, { "at": "/findings/*/message", "is": "text", "least": 1, "most": 4e3 }, { "at": "/findings/*/value", "is": "text", "least": 1, "most": 40 }, { "at": "/findings/*/hidden_length", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/findings/*/fix", "is": "part" }, { "at": "/findings/*/fix/pointer", "is": "id", "most": 500, "example": "/asks/0/ask" }, { "at": "/findings/*/fix/from", "is": "text", "most": 16384 }, { "at": "/findings/*/fix/to", "is": "text", "most": 16384 }, { "at": "/findings/*/fix/certain", "is": "boolean" }, { "at": "/findings/*/basis", "is": "list", "most": 20 }, { "at": "/findings/*/basis/*", "is": "part" }, { "at": "/findings/*/basis/*/citation", "is": "text", "least": 1, "most": 300 }, { "at": "/findings/*/basis/*/verification", "is": "code", "values": ["verified", "secondary", "from-memory"] }, { "at": "/findings/*/basis/*/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/findings/*/answer", "is": "part" }, { "at": "/findings/*/answer/explanation", "is": "code", "list": "answer-code" }, { "at": "/findings/*/answer/body", "is": "code", "list": "review-level" }, { "at": "/findings/*/answer/answered_on", "is": "date", "most": 10 }, { "at": "/totals_by_rule", "is": "part" }, { "at": "/totals_by_rule/*", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/skipped", "is": "list", "most": 1e4 }, { "at": "/skipped/*", "is": "part" }, { "at": "/skipped/*/rule", "is": "id", "most": 80, "example": "decision-before-receipt" }, { "at": "/skipped/*/severity", "is": "code", "values": ["error", "warning", "flag"] }, { "at": "/skipped/*/reason", "is": "text", "least": 1, "most": 500 }, { "at": "/skipped/*/count", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/not_checked", "is": "list", "most": 1e4 }, { "at": "/not_checked/*", "is": "part" }, { "at": "/not_checked/*/what", "is": "code", "values": ["extension", "file", "sheet", "column", "property"] }, { "at": "/not_checked/*/name", "is": "text", "least": 1, "most": 1e3 }, { "at": "/not_checked/*/file", "is": "text", "least": 1, "most": 1e3 }, { "at": "/not_checked/*/count", "is": "integer", "least": 0, "most": 1e12 }],
  conditions: [[{ "at": "/verdict", "is": "equals", "value": "valid" }], [{ "at": "/verdict", "is": "equals", "value": "incomplete" }], [{ "at": "/verdict", "is": "equals", "value": "invalid" }]]
};
