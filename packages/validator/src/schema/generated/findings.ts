// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, text_4, integer_1_1000000000, text_5, date, text_9, integer_0_1000000000000, truth, text_15, text_16, text_17, text_18, text_19, text_20, text_21, text_22, text_23, text_24, text_25, code_answer_code, code_review_level, pattern7 } from "./values.ts";
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
        if (v !== "findings") flaw("code", 2);
        break;
      }
      case "standard_version": {
        needed++;
        text(v, 3);
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
      case "as_of": {
        date(v, 6);
        break;
      }
      case "files": {
        needed++;
        const n0 = listLength(v, 0, 1e5, 7);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 8, i0)) part1(v[i0], i0);
        }
        break;
      }
      case "records": {
        needed++;
        integer_0_1000000000000(v, 18);
        break;
      }
      case "records_by_kind": {
        needed++;
        if (isPart(v, 19)) part3(v);
        break;
      }
      case "counts": {
        needed++;
        if (isPart(v, 21)) part4(v);
        break;
      }
      case "answered": {
        integer_0_1000000000000(v, 25);
        break;
      }
      case "regraded": {
        const n0 = listLength(v, 0, 500, 26);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 27, i0)) part5(v[i0], i0);
        }
        break;
      }
      case "findings": {
        needed++;
        const n0 = listLength(v, 0, 1e6, 35);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 36, i0)) part6(v[i0], i0);
        }
        break;
      }
      case "totals_by_rule": {
        needed++;
        if (isPart(v, 64)) part10(v);
        break;
      }
      case "skipped": {
        needed++;
        const n0 = listLength(v, 0, 1e4, 66);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 67, i0)) part11(v[i0], i0);
        }
        break;
      }
      case "not_checked": {
        needed++;
        const n0 = listLength(v, 0, 1e4, 72);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 73, i0)) part12(v[i0], i0);
        }
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 11) missing(d, { "record": 2, "standard_version": 3, "verdict": 4, "files": 7, "records": 18, "records_by_kind": 19, "counts": 21, "findings": 35, "totals_by_rule": 64, "skipped": 66, "not_checked": 72 });
  if (d.verdict !== void 0 && d.verdict === "valid") {
    if (typeof d.counts === "object" && d.counts !== null && !Array.isArray(d.counts)) {
      if (Number.isInteger(d.counts.error) && d.counts.error < 0) flawBecause("misfit", 22, 0);
      if (Number.isInteger(d.counts.error) && d.counts.error > 0) flawBecause("misfit", 22, 0);
    }
  }
  if (d.verdict !== void 0 && d.verdict === "incomplete") {
    if (typeof d.counts === "object" && d.counts !== null && !Array.isArray(d.counts)) {
      if (Number.isInteger(d.counts.error) && d.counts.error < 0) flawBecause("misfit", 22, 1);
      if (Number.isInteger(d.counts.error) && d.counts.error > 0) flawBecause("misfit", 22, 1);
    }
  }
  if (d.verdict !== void 0 && d.verdict === "invalid") {
    if (typeof d.counts === "object" && d.counts !== null && !Array.isArray(d.counts)) {
      if (Number.isInteger(d.counts.error) && d.counts.error < 1) flawBecause("misfit", 22, 2);
      if (Number.isInteger(d.counts.error) && d.counts.error > 1e12) flawBecause("misfit", 22, 2);
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
        text_15(v, 9, i0);
        break;
      }
      case "kind": {
        needed++;
        if (v !== "agency" && v !== "jurisdiction" && v !== "agreement" && v !== "request" && v !== "quarterly-report" && v !== "publication" && v !== "regime" && v !== "legal-profile" && v !== "findings" && v !== "import" && v !== "several" && v !== "unknown") flaw("code", 10, i0);
        break;
      }
      case "records": {
        needed++;
        integer_0_1000000000000(v, 11, i0);
        break;
      }
      case "not_read": {
        integer_0_1000000000000(v, 12, i0);
        break;
      }
      case "sha256": {
        text_4(v, 13, i0);
        break;
      }
      case "assumed": {
        needed++;
        const n1 = listLength(v, 0, 50, 14, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 15, i0, i1)) part2(v[i1], i0, i1);
        }
        break;
      }
      default:
        unknownKey(8, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "file": 9, "kind": 10, "records": 11, "assumed": 14 }, i0);
}
function part2(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "what": {
        needed++;
        text_9(v, 16, i0, i1);
        break;
      }
      case "value": {
        needed++;
        text_16(v, 17, i0, i1);
        break;
      }
      default:
        unknownKey(15, key, i0, i1);
    }
  }
  if (needed !== 2) missing(d, { "what": 16, "value": 17 }, i0, i1);
}
function part3(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 20) {
      flaw("many", 19);
      break;
    }
    if (isLonger(i0, 80) || !pattern7.test(i0)) flaw("name", 20, i0);
    const v = d[i0];
    integer_0_1000000000000(v, 20, i0);
  }
}
function part4(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "error": {
        needed++;
        integer_0_1000000000000(v, 22);
        break;
      }
      case "warning": {
        needed++;
        integer_0_1000000000000(v, 23);
        break;
      }
      case "flag": {
        needed++;
        integer_0_1000000000000(v, 24);
        break;
      }
      default:
        unknownKey(21, key);
    }
  }
  if (needed !== 3) missing(d, { "error": 22, "warning": 23, "flag": 24 });
}
function part5(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        text_17(v, 28, i0);
        break;
      }
      case "from": {
        needed++;
        if (v !== "error" && v !== "warning" && v !== "flag") flaw("code", 29, i0);
        break;
      }
      case "to": {
        needed++;
        if (v !== "error" && v !== "warning" && v !== "flag" && v !== "off") flaw("code", 30, i0);
        break;
      }
      case "reason": {
        needed++;
        text_18(v, 31, i0);
        break;
      }
      case "count": {
        needed++;
        integer_0_1000000000000(v, 32, i0);
        break;
      }
      case "until": {
        date(v, 33, i0);
        break;
      }
      case "has_ended": {
        if (v !== true) flaw("code", 34, i0);
        break;
      }
      default:
        unknownKey(27, key, i0);
    }
  }
  if (needed !== 5) missing(d, { "rule": 28, "from": 29, "to": 30, "reason": 31, "count": 32 }, i0);
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        text_17(v, 37, i0);
        break;
      }
      case "severity": {
        needed++;
        if (v !== "error" && v !== "warning" && v !== "flag") flaw("code", 38, i0);
        break;
      }
      case "file": {
        needed++;
        text_15(v, 39, i0);
        break;
      }
      case "sheet": {
        text_19(v, 40, i0);
        break;
      }
      case "row": {
        integer_1_1000000000(v, 41, i0);
        break;
      }
      case "column": {
        text_20(v, 42, i0);
        break;
      }
      case "cell": {
        text_21(v, 43, i0);
        break;
      }
      case "pointer": {
        text_22(v, 44, i0);
        break;
      }
      case "record_id": {
        text_16(v, 45, i0);
        break;
      }
      case "message": {
        needed++;
        text_23(v, 46, i0);
        break;
      }
      case "value": {
        text_24(v, 47, i0);
        break;
      }
      case "hidden_length": {
        integer_0_1000000000000(v, 48, i0);
        break;
      }
      case "fix": {
        if (isPart(v, 49, i0)) part7(v, i0);
        break;
      }
      case "basis": {
        const n1 = listLength(v, 0, 20, 55, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 56, i0, i1)) part8(v[i1], i0, i1);
        }
        break;
      }
      case "answer": {
        if (isPart(v, 60, i0)) part9(v, i0);
        break;
      }
      default:
        unknownKey(36, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "rule": 37, "severity": 38, "file": 39, "message": 46 }, i0);
}
function part7(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "pointer": {
        needed++;
        text_22(v, 50, i0);
        break;
      }
      case "from": {
        needed++;
        text_25(v, 51, i0);
        break;
      }
      case "to": {
        needed++;
        text_25(v, 52, i0);
        break;
      }
      case "as": {
        if (v !== "integer" && v !== "boolean") flaw("code", 53, i0);
        break;
      }
      case "certain": {
        needed++;
        truth(v, 54, i0);
        break;
      }
      default:
        unknownKey(49, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "pointer": 50, "from": 51, "to": 52, "certain": 54 }, i0);
}
function part8(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "citation": {
        needed++;
        text_5(v, 57, i0, i1);
        break;
      }
      case "verification": {
        needed++;
        if (v !== "verified" && v !== "secondary" && v !== "from-memory") flaw("code", 58, i0, i1);
        break;
      }
      case "url": {
        web_address(v, 59, i0, i1);
        break;
      }
      default:
        unknownKey(56, key, i0, i1);
    }
  }
  if (needed !== 2) missing(d, { "citation": 57, "verification": 58 }, i0, i1);
}
function part9(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "explanation": {
        needed++;
        code_answer_code(v, 61, i0);
        break;
      }
      case "body": {
        needed++;
        code_review_level(v, 62, i0);
        break;
      }
      case "answered_on": {
        needed++;
        date(v, 63, i0);
        break;
      }
      default:
        unknownKey(60, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "explanation": 61, "body": 62, "answered_on": 63 }, i0);
}
function part10(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 2e3) {
      flaw("many", 64);
      break;
    }
    if (isLonger(i0, 80) || !pattern7.test(i0)) flaw("name", 65, i0);
    const v = d[i0];
    integer_0_1000000000000(v, 65, i0);
  }
}
function part11(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        text_17(v, 68, i0);
        break;
      }
      case "severity": {
        needed++;
        if (v !== "error" && v !== "warning" && v !== "flag") flaw("code", 69, i0);
        break;
      }
      case "reason": {
        needed++;
        text_18(v, 70, i0);
        break;
      }
      case "count": {
        needed++;
        integer_0_1000000000000(v, 71, i0);
        break;
      }
      default:
        unknownKey(67, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "rule": 68, "severity": 69, "reason": 70, "count": 71 }, i0);
}
function part12(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "what": {
        needed++;
        if (v !== "extension" && v !== "file" && v !== "sheet" && v !== "column" && v !== "property") flaw("code", 74, i0);
        break;
      }
      case "name": {
        needed++;
        text_15(v, 75, i0);
        break;
      }
      case "file": {
        text_15(v, 76, i0);
        break;
      }
      case "count": {
        needed++;
        integer_0_1000000000000(v, 77, i0);
        break;
      }
      default:
        unknownKey(73, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "what": 74, "name": 75, "count": 77 }, i0);
}
function form(field, v, i0, i1, i2) {
  switch (field) {
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/findings.schema.json
 record code =findings
 standard_version id ..4 "1.0
 verdict code =valid|invalid|incomplete
 language code =en|es
 as_of date ..10
 files list ..100000
  * part
   file text 1..1000
   kind code =agency|jurisdiction|agreement|request|quarterly-report|publication|regime|legal-profile|findings|import|several|unknown
   records integer 0..1000000000000
   not_read integer 0..1000000000000
   sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
   assumed list ..50
    * part
     what id ..64 "encoding
     value text 1..200
 records integer 0..1000000000000
 records_by_kind part
  * integer 0..1000000000000
 counts part
  error integer 0..1000000000000
  warning integer 0..1000000000000
  flag integer 0..1000000000000
 answered integer 0..1000000000000
 regraded list ..500
  * part
   rule id ..80 "agreement-document-missing
   from code =error|warning|flag
   to code =error|warning|flag|off
   reason text 1..500
   count integer 0..1000000000000
   until date ..10
   has_ended boolean =true
 findings list ..1000000
  * part
   rule id ..80 "decision-before-receipt
   severity code =error|warning|flag
   file text 1..1000
   sheet text 1..100
   row integer 1..1000000000
   column text ..500
   cell id ..10 "F17
   pointer id ..500 "/asks/0/decision
   record_id text 1..200
   message text 1..4000
   value text 1..40
   hidden_length integer 0..1000000000000
   fix part
    pointer id ..500 "/asks/0/ask
    from text ..16384
    to text ..16384
    as code =integer|boolean
    certain boolean
   basis list ..20
    * part
     citation text 1..300
     verification code =verified|secondary|from-memory
     url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
   answer part
    explanation code answer-code
    body code review-level
    answered_on date ..10
 totals_by_rule part
  * integer 0..1000000000000
 skipped list ..10000
  * part
   rule id ..80 "decision-before-receipt
   severity code =error|warning|flag
   reason text 1..500
   count integer 0..1000000000000
 not_checked list ..10000
  * part
   what code =extension|file|sheet|column|property
   name text 1..1000
   file text 1..1000
   count integer 0..1000000000000`, [[{ "at": "/verdict", "is": "equals", "value": "valid" }], [{ "at": "/verdict", "is": "equals", "value": "incomplete" }], [{ "at": "/verdict", "is": "equals", "value": "invalid" }]]);
