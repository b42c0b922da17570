// @ts-nocheck
// Generated from rules/, schema/faults/ and the faults of @daybook/files by `npm run generate`. Do not edit.
import type { DefectInfo } from '../../check/defect-info.ts';
import type { CheckFault } from '../../check/schema-check.ts';
import type { CheckRule } from '../rule.ts';
import { dayNumber } from "@daybook/reports";
var agreementDocumentMissing = {
  id: "agreement-document-missing",
  scope: "record",
  record: "agreement",
  severity: "warning",
  basis: [{ citation: "Practice of public trackers of 287(g) agreements: 21 days", verification: "secondary" }],
  check({ documents, documents_missing, signed_on, agreement_type }, report, { today }) {
    if (documents.length > 0 || documents_missing !== void 0 || signed_on === void 0) return;
    if (agreement_type === "informal-practice") return;
    const days = dayNumber(today) - dayNumber(signed_on);
    if (days > 21) report("/documents", { values: { signed: signed_on, days } });
  }
};
var agreementEndsBeforeItStarts = {
  id: "agreement-ends-before-it-starts",
  scope: "record",
  record: "agreement",
  severity: "error",
  check({ signed_on, effective_on, ended_on, ended_between, termination }, report) {
    const judge = (start2, variant) => {
      if (start2 === void 0 || ended_on === void 0 || start2 <= ended_on) return false;
      report("/ended_on", { variant, values: { start: start2, end: ended_on } });
      return true;
    };
    if (!judge(signed_on, "signed") && !judge(effective_on, "effective")) judge(termination?.notice_given_on, "notice");
    if (ended_between === void 0) return;
    const { last_listed_on: start, first_missing_on: end } = ended_between;
    if (start >= end) report("/ended_between/first_missing_on", { variant: "missing", values: { start, end } });
  }
};
var agreementListedButEnded = {
  id: "agreement-listed-but-ended",
  scope: "record",
  record: "agreement",
  severity: "warning",
  check({ listings, last_listed_on = "", ended_on, ended_between }, report) {
    const as_of = listings.reduce((newest, one) => one.as_of > newest ? one.as_of : newest, last_listed_on);
    if (ended_on !== void 0 && as_of > ended_on)
      report("/ended_on", { variant: "ended", values: { end: ended_on, as_of } });
    const end = ended_between?.first_missing_on;
    if (end !== void 0 && as_of >= end)
      report("/ended_between/first_missing_on", { variant: "missing", values: { end, as_of } });
  }
};
var agreementListsOutOfOrder = {
  id: "agreement-lists-out-of-order",
  scope: "record",
  record: "agreement",
  severity: "warning",
  check({ listings, first_listed_on, last_listed_on }, report) {
    let oldest;
    let newest;
    listings.forEach(({ as_of }, at) => {
      const before = listings[at - 1]?.as_of;
      if (before !== void 0 && as_of < before)
        report(`/listings/${at}/as_of`, { variant: "order", values: { as_of, before } });
      if (oldest === void 0 || as_of < oldest) oldest = as_of;
      if (newest === void 0 || as_of > newest) newest = as_of;
    });
    if (oldest !== void 0 && first_listed_on !== void 0 && oldest < first_listed_on)
      report("/first_listed_on", { variant: "first", values: { said: first_listed_on, found: oldest } });
    if (newest !== void 0 && last_listed_on !== void 0 && newest > last_listed_on)
      report("/last_listed_on", { variant: "last", values: { said: last_listed_on, found: newest } });
  }
};
function basisOf(items) {
  const found = /* @__PURE__ */ new Map();
  for (const { statement } of items) {
    const { citation, verification } = statement;
    const { text, url } = citation;
    if (!found.has(text))
      found.set(text, { citation: text, verification: markOf(verification), ...url === void 0 ? {} : { url } });
  }
  return [...found.values()];
}
function markOf(verification = "secondary") {
  return verification === "verified" || verification === "secondary" ? verification : "from-memory";
}
function isLive({ status, ended_on, ended_between }, on) {
  if (status !== "active" && status !== "suspended") return false;
  return ended_between === void 0 && (ended_on === void 0 || ended_on > on);
}
var agreementMissingWhereLawRequires = {
  id: "agreement-missing-where-law-requires",
  scope: "set",
  record: ["agency", "agreement"],
  severity: "flag",
  start(report, sight) {
    const agencies = /* @__PURE__ */ new Map();
    const agreements = /* @__PURE__ */ new Map();
    const keep = (record, origin, kind) => {
      if (kind === "agency") agencies.set(record.agency_id, { agency: record, origin });
      else agreements.set(record.agreement_id, record);
    };
    const required = (agency_id) => {
      const answer = sight.law.agreementTermsOf({ agency_id, agreement_type: "287g-wso", on: sight.today });
      if (answer.missing !== void 0) return [];
      return answer.items.filter(
        ({ statement: { effect, comply_by = "" } }) => effect === "must-have" && comply_by <= sight.today
      );
    };
    return {
      take: keep,
      finish() {
        const given = /* @__PURE__ */ new Map();
        for (const agreement of agreements.values()) {
          const types = given.get(agreement.agency_id) ?? /* @__PURE__ */ new Set();
          given.set(agreement.agency_id, types);
          if (isLive(agreement, sight.today) || agreement.status === "pending-signature")
            types.add(agreement.agreement_type);
        }
        for (const [agency_id, { origin }] of agencies) {
          const types = given.get(agency_id);
          for (const item of required(agency_id)) {
            const { agreement_types } = item.statement;
            if (types === void 0) sight.skip("agreements-not-given");
            else if (!agreement_types.some((type) => types.has(type)))
              report({ kind: "agency", origin, record_id: agency_id }, "", {
                values: { type: agreement_types[0] ?? "287g-unspecified" },
                basis: basisOf([item])
              });
          }
        }
      }
    };
  }
};
var agreementSignedUnknown = {
  id: "agreement-signed-unknown",
  scope: "record",
  record: "agreement",
  severity: "warning",
  check({ signed_on, signed_on_missing, status, agreement_type }, report) {
    if (signed_on !== void 0 || signed_on_missing !== void 0) return;
    const isUnsigned = status === "proposed" || status === "pending-signature" || agreement_type === "informal-practice";
    if (!isUnsigned) report("/signed_on");
  }
};
var agreementStatusDisagrees = {
  id: "agreement-status-disagrees",
  scope: "record",
  record: "agreement",
  severity: "warning",
  check({ status, signed_on, ended_on }, report, { today }) {
    const say = (variant, on) => report("/status", { variant, values: { status, on } });
    const hasEnded = ended_on !== void 0 && ended_on < today;
    if (hasEnded && (status === "active" || status === "suspended")) say("ended", ended_on);
    else if (ended_on !== void 0 && ended_on > today && ENDED.has(status)) say("not-yet-ended", ended_on);
    else if (signed_on !== void 0 && signed_on <= today && UNSIGNED.has(status)) say("signed", signed_on);
  }
};
var ENDED = /* @__PURE__ */ new Set([
  "superseded",
  "expired",
  "terminated-by-lea",
  "terminated-by-ice",
  "terminated-by-state-law"
]);
var UNSIGNED = /* @__PURE__ */ new Set(["proposed", "pending-signature"]);
function skipForLaw(gap, sight) {
  sight.skip(gap === "agency-not-given" || gap === "jurisdiction-not-given" ? gap : "law-not-known");
}
var agreementWhereLawBars = {
  id: "agreement-where-law-bars",
  scope: "record",
  record: "agreement",
  severity: "flag",
  check(agreement, report, sight) {
    const { agency_id, agreement_type, signed_on } = agreement;
    const isInForce = isLive(agreement, sight.today);
    const on = isInForce ? sight.today : signed_on;
    if (on === void 0 || agreement.status === "void" || agreement.status === "proposed") return;
    const answer = sight.law.agreementTermsOf({ agency_id, agreement_type, on });
    if (answer.missing !== void 0) {
      skipForLaw(answer.missing, sight);
      return;
    }
    const barred = answer.items.filter(({ statement }) => {
      if (statement.effect === "forbidden") return true;
      return statement.effect === "must-end" && isInForce && (statement.existing_end_by ?? "") <= on;
    });
    if (barred.length === 0) {
      if (answer.gap !== void 0) skipForLaw(answer.gap, sight);
      return;
    }
    const basis = basisOf(barred);
    report("/agreement_type", {
      variant: isInForce ? "in-force" : "signed",
      values: { on, type: agreement_type },
      basis
    });
  }
};
import { dayNumber as dayNumber2 } from "@daybook/reports";
var noticePeriodTooShort = {
  id: "notice-period-too-short",
  scope: "record",
  record: "agreement",
  severity: "flag",
  check(agreement, report, sight) {
    const { ended_on, status, termination } = agreement;
    const notice = termination?.notice_given_on;
    if (ended_on === void 0 || notice === void 0 || notice > ended_on) return;
    if (status !== "terminated-by-lea" && status !== "terminated-by-ice") return;
    const side = status === "terminated-by-lea" ? "agency_notice_days" : "federal_notice_days";
    const own = termination?.[side];
    const { required, basis } = own === void 0 ? asTheLawSays(agreement, side, ended_on, sight) : { required: own, basis: OWN };
    const days = dayNumber2(ended_on) - dayNumber2(notice);
    if (days < required) report("/termination/notice_given_on", { values: { notice, days, required }, basis });
  }
};
var OWN = [
  { citation: "The notice period in the record of the agreement", verification: "verified" }
];
function asTheLawSays({ agency_id, agreement_type }, side, on, sight) {
  const answer = sight.law.agreementTermsOf({ agency_id, agreement_type, on });
  if (answer.missing !== void 0) {
    skipForLaw(answer.missing, sight);
    return { required: 0, basis: [] };
  }
  const said = answer.items.filter(({ statement }) => statement[side] !== void 0);
  if (said.length === 0 && answer.gap !== void 0) skipForLaw(answer.gap, sight);
  const required = Math.max(0, ...said.map(({ statement }) => statement[side] ?? 0));
  return { required, basis: basisOf(said) };
}
var sameAgreementTwice = {
  id: "same-agreement-twice",
  scope: "set",
  record: "agreement",
  severity: "error",
  start(report, { today }) {
    const current = /* @__PURE__ */ new Map();
    return {
      take(agreement, origin) {
        const { agreement_id, agency_id, agreement_type } = agreement;
        if (agreement_id === void 0 || agency_id === void 0 || agreement_type === void 0) return;
        const known2 = current.get(agreement_id);
        if (known2 === void 0 || known2.agreement.revision < agreement.revision)
          current.set(agreement_id, { agreement, origin });
      },
      finish() {
        const seen = /* @__PURE__ */ new Map();
        for (const { agreement, origin } of current.values()) {
          const { agreement_id, agency_id, agreement_type, signed_on: signed, revision_reason } = agreement;
          if (signed === void 0 || revision_reason?.startsWith("withdrawn-") || !isLive(agreement, today)) continue;
          const key = `${agency_id} ${agreement_type} ${signed}`;
          const other = seen.get(key);
          if (other === void 0) seen.set(key, agreement_id);
          else
            report({ kind: "agreement", origin, record_id: agreement_id }, "/signed_on", { values: { other, signed } });
        }
      }
    };
  }
};
var terminationWithoutApproval = {
  id: "termination-without-approval",
  scope: "record",
  record: "agreement",
  severity: "flag",
  check({ agency_id, agreement_type, status, ended_on, termination }, report, sight) {
    if (status !== "terminated-by-lea" || ended_on === void 0) return;
    const approved = termination?.approved_on;
    if (approved !== void 0 && approved <= ended_on) return;
    const answer = sight.law.agreementTermsOf({ agency_id, agreement_type, on: ended_on });
    if (answer.missing !== void 0) {
      skipForLaw(answer.missing, sight);
      return;
    }
    for (const item of answer.items) {
      const office = item.statement.termination_approval;
      if (office === void 0 || office === "none" || office === "unknown") continue;
      const basis = basisOf([item]);
      if (approved === void 0)
        report("/termination", { variant: "none", values: { ended: ended_on, office }, basis });
      else
        report("/termination/approved_on", { variant: "late", values: { ended: ended_on, approved, office }, basis });
      return;
    }
    if (answer.gap !== void 0) skipForLaw(answer.gap, sight);
  }
};
var agencyIdOfAnotherState = {
  id: "agency-id-of-another-state",
  scope: "record",
  record: "agency",
  severity: "warning",
  check({ agency_id: id, state, operator_level }, report) {
    if (state === void 0 || operator_level === "federal") return;
    const found = id.slice(3, 5).toUpperCase();
    if (found !== state) report("/state", { values: { id, found, state } });
  }
};
var agreementIdDisagrees = {
  id: "agreement-id-disagrees",
  scope: "record",
  record: "agreement",
  severity: "error",
  check({ agreement_id: id, agency_id: agency, agreement_type: type, revision }, report) {
    if (!id.startsWith(`${agency}-`)) report("/agency_id", { variant: "agency", values: { id, agency } });
    const named2 = id.slice(agency.length + 1, id.lastIndexOf("-"));
    if (named2 === type || revision > 1 || VAGUE.test(named2)) return;
    report("/agreement_type", { variant: "type", values: { id, type } });
  }
};
var VAGUE = /^(?:287g-unspecified|unknown|other)$/;
import { states } from "@daybook/files";
var byDigits = new Map(states.map((state) => [state.fips, state]));
function stateOfGeoid(geoid) {
  return byDigits.get(geoid.slice(0, 2));
}
var geoidOfAnotherState = {
  id: "geoid-of-another-state",
  scope: "record",
  record: "jurisdiction",
  severity: "warning",
  check({ geoids, level, state }, report) {
    if (state === void 0 || !IN_ONE_STATE.has(level)) return;
    geoids.forEach(({ geoid }, at) => {
      const found = stateOfGeoid(geoid)?.postal;
      if (found !== void 0 && found !== state) report(`/geoids/${at}/geoid`, { values: { geoid, found, state } });
    });
  }
};
var IN_ONE_STATE = /* @__PURE__ */ new Set(["state", "federal-district", "territory", "county", "municipal", "township"]);
var geoidWrongLength = {
  id: "geoid-wrong-length",
  scope: "record",
  record: "jurisdiction",
  severity: "error",
  check({ geoids, level }, report) {
    const form = FORMS[level];
    geoids.forEach(({ geoid }, at) => {
      const pointer = `/geoids/${at}/geoid`;
      if (form !== void 0 && !form.pattern.test(geoid)) {
        const { expected } = form;
        if (expected === void 0) report(pointer, { variant: "city", values: { geoid, count: geoid.length } });
        else report(pointer, { values: { geoid, level, count: geoid.length, expected } });
      } else if (stateOfGeoid(geoid) === void 0) {
        report(pointer, { variant: "no-such-state", values: { geoid, digits: geoid.slice(0, 2) } });
      }
    });
  }
};
var CITY = { pattern: /^(?:\d{7}|\d{10}|\d{2}[5-9]\d{2})$/ };
var FORMS = {
  state: { expected: 2, pattern: /^\d{2}$/ },
  territory: { expected: 2, pattern: /^\d{2}$/ },
  county: { expected: 5, pattern: /^\d{5}$/ },
  municipal: CITY,
  township: CITY
};
var iceFacilityCodeUnusual = {
  id: "ice-facility-code-unusual",
  scope: "record",
  record: "agency",
  severity: "warning",
  basis: [{ citation: "ICE's published lists of detention facilities", verification: "secondary" }],
  check({ identifiers, facilities }, report) {
    const judge = (code, pointer) => {
      if (code === "OTHER") report(pointer, { variant: "catch-all", values: { code } });
      else if (USUAL.test(code)) return;
      else if (USUAL.test(code.toUpperCase())) {
        const meant = code.toUpperCase();
        report(pointer, {
          variant: "small-letters",
          values: { code, meant },
          fix: { from: code, to: meant, certain: true }
        });
      } else report(pointer, { values: { code, count: code.length } });
    };
    identifiers.forEach(({ scheme, id }, at) => {
      if (scheme === "ice-detloc") judge(id, `/identifiers/${at}/id`);
    });
    facilities.forEach(({ code }, at) => {
      if (code !== void 0) judge(code, `/facilities/${at}/code`);
    });
  }
};
var USUAL = /^(?:[A-Z0-9]{7}|FY14|BOPATL|EROFCB|SALARM)$/;
var jurisdictionIdDisagrees = {
  id: "jurisdiction-id-disagrees",
  scope: "record",
  record: "jurisdiction",
  severity: "error",
  check({ jurisdiction_id: id, level, geoids }, report) {
    const { word = "", named: named2 } = /^us-(?<word>federal-district|county-subdivision|[a-z]+)(?:-(?<named>\d+))?$/.exec(id)?.groups ?? {};
    const levels = LEVELS[word];
    if (levels !== void 0 && level !== "unknown" && !levels.includes(level))
      report("/level", { variant: "level", values: { id, level } });
    if (levels === void 0 || named2 === void 0 || geoids.length === 0) return;
    if (!geoids.some(({ geoid }) => geoid === named2)) report("/geoids", { variant: "geoid", values: { id, named: named2 } });
  }
};
var LEVELS = {
  federal: ["federal"],
  state: ["state", "territory", "federal-district"],
  "federal-district": ["federal-district"],
  county: ["county", "municipal"],
  place: ["municipal", "township"],
  "county-subdivision": ["township", "municipal"],
  tribal: ["tribal"]
};
import { states as states2 } from "@daybook/files";
var byLetters = new Map(states2.map((state) => [state.ori ?? state.postal, state]));
function stateOfOri(ori) {
  return byLetters.get(ori.slice(0, 2));
}
var oriOfAnotherState = {
  id: "ori-of-another-state",
  scope: "record",
  record: "agency",
  severity: "warning",
  check({ identifiers, state, operator_level }, report) {
    if (state === void 0 || operator_level === "federal") return;
    identifiers.forEach(({ scheme, id }, at) => {
      if (scheme !== "ori9" && scheme !== "ori7") return;
      const found = stateOfOri(id)?.postal;
      if (found !== void 0 && found !== state)
        report(`/identifiers/${at}/id`, { values: { ori: id, found, state } });
    });
  }
};
var oriUnknownState = {
  id: "ori-unknown-state",
  scope: "record",
  record: "agency",
  severity: "error",
  check({ identifiers }, report) {
    identifiers.forEach(({ scheme, id }, at) => {
      if (scheme !== "ori9" && scheme !== "ori7" || !FORM.test(id) || stateOfOri(id) !== void 0) return;
      const letters = id.slice(0, 2);
      if (ELSEWHERE.has(letters)) return;
      const meant = POSTAL[letters];
      const pointer = `/identifiers/${at}/id`;
      if (meant === void 0) report(pointer, { values: { letters } });
      else {
        const whole = meant.letters + id.slice(2);
        const values = { ori: id, letters, state: meant.state, meant: meant.letters, whole };
        report(pointer, { variant: "postal-letters", values, fix: { from: id, to: whole, certain: false } });
      }
    });
  }
};
var FORM = /^[A-Z]{2}[A-Z0-9]{5,7}$/;
var POSTAL = {
  NE: { letters: "NB", state: "Nebraska" },
  GU: { letters: "GM", state: "Guam" }
};
var ELSEWHERE = /* @__PURE__ */ new Set(["US", "AM", "CM", "MK"]);
var oriWrongForm = {
  id: "ori-wrong-form",
  scope: "record",
  record: "agency",
  severity: "error",
  check({ identifiers }, report) {
    identifiers.forEach(({ scheme, id }, at) => {
      if (scheme !== "ori9" && scheme !== "ori7") return;
      const expected = scheme === "ori9" ? 9 : 7;
      if (ORI.test(id) && id.length === expected) return;
      const pointer = `/identifiers/${at}/id`;
      const meant = id.toUpperCase();
      if (!ORI.test(meant)) report(pointer, { values: { expected, count: id.length } });
      else if (meant.length === expected)
        report(pointer, {
          variant: "lower-case",
          values: { ori: id, meant },
          fix: { from: id, to: meant, certain: true }
        });
      else report(pointer, { variant: scheme === "ori9" ? "two-missing" : "nine-not-seven", values: { ori: id } });
    });
  }
};
var ORI = /^[A-Z]{2}[A-Z0-9]{5}(?:[A-Z0-9]{2})?$/;
import { isTimeZone } from "@daybook/reports";
var timeZoneUnknownName = {
  id: "time-zone-unknown-name",
  scope: "record",
  record: "agency",
  severity: "error",
  check({ time_zone, facilities }, report) {
    const judge = (zone, pointer) => {
      if (zone !== void 0 && !isTimeZone(zone)) report(pointer, { values: { zone: zone.slice(0, 40) } });
    };
    judge(time_zone, "/time_zone");
    facilities.forEach(({ time_zone: zone }, at) => {
      judge(zone, `/facilities/${at}/time_zone`);
    });
  }
};
import { contentHash, requestKey } from "@daybook/reports";
var parts = 4096;
var firstSize = 16;
var FingerprintSet = class {
  #tables = new Array(parts).fill(void 0);
  #sizes = new Uint32Array(parts);
  /**
   * Adds a text; false where it, or one of the same fingerprint, was there already.
   *
   * @param within from `seedOf`: what the text is told apart within, so that no longer text need be put together.
   */
  add(text, within = 0) {
    let a = 3735928559 ^ within;
    let b = Math.imul(1103547991 ^ within, 2654435761);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
    b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
    return this.#put(b & parts - 1, a >>> 0 || 1);
  }
  #put(part, mark) {
    let table = this.#tables[part] ?? new Uint32Array(firstSize);
    const size = this.#sizes[part] ?? 0;
    if (size * 4 >= table.length * 3) {
      const wider = new Uint32Array(table.length * 2);
      for (const old of table) if (old !== 0) wider[placeFor(wider, old)] = old;
      table = wider;
    }
    this.#tables[part] = table;
    const place = placeFor(table, mark);
    if (table[place] === mark) return false;
    table[place] = mark;
    this.#sizes[part] = size + 1;
    return true;
  }
};
function placeFor(table, mark) {
  const mask = table.length - 1;
  let place = Math.imul(mark, 2654435761) >>> 7 & mask;
  while (table[place] !== 0 && table[place] !== mark) place = place + 1 & mask;
  return place;
}
function seedOf(text, number) {
  let seed = number | 0;
  for (let at = 0; at < text.length; at++) seed = Math.imul(seed ^ text.charCodeAt(at), 16777619);
  return seed ^ seed >>> 15;
}
var duplicateRequestId = {
  id: "duplicate-request-id",
  scope: "set",
  record: "request",
  severity: "error",
  basis: [
    {
      citation: "Daybook standard: of two different records with one id and revision neither is in force",
      verification: "verified"
    }
  ],
  start(report) {
    return new Repeated((request, origin, first) => {
      const isCopy = first.content === contentHash(request);
      if (isCopy && first.file !== origin.file) return;
      const { file, row } = first;
      const detail = isCopy ? { variant: "copy", values: { row } } : { values: { file, row } };
      report({ kind: "request", origin, record_id: request.request_id }, "/request_id", detail);
    });
  }
};
var Repeated = class {
  #seen = new FingerprintSet();
  #suspects = /* @__PURE__ */ new Map();
  #tell;
  constructor(tell) {
    this.#tell = tell;
  }
  take(request) {
    if (request.source.kind !== "own-log" || request.request_id === void 0) return;
    const isNew = this.#seen.add(request.request_id, seedOf(request.agency_id ?? "", request.revision));
    const key = isNew ? void 0 : keyOf(request);
    if (key !== void 0) this.#suspects.set(key, void 0);
  }
  wantsAgain() {
    return this.#suspects.size > 0;
  }
  again(request, origin) {
    const key = keyOf(request);
    if (key === void 0 || !this.#suspects.has(key)) return;
    const first = this.#suspects.get(key);
    if (first === void 0)
      this.#suspects.set(key, { file: origin.file, row: origin.row ?? 0, content: contentHash(request) });
    else this.#tell(request, origin, first);
  }
  finish() {
  }
};
function keyOf(request) {
  if (request.source.kind !== "own-log" || request.request_id === void 0) return void 0;
  return `${requestKey(request)}
${request.revision}`;
}
var agreementInForceDisagrees = {
  id: "agreement-in-force-disagrees",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ agreements_in_force }, report, sight) {
    agreements_in_force.forEach(({ agreement_id: agreement, agreement_type, status, as_of }, at) => {
      const known2 = sight.agreement(agreement);
      if (known2 === void 0) return;
      const pointer = `/agreements_in_force/${at}`;
      const { ended_on, signed_on, agreement_type: type } = known2;
      if (type !== agreement_type)
        report(`${pointer}/agreement_type`, { variant: "type", values: { agreement, type } });
      if (status !== "active") return;
      if (ended_on !== void 0 && ended_on < as_of)
        report(`${pointer}/status`, { variant: "ended", values: { agreement, as_of, on: ended_on } });
      else if (signed_on !== void 0 && signed_on > as_of)
        report(`${pointer}/status`, { variant: "not-yet", values: { agreement, as_of, on: signed_on } });
    });
  }
};
var balanceDoesNotAdd = {
  id: "balance-does-not-add",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ balance }, report) {
    if (balance === void 0) return;
    const { open_at_start, received, decided, closed_without_decision, open_at_end } = balance;
    if (open_at_start === void 0 || received === void 0 || decided === void 0) return;
    if (closed_without_decision === void 0 || open_at_end === void 0) return;
    const before = open_at_start + received;
    const after = decided + closed_without_decision + open_at_end;
    if (before !== after) report("/balance", { values: { before, after, difference: Math.abs(before - after) } });
  }
};
import { parsePeriod } from "@daybook/reports";
var CurrentReports = class {
  #reports = /* @__PURE__ */ new Map();
  take(about, origin) {
    const { report_id, revision, period } = about;
    const months = parsePeriod(period.name)?.months;
    if (report_id === void 0 || months === void 0 || about.source_kind === void 0) return;
    const known2 = this.#reports.get(report_id);
    if (known2 === void 0 || known2.about.revision < revision) this.#reports.set(report_id, { about, origin, months });
  }
  /** The reports in force, without those that were withdrawn. */
  list() {
    return [...this.#reports.values()].filter(({ about }) => !about.revision_reason?.startsWith("withdrawn-"));
  }
};
var crimeBasisChanges = {
  id: "crime-basis-changes",
  scope: "set",
  record: "quarterly-report",
  severity: "warning",
  basis: [{ citation: "FBI Crime Data Explorer: change from SRS to NIBRS", verification: "from-memory" }],
  start(report) {
    const reports = new CurrentReports();
    return {
      take: (about, origin) => reports.take(about, origin),
      finish() {
        const last = /* @__PURE__ */ new Map();
        const inOrder = reports.list().sort((left, right) => (left.months[0] ?? "") < (right.months[0] ?? "") ? -1 : 1);
        for (const { about, origin } of inOrder) {
          about.context.forEach(({ item, crime_basis: found }, at) => {
            if (found === void 0 || found === "unknown") return;
            const key = `${about.agency_id ?? about.jurisdiction_id} ${item}`;
            const { basis: other, period } = last.get(key) ?? { basis: found, period: "" };
            last.set(key, { basis: found, period: about.period.name });
            if (other === found) return;
            const pointer = `/context/${at}/crime_basis`;
            report({ kind: "quarterly-report", origin, record_id: about.report_id }, pointer, {
              values: { found, other, period }
            });
          });
        }
      }
    };
  }
};
var expenditureOnEndedAgreement = {
  id: "expenditure-on-ended-agreement",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ expenditures, period: { start_on, end_on } }, report, sight) {
    for (const [at, { agreement_id: agreement, flow }] of expenditures.entries()) {
      if (agreement === void 0 || flow !== "expense") continue;
      const found = sight.agreement(agreement);
      if (found === void 0) {
        sight.skip("agreements-not-given");
        continue;
      }
      const pointer = `/expenditures/${at}/agreement_id`;
      const { ended_on, effective_on, signed_on } = found;
      const from = effective_on ?? signed_on;
      if (ended_on !== void 0 && ended_on < start_on)
        report(pointer, { variant: "ended", values: { agreement, on: ended_on, edge: start_on } });
      else if (from !== void 0 && from > end_on)
        report(pointer, { variant: "not-yet", values: { agreement, on: from, edge: end_on } });
    }
  }
};
import { measures } from "@daybook/reports";
var measureNotAsDefined = {
  id: "measure-not-as-defined",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables, source_kind }, report) {
    tables.forEach((table, no) => {
      const { measure } = table;
      const defined = measures.find(({ id }) => id === measure);
      if (defined === void 0) return;
      for (const variant of ["unit", "kind", "placed_by"]) {
        const found = table[variant];
        const isOfOthers = source_kind !== "own-log" && variant === "placed_by" && found === "instrument-dated";
        const expected = defined[variant];
        if (found !== expected && !isOfOthers)
          report(`/tables/${no}/${variant}`, { variant, values: { measure, expected, found } });
      }
    });
  }
};
import { parsePeriod as parsePeriod2 } from "@daybook/reports";
var monthsCoveredIncomplete = {
  id: "months-covered-incomplete",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ period: { name }, months_covered }, report) {
    const months = parsePeriod2(name)?.months;
    if (months === void 0) return;
    const covered = months_covered;
    covered.forEach((month2, at) => {
      if (!months.includes(month2)) report(`/months_covered/${at}`, { variant: "outside", values: { month: month2, name } });
    });
    const month = months.find((one) => !covered.includes(one));
    if (month === void 0) return;
    const count = months.filter((one) => covered.includes(one)).length;
    report("/months_covered", { variant: "missing", values: { count, all: months.length, name, month } });
  }
};
var nilCertifiedTooEarly = {
  id: "nil-certified-too-early",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ nil, period: { end_on: end } }, report) {
    nil.forEach(({ certified_on: certified }, at) => {
      if (certified < end) report(`/nil/${at}/certified_on`, { values: { certified, end } });
    });
  }
};
import { isCounted, requestKey as requestKey2 } from "@daybook/reports";
import { groupOf } from "@daybook/reports";
import { localDateOf } from "@daybook/reports";
function dateOf(on, at, zone) {
  if (on !== void 0 || at === void 0 || zone === void 0) return on;
  return localDateOf(at, zone);
}
function nilEvents(request, zone, tell) {
  const { direction, asks, instruments, custody, interview, costs } = request;
  const received = dateOf(request.received_on, request.received_at, zone);
  if (received !== void 0 && direction === "inbound") {
    tell("all-requests", received);
    const hasDetainer = instruments.some(({ instrument }) => instrument.startsWith("i-247"));
    if (hasDetainer) tell("detainers", received);
    if (hasDetainer || instruments.some(({ instrument }) => groupOf("instrument", instrument) === "administrative"))
      tell("list-2-detainers-warrants", received);
    if (asks.some(({ ask }) => groupOf("ask", ask) === "information")) tell("information-requests", received);
  }
  if (received !== void 0 && direction === "outbound-query") tell("queries", received);
  const ended = dateOf(custody?.ended_on, custody?.ended_at, zone);
  if (ended !== void 0 && groupOf("custody-end", custody?.custody_end ?? "") === "transferred-to-ice")
    tell("transfers", ended);
  const held = interview?.held ? dateOf(interview.held_on, interview.held_at, zone) : void 0;
  if (held !== void 0) tell("interviews", held);
  for (const { incurred_on, amount_cents } of costs) if (amount_cents !== 0) tell("costs", incurred_on);
}
var NilCertificates = class {
  #months = /* @__PURE__ */ new Set();
  #doubted = [];
  /** In the first reading: notes in which months an agency has any. */
  note(request, zone) {
    if (request.source.kind !== "own-log") return;
    nilEvents(request, zone, (scope, on) => this.#months.add(`${request.agency_id} ${scope} ${on.slice(0, 7)}`));
  }
  /** Keeps the certificates that some month of the log speaks against, and says whether there are any. */
  areInDoubt(certificates) {
    const months = [...this.#months].map((said) => said.split(" "));
    this.#doubted = certificates.flatMap((certificate) => {
      const { scope, about } = certificate;
      const [from, to] = [about.period.start_on.slice(0, 7), about.period.end_on.slice(0, 7)];
      const isDoubted = months.some(
        ([agency, of, on = ""]) => agency === about.agency_id && of === scope && on >= from && on <= to
      );
      return isDoubted ? [{ ...certificate, entries: /* @__PURE__ */ new Map() }] : [];
    });
    return this.#doubted.length > 0;
  }
  /** In the second reading: notes the entries of the certificates in doubt. */
  look(request, zone) {
    const { agency_id, revision, source } = request;
    const key = requestKey2(request);
    if (source.kind !== "own-log" || key === void 0) return;
    for (const { scope, about, entries } of this.#doubted) {
      if (about.agency_id !== agency_id || (entries.get(key)?.revision ?? 0) >= revision) continue;
      const { start_on, end_on } = about.period;
      let found;
      if (isCounted(request))
        nilEvents(request, zone, (of, on) => {
          if (of === scope && on >= start_on && on <= end_on) found ??= on;
        });
      entries.set(key, { revision, on: found });
    }
  }
  /** The certificates that entries in force speak against, each with the dates of these. */
  contradicted() {
    return this.#doubted.flatMap((certificate) => {
      const dates = [...certificate.entries.values()].flatMap(({ on }) => on ?? []).sort();
      return dates.length === 0 ? [] : [{ certificate, dates }];
    });
  }
};
var nilWithEntries = {
  id: "nil-with-entries",
  scope: "set",
  record: ["quarterly-report", "request"],
  severity: "error",
  basis: [
    {
      citation: "5 ILCS 805/25",
      verification: "secondary",
      url: "https://lexace.ai/us/statute/illinois/5-ILCS-805-25"
    }
  ],
  start(report, sight) {
    const reports = new CurrentReports();
    const certificates = new NilCertificates();
    const say = ({ about, origin, pointer }, detail) => report({ kind: "quarterly-report", origin, record_id: about.report_id }, pointer, detail);
    const check = {
      take(record, origin) {
        if (record.record === "request") certificates.note(record, sight.zoneOf(record.agency_id));
        else if (record.nil.length > 0) reports.take(record, origin);
      },
      wantsAgain: () => certificates.areInDoubt(certificatesOf(reports)),
      again(record) {
        if (record.record === "request") certificates.look(record, sight.zoneOf(record.agency_id));
      },
      finish() {
        for (const certificate of certificatesOf(reports)) {
          const { scope, about } = certificate;
          const count = scope === "all-requests" ? about.balance?.received ?? 0 : 0;
          if (count > 0) say(certificate, { variant: "figure", values: { scope, count } });
        }
        for (const { certificate, dates } of certificates.contradicted()) {
          const values = { scope: certificate.scope, count: dates.length, on: dates[0] ?? "" };
          say(certificate, { variant: "log", values });
        }
      }
    };
    return check;
  }
};
function certificatesOf(reports) {
  return reports.list().flatMap(
    ({ about, origin }) => about.nil.map(({ scope }, at) => ({ scope, about, origin, pointer: `/nil/${at}/scope` }))
  );
}
import { parsePeriod as parsePeriod3 } from "@daybook/reports";
var periodWrongDates = {
  id: "period-wrong-dates",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ period: { name, start_on, end_on } }, report) {
    const period = parsePeriod3(name);
    if (period === void 0) return report("/period/name", { variant: "no-period", values: { name } });
    const judge = (field, variant, found, expected) => {
      if (found === expected) return;
      report(`/period/${field}`, {
        variant,
        values: { name, expected, found },
        fix: { from: found, to: expected, certain: false }
      });
    };
    judge("start_on", "start", start_on, period.start_on);
    judge("end_on", "end", end_on, period.end_on);
  }
};
var rateWithoutParts = {
  id: "rate-without-parts",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  basis: [
    { citation: "Crime and detention context: numerator, denominator and months covered", verification: "secondary" }
  ],
  check({ rates }, report) {
    rates.forEach(({ withheld, numerator_missing, denominator, denominator_missing, coverage_months }, at) => {
      if (withheld !== void 0) return;
      const pointer = `/rates/${at}`;
      if (numerator_missing !== void 0) report(`${pointer}/numerator_missing`, { variant: "numerator" });
      if (denominator_missing !== void 0) report(`${pointer}/denominator_missing`, { variant: "denominator" });
      if (denominator === 0) report(`${pointer}/denominator`, { variant: "zero" });
      const hasFigures = numerator_missing === void 0 && denominator_missing === void 0;
      if (coverage_months === 0 && hasFigures) report(`${pointer}/coverage_months`, { variant: "months" });
    });
  }
};
var reportCountsMoreRowsThanLog = {
  id: "report-counts-more-rows-than-log",
  scope: "set",
  record: ["quarterly-report", "request"],
  severity: "warning",
  start(report) {
    const reports = new CurrentReports();
    const records = /* @__PURE__ */ new Map();
    return {
      take(record, origin) {
        if (record.record === "quarterly-report") {
          if (record.source_kind === "own-log" && record.basis.kind === "derived") reports.take(record, origin);
        } else if (record.source.kind === "own-log" && record.agency_id !== void 0) {
          records.set(record.agency_id, (records.get(record.agency_id) ?? 0) + 1);
        }
      },
      finish() {
        for (const { about, origin } of reports.list()) {
          const found = records.get(about.agency_id ?? "");
          const said = about.basis.rows;
          if (found === void 0 || said === void 0 || said <= found) continue;
          const entry = { kind: "quarterly-report", origin, record_id: about.report_id };
          report(entry, "/basis/rows", { values: { said, found } });
        }
      }
    };
  }
};
import { createRecount as createRecount2 } from "@daybook/reports";
import { createRecount } from "@daybook/reports";
var PrefixRecount = class {
  current;
  #recount;
  #left;
  #hasMore = false;
  constructor(current, sight) {
    const { about } = current;
    this.current = current;
    this.#left = about.basis.rows ?? 0;
    this.#recount = createRecount(about, {
      ...agencyOf(about, sight),
      ...about.basis.law.length > 0 && { law: sight.law }
    });
  }
  take(request) {
    if (request.agency_id !== this.current.about.agency_id || request.source.kind !== "own-log") return;
    if (this.#left > 0) this.#recount.take(request);
    else this.#hasMore = true;
    this.#left -= 1;
  }
  /** The figures that differ; nothing where the log is shorter, or has grown otherwise, so that nobody can say what it was. */
  differences = () => {
    const { differences, rows } = this.#recount.finish();
    const isOther = rows === 0 || this.#left > 0 || this.#hasMore && differences.length > 0;
    return isOther ? void 0 : differences;
  };
};
function agencyOf({ agency_id, time_zone }, sight) {
  const agency = agency_id === void 0 ? void 0 : sight.agency(agency_id);
  if (agency === void 0) return {};
  return { agency: time_zone === void 0 ? agency : { ...agency, time_zone } };
}
var reportDiffersFromLog = {
  id: "report-differs-from-log",
  scope: "set",
  record: ["quarterly-report", "request"],
  severity: "error",
  start(report, sight) {
    const reports = new CurrentReports();
    const agencies = /* @__PURE__ */ new Set();
    let recounts = [];
    const check = {
      take(record, origin) {
        if (record.record === "request") agencies.add(record.source.kind === "own-log" ? record.agency_id : void 0);
        else if (record.source_kind === "own-log" && record.basis.kind === "derived") {
          createRecount2(record).finish();
          reports.take(record, origin);
        }
      },
      wantsAgain() {
        recounts = reports.list().map((current) => new PrefixRecount(current, sight));
        return recounts.some(({ current }) => agencies.has(current.about.agency_id));
      },
      again(record) {
        if (record.record === "request") for (const recount of recounts) recount.take(record);
      },
      finish() {
        for (const { current, differences } of recounts) {
          const { about, origin } = current;
          const found = differences();
          if (found === void 0) sight.skip("log-not-given");
          for (const { pointer, codes, reported, counted } of found ?? []) {
            const shown2 = Object.values(codes).join(", ");
            const variant = shown2 === "" ? "figure" : pointer.endsWith("/rows") ? "missing-row" : "cell";
            const entry = { kind: "quarterly-report", origin, record_id: about.report_id };
            report(entry, pointer, { variant, values: { codes: shown2, reported, counted } });
          }
        }
      }
    };
    return check;
  }
};
var reportIdDisagrees = {
  id: "report-id-disagrees",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ report_id: found, agency_id, jurisdiction_id, period, source_kind }, report) {
    const about = agency_id ?? jurisdiction_id;
    if (about === void 0 || source_kind === void 0) return;
    const expected = `${about}-${period.name.toLowerCase()}-${source_kind}`;
    if (found !== expected)
      report("/report_id", { values: { found, expected }, fix: { from: found, to: expected, certain: false } });
  }
};
var reportPeriodGap = {
  id: "report-period-gap",
  scope: "set",
  record: "quarterly-report",
  severity: "warning",
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.source_kind === "own-log") reports.take(about, origin);
      },
      finish() {
        const covered = /* @__PURE__ */ new Map();
        const all = reports.list().map((one) => {
          const who = `${one.about.agency_id ?? one.about.jurisdiction_id}`;
          const months = covered.get(who) ?? /* @__PURE__ */ new Set();
          for (const month of one.months) months.add(monthNumber(month));
          covered.set(who, months);
          return { ...one, months, start: monthNumber(one.months[0] ?? "") };
        });
        const told = /* @__PURE__ */ new Set();
        for (const { about, origin, months, start } of all) {
          const before = Math.max(-1, ...[...months].filter((month) => month < start));
          const count = start - before - 1;
          const key = `${about.agency_id ?? about.jurisdiction_id} ${start}`;
          if (before === -1 || count === 0 || told.has(key)) continue;
          told.add(key);
          const values = { count, before: monthName(before) };
          report({ kind: "quarterly-report", origin, record_id: about.report_id }, "/period/name", { values });
        }
      }
    };
  }
};
function monthNumber(month) {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
function monthName(number) {
  return `${Math.floor(number / 12)}-${String(number % 12 + 1).padStart(2, "0")}`;
}
var reportPublishedBeforePeriodEnd = {
  id: "report-published-before-period-end",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ published_on: published, as_of, period: { end_on: end } }, report) {
    if (published === void 0) return;
    if (published < end) report("/published_on", { variant: "period-end", values: { published, end } });
    else if (published < as_of) report("/published_on", { variant: "as-of", values: { published, end: as_of } });
  }
};
var reportTimeZoneDiffers = {
  id: "report-time-zone-differs",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ agency_id, time_zone: found }, report, sight) {
    if (found === void 0 || agency_id === void 0) return;
    const expected = sight.zoneOf(agency_id);
    if (expected !== void 0 && expected !== found) report("/time_zone", { values: { found, expected } });
  }
};
var smallNumberShown = {
  id: "small-number-shown",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ tables, protection, published_on }, report) {
    if (protection === void 0 || published_on === void 0) return;
    const { small_cell: threshold } = protection;
    tables.forEach(({ dimensions, rows }, no) => {
      const attributes = dimensions.filter((dimension) => OF_PERSONS.has(dimension));
      if (attributes.length === 0) return;
      rows.forEach((row, at) => {
        const isMargin = attributes.every((dimension) => row[dimension] === "total");
        if (!isMargin && row.value !== void 0 && row.value > 0 && row.value < threshold)
          report(`/tables/${no}/rows/${at}/value`, { values: { threshold } });
      });
    });
  }
};
var OF_PERSONS = /* @__PURE__ */ new Set([
  "age_band",
  "sex",
  "race_ethnicity",
  "region",
  "language",
  "charge_class",
  "conviction_class",
  "qualifying_offense",
  "terrorist_match"
]);
import { codelists } from "@daybook/types";
var tableCodeUnknown = {
  id: "table-code-unknown",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables }, report) {
    tables.forEach(({ dimensions, rows }, no) => {
      for (const dimension of dimensions) {
        const list = LISTS[dimension] ?? dimension.replaceAll("_", "-");
        const known2 = codesOf(list, dimension.endsWith("_group"));
        if (known2 === void 0) continue;
        rows.forEach((row, at) => {
          const code = row[dimension];
          if (code === void 0 || code === "total" || known2.has(code)) return;
          report(`/tables/${no}/rows/${at}/${dimension}`, { values: { code: code.slice(0, 40), list } });
        });
      }
    });
  }
};
var LISTS = {
  decision_group: "decision",
  reason: "decision-reason",
  provision: "policy-provision",
  result: "ask-result",
  outcome: "custody-end",
  outcome_group: "custody-end",
  taker: "custody-taker",
  system: "database-system",
  purpose: "query-purpose",
  response: "iar-response",
  consent: "interview-consent",
  notice: "notice-type",
  function: "agreement-function"
};
var known = /* @__PURE__ */ new Map();
function codesOf(list, asGroups) {
  const key = `${list} ${asGroups}`;
  if (!known.has(key)) {
    const found = Object.hasOwn(codelists, list) && !codelists[list].open ? codelists[list].codes : void 0;
    known.set(key, found && new Set(found.map(({ code, group }) => asGroups ? group ?? code : code)));
  }
  return known.get(key);
}
var tableRowNotAsDeclared = {
  id: "table-row-not-as-declared",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables }, report) {
    tables.forEach(({ dimensions, rows }, no) => {
      const declared = new Set(dimensions);
      rows.forEach((row, at) => {
        const pointer = `/tables/${no}/rows/${at}`;
        for (const dimension of dimensions)
          if (row[dimension] === void 0) report(pointer, { variant: "empty", values: { dimension } });
        for (const field in row)
          if (!declared.has(field) && !FIGURE.has(field))
            report(`${pointer}/${field}`, { variant: "undeclared", values: { dimension: field } });
      });
    });
  }
};
var FIGURE = /* @__PURE__ */ new Set(["value", "observations", "withheld", "missing"]);
var tableRowTwice = {
  id: "table-row-twice",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables }, report) {
    const ids = /* @__PURE__ */ new Set();
    tables.forEach(({ table_id, dimensions, rows }, no) => {
      if (ids.has(table_id)) report(`/tables/${no}/table_id`, { variant: "table", values: { table: table_id } });
      ids.add(table_id);
      const seen = /* @__PURE__ */ new Map();
      rows.forEach((row, at) => {
        if (dimensions.some((dimension) => row[dimension] === void 0)) return;
        const key = dimensions.map((dimension) => row[dimension]).join("\n");
        const other = seen.get(key);
        if (other === void 0) seen.set(key, at + 1);
        else report(`/tables/${no}/rows/${at}`, { variant: "row", values: { other } });
      });
    });
  }
};
var SEVERAL = /* @__PURE__ */ new Set([
  "reason",
  "legal_basis",
  "provision",
  "information",
  "instrument",
  "probable_cause",
  "custody_basis",
  "race_ethnicity"
]);
function canBeAdded({
  kind,
  adds_over_time,
  adds_over_agencies
}, dimension) {
  if (kind === "average" || kind === "median" || SEVERAL.has(dimension)) return false;
  if (dimension === "month") return kind === "flow" && adds_over_time;
  return dimension !== "agency_id" || adds_over_agencies;
}
var tableTotalDiffers = {
  id: "table-total-differs",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables }, report) {
    tables.forEach((table, no) => {
      if (!table.complete) return;
      table.rows.forEach((row, at) => {
        const sum = row.value === void 0 ? void 0 : sumFor(row, table);
        if (sum === void 0 || sum === row.value) return;
        report(`/tables/${no}/rows/${at}/value`, { values: { total: row.value ?? 0, sum } });
      });
    });
  }
};
function sumFor(margin, table) {
  const open = table.dimensions.filter((dimension) => margin[dimension] === "total");
  if (open.length === 0 || !open.every((dimension) => canBeAdded(table, dimension))) return void 0;
  let sum = 0;
  for (const row of table.rows) {
    const isPart = table.dimensions.every(
      (dimension) => open.includes(dimension) ? row[dimension] !== "total" : row[dimension] === margin[dimension]
    );
    if (!isPart) continue;
    if (row.value === void 0) return void 0;
    sum += row.value;
  }
  return sum;
}
var withheldCountDiffers = {
  id: "withheld-count-differs",
  scope: "record",
  record: "quarterly-report",
  severity: "error",
  check({ tables, rates, protection }, report) {
    const isWithheld = ({ withheld }) => withheld !== void 0;
    const found = tables.reduce(
      (sum, { rows }) => sum + rows.filter(isWithheld).length,
      rates.filter(isWithheld).length
    );
    const said = protection?.withheld_cells;
    if (said !== void 0 && said !== found) report("/protection/withheld_cells", { values: { said, found } });
  }
};
var yearDiffersFromQuarters = {
  id: "year-differs-from-quarters",
  scope: "set",
  record: "quarterly-report",
  severity: "warning",
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.balance?.received !== void 0) reports.take(about, origin);
      },
      finish() {
        const all = reports.list();
        for (const whole of all) {
          const { about, origin } = whole;
          const parts2 = partsOf(whole, all);
          const said = about.balance?.received ?? 0;
          const sum = parts2.reduce((total, part) => total + (part.about.balance?.received ?? 0), 0);
          if (parts2.length < 2 || sum === said) continue;
          const values = { period: about.period.name, said, parts: parts2.length, sum };
          const entry = { kind: "quarterly-report", origin, record_id: about.report_id };
          report(entry, "/balance/received", { values });
        }
      }
    };
  }
};
function partsOf(whole, all) {
  const same = ({ about: { agency_id, jurisdiction_id, source_kind } }) => `${agency_id} ${jurisdiction_id} ${source_kind}`;
  for (const length of [6, 3, 1]) {
    const parts2 = all.filter(
      (part) => part.months.length === length && length < whole.months.length && same(part) === same(whole) && part.months.every((month) => whole.months.includes(month))
    );
    if (parts2.length * length === whole.months.length) return parts2;
  }
  return [];
}
var zeroWithoutNil = {
  id: "zero-without-nil",
  scope: "record",
  record: "quarterly-report",
  severity: "warning",
  check({ source_kind, balance, nil, period }, report) {
    if (source_kind !== "own-log" || balance?.received !== 0) return;
    if (!nil.some(({ scope }) => scope === "all-requests")) report("/nil", { values: { period: period.name } });
  }
};
var agencyUnknown = {
  id: "agency-unknown",
  scope: "set",
  record: ["agency", "agreement", "quarterly-report", "request"],
  severity: "warning",
  start(report) {
    const agencies = /* @__PURE__ */ new Set();
    const cited = /* @__PURE__ */ new Map();
    return {
      take(record, origin, kind) {
        const { agency_id } = record;
        if (agency_id === void 0) return;
        if (kind === "agency") agencies.add(agency_id);
        else {
          const known2 = cited.get(agency_id);
          if (known2 === void 0) cited.set(agency_id, { origin, kind, record_id: idOf(record), count: 1 });
          else known2.count += 1;
        }
      },
      finish() {
        for (const [agency, { count, ...first }] of cited) {
          if (agencies.size > 0 && !agencies.has(agency))
            report(first, "/agency_id", { ...count === 1 && { variant: "one" }, values: { agency, count } });
        }
      }
    };
  }
};
function idOf(record) {
  if (record.record === "request") return record.request_id;
  return record.record === "agreement" ? record.agreement_id : record.record === "quarterly-report" ? record.report_id : record.agency_id;
}
var agreementCitedUnknown = {
  id: "agreement-cited-unknown",
  scope: "set",
  record: ["agreement", "quarterly-report"],
  severity: "warning",
  start(report, sight) {
    return {
      take(record, origin, kind) {
        const record_id = record.record === "agreement" ? record.agreement_id : record.report_id;
        const cite = (agreement, pointer) => {
          if (agreement === void 0 || sight.agreement(agreement) !== void 0) return;
          if (!sight.hasAgreements(agreement.slice(0, AGENCY_ID))) sight.skip("agreements-not-given");
          else report({ kind, origin, record_id }, pointer, { values: { agreement } });
        };
        if (record.record === "agreement") {
          cite(record.predecessor, "/predecessor");
          cite(record.successor, "/successor");
        } else {
          for (const [at, { agreement_id }] of record.expenditures.entries())
            cite(agreement_id, `/expenditures/${at}/agreement_id`);
          for (const [at, { agreement_id }] of record.agreements_in_force.entries())
            cite(agreement_id, `/agreements_in_force/${at}/agreement_id`);
        }
      },
      finish() {
      }
    };
  }
};
var AGENCY_ID = 14;
import { requestKey as requestKey3 } from "@daybook/reports";
var SETS = 1 << 16;
var WAYS = 4;
var RecentIds = class {
  #marks = new Uint32Array(SETS * WAYS);
  #next = new Uint8Array(SETS);
  #set = 0;
  #mark = 0;
  /** True once an id had to give way: from then on an id that is not known may have been there. */
  forgot = false;
  add(id) {
    if (this.has(id)) return;
    const way = this.#next[this.#set] ?? 0;
    const place = this.#set * WAYS + way;
    if (this.#marks[place] !== 0) this.forgot = true;
    this.#marks[place] = this.#mark;
    this.#next[this.#set] = (way + 1) % WAYS;
  }
  /** Whether the id, or one of the same 48 bits, was added and has not given way. */
  has(id) {
    this.#hash(id);
    const from = this.#set * WAYS;
    for (let at = from; at < from + WAYS; at++) if (this.#marks[at] === this.#mark) return true;
    return false;
  }
  #hash(id) {
    let a = 2166136261;
    let b = 2654435769;
    for (let at = 0; at < id.length; at++) {
      const code = id.charCodeAt(at);
      a = Math.imul(a ^ code, 16777619);
      b = Math.imul(b ^ code, 1540483477);
    }
    this.#set = (b ^ b >>> 15) & SETS - 1;
    this.#mark = Math.imul(a ^ a >>> 16, 2246822507) >>> 0 || 1;
  }
};
var duplicateEntrySuspected = {
  id: "duplicate-entry-suspected",
  scope: "set",
  record: "request",
  severity: "warning",
  start(report) {
    const late = new RecentIds();
    const suspects = /* @__PURE__ */ new Map();
    const check = {
      take(request) {
        const said = whatItSays(request);
        if (said === void 0) return;
        if (late.has(said)) suspects.set(said, void 0);
        late.add(said);
      },
      wantsAgain: () => suspects.size > 0,
      again(request, origin) {
        const said = whatItSays(request);
        if (said === void 0 || !suspects.has(said)) return;
        const key = requestKey3(request);
        const { request_id, related_requests } = request;
        const first = suspects.get(said);
        if (first === void 0) suspects.set(said, { key, request_id, origin });
        else if (first.key !== key && related_requests.length === 0) {
          const values = { other: first.request_id, file: first.origin.file, row: first.origin.row ?? 1 };
          report({ kind: "request", origin, record_id: request_id }, "/request_id", { values });
        }
      },
      finish() {
      }
    };
    return check;
  }
};
function whatItSays(request) {
  const { source, revision, direction, received_at, received_on, case_key, custody } = request;
  if (source.kind !== "own-log" || revision > 1 || direction !== "inbound") return void 0;
  const the_case = case_key ?? (received_at === void 0 ? void 0 : custody?.ended_at);
  if (the_case === void 0) return void 0;
  let said = `${request.agency_id} ${the_case} ${received_at ?? received_on} ${request.requesting_component}`;
  for (const { instrument, dated_on } of request.instruments) said += ` ${instrument} ${dated_on}`;
  for (const { ask, system } of request.asks) said += ` ${ask} ${system}`;
  return said;
}
var facilityUnknown = {
  id: "facility-unknown",
  scope: "record",
  record: "request",
  severity: "warning",
  check({ agency_id, facility }, report, sight) {
    if (facility?.facility_id === void 0 || agency_id === void 0) return;
    const { facility_id } = facility;
    const known2 = sight.agency(agency_id)?.facilities ?? [];
    if (known2.length === 0 || known2.some((one) => one.facility_id === facility_id)) return;
    report("/facility/facility_id", { values: { facility: facility_id } });
  }
};
var jurisdictionUnknown = {
  id: "jurisdiction-unknown",
  scope: "set",
  record: ["agency", "jurisdiction", "quarterly-report"],
  severity: "warning",
  start(report) {
    const jurisdictions = /* @__PURE__ */ new Set();
    const cited = /* @__PURE__ */ new Map();
    return {
      take(record, origin, kind) {
        const cite = (id, record_id, pointer) => {
          if (id !== void 0 && !IS_TOP.test(id) && !cited.has(id))
            cited.set(id, { origin, kind, record_id, pointer });
        };
        if (record.record === "agency") {
          cite(record.government_id, record.agency_id, "/government_id");
          for (const [at, id] of record.serves.entries()) cite(id, record.agency_id, `/serves/${at}`);
        } else if (record.record === "jurisdiction") {
          jurisdictions.add(record.jurisdiction_id);
          cite(record.law_parent, record.jurisdiction_id, "/law_parent");
          for (const [at, id] of record.contained_in.entries()) cite(id, record.jurisdiction_id, `/contained_in/${at}`);
        } else cite(record.jurisdiction_id, record.report_id, "/jurisdiction_id");
      },
      finish() {
        for (const [jurisdiction, { pointer, ...first }] of cited) {
          if (jurisdictions.size > 0 && !jurisdictions.has(jurisdiction))
            report(first, pointer, { values: { jurisdiction } });
        }
      }
    };
  }
};
var IS_TOP = /^us-(?:state|federal)(?:-|$)/;
import { requestKey as requestKey4 } from "@daybook/reports";
var publicIdUsedTwice = {
  id: "public-id-used-twice",
  scope: "set",
  record: "request",
  severity: "error",
  start(report) {
    const first = new FingerprintSet();
    const late = new RecentIds();
    let count = 0;
    const suspects = /* @__PURE__ */ new Map();
    const check = {
      take({ public_id, revision }) {
        if (public_id === void 0 || revision > 1) return;
        const isKnown = count < EXACT ? !first.add(public_id) : late.has(public_id);
        if (count >= EXACT) late.add(public_id);
        count += 1;
        if (isKnown) suspects.set(public_id, void 0);
      },
      wantsAgain: () => suspects.size > 0,
      again(request, origin) {
        const { public_id, request_id } = request;
        if (public_id === void 0 || !suspects.has(public_id)) return;
        const key = requestKey4(request) ?? "";
        const other = suspects.get(public_id);
        if (other === void 0) suspects.set(public_id, { key, request_id, origin });
        else if (other.key !== key) {
          const values = { other: other.request_id, file: other.origin.file, row: other.origin.row ?? 1 };
          report({ kind: "request", origin, record_id: request_id }, "/public_id", { values });
        }
      },
      finish() {
      }
    };
    return check;
  }
};
var EXACT = 1e6;
var recordedInItself = {
  id: "recorded-in-itself",
  scope: "record",
  record: "request",
  severity: "error",
  check({ request_id: id, custody }, report) {
    if (id !== void 0 && custody?.recorded_in === id) report("/custody/recorded_in", { values: { id } });
  }
};
import { requestKey as requestKey5 } from "@daybook/reports";
var OpenReferences = class {
  #recent = new RecentIds();
  #open = /* @__PURE__ */ new Map();
  /** Says that a record with this id is there. */
  define(id) {
    this.#recent.add(id);
    this.settle(id);
  }
  refer(reference) {
    const { id } = reference;
    if (this.#recent.has(id)) return;
    const others = this.#open.get(id);
    if (others === void 0) this.#open.set(id, [reference]);
    else others.push(reference);
  }
  /** Whether a second reading could settle what is open. */
  get isUnsure() {
    return this.#open.size > 0 && this.#recent.forgot;
  }
  /** In the second reading: says that a record with this id is there. */
  settle(id) {
    if (this.#open.size > 0) this.#open.delete(id);
  }
  /** References to ids that no record has. */
  left() {
    return [...this.#open.values()].flat();
  }
};
var recordedInUnknown = {
  id: "recorded-in-unknown",
  scope: "set",
  record: "request",
  severity: "error",
  start(report) {
    const references = new OpenReferences();
    const check = {
      take(request, origin) {
        const own = requestKey5(request);
        if (own !== void 0) references.define(own);
        const named2 = request.custody?.recorded_in;
        const id = named2 === void 0 ? void 0 : requestKey5(request, named2);
        if (id === void 0 || id === own) return;
        references.refer({ id, origin, record_id: request.request_id, pointer: "/custody/recorded_in" });
      },
      wantsAgain: () => references.isUnsure,
      again(request) {
        const own = requestKey5(request);
        if (own !== void 0) references.settle(own);
      },
      finish() {
        for (const { id, origin, record_id, pointer } of references.left())
          report({ kind: "request", origin, record_id }, pointer, {
            values: { other: id.slice(id.lastIndexOf("\n") + 1) }
          });
      }
    };
    return check;
  }
};
var relatedRequestUnknown = {
  id: "related-request-unknown",
  scope: "set",
  record: "request",
  severity: "warning",
  start(report) {
    const references = new OpenReferences();
    const check = {
      take({ public_id, request_id, related_requests }, origin) {
        if (public_id !== void 0) references.define(public_id);
        related_requests.forEach(({ public_id: id }, at) => {
          references.refer({ id, origin, record_id: request_id, pointer: `/related_requests/${at}/public_id` });
        });
      },
      wantsAgain: () => references.isUnsure,
      again({ public_id }) {
        if (public_id !== void 0) references.settle(public_id);
      },
      finish() {
        for (const { id, origin, record_id, pointer } of references.left())
          report({ kind: "request", origin, record_id }, pointer, { values: { other: id } });
      }
    };
    return check;
  }
};
import { recordKey } from "@daybook/reports";
var revisionGap = {
  id: "revision-gap",
  scope: "set",
  record: ["agency", "jurisdiction", "agreement", "request", "quarterly-report"],
  severity: "warning",
  start(report) {
    const marks = /* @__PURE__ */ new Map();
    const later = /* @__PURE__ */ new Map();
    const check = {
      take(record) {
        const revision = record.revision;
        const key = !(revision >= 2) ? void 0 : recordKey(record);
        if (key !== void 0) marks.set(key, (marks.get(key) ?? 0) | 1 << Math.min(revision - 2, 30));
      },
      wantsAgain() {
        for (const [key, mark] of marks) if ((mark & mark + 1) !== 0) later.set(key, []);
        marks.clear();
        return later.size > 0;
      },
      again(record, origin, kind) {
        const key = later.size === 0 ? void 0 : recordKey(record);
        if (key !== void 0) later.get(key)?.push({ revision: record.revision, kind, origin });
      },
      finish() {
        for (const [key, revisions] of later) {
          revisions.sort((left, right) => left.revision - right.revision);
          revisions.forEach(({ revision, kind, origin }, at) => {
            const before = revisions[at - 1]?.revision ?? revision;
            const record_id = key.slice(key.lastIndexOf("\n") + 1);
            if (revision > before + 1)
              report({ kind, origin, record_id }, "/revision", { values: { revision, before } });
          });
        }
      }
    };
    return check;
  }
};
import { contentHash as contentHash2, recordKey as recordKey2 } from "@daybook/reports";
var sameIdTwoContents = {
  id: "same-id-two-contents",
  scope: "set",
  record: ["agency", "jurisdiction", "agreement", "quarterly-report", "legal-profile", "regime"],
  severity: "error",
  basis: [
    {
      citation: "Daybook standard: of two different records with one id and revision neither is in force",
      verification: "verified"
    }
  ],
  start(report) {
    const seen = new FingerprintSet();
    const suspects = /* @__PURE__ */ new Map();
    const check = {
      take(record) {
        const key = keyOf2(record);
        if (key !== void 0 && !seen.add(key)) suspects.set(key, void 0);
      },
      wantsAgain: () => suspects.size > 0,
      again(record, origin, kind) {
        const key = keyOf2(record);
        if (key === void 0 || !suspects.has(key)) return;
        const first = suspects.get(key);
        const content = contentHash2(record);
        if (first === void 0) suspects.set(key, { origin, content });
        else if (first.content !== content) {
          const id = key.slice(0, key.lastIndexOf("\n")).replace(/^.*\n/s, "");
          const values = { id, revision: Number(record.revision), file: first.origin.file, row: first.origin.row ?? 1 };
          report({ kind, origin, record_id: id }, "/revision", { values });
        }
      },
      finish() {
      }
    };
    return check;
  }
};
function keyOf2(record) {
  const key = recordKey2(record);
  return key === void 0 || typeof record.revision !== "number" ? void 0 : `${key}
${String(record.revision)}`;
}
var sameInstrumentTwice = {
  id: "same-instrument-twice",
  scope: "record",
  record: "request",
  severity: "warning",
  check({ instruments }, report) {
    for (let at = 1; at < instruments.length; at++) {
      const one = instruments[at];
      const hasScan = one?.file_sha256 !== void 0;
      if (one?.instrument === void 0 || !hasScan && one.dated_on === void 0) continue;
      const isTwice = instruments.slice(0, at).some((other) => {
        if (hasScan && other.file_sha256 !== void 0) return other.file_sha256 === one.file_sha256;
        return other.instrument === one.instrument && other.dated_on !== void 0 && other.dated_on === one.dated_on;
      });
      if (!isTwice) continue;
      const values = { paper: one.instrument, dated: one.dated_on ?? "" };
      report(`/instruments/${at}`, one.dated_on === void 0 ? { variant: "scan" } : { values });
    }
  }
};
var supersedesItself = {
  id: "supersedes-itself",
  scope: "record",
  record: "request",
  severity: "error",
  check({ request_id: id, supersedes }, report) {
    if (supersedes.length === 0 || id === void 0) return;
    const at = supersedes.indexOf(id);
    if (at !== -1) report(`/supersedes/${at}`, { values: { id } });
  }
};
import { requestKey as requestKey6 } from "@daybook/reports";
var supersedesUnknown = {
  id: "supersedes-unknown",
  scope: "set",
  record: "request",
  severity: "warning",
  start(report) {
    const references = new OpenReferences();
    const check = {
      take(request, origin) {
        const own = requestKey6(request);
        if (own !== void 0) references.define(own);
        request.supersedes.forEach((named2, at) => {
          const id = requestKey6(request, named2);
          if (id === void 0 || id === own) return;
          references.refer({ id, origin, record_id: request.request_id, pointer: `/supersedes/${at}` });
        });
      },
      wantsAgain: () => references.isUnsure,
      again(request) {
        const own = requestKey6(request);
        if (own !== void 0) references.settle(own);
      },
      finish() {
        for (const { id, origin, record_id, pointer } of references.left())
          report({ kind: "request", origin, record_id }, pointer, {
            values: { other: id.slice(id.lastIndexOf("\n") + 1) }
          });
      }
    };
    return check;
  }
};
import { isCounted as isCounted2, requestKey as requestKey7 } from "@daybook/reports";
var withdrawnButStillUsed = {
  id: "withdrawn-but-still-used",
  scope: "set",
  record: "request",
  severity: "warning",
  start(report) {
    const used = new FingerprintSet();
    const suspects = /* @__PURE__ */ new Map();
    const references = [];
    const check = {
      take(request) {
        const named2 = request.custody?.recorded_in;
        if (named2 !== void 0) used.add(requestKey7(request, named2) ?? "");
        if (!isCounted2(request)) suspects.set(requestKey7(request) ?? "", { revision: 0, isWithdrawn: false });
      },
      wantsAgain() {
        for (const id of suspects.keys()) if (used.add(id)) suspects.delete(id);
        return suspects.size > 0;
      },
      again(request, origin) {
        const { revision } = request;
        const own = suspects.get(requestKey7(request) ?? "");
        if (own !== void 0 && revision > own.revision)
          Object.assign(own, { revision, isWithdrawn: !isCounted2(request) });
        const id = request.custody?.recorded_in === void 0 ? "" : requestKey7(request, request.custody.recorded_in) ?? "";
        if (suspects.has(id)) references.push({ id, request, origin });
      },
      finish() {
        for (const { id, request, origin } of references) {
          const other = request.custody?.recorded_in;
          if (other === void 0 || !suspects.get(id)?.isWithdrawn) continue;
          report({ kind: "request", origin, record_id: request.request_id }, "/custody/recorded_in", {
            values: { other }
          });
        }
      }
    };
    return check;
  }
};
import { epochOf } from "@daybook/reports";
var decisionBeforeReceipt = {
  id: "decision-before-receipt",
  scope: "record",
  record: "request",
  severity: "error",
  check({ asks, received_on, received_at }, report) {
    for (const [ask, { decisions }] of asks.entries()) {
      for (const [at, { decided_on, decided_at }] of decisions.entries()) {
        const pointer = `/asks/${ask}/decisions/${at}`;
        if (decided_on !== void 0 && received_on !== void 0 && decided_on < received_on) {
          report(`${pointer}/decided_on`, { values: { decided: decided_on, received: received_on } });
        } else if (decided_at !== void 0 && received_at !== void 0 && epochOf(decided_at) < epochOf(received_at)) {
          report(`${pointer}/decided_at`, { variant: "time", values: { decided: decided_at, received: received_at } });
        }
      }
    }
  }
};
var receivedDateMissing = {
  id: "received-date-missing",
  scope: "record",
  record: "request",
  severity: "error",
  check({ source, received_on, received_on_missing }, report) {
    if (source.kind === "own-log" && received_on === void 0 && received_on_missing === void 0)
      report("/received_on");
  }
};
const rules: readonly CheckRule[] = [
  agencyIdOfAnotherState,
  agencyUnknown,
  agreementCitedUnknown,
  agreementDocumentMissing,
  agreementEndsBeforeItStarts,
  agreementIdDisagrees,
  agreementInForceDisagrees,
  agreementListedButEnded,
  agreementListsOutOfOrder,
  agreementMissingWhereLawRequires,
  agreementSignedUnknown,
  agreementStatusDisagrees,
  agreementWhereLawBars,
  balanceDoesNotAdd,
  crimeBasisChanges,
  decisionBeforeReceipt,
  duplicateEntrySuspected,
  duplicateRequestId,
  expenditureOnEndedAgreement,
  facilityUnknown,
  geoidOfAnotherState,
  geoidWrongLength,
  iceFacilityCodeUnusual,
  jurisdictionIdDisagrees,
  jurisdictionUnknown,
  measureNotAsDefined,
  monthsCoveredIncomplete,
  nilCertifiedTooEarly,
  nilWithEntries,
  noticePeriodTooShort,
  oriOfAnotherState,
  oriUnknownState,
  oriWrongForm,
  periodWrongDates,
  publicIdUsedTwice,
  rateWithoutParts,
  receivedDateMissing,
  recordedInItself,
  recordedInUnknown,
  relatedRequestUnknown,
  reportCountsMoreRowsThanLog,
  reportDiffersFromLog,
  reportIdDisagrees,
  reportPeriodGap,
  reportPublishedBeforePeriodEnd,
  reportTimeZoneDiffers,
  revisionGap,
  sameAgreementTwice,
  sameIdTwoContents,
  sameInstrumentTwice,
  smallNumberShown,
  supersedesItself,
  supersedesUnknown,
  tableCodeUnknown,
  tableRowNotAsDeclared,
  tableRowTwice,
  tableTotalDiffers,
  terminationWithoutApproval,
  timeZoneUnknownName,
  withdrawnButStillUsed,
  withheldCountDiffers,
  yearDiffersFromQuarters,
  zeroWithoutNil
];
var missingField = {
  id: "missing-field",
  severity: "error",
  flaws: ["missing"],
  describe: ({ field }) => field.is === "list" ? { variant: "list" } : {}
};
var neededForThisEntry = {
  id: "needed-for-this-entry",
  severity: "error",
  flaws: ["needed"],
  describe: ({ reason, missingField: missingField2 }) => missingField2 === void 0 ? { values: { reason } } : { variant: "explained", values: { missing_field: missingField2 } }
};
import { personalData, showValue } from "@daybook/files";
function shown(value, is) {
  if (typeof value === "number") return is === "integer" ? String(value) : void 0;
  if (typeof value !== "string" || value.length > 40) return void 0;
  if (is === "date" || is === "instant" || is === "integer") return showValue(value, is);
  if (is !== "code" && is !== "id") return void 0;
  const word = is === "id" ? /^[\w.:/#+-]+$/.test(value) : /^[\p{L}\p{N}_./-]+$/u.test(value);
  return word && personalData(value) === void 0 ? value : void 0;
}
function lengthOf(value) {
  return typeof value === "string" ? [...value.slice(0, 1e5)].length : String(value).length;
}
function twoDigits(text, at) {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
var hyphen = 45;
var lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDayAt(text) {
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1) return false;
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  if (day <= 28) return true;
  const isLeap = year % 4 === 0 && (year !== 0 || century % 4 === 0);
  return day <= (month === 2 && isLeap ? 29 : lengths[month - 1] ?? 0);
}
function isDate(text) {
  return text.length === 10 && isDayAt(text);
}
function writtenDate(text) {
  const [, year, , month = "", day = ""] = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text.trim()) ?? /^((?:19|20)\d\d)()(\d\d)(\d\d)$/.exec(text.trim()) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : void 0;
}
var notADate = {
  id: "not-a-date",
  severity: "error",
  flaws: ["date"],
  describe({ value }) {
    const text = shown(value, "date");
    if (text === void 0 || typeof value !== "string") return { variant: "hidden" };
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { variant: "no-such-day", values: { value: text } };
    const meant = writtenDate(text);
    if (meant === void 0) return { values: { value: text } };
    return { variant: "written", values: { value: text, meant }, fix: { from: value, to: meant, certain: true } };
  }
};
var colon = 58;
function isInstant(text) {
  const { length } = text;
  if (length < 20 || length > 35 || !isDayAt(text) || text.charCodeAt(10) !== 84) return false;
  if (text.charCodeAt(13) !== colon || text.charCodeAt(16) !== colon) return false;
  if (!isTime(text, 11) || twoDigits(text, 17) < 0 || twoDigits(text, 17) > 59) return false;
  let at = 19;
  if (text.charCodeAt(at) === 46) {
    const first = ++at;
    while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
    if (at === first) return false;
  }
  const sign = text.charCodeAt(at);
  if (sign === 90) return at + 1 === length;
  return (sign === 43 || sign === 45) && at + 6 === length && text.charCodeAt(at + 3) === colon && isTime(text, at + 1);
}
function isTime(text, at) {
  const hours = twoDigits(text, at);
  const minutes = twoDigits(text, at + 3);
  return hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59;
}
var notADateAndTime = {
  id: "not-a-date-and-time",
  severity: "error",
  flaws: ["instant"],
  describe({ value }) {
    const text = shown(value, "instant");
    if (text === void 0 || typeof value !== "string") return { variant: "hidden" };
    const meant = text.replace(/^(\d{4}-\d\d-\d\d)[ t](\d\d:\d\d:\d\d(?:\.\d+)?) ?([zZ]|[+-]\d\d:\d\d)$/, "$1T$2$3").toUpperCase();
    if (isInstant(meant))
      return { variant: "written", values: { value: text, meant }, fix: { from: value, to: meant, certain: true } };
    if (isDate(text)) return { variant: "date-only", values: { value: text } };
    const hasOffset = /(?:[zZ]|[+-]\d\d:?\d\d)$/.test(text.slice(11));
    if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text) && !hasOffset)
      return { variant: "no-offset", values: { value: text } };
    const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
    return isWhole ? { variant: "no-such-moment", values: { value: text } } : { values: { value: text } };
  }
};
var outOfRange = {
  id: "out-of-range",
  severity: "error",
  flaws: ["range"],
  describe({ field, value }) {
    const { least = 0, most: most2 = 0 } = field;
    return Number(value) < least ? { variant: "small", values: { value: Number(value), least } } : { variant: "large", values: { value: Number(value), most: most2 } };
  }
};
var partNotForThisEntry = {
  id: "part-not-for-this-entry",
  severity: "error",
  flaws: ["barred"],
  describe: ({ reason }) => ({ values: { reason } })
};
var repeatedItem = {
  id: "repeated-item",
  severity: "error",
  flaws: ["repeated"],
  describe({ field, value }) {
    const text = shown(value, field.is);
    return text === void 0 ? { variant: "hidden" } : { values: { value: text } };
  }
};
var tooFewItems = {
  id: "too-few-items",
  severity: "error",
  flaws: ["few"],
  describe: ({ field }) => ({ values: { least: field.least ?? 1 } })
};
var tooLong = {
  id: "too-long",
  severity: "error",
  flaws: ["long"],
  describe: ({ field, value }) => ({ values: { count: lengthOf(value), most: field.most ?? 0 } })
};
var tooManyItems = {
  id: "too-many-items",
  severity: "error",
  flaws: ["many"],
  describe: ({ field }) => ({ values: { most: field.most ?? 0 } })
};
var tooShortOrEmpty = {
  id: "too-short-or-empty",
  severity: "error",
  flaws: ["short"],
  describe: ({ field, value }) => value === "" ? { variant: "empty" } : { values: { count: lengthOf(value), least: field.least ?? 1 } }
};
import { closest, fold } from "@daybook/files";
var most = 1e3;
function remembered(answer) {
  const known2 = /* @__PURE__ */ new Map();
  return (question) => {
    if (known2.has(question)) return known2.get(question);
    const found = answer(question);
    if (known2.size >= most) known2.clear();
    known2.set(question, found);
    return found;
  };
}
var askers = /* @__PURE__ */ new WeakMap();
function meantCode(text, field, book) {
  const ofBook = askers.get(book) ?? /* @__PURE__ */ new Map();
  askers.set(book, ofBook);
  const ask = ofBook.get(field) ?? asker(field, book);
  ofBook.set(field, ask);
  return ask(text);
}
function asker(field, book) {
  const titles = (field.list === void 0 ? void 0 : book.titles.codes[field.list]) ?? {};
  const spellings = spellingsOf(field.values ?? Object.keys(titles), titles);
  return remembered((text) => {
    const said = fold(text);
    if (spellings.has(said)) return named(spellings.get(said), titles, true);
    if (said.length < 3 || said.length > 80) return void 0;
    const near = closest(said, spellings.keys());
    return near === void 0 ? void 0 : named(spellings.get(near), titles, false);
  });
}
function spellingsOf(codes, titles) {
  const spellings = /* @__PURE__ */ new Map();
  for (const code of codes) {
    for (const spelling of /* @__PURE__ */ new Set([fold(code), fold(titles[code] ?? code)])) {
      spellings.set(spelling, spellings.has(spelling) && spellings.get(spelling) !== code ? void 0 : code);
    }
  }
  return spellings;
}
function named(code, titles, certain) {
  return code === void 0 ? void 0 : { code, title: titles[code] ?? code, certain };
}
var unknownCode = {
  id: "unknown-code",
  severity: "error",
  flaws: ["code"],
  describe({ field, value, book }) {
    const meant = typeof value === "string" ? meantCode(value, field, book) : void 0;
    if (typeof value === "string" && meant !== void 0) {
      const { code, title, certain } = meant;
      const values = { value: value.trim().slice(0, 40), meant: code, title };
      return { variant: certain ? "same" : "near", values, fix: { from: value, to: code, certain } };
    }
    if (field.values !== void 0)
      return { variant: "one-of", values: { codes: field.values.slice(0, 12).join(", ") } };
    const text = shown(value, "code");
    return text === void 0 ? { variant: "hidden", values: { count: lengthOf(value) } } : { values: { value: text } };
  }
};
function printableKey(name) {
  return /^[A-Za-z_$][A-Za-z0-9_$-]{0,39}$/.test(name) && !/\d{4}/.test(name) ? name : void 0;
}
var unknownField = {
  id: "unknown-field",
  severity: "error",
  flaws: ["unknown"],
  describe({ flaw, meantField }) {
    const name = printableKey(flaw.name ?? "");
    if (meantField !== void 0) return { variant: "near", values: { name: name ?? meantField, meant: meantField } };
    return name === void 0 ? { variant: "hidden", values: { count: lengthOf(flaw.name) } } : { values: { name } };
  }
};
var valueNotForThisEntry = {
  id: "value-not-for-this-entry",
  severity: "error",
  flaws: ["misfit"],
  describe: ({ reason }) => ({ values: { reason } })
};
var wrongForm = {
  id: "wrong-form",
  severity: "error",
  flaws: ["form", "name", "address"],
  describe({ flaw, field, value, book }) {
    if (flaw.what !== "form") return { variant: flaw.what };
    const meant = field.is === "code" && typeof value === "string" ? meantCode(value, field, book) : void 0;
    if (meant !== void 0 && typeof value === "string") {
      const { code, title, certain } = meant;
      return { variant: "code-written", values: { meant: code, title }, fix: { from: value, to: code, certain } };
    }
    if (field.is === "code") return { variant: "code" };
    const example = field.example ?? "";
    const text = shown(value, "id");
    return text === void 0 ? { variant: "hidden", values: { example, count: lengthOf(value) } } : { values: { value: text, example } };
  }
};
var wrongType = {
  id: "wrong-type",
  severity: "error",
  flaws: ["type"],
  describe({ field, value }) {
    if (value === null) return { variant: field.is === "list" ? "null-list" : "null" };
    const isOwn = field.is === "integer" || field.is === "boolean" || field.is === "list" || field.is === "part";
    return { variant: isOwn ? field.is : "text" };
  }
};
const schemaFaults: readonly CheckFault[] = [
  missingField,
  neededForThisEntry,
  notADateAndTime,
  notADate,
  outOfRange,
  partNotForThisEntry,
  repeatedItem,
  tooFewItems,
  tooLong,
  tooManyItems,
  tooShortOrEmpty,
  unknownCode,
  unknownField,
  valueNotForThisEntry,
  wrongForm,
  wrongType
];
export {
  rules,
  schemaFaults
};

/** The weight of everything that the reader of files may find. */
export const readerFaults: readonly DefectInfo[] = [
  { id: 'empty-file', severity: 'error' },
  { id: 'unknown-format', severity: 'error' },
  { id: 'gzip-damaged', severity: 'error' },
  { id: 'json-syntax', severity: 'error' },
  { id: 'torn-last-line', severity: 'error' },
  { id: 'blank-lines', severity: 'warning' },
  { id: 'not-a-record', severity: 'error' },
  { id: 'duplicate-key', severity: 'error' },
  { id: 'forbidden-key', severity: 'error' },
  { id: 'nested-too-deep', severity: 'error' },
  { id: 'number-not-whole', severity: 'error' },
  { id: 'number-too-large', severity: 'error' },
  { id: 'control-character', severity: 'error' },
  { id: 'lone-surrogate', severity: 'error' },
  { id: 'text-too-long', severity: 'error' },
  { id: 'too-many-keys', severity: 'error' },
  { id: 'not-utf8', severity: 'error' },
  { id: 'record-too-large', severity: 'error' },
  { id: 'document-too-large', severity: 'error' },
  { id: 'assumed-encoding', severity: 'warning' },
  { id: 'assumed-separator', severity: 'warning' },
  { id: 'quote-not-closed', severity: 'error' },
  { id: 'stray-quote', severity: 'warning' },
  { id: 'kind-unknown', severity: 'error' },
  { id: 'no-records', severity: 'error' },
  { id: 'unknown-heading', severity: 'warning' },
  { id: 'missing-heading', severity: 'error' },
  { id: 'column-twice', severity: 'error' },
  { id: 'too-many-columns', severity: 'error' },
  { id: 'too-many-cells', severity: 'error' },
  { id: 'column-without-heading', severity: 'warning' },
  { id: 'rows-differ', severity: 'error' },
  { id: 'row-without-record', severity: 'error' },
  { id: 'unreadable-date', severity: 'error' },
  { id: 'ambiguous-date', severity: 'error' },
  { id: 'assumed-date-order', severity: 'warning' },
  { id: 'assumed-century', severity: 'warning' },
  { id: 'serial-date', severity: 'warning' },
  { id: 'time-left-out', severity: 'warning' },
  { id: 'unreadable-instant', severity: 'error' },
  { id: 'instant-without-offset', severity: 'error' },
  { id: 'unreadable-number', severity: 'error' },
  { id: 'number-rewritten', severity: 'warning' },
  { id: 'unreadable-yes-no', severity: 'error' },
  { id: 'code-rewritten', severity: 'warning' },
  { id: 'unusual-characters', severity: 'warning' },
  { id: 'unreadable-character', severity: 'error' },
  { id: 'date-instead-of-text', severity: 'error' },
  { id: 'error-cell', severity: 'error' },
  { id: 'damaged-workbook', severity: 'error' },
  { id: 'workbook-too-large', severity: 'error' },
  { id: 'linked-workbook', severity: 'error' },
  { id: 'formula-cells', severity: 'warning' },
  { id: 'hidden-rows', severity: 'warning' },
  { id: 'hidden-sheet', severity: 'warning' },
  { id: 'sheet-not-read', severity: 'warning' },
  { id: 'file-skipped', severity: 'warning' },
  { id: 'empty-folder', severity: 'error' },
  { id: 'headings-of-another-file', severity: 'error' },
  { id: 'no-rows-below-headings', severity: 'error' },
];
