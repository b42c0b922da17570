// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordSchema } from '../record-schema.ts';
import { isDate } from "../forms/is-date.ts";
import { isInstant } from "../forms/is-instant.ts";
import { isLonger } from "../forms/is-longer.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
import { repeatedIn } from "../forms/repeated-in.ts";
import { is_approval_role, is_file_content, is_revision_reason } from "./codes.ts";
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
const pattern1 = new RegExp("^us-[a-z]{2}-[a-z]{8}$", "");
const pattern2 = new RegExp("^([0-9]{4}(-Q[1-4]|-H[12]|-(0[1-9]|1[0-2]))?|ffy-[0-9]{4})$", "");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.+-]*$", "u");
const pattern5 = new RegExp("^\\.?[A-Za-z0-9_-][A-Za-z0-9._-]*(/\\.?[A-Za-z0-9_-][A-Za-z0-9._-]*)*$", "u");
const pattern6 = new RegExp("^[a-z]+/[a-z0-9][a-z0-9.+-]*$", "u");
const pattern7 = new RegExp("^[a-z]{2}(-[a-z0-9]+)+$", "");
const pattern8 = new RegExp("^us(-[a-z0-9]+)*$", "");
const pattern9 = new RegExp("^[0-9a-f]{32}$", "");
const pattern10 = new RegExp("^us-[0-9A-Za-z-]+$", "");
const pattern11 = new RegExp("^[A-Za-z0-9+/]{43}=$", "");
const pattern12 = new RegExp("^[A-Za-z0-9+/]{86}==$", "");
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
        if (v !== "publication") flaw("code", 2);
        break;
      }
      case "standard_version": {
        needed++;
        if (typeof v !== "string") flaw("type", 3);
        else if (isLonger(v, 4)) flaw("long", 3);
        else if (!pattern0.test(v)) flaw("form", 3);
        break;
      }
      case "agency_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 4);
        else if (isLonger(v, 14)) flaw("long", 4);
        else if (!pattern1.test(v)) flaw("form", 4);
        break;
      }
      case "agencies": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 5);
        else {
          let n0 = v.length;
          if (n0 > 2e4) {
            flaw("many", 5);
            n0 = 2e4;
          }
          if (n0 < 1) flaw("few", 5);
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 6, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 6, i0);
            else if (isLonger(e0, 14)) flaw("long", 6, i0);
            else if (!pattern1.test(e0)) flaw("form", 6, i0);
          }
        }
        break;
      }
      case "periods": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 7);
        else {
          let n0 = v.length;
          if (n0 > 400) {
            flaw("many", 7);
            n0 = 400;
          }
          if (n0 < 1) flaw("few", 7);
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 8, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 8, i0);
            else if (isLonger(e0, 8)) flaw("long", 8, i0);
            else if (!pattern2.test(e0)) flaw("form", 8, i0);
          }
        }
        break;
      }
      case "sequence": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 9);
        else if (v < 1 || v > 1e6) flaw("range", 9);
        break;
      }
      case "previous": {
        if (typeof v !== "string") flaw("type", 10);
        else if (isLonger(v, 64)) flaw("long", 10);
        else if (!pattern3.test(v)) flaw("form", 10);
        break;
      }
      case "supersedes": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 11);
        else {
          let n0 = v.length;
          if (n0 > 1e3) {
            flaw("many", 11);
            n0 = 1e3;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 12, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 12, i0);
            else if (isLonger(e0, 64)) flaw("long", 12, i0);
            else if (!pattern3.test(e0)) flaw("form", 12, i0);
          }
        }
        break;
      }
      case "published_at": {
        needed++;
        if (typeof v !== "string") flaw("type", 13);
        else if (!isInstant(v)) flaw("instant", 13);
        break;
      }
      case "license": {
        needed++;
        if (typeof v !== "string") flaw("type", 14);
        else if (isLonger(v, 40)) flaw("long", 14);
        else if (!pattern4.test(v)) flaw("form", 14);
        break;
      }
      case "files": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 15);
        else {
          let n0 = v.length;
          if (n0 > 2e4) {
            flaw("many", 15);
            n0 = 2e4;
          }
          if (n0 < 1) flaw("few", 15);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 16, i0);
            else part1(e0, i0);
          }
        }
        break;
      }
      case "thresholds": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 22);
        else part2(v);
        break;
      }
      case "withheld_cells": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 25);
        else if (v < 0 || v > 1e12) flaw("range", 25);
        break;
      }
      case "generalised_rows": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 26);
        else if (v < 0 || v > 1e12) flaw("range", 26);
        break;
      }
      case "embargo_days": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 27);
        else if (v < 14 || v > 3650) flaw("range", 27);
        break;
      }
      case "date_precision": {
        needed++;
        if (v !== "day" && v !== "month" && v !== "quarter") flaw("code", 28);
        break;
      }
      case "regimes": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 29);
        else {
          let n0 = v.length;
          if (n0 > 100) {
            flaw("many", 29);
            n0 = 100;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 30, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 30, i0);
            else if (isLonger(e0, 64)) flaw("long", 30, i0);
            else if (!pattern7.test(e0)) flaw("form", 30, i0);
          }
        }
        break;
      }
      case "law": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 31);
        else {
          let n0 = v.length;
          if (n0 > 100) {
            flaw("many", 31);
            n0 = 100;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 32, i0);
            else part3(e0, i0);
          }
        }
        break;
      }
      case "single_approver": {
        needed++;
        if (typeof v !== "boolean") flaw("type", 35);
        break;
      }
      case "approvals": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 36);
        else {
          let n0 = v.length;
          if (n0 > 10) {
            flaw("many", 36);
            n0 = 10;
          }
          if (n0 < 1) flaw("few", 36);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 37, i0);
            else part4(e0, i0);
          }
        }
        break;
      }
      case "changes": {
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
            else part5(e0, i0);
          }
        }
        break;
      }
      case "report_changes": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 46);
        else {
          let n0 = v.length;
          if (n0 > 1e5) {
            flaw("many", 46);
            n0 = 1e5;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 47, i0);
            else part6(e0, i0);
          }
        }
        break;
      }
      case "key": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 52);
        else part7(v);
        break;
      }
      case "checkpoint": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 58);
        else part8(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 22) {
    if (d["record"] === void 0) flaw("missing", 2);
    if (d["standard_version"] === void 0) flaw("missing", 3);
    if (d["agency_id"] === void 0) flaw("missing", 4);
    if (d["agencies"] === void 0) flaw("missing", 5);
    if (d["periods"] === void 0) flaw("missing", 7);
    if (d["sequence"] === void 0) flaw("missing", 9);
    if (d["supersedes"] === void 0) flaw("missing", 11);
    if (d["published_at"] === void 0) flaw("missing", 13);
    if (d["license"] === void 0) flaw("missing", 14);
    if (d["files"] === void 0) flaw("missing", 15);
    if (d["thresholds"] === void 0) flaw("missing", 22);
    if (d["withheld_cells"] === void 0) flaw("missing", 25);
    if (d["generalised_rows"] === void 0) flaw("missing", 26);
    if (d["embargo_days"] === void 0) flaw("missing", 27);
    if (d["date_precision"] === void 0) flaw("missing", 28);
    if (d["regimes"] === void 0) flaw("missing", 29);
    if (d["law"] === void 0) flaw("missing", 31);
    if (d["single_approver"] === void 0) flaw("missing", 35);
    if (d["approvals"] === void 0) flaw("missing", 36);
    if (d["changes"] === void 0) flaw("missing", 40);
    if (d["report_changes"] === void 0) flaw("missing", 46);
    if (d["key"] === void 0) flaw("missing", 52);
  }
  if (d.sequence !== void 0 && Number.isInteger(d.sequence) && d.sequence >= 2) {
    if (d.previous === void 0) flawBecause("needed", 10, 2);
  }
  if (d.sequence !== void 0 && d.sequence === 1) {
    if (d.previous !== void 0) flawBecause("barred", 10, 3);
    if (Array.isArray(d.changes) && d.changes.length > 0) flawBecause("barred", 40, 3);
    if (Array.isArray(d.report_changes) && d.report_changes.length > 0) flawBecause("barred", 46, 3);
  }
  if (d.single_approver !== void 0 && d.single_approver === false) {
    if (Array.isArray(d.approvals) && d.approvals.length < 2) flawBecause("misfit", 36, 4);
  }
  if (d.single_approver !== void 0 && d.single_approver === true) {
    if (Array.isArray(d.approvals) && d.approvals.length > 1) flawBecause("misfit", 36, 5);
  }
}
function part1(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "path": {
        needed++;
        if (typeof v !== "string") flaw("type", 17, i0);
        else if (isLonger(v, 240)) flaw("long", 17, i0);
        else if (!pattern5.test(v)) flaw("form", 17, i0);
        break;
      }
      case "bytes": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 18, i0);
        else if (v < 0 || v > 1e12) flaw("range", 18, i0);
        break;
      }
      case "sha256": {
        needed++;
        if (typeof v !== "string") flaw("type", 19, i0);
        else if (isLonger(v, 64)) flaw("long", 19, i0);
        else if (!pattern3.test(v)) flaw("form", 19, i0);
        break;
      }
      case "media_type": {
        needed++;
        if (typeof v !== "string") flaw("type", 20, i0);
        else if (isLonger(v, 100)) flaw("long", 20, i0);
        else if (!pattern6.test(v)) flaw("form", 20, i0);
        break;
      }
      case "contains": {
        needed++;
        if (typeof v !== "string") flaw("type", 21, i0);
        else if (!is_file_content(v)) flaw("code", 21, i0);
        break;
      }
      default:
        unknownKey(16, key, i0);
    }
  }
  if (needed !== 5) {
    if (d["path"] === void 0) flaw("missing", 17, i0);
    if (d["bytes"] === void 0) flaw("missing", 18, i0);
    if (d["sha256"] === void 0) flaw("missing", 19, i0);
    if (d["media_type"] === void 0) flaw("missing", 20, i0);
    if (d["contains"] === void 0) flaw("missing", 21, i0);
  }
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "k_anonymity": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 23);
        else if (v < 2 || v > 100) flaw("range", 23);
        break;
      }
      case "small_cell": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 24);
        else if (v < 5 || v > 25) flaw("range", 24);
        break;
      }
      default:
        unknownKey(22, key);
    }
  }
  if (needed !== 2) {
    if (d["k_anonymity"] === void 0) flaw("missing", 23);
    if (d["small_cell"] === void 0) flaw("missing", 24);
  }
}
function part3(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "law_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 33, i0);
        else if (isLonger(v, 40)) flaw("long", 33, i0);
        else if (!pattern8.test(v)) flaw("form", 33, i0);
        break;
      }
      case "sha256": {
        needed++;
        if (typeof v !== "string") flaw("type", 34, i0);
        else if (isLonger(v, 64)) flaw("long", 34, i0);
        else if (!pattern3.test(v)) flaw("form", 34, i0);
        break;
      }
      default:
        unknownKey(32, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["law_id"] === void 0) flaw("missing", 33, i0);
    if (d["sha256"] === void 0) flaw("missing", 34, i0);
  }
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "role": {
        needed++;
        if (typeof v !== "string") flaw("type", 38, i0);
        else if (!is_approval_role(v)) flaw("code", 38, i0);
        break;
      }
      case "approved_on": {
        needed++;
        if (typeof v !== "string") flaw("type", 39, i0);
        else if (!isDate(v)) flaw("date", 39, i0);
        break;
      }
      default:
        unknownKey(37, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["role"] === void 0) flaw("missing", 38, i0);
    if (d["approved_on"] === void 0) flaw("missing", 39, i0);
  }
}
function part5(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "public_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 42, i0);
        else if (isLonger(v, 32)) flaw("long", 42, i0);
        else if (!pattern9.test(v)) flaw("form", 42, i0);
        break;
      }
      case "from_revision": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 43, i0);
        else if (v < 1 || v > 1e5) flaw("range", 43, i0);
        break;
      }
      case "to_revision": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 44, i0);
        else if (v < 1 || v > 1e5) flaw("range", 44, i0);
        break;
      }
      case "reason": {
        needed++;
        if (typeof v !== "string") flaw("type", 45, i0);
        else if (!is_revision_reason(v)) flaw("code", 45, i0);
        break;
      }
      default:
        unknownKey(41, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["public_id"] === void 0) flaw("missing", 42, i0);
    if (d["from_revision"] === void 0) flaw("missing", 43, i0);
    if (d["to_revision"] === void 0) flaw("missing", 44, i0);
    if (d["reason"] === void 0) flaw("missing", 45, i0);
  }
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "report_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 48, i0);
        else if (isLonger(v, 96)) flaw("long", 48, i0);
        else if (!pattern10.test(v)) flaw("form", 48, i0);
        break;
      }
      case "from_revision": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 49, i0);
        else if (v < 1 || v > 1e5) flaw("range", 49, i0);
        break;
      }
      case "to_revision": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 50, i0);
        else if (v < 1 || v > 1e5) flaw("range", 50, i0);
        break;
      }
      case "reason": {
        needed++;
        if (typeof v !== "string") flaw("type", 51, i0);
        else if (!is_revision_reason(v)) flaw("code", 51, i0);
        break;
      }
      default:
        unknownKey(47, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["report_id"] === void 0) flaw("missing", 48, i0);
    if (d["from_revision"] === void 0) flaw("missing", 49, i0);
    if (d["to_revision"] === void 0) flaw("missing", 50, i0);
    if (d["reason"] === void 0) flaw("missing", 51, i0);
  }
}
function part7(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "algorithm": {
        needed++;
        if (v !== "ed25519") flaw("code", 53);
        break;
      }
      case "fingerprint": {
        needed++;
        if (typeof v !== "string") flaw("type", 54);
        else if (isLonger(v, 64)) flaw("long", 54);
        else if (!pattern3.test(v)) flaw("form", 54);
        break;
      }
      case "public_key": {
        if (typeof v !== "string") flaw("type", 55);
        else if (isLonger(v, 44)) flaw("long", 55);
        else if (!pattern11.test(v)) flaw("form", 55);
        break;
      }
      case "rotated_from": {
        if (typeof v !== "string") flaw("type", 56);
        else if (isLonger(v, 64)) flaw("long", 56);
        else if (!pattern3.test(v)) flaw("form", 56);
        break;
      }
      case "rotation_signature": {
        if (typeof v !== "string") flaw("type", 57);
        else if (isLonger(v, 88)) flaw("long", 57);
        else if (!pattern12.test(v)) flaw("form", 57);
        break;
      }
      default:
        unknownKey(52, key);
    }
  }
  if (needed !== 2) {
    if (d["algorithm"] === void 0) flaw("missing", 53);
    if (d["fingerprint"] === void 0) flaw("missing", 54);
  }
  if (d.rotated_from !== void 0) {
    if (d.rotation_signature === void 0) flawBecause("needed", 57, 0);
    if (d.public_key === void 0) flawBecause("needed", 55, 0);
  }
  if (d.rotation_signature !== void 0) {
    if (d.rotated_from === void 0) flawBecause("needed", 56, 1);
  }
}
function part8(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "events": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 59);
        else if (v < 0 || v > 1e12) flaw("range", 59);
        break;
      }
      case "head_sha256": {
        needed++;
        if (typeof v !== "string") flaw("type", 60);
        else if (isLonger(v, 64)) flaw("long", 60);
        else if (!pattern3.test(v)) flaw("form", 60);
        break;
      }
      default:
        unknownKey(58, key);
    }
  }
  if (needed !== 2) {
    if (d["events"] === void 0) flaw("missing", 59);
    if (d["head_sha256"] === void 0) flaw("missing", 60);
  }
}
export const schema: RecordSchema = {
  flaws(record) {
    found = void 0;
    part0(record);
    return found;
  },
  fields: [{ "at": "", "is": "part" }, { "at": "/$schema", "is": "address", "most": 500, "example": "https://w3id.org/daybook/v1/publication.schema.json" }, { "at": "/record", "is": "code", "values": ["publication"] }, { "at": "/standard_version", "is": "id", "most": 4, "example": "1.0" }, { "at": "/agency_id", "is": "id", "most": 14, "example": "us-zz-qmrtwkla" }, { "at": "/agencies", "is": "list", "least": 1, "most": 2e4 }, { "at": "/agencies/*", "is": "id", "most": 14, "example": "us-zz-qmrtwkla" }, { "at": "/periods", "is": "list", "least": 1, "most": 400 }, { "at": "/periods/*", "is": "id", "most": 8, "example": "2026-Q1" }, { "at": "/sequence", "is": "integer", "least": 1, "most": 1e6 }, { "at": "/previous", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/supersedes", "is": "list", "most": 1e3 }, { "at": "/supersedes/*", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/published_at", "is": "instant", "most": 35 }, { "at": "/license", "is": "id", "most": 40, "example": "CC0-1.0" }, { "at": "/files", "is": "list", "least": 1, "most": 2e4 }, { "at": "/files/*", "is": "part" }, { "at": "/files/*/path", "is": "id", "most": 240, "example": "log.csv" }, { "at": "/files/*/bytes", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/files/*/sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/files/*/media_type", "is": "id", "most": 100, "example": "text/csv" }, { "at": "/files/*/contains", "is": "code", "list": "file-content" }, { "at": "/thresholds", "is": "part" }, { "at": "/thresholds/k_anonymity", "is": "integer", "least": 2, "most": 100 }, { "at": "/thresholds/small_cell", "is": "integer", "least": 5, "most": 25 }, { "at": "/withheld_cells", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/generalised_rows", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/embargo_days", "is": "integer", "least": 14, "most": 3650 }, { "at": "/date_precision", "is": "code", "values": ["day", "month", "quarter"] }, { "at": "/regimes", "is": "list", "most": 100 }, { "at": "/regimes/*", "is": "id", "most": 64, "example": "us-il-trust-act" }, { "at": "/law", "is": "list", "most": 100 }, { "at": "/law/*", "is": "part" }, { "at": "/law/*/law_id", "is": "id", "most": 40, "example": "us-zz" }, { "at": "/law/*/sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/single_approver", "is": "boolean" }, { "at": "/approvals", "is": "list", "least": 1, "most": 10 }, { "at": "/approvals/*", "is": "part" }, { "at": "/approvals/*/role", "is": "code", "list": "approval-role" }, { "at": "/approvals/*/approved_on", "is": "date", "most": 10 }, { "at": "/changes", "is": "list", "most": 1e6 }, { "at": "/changes/*", "is": "part" }, { "at": "/changes/*/public_id", "is": "id", "most": 32, "example": "9f1c0e6b7a5d4c3b2a1908f7e6d5c4b3" }, { "at": "/changes/*/from_revision", "is": "integer", "least": 1, "most": 1e5 }, { "at": "/changes/*/to_revision", "is": "integer", "least": 1, "most": 1e5 }, { "at": "/changes/*/reason", "is": "code", "list": "revision-reason" }, { "at": "/report_changes", "is": "list", "most": 1e5 }, { "at": "/report_changes/*", "is": "part" }, { "at": "/report_changes/*/report_id", "is": "id", "most": 96, "example": "us-zz-qmrtwkla-2026-q1-own-log" }, { "at": "/report_changes/*/from_revision", "is": "integer", "least": 1, "most": 1e5 }, { "at": "/report_changes/*/to_revision", "is": "integer", "least": 1, "most": 1e5 }, { "at": "/report_changes/*/reason", "is": "code", "list": "revision-reason" }, { "at": "/key", "is": "part" }, { "at": "/key/algorithm", "is": "code", "values": ["ed25519"] }, { "at": "/key/fingerprint", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/key/public_key", "is": "id", "most": 44, "example": "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=" }, { "at": "/key/rotated_from", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/key/rotation_signature", "is": "id", "most": 88, "example": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==" }, { "at": "/checkpoint", "is": "part" }, { "at": "/checkpoint/events", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/checkpoint/head_sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }],
  conditions: [[{ "at": "/key/rotated_from", "is": "given" }], [{ "at": "/key/rotation_signature", "is": "given" }], [{ "at": "/sequence", "is": "at-least", "value": 2 }], [{ "at": "/sequence", "is": "equals", "value": 1 }], [{ "at": "/single_approver", "is": "equals", "value": false }], [{ "at": "/single_approver", "is": "equals", "value": true }]]
};
