// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, noRepeats, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, integer_1_100000, code_revision_reason, date, code_agency_type, text_7, code_null_reason, text_9, code_requesting_component, code_agreement_type, integer_1_100, truth, code_provision_status, text_30, text_31, text_32, text_33, text_34, code_verification, code_ask, code_instrument, code_nil_scope, code_placed_by, code_regime_cadence, text_50, integer_1_60, integer_0_730, code_direction, text_51, text_52 } from "./values.ts";
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
        if (v !== "regime") flaw("code", 2);
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
      case "regime_id": {
        needed++;
        text_32(v, 6);
        break;
      }
      case "law_id": {
        needed++;
        text_33(v, 7);
        break;
      }
      case "jurisdiction_id": {
        needed++;
        text_7(v, 8);
        break;
      }
      case "title": {
        needed++;
        if (isPart(v, 9)) part1(v);
        break;
      }
      case "state_of_check": {
        needed++;
        if (v !== "draft" && v !== "checked") flaw("code", 12);
        break;
      }
      case "as_of": {
        needed++;
        date(v, 13);
        break;
      }
      case "from": {
        date(v, 14);
        break;
      }
      case "from_missing": {
        code_null_reason(v, 15);
        break;
      }
      case "to": {
        date(v, 16);
        break;
      }
      case "dates_verification": {
        code_verification(v, 17);
        break;
      }
      case "status": {
        needed++;
        code_provision_status(v, 18);
        break;
      }
      case "citation": {
        needed++;
        if (isPart(v, 19)) part2(v);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 23);
        break;
      }
      case "read_on": {
        date(v, 24);
        break;
      }
      case "note": {
        if (isPart(v, 25)) part3(v);
        break;
      }
      case "reporters": {
        needed++;
        if (isPart(v, 28)) part4(v);
        break;
      }
      case "recipient": {
        needed++;
        if (isPart(v, 35)) part6(v);
        break;
      }
      case "cadence": {
        needed++;
        code_regime_cadence(v, 38);
        break;
      }
      case "period_end_rule": {
        needed++;
        if (isPart(v, 39)) part7(v);
        break;
      }
      case "due_rule": {
        needed++;
        if (isPart(v, 51)) part10(v);
        break;
      }
      case "nil_rule": {
        needed++;
        if (isPart(v, 65)) part13(v);
        break;
      }
      case "filter": {
        needed++;
        if (isPart(v, 77)) part16(v);
        break;
      }
      case "elements": {
        needed++;
        const n0 = listLength(v, 0, 80, 113);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 114, i0)) part20(v[i0], i0);
        }
        break;
      }
      case "regulator_columns": {
        needed++;
        const n0 = listLength(v, 0, 150, 137);
        if (n0 > 1) noRepeats(v, n0, 138);
        for (let i0 = 0; i0 < n0; i0++) {
          text_51(v[i0], 138, i0);
        }
        break;
      }
      case "tables": {
        needed++;
        const n0 = listLength(v, 0, 40, 139);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 140, i0)) part25(v[i0], i0);
        }
        break;
      }
      case "publication": {
        needed++;
        if (isPart(v, 164)) part29(v);
        break;
      }
      case "no_personal_data": {
        needed++;
        if (isPart(v, 181)) part34(v);
        break;
      }
      case "retention_years": {
        integer_1_100(v, 192);
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 24) missing(d, { "record": 2, "standard_version": 3, "revision": 4, "regime_id": 6, "law_id": 7, "jurisdiction_id": 8, "title": 9, "state_of_check": 12, "as_of": 13, "status": 18, "citation": 19, "verification": 23, "reporters": 28, "recipient": 35, "cadence": 38, "period_end_rule": 39, "due_rule": 51, "nil_rule": 65, "filter": 77, "elements": 113, "regulator_columns": 137, "tables": 139, "publication": 164, "no_personal_data": 181 });
  if (d.revision !== void 0 && Number.isInteger(d.revision) && d.revision >= 2) {
    if (d.revision_reason === void 0) flawBecause("needed", 5, 6);
  }
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 15, 7);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 15, 8);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 21, 9);
    }
  }
}
function part1(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 10);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 11);
        break;
      }
      default:
        unknownKey(9, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 10, "es": 11 });
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 20);
        break;
      }
      case "url": {
        web_address(v, 21);
        break;
      }
      case "quote": {
        text_31(v, 22);
        break;
      }
      default:
        unknownKey(19, key);
    }
  }
  if (needed !== 1) missing(d, { "text": 20 });
}
function part3(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 26);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 27);
        break;
      }
      default:
        unknownKey(25, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 26, "es": 27 });
}
function part4(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "who": {
        needed++;
        if (isPart(v, 29)) part5(v);
        break;
      }
      case "agency_types": {
        const n0 = listLength(v, 0, 40, 32);
        if (n0 > 1) noRepeats(v, n0, 33);
        for (let i0 = 0; i0 < n0; i0++) {
          code_agency_type(v[i0], 33, i0);
        }
        break;
      }
      case "one_report_for_all": {
        needed++;
        truth(v, 34);
        break;
      }
      default:
        unknownKey(28, key);
    }
  }
  if (needed !== 2) missing(d, { "who": 29, "one_report_for_all": 34 });
}
function part5(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 30);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 31);
        break;
      }
      default:
        unknownKey(29, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 30, "es": 31 });
}
function part6(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 36);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 37);
        break;
      }
      default:
        unknownKey(35, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 36, "es": 37 });
}
function part7(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (v !== "calendar-month" && v !== "calendar-quarter" && v !== "calendar-half-year" && v !== "calendar-year" && v !== "year-ending" && v !== "rolling-months" && v !== "not-stated") flaw("code", 40);
        break;
      }
      case "month_day": {
        text_50(v, 41);
        break;
      }
      case "months": {
        integer_1_60(v, 42);
        break;
      }
      case "citation": {
        if (isPart(v, 43)) part8(v);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 47);
        break;
      }
      case "note": {
        if (isPart(v, 48)) part9(v);
        break;
      }
      default:
        unknownKey(39, key);
    }
  }
  if (needed !== 2) missing(d, { "rule": 40, "verification": 47 });
  if (d.rule !== void 0 && d.rule === "year-ending") {
    if (d.month_day === void 0) flawBecause("needed", 41, 0);
  }
  if (d.rule !== void 0 && d.rule === "rolling-months") {
    if (d.months === void 0) flawBecause("needed", 42, 1);
  }
}
function part8(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 44);
        break;
      }
      case "url": {
        web_address(v, 45);
        break;
      }
      case "quote": {
        text_31(v, 46);
        break;
      }
      default:
        unknownKey(43, key);
    }
  }
  if (needed !== 1) missing(d, { "text": 44 });
}
function part9(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 49);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 50);
        break;
      }
      default:
        unknownKey(48, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 49, "es": 50 });
}
function part10(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (v !== "month-day" && v !== "days-after-period-end" && v !== "within-month-of-event" && v !== "meeting-in-following-year" && v !== "none-stated" && v !== "not-seen") flaw("code", 52);
        break;
      }
      case "month_day": {
        text_50(v, 53);
        break;
      }
      case "days": {
        integer_0_730(v, 54);
        break;
      }
      case "first_due_on": {
        date(v, 55);
        break;
      }
      case "set_by": {
        needed++;
        if (v !== "law" && v !== "recipient" && v !== "not-known") flaw("code", 56);
        break;
      }
      case "citation": {
        if (isPart(v, 57)) part11(v);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 61);
        break;
      }
      case "note": {
        if (isPart(v, 62)) part12(v);
        break;
      }
      default:
        unknownKey(51, key);
    }
  }
  if (needed !== 3) missing(d, { "rule": 52, "set_by": 56, "verification": 61 });
  if (d.rule !== void 0 && d.rule === "month-day") {
    if (d.month_day === void 0) flawBecause("needed", 53, 2);
  }
  if (d.rule !== void 0 && d.rule === "days-after-period-end") {
    if (d.days === void 0) flawBecause("needed", 54, 3);
  }
}
function part11(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 58);
        break;
      }
      case "url": {
        web_address(v, 59);
        break;
      }
      case "quote": {
        text_31(v, 60);
        break;
      }
      default:
        unknownKey(57, key);
    }
  }
  if (needed !== 1) missing(d, { "text": 58 });
}
function part12(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 63);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 64);
        break;
      }
      default:
        unknownKey(62, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 63, "es": 64 });
}
function part13(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "rule": {
        needed++;
        if (v !== "certify" && v !== "no-report" && v !== "none-stated" && v !== "not-seen") flaw("code", 66);
        break;
      }
      case "scopes": {
        needed++;
        const n0 = listLength(v, 0, 20, 67);
        if (n0 > 1) noRepeats(v, n0, 68);
        for (let i0 = 0; i0 < n0; i0++) {
          code_nil_scope(v[i0], 68, i0);
        }
        break;
      }
      case "citation": {
        if (isPart(v, 69)) part14(v);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 73);
        break;
      }
      case "note": {
        if (isPart(v, 74)) part15(v);
        break;
      }
      default:
        unknownKey(65, key);
    }
  }
  if (needed !== 3) missing(d, { "rule": 66, "scopes": 67, "verification": 73 });
}
function part14(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 70);
        break;
      }
      case "url": {
        web_address(v, 71);
        break;
      }
      case "quote": {
        text_31(v, 72);
        break;
      }
      default:
        unknownKey(69, key);
    }
  }
  if (needed !== 1) missing(d, { "text": 70 });
}
function part15(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 75);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 76);
        break;
      }
      default:
        unknownKey(74, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 75, "es": 76 });
}
function part16(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "parts": {
        needed++;
        const n0 = listLength(v, 1, 20, 78);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 79, i0)) part17(v[i0], i0);
        }
        break;
      }
      default:
        unknownKey(77, key);
    }
  }
  if (needed !== 1) missing(d, { "parts": 78 });
}
function part17(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "part_id": {
        needed++;
        text_9(v, 80, i0);
        break;
      }
      case "title": {
        needed++;
        if (isPart(v, 81, i0)) part18(v, i0);
        break;
      }
      case "record": {
        if (v !== "request" && v !== "agreement") flaw("code", 84, i0);
        break;
      }
      case "directions": {
        needed++;
        const n1 = listLength(v, 0, 10, 85, i0);
        if (n1 > 1) noRepeats(v, n1, 86, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_direction(v[i1], 86, i0, i1);
        }
        break;
      }
      case "asks": {
        needed++;
        const n1 = listLength(v, 0, 80, 87, i0);
        if (n1 > 1) noRepeats(v, n1, 88, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_ask(v[i1], 88, i0, i1);
        }
        break;
      }
      case "except_asks": {
        needed++;
        const n1 = listLength(v, 0, 80, 89, i0);
        if (n1 > 1) noRepeats(v, n1, 90, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_ask(v[i1], 90, i0, i1);
        }
        break;
      }
      case "instruments": {
        needed++;
        const n1 = listLength(v, 0, 60, 91, i0);
        if (n1 > 1) noRepeats(v, n1, 92, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_instrument(v[i1], 92, i0, i1);
        }
        break;
      }
      case "with_instruments": {
        const n1 = listLength(v, 0, 60, 93, i0);
        if (n1 > 1) noRepeats(v, n1, 94, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_instrument(v[i1], 94, i0, i1);
        }
        break;
      }
      case "except_instruments": {
        needed++;
        const n1 = listLength(v, 0, 60, 95, i0);
        if (n1 > 1) noRepeats(v, n1, 96, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_instrument(v[i1], 96, i0, i1);
        }
        break;
      }
      case "requesting_components": {
        needed++;
        const n1 = listLength(v, 0, 40, 97, i0);
        if (n1 > 1) noRepeats(v, n1, 98, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_requesting_component(v[i1], 98, i0, i1);
        }
        break;
      }
      case "agency_types": {
        const n1 = listLength(v, 0, 40, 99, i0);
        if (n1 > 1) noRepeats(v, n1, 100, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_agency_type(v[i1], 100, i0, i1);
        }
        break;
      }
      case "agreement_types": {
        const n1 = listLength(v, 0, 40, 101, i0);
        if (n1 > 1) noRepeats(v, n1, 102, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_agreement_type(v[i1], 102, i0, i1);
        }
        break;
      }
      case "need_not_repeat": {
        const n1 = listLength(v, 0, 10, 103, i0);
        if (n1 > 1) noRepeats(v, n1, 104, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_32(v[i1], 104, i0, i1);
        }
        break;
      }
      case "only_with": {
        const n1 = listLength(v, 0, 20, 105, i0);
        if (n1 > 1) noRepeats(v, n1, 106, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_51(v[i1], 106, i0, i1);
        }
        break;
      }
      case "placed_by": {
        needed++;
        code_placed_by(v, 107, i0);
        break;
      }
      case "nil_scope": {
        code_nil_scope(v, 108, i0);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 109, i0);
        break;
      }
      case "note": {
        if (isPart(v, 110, i0)) part19(v, i0);
        break;
      }
      default:
        unknownKey(79, key, i0);
    }
  }
  if (needed !== 10) missing(d, { "part_id": 80, "title": 81, "directions": 85, "asks": 87, "except_asks": 89, "instruments": 91, "except_instruments": 95, "requesting_components": 97, "placed_by": 107, "verification": 109 }, i0);
}
function part18(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 82, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 83, i0);
        break;
      }
      default:
        unknownKey(81, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 82, "es": 83 }, i0);
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
function part20(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "element_id": {
        needed++;
        text_9(v, 115, i0);
        break;
      }
      case "title": {
        needed++;
        if (isPart(v, 116, i0)) part21(v, i0);
        break;
      }
      case "part_ids": {
        needed++;
        const n1 = listLength(v, 0, 20, 119, i0);
        if (n1 > 1) noRepeats(v, n1, 120, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_9(v[i1], 120, i0, i1);
        }
        break;
      }
      case "need": {
        needed++;
        if (v !== "required" && v !== "optional") flaw("code", 121, i0);
        break;
      }
      case "wording": {
        text_31(v, 122, i0);
        break;
      }
      case "carries": {
        needed++;
        const n1 = listLength(v, 0, 30, 123, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 124, i0, i1)) part22(v[i1], i0, i1);
        }
        break;
      }
      case "where": {
        const n1 = listLength(v, 0, 10, 127, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 128, i0, i1)) part23(v[i1], i0, i1);
        }
        break;
      }
      case "if_any": {
        truth(v, 132, i0);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 133, i0);
        break;
      }
      case "note": {
        if (isPart(v, 134, i0)) part24(v, i0);
        break;
      }
      default:
        unknownKey(114, key, i0);
    }
  }
  if (needed !== 6) missing(d, { "element_id": 115, "title": 116, "part_ids": 119, "need": 121, "carries": 123, "verification": 133 }, i0);
}
function part21(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 117, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 118, i0);
        break;
      }
      default:
        unknownKey(116, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 117, "es": 118 }, i0);
}
function part22(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "record": {
        needed++;
        if (v !== "request" && v !== "quarterly-report" && v !== "agreement" && v !== "agency") flaw("code", 125, i0, i1);
        break;
      }
      case "pointer": {
        needed++;
        text_51(v, 126, i0, i1);
        break;
      }
      default:
        unknownKey(124, key, i0, i1);
    }
  }
  if (needed !== 2) missing(d, { "record": 125, "pointer": 126 }, i0, i1);
}
function part23(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "dimension": {
        needed++;
        text_52(v, 129, i0, i1);
        break;
      }
      case "in": {
        needed++;
        const n2 = listLength(v, 1, 40, 130, i0, i1);
        if (n2 > 1) noRepeats(v, n2, 131, i0, i1);
        for (let i2 = 0; i2 < n2; i2++) {
          text_9(v[i2], 131, i0, i1, i2);
        }
        break;
      }
      default:
        unknownKey(128, key, i0, i1);
    }
  }
  if (needed !== 2) missing(d, { "dimension": 129, "in": 130 }, i0, i1);
}
function part24(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 135, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 136, i0);
        break;
      }
      default:
        unknownKey(134, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 135, "es": 136 }, i0);
}
function part25(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "table_id": {
        needed++;
        text_9(v, 141, i0);
        break;
      }
      case "title": {
        needed++;
        if (isPart(v, 142, i0)) part26(v, i0);
        break;
      }
      case "part_ids": {
        needed++;
        const n1 = listLength(v, 0, 20, 145, i0);
        if (n1 > 1) noRepeats(v, n1, 146, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_9(v[i1], 146, i0, i1);
        }
        break;
      }
      case "form": {
        needed++;
        if (v !== "rows" && v !== "counts") flaw("code", 147, i0);
        break;
      }
      case "measure": {
        text_9(v, 148, i0);
        break;
      }
      case "dimensions": {
        const n1 = listLength(v, 0, 10, 149, i0);
        if (n1 > 1) noRepeats(v, n1, 150, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_52(v[i1], 150, i0, i1);
        }
        break;
      }
      case "columns": {
        const n1 = listLength(v, 0, 40, 151, i0);
        if (n1 > 1) noRepeats(v, n1, 152, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_51(v[i1], 152, i0, i1);
        }
        break;
      }
      case "where": {
        const n1 = listLength(v, 0, 10, 153, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 154, i0, i1)) part27(v[i1], i0, i1);
        }
        break;
      }
      case "element_ids": {
        needed++;
        const n1 = listLength(v, 0, 30, 158, i0);
        if (n1 > 1) noRepeats(v, n1, 159, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_9(v[i1], 159, i0, i1);
        }
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 160, i0);
        break;
      }
      case "note": {
        if (isPart(v, 161, i0)) part28(v, i0);
        break;
      }
      default:
        unknownKey(140, key, i0);
    }
  }
  if (needed !== 6) missing(d, { "table_id": 141, "title": 142, "part_ids": 145, "form": 147, "element_ids": 158, "verification": 160 }, i0);
  if (d.form !== void 0 && d.form === "counts") {
    if (d.measure === void 0) flawBecause("needed", 148, 4, i0);
    if (d.dimensions === void 0) flawBecause("needed", 149, 4, i0);
  }
  if (d.form !== void 0 && d.form === "rows") {
    if (d.columns === void 0) flawBecause("needed", 151, 5, i0);
  }
}
function part26(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 143, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 144, i0);
        break;
      }
      default:
        unknownKey(142, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 143, "es": 144 }, i0);
}
function part27(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "dimension": {
        needed++;
        text_52(v, 155, i0, i1);
        break;
      }
      case "in": {
        needed++;
        const n2 = listLength(v, 1, 40, 156, i0, i1);
        if (n2 > 1) noRepeats(v, n2, 157, i0, i1);
        for (let i2 = 0; i2 < n2; i2++) {
          text_9(v[i2], 157, i0, i1, i2);
        }
        break;
      }
      default:
        unknownKey(154, key, i0, i1);
    }
  }
  if (needed !== 2) missing(d, { "dimension": 155, "in": 156 }, i0, i1);
}
function part28(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 162, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 163, i0);
        break;
      }
      default:
        unknownKey(161, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 162, "es": 163 }, i0);
}
function part29(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "what": {
        needed++;
        if (isPart(v, 165)) part30(v);
        break;
      }
      case "by_agency": {
        needed++;
        truth(v, 168);
        break;
      }
      case "names_non_reporters": {
        truth(v, 169);
        break;
      }
      case "may_withhold": {
        if (isPart(v, 170)) part31(v);
        break;
      }
      case "citation": {
        if (isPart(v, 173)) part32(v);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 177);
        break;
      }
      case "note": {
        if (isPart(v, 178)) part33(v);
        break;
      }
      default:
        unknownKey(164, key);
    }
  }
  if (needed !== 3) missing(d, { "what": 165, "by_agency": 168, "verification": 177 });
}
function part30(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 166);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 167);
        break;
      }
      default:
        unknownKey(165, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 166, "es": 167 });
}
function part31(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 171);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 172);
        break;
      }
      default:
        unknownKey(170, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 171, "es": 172 });
}
function part32(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 174);
        break;
      }
      case "url": {
        web_address(v, 175);
        break;
      }
      case "quote": {
        text_31(v, 176);
        break;
      }
      default:
        unknownKey(173, key);
    }
  }
  if (needed !== 1) missing(d, { "text": 174 });
}
function part33(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 179);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 180);
        break;
      }
      default:
        unknownKey(178, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 179, "es": 180 });
}
function part34(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "applies": {
        needed++;
        truth(v, 182);
        break;
      }
      case "wording": {
        text_31(v, 183);
        break;
      }
      case "citation": {
        if (isPart(v, 184)) part35(v);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 188);
        break;
      }
      case "note": {
        if (isPart(v, 189)) part36(v);
        break;
      }
      default:
        unknownKey(181, key);
    }
  }
  if (needed !== 2) missing(d, { "applies": 182, "verification": 188 });
}
function part35(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 185);
        break;
      }
      case "url": {
        web_address(v, 186);
        break;
      }
      case "quote": {
        text_31(v, 187);
        break;
      }
      default:
        unknownKey(184, key);
    }
  }
  if (needed !== 1) missing(d, { "text": 185 });
}
function part36(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 190);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 191);
        break;
      }
      default:
        unknownKey(189, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 190, "es": 191 });
}
function form(field, v, i0, i1, i2) {
  switch (field) {
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/regime.schema.json
 record code =regime
 standard_version id ..4 "1.0
 revision integer 1..100000
 revision_reason code revision-reason
 regime_id id ..64 "us-il-trust-act
 law_id id ..40 "us-il
 jurisdiction_id id ..40 "us-state-17
 title part
  en text 1..2000
  es text 1..2000
 state_of_check code =draft|checked
 as_of date ..10
 from date ..10
 from_missing code null-reason
 to date ..10
 dates_verification code verification
 status code provision-status
 citation part
  text text 2..300
  url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
  quote text 3..600
 verification code verification
 read_on date ..10
 note part
  en text 1..2000
  es text 1..2000
 reporters part
  who part
   en text 1..2000
   es text 1..2000
  agency_types list ..40
   * code agency-type
  one_report_for_all boolean
 recipient part
  en text 1..2000
  es text 1..2000
 cadence code regime-cadence
 period_end_rule part
  rule code =calendar-month|calendar-quarter|calendar-half-year|calendar-year|year-ending|rolling-months|not-stated
  month_day id ..5 "06-30
  months integer 1..60
  citation part
   text text 2..300
   url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
   quote text 3..600
  verification code verification
  note part
   en text 1..2000
   es text 1..2000
 due_rule part
  rule code =month-day|days-after-period-end|within-month-of-event|meeting-in-following-year|none-stated|not-seen
  month_day id ..5 "03-01
  days integer 0..730
  first_due_on date ..10
  set_by code =law|recipient|not-known
  citation part
   text text 2..300
   url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
   quote text 3..600
  verification code verification
  note part
   en text 1..2000
   es text 1..2000
 nil_rule part
  rule code =certify|no-report|none-stated|not-seen
  scopes list ..20
   * code nil-scope
  citation part
   text text 2..300
   url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
   quote text 3..600
  verification code verification
  note part
   en text 1..2000
   es text 1..2000
 filter part
  parts list 1..20
   * part
    part_id id ..64 "detainers-and-warrants
    title part
     en text 1..2000
     es text 1..2000
    record code =request|agreement
    directions list ..10
     * code direction
    asks list ..80
     * code ask
    except_asks list ..80
     * code ask
    instruments list ..60
     * code instrument
    with_instruments list ..60
     * code instrument
    except_instruments list ..60
     * code instrument
    requesting_components list ..40
     * code requesting-component
    agency_types list ..40
     * code agency-type
    agreement_types list ..40
     * code agreement-type
    need_not_repeat list ..10
     * id ..64 "us-il-trust-act
    only_with list ..20
     * id ..200
    placed_by code placed-by
    nil_scope code nil-scope
    verification code verification
    note part
     en text 1..2000
     es text 1..2000
 elements list ..80
  * part
   element_id id ..64 "date-received
   title part
    en text 1..2000
    es text 1..2000
   part_ids list ..20
    * id ..64
   need code =required|optional
   wording text 3..600
   carries list ..30
    * part
     record code =request|quarterly-report|agreement|agency
     pointer id ..200 "/received_on
   where list ..10
    * part
     dimension id ..64 "outcome_group
     in list 1..40
      * id ..64
   if_any boolean
   verification code verification
   note part
    en text 1..2000
    es text 1..2000
 regulator_columns list ..150
  * id ..200
 tables list ..40
  * part
   table_id id ..64 "requests-by-agency
   title part
    en text 1..2000
    es text 1..2000
   part_ids list ..20
    * id ..64
   form code =rows|counts
   measure id ..64 "requests-received
   dimensions list ..10
    * id ..64
   columns list ..40
    * id ..200
   where list ..10
    * part
     dimension id ..64 "outcome_group
     in list 1..40
      * id ..64
   element_ids list ..30
    * id ..64
   verification code verification
   note part
    en text 1..2000
    es text 1..2000
 publication part
  what part
   en text 1..2000
   es text 1..2000
  by_agency boolean
  names_non_reporters boolean
  may_withhold part
   en text 1..2000
   es text 1..2000
  citation part
   text text 2..300
   url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
   quote text 3..600
  verification code verification
  note part
   en text 1..2000
   es text 1..2000
 no_personal_data part
  applies boolean
  wording text 3..600
  citation part
   text text 2..300
   url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
   quote text 3..600
  verification code verification
  note part
   en text 1..2000
   es text 1..2000
 retention_years integer 1..100`, [[{ "at": "/period_end_rule/rule", "is": "equals", "value": "year-ending" }], [{ "at": "/period_end_rule/rule", "is": "equals", "value": "rolling-months" }], [{ "at": "/due_rule/rule", "is": "equals", "value": "month-day" }], [{ "at": "/due_rule/rule", "is": "equals", "value": "days-after-period-end" }], [{ "at": "/tables/*/form", "is": "equals", "value": "counts" }], [{ "at": "/tables/*/form", "is": "equals", "value": "rows" }], [{ "at": "/revision", "is": "at-least", "value": 2 }], [{ "at": "/from", "is": "given" }], [{ "at": "/from", "is": "not-given" }], [{ "at": "/verification", "is": "equals", "value": "verified" }]]);
