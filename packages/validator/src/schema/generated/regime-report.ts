// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, noRepeats, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, integer_1_100000, code_revision_reason, text_2, text_4, text_5, date, code_null_reason, text_8, text_9, integer_0_1000000000000, truth, text_30, text_31, text_32, text_34, code_verification, text_44, code_nil_scope, code_measure_unit, code_placed_by, code_missing_mark, text_45, text_46, text_47, text_48, text_49 } from "./values.ts";
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
        if (v !== "regime-report") flaw("code", 2);
        break;
      }
      case "standard_version": {
        needed++;
        text(v, 3);
        break;
      }
      case "revision": {
        needed++;
        integer_1_100000(v, 4);
        break;
      }
      case "revision_reason": {
        code_revision_reason(v, 5);
        break;
      }
      case "regime_report_id": {
        needed++;
        text_45(v, 6);
        break;
      }
      case "regime": {
        needed++;
        if (isPart(v, 7)) part1(v);
        break;
      }
      case "draft": {
        needed++;
        truth(v, 19);
        break;
      }
      case "agency_id": {
        needed++;
        text_2(v, 20);
        break;
      }
      case "agencies": {
        needed++;
        const n0 = listLength(v, 1, 1e3, 21);
        if (n0 > 1) noRepeats(v, n0, 22);
        for (let i0 = 0; i0 < n0; i0++) {
          text_2(v[i0], 22, i0);
        }
        break;
      }
      case "recipient": {
        needed++;
        if (isPart(v, 23)) part4(v);
        break;
      }
      case "period": {
        needed++;
        if (isPart(v, 26)) part5(v);
        break;
      }
      case "months_covered": {
        needed++;
        const n0 = listLength(v, 0, 24, 30);
        if (n0 > 1) noRepeats(v, n0, 31);
        for (let i0 = 0; i0 < n0; i0++) {
          text_44(v[i0], 31, i0);
        }
        break;
      }
      case "as_of": {
        needed++;
        date(v, 32);
        break;
      }
      case "time_zone": {
        text_8(v, 33);
        break;
      }
      case "time_zone_missing": {
        code_null_reason(v, 34);
        break;
      }
      case "due": {
        needed++;
        if (isPart(v, 35)) part6(v);
        break;
      }
      case "nil": {
        needed++;
        if (isPart(v, 44)) part8(v);
        break;
      }
      case "basis": {
        needed++;
        if (isPart(v, 56)) part10(v);
        break;
      }
      case "parts": {
        needed++;
        const n0 = listLength(v, 0, 20, 64);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 65, i0)) part11(v[i0], i0);
        }
        break;
      }
      case "tables": {
        needed++;
        const n0 = listLength(v, 0, 60, 79);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 80, i0)) part14(v[i0], i0);
        }
        break;
      }
      case "elements": {
        needed++;
        const n0 = listLength(v, 0, 60, 107);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 108, i0)) part18(v[i0], i0);
        }
        break;
      }
      case "small_cells": {
        needed++;
        if (v !== "not-protected" && v !== "tables-left-out") flaw("code", 119);
        break;
      }
      case "tables_left_out": {
        const n0 = listLength(v, 0, 500, 120);
        if (n0 > 1) noRepeats(v, n0, 121);
        for (let i0 = 0; i0 < n0; i0++) {
          text_9(v[i0], 121, i0);
        }
        break;
      }
      case "prepared_by_office": {
        text_5(v, 122);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 19) missing(d, { "record": 2, "standard_version": 3, "revision": 4, "regime_report_id": 6, "regime": 7, "draft": 19, "agency_id": 20, "agencies": 21, "recipient": 23, "period": 26, "months_covered": 30, "as_of": 32, "due": 35, "nil": 44, "basis": 56, "parts": 64, "tables": 79, "elements": 107, "small_cells": 119 });
  if (d.small_cells !== void 0 && d.small_cells === "tables-left-out") {
    if (d.tables_left_out === void 0) flawBecause("needed", 120, 1);
  } else {
    if (d.tables_left_out !== void 0) flawBecause("barred", 120, 2);
  }
  if (d.revision !== void 0 && Number.isInteger(d.revision) && d.revision >= 2) {
    if (d.revision_reason === void 0) flawBecause("needed", 5, 3);
  }
  if (d.time_zone_missing !== void 0) {
    if (d.time_zone !== void 0) flawBecause("barred", 33, 4);
  } else {
    if (d.time_zone === void 0) flawBecause("needed", 33, 5);
  }
}
function part1(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "regime_id": {
        needed++;
        text_32(v, 8);
        break;
      }
      case "revision": {
        needed++;
        integer_1_100000(v, 9);
        break;
      }
      case "title": {
        needed++;
        if (isPart(v, 10)) part2(v);
        break;
      }
      case "citation": {
        needed++;
        if (isPart(v, 13)) part3(v);
        break;
      }
      case "state_of_check": {
        needed++;
        if (v !== "draft" && v !== "checked") flaw("code", 17);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 18);
        break;
      }
      default:
        unknownKey(7, key);
    }
  }
  if (needed !== 6) missing(d, { "regime_id": 8, "revision": 9, "title": 10, "citation": 13, "state_of_check": 17, "verification": 18 });
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 11);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 12);
        break;
      }
      default:
        unknownKey(10, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 11, "es": 12 });
}
function part3(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 14);
        break;
      }
      case "url": {
        web_address(v, 15);
        break;
      }
      case "quote": {
        text_31(v, 16);
        break;
      }
      default:
        unknownKey(13, key);
    }
  }
  if (needed !== 1) missing(d, { "text": 14 });
}
function part4(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 24);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 25);
        break;
      }
      default:
        unknownKey(23, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 24, "es": 25 });
}
function part5(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "name": {
        needed++;
        text_46(v, 27);
        break;
      }
      case "start_on": {
        needed++;
        date(v, 28);
        break;
      }
      case "end_on": {
        needed++;
        date(v, 29);
        break;
      }
      default:
        unknownKey(26, key);
    }
  }
  if (needed !== 3) missing(d, { "name": 27, "start_on": 28, "end_on": 29 });
}
function part6(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (v !== "month-day" && v !== "days-after-period-end" && v !== "within-month-of-event" && v !== "meeting-in-following-year" && v !== "none-stated" && v !== "not-seen") flaw("code", 36);
        break;
      }
      case "due_on": {
        date(v, 37);
        break;
      }
      case "set_by": {
        needed++;
        if (v !== "law" && v !== "recipient" && v !== "not-known") flaw("code", 38);
        break;
      }
      case "note": {
        if (isPart(v, 39)) part7(v);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 42);
        break;
      }
      case "draft": {
        needed++;
        truth(v, 43);
        break;
      }
      default:
        unknownKey(35, key);
    }
  }
  if (needed !== 4) missing(d, { "rule": 36, "set_by": 38, "verification": 42, "draft": 43 });
}
function part7(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 40);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 41);
        break;
      }
      default:
        unknownKey(39, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 40, "es": 41 });
}
function part8(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (v !== "certify" && v !== "no-report" && v !== "none-stated" && v !== "not-seen") flaw("code", 45);
        break;
      }
      case "state": {
        needed++;
        if (v !== "something" && v !== "certified" && v !== "certificate-due" && v !== "no-report-due" && v !== "nothing-stated") flaw("code", 46);
        break;
      }
      case "certificates": {
        needed++;
        const n0 = listLength(v, 0, 20, 47);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 48, i0)) part9(v[i0], i0);
        }
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 54);
        break;
      }
      case "draft": {
        needed++;
        truth(v, 55);
        break;
      }
      default:
        unknownKey(44, key);
    }
  }
  if (needed !== 5) missing(d, { "rule": 45, "state": 46, "certificates": 47, "verification": 54, "draft": 55 });
}
function part9(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "scope": {
        needed++;
        code_nil_scope(v, 49, i0);
        break;
      }
      case "part_id": {
        text_9(v, 50, i0);
        break;
      }
      case "state": {
        needed++;
        if (v !== "something" && v !== "certified" && v !== "certificate-due") flaw("code", 51, i0);
        break;
      }
      case "certified_on": {
        date(v, 52, i0);
        break;
      }
      case "office": {
        text_5(v, 53, i0);
        break;
      }
      default:
        unknownKey(48, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "scope": 49, "state": 51 }, i0);
}
function part10(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "log_sha256": {
        text_4(v, 57);
        break;
      }
      case "rows": {
        needed++;
        integer_0_1000000000000(v, 58);
        break;
      }
      case "rows_not_read": {
        needed++;
        integer_0_1000000000000(v, 59);
        break;
      }
      case "entries": {
        needed++;
        integer_0_1000000000000(v, 60);
        break;
      }
      case "entries_withdrawn": {
        needed++;
        integer_0_1000000000000(v, 61);
        break;
      }
      case "reports": {
        needed++;
        const n0 = listLength(v, 0, 400, 62);
        for (let i0 = 0; i0 < n0; i0++) {
          text_47(v[i0], 63, i0);
        }
        break;
      }
      default:
        unknownKey(56, key);
    }
  }
  if (needed !== 5) missing(d, { "rows": 58, "rows_not_read": 59, "entries": 60, "entries_withdrawn": 61, "reports": 62 });
}
function part11(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "part_id": {
        needed++;
        text_9(v, 66, i0);
        break;
      }
      case "title": {
        needed++;
        if (isPart(v, 67, i0)) part12(v, i0);
        break;
      }
      case "placed_by": {
        needed++;
        code_placed_by(v, 70, i0);
        break;
      }
      case "entries": {
        needed++;
        integer_0_1000000000000(v, 71, i0);
        break;
      }
      case "undated": {
        needed++;
        integer_0_1000000000000(v, 72, i0);
        break;
      }
      case "left_out": {
        needed++;
        const n1 = listLength(v, 0, 10, 73, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 74, i0, i1)) part13(v[i1], i0, i1);
        }
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 77, i0);
        break;
      }
      case "draft": {
        needed++;
        truth(v, 78, i0);
        break;
      }
      default:
        unknownKey(65, key, i0);
    }
  }
  if (needed !== 8) missing(d, { "part_id": 66, "title": 67, "placed_by": 70, "entries": 71, "undated": 72, "left_out": 73, "verification": 77, "draft": 78 }, i0);
}
function part12(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 68, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 69, i0);
        break;
      }
      default:
        unknownKey(67, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 68, "es": 69 }, i0);
}
function part13(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "regime_id": {
        needed++;
        text_32(v, 75, i0, i1);
        break;
      }
      case "asks": {
        needed++;
        integer_0_1000000000000(v, 76, i0, i1);
        break;
      }
      default:
        unknownKey(74, key, i0, i1);
    }
  }
  if (needed !== 2) missing(d, { "regime_id": 75, "asks": 76 }, i0, i1);
}
function part14(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "table_id": {
        needed++;
        text_9(v, 81, i0);
        break;
      }
      case "title": {
        needed++;
        if (isPart(v, 82, i0)) part15(v, i0);
        break;
      }
      case "part_ids": {
        needed++;
        const n1 = listLength(v, 0, 20, 85, i0);
        if (n1 > 1) noRepeats(v, n1, 86, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_9(v[i1], 86, i0, i1);
        }
        break;
      }
      case "element_ids": {
        needed++;
        const n1 = listLength(v, 0, 60, 87, i0);
        if (n1 > 1) noRepeats(v, n1, 88, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_9(v[i1], 88, i0, i1);
        }
        break;
      }
      case "form": {
        needed++;
        if (v !== "rows" && v !== "counts") flaw("code", 89, i0);
        break;
      }
      case "measure": {
        text_9(v, 90, i0);
        break;
      }
      case "unit": {
        code_measure_unit(v, 91, i0);
        break;
      }
      case "placed_by": {
        code_placed_by(v, 92, i0);
        break;
      }
      case "columns": {
        needed++;
        const n1 = listLength(v, 0, 40, 93, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_48(v[i1], 94, i0, i1);
        }
        break;
      }
      case "complete": {
        needed++;
        truth(v, 95, i0);
        break;
      }
      case "rows": {
        needed++;
        const n1 = listLength(v, 0, 1e6, 96, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 97, i0, i1)) part16(v[i1], i0, i1);
        }
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 102, i0);
        break;
      }
      case "draft": {
        needed++;
        truth(v, 103, i0);
        break;
      }
      case "note": {
        if (isPart(v, 104, i0)) part17(v, i0);
        break;
      }
      default:
        unknownKey(80, key, i0);
    }
  }
  if (needed !== 10) missing(d, { "table_id": 81, "title": 82, "part_ids": 85, "element_ids": 87, "form": 89, "columns": 93, "complete": 95, "rows": 96, "verification": 102, "draft": 103 }, i0);
  if (d.form !== void 0 && d.form === "counts") {
    if (d.measure === void 0) flawBecause("needed", 90, 0, i0);
    if (d.unit === void 0) flawBecause("needed", 91, 0, i0);
  }
}
function part15(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 83, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 84, i0);
        break;
      }
      default:
        unknownKey(82, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 83, "es": 84 }, i0);
}
function part16(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "cells": {
        needed++;
        const n2 = listLength(v, 0, 40, 98, i0, i1);
        for (let i2 = 0; i2 < n2; i2++) {
          text_49(v[i2], 99, i0, i1, i2);
        }
        break;
      }
      case "value": {
        integer_0_1000000000000(v, 100, i0, i1);
        break;
      }
      case "missing": {
        code_missing_mark(v, 101, i0, i1);
        break;
      }
      default:
        unknownKey(97, key, i0, i1);
    }
  }
  if (needed !== 1) missing(d, { "cells": 98 }, i0, i1);
}
function part17(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 105, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 106, i0);
        break;
      }
      default:
        unknownKey(104, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 105, "es": 106 }, i0);
}
function part18(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "element_id": {
        needed++;
        text_9(v, 109, i0);
        break;
      }
      case "title": {
        needed++;
        if (isPart(v, 110, i0)) part19(v, i0);
        break;
      }
      case "need": {
        needed++;
        if (v !== "required" && v !== "optional") flaw("code", 113, i0);
        break;
      }
      case "answered_by": {
        needed++;
        if (v !== "tables" && v !== "certificate" && v !== "outside") flaw("code", 114, i0);
        break;
      }
      case "asked": {
        needed++;
        integer_0_1000000000000(v, 115, i0);
        break;
      }
      case "lacking": {
        needed++;
        integer_0_1000000000000(v, 116, i0);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 117, i0);
        break;
      }
      case "draft": {
        needed++;
        truth(v, 118, i0);
        break;
      }
      default:
        unknownKey(108, key, i0);
    }
  }
  if (needed !== 8) missing(d, { "element_id": 109, "title": 110, "need": 113, "answered_by": 114, "asked": 115, "lacking": 116, "verification": 117, "draft": 118 }, i0);
}
function part19(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 111, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 112, i0);
        break;
      }
      default:
        unknownKey(110, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 111, "es": 112 }, i0);
}
function form(field, v, i0, i1, i2) {
  switch (field) {
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/regime-report.schema.json
 record code =regime-report
 standard_version id ..4 "1.0
 revision integer 1..100000
 revision_reason code revision-reason
 regime_report_id id ..110 "us-zz-qmrtwkla-us-il-trust-act-2026
 regime part
  regime_id id ..64 "us-il-trust-act
  revision integer 1..100000
  title part
   en text 1..2000
   es text 1..2000
  citation part
   text text 2..300
   url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
   quote text 3..600
  state_of_check code =draft|checked
  verification code verification
 draft boolean
 agency_id id ..14 "us-zz-qmrtwkla
 agencies list 1..1000
  * id ..14 "us-zz-qmrtwkla
 recipient part
  en text 1..2000
  es text 1..2000
 period part
  name id ..16 "2026
  start_on date ..10
  end_on date ..10
 months_covered list ..24
  * id ..7 "2026-01
 as_of date ..10
 time_zone id ..40 "America/Chicago
 time_zone_missing code null-reason
 due part
  rule code =month-day|days-after-period-end|within-month-of-event|meeting-in-following-year|none-stated|not-seen
  due_on date ..10
  set_by code =law|recipient|not-known
  note part
   en text 1..2000
   es text 1..2000
  verification code verification
  draft boolean
 nil part
  rule code =certify|no-report|none-stated|not-seen
  state code =something|certified|certificate-due|no-report-due|nothing-stated
  certificates list ..20
   * part
    scope code nil-scope
    part_id id ..64 "detainers-and-warrants
    state code =something|certified|certificate-due
    certified_on date ..10
    office text 1..300
  verification code verification
  draft boolean
 basis part
  log_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  rows integer 0..1000000000000
  rows_not_read integer 0..1000000000000
  entries integer 0..1000000000000
  entries_withdrawn integer 0..1000000000000
  reports list ..400
   * text ..96
 parts list ..20
  * part
   part_id id ..64 "detainers-and-warrants
   title part
    en text 1..2000
    es text 1..2000
   placed_by code placed-by
   entries integer 0..1000000000000
   undated integer 0..1000000000000
   left_out list ..10
    * part
     regime_id id ..64 "us-ny-nyc-9-131
     asks integer 0..1000000000000
   verification code verification
   draft boolean
 tables list ..60
  * part
   table_id id ..64 "list-2-detainers
   title part
    en text 1..2000
    es text 1..2000
   part_ids list ..20
    * id ..64
   element_ids list ..60
    * id ..64
   form code =rows|counts
   measure id ..64 "requests-received
   unit code measure-unit
   placed_by code placed-by
   columns list ..40
    * id ..120
   complete boolean
   rows list ..1000000
    * part
     cells list ..40
      * text ..600
     value integer 0..1000000000000
     missing code missing-mark
   verification code verification
   draft boolean
   note part
    en text 1..2000
    es text 1..2000
 elements list ..60
  * part
   element_id id ..64 "receiving-agency
   title part
    en text 1..2000
    es text 1..2000
   need code =required|optional
   answered_by code =tables|certificate|outside
   asked integer 0..1000000000000
   lacking integer 0..1000000000000
   verification code verification
   draft boolean
 small_cells code =not-protected|tables-left-out
 tables_left_out list ..500
  * id ..64
 prepared_by_office text 1..300`, [[{ "at": "/tables/*/form", "is": "equals", "value": "counts" }], [{ "at": "/small_cells", "is": "equals", "value": "tables-left-out" }], [{ "at": "/small_cells", "is": "otherwise" }], [{ "at": "/revision", "is": "at-least", "value": 2 }], [{ "at": "/time_zone_missing", "is": "given" }], [{ "at": "/time_zone_missing", "is": "not-given" }]]);
