// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { flaw, flawBecause, isPart, listLength, missing, noRepeats, unknownKey } from "../flaw-report.ts";
import { isLonger } from "../forms/is-longer.ts";
import { recordSchema } from "../record-schema.ts";
import { web_address, text, integer_1_100000, code_revision_reason, date, code_agency_type, text_7, code_null_reason, text_9, code_agreement_type, integer_0_3650, truth, integer_0_52560000, code_policy_provision, code_provision_level, code_provision_polarity, code_provision_status, text_30, text_31, code_duty_condition, text_32, text_33, text_34, code_local_duty, code_verification, code_ask, code_hold_clock, code_instrument, code_termination_approval } from "./values.ts";
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
        if (v !== "legal-profile") flaw("code", 2);
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
      case "law_id": {
        needed++;
        text_33(v, 6);
        break;
      }
      case "jurisdiction_id": {
        needed++;
        text_7(v, 7);
        break;
      }
      case "title": {
        needed++;
        if (isPart(v, 8)) part1(v);
        break;
      }
      case "parent_law_id": {
        text_33(v, 11);
        break;
      }
      case "as_of": {
        needed++;
        date(v, 12);
        break;
      }
      case "note": {
        if (isPart(v, 13)) part2(v);
        break;
      }
      case "duties": {
        needed++;
        const n0 = listLength(v, 0, 300, 16);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 17, i0)) part3(v[i0], i0);
        }
        break;
      }
      case "hold_clocks": {
        needed++;
        const n0 = listLength(v, 0, 60, 47);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 48, i0)) part6(v[i0], i0);
        }
        break;
      }
      case "other_clocks": {
        needed++;
        const n0 = listLength(v, 0, 60, 77);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 78, i0)) part9(v[i0], i0);
        }
        break;
      }
      case "provisions": {
        needed++;
        const n0 = listLength(v, 0, 300, 102);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 103, i0)) part13(v[i0], i0);
        }
        break;
      }
      case "agreement_terms": {
        needed++;
        const n0 = listLength(v, 0, 60, 123);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 124, i0)) part16(v[i0], i0);
        }
        break;
      }
      case "definitions": {
        needed++;
        const n0 = listLength(v, 0, 60, 162);
        for (let i0 = 0; i0 < n0; i0++) {
          if (isPart(v[i0], 163, i0)) part22(v[i0], i0);
        }
        break;
      }
      case "regimes": {
        needed++;
        const n0 = listLength(v, 0, 40, 185);
        if (n0 > 1) noRepeats(v, n0, 186);
        for (let i0 = 0; i0 < n0; i0++) {
          text_32(v[i0], 186, i0);
        }
        break;
      }
      default:
        unknownKey(0, key);
    }
  }
  if (needed !== 14) missing(d, { "record": 2, "standard_version": 3, "revision": 4, "law_id": 6, "jurisdiction_id": 7, "title": 8, "as_of": 12, "duties": 16, "hold_clocks": 47, "other_clocks": 77, "provisions": 102, "agreement_terms": 123, "definitions": 162, "regimes": 185 });
  if (d.revision !== void 0 && Number.isInteger(d.revision) && d.revision >= 2) {
    if (d.revision_reason === void 0) flawBecause("needed", 5, 20);
  }
}
function part1(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 9);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 10);
        break;
      }
      default:
        unknownKey(8, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 9, "es": 10 });
}
function part2(d) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 14);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 15);
        break;
      }
      default:
        unknownKey(13, key);
    }
  }
  if (needed !== 2) missing(d, { "en": 14, "es": 15 });
}
function part3(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "duty_id": {
        needed++;
        text_9(v, 18, i0);
        break;
      }
      case "asks": {
        needed++;
        const n1 = listLength(v, 1, 80, 19, i0);
        if (n1 > 1) noRepeats(v, n1, 20, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          text_9(v[i1], 20, i0, i1);
        }
        break;
      }
      case "duty": {
        needed++;
        code_local_duty(v, 21, i0);
        break;
      }
      case "conditions": {
        needed++;
        const n1 = listLength(v, 0, 20, 22, i0);
        if (n1 > 1) noRepeats(v, n1, 23, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_duty_condition(v[i1], 23, i0, i1);
        }
        break;
      }
      case "any_of": {
        const n1 = listLength(v, 0, 20, 24, i0);
        if (n1 > 1) noRepeats(v, n1, 25, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_duty_condition(v[i1], 25, i0, i1);
        }
        break;
      }
      case "exceptions": {
        const n1 = listLength(v, 0, 20, 26, i0);
        if (n1 > 1) noRepeats(v, n1, 27, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_duty_condition(v[i1], 27, i0, i1);
        }
        break;
      }
      case "agency_types": {
        const n1 = listLength(v, 0, 40, 28, i0);
        if (n1 > 1) noRepeats(v, n1, 29, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_agency_type(v[i1], 29, i0, i1);
        }
        break;
      }
      case "except_agency_types": {
        const n1 = listLength(v, 0, 40, 30, i0);
        if (n1 > 1) noRepeats(v, n1, 31, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_agency_type(v[i1], 31, i0, i1);
        }
        break;
      }
      case "from": {
        date(v, 32, i0);
        break;
      }
      case "from_missing": {
        code_null_reason(v, 33, i0);
        break;
      }
      case "to": {
        date(v, 34, i0);
        break;
      }
      case "dates_verification": {
        code_verification(v, 35, i0);
        break;
      }
      case "status": {
        needed++;
        code_provision_status(v, 36, i0);
        break;
      }
      case "preempts": {
        needed++;
        truth(v, 37, i0);
        break;
      }
      case "citation": {
        needed++;
        if (isPart(v, 38, i0)) part4(v, i0);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 42, i0);
        break;
      }
      case "read_on": {
        date(v, 43, i0);
        break;
      }
      case "note": {
        needed++;
        if (isPart(v, 44, i0)) part5(v, i0);
        break;
      }
      default:
        unknownKey(17, key, i0);
    }
  }
  if (needed !== 9) missing(d, { "duty_id": 18, "asks": 19, "duty": 21, "conditions": 22, "status": 36, "preempts": 37, "citation": 38, "verification": 42, "note": 44 }, i0);
  if (d.asks !== void 0 && Array.isArray(d.asks) && d.asks.includes("all")) {
    if (Array.isArray(d.asks) && d.asks.length > 1) flawBecause("misfit", 19, 0, i0);
  } else {
    if (Array.isArray(d.asks)) for (let i1 = 0; i1 < d.asks.length; i1++) {
      const e = d.asks[i1];
      code_ask(e, 20, i0, i1);
    }
  }
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 33, 2, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 33, 3, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 40, 4, i0);
    }
  }
}
function part4(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 39, i0);
        break;
      }
      case "url": {
        web_address(v, 40, i0);
        break;
      }
      case "quote": {
        text_31(v, 41, i0);
        break;
      }
      default:
        unknownKey(38, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 39 }, i0);
}
function part5(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 45, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 46, i0);
        break;
      }
      default:
        unknownKey(44, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 45, "es": 46 }, i0);
}
function part6(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "clock": {
        needed++;
        code_hold_clock(v, 49, i0);
        break;
      }
      case "limit_minutes": {
        integer_0_52560000(v, 50, i0);
        break;
      }
      case "excludes": {
        needed++;
        const n1 = listLength(v, 0, 3, 51, i0);
        if (n1 > 1) noRepeats(v, n1, 52, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (v[i1] !== "saturday" && v[i1] !== "sunday" && v[i1] !== "federal-holiday") flaw("code", 52, i0, i1);
        }
        break;
      }
      case "starts": {
        needed++;
        if (v !== "release-eligible" && v !== "instrument-received" && v !== "custody-transfer" && v !== "ice-query" && v !== "decision") flaw("code", 53, i0);
        break;
      }
      case "applies_to_instruments": {
        const n1 = listLength(v, 0, 40, 54, i0);
        if (n1 > 1) noRepeats(v, n1, 55, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_instrument(v[i1], 55, i0, i1);
        }
        break;
      }
      case "agency_types": {
        const n1 = listLength(v, 0, 40, 56, i0);
        if (n1 > 1) noRepeats(v, n1, 57, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_agency_type(v[i1], 57, i0, i1);
        }
        break;
      }
      case "needs": {
        needed++;
        const n1 = listLength(v, 0, 20, 58, i0);
        if (n1 > 1) noRepeats(v, n1, 59, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_duty_condition(v[i1], 59, i0, i1);
        }
        break;
      }
      case "any_of": {
        const n1 = listLength(v, 0, 20, 60, i0);
        if (n1 > 1) noRepeats(v, n1, 61, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_duty_condition(v[i1], 61, i0, i1);
        }
        break;
      }
      case "from": {
        date(v, 62, i0);
        break;
      }
      case "from_missing": {
        code_null_reason(v, 63, i0);
        break;
      }
      case "to": {
        date(v, 64, i0);
        break;
      }
      case "dates_verification": {
        code_verification(v, 65, i0);
        break;
      }
      case "status": {
        needed++;
        code_provision_status(v, 66, i0);
        break;
      }
      case "preempts": {
        needed++;
        truth(v, 67, i0);
        break;
      }
      case "citation": {
        needed++;
        if (isPart(v, 68, i0)) part7(v, i0);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 72, i0);
        break;
      }
      case "read_on": {
        date(v, 73, i0);
        break;
      }
      case "note": {
        needed++;
        if (isPart(v, 74, i0)) part8(v, i0);
        break;
      }
      default:
        unknownKey(48, key, i0);
    }
  }
  if (needed !== 9) missing(d, { "clock": 49, "excludes": 51, "starts": 53, "needs": 58, "status": 66, "preempts": 67, "citation": 68, "verification": 72, "note": 74 }, i0);
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 63, 5, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 63, 6, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 70, 7, i0);
    }
  }
}
function part7(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 69, i0);
        break;
      }
      case "url": {
        web_address(v, 70, i0);
        break;
      }
      case "quote": {
        text_31(v, 71, i0);
        break;
      }
      default:
        unknownKey(68, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 69 }, i0);
}
function part8(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 75, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 76, i0);
        break;
      }
      default:
        unknownKey(74, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 75, "es": 76 }, i0);
}
function part9(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "clock_id": {
        needed++;
        text_9(v, 79, i0);
        break;
      }
      case "what": {
        needed++;
        if (isPart(v, 80, i0)) part10(v, i0);
        break;
      }
      case "limit_minutes": {
        integer_0_52560000(v, 83, i0);
        break;
      }
      case "starts": {
        needed++;
        if (v !== "release-eligible" && v !== "bond-posted" && v !== "booked" && v !== "sentence-end" && v !== "ice-query" && v !== "instrument-received" && v !== "citizenship-claim") flaw("code", 84, i0);
        break;
      }
      case "direction": {
        needed++;
        if (v !== "after" && v !== "before" && v !== "not-settled") flaw("code", 85, i0);
        break;
      }
      case "agency_types": {
        const n1 = listLength(v, 0, 40, 86, i0);
        if (n1 > 1) noRepeats(v, n1, 87, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_agency_type(v[i1], 87, i0, i1);
        }
        break;
      }
      case "from": {
        date(v, 88, i0);
        break;
      }
      case "from_missing": {
        code_null_reason(v, 89, i0);
        break;
      }
      case "to": {
        date(v, 90, i0);
        break;
      }
      case "dates_verification": {
        code_verification(v, 91, i0);
        break;
      }
      case "status": {
        needed++;
        code_provision_status(v, 92, i0);
        break;
      }
      case "citation": {
        needed++;
        if (isPart(v, 93, i0)) part11(v, i0);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 97, i0);
        break;
      }
      case "read_on": {
        date(v, 98, i0);
        break;
      }
      case "note": {
        needed++;
        if (isPart(v, 99, i0)) part12(v, i0);
        break;
      }
      default:
        unknownKey(78, key, i0);
    }
  }
  if (needed !== 8) missing(d, { "clock_id": 79, "what": 80, "starts": 84, "direction": 85, "status": 92, "citation": 93, "verification": 97, "note": 99 }, i0);
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 89, 8, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 89, 9, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 95, 10, i0);
    }
  }
}
function part10(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 81, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 82, i0);
        break;
      }
      default:
        unknownKey(80, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 81, "es": 82 }, i0);
}
function part11(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 94, i0);
        break;
      }
      case "url": {
        web_address(v, 95, i0);
        break;
      }
      case "quote": {
        text_31(v, 96, i0);
        break;
      }
      default:
        unknownKey(93, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 94 }, i0);
}
function part12(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 100, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 101, i0);
        break;
      }
      default:
        unknownKey(99, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 100, "es": 101 }, i0);
}
function part13(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "provision": {
        needed++;
        code_policy_provision(v, 104, i0);
        break;
      }
      case "polarity": {
        needed++;
        code_provision_polarity(v, 105, i0);
        break;
      }
      case "level": {
        needed++;
        code_provision_level(v, 106, i0);
        break;
      }
      case "agency_types": {
        const n1 = listLength(v, 0, 40, 107, i0);
        if (n1 > 1) noRepeats(v, n1, 108, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_agency_type(v[i1], 108, i0, i1);
        }
        break;
      }
      case "from": {
        date(v, 109, i0);
        break;
      }
      case "from_missing": {
        code_null_reason(v, 110, i0);
        break;
      }
      case "to": {
        date(v, 111, i0);
        break;
      }
      case "dates_verification": {
        code_verification(v, 112, i0);
        break;
      }
      case "status": {
        needed++;
        code_provision_status(v, 113, i0);
        break;
      }
      case "citation": {
        needed++;
        if (isPart(v, 114, i0)) part14(v, i0);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 118, i0);
        break;
      }
      case "read_on": {
        date(v, 119, i0);
        break;
      }
      case "note": {
        needed++;
        if (isPart(v, 120, i0)) part15(v, i0);
        break;
      }
      default:
        unknownKey(103, key, i0);
    }
  }
  if (needed !== 7) missing(d, { "provision": 104, "polarity": 105, "level": 106, "status": 113, "citation": 114, "verification": 118, "note": 120 }, i0);
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 110, 11, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 110, 12, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 116, 13, i0);
    }
  }
}
function part14(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 115, i0);
        break;
      }
      case "url": {
        web_address(v, 116, i0);
        break;
      }
      case "quote": {
        text_31(v, 117, i0);
        break;
      }
      default:
        unknownKey(114, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 115 }, i0);
}
function part15(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 121, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 122, i0);
        break;
      }
      default:
        unknownKey(120, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 121, "es": 122 }, i0);
}
function part16(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "terms_id": {
        needed++;
        text_9(v, 125, i0);
        break;
      }
      case "agreement_types": {
        needed++;
        const n1 = listLength(v, 1, 40, 126, i0);
        if (n1 > 1) noRepeats(v, n1, 127, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_agreement_type(v[i1], 127, i0, i1);
        }
        break;
      }
      case "effect": {
        needed++;
        if (v !== "must-have" && v !== "may-have" && v !== "forbidden" && v !== "must-end" && v !== "terms-only") flaw("code", 128, i0);
        break;
      }
      case "entry_requires_approval_of": {
        if (isPart(v, 129, i0)) part17(v, i0);
        break;
      }
      case "termination_approval": {
        code_termination_approval(v, 132, i0);
        break;
      }
      case "termination_requires_approval_of": {
        if (isPart(v, 133, i0)) part18(v, i0);
        break;
      }
      case "notice_to": {
        const n1 = listLength(v, 0, 10, 136, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (isPart(v[i1], 137, i0, i1)) part19(v[i1], i0, i1);
        }
        break;
      }
      case "notice_when": {
        const n1 = listLength(v, 0, 5, 140, i0);
        if (n1 > 1) noRepeats(v, n1, 141, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          if (v[i1] !== "entered" && v[i1] !== "renewed" && v[i1] !== "modified" && v[i1] !== "terminated" && v[i1] !== "not-yet-signed") flaw("code", 141, i0, i1);
        }
        break;
      }
      case "existing_end_by": {
        date(v, 142, i0);
        break;
      }
      case "comply_by": {
        date(v, 143, i0);
        break;
      }
      case "agency_notice_days": {
        integer_0_3650(v, 144, i0);
        break;
      }
      case "federal_notice_days": {
        integer_0_3650(v, 145, i0);
        break;
      }
      case "agency_types": {
        const n1 = listLength(v, 0, 40, 146, i0);
        if (n1 > 1) noRepeats(v, n1, 147, i0);
        for (let i1 = 0; i1 < n1; i1++) {
          code_agency_type(v[i1], 147, i0, i1);
        }
        break;
      }
      case "from": {
        date(v, 148, i0);
        break;
      }
      case "from_missing": {
        code_null_reason(v, 149, i0);
        break;
      }
      case "to": {
        date(v, 150, i0);
        break;
      }
      case "dates_verification": {
        code_verification(v, 151, i0);
        break;
      }
      case "status": {
        needed++;
        code_provision_status(v, 152, i0);
        break;
      }
      case "citation": {
        needed++;
        if (isPart(v, 153, i0)) part20(v, i0);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 157, i0);
        break;
      }
      case "read_on": {
        date(v, 158, i0);
        break;
      }
      case "note": {
        needed++;
        if (isPart(v, 159, i0)) part21(v, i0);
        break;
      }
      default:
        unknownKey(124, key, i0);
    }
  }
  if (needed !== 7) missing(d, { "terms_id": 125, "agreement_types": 126, "effect": 128, "status": 152, "citation": 153, "verification": 157, "note": 159 }, i0);
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 149, 14, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 149, 15, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 155, 16, i0);
    }
  }
}
function part17(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 130, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 131, i0);
        break;
      }
      default:
        unknownKey(129, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 130, "es": 131 }, i0);
}
function part18(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 134, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 135, i0);
        break;
      }
      default:
        unknownKey(133, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 134, "es": 135 }, i0);
}
function part19(d, i0, i1) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 138, i0, i1);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 139, i0, i1);
        break;
      }
      default:
        unknownKey(137, key, i0, i1);
    }
  }
  if (needed !== 2) missing(d, { "en": 138, "es": 139 }, i0, i1);
}
function part20(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 154, i0);
        break;
      }
      case "url": {
        web_address(v, 155, i0);
        break;
      }
      case "quote": {
        text_31(v, 156, i0);
        break;
      }
      default:
        unknownKey(153, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 154 }, i0);
}
function part21(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 160, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 161, i0);
        break;
      }
      default:
        unknownKey(159, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 160, "es": 161 }, i0);
}
function part22(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "definition_id": {
        needed++;
        text_9(v, 164, i0);
        break;
      }
      case "term": {
        needed++;
        if (isPart(v, 165, i0)) part23(v, i0);
        break;
      }
      case "meaning": {
        needed++;
        if (isPart(v, 168, i0)) part24(v, i0);
        break;
      }
      case "from": {
        date(v, 171, i0);
        break;
      }
      case "from_missing": {
        code_null_reason(v, 172, i0);
        break;
      }
      case "to": {
        date(v, 173, i0);
        break;
      }
      case "dates_verification": {
        code_verification(v, 174, i0);
        break;
      }
      case "status": {
        needed++;
        code_provision_status(v, 175, i0);
        break;
      }
      case "citation": {
        needed++;
        if (isPart(v, 176, i0)) part25(v, i0);
        break;
      }
      case "verification": {
        needed++;
        code_verification(v, 180, i0);
        break;
      }
      case "read_on": {
        date(v, 181, i0);
        break;
      }
      case "note": {
        if (isPart(v, 182, i0)) part26(v, i0);
        break;
      }
      default:
        unknownKey(163, key, i0);
    }
  }
  if (needed !== 6) missing(d, { "definition_id": 164, "term": 165, "meaning": 168, "status": 175, "citation": 176, "verification": 180 }, i0);
  if (d.from !== void 0) {
    if (d.from_missing !== void 0) flawBecause("barred", 172, 17, i0);
  } else {
    if (d.from_missing === void 0) flawBecause("needed", 172, 18, i0);
  }
  if (d.verification !== void 0 && d.verification === "verified") {
    if (typeof d.citation === "object" && d.citation !== null && !Array.isArray(d.citation)) {
      if (d.citation.url === void 0) flawBecause("needed", 178, 19, i0);
    }
  }
}
function part23(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 166, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 167, i0);
        break;
      }
      default:
        unknownKey(165, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 166, "es": 167 }, i0);
}
function part24(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 169, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 170, i0);
        break;
      }
      default:
        unknownKey(168, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 169, "es": 170 }, i0);
}
function part25(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "text": {
        needed++;
        text_30(v, 177, i0);
        break;
      }
      case "url": {
        web_address(v, 178, i0);
        break;
      }
      case "quote": {
        text_31(v, 179, i0);
        break;
      }
      default:
        unknownKey(176, key, i0);
    }
  }
  if (needed !== 1) missing(d, { "text": 177 }, i0);
}
function part26(d, i0) {
  let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      case "en": {
        needed++;
        text_34(v, 183, i0);
        break;
      }
      case "es": {
        needed++;
        text_34(v, 184, i0);
        break;
      }
      default:
        unknownKey(182, key, i0);
    }
  }
  if (needed !== 2) missing(d, { "en": 183, "es": 184 }, i0);
}
function form(field, v, i0, i1, i2) {
  switch (field) {
  }
}
export const schema = recordSchema(part0, `
 $schema address ..500 "https://w3id.org/daybook/v1/legal-profile.schema.json
 record code =legal-profile
 standard_version id ..4 "1.0
 revision integer 1..100000
 revision_reason code revision-reason
 law_id id ..40 "us-il
 jurisdiction_id id ..40 "us-state-17
 title part
  en text 1..2000
  es text 1..2000
 parent_law_id id ..40 "us
 as_of date ..10
 note part
  en text 1..2000
  es text 1..2000
 duties list ..300
  * part
   duty_id id ..64 "no-hold-on-detainer
   asks list 1..80
    * id ..64
   duty code local-duty
   conditions list ..20
    * code duty-condition
   any_of list ..20
    * code duty-condition
   exceptions list ..20
    * code duty-condition
   agency_types list ..40
    * code agency-type
   except_agency_types list ..40
    * code agency-type
   from date ..10
   from_missing code null-reason
   to date ..10
   dates_verification code verification
   status code provision-status
   preempts boolean
   citation part
    text text 2..300
    url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
    quote text 3..600
   verification code verification
   read_on date ..10
   note part
    en text 1..2000
    es text 1..2000
 hold_clocks list ..60
  * part
   clock code hold-clock
   limit_minutes integer 0..52560000
   excludes list ..3
    * code =saturday|sunday|federal-holiday
   starts code =release-eligible|instrument-received|custody-transfer|ice-query|decision
   applies_to_instruments list ..40
    * code instrument
   agency_types list ..40
    * code agency-type
   needs list ..20
    * code duty-condition
   any_of list ..20
    * code duty-condition
   from date ..10
   from_missing code null-reason
   to date ..10
   dates_verification code verification
   status code provision-status
   preempts boolean
   citation part
    text text 2..300
    url address ..500 "https://www.ecfr.gov/current/title-8/section-287.7
    quote text 3..600
   verification code verification
   read_on date ..10
   note part
    en text 1..2000
    es text 1..2000
 other_clocks list ..60
  * part
   clock_id id ..64 "release-after-bond
   what part
    en text 1..2000
    es text 1..2000
   limit_minutes integer 0..52560000
   starts code =release-eligible|bond-posted|booked|sentence-end|ice-query|instrument-received|citizenship-claim
   direction code =after|before|not-settled
   agency_types list ..40
    * code agency-type
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
 provisions list ..300
  * part
   provision code policy-provision
   polarity code provision-polarity
   level code provision-level
   agency_types list ..40
    * code agency-type
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
 agreement_terms list ..60
  * part
   terms_id id ..64 "board-approves-termination
   agreement_types list 1..40
    * code agreement-type
   effect code =must-have|may-have|forbidden|must-end|terms-only
   entry_requires_approval_of part
    en text 1..2000
    es text 1..2000
   termination_approval code termination-approval
   termination_requires_approval_of part
    en text 1..2000
    es text 1..2000
   notice_to list ..10
    * part
     en text 1..2000
     es text 1..2000
   notice_when list ..5
    * code =entered|renewed|modified|terminated|not-yet-signed
   existing_end_by date ..10
   comply_by date ..10
   agency_notice_days integer 0..3650
   federal_notice_days integer 0..3650
   agency_types list ..40
    * code agency-type
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
 definitions list ..60
  * part
   definition_id id ..64 "violent-or-serious-crime
   term part
    en text 1..2000
    es text 1..2000
   meaning part
    en text 1..2000
    es text 1..2000
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
 regimes list ..40
  * id ..64 "us-il-trust-act`, [[{ "at": "/duties/*/asks", "is": "contains", "value": "all" }], [{ "at": "/duties/*/asks", "is": "otherwise" }], [{ "at": "/duties/*/from", "is": "given" }], [{ "at": "/duties/*/from", "is": "not-given" }], [{ "at": "/duties/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/hold_clocks/*/from", "is": "given" }], [{ "at": "/hold_clocks/*/from", "is": "not-given" }], [{ "at": "/hold_clocks/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/other_clocks/*/from", "is": "given" }], [{ "at": "/other_clocks/*/from", "is": "not-given" }], [{ "at": "/other_clocks/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/provisions/*/from", "is": "given" }], [{ "at": "/provisions/*/from", "is": "not-given" }], [{ "at": "/provisions/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/agreement_terms/*/from", "is": "given" }], [{ "at": "/agreement_terms/*/from", "is": "not-given" }], [{ "at": "/agreement_terms/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/definitions/*/from", "is": "given" }], [{ "at": "/definitions/*/from", "is": "not-given" }], [{ "at": "/definitions/*/verification", "is": "equals", "value": "verified" }], [{ "at": "/revision", "is": "at-least", "value": 2 }]]);
