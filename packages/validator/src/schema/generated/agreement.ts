// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, noRepeats, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, integer_1_100000, code_revision_reason, text_2, code_source_kind, text_3, text_4, integer_1_1000000000, integer_1_1000, text_5, date, code_null_reason, integer_0_1000000000000, text_13, code_requesting_component, code_agreement_type, code_agreement_status, code_agreement_end_reason, code_agreement_function, integer_0_3650, integer_1_100, code_cost_category, code_money_source, code_money_flow, integer_minus_1000000000000_1000000000000, truth, code_database_system, integer_0_52560000, text_14, pattern10 } from "./values.ts";
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
        if (v !== "agreement") flaw("code", 2);
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
      case "agreement_id": {
        needed++;
        text_13(v, 7);
        break;
      }
      case "source": {
        needed++;
        if (isPart(v, 8)) part1(v);
        break;
      }
      case "agency_id": {
        needed++;
        text_2(v, 13);
        break;
      }
      case "other_parties": {
        needed++;
        const n0 = listLength(v, 0, 20, 14);
        if (n0 > 1) noRepeats(v, n0, 15);
        for (let i0 = 0; i0 < n0; i0++) {
          code_requesting_component(v[i0], 15, i0);
        }
        break;
      }
      case "agreement_type": {
        needed++;
        code_agreement_type(v, 16);
        break;
      }
      case "status": {
        needed++;
        code_agreement_status(v, 17);
        break;
      }
      case "signed_on": {
        date(v, 18);
        break;
      }
      case "signed_on_missing": {
        code_null_reason(v, 19);
        break;
      }
      case "effective_on": {
        date(v, 20);
        break;
      }
      case "ended_on": {
        date(v, 21);
        break;
      }
      case "ended_between": {
        if (isPart(v, 22)) part2(v);
        break;
      }
      case "end_reason": {
        code_agreement_end_reason(v, 25);
        break;
      }
      case "predecessor": {
        text_13(v, 26);
        break;
      }
      case "successor": {
        text_13(v, 27);
        break;
      }
      case "functions": {
        needed++;
        const n0 = listLength(v, 0, 30, 28);
        if (n0 > 1) noRepeats(v, n0, 29);
        for (let i0 = 0; i0 < n0; i0++) {
          code_agreement_function(v[i0], 29, i0);
        }
        break;
      }
      case "termination": {
        if (isPart(v, 30)) part3(v);
        break;
      }
      case "review_interval_years": {
        integer_1_100(v, 38);
        break;
      }
      case "officers_trained": {
        integer_0_1000000000000(v, 39);
        break;
      }
      case "money": {
        needed++;
        const n0 = listLength(v, 0, 50, 40);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 41, i0)) part4(v[i0], i0);
        }
        break;
      }
      case "terms": {
        if (isPart(v, 48)) part5(v);
        break;
      }
      case "documents": {
        needed++;
        const n0 = listLength(v, 0, 50, 57);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 58, i0)) part6(v[i0], i0);
        }
        break;
      }
      case "documents_missing": {
        code_null_reason(v, 64);
        break;
      }
      case "listings": {
        needed++;
        const n0 = listLength(v, 0, 1e3, 65);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 66, i0)) part7(v[i0], i0);
        }
        break;
      }
      case "first_listed_on": {
        date(v, 76);
        break;
      }
      case "last_listed_on": {
        date(v, 77);
        break;
      }
      case "extensions": {
        if (isPart(v, 78)) part8(v);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 14) missing(d, { "record": 2, "standard_version": 3, "view": 4, "revision": 5, "agreement_id": 7, "source": 8, "agency_id": 13, "other_parties": 14, "agreement_type": 16, "status": 17, "functions": 28, "money": 40, "documents": 57, "listings": 65 });
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
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "last_listed_on": {
        needed++;
        date(v, 23);
        break;
      }
      case "first_missing_on": {
        needed++;
        date(v, 24);
        break;
      }
      default:
        unknownKey(22, key);
    }
  }
  if (needed !== 2) missing(d, { "last_listed_on": 23, "first_missing_on": 24 });
}
function part3(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "agency_notice_days": {
        integer_0_3650(v, 31);
        break;
      }
      case "federal_notice_days": {
        integer_0_3650(v, 32);
        break;
      }
      case "approval_of": {
        text_5(v, 33);
        break;
      }
      case "approved_on": {
        date(v, 34);
        break;
      }
      case "notice_given_on": {
        date(v, 35);
        break;
      }
      case "notice_to": {
        const n0 = listLength(v, 0, 20, 36);
        for (let i0 = 0; i0 < n0; i0++) {
          text_5(v[i0], 37, i0);
        }
        break;
      }
      default:
        unknownKey(30, key);
    }
  }
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 42, i0);
        break;
      }
      case "category": {
        needed++;
        code_cost_category(v, 43, i0);
        break;
      }
      case "money_source": {
        needed++;
        code_money_source(v, 44, i0);
        break;
      }
      case "flow": {
        needed++;
        code_money_flow(v, 45, i0);
        break;
      }
      case "rate_cents": {
        integer_minus_1000000000000_1000000000000(v, 46, i0);
        break;
      }
      case "per": {
        text_5(v, 47, i0);
        break;
      }
      default:
        unknownKey(41, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "no": 42, "category": 43, "money_source": 44, "flow": 45 }, i0);
}
function part5(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "federal_control_of_records": {
        truth(v, 49);
        break;
      }
      case "coordinate_release": {
        truth(v, 50);
        break;
      }
      case "immigration_use_allowed": {
        truth(v, 51);
        break;
      }
      case "audit_right": {
        truth(v, 52);
        break;
      }
      case "grant_condition": {
        truth(v, 53);
        break;
      }
      case "systems": {
        const n0 = listLength(v, 0, 30, 54);
        if (n0 > 1) noRepeats(v, n0, 55);
        for (let i0 = 0; i0 < n0; i0++) {
          code_database_system(v[i0], 55, i0);
        }
        break;
      }
      case "citizenship_claim_report_minutes": {
        integer_0_52560000(v, 56);
        break;
      }
      default:
        unknownKey(48, key);
    }
  }
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 59, i0);
        break;
      }
      case "kind": {
        needed++;
        if (v !== "agreement" && v !== "addendum" && v !== "renewal" && v !== "termination-notice" && v !== "other") flaw("code", 60, i0);
        break;
      }
      case "url": {
        web_address(v, 61, i0);
        break;
      }
      case "sha256": {
        text_4(v, 62, i0);
        break;
      }
      case "dated_on": {
        date(v, 63, i0);
        break;
      }
      default:
        unknownKey(58, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "no": 59, "kind": 60 }, i0);
}
function part7(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "no": {
        needed++;
        integer_1_1000(v, 67, i0);
        break;
      }
      case "as_of": {
        needed++;
        date(v, 68, i0);
        break;
      }
      case "release_id": {
        needed++;
        text_3(v, 69, i0);
        break;
      }
      case "file_sha256": {
        text_4(v, 70, i0);
        break;
      }
      case "row": {
        needed++;
        integer_1_1000000000(v, 71, i0);
        break;
      }
      case "agency_as_printed": {
        text_14(v, 72, i0);
        break;
      }
      case "place_as_printed": {
        text_14(v, 73, i0);
        break;
      }
      case "type_as_printed": {
        text_14(v, 74, i0);
        break;
      }
      case "signed_as_printed": {
        text_14(v, 75, i0);
        break;
      }
      default:
        unknownKey(66, key, i0);
    }
  }
  if (needed !== 4) missing(d, { "no": 67, "as_of": 68, "release_id": 69, "row": 71 }, i0);
}
function part8(d) {
  let count = 0;
  for (const i0 in d) {
    if (++count > 16) {
      flaw("many", 78);
      break;
    }
    if (isLonger(i0, 64) || !pattern10.test(i0)) flaw("name", 79, i0);
    const v = d[i0];
    if (isPart(v, 79, i0)) part9(v, i0);
  }
}
function part9(d, i0) {
  let count = 0;
  for (const i1 in d) {
    if (++count > 100) {
      flaw("many", 79, i0);
      break;
    }
  }
}
function form(field, v, i0, i1, i2) {
  switch (field) {
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/agreement.schema.json
 record code =agreement
 standard_version id ..4 "1.0
 view code =agency|public
 revision integer 1..100000
 revision_reason code revision-reason
 agreement_id id ..64 "us-zz-qmrtwkla-287g-wso-1
 source part
  kind code source-kind
  release_id id ..80 "ice-detainers-2015-07-18
  file_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  row integer 1..1000000000
 agency_id id ..14 "us-zz-qmrtwkla
 other_parties list ..20
  * code requesting-component
 agreement_type code agreement-type
 status code agreement-status
 signed_on date ..10
 signed_on_missing code null-reason
 effective_on date ..10
 ended_on date ..10
 ended_between part
  last_listed_on date ..10
  first_missing_on date ..10
 end_reason code agreement-end-reason
 predecessor id ..64 "us-zz-qmrtwkla-287g-jem-1
 successor id ..64 "us-zz-qmrtwkla-287g-wso-2
 functions list ..30
  * code agreement-function
 termination part
  agency_notice_days integer 0..3650
  federal_notice_days integer 0..3650
  approval_of text 1..300
  approved_on date ..10
  notice_given_on date ..10
  notice_to list ..20
   * text 1..300
 review_interval_years integer 1..100
 officers_trained integer 0..1000000000000
 money list ..50
  * part
   no integer 1..1000
   category code cost-category
   money_source code money-source
   flow code money-flow
   rate_cents integer -1000000000000..1000000000000
   per text 1..300
 terms part
  federal_control_of_records boolean
  coordinate_release boolean
  immigration_use_allowed boolean
  audit_right boolean
  grant_condition boolean
  systems list ..30
   * code database-system
  citizenship_claim_report_minutes integer 0..52560000
 documents list ..50
  * part
   no integer 1..1000
   kind code =agreement|addendum|renewal|termination-notice|other
   url address ..500 "https://example.org/moa.pdf
   sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
   dated_on date ..10
 documents_missing code null-reason
 listings list ..1000
  * part
   no integer 1..1000
   as_of date ..10
   release_id id ..80 "ice-287g-list-2025-07-11
   file_sha256 id ..64 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
   row integer 1..1000000000
   agency_as_printed text ..200
   place_as_printed text ..200
   type_as_printed text ..200
   signed_as_printed text ..200
 first_listed_on date ..10
 last_listed_on date ..10
 extensions part
  * part
   * text`, [[{ "at": "/source/kind", "is": "equals", "value": "federal-release" }], [{ "at": "/source/kind", "is": "equals", "value": "state-release" }], [{ "at": "/revision", "is": "at-least", "value": 2 }]], { own: 81, tables: { "public": { "seen": "fffffffffffffffffff30", "optional": [], "needed": [], "silent": [] } }, forms: [], form });
