// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordSchema } from '../record-schema.ts';
import { isLonger } from "../forms/is-longer.ts";
import { isShorter } from "../forms/is-shorter.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
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
      case "findings": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 24);
        else {
          let n0 = v.length;
          if (n0 > 1e6) {
            flaw("many", 24);
            n0 = 1e6;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 25, i0);
            else part5(e0, i0);
          }
        }
        break;
      }
      case "totals_by_rule": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 48);
        else part8(v);
        break;
      }
      case "skipped": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 50);
        else {
          let n0 = v.length;
          if (n0 > 1e4) {
            flaw("many", 50);
            n0 = 1e4;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 51, i0);
            else part9(e0, i0);
          }
        }
        break;
      }
      case "not_checked": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 56);
        else {
          let n0 = v.length;
          if (n0 > 1e4) {
            flaw("many", 56);
            n0 = 1e4;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 57, i0);
            else part10(e0, i0);
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
    if (d["findings"] === void 0) flaw("missing", 24);
    if (d["totals_by_rule"] === void 0) flaw("missing", 48);
    if (d["skipped"] === void 0) flaw("missing", 50);
    if (d["not_checked"] === void 0) flaw("missing", 56);
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
        if (typeof v !== "string") flaw("type", 26, i0);
        else if (isLonger(v, 80)) flaw("long", 26, i0);
        else if (!pattern2.test(v)) flaw("form", 26, i0);
        break;
      }
      case "severity": {
        needed++;
        if (v !== "error" && v !== "warning" && v !== "flag") flaw("code", 27, i0);
        break;
      }
      case "file": {
        needed++;
        if (typeof v !== "string") flaw("type", 28, i0);
        else if (isLonger(v, 1e3)) flaw("long", 28, i0);
        else if (isShorter(v, 1)) flaw("short", 28, i0);
        break;
      }
      case "sheet": {
        if (typeof v !== "string") flaw("type", 29, i0);
        else if (isLonger(v, 100)) flaw("long", 29, i0);
        else if (isShorter(v, 1)) flaw("short", 29, i0);
        break;
      }
      case "row": {
        if (!Number.isInteger(v)) flaw("type", 30, i0);
        else if (v < 1 || v > 1e9) flaw("range", 30, i0);
        break;
      }
      case "column": {
        if (typeof v !== "string") flaw("type", 31, i0);
        else if (isLonger(v, 500)) flaw("long", 31, i0);
        break;
      }
      case "cell": {
        if (typeof v !== "string") flaw("type", 32, i0);
        else if (isLonger(v, 10)) flaw("long", 32, i0);
        else if (!pattern3.test(v)) flaw("form", 32, i0);
        break;
      }
      case "pointer": {
        if (typeof v !== "string") flaw("type", 33, i0);
        else if (isLonger(v, 500)) flaw("long", 33, i0);
        else if (!pattern4.test(v)) flaw("form", 33, i0);
        break;
      }
      case "record_id": {
        if (typeof v !== "string") flaw("type", 34, i0);
        else if (isLonger(v, 200)) flaw("long", 34, i0);
        else if (isShorter(v, 1)) flaw("short", 34, i0);
        break;
      }
      case "message": {
        needed++;
        if (typeof v !== "string") flaw("type", 35, i0);
        else if (isLonger(v, 4e3)) flaw("long", 35, i0);
        else if (isShorter(v, 1)) flaw("short", 35, i0);
        break;
      }
      case "value": {
        if (typeof v !== "string") flaw("type", 36, i0);
        else if (isLonger(v, 40)) flaw("long", 36, i0);
        else if (isShorter(v, 1)) flaw("short", 36, i0);
        break;
      }
      case "hidden_length": {
        if (!Number.isInteger(v)) flaw("type", 37, i0);
        else if (v < 0 || v > 1e12) flaw("range", 37, i0);
        break;
      }
      case "fix": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 38, i0);
        else part6(v, i0);
        break;
      }
      case "basis": {
        if (!Array.isArray(v)) flaw("type", 43, i0);
        else {
          let n1 = v.length;
          if (n1 > 20) {
            flaw("many", 43, i0);
            n1 = 20;
          }
          for (let i1 = 0; i1 < n1; i1++) {
            const e1 = v[i1];
            if (typeof e1 !== "object" || e1 === null || Array.isArray(e1)) flaw("type", 44, i0, i1);
            else part7(e1, i0, i1);
          }
        }
        break;
      }
      default:
        unknownKey(25, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["rule"] === void 0) flaw("missing", 26, i0);
    if (d["severity"] === void 0) flaw("missing", 27, i0);
    if (d["file"] === void 0) flaw("missing", 28, i0);
    if (d["message"] === void 0) flaw("missing", 35, i0);
  }
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "pointer": {
        needed++;
        if (typeof v !== "string") flaw("type", 39, i0);
        else if (isLonger(v, 500)) flaw("long", 39, i0);
        else if (!pattern4.test(v)) flaw("form", 39, i0);
        break;
      }
      case "from": {
        needed++;
        if (typeof v !== "string") flaw("type", 40, i0);
        else if (isLonger(v, 16384)) flaw("long", 40, i0);
        break;
      }
      case "to": {
        needed++;
        if (typeof v !== "string") flaw("type", 41, i0);
        else if (isLonger(v, 16384)) flaw("long", 41, i0);
        break;
      }
      case "certain": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 42, i0);
        break;
      }
      default:
        unknownKey(38, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["pointer"] === void 0) flaw("missing", 39, i0);
    if (d["from"] === void 0) flaw("missing", 40, i0);
    if (d["to"] === void 0) flaw("missing", 41, i0);
    if (d["certain"] === void 0) flaw("missing", 42, i0);
  }
}
function part7(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "citation": {
        needed++;
        if (typeof v !== "string") flaw("type", 45, i0, i1);
        else if (isLonger(v, 300)) flaw("long", 45, i0, i1);
        else if (isShorter(v, 1)) flaw("short", 45, i0, i1);
        break;
      }
      case "verification": {
        needed++;
        if (v !== "verified" && v !== "secondary" && v !== "from-memory") flaw("code", 46, i0, i1);
        break;
      }
      case "url": {
        if (typeof v !== "string") flaw("type", 47, i0, i1);
        else if (isLonger(v, 500)) flaw("long", 47, i0, i1);
        else if (!isWebAddress(v)) flaw("address", 47, i0, i1);
        break;
      }
      default:
        unknownKey(44, key, i0, i1);
    }
  }
  if (needed !== 2) {
    if (d["citation"] === void 0) flaw("missing", 45, i0, i1);
    if (d["verification"] === void 0) flaw("missing", 46, i0, i1);
  }
}
function part8(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 2e3) {
      flaw("many", 48);
      break;
    }
    if (isLonger(i0, 80) || !pattern2.test(i0)) flaw("name", 49, i0);
    const v = d[i0];
    if (!Number.isInteger(v)) flaw("type", 49, i0);
    else if (v < 0 || v > 1e12) flaw("range", 49, i0);
  }
}
function part9(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (typeof v !== "string") flaw("type", 52, i0);
        else if (isLonger(v, 80)) flaw("long", 52, i0);
        else if (!pattern2.test(v)) flaw("form", 52, i0);
        break;
      }
      case "severity": {
        needed++;
        if (v !== "error" && v !== "warning" && v !== "flag") flaw("code", 53, i0);
        break;
      }
      case "reason": {
        needed++;
        if (typeof v !== "string") flaw("type", 54, i0);
        else if (isLonger(v, 500)) flaw("long", 54, i0);
        else if (isShorter(v, 1)) flaw("short", 54, i0);
        break;
      }
      case "count": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 55, i0);
        else if (v < 0 || v > 1e12) flaw("range", 55, i0);
        break;
      }
      default:
        unknownKey(51, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["rule"] === void 0) flaw("missing", 52, i0);
    if (d["severity"] === void 0) flaw("missing", 53, i0);
    if (d["reason"] === void 0) flaw("missing", 54, i0);
    if (d["count"] === void 0) flaw("missing", 55, i0);
  }
}
function part10(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "what": {
        needed++;
        if (v !== "extension" && v !== "file" && v !== "sheet" && v !== "column" && v !== "property") flaw("code", 58, i0);
        break;
      }
      case "name": {
        needed++;
        if (typeof v !== "string") flaw("type", 59, i0);
        else if (isLonger(v, 1e3)) flaw("long", 59, i0);
        else if (isShorter(v, 1)) flaw("short", 59, i0);
        break;
      }
      case "file": {
        if (typeof v !== "string") flaw("type", 60, i0);
        else if (isLonger(v, 1e3)) flaw("long", 60, i0);
        else if (isShorter(v, 1)) flaw("short", 60, i0);
        break;
      }
      case "count": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 61, i0);
        else if (v < 0 || v > 1e12) flaw("range", 61, i0);
        break;
      }
      default:
        unknownKey(57, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["what"] === void 0) flaw("missing", 58, i0);
    if (d["name"] === void 0) flaw("missing", 59, i0);
    if (d["count"] === void 0) flaw("missing", 61, i0);
  }
}
export const schema: RecordSchema = {
  flaws(record) {
    found = void 0;
    part0(record);
    return found;
  },
  fields: [{ "at": "", "is": "part" }, { "at": "/$schema", "is": "address", "most": 500, "example": "https://w3id.org/daybook/v1/findings.schema.json" }, { "at": "/record", "is": "code", "values": ["findings"] }, { "at": "/standard_version", "is": "id", "most": 4, "example": "1.0" }, { "at": "/verdict", "is": "code", "values": ["valid", "invalid", "incomplete"] }, { "at": "/language", "is": "code", "values": ["en", "es"] }, { "at": "/files", "is": "list", "most": 1e5 }, { "at": "/files/*", "is": "part" }, { "at": "/files/*/file", "is": "text", "least": 1, "most": 1e3 }, { "at": "/files/*/kind", "is": "code", "values": ["agency", "jurisdiction", "agreement", "request", "quarterly-report", "publication", "regime", "legal-profile", "findings", "import", "several", "unknown"] }, { "at": "/files/*/records", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/files/*/not_read", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/files/*/sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/files/*/assumed", "is": "list", "most": 50 }, { "at": "/files/*/assumed/*", "is": "part" }, { "at": "/files/*/assumed/*/what", "is": "id", "most": 64, "example": "encoding" }, { "at": "/files/*/assumed/*/value", "is": "text", "least": 1, "most": 200 }, { "at": "/records", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/records_by_kind", "is": "part" }, { "at": "/records_by_kind/*", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts", "is": "part" }, { "at": "/counts/error", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/warning", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/flag", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/findings", "is": "list", "most": 1e6 }, { "at": "/findings/*", "is": "part" }, { "at": "/findings/*/rule", "is": "id", "most": 80, "example": "decision-before-receipt" }, { "at": "/findings/*/severity", "is": "code", "values": ["error", "warning", "flag"] }, { "at": "/findings/*/file", "is": "text", "least": 1, "most": 1e3 }, { "at": "/findings/*/sheet", "is": "text", "least": 1, "most": 100 }, { "at": "/findings/*/row", "is": "integer", "least": 1, "most": 1e9 }, { "at": "/findings/*/column", "is": "text", "most": 500 }, { "at": "/findings/*/cell", "is": "id", "most": 10, "example": "F17" }, { "at": "/findings/*/pointer", "is": "id", "most": 500, "example": "/asks/0/decision" }, { "at": "/findings/*/record_id", "is": "text", "least": 1, "most": 200 }, { "at": "/findings/*/message", "is": "text", "least": 1, "most": 4e3 }, { "at": "/findings/*/value", "is": "text", "least": 1, "most": 40 }, { "at": "/findings/*/hidden_length", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/findings/*/fix", "is": "part" }, { "at": "/findings/*/fix/pointer", "is": "id", "most": 500, "example": "/asks/0/ask" }, { "at": "/findings/*/fix/from", "is": "text", "most": 16384 }, { "at": "/findings/*/fix/to", "is": "text", "most": 16384 }, { "at": "/findings/*/fix/certain", "is": "boolean" }, { "at": "/findings/*/basis", "is": "list", "most": 20 }, { "at": "/findings/*/basis/*", "is": "part" }, { "at": "/findings/*/basis/*/citation", "is": "text", "least": 1, "most": 300 }, { "at": "/findings/*/basis/*/verification", "is": "code", "values": ["verified", "secondary", "from-memory"] }, { "at": "/findings/*/basis/*/url", "is": "address", "most": 500, "example": "https://www.ecfr.gov/current/title-8/section-287.7" }, { "at": "/totals_by_rule", "is": "part" }, { "at": "/totals_by_rule/*", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/skipped", "is": "list", "most": 1e4 }, { "at": "/skipped/*", "is": "part" }, { "at": "/skipped/*/rule", "is": "id", "most": 80, "example": "decision-before-receipt" }, { "at": "/skipped/*/severity", "is": "code", "values": ["error", "warning", "flag"] }, { "at": "/skipped/*/reason", "is": "text", "least": 1, "most": 500 }, { "at": "/skipped/*/count", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/not_checked", "is": "list", "most": 1e4 }, { "at": "/not_checked/*", "is": "part" }, { "at": "/not_checked/*/what", "is": "code", "values": ["extension", "file", "sheet", "column", "property"] }, { "at": "/not_checked/*/name", "is": "text", "least": 1, "most": 1e3 }, { "at": "/not_checked/*/file", "is": "text", "least": 1, "most": 1e3 }, { "at": "/not_checked/*/count", "is": "integer", "least": 0, "most": 1e12 }],
  conditions: [[{ "at": "/verdict", "is": "equals", "value": "valid" }], [{ "at": "/verdict", "is": "equals", "value": "incomplete" }], [{ "at": "/verdict", "is": "equals", "value": "invalid" }]]
};
