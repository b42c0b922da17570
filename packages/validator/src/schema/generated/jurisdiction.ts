// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, noRepeats, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, integer_1_100000, code_revision_reason, text_2, code_source_kind, text_3, text_4, integer_1_1000000000, integer_1_1000, text_5, date, text_6, text_7, text_9, integer_0_1000000000000, code_jurisdiction_level, text_29, integer_1970_2200, code_policy_provision, code_provision_level, code_provision_polarity, code_provision_status, text_30, text_31, code_duty_condition, code_designation_status, text_32, pattern10 } from "./values.ts";
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
        if (v !== "jurisdiction") flaw("code", 2);
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
      case "jurisdiction_id": {
        needed++;
        text_7(v, 7);
        break;
      }
      case "source": {
        needed++;
        if (isPart(v, 8)) part1(v);
        break;
      }
      case "name": {
        needed++;
        text_5(v, 13);
        break;
      }
      case "state": {
        text_6(v, 14);
        break;
      }
      case "level": {
        needed++;
        code_jurisdiction_level(v, 15);
        break;
      }
      case "geoids": {
        needed++;
        const n0 = listLength(v, 0, 20, 16);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 17, i0)) part2(v[i0], i0);
        }
        break;
      }
      case "predecessors": {
        needed++;
        const n0 = listLength(v, 0, 50, 23);
        if (n0 > 1) noRepeats(v, n0, 24);
        for (let i0 = 0; i0 < n0; i0++) {
          text_7(v[i0], 24, i0);
        }
        break;
      }
      case "successors": {
        needed++;
        const n0 = listLength(v, 0, 50, 25);
        if (n0 > 1) noRepeats(v, n0, 26);
        for (let i0 = 0; i0 < n0; i0++) {
          text_7(v[i0], 26, i0);
        }
        break;
      }
      case "contained_in": {
        needed++;
        const n0 = listLength(v, 0, 50, 27);
        if (n0 > 1) noRepeats(v, n0, 28);
        for (let i0 = 0; i0 < n0; i0++) {
          text_7(v[i0], 28, i0);
        }
        break;
      }
      case "law_parent": {
        text_7(v, 29);
        break;
      }
      case "provisions": {
        needed++;
        const n0 = listLength(v, 0, 300, 30);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 31, i0)) part3(v[i0], i0);
        }
        break;
      }
      case "designations": {
        needed++;
        const n0 = listLength(v, 0, 50, 47);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 48, i0)) part5(v[i0], i0);
        }
        break;
      }
      case "populations": {
        needed++;
        const n0 = listLength(v, 0, 100, 58);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 59, i0)) part7(v[i0], i0);
        }
        break;
      }
      case "regimes": {
        needed++;
        const n0 = listLength(v, 0, 50, 67);
        if (n0 > 1) noRepeats(v, n0, 68);
        for (let i0 = 0; i0 < n0; i0++) {
          text_32(v[i0], 68, i0);
        }
        break;
      }
      case "extensions": {
        if (isPart(v, 69)) part9(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 16) missing(d, { "record": 2, "standard_version": 3, "view": 4, "revision": 5, "jurisdiction_id": 7, "source": 8, "name": 13, "level": 15, "geoids": 16, "predecessors": 23, "successors": 25, "contained_in": 27, "provisions": 30, "designations": 47, "populations": 58, "regimes": 67 });
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
        integer_1_1000(v, 18, i0);
        break;
      }
      case "geoid": {
        needed++;
        text_29(v, 19, i0);
        break;
      }
      case "vintage": {
        needed++;
        integer_1970_2200(v, 20, i0);
        break;
      }
      case "from": {
        date(v, 21, i0);
        break;
      }
      case "to": {
        date(v, 22, i0);
        break;
      }
      default:
        unknownKey(17, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "no": 18, "geoid": 19, "vintage": 20 }, i0);
}
function part3(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 32, i0);
        break;
      }
      case "provision": {
        needed++;
        code_policy_provision(v, 33, i0);
        break;
      }
      case "level": {
        needed++;
        code_provision_level(v, 34, i0);
        break;
      }
      case "polarity": {
        needed++;
        code_provision_polarity(v, 35, i0);
        break;
      }
      case "status": {
        needed++;
        code_provision_status(v, 36, i0);
        break;
      }
      case "agencies": {
        const n1 = listLength(v, 0, 100, 37, i0);
        if (n1 > 1) noRepeats(v, n1, 38, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_2(v[i1], 38, i0, i1);
        }
        break;
      }
      case "from": {
        date(v, 39, i0);
        break;
      }
      case "to": {
        date(v, 40, i0);
        break;
      }
      case "citation": {
        needed++;
        if (isPart(v, 41, i0)) part4(v, i0);
        break;
      }
      case "exceptions": {
        const n1 = listLength(v, 0, 20, 45, i0);
        if (n1 > 1) noRepeats(v, n1, 46, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_duty_condition(v[i1], 46, i0, i1);
        }
        break;
      }
      default:
        unknownKey(31, key, i0);
    }
  }
  if (needed !== 6) missing(d, { "no": 32, "provision": 33, "level": 34, "polarity": 35, "status": 36, "citation": 41 }, i0);
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 42, i0);
        break;
      }
      case "url": {
        web_address(v, 43, i0);
        break;
      }
      case "quote": {
        text_31(v, 44, i0);
        break;
      }
      default:
        unknownKey(41, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 42 }, i0);
}
function part5(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 49, i0);
        break;
      }
      case "list": {
        needed++;
        text_9(v, 50, i0);
        break;
      }
      case "listed_on": {
        date(v, 51, i0);
        break;
      }
      case "removed_on": {
        date(v, 52, i0);
        break;
      }
      case "status": {
        needed++;
        code_designation_status(v, 53, i0);
        break;
      }
      case "citation": {
        if (isPart(v, 54, i0)) part6(v, i0);
        break;
      }
      default:
        unknownKey(48, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "no": 49, "list": 50, "status": 53 }, i0);
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 55, i0);
        break;
      }
      case "url": {
        web_address(v, 56, i0);
        break;
      }
      case "quote": {
        text_31(v, 57, i0);
        break;
      }
      default:
        unknownKey(54, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 55 }, i0);
}
function part7(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 60, i0);
        break;
      }
      case "year": {
        needed++;
        integer_1970_2200(v, 61, i0);
        break;
      }
      case "persons": {
        needed++;
        integer_0_1000000000000(v, 62, i0);
        break;
      }
      case "citation": {
        if (isPart(v, 63, i0)) part8(v, i0);
        break;
      }
      default:
        unknownKey(59, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "no": 60, "year": 61, "persons": 62 }, i0);
}
function part8(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 64, i0);
        break;
      }
      case "url": {
        web_address(v, 65, i0);
        break;
      }
      case "quote": {
        text_31(v, 66, i0);
        break;
      }
      default:
        unknownKey(63, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 64 }, i0);
}
function part9(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 16) {
      flaw("many", 69);
      break;
    }
    if (isLonger(i0, 64) || !pattern10.test(i0)) flaw("name", 70, i0);
    const v = d[i0];
    if (isPart(v, 70, i0)) part10(v, i0);
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
function form(field, v, i0, i1, i2) {
  switch (field) {
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/jurisdiction.schema.json
 record code =jurisdiction
 standard_version id ..4 "1.0
 view code =agency|public
 revision integer 1..100000
 revision_reason code revision-reason
 jurisdiction_id id ..40 "us-county-99001
 source part
  kind code source-kind
  release_id id ..80 "ice-detainers-2015-07-18
  file_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  row integer 1..1000000000
 name text 1..300
 state id ..2 "ZZ
 level code jurisdiction-level
 geoids list ..20
  * part
   no integer 1..1000
   geoid id ..10 "99001
   vintage integer 1970..2200
   from date ..10
   to date ..10
 predecessors list ..50
  * id ..40 "us-county-99001
 successors list ..50
  * id ..40 "us-county-99001
 contained_in list ..50
  * id ..40 "us-county-99001
 law_parent id ..40 "us-state-99
 provisions list ..300
  * part
   no integer 1..1000
   provision code policy-provision
   level code provision-level
   polarity code provision-polarity
   status code provision-status
   agencies list ..100
    * id ..14 "us-zz-qmrtwkla
   from date ..10
   to date ..10
   citation part
    text text 2..300
    url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
    quote text 3..600
   exceptions list ..20
    * code duty-condition
 designations list ..50
  * part
   no integer 1..1000
   list code external-list+ ..64
   listed_on date ..10
   removed_on date ..10
   status code designation-status
   citation part
    text text 2..300
    url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
    quote text 3..600
 populations list ..100
  * part
   no integer 1..1000
   year integer 1970..2200
   persons integer 0..1000000000000
   citation part
    text text 2..300
    url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
    quote text 3..600
 regimes list ..50
  * id ..64 "us-il-trust-act
 extensions part
  * part
   * text`, [[{ "at": "/source/kind", "is": "equals", "value": "federal-release" }], [{ "at": "/source/kind", "is": "equals", "value": "state-release" }], [{ "at": "/revision", "is": "at-least", "value": 2 }]], { own: 72, tables: { "public": { "seen": "fffffffffffffffff1", "optional": [], "needed": [], "silent": [] } }, forms: [], form });
