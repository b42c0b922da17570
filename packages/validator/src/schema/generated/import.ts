// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, text_4, date, code_null_reason, text_9, integer_0_1000000000000, text_15, text_18, text_26, text_27, text_28, pattern7 } from "./values.ts";
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
        if (v !== "import") flaw("code", 2);
        break;
      }
      case "standard_version": {
        needed++;
        text(v, 3);
        break;
      }
      case "source": {
        needed++;
        text_9(v, 4);
        break;
      }
      case "as_of": {
        date(v, 5);
        break;
      }
      case "as_of_missing": {
        code_null_reason(v, 6);
        break;
      }
      case "files": {
        needed++;
        const n0 = listLength(v, 0, 1e4, 7);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 8, i0)) part1(v[i0], i0);
        }
        break;
      }
      case "rows_read": {
        needed++;
        integer_0_1000000000000(v, 14);
        break;
      }
      case "counts": {
        needed++;
        if (isPart(v, 15)) part2(v);
        break;
      }
      case "cleaned": {
        needed++;
        const n0 = listLength(v, 0, 1e6, 46);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 47, i0)) part11(v[i0], i0);
        }
        break;
      }
      case "unresolved": {
        needed++;
        const n0 = listLength(v, 0, 1e6, 52);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 53, i0)) part12(v[i0], i0);
        }
        break;
      }
      case "skipped": {
        needed++;
        const n0 = listLength(v, 0, 1e6, 57);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 58, i0)) part13(v[i0], i0);
        }
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 9) missing(d, { "record": 2, "standard_version": 3, "source": 4, "files": 7, "rows_read": 14, "counts": 15, "cleaned": 46, "unresolved": 52, "skipped": 57 });
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
        text_15(v, 9, i0);
        break;
      }
      case "sha256": {
        needed++;
        text_4(v, 10, i0);
        break;
      }
      case "rows": {
        needed++;
        integer_0_1000000000000(v, 11, i0);
        break;
      }
      case "as_of": {
        date(v, 12, i0);
        break;
      }
      case "layout": {
        text_9(v, 13, i0);
        break;
      }
      default:
        unknownKey(8, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "file": 9, "sha256": 10, "rows": 11 }, i0);
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "agreements": {
        integer_0_1000000000000(v, 16);
        break;
      }
      case "by_type": {
        if (isPart(v, 17)) part3(v);
        break;
      }
      case "by_status": {
        if (isPart(v, 19)) part4(v);
        break;
      }
      case "states": {
        integer_0_1000000000000(v, 21);
        break;
      }
      case "jurisdictions": {
        integer_0_1000000000000(v, 22);
        break;
      }
      case "agencies": {
        integer_0_1000000000000(v, 23);
        break;
      }
      case "requests": {
        integer_0_1000000000000(v, 24);
        break;
      }
      case "asks": {
        integer_0_1000000000000(v, 25);
        break;
      }
      case "reports": {
        integer_0_1000000000000(v, 26);
        break;
      }
      case "partial_quarters": {
        integer_0_1000000000000(v, 27);
        break;
      }
      case "zero_months": {
        integer_0_1000000000000(v, 28);
        break;
      }
      case "facilities": {
        integer_0_1000000000000(v, 29);
        break;
      }
      case "agency_unresolved": {
        integer_0_1000000000000(v, 30);
        break;
      }
      case "exact_duplicates": {
        integer_0_1000000000000(v, 31);
        break;
      }
      case "rows_used": {
        integer_0_1000000000000(v, 32);
        break;
      }
      case "rows_set_aside": {
        integer_0_1000000000000(v, 33);
        break;
      }
      case "by_reason_set_aside": {
        if (isPart(v, 34)) part5(v);
        break;
      }
      case "by_source_value": {
        if (isPart(v, 36)) part6(v);
        break;
      }
      case "by_ask": {
        if (isPart(v, 38)) part7(v);
        break;
      }
      case "by_decision": {
        if (isPart(v, 40)) part8(v);
        break;
      }
      case "by_outcome": {
        if (isPart(v, 42)) part9(v);
        break;
      }
      case "by_operator_level": {
        if (isPart(v, 44)) part10(v);
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
    if (isLonger(i0, 80) || !pattern7.test(i0)) flaw("name", 18, i0);
    const v = d[i0];
    integer_0_1000000000000(v, 18, i0);
  }
}
function part4(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 19);
      break;
    }
    if (isLonger(i0, 80) || !pattern7.test(i0)) flaw("name", 20, i0);
    const v = d[i0];
    integer_0_1000000000000(v, 20, i0);
  }
}
function part5(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 100) {
      flaw("many", 34);
      break;
    }
    if (isLonger(i0, 80) || !pattern7.test(i0)) flaw("name", 35, i0);
    const v = d[i0];
    integer_0_1000000000000(v, 35, i0);
  }
}
function part6(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 36);
      break;
    }
    const v = d[i0];
    integer_0_1000000000000(v, 37, i0);
  }
}
function part7(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 38);
      break;
    }
    if (isLonger(i0, 80) || !pattern7.test(i0)) flaw("name", 39, i0);
    const v = d[i0];
    integer_0_1000000000000(v, 39, i0);
  }
}
function part8(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 40);
      break;
    }
    if (isLonger(i0, 80) || !pattern7.test(i0)) flaw("name", 41, i0);
    const v = d[i0];
    integer_0_1000000000000(v, 41, i0);
  }
}
function part9(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 42);
      break;
    }
    if (isLonger(i0, 80) || !pattern7.test(i0)) flaw("name", 43, i0);
    const v = d[i0];
    integer_0_1000000000000(v, 43, i0);
  }
}
function part10(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 1e4) {
      flaw("many", 44);
      break;
    }
    if (isLonger(i0, 80) || !pattern7.test(i0)) flaw("name", 45, i0);
    const v = d[i0];
    integer_0_1000000000000(v, 45, i0);
  }
}
function part11(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "where": {
        needed++;
        text_26(v, 48, i0);
        break;
      }
      case "field": {
        needed++;
        text_27(v, 49, i0);
        break;
      }
      case "from": {
        needed++;
        text_28(v, 50, i0);
        break;
      }
      case "to": {
        needed++;
        text_28(v, 51, i0);
        break;
      }
      default:
        unknownKey(47, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "where": 48, "field": 49, "from": 50, "to": 51 }, i0);
}
function part12(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "where": {
        needed++;
        text_26(v, 54, i0);
        break;
      }
      case "value": {
        needed++;
        text_28(v, 55, i0);
        break;
      }
      case "why": {
        needed++;
        text_18(v, 56, i0);
        break;
      }
      default:
        unknownKey(53, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "where": 54, "value": 55, "why": 56 }, i0);
}
function part13(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "where": {
        needed++;
        text_26(v, 59, i0);
        break;
      }
      case "why": {
        needed++;
        text_18(v, 60, i0);
        break;
      }
      default:
        unknownKey(58, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "where": 59, "why": 60 }, i0);
}
function form(field, v, i0, i1, i2) {
  switch (field) {
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/import.schema.json
 record code =import
 standard_version id ..4 "1.0
 source id ..64 "ice-287g-list
 as_of date ..10
 as_of_missing code null-reason
 files list ..10000
  * part
   file text 1..1000
   sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
   rows integer 0..1000000000000
   as_of date ..10
   layout id ..64 "list-2025
 rows_read integer 0..1000000000000
 counts part
  agreements integer 0..1000000000000
  by_type part
   * integer 0..1000000000000
  by_status part
   * integer 0..1000000000000
  states integer 0..1000000000000
  jurisdictions integer 0..1000000000000
  agencies integer 0..1000000000000
  requests integer 0..1000000000000
  asks integer 0..1000000000000
  reports integer 0..1000000000000
  partial_quarters integer 0..1000000000000
  zero_months integer 0..1000000000000
  facilities integer 0..1000000000000
  agency_unresolved integer 0..1000000000000
  exact_duplicates integer 0..1000000000000
  rows_used integer 0..1000000000000
  rows_set_aside integer 0..1000000000000
  by_reason_set_aside part
   * integer 0..1000000000000
  by_source_value part
   * integer 0..1000000000000
  by_ask part
   * integer 0..1000000000000
  by_decision part
   * integer 0..1000000000000
  by_outcome part
   * integer 0..1000000000000
  by_operator_level part
   * integer 0..1000000000000
 cleaned list ..1000000
  * part
   where text 1..1300
   field text 1..120
   from text ..1000
   to text ..1000
 unresolved list ..1000000
  * part
   where text 1..1300
   value text ..1000
   why text 1..500
 skipped list ..1000000
  * part
   where text 1..1300
   why text 1..500`, [[{ "at": "/as_of_missing", "is": "given" }], [{ "at": "/as_of_missing", "is": "not-given" }]]);
