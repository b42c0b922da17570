// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordSchema } from '../record-schema.ts';
import { isDate } from "../forms/is-date.ts";
import { isLonger } from "../forms/is-longer.ts";
import { isShorter } from "../forms/is-shorter.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
import { is_null_reason } from "./codes.ts";
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
const pattern1 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "");
const pattern2 = new RegExp("^[0-9a-f]{64}$", "");
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
        if (v !== "import") flaw("code", 2);
        break;
      }
      case "standard_version": {
        needed++;
        if (typeof v !== "string") flaw("type", 3);
        else if (isLonger(v, 4)) flaw("long", 3);
        else if (!pattern0.test(v)) flaw("form", 3);
        break;
      }
      case "source": {
        needed++;
        if (typeof v !== "string") flaw("type", 4);
        else if (isLonger(v, 64)) flaw("long", 4);
        else if (!pattern1.test(v)) flaw("form", 4);
        break;
      }
      case "as_of": {
        if (typeof v !== "string") flaw("type", 5);
        else if (!isDate(v)) flaw("date", 5);
        break;
      }
      case "as_of_missing": {
        if (typeof v !== "string") flaw("type", 6);
        else if (!is_null_reason(v)) flaw("code", 6);
        break;
      }
      case "files": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 7);
        else {
          let n0 = v.length;
          if (n0 > 1e4) {
            flaw("many", 7);
            n0 = 1e4;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 8, i0);
            else part1(e0, i0);
          }
        }
        break;
      }
      case "rows_read": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 14);
        else if (v < 0 || v > 1e12) flaw("range", 14);
        break;
      }
      case "counts": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 15);
        else part2(v);
        break;
      }
      case "cleaned": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 40);
        else {
          let n0 = v.length;
          if (n0 > 1e6) {
            flaw("many", 40);
            n0 = 1e6;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 41, i0);
            else part10(e0, i0);
          }
        }
        break;
      }
      case "unresolved": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 46);
        else {
          let n0 = v.length;
          if (n0 > 1e6) {
            flaw("many", 46);
            n0 = 1e6;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 47, i0);
            else part11(e0, i0);
          }
        }
        break;
      }
      case "skipped": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 51);
        else {
          let n0 = v.length;
          if (n0 > 1e6) {
            flaw("many", 51);
            n0 = 1e6;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 52, i0);
            else part12(e0, i0);
          }
        }
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 9) {
    if (d["record"] === void 0) flaw("missing", 2);
    if (d["standard_version"] === void 0) flaw("missing", 3);
    if (d["source"] === void 0) flaw("missing", 4);
    if (d["files"] === void 0) flaw("missing", 7);
    if (d["rows_read"] === void 0) flaw("missing", 14);
    if (d["counts"] === void 0) flaw("missing", 15);
    if (d["cleaned"] === void 0) flaw("missing", 40);
    if (d["unresolved"] === void 0) flaw("missing", 46);
    if (d["skipped"] === void 0) flaw("missing", 51);
  }
  if (d.as_of_missing !== void 0) {
    if (d.as_of !== void 0) flawBecause("barred", 5, 0);
  } else {
    if (d.as_of === void 0) flawBecause("needed", 5, 1);
  }
}
function part1(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "file": {
        needed++;
        if (typeof v !== "string") flaw("type", 9, i0);
        else if (isLonger(v, 1e3)) flaw("long", 9, i0);
        else if (isShorter(v, 1)) flaw("short", 9, i0);
        break;
      }
      case "sha256": {
        needed++;
        if (typeof v !== "string") flaw("type", 10, i0);
        else if (isLonger(v, 64)) flaw("long", 10, i0);
        else if (!pattern2.test(v)) flaw("form", 10, i0);
        break;
      }
      case "rows": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 11, i0);
        else if (v < 0 || v > 1e12) flaw("range", 11, i0);
        break;
      }
      case "as_of": {
        if (typeof v !== "string") flaw("type", 12, i0);
        else if (!isDate(v)) flaw("date", 12, i0);
        break;
      }
      case "layout": {
        if (typeof v !== "string") flaw("type", 13, i0);
        else if (isLonger(v, 64)) flaw("long", 13, i0);
        else if (!pattern1.test(v)) flaw("form", 13, i0);
        break;
      }
      default:
        unknownKey(8, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["file"] === void 0) flaw("missing", 9, i0);
    if (d["sha256"] === void 0) flaw("missing", 10, i0);
    if (d["rows"] === void 0) flaw("missing", 11, i0);
  }
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "agreements": {
        if (!Number.isInteger(v)) flaw("type", 16);
        else if (v < 0 || v > 1e12) flaw("range", 16);
        break;
      }
      case "by_type": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 17);
        else part3(v);
        break;
      }
      case "by_status": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 19);
        else part4(v);
        break;
      }
      case "states": {
        if (!Number.isInteger(v)) flaw("type", 21);
        else if (v < 0 || v > 1e12) flaw("range", 21);
        break;
      }
      case "jurisdictions": {
        if (!Number.isInteger(v)) flaw("type", 22);
        else if (v < 0 || v > 1e12) flaw("range", 22);
        break;
      }
      case "agencies": {
        if (!Number.isInteger(v)) flaw("type", 23);
        else if (v < 0 || v > 1e12) flaw("range", 23);
        break;
      }
      case "requests": {
        if (!Number.isInteger(v)) flaw("type", 24);
        else if (v < 0 || v > 1e12) flaw("range", 24);
        break;
      }
      case "asks": {
        if (!Number.isInteger(v)) flaw("type", 25);
        else if (v < 0 || v > 1e12) flaw("range", 25);
        break;
      }
      case "reports": {
        if (!Number.isInteger(v)) flaw("type", 26);
        else if (v < 0 || v > 1e12) flaw("range", 26);
        break;
      }
      case "facilities": {
        if (!Number.isInteger(v)) flaw("type", 27);
        else if (v < 0 || v > 1e12) flaw("range", 27);
        break;
      }
      case "agency_unresolved": {
        if (!Number.isInteger(v)) flaw("type", 28);
        else if (v < 0 || v > 1e12) flaw("range", 28);
        break;
      }
      case "exact_duplicates": {
        if (!Number.isInteger(v)) flaw("type", 29);
        else if (v < 0 || v > 1e12) flaw("range", 29);
        break;
      }
      case "by_source_value": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 30);
        else part5(v);
        break;
      }
      case "by_ask": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 32);
        else part6(v);
        break;
      }
      case "by_decision": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 34);
        else part7(v);
        break;
      }
      case "by_outcome": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 36);
        else part8(v);
        break;
      }
      case "by_operator_level": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 38);
        else part9(v);
        break;
      }
      default:
        unknownKey(15, key);
    }
  }
}
function part3(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 17);
      break;
    }
    if (isLonger(i0, 80) || !pattern1.test(i0)) flaw("name", 18, i0);
    const v = d[i0];
    if (!Number.isInteger(v)) flaw("type", 18, i0);
    else if (v < 0 || v > 1e12) flaw("range", 18, i0);
  }
}
function part4(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 19);
      break;
    }
    if (isLonger(i0, 80) || !pattern1.test(i0)) flaw("name", 20, i0);
    const v = d[i0];
    if (!Number.isInteger(v)) flaw("type", 20, i0);
    else if (v < 0 || v > 1e12) flaw("range", 20, i0);
  }
}
function part5(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 30);
      break;
    }
    const v = d[i0];
    if (!Number.isInteger(v)) flaw("type", 31, i0);
    else if (v < 0 || v > 1e12) flaw("range", 31, i0);
  }
}
function part6(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 32);
      break;
    }
    if (isLonger(i0, 80) || !pattern1.test(i0)) flaw("name", 33, i0);
    const v = d[i0];
    if (!Number.isInteger(v)) flaw("type", 33, i0);
    else if (v < 0 || v > 1e12) flaw("range", 33, i0);
  }
}
function part7(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 34);
      break;
    }
    if (isLonger(i0, 80) || !pattern1.test(i0)) flaw("name", 35, i0);
    const v = d[i0];
    if (!Number.isInteger(v)) flaw("type", 35, i0);
    else if (v < 0 || v > 1e12) flaw("range", 35, i0);
  }
}
function part8(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 36);
      break;
    }
    if (isLonger(i0, 80) || !pattern1.test(i0)) flaw("name", 37, i0);
    const v = d[i0];
    if (!Number.isInteger(v)) flaw("type", 37, i0);
    else if (v < 0 || v > 1e12) flaw("range", 37, i0);
  }
}
function part9(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 38);
      break;
    }
    if (isLonger(i0, 80) || !pattern1.test(i0)) flaw("name", 39, i0);
    const v = d[i0];
    if (!Number.isInteger(v)) flaw("type", 39, i0);
    else if (v < 0 || v > 1e12) flaw("range", 39, i0);
  }
}
function part10(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "where": {
        needed++;
        if (typeof v !== "string") flaw("type", 42, i0);
        else if (isLonger(v, 1300)) flaw("long", 42, i0);
        else if (isShorter(v, 1)) flaw("short", 42, i0);
        break;
      }
      case "field": {
        needed++;
        if (typeof v !== "string") flaw("type", 43, i0);
        else if (isLonger(v, 120)) flaw("long", 43, i0);
        else if (isShorter(v, 1)) flaw("short", 43, i0);
        break;
      }
      case "from": {
        needed++;
        if (typeof v !== "string") flaw("type", 44, i0);
        else if (isLonger(v, 1e3)) flaw("long", 44, i0);
        break;
      }
      case "to": {
        needed++;
        if (typeof v !== "string") flaw("type", 45, i0);
        else if (isLonger(v, 1e3)) flaw("long", 45, i0);
        break;
      }
      default:
        unknownKey(41, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["where"] === void 0) flaw("missing", 42, i0);
    if (d["field"] === void 0) flaw("missing", 43, i0);
    if (d["from"] === void 0) flaw("missing", 44, i0);
    if (d["to"] === void 0) flaw("missing", 45, i0);
  }
}
function part11(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "where": {
        needed++;
        if (typeof v !== "string") flaw("type", 48, i0);
        else if (isLonger(v, 1300)) flaw("long", 48, i0);
        else if (isShorter(v, 1)) flaw("short", 48, i0);
        break;
      }
      case "value": {
        needed++;
        if (typeof v !== "string") flaw("type", 49, i0);
        else if (isLonger(v, 1e3)) flaw("long", 49, i0);
        break;
      }
      case "why": {
        needed++;
        if (typeof v !== "string") flaw("type", 50, i0);
        else if (isLonger(v, 500)) flaw("long", 50, i0);
        else if (isShorter(v, 1)) flaw("short", 50, i0);
        break;
      }
      default:
        unknownKey(47, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["where"] === void 0) flaw("missing", 48, i0);
    if (d["value"] === void 0) flaw("missing", 49, i0);
    if (d["why"] === void 0) flaw("missing", 50, i0);
  }
}
function part12(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "where": {
        needed++;
        if (typeof v !== "string") flaw("type", 53, i0);
        else if (isLonger(v, 1300)) flaw("long", 53, i0);
        else if (isShorter(v, 1)) flaw("short", 53, i0);
        break;
      }
      case "why": {
        needed++;
        if (typeof v !== "string") flaw("type", 54, i0);
        else if (isLonger(v, 500)) flaw("long", 54, i0);
        else if (isShorter(v, 1)) flaw("short", 54, i0);
        break;
      }
      default:
        unknownKey(52, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["where"] === void 0) flaw("missing", 53, i0);
    if (d["why"] === void 0) flaw("missing", 54, i0);
  }
}
export const schema: RecordSchema = {
  flaws(record) {
    found = void 0;
    part0(record);
    return found;
  },
  fields: [{ "at": "", "is": "part" }, { "at": "/$schema", "is": "address", "most": 500, "example": "https://w3id.org/daybook/v1/import.schema.json" }, { "at": "/record", "is": "code", "values": ["import"] }, { "at": "/standard_version", "is": "id", "most": 4, "example": "1.0" }, { "at": "/source", "is": "id", "most": 64, "example": "ice-287g-list" }, { "at": "/as_of", "is": "date", "most": 10 }, { "at": "/as_of_missing", "is": "code", "list": "null-reason" }, { "at": "/files", "is": "list", "most": 1e4 }, { "at": "/files/*", "is": "part" }, { "at": "/files/*/file", "is": "text", "least": 1, "most": 1e3 }, { "at": "/files/*/sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/files/*/rows", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/files/*/as_of", "is": "date", "most": 10 }, { "at": "/files/*/layout", "is": "id", "most": 64, "example": "list-2025" }, { "at": "/rows_read", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts", "is": "part" }, { "at": "/counts/agreements", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/by_type", "is": "part" }, { "at": "/counts/by_type/*", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/by_status", "is": "part" }, { "at": "/counts/by_status/*", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/states", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/jurisdictions", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/agencies", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/requests", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/asks", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/reports", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/facilities", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/agency_unresolved", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/exact_duplicates", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/by_source_value", "is": "part" }, { "at": "/counts/by_source_value/*", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/by_ask", "is": "part" }, { "at": "/counts/by_ask/*", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/by_decision", "is": "part" }, { "at": "/counts/by_decision/*", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/by_outcome", "is": "part" }, { "at": "/counts/by_outcome/*", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/counts/by_operator_level", "is": "part" }, { "at": "/counts/by_operator_level/*", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/cleaned", "is": "list", "most": 1e6 }, { "at": "/cleaned/*", "is": "part" }, { "at": "/cleaned/*/where", "is": "text", "least": 1, "most": 1300 }, { "at": "/cleaned/*/field", "is": "text", "least": 1, "most": 120 }, { "at": "/cleaned/*/from", "is": "text", "most": 1e3 }, { "at": "/cleaned/*/to", "is": "text", "most": 1e3 }, { "at": "/unresolved", "is": "list", "most": 1e6 }, { "at": "/unresolved/*", "is": "part" }, { "at": "/unresolved/*/where", "is": "text", "least": 1, "most": 1300 }, { "at": "/unresolved/*/value", "is": "text", "most": 1e3 }, { "at": "/unresolved/*/why", "is": "text", "least": 1, "most": 500 }, { "at": "/skipped", "is": "list", "most": 1e6 }, { "at": "/skipped/*", "is": "part" }, { "at": "/skipped/*/where", "is": "text", "least": 1, "most": 1300 }, { "at": "/skipped/*/why", "is": "text", "least": 1, "most": 500 }],
  conditions: [[{ "at": "/as_of_missing", "is": "given" }], [{ "at": "/as_of_missing", "is": "not-given" }]]
};
