// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, noRepeats, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, integer_1_100000, code_revision_reason, text_2, code_source_kind, text_3, text_4, integer_1_1000000000, text_5, date, code_agency_type, text_6, text_7, text_8, text_30, text_31, text_32, text_34, code_verification, text_50, integer_0_730, code_reporting_exemption } from "./values.ts";
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
        if (v !== "registry") flaw("code", 2);
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
      case "registry_id": {
        needed++;
        text_32(v, 6);
        break;
      }
      case "title": {
        needed++;
        if (isPart(v, 7)) part1(v);
        break;
      }
      case "state": {
        needed++;
        text_6(v, 10);
        break;
      }
      case "as_of": {
        needed++;
        date(v, 11);
        break;
      }
      case "source": {
        needed++;
        if (isPart(v, 12)) part2(v);
        break;
      }
      case "note": {
        if (isPart(v, 17)) part3(v);
        break;
      }
      case "duties": {
        needed++;
        const n0 = listLength(v, 0, 40, 20);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 21, i0)) part4(v[i0], i0);
        }
        break;
      }
      case "reporters": {
        needed++;
        const n0 = listLength(v, 0, 2e4, 44);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 45, i0)) part8(v[i0], i0);
        }
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 10) missing(d, { "record": 2, "standard_version": 3, "revision": 4, "registry_id": 6, "title": 7, "state": 10, "as_of": 11, "source": 12, "duties": 20, "reporters": 44 });
  if (d.revision !== void 0 && Number.isInteger(d.revision) && d.revision >= 2) {
    if (d.revision_reason === void 0) flawBecause("needed", 5, 7);
  }
}
function part1(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 8);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 9);
        break;
      }
      default:
        unknownKey(7, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 8, "es": 9 });
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "kind": {
        needed++;
        code_source_kind(v, 13);
        break;
      }
      case "release_id": {
        text_3(v, 14);
        break;
      }
      case "file_sha256": {
        text_4(v, 15);
        break;
      }
      case "row": {
        integer_1_1000000000(v, 16);
        break;
      }
      default:
        unknownKey(12, key);
    }
  }
  if (needed !== 1) missing(d, { "kind": 13 });
  if (d.kind !== void 0 && d.kind === "federal-release") {
    if (d.release_id === void 0) flawBecause("needed", 14, 0);
    if (d.file_sha256 === void 0) flawBecause("needed", 15, 0);
    if (d.row === void 0) flawBecause("needed", 16, 0);
  }
  if (d.kind !== void 0 && d.kind === "state-release") {
    if (d.release_id === void 0) flawBecause("needed", 14, 1);
    if (d.file_sha256 === void 0) flawBecause("needed", 15, 1);
    if (d.row === void 0) flawBecause("needed", 16, 1);
  }
}
function part3(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 18);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 19);
        break;
      }
      default:
        unknownKey(17, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 18, "es": 19 });
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "duty": {
        needed++;
        text_32(v, 22, i0);
        break;
      }
      case "title": {
        needed++;
        if (isPart(v, 23, i0)) part5(v, i0);
        break;
      }
      case "citation": {
        if (isPart(v, 26, i0)) part6(v, i0);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 30, i0);
        break;
      }
      case "period_kind": {
        needed++;
        if (v !== "month" && v !== "quarter" && v !== "half-year" && v !== "year" && v !== "federal-fiscal-year") flaw("code", 31, i0);
        break;
      }
      case "due": {
        needed++;
        if (isPart(v, 32, i0)) part7(v, i0);
        break;
      }
      case "when_nothing": {
        needed++;
        if (v !== "certificate" && v !== "report-of-zeros" && v !== "nothing") flaw("code", 37, i0);
        break;
      }
      case "agency_types": {
        needed++;
        const n1 = listLength(v, 0, 40, 38, i0);
        if (n1 > 1) noRepeats(v, n1, 39, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_agency_type(v[i1], 39, i0, i1);
        }
        break;
      }
      case "answered_by": {
        needed++;
        const n1 = listLength(v, 1, 4, 40, i0);
        if (n1 > 1) noRepeats(v, n1, 41, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_source_kind(v[i1], 41, i0, i1);
        }
        break;
      }
      case "from": {
        needed++;
        date(v, 42, i0);
        break;
      }
      case "to": {
        date(v, 43, i0);
        break;
      }
      default:
        unknownKey(21, key, i0);
    }
  }
  if (needed !== 9) missing(d, { "duty": 22, "title": 23, "verification": 30, "period_kind": 31, "due": 32, "when_nothing": 37, "agency_types": 38, "answered_by": 40, "from": 42 }, i0);
}
function part5(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 24, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 25, i0);
        break;
      }
      default:
        unknownKey(23, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 24, "es": 25 }, i0);
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 27, i0);
        break;
      }
      case "url": {
        web_address(v, 28, i0);
        break;
      }
      case "quote": {
        text_31(v, 29, i0);
        break;
      }
      default:
        unknownKey(26, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 27 }, i0);
}
function part7(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (v !== "days-after-period-end" && v !== "month-day" && v !== "none-stated") flaw("code", 33, i0);
        break;
      }
      case "days": {
        integer_0_730(v, 34, i0);
        break;
      }
      case "month_day": {
        text_50(v, 35, i0);
        break;
      }
      case "on_days_off": {
        needed++;
        if (v !== "stays" && v !== "next-working-day") flaw("code", 36, i0);
        break;
      }
      default:
        unknownKey(32, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "rule": 33, "on_days_off": 36 }, i0);
  if (d.rule !== void 0 && d.rule === "days-after-period-end") {
    if (d.days === void 0) flawBecause("needed", 34, 2, i0);
  }
  if (d.rule !== void 0 && d.rule === "month-day") {
    if (d.month_day === void 0) flawBecause("needed", 35, 3, i0);
  }
}
function part8(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "agency_id": {
        text_2(v, 46, i0);
        break;
      }
      case "jurisdiction_id": {
        text_7(v, 47, i0);
        break;
      }
      case "name": {
        needed++;
        text_5(v, 48, i0);
        break;
      }
      case "agency_type": {
        needed++;
        code_agency_type(v, 49, i0);
        break;
      }
      case "time_zone": {
        text_8(v, 50, i0);
        break;
      }
      case "duties": {
        const n1 = listLength(v, 0, 40, 51, i0);
        if (n1 > 1) noRepeats(v, n1, 52, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_32(v[i1], 52, i0, i1);
        }
        break;
      }
      case "from": {
        date(v, 53, i0);
        break;
      }
      case "to": {
        date(v, 54, i0);
        break;
      }
      case "successor": {
        text_2(v, 55, i0);
        break;
      }
      case "exempt": {
        needed++;
        const n1 = listLength(v, 0, 40, 56, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 57, i0, i1)) part9(v[i1], i0, i1);
        }
        break;
      }
      default:
        unknownKey(45, key, i0);
    }
  }
  if (needed !== 3) missing(d, { "name": 48, "agency_type": 49, "exempt": 56 }, i0);
  if (d.jurisdiction_id !== void 0) {
    if (d.agency_id !== void 0) flawBecause("barred", 46, 5, i0);
  } else {
    if (d.agency_id === void 0) flawBecause("needed", 46, 6, i0);
  }
}
function part9(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "duty": {
        needed++;
        text_32(v, 58, i0, i1);
        break;
      }
      case "reason": {
        needed++;
        code_reporting_exemption(v, 59, i0, i1);
        break;
      }
      case "through": {
        text_2(v, 60, i0, i1);
        break;
      }
      case "from": {
        date(v, 61, i0, i1);
        break;
      }
      case "to": {
        date(v, 62, i0, i1);
        break;
      }
      default:
        unknownKey(57, key, i0, i1);
    }
  }
  if (needed !== 2) missing(d, { "duty": 58, "reason": 59 }, i0, i1);
  if (d.reason !== void 0 && d.reason === "reports-through-another") {
    if (d.through === void 0) flawBecause("needed", 60, 4, i0, i1);
  }
}
function form(field, v, i0, i1, i2) {
  switch (field) {
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/registry.schema.json
 record code =registry
 standard_version id ..4 "1.0
 revision integer 1..100000
 revision_reason code revision-reason
 registry_id id ..64 "zz-expected-reporters
 title part
  en text 1..2000
  es text 1..2000
 state id ..2 "ZZ
 as_of date ..10
 source part
  kind code source-kind
  release_id id ..80 "ice-detainers-2015-07-18
  file_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  row integer 1..1000000000
 note part
  en text 1..2000
  es text 1..2000
 duties list ..40
  * part
   duty id ..64 "zz-quarterly-programme
   title part
    en text 1..2000
    es text 1..2000
   citation part
    text text 2..300
    url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
    quote text 3..600
   verification code verification
   period_kind code =month|quarter|half-year|year|federal-fiscal-year
   due part
    rule code =days-after-period-end|month-day|none-stated
    days integer 0..730
    month_day id ..5 "03-01
    on_days_off code =stays|next-working-day
   when_nothing code =certificate|report-of-zeros|nothing
   agency_types list ..40
    * code agency-type
   answered_by list 1..4
    * code source-kind
   from date ..10
   to date ..10
 reporters list ..20000
  * part
   agency_id id ..14 "us-zz-fbqnlriq
   jurisdiction_id id ..40 "us-county-99001
   name text 1..300
   agency_type code agency-type
   time_zone id ..40 "America/Los_Angeles
   duties list ..40
    * id ..64 "us-il-trust-act
   from date ..10
   to date ..10
   successor id ..14 "us-zz-fbqnlriq
   exempt list ..40
    * part
     duty id ..64 "zz-quarterly-programme
     reason code reporting-exemption
     through id ..14 "us-zz-fbqnlriq
     from date ..10
     to date ..10`, [[{ "at": "/source/kind", "is": "equals", "value": "federal-release" }], [{ "at": "/source/kind", "is": "equals", "value": "state-release" }], [{ "at": "/duties/*/due/rule", "is": "equals", "value": "days-after-period-end" }], [{ "at": "/duties/*/due/rule", "is": "equals", "value": "month-day" }], [{ "at": "/reporters/*/exempt/*/reason", "is": "equals", "value": "reports-through-another" }], [{ "at": "/reporters/*/jurisdiction_id", "is": "given" }], [{ "at": "/reporters/*/jurisdiction_id", "is": "not-given" }], [{ "at": "/revision", "is": "at-least", "value": 2 }]]);
