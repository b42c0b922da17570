// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordSchema } from '../record-schema.ts';
import { isDate } from "../forms/is-date.ts";
import { isLonger } from "../forms/is-longer.ts";
import { isShorter } from "../forms/is-shorter.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
import { repeatedIn } from "../forms/repeated-in.ts";
import { is_agency_type, is_facility_type, is_null_reason, is_operator_level, is_revision_reason, is_source_kind } from "./codes.ts";
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
const pattern2 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "");
const pattern4 = new RegExp("^[A-Z]{2}$", "");
const pattern5 = new RegExp("^us-(federal|state|county|place|county-subdivision|tribal|campus|port|regional|judicial-district|constable-district|federal-district|special)(-[0-9A-Za-z]{1,14})?$", "");
const pattern6 = new RegExp("^[A-Za-z]+(/[A-Za-z0-9_+-]+){1,2}$", "");
const pattern7 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 #._:/-]*$", "u");
const pattern9 = new RegExp("^[A-Z0-9]{4,7}$", "");
const pattern10 = new RegExp("^[a-z]{2}(-[a-z0-9]+)+$", "");
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
        if (v !== "agency") flaw("code", 2);
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
      case "agency_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 7);
        else if (isLonger(v, 14)) flaw("long", 7);
        else if (!pattern1.test(v)) flaw("form", 7);
        break;
      }
      case "source": {
        needed++;
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 8);
        else part1(v);
        break;
      }
      case "names": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 13);
        else {
          let n0 = v.length;
          if (n0 > 100) {
            flaw("many", 13);
            n0 = 100;
          }
          if (n0 < 1) flaw("few", 13);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 14, i0);
            else part2(e0, i0);
          }
        }
        break;
      }
      case "agency_type": {
        needed++;
        if (typeof v !== "string") flaw("type", 20);
        else if (!is_agency_type(v)) flaw("code", 20);
        break;
      }
      case "state": {
        if (typeof v !== "string") flaw("type", 21);
        else if (isLonger(v, 2)) flaw("long", 21);
        else if (!pattern4.test(v)) flaw("form", 21);
        break;
      }
      case "government_id": {
        if (typeof v !== "string") flaw("type", 22);
        else if (isLonger(v, 40)) flaw("long", 22);
        else if (!pattern5.test(v)) flaw("form", 22);
        break;
      }
      case "government_id_missing": {
        if (typeof v !== "string") flaw("type", 23);
        else if (!is_null_reason(v)) flaw("code", 23);
        break;
      }
      case "serves": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 24);
        else {
          let n0 = v.length;
          if (n0 > 200) {
            flaw("many", 24);
            n0 = 200;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 25, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 25, i0);
            else if (isLonger(e0, 40)) flaw("long", 25, i0);
            else if (!pattern5.test(e0)) flaw("form", 25, i0);
          }
        }
        break;
      }
      case "time_zone": {
        if (typeof v !== "string") flaw("type", 26);
        else if (isLonger(v, 40)) flaw("long", 26);
        else if (!pattern6.test(v)) flaw("form", 26);
        break;
      }
      case "time_zone_missing": {
        if (typeof v !== "string") flaw("type", 27);
        else if (!is_null_reason(v)) flaw("code", 27);
        break;
      }
      case "operator_level": {
        if (typeof v !== "string") flaw("type", 28);
        else if (!is_operator_level(v)) flaw("code", 28);
        break;
      }
      case "identifiers": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 29);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 29);
            n0 = 50;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 30, i0);
            else part3(e0, i0);
          }
        }
        break;
      }
      case "facilities": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 34);
        else {
          let n0 = v.length;
          if (n0 > 500) {
            flaw("many", 34);
            n0 = 500;
          }
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "object" || e0 === null || Array.isArray(e0)) flaw("type", 35, i0);
            else part4(e0, i0);
          }
        }
        break;
      }
      case "possible_same": {
        needed++;
        if (!Array.isArray(v)) flaw("type", 44);
        else {
          let n0 = v.length;
          if (n0 > 50) {
            flaw("many", 44);
            n0 = 50;
          }
          if (n0 > 1) for (const i0 of repeatedIn(v, n0)) flaw("repeated", 45, i0);
          for (let i0 = 0; i0 < n0; i0++) {
            const e0 = v[i0];
            if (typeof e0 !== "string") flaw("type", 45, i0);
            else if (isLonger(e0, 14)) flaw("long", 45, i0);
            else if (!pattern1.test(e0)) flaw("form", 45, i0);
          }
        }
        break;
      }
      case "active_from": {
        if (typeof v !== "string") flaw("type", 46);
        else if (!isDate(v)) flaw("date", 46);
        break;
      }
      case "active_to": {
        if (typeof v !== "string") flaw("type", 47);
        else if (!isDate(v)) flaw("date", 47);
        break;
      }
      case "extensions": {
        if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 48);
        else part5(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 12) {
    if (d["record"] === void 0) flaw("missing", 2);
    if (d["standard_version"] === void 0) flaw("missing", 3);
    if (d["view"] === void 0) flaw("missing", 4);
    if (d["revision"] === void 0) flaw("missing", 5);
    if (d["agency_id"] === void 0) flaw("missing", 7);
    if (d["source"] === void 0) flaw("missing", 8);
    if (d["names"] === void 0) flaw("missing", 13);
    if (d["agency_type"] === void 0) flaw("missing", 20);
    if (d["serves"] === void 0) flaw("missing", 24);
    if (d["identifiers"] === void 0) flaw("missing", 29);
    if (d["facilities"] === void 0) flaw("missing", 34);
    if (d["possible_same"] === void 0) flaw("missing", 44);
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
        if (!Number.isInteger(v)) flaw("type", 15, i0);
        else if (v < 1 || v > 1e3) flaw("range", 15, i0);
        break;
      }
      case "name": {
        needed++;
        if (typeof v !== "string") flaw("type", 16, i0);
        else if (isLonger(v, 300)) flaw("long", 16, i0);
        else if (isShorter(v, 1)) flaw("short", 16, i0);
        break;
      }
      case "name_source": {
        if (typeof v !== "string") flaw("type", 17, i0);
        else if (isLonger(v, 300)) flaw("long", 17, i0);
        else if (isShorter(v, 1)) flaw("short", 17, i0);
        break;
      }
      case "from": {
        if (typeof v !== "string") flaw("type", 18, i0);
        else if (!isDate(v)) flaw("date", 18, i0);
        break;
      }
      case "to": {
        if (typeof v !== "string") flaw("type", 19, i0);
        else if (!isDate(v)) flaw("date", 19, i0);
        break;
      }
      default:
        unknownKey(14, key, i0);
    }
  }
  if (needed !== 2) {
    if (d["no"] === void 0) flaw("missing", 15, i0);
    if (d["name"] === void 0) flaw("missing", 16, i0);
  }
}
function part3(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 31, i0);
        else if (v < 1 || v > 1e3) flaw("range", 31, i0);
        break;
      }
      case "scheme": {
        needed++;
        if (typeof v !== "string") flaw("type", 32, i0);
        else if (isLonger(v, 64)) flaw("long", 32, i0);
        else if (!pattern7.test(v)) flaw("form", 32, i0);
        break;
      }
      case "id": {
        needed++;
        if (typeof v !== "string") flaw("type", 33, i0);
        else if (isLonger(v, 80)) flaw("long", 33, i0);
        else if (!pattern8.test(v)) flaw("form", 33, i0);
        break;
      }
      default:
        unknownKey(30, key, i0);
    }
  }
  if (needed !== 3) {
    if (d["no"] === void 0) flaw("missing", 31, i0);
    if (d["scheme"] === void 0) flaw("missing", 32, i0);
    if (d["id"] === void 0) flaw("missing", 33, i0);
  }
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        if (!Number.isInteger(v)) flaw("type", 36, i0);
        else if (v < 1 || v > 1e3) flaw("range", 36, i0);
        break;
      }
      case "facility_id": {
        needed++;
        if (typeof v !== "string") flaw("type", 37, i0);
        else if (isLonger(v, 40)) flaw("long", 37, i0);
        else if (!pattern7.test(v)) flaw("form", 37, i0);
        break;
      }
      case "name": {
        needed++;
        if (typeof v !== "string") flaw("type", 38, i0);
        else if (isLonger(v, 300)) flaw("long", 38, i0);
        else if (isShorter(v, 1)) flaw("short", 38, i0);
        break;
      }
      case "facility_type": {
        if (typeof v !== "string") flaw("type", 39, i0);
        else if (!is_facility_type(v)) flaw("code", 39, i0);
        break;
      }
      case "operator_level": {
        needed++;
        if (typeof v !== "string") flaw("type", 40, i0);
        else if (!is_operator_level(v)) flaw("code", 40, i0);
        break;
      }
      case "code": {
        if (typeof v !== "string") flaw("type", 41, i0);
        else if (isLonger(v, 7)) flaw("long", 41, i0);
        else if (!pattern9.test(v)) flaw("form", 41, i0);
        break;
      }
      case "capacity": {
        if (!Number.isInteger(v)) flaw("type", 42, i0);
        else if (v < 0 || v > 1e12) flaw("range", 42, i0);
        break;
      }
      case "time_zone": {
        if (typeof v !== "string") flaw("type", 43, i0);
        else if (isLonger(v, 40)) flaw("long", 43, i0);
        else if (!pattern6.test(v)) flaw("form", 43, i0);
        break;
      }
      default:
        unknownKey(35, key, i0);
    }
  }
  if (needed !== 4) {
    if (d["no"] === void 0) flaw("missing", 36, i0);
    if (d["facility_id"] === void 0) flaw("missing", 37, i0);
    if (d["name"] === void 0) flaw("missing", 38, i0);
    if (d["operator_level"] === void 0) flaw("missing", 40, i0);
  }
}
function part5(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 16) {
      flaw("many", 48);
      break;
    }
    if (isLonger(i0, 64) || !pattern10.test(i0)) flaw("name", 49, i0);
    const v = d[i0];
    if (typeof v !== "object" || v === null || Array.isArray(v)) flaw("type", 49, i0);
    else part6(v, i0);
  }
}
function part6(d, i0) {
  let count = 0;
  for (const i1 in d) {
    if (++count > 100) {
      flaw("many", 49, i0);
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
  fields: [{ "at": "", "is": "part" }, { "at": "/$schema", "is": "address", "most": 500, "example": "https://w3id.org/daybook/v1/agency.schema.json" }, { "at": "/record", "is": "code", "values": ["agency"] }, { "at": "/standard_version", "is": "id", "most": 4, "example": "1.0" }, { "at": "/view", "is": "code", "values": ["agency"] }, { "at": "/revision", "is": "integer", "least": 1, "most": 1e5 }, { "at": "/revision_reason", "is": "code", "list": "revision-reason" }, { "at": "/agency_id", "is": "id", "most": 14, "example": "us-zz-qmrtwkla" }, { "at": "/source", "is": "part" }, { "at": "/source/kind", "is": "code", "list": "source-kind" }, { "at": "/source/release_id", "is": "id", "most": 80, "example": "ice-detainers-2015-07-18" }, { "at": "/source/file_sha256", "is": "id", "most": 64, "example": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }, { "at": "/source/row", "is": "integer", "least": 1, "most": 1e9 }, { "at": "/names", "is": "list", "least": 1, "most": 100 }, { "at": "/names/*", "is": "part" }, { "at": "/names/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/names/*/name", "is": "text", "least": 1, "most": 300 }, { "at": "/names/*/name_source", "is": "text", "least": 1, "most": 300 }, { "at": "/names/*/from", "is": "date", "most": 10 }, { "at": "/names/*/to", "is": "date", "most": 10 }, { "at": "/agency_type", "is": "code", "list": "agency-type" }, { "at": "/state", "is": "id", "most": 2, "example": "ZZ" }, { "at": "/government_id", "is": "id", "most": 40, "example": "us-county-99001" }, { "at": "/government_id_missing", "is": "code", "list": "null-reason" }, { "at": "/serves", "is": "list", "most": 200 }, { "at": "/serves/*", "is": "id", "most": 40, "example": "us-county-99001" }, { "at": "/time_zone", "is": "id", "most": 40, "example": "America/Los_Angeles" }, { "at": "/time_zone_missing", "is": "code", "list": "null-reason" }, { "at": "/operator_level", "is": "code", "list": "operator-level" }, { "at": "/identifiers", "is": "list", "most": 50 }, { "at": "/identifiers/*", "is": "part" }, { "at": "/identifiers/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/identifiers/*/scheme", "is": "code", "list": "identifier-scheme", "open": true, "most": 64 }, { "at": "/identifiers/*/id", "is": "id", "most": 80, "example": "ZZ0010000" }, { "at": "/facilities", "is": "list", "most": 500 }, { "at": "/facilities/*", "is": "part" }, { "at": "/facilities/*/no", "is": "integer", "least": 1, "most": 1e3 }, { "at": "/facilities/*/facility_id", "is": "id", "most": 40, "example": "main-jail" }, { "at": "/facilities/*/name", "is": "text", "least": 1, "most": 300 }, { "at": "/facilities/*/facility_type", "is": "code", "list": "facility-type" }, { "at": "/facilities/*/operator_level", "is": "code", "list": "operator-level" }, { "at": "/facilities/*/code", "is": "id", "most": 7, "example": "LAKEJZZ" }, { "at": "/facilities/*/capacity", "is": "integer", "least": 0, "most": 1e12 }, { "at": "/facilities/*/time_zone", "is": "id", "most": 40, "example": "America/Denver" }, { "at": "/possible_same", "is": "list", "most": 50 }, { "at": "/possible_same/*", "is": "id", "most": 14, "example": "us-zz-qmrtwkla" }, { "at": "/active_from", "is": "date", "most": 10 }, { "at": "/active_to", "is": "date", "most": 10 }, { "at": "/extensions", "is": "part" }, { "at": "/extensions/*", "is": "part" }, { "at": "/extensions/*/*", "is": "text" }],
  conditions: [[{ "at": "/source/kind", "is": "equals", "value": "federal-release" }], [{ "at": "/source/kind", "is": "equals", "value": "state-release" }], [{ "at": "/revision", "is": "at-least", "value": 2 }]]
};
