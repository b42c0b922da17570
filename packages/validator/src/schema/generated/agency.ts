// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, noRepeats, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, integer_1_100000, code_revision_reason, text_2, code_source_kind, text_3, text_4, integer_1_1000000000, integer_1_1000, text_5, date, code_agency_type, text_6, text_7, code_null_reason, text_8, code_operator_level, text_9, text_10, text_11, code_facility_type, text_12, integer_0_1000000000000, pattern10 } from "./values.ts";
function part0(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "$schema": {
        web_address(v, 1);
        break;
      }
      case "record": {
        needed++;
        if (v !== "agency") flaw("code", 2);
        break;
      }
      case "standard_version": {
        needed++;
        text(v, 3);
        break;
      }
      case "view": {
        needed++;
        if (v !== "agency") flaw("code", 4);
        break;
      }
      case "revision": {
        needed++;
        integer_1_100000(v, 5);
        break;
      }
      case "revision_reason": {
        code_revision_reason(v, 6);
        break;
      }
      case "agency_id": {
        needed++;
        text_2(v, 7);
        break;
      }
      case "source": {
        needed++;
        if (isPart(v, 8)) part1(v);
        break;
      }
      case "names": {
        needed++;
        const n0 = listLength(v, 1, 100, 13);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 14, i0)) part2(v[i0], i0);
        }
        break;
      }
      case "agency_type": {
        needed++;
        code_agency_type(v, 20);
        break;
      }
      case "state": {
        text_6(v, 21);
        break;
      }
      case "government_id": {
        text_7(v, 22);
        break;
      }
      case "government_id_missing": {
        code_null_reason(v, 23);
        break;
      }
      case "serves": {
        needed++;
        const n0 = listLength(v, 0, 200, 24);
        if (n0 > 1) noRepeats(v, n0, 25);
        for (let i0 = 0; i0 < n0; i0++) {
          text_7(v[i0], 25, i0);
        }
        break;
      }
      case "time_zone": {
        text_8(v, 26);
        break;
      }
      case "time_zone_missing": {
        code_null_reason(v, 27);
        break;
      }
      case "operator_level": {
        code_operator_level(v, 28);
        break;
      }
      case "identifiers": {
        needed++;
        const n0 = listLength(v, 0, 50, 29);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 30, i0)) part3(v[i0], i0);
        }
        break;
      }
      case "facilities": {
        needed++;
        const n0 = listLength(v, 0, 500, 34);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 35, i0)) part4(v[i0], i0);
        }
        break;
      }
      case "possible_same": {
        needed++;
        const n0 = listLength(v, 0, 50, 44);
        if (n0 > 1) noRepeats(v, n0, 45);
        for (let i0 = 0; i0 < n0; i0++) {
          text_2(v[i0], 45, i0);
        }
        break;
      }
      case "active_from": {
        date(v, 46);
        break;
      }
      case "active_to": {
        date(v, 47);
        break;
      }
      case "extensions": {
        if (isPart(v, 48)) part5(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 12) missing(d, { "record": 2, "standard_version": 3, "view": 4, "revision": 5, "agency_id": 7, "source": 8, "names": 13, "agency_type": 20, "serves": 24, "identifiers": 29, "facilities": 34, "possible_same": 44 });
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
        code_source_kind(v, 9);
        break;
      }
      case "release_id": {
        text_3(v, 10);
        break;
      }
      case "file_sha256": {
        text_4(v, 11);
        break;
      }
      case "row": {
        integer_1_1000000000(v, 12);
        break;
      }
      default:
        unknownKey(8, key);
    }
  }
  if (needed !== 1) missing(d, { "kind": 9 });
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
        integer_1_1000(v, 15, i0);
        break;
      }
      case "name": {
        needed++;
        text_5(v, 16, i0);
        break;
      }
      case "name_source": {
        text_5(v, 17, i0);
        break;
      }
      case "from": {
        date(v, 18, i0);
        break;
      }
      case "to": {
        date(v, 19, i0);
        break;
      }
      default:
        unknownKey(14, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "no": 15, "name": 16 }, i0);
}
function part3(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 31, i0);
        break;
      }
      case "scheme": {
        needed++;
        text_9(v, 32, i0);
        break;
      }
      case "id": {
        needed++;
        text_10(v, 33, i0);
        break;
      }
      default:
        unknownKey(30, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "no": 31, "scheme": 32, "id": 33 }, i0);
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 36, i0);
        break;
      }
      case "facility_id": {
        needed++;
        text_11(v, 37, i0);
        break;
      }
      case "name": {
        needed++;
        text_5(v, 38, i0);
        break;
      }
      case "facility_type": {
        code_facility_type(v, 39, i0);
        break;
      }
      case "operator_level": {
        needed++;
        code_operator_level(v, 40, i0);
        break;
      }
      case "code": {
        text_12(v, 41, i0);
        break;
      }
      case "capacity": {
        integer_0_1000000000000(v, 42, i0);
        break;
      }
      case "time_zone": {
        text_8(v, 43, i0);
        break;
      }
      default:
        unknownKey(35, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "no": 36, "facility_id": 37, "name": 38, "operator_level": 40 }, i0);
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
    if (isPart(v, 49, i0)) part6(v, i0);
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
function form(field, v, i0, i1, i2) {
  switch (field) {
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/agency.schema.json
 record code =agency
 standard_version id ..4 "1.0
 view code =agency|public
 revision integer 1..100000
 revision_reason code revision-reason
 agency_id id ..14 "us-zz-qmrtwkla
 source part
  kind code source-kind
  release_id id ..80 "ice-detainers-2015-07-18
  file_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  row integer 1..1000000000
 names list 1..100
  * part
   no integer 1..1000
   name text 1..300
   name_source text 1..300
   from date ..10
   to date ..10
 agency_type code agency-type
 state id ..2 "ZZ
 government_id id ..40 "us-county-99001
 government_id_missing code null-reason
 serves list ..200
  * id ..40 "us-county-99001
 time_zone id ..40 "America/Los_Angeles
 time_zone_missing code null-reason
 operator_level code operator-level
 identifiers list ..50
  * part
   no integer 1..1000
   scheme code identifier-scheme+ ..64
   id id ..80 "ZZ0010000
 facilities list ..500
  * part
   no integer 1..1000
   facility_id id ..40 "main-jail
   name text 1..300
   facility_type code facility-type
   operator_level code operator-level
   code id ..7 "LAKEJZZ
   capacity integer 0..1000000000000
   time_zone id ..40 "America/Denver
 possible_same list ..50
  * id ..14 "us-zz-qmrtwkla
 active_from date ..10
 active_to date ..10
 extensions part
  * part
   * text`, [[{ "at": "/source/kind", "is": "equals", "value": "federal-release" }], [{ "at": "/source/kind", "is": "equals", "value": "state-release" }], [{ "at": "/revision", "is": "at-least", "value": 2 }]], { own: 51, tables: { "public": { "seen": "ffffffffffff0", "optional": [], "needed": [], "silent": [] } }, forms: [], form });
