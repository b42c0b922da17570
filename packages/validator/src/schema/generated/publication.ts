// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, noRepeats, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, integer_1_100000, code_revision_reason, text_2, text_4, date, integer_0_1000000000000, truth, text_32, text_33, text_35, integer_1_1000000, date_time, text_36, text_37, text_38, code_file_content, integer_2_100, integer_5_25, integer_14_3650, code_approval_role, text_39, text_40, text_41, text_42 } from "./values.ts";
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
        if (v !== "publication") flaw("code", 2);
        break;
      }
      case "standard_version": {
        needed++;
        text(v, 3);
        break;
      }
      case "agency_id": {
        needed++;
        text_2(v, 4);
        break;
      }
      case "agencies": {
        needed++;
        const n0 = listLength(v, 1, 2e4, 5);
        if (n0 > 1) noRepeats(v, n0, 6);
        for (let i0 = 0; i0 < n0; i0++) {
          text_2(v[i0], 6, i0);
        }
        break;
      }
      case "periods": {
        needed++;
        const n0 = listLength(v, 1, 400, 7);
        if (n0 > 1) noRepeats(v, n0, 8);
        for (let i0 = 0; i0 < n0; i0++) {
          text_35(v[i0], 8, i0);
        }
        break;
      }
      case "sequence": {
        needed++;
        integer_1_1000000(v, 9);
        break;
      }
      case "previous": {
        text_4(v, 10);
        break;
      }
      case "supersedes": {
        needed++;
        const n0 = listLength(v, 0, 1e3, 11);
        if (n0 > 1) noRepeats(v, n0, 12);
        for (let i0 = 0; i0 < n0; i0++) {
          text_4(v[i0], 12, i0);
        }
        break;
      }
      case "published_at": {
        needed++;
        date_time(v, 13);
        break;
      }
      case "license": {
        needed++;
        text_36(v, 14);
        break;
      }
      case "files": {
        needed++;
        const n0 = listLength(v, 1, 2e4, 15);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 16, i0)) part1(v[i0], i0);
        }
        break;
      }
      case "thresholds": {
        needed++;
        if (isPart(v, 22)) part2(v);
        break;
      }
      case "withheld_cells": {
        needed++;
        integer_0_1000000000000(v, 25);
        break;
      }
      case "generalised_rows": {
        needed++;
        integer_0_1000000000000(v, 26);
        break;
      }
      case "embargo_days": {
        needed++;
        integer_14_3650(v, 27);
        break;
      }
      case "date_precision": {
        needed++;
        if (v !== "day" && v !== "month" && v !== "quarter") flaw("code", 28);
        break;
      }
      case "regimes": {
        needed++;
        const n0 = listLength(v, 0, 100, 29);
        if (n0 > 1) noRepeats(v, n0, 30);
        for (let i0 = 0; i0 < n0; i0++) {
          text_32(v[i0], 30, i0);
        }
        break;
      }
      case "law": {
        needed++;
        const n0 = listLength(v, 0, 100, 31);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 32, i0)) part3(v[i0], i0);
        }
        break;
      }
      case "single_approver": {
        needed++;
        truth(v, 35);
        break;
      }
      case "approvals": {
        needed++;
        const n0 = listLength(v, 1, 10, 36);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 37, i0)) part4(v[i0], i0);
        }
        break;
      }
      case "changes": {
        needed++;
        const n0 = listLength(v, 0, 1e6, 40);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 41, i0)) part5(v[i0], i0);
        }
        break;
      }
      case "report_changes": {
        needed++;
        const n0 = listLength(v, 0, 1e5, 46);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 47, i0)) part6(v[i0], i0);
        }
        break;
      }
      case "key": {
        needed++;
        if (isPart(v, 52)) part7(v);
        break;
      }
      case "checkpoint": {
        if (isPart(v, 58)) part8(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 22) missing(d, { "record": 2, "standard_version": 3, "agency_id": 4, "agencies": 5, "periods": 7, "sequence": 9, "supersedes": 11, "published_at": 13, "license": 14, "files": 15, "thresholds": 22, "withheld_cells": 25, "generalised_rows": 26, "embargo_days": 27, "date_precision": 28, "regimes": 29, "law": 31, "single_approver": 35, "approvals": 36, "changes": 40, "report_changes": 46, "key": 52 });
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
        text_37(v, 17, i0);
        break;
      }
      case "bytes": {
        needed++;
        integer_0_1000000000000(v, 18, i0);
        break;
      }
      case "sha256": {
        needed++;
        text_4(v, 19, i0);
        break;
      }
      case "media_type": {
        needed++;
        text_38(v, 20, i0);
        break;
      }
      case "contains": {
        needed++;
        code_file_content(v, 21, i0);
        break;
      }
      default:
        unknownKey(16, key, i0);
    }
  }
  if (needed !== 5) missing(d, { "path": 17, "bytes": 18, "sha256": 19, "media_type": 20, "contains": 21 }, i0);
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "k_anonymity": {
        needed++;
        integer_2_100(v, 23);
        break;
      }
      case "small_cell": {
        needed++;
        integer_5_25(v, 24);
        break;
      }
      default:
        unknownKey(22, key);
    }
  }
  if (needed !== 2) missing(d, { "k_anonymity": 23, "small_cell": 24 });
}
function part3(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "law_id": {
        needed++;
        text_33(v, 33, i0);
        break;
      }
      case "sha256": {
        needed++;
        text_4(v, 34, i0);
        break;
      }
      default:
        unknownKey(32, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "law_id": 33, "sha256": 34 }, i0);
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "role": {
        needed++;
        code_approval_role(v, 38, i0);
        break;
      }
      case "approved_on": {
        needed++;
        date(v, 39, i0);
        break;
      }
      default:
        unknownKey(37, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "role": 38, "approved_on": 39 }, i0);
}
function part5(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "public_id": {
        needed++;
        text_39(v, 42, i0);
        break;
      }
      case "from_revision": {
        needed++;
        integer_1_100000(v, 43, i0);
        break;
      }
      case "to_revision": {
        needed++;
        integer_1_100000(v, 44, i0);
        break;
      }
      case "reason": {
        needed++;
        code_revision_reason(v, 45, i0);
        break;
      }
      default:
        unknownKey(41, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "public_id": 42, "from_revision": 43, "to_revision": 44, "reason": 45 }, i0);
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "report_id": {
        needed++;
        text_40(v, 48, i0);
        break;
      }
      case "from_revision": {
        needed++;
        integer_1_100000(v, 49, i0);
        break;
      }
      case "to_revision": {
        needed++;
        integer_1_100000(v, 50, i0);
        break;
      }
      case "reason": {
        needed++;
        code_revision_reason(v, 51, i0);
        break;
      }
      default:
        unknownKey(47, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "report_id": 48, "from_revision": 49, "to_revision": 50, "reason": 51 }, i0);
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
        text_4(v, 54);
        break;
      }
      case "public_key": {
        text_41(v, 55);
        break;
      }
      case "rotated_from": {
        text_4(v, 56);
        break;
      }
      case "rotation_signature": {
        text_42(v, 57);
        break;
      }
      default:
        unknownKey(52, key);
    }
  }
  if (needed !== 2) missing(d, { "algorithm": 53, "fingerprint": 54 });
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
        integer_0_1000000000000(v, 59);
        break;
      }
      case "head_sha256": {
        needed++;
        text_4(v, 60);
        break;
      }
      default:
        unknownKey(58, key);
    }
  }
  if (needed !== 2) missing(d, { "events": 59, "head_sha256": 60 });
}
function form(field, v, i0, i1, i2) {
  switch (field) {
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/publication.schema.json
 record code =publication
 standard_version id ..4 "1.0
 agency_id id ..14 "us-zz-qmrtwkla
 agencies list 1..20000
  * id ..14 "us-zz-qmrtwkla
 periods list 1..400
  * id ..8 "2026-Q1
 sequence integer 1..1000000
 previous id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
 supersedes list ..1000
  * id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
 published_at instant ..35
 license id ..40 "CC0-1.0
 files list 1..20000
  * part
   path id ..240 "log.csv
   bytes integer 0..1000000000000
   sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
   media_type id ..100 "text/csv
   contains code file-content
 thresholds part
  k_anonymity integer 2..100
  small_cell integer 5..25
 withheld_cells integer 0..1000000000000
 generalised_rows integer 0..1000000000000
 embargo_days integer 14..3650
 date_precision code =day|month|quarter
 regimes list ..100
  * id ..64 "us-il-trust-act
 law list ..100
  * part
   law_id id ..40 "us-zz
   sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
 single_approver boolean
 approvals list 1..10
  * part
   role code approval-role
   approved_on date ..10
 changes list ..1000000
  * part
   public_id id ..32 "9f1c0e6b7a5d4c3b2a1908f7e6d5c4b3
   from_revision integer 1..100000
   to_revision integer 1..100000
   reason code revision-reason
 report_changes list ..100000
  * part
   report_id id ..110 "us-zz-qmrtwkla-2026-q1-own-log
   from_revision integer 1..100000
   to_revision integer 1..100000
   reason code revision-reason
 key part
  algorithm code =ed25519
  fingerprint id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  public_key id ..44 "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
  rotated_from id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  rotation_signature id ..88 "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==
 checkpoint part
  events integer 0..1000000000000
  head_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`, [[{ "at": "/key/rotated_from", "is": "given" }], [{ "at": "/key/rotation_signature", "is": "given" }], [{ "at": "/sequence", "is": "at-least", "value": 2 }], [{ "at": "/sequence", "is": "equals", "value": 1 }], [{ "at": "/single_approver", "is": "equals", "value": false }], [{ "at": "/single_approver", "is": "equals", "value": true }]]);
