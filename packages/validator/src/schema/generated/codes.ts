// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
export function is_age_band(v) {
  switch (v.length) {
    case 4:
      return v === "0-17";
    case 5:
      return v === "18-24" || v === "25-34" || v === "35-44" || v === "45-54" || v === "55-64";
    case 7:
      return v === "65-plus" || v === "unknown";
    case 12:
      return v === "withheld-law" || v === "not-recorded";
    case 13:
      return v === "not-collected";
    case 16:
      return v === "withheld-privacy";
    default:
      return false;
  }
}
export function is_agency_type(v) {
  switch (v.length) {
    case 5:
      return v === "court" || v === "other";
    case 6:
      return v === "parole";
    case 7:
      return v === "sheriff" || v === "marshal" || v === "unknown";
    case 9:
      return v === "constable" || v === "probation";
    case 10:
      return v === "prosecutor";
    case 12:
      return v === "state-police";
    case 13:
      return v === "police-county" || v === "police-campus" || v === "police-school" || v === "tribal-police" || v === "regional-jail" || v === "health-agency";
    case 14:
      return v === "motor-vehicles" || v === "federal-agency";
    case 15:
      return v === "task-force-unit" || v === "public-defender" || v === "school-district";
    case 16:
      return v === "police-municipal" || v === "other-state-body" || v === "other-local-body" || v === "private-operator";
    case 17:
      return v === "state-corrections";
    case 18:
      return v === "county-corrections" || v === "juvenile-detention";
    case 19:
      return v === "police-transit-port";
    case 27:
      return v === "state-law-enforcement-other";
    default:
      return false;
  }
}
export function is_agreement_end_reason(v) {
  switch (v.length) {
    case 4:
      return v === "cost";
    case 5:
      return v === "other";
    case 7:
      return v === "statute" || v === "renewal" || v === "unknown";
    case 8:
      return v === "election";
    case 10:
      return v === "term-ended";
    case 11:
      return v === "court-order";
    case 12:
      return v === "model-switch";
    case 13:
      return v === "policy-change";
    case 16:
      return v === "ice-discontinued" || v === "agency-dissolved";
    case 17:
      return v === "public-opposition";
    default:
      return false;
  }
}
export function is_agreement_function(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 7:
      return v === "custody" || v === "payment" || v === "unknown";
    case 9:
      return v === "transport" || v === "data-feed";
    case 11:
      return v === "interrogate";
    case 13:
      return v === "felony-arrest";
    case 14:
      return v === "oaths-evidence" || v === "issue-detainer";
    case 15:
      return v === "house-detainees" || v === "database-access";
    case 16:
      return v === "hold-for-payment" || v === "joint-operations";
    case 18:
      return v === "charging-documents";
    case 19:
      return v === "customs-enforcement";
    case 20:
      return v === "serve-arrest-warrant";
    case 21:
      return v === "serve-removal-warrant";
    case 22:
      return v === "arrest-without-warrant";
    default:
      return false;
  }
}
export function is_agreement_status(v) {
  switch (v.length) {
    case 4:
      return v === "void";
    case 6:
      return v === "active";
    case 7:
      return v === "expired" || v === "unknown";
    case 8:
      return v === "proposed";
    case 9:
      return v === "suspended";
    case 10:
      return v === "superseded" || v === "not-listed";
    case 17:
      return v === "pending-signature" || v === "terminated-by-lea" || v === "terminated-by-ice";
    case 23:
      return v === "terminated-by-state-law";
    default:
      return false;
  }
}
export function is_agreement_type(v) {
  switch (v.length) {
    case 4:
      return v === "igsa";
    case 5:
      return v === "scaap" || v === "other";
    case 7:
      return v === "unknown";
    case 8:
      return v === "287g-jem" || v === "287g-wso" || v === "287g-tfm" || v === "287g-ttf" || v === "boa-hold";
    case 9:
      return v === "db-access";
    case 12:
      return v === "alpr-sharing";
    case 13:
      return v === "fusion-center";
    case 14:
      return v === "usms-iga-rider" || v === "facility-lease" || v === "task-force-hsi" || v === "task-force-ero";
    case 16:
      return v === "287g-unspecified" || v === "data-sharing-mou";
    case 17:
      return v === "cross-designation" || v === "stonegarden-grant" || v === "informal-practice";
    case 18:
      return v === "287g-legacy-hybrid" || v === "cost-reimbursement";
    case 21:
      return v === "grant-with-conditions";
    case 24:
      return v === "task-force-other-federal";
    default:
      return false;
  }
}
export function is_answer_code(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 11:
      return v === "court-order";
    case 12:
      return v === "under-review";
    case 13:
      return v === "person-agreed" || v === "person-exempt";
    case 16:
      return v === "agreement-covers" || v === "other-local-hold" || v === "ice-late-arrival";
    case 17:
      return v === "medical-or-safety" || v === "accepted-as-noted";
    case 18:
      return v === "release-processing" || v === "data-not-available";
    case 19:
      return v === "state-law-authority" || v === "explained-not-shown" || v === "public-release-list";
    case 21:
      return v === "federal-count-differs" || v === "entry-error-corrected";
    case 24:
      return v === "judicial-warrant-on-file";
    case 27:
      return v === "policy-exception-documented";
    default:
      return false;
  }
}
export function is_answer_code_public(v) {
  return is_answer_code(v) && v !== "person-agreed" && v !== "person-exempt" && v !== "medical-or-safety";
}
export function is_approval_role(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 8:
      return v === "reviewer";
    case 9:
      return v === "publisher";
    case 11:
      return v === "agency-head";
    case 13:
      return v === "command-staff";
    case 14:
      return v === "agency-counsel" || v === "oversight-body";
    case 15:
      return v === "records-officer";
    default:
      return false;
  }
}
export function is_ask(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 7:
      return v === "unknown";
    case 8:
      return v === "info-dmv";
    case 9:
      return v === "info-alpr" || v === "transport";
    case 10:
      return v === "db-account";
    case 12:
      return v === "hold-custody" || v === "info-gang-db" || v === "office-space";
    case 13:
      return v === "access-roster" || v === "info-personal" || v === "info-other-db" || v === "arrest-assist" || v === "detention-bed";
    case 14:
      return v === "notify-release" || v === "relay-detainer";
    case 15:
      return v === "interpreter-use";
    case 16:
      return v === "transfer-custody" || v === "records-subpoena";
    case 17:
      return v === "info-release-date" || v === "biometric-capture" || v === "operation-support" || v === "traffic-perimeter" || v === "courthouse-assist";
    case 18:
      return v === "db-query-on-behalf";
    case 19:
      return v === "serve-admin-warrant";
    case 20:
      return v === "notify-status-change" || v === "interview-in-custody" || v === "traffic-stop-pretext" || v === "deconfliction-notice";
    case 21:
      return v === "access-nonpublic-area" || v === "info-criminal-history" || v === "info-face-recognition";
    case 22:
      return v === "facility-equipment-use";
    case 23:
      return v === "info-immigration-status" || v === "probation-parole-assist";
    case 24:
      return v === "task-force-participation";
    default:
      return false;
  }
}
export function is_ask_result(v) {
  switch (v.length) {
    case 7:
      return v === "unknown";
    case 9:
      return v === "hold-made" || v === "no-action";
    case 12:
      return v === "ice-notified" || v === "access-given" || v === "not-recorded";
    case 14:
      return v === "interview-held" || v === "warrant-served" || v === "not-yet-public";
    case 16:
      return v === "records-produced";
    case 17:
      return v === "interview-refused" || v === "information-given" || v === "database-searched";
    case 18:
      return v === "interview-not-held" || v === "resources-provided";
    case 19:
      return v === "recorded-in-custody" || v === "operation-supported";
    default:
      return false;
  }
}
export function is_ask_result_public(v) {
  return is_ask_result(v) && v !== "interview-refused";
}
export function is_channel(v) {
  switch (v.length) {
    case 3:
      return v === "fax";
    case 4:
      return v === "mail";
    case 5:
      return v === "email" || v === "phone" || v === "radio" || v === "other";
    case 7:
      return v === "unknown";
    case 8:
      return v === "text-app";
    case 9:
      return v === "in-person";
    case 11:
      return v === "form-portal";
    case 12:
      return v === "system-alert";
    case 13:
      return v === "nlets-message" || v === "court-service";
    default:
      return false;
  }
}
export function is_charge_class(v) {
  switch (v.length) {
    case 4:
      return v === "none";
    case 7:
      return v === "unknown";
    case 10:
      return v === "infraction";
    case 11:
      return v === "misdemeanor";
    case 12:
      return v === "withheld-law" || v === "not-recorded";
    case 13:
      return v === "not-collected";
    case 14:
      return v === "felony-violent";
    case 16:
      return v === "withheld-privacy";
    case 17:
      return v === "felony-nonviolent";
    default:
      return false;
  }
}
export function is_citizenship_claim(v) {
  switch (v.length) {
    case 7:
      return v === "unknown";
    case 9:
      return v === "none-made";
    case 10:
      return v === "noncitizen";
    case 11:
      return v === "usc-claimed";
    case 12:
      return v === "usc-verified" || v === "withheld-law";
    case 13:
      return v === "not-collected";
    case 16:
      return v === "withheld-privacy";
    default:
      return false;
  }
}
export function is_closed_without_decision(v) {
  switch (v.length) {
    case 7:
      return v === "expired";
    case 9:
      return v === "withdrawn";
    case 10:
      return v === "superseded";
    case 14:
      return v === "not-in-custody";
    case 18:
      return v === "returned-defective";
    default:
      return false;
  }
}
export function is_context_item(v) {
  switch (v.length) {
    case 8:
      return v === "bookings" || v === "releases";
    case 10:
      return v === "population";
    case 13:
      return v === "total-inmates" || v === "jail-capacity";
    case 14:
      return v === "detention-cost" || v === "violent-crimes";
    case 15:
      return v === "property-crimes";
    case 17:
      return v === "calls-for-service";
    case 18:
      return v === "task-force-arrests";
    case 19:
      return v === "cost-per-inmate-day";
    case 22:
      return v === "ice-detention-bed-days";
    case 24:
      return v === "average-daily-population";
    case 30:
      return v === "task-force-immigration-arrests";
    default:
      return false;
  }
}
export function is_conviction_class(v) {
  switch (v.length) {
    case 4:
      return v === "none";
    case 7:
      return v === "unknown";
    case 10:
      return v === "infraction";
    case 11:
      return v === "misdemeanor";
    case 12:
      return v === "withheld-law" || v === "not-recorded";
    case 13:
      return v === "not-collected";
    case 14:
      return v === "felony-violent";
    case 16:
      return v === "withheld-privacy";
    case 17:
      return v === "felony-nonviolent";
    default:
      return false;
  }
}
export function is_cost_basis(v) {
  switch (v.length) {
    case 3:
      return v === "log";
    case 6:
      return v === "ledger";
    case 8:
      return v === "estimate";
    default:
      return false;
  }
}
export function is_cost_category(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 7:
      return v === "medical" || v === "it-data" || v === "unknown";
    case 8:
      return v === "benefits" || v === "training";
    case 9:
      return v === "transport";
    case 10:
      return v === "hold-hours" || v === "facilities";
    case 11:
      return v === "interpreter";
    case 15:
      return v === "admin-reporting";
    case 16:
      return v === "legal-litigation";
    case 17:
      return v === "personnel-regular" || v === "performance-award";
    case 18:
      return v === "personnel-overtime" || v === "detention-bed-days" || v === "equipment-vehicles";
    case 19:
      return v === "settlement-judgment";
    default:
      return false;
  }
}
export function is_counsel_status(v) {
  switch (v.length) {
    case 6:
      return v === "waived";
    case 7:
      return v === "present" || v === "unknown";
    case 9:
      return v === "no-lawyer";
    case 11:
      return v === "not-reached";
    case 12:
      return v === "not-notified" || v === "not-recorded";
    case 20:
      return v === "notified-not-present";
    default:
      return false;
  }
}
export function is_count_difference(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 10:
      return v === "not-logged";
    case 11:
      return v === "unexplained";
    case 12:
      return v === "dates-differ" || v === "unit-differs" || v === "under-review";
    case 13:
      return v === "no-difference";
    case 14:
      return v === "sent-elsewhere" || v === "never-received";
    case 17:
      return v === "facilities-differ" || v === "informal-included";
    case 18:
      return v === "definition-differs" || v === "duplicates-outside";
    case 24:
      return v === "cancelled-before-receipt";
    default:
      return false;
  }
}
export function is_crime_basis(v) {
  switch (v.length) {
    case 5:
      return v === "nibrs" || v === "mixed";
    case 7:
      return v === "unknown";
    case 9:
      return v === "state-own";
    case 11:
      return v === "srs-summary";
    default:
      return false;
  }
}
export function is_custody_basis(v) {
  switch (v.length) {
    case 4:
      return v === "none";
    case 7:
      return v === "unknown";
    case 8:
      return v === "pretrial";
    case 9:
      return v === "sentenced";
    case 13:
      return v === "local-custody";
    case 16:
      return v === "juvenile-custody";
    case 17:
      return v === "hold-other-agency";
    case 19:
      return v === "probation-violation";
    case 20:
      return v === "arrested-not-charged";
    case 22:
      return v === "civil-immigration-only";
    default:
      return false;
  }
}
export function is_custody_end(v) {
  switch (v.length) {
    case 7:
      return v === "unknown";
    case 12:
      return v === "not-recorded";
    case 14:
      return v === "not-in-custody" || v === "not-yet-public" || v === "not-applicable";
    case 15:
      return v === "released-no-ice" || v === "died-in-custody";
    case 17:
      return v === "ice-arrest-nearby";
    case 18:
      return v === "detainer-cancelled" || v === "remains-in-custody";
    case 21:
      return v === "ice-arrest-courthouse";
    case 22:
      return v === "transferred-after-hold" || v === "ice-arrest-on-premises";
    case 23:
      return v === "transferred-jail-prison";
    case 24:
      return v === "released-to-other-agency";
    case 29:
      return v === "transferred-to-ice-at-release";
    case 33:
      return v === "transferred-to-ice-timing-unknown";
    case 35:
      return v === "transferred-before-release-eligible";
    default:
      return false;
  }
}
export function is_custody_taker(v) {
  switch (v.length) {
    case 3:
      return v === "cbp";
    case 4:
      return v === "usms" || v === "none";
    case 7:
      return v === "ice-ero" || v === "ice-hsi" || v === "unknown";
    case 12:
      return v === "287g-officer" || v === "other-agency";
    case 13:
      return v === "other-federal";
    case 14:
      return v === "ice-contractor";
    default:
      return false;
  }
}
export function is_database_system(v) {
  switch (v.length) {
    case 3:
      return v === "iii" || v === "ngi";
    case 4:
      return v === "ncic" || v === "lesc" || v === "alpr";
    case 5:
      return v === "ident" || v === "nlets" || v === "clets" || v === "clear" || v === "other";
    case 7:
      return v === "unknown";
    case 8:
      return v === "accurint";
    case 9:
      return v === "state-dmv";
    case 12:
      return v === "booking-feed";
    case 13:
      return v === "fusion-center" || v === "court-records" || v === "gang-database";
    case 14:
      return v === "police-records";
    case 15:
      return v === "public-benefits" || v === "jail-management";
    case 16:
      return v === "regional-sharing" || v === "probation-parole" || v === "face-recognition";
    case 17:
      return v === "data-broker-other";
    case 20:
      return v === "state-justice-system";
    case 23:
      return v === "social-media-monitoring";
    default:
      return false;
  }
}
export function is_decision(v) {
  switch (v.length) {
    case 8:
      return v === "declined";
    case 9:
      return v === "none-made";
    case 12:
      return v === "not-recorded";
    case 13:
      return v === "complied-full";
    case 16:
      return v === "complied-partial";
    default:
      return false;
  }
}
export function is_decision_reason(v) {
  switch (v.length) {
    case 7:
      return v === "unknown";
    case 9:
      return v === "no-policy";
    case 11:
      return v === "final-order";
    case 12:
      return v === "not-recorded";
    case 13:
      return v === "state-mandate" || v === "local-mandate";
    case 14:
      return v === "medical-reason" || v === "other-declined" || v === "officer-safety" || v === "other-complied";
    case 15:
      return v === "resource-limits" || v === "terrorist-match";
    case 16:
      return v === "no-answer-policy" || v === "subject-juvenile" || v === "judicial-warrant" || v === "person-consented";
    case 17:
      return v === "policy-discretion" || v === "command-exception";
    case 18:
      return v === "ice-did-not-appear" || v === "qualifying-offense";
    case 19:
      return v === "no-judicial-warrant" || v === "state-law-prohibits" || v === "local-law-prohibits" || v === "us-citizen-or-claim" || v === "cost-not-reimbursed";
    case 20:
      return v === "not-served-on-person" || v === "court-order-contrary" || v === "judicial-order-other" || v === "agreement-obligation" || v === "agency-policy-allows";
    case 21:
      return v === "agency-policy-forbids" || v === "counsel-not-available" || v === "qualifying-conviction" || v === "exigent-public-safety";
    case 22:
      return v === "offense-not-qualifying" || v === "identity-not-confirmed" || v === "requester-not-verified" || v === "subject-not-in-custody";
    case 23:
      return v === "no-probable-cause-shown";
    case 25:
      return v === "victim-witness-protection" || v === "interview-consent-refused";
    case 26:
      return v === "already-public-information";
    case 27:
      return v === "form-incomplete-or-unsigned";
    case 29:
      return v === "person-circumstances-declined" || v === "person-circumstances-complied";
    default:
      return false;
  }
}
export function is_decision_reason_public(v) {
  return is_decision_reason(v) && v !== "offense-not-qualifying" && v !== "us-citizen-or-claim" && v !== "subject-juvenile" && v !== "victim-witness-protection" && v !== "interview-consent-refused" && v !== "medical-reason" && v !== "qualifying-offense" && v !== "qualifying-conviction" && v !== "terrorist-match" && v !== "final-order" && v !== "person-consented";
}
export function is_decision_role(v) {
  switch (v.length) {
    case 5:
      return v === "court" || v === "other";
    case 7:
      return v === "unknown";
    case 9:
      return v === "automated";
    case 10:
      return v === "supervisor";
    case 11:
      return v === "agency-head";
    case 12:
      return v === "line-officer" || v === "287g-officer" || v === "not-recorded";
    case 13:
      return v === "records-clerk" || v === "command-staff";
    case 14:
      return v === "agency-counsel" || v === "governing-body";
    case 15:
      return v === "watch-commander";
    default:
      return false;
  }
}
export function is_designation_status(v) {
  switch (v.length) {
    case 6:
      return v === "listed";
    case 7:
      return v === "removed" || v === "unknown";
    case 8:
      return v === "disputed";
    case 14:
      return v === "list-withdrawn";
    default:
      return false;
  }
}
export function is_direction(v) {
  switch (v.length) {
    case 7:
      return v === "inbound";
    case 9:
      return v === "automatic";
    case 13:
      return v === "delegated-act";
    case 14:
      return v === "outbound-query";
    case 16:
      return v === "outbound-contact";
    default:
      return false;
  }
}
export function is_duty_condition(v) {
  switch (v.length) {
    case 11:
      return v === "court-order" || v === "final-order";
    case 12:
      return v === "notice-given" || v === "law-requires";
    case 13:
      return v === "consent-given" || v === "reimbursement" || v === "ice-requested";
    case 14:
      return v === "exigent-safety";
    case 15:
      return v === "form-sufficient" || v === "illegal-reentry" || v === "terrorist-match";
    case 16:
      return v === "judicial-warrant" || v === "served-on-person";
    case 17:
      return v === "judicial-subpoena";
    case 18:
      return v === "qualifying-offense" || v === "agency-head-review" || v === "agreement-in-force" || v === "public-information" || v === "declared-emergency";
    case 21:
      return v === "qualifying-conviction" || v === "not-victim-or-witness";
    case 22:
      return v === "admin-warrant-attached";
    case 23:
      return v === "judicial-probable-cause" || v === "judicial-official-order" || v === "no-proof-of-citizenship" || v === "non-immigration-purpose";
    default:
      return false;
  }
}
export function is_facility_type(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 7:
      return v === "unknown";
    case 8:
      return v === "hospital";
    case 9:
      return v === "city-jail";
    case 10:
      return v === "courthouse";
    case 11:
      return v === "county-jail";
    case 12:
      return v === "work-release" || v === "state-prison";
    case 13:
      return v === "regional-jail" || v === "police-lockup" || v === "court-holding" || v === "ice-hold-room" || v === "usms-facility";
    case 14:
      return v === "police-station" || v === "federal-prison";
    case 16:
      return v === "probation-office";
    case 17:
      return v === "juvenile-facility" || v === "private-detention";
    case 22:
      return v === "ice-detention-facility";
    default:
      return false;
  }
}
export function is_federal_force(v) {
  switch (v.length) {
    case 7:
      return v === "unknown";
    case 8:
      return v === "informal";
    case 11:
      return v === "contractual";
    case 12:
      return v === "system-alert";
    case 13:
      return v === "admin-warrant";
    case 14:
      return v === "judicial-order" || v === "admin-subpoena" || v === "delegated-287g";
    case 16:
      return v === "detainer-request";
    case 17:
      return v === "judicial-subpoena";
    case 20:
      return v === "notification-request";
    default:
      return false;
  }
}
export function is_file_content(v) {
  switch (v.length) {
    case 4:
      return v === "page";
    case 5:
      return v === "other";
    case 6:
      return v === "report" || v === "agency" || v === "schema" || v === "readme";
    case 7:
      return v === "catalog";
    case 8:
      return v === "codelist" || v === "codebook";
    case 9:
      return v === "discovery";
    case 10:
      return v === "public-log" || v === "agreements";
    case 11:
      return v === "publication" || v === "commitments";
    case 12:
      return v === "regime-table" || v === "jurisdiction";
    case 13:
      return v === "legal-profile";
    default:
      return false;
  }
}
export function is_hold_clock(v) {
  switch (v.length) {
    case 4:
      return v === "zero";
    case 6:
      return v === "ct-48h";
    case 8:
      return v === "judicial";
    case 10:
      return v === "ga-48h-max" || v === "local-none";
    case 11:
      return v === "as-detainer";
    case 12:
      return v === "nyc-judicial" || v === "nc-notify-2h";
    case 16:
      return v === "fed-48h-business";
    case 19:
      return v === "nc-48h-from-receipt" || v === "nc-48h-from-release";
    case 20:
      return v === "i247a-48h-continuous" || v === "nc-2h-pretrial-query";
    case 21:
      return v === "nyc-nypd-48h-business";
    case 22:
      return v === "moa-48h-after-transfer";
    default:
      return false;
  }
}
export function is_iar_response(v) {
  switch (v.length) {
    case 7:
      return v === "unknown";
    case 8:
      return v === "answered";
    case 9:
      return v === "no-record";
    case 11:
      return v === "no-response";
    case 12:
      return v === "not-recorded";
    case 13:
      return v === "lawful-status";
    case 15:
      return v === "removable-match" || v === "further-inquiry";
    case 18:
      return v === "detainer-to-follow";
    case 20:
      return v === "us-citizen-indicated";
    default:
      return false;
  }
}
export function is_information(v) {
  switch (v.length) {
    case 4:
      return v === "none";
    case 5:
      return v === "photo" || v === "other";
    case 7:
      return v === "charges" || v === "medical" || v === "unknown";
    case 9:
      return v === "alpr-hits";
    case 10:
      return v === "gang-entry" || v === "dmv-record";
    case 11:
      return v === "phone-email";
    case 12:
      return v === "home-address" || v === "fingerprints";
    case 14:
      return v === "custody-status" || v === "booking-record" || v === "booking-roster";
    case 15:
      return v === "juvenile-record";
    case 16:
      return v === "housing-location" || v === "criminal-history" || v === "workplace-school" || v === "sensitive-record";
    case 17:
      return v === "release-date-time";
    case 18:
      return v === "public-record-only" || v === "court-appointments" || v === "probation-schedule" || v === "immigration-status";
    case 19:
      return v === "victim-witness-data";
    case 20:
      return v === "associates-relatives";
    default:
      return false;
  }
}
export function is_information_public(v) {
  return is_information(v) && v !== "probation-schedule" && v !== "gang-entry" && v !== "medical" && v !== "juvenile-record" && v !== "victim-witness-data";
}
export function is_instrument(v) {
  switch (v.length) {
    case 5:
      return v === "i-247" || v === "i-200" || v === "i-205" || v === "i-203" || v === "i-286" || v === "i-213" || v === "i-862" || v === "other";
    case 6:
      return v === "i-247a" || v === "i-247g" || v === "i-247d" || v === "i-247n" || v === "i-247x";
    case 7:
      return v === "iaq-iar" || v === "unknown";
    case 11:
      return v === "writ-habeas" || v === "court-order";
    case 12:
      return v === "ncic-ivf-hit";
    case 13:
      return v === "state-warrant" || v === "written-other";
    case 14:
      return v === "admin-subpoena" || v === "roster-request";
    case 16:
      return v === "blackies-warrant";
    case 17:
      return v === "judicial-subpoena";
    case 19:
      return v === "grand-jury-subpoena";
    case 22:
      return v === "ipai-fingerprint-share";
    case 23:
      return v === "judicial-arrest-warrant" || v === "judicial-search-warrant";
    default:
      return false;
  }
}
export function is_interview_consent(v) {
  switch (v.length) {
    case 5:
      return v === "asked";
    case 7:
      return v === "refused" || v === "unknown";
    case 9:
      return v === "withdrawn" || v === "not-asked";
    case 10:
      return v === "given-oral";
    case 12:
      return v === "counsel-only" || v === "not-required" || v === "not-recorded";
    case 13:
      return v === "given-written";
    default:
      return false;
  }
}
export function is_issuer_role(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 7:
      return v === "unknown";
    case 8:
      return v === "unsigned";
    case 10:
      return v === "lesc-staff" || v === "prosecutor";
    case 11:
      return v === "cbp-officer";
    case 12:
      return v === "287g-officer";
    case 14:
      return v === "clerk-of-court";
    case 17:
      return v === "hsi-special-agent";
    case 19:
      return v === "deportation-officer" || v === "border-patrol-agent" || v === "immigration-officer" || v === "judge-or-magistrate";
    case 21:
      return v === "field-office-director";
    case 31:
      return v === "supervisory-immigration-officer";
    default:
      return false;
  }
}
export function is_judge_type(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 7:
      return v === "unknown";
    case 11:
      return v === "state-judge";
    case 12:
      return v === "tribal-judge";
    case 16:
      return v === "magistrate-judge" || v === "state-magistrate";
    case 17:
      return v === "article-iii-judge" || v === "immigration-judge";
    default:
      return false;
  }
}
export function is_jurisdiction_level(v) {
  switch (v.length) {
    case 4:
      return v === "port";
    case 5:
      return v === "state";
    case 6:
      return v === "county" || v === "tribal" || v === "campus";
    case 7:
      return v === "federal" || v === "unknown";
    case 8:
      return v === "township" || v === "regional";
    case 9:
      return v === "territory" || v === "municipal";
    case 15:
      return v === "school-district";
    case 16:
      return v === "federal-district";
    case 17:
      return v === "judicial-district";
    case 18:
      return v === "constable-district";
    default:
      return false;
  }
}
export function is_language(v) {
  switch (v.length) {
    case 5:
      return v === "hindi" || v === "other";
    case 6:
      return v === "korean" || v === "arabic" || v === "french" || v === "somali";
    case 7:
      return v === "english" || v === "spanish" || v === "chinese" || v === "tagalog" || v === "punjabi" || v === "russian" || v === "unknown";
    case 10:
      return v === "vietnamese" || v === "portuguese";
    case 12:
      return v === "not-recorded";
    case 14:
      return v === "haitian-creole";
    case 19:
      return v === "indigenous-americas";
    case 22:
      return v === "american-sign-language";
    default:
      return false;
  }
}
export function is_legal_basis(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 7:
      return v === "unknown";
    case 8:
      return v === "igsa-boa";
    case 12:
      return v === "mou-287g-jem" || v === "mou-287g-wso" || v === "mou-287g-tfm" || v === "mou-287g-ttf";
    case 13:
      return v === "state-warrant" || v === "state-statute" || v === "agency-policy" || v === "detainer-only" || v === "informal-only" || v === "none-recorded";
    case 14:
      return v === "court-subpoena" || v === "task-force-mou" || v === "person-consent";
    case 15:
      return v === "fed-court-order" || v === "local-ordinance";
    case 18:
      return v === "admin-warrant-only";
    case 20:
      return v === "fed-judicial-warrant" || v === "8usc1373-status-only";
    case 25:
      return v === "state-judicial-hold-order";
    default:
      return false;
  }
}
export function is_legal_basis_public(v) {
  return is_legal_basis(v) && v !== "person-consent";
}
export function is_local_duty(v) {
  switch (v.length) {
    case 9:
      return v === "permitted" || v === "unsettled";
    case 10:
      return v === "prohibited";
    case 14:
      return v === "no-law-on-file";
    case 17:
      return v === "mandated-by-state" || v === "mandated-by-local";
    case 19:
      return v === "mandated-by-federal";
    case 20:
      return v === "required-by-contract";
    case 21:
      return v === "permitted-conditional";
    case 25:
      return v === "requires-judicial-warrant";
    default:
      return false;
  }
}
export function is_measure_kind(v) {
  switch (v.length) {
    case 4:
      return v === "flow";
    case 5:
      return v === "stock";
    case 6:
      return v === "median";
    case 7:
      return v === "average";
    default:
      return false;
  }
}
export function is_measure_unit(v) {
  switch (v.length) {
    case 4:
      return v === "asks" || v === "beds" || v === "days";
    case 5:
      return v === "holds" || v === "calls" || v === "cents";
    case 7:
      return v === "persons" || v === "queries" || v === "notices" || v === "minutes";
    case 8:
      return v === "requests" || v === "agencies" || v === "bookings" || v === "offenses" || v === "bed-days";
    case 9:
      return v === "decisions";
    case 10:
      return v === "interviews" || v === "agreements";
    case 11:
      return v === "disclosures";
    case 13:
      return v === "inmate-months";
    default:
      return false;
  }
}
export function is_missing_mark(v) {
  switch (v.length) {
    case 7:
      return v === "unknown";
    case 13:
      return v === "not-collected";
    default:
      return false;
  }
}
export function is_money_flow(v) {
  switch (v.length) {
    case 7:
      return v === "expense" || v === "revenue";
    case 22:
      return v === "reimbursement-received";
    case 23:
      return v === "reimbursement-requested";
    default:
      return false;
  }
}
export function is_money_source(v) {
  switch (v.length) {
    case 5:
      return v === "scaap" || v === "other";
    case 7:
      return v === "private" || v === "unknown";
    case 11:
      return v === "state-grant" || v === "fed-perdiem" || v === "stonegarden";
    case 14:
      return v === "fed-287g-award";
    case 15:
      return v === "fed-287g-salary" || v === "forfeiture-fund";
    case 18:
      return v === "local-general-fund";
    case 19:
      return v === "federal-grant-other";
    case 24:
      return v === "restricted-public-safety";
    default:
      return false;
  }
}
export function is_nil_scope(v) {
  switch (v.length) {
    case 5:
      return v === "costs";
    case 7:
      return v === "queries";
    case 9:
      return v === "detainers" || v === "transfers";
    case 10:
      return v === "interviews";
    case 12:
      return v === "all-requests";
    case 20:
      return v === "information-requests";
    case 24:
      return v === "list-1-civil-enforcement";
    case 25:
      return v === "list-2-detainers-warrants";
    default:
      return false;
  }
}
export function is_notice_recipient(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 6:
      return v === "person";
    case 7:
      return v === "unknown";
    case 8:
      return v === "attorney" || v === "designee";
    case 10:
      return v === "bail-court" || v === "prosecutor";
    case 11:
      return v === "person-side" || v === "agency-head";
    case 12:
      return v === "state-office";
    case 15:
      return v === "public-defender" || v === "parent-guardian";
    default:
      return false;
  }
}
export function is_notice_recipient_public(v) {
  return is_notice_recipient(v) && v !== "parent-guardian";
}
export function is_notice_status(v) {
  switch (v.length) {
    case 5:
      return v === "given";
    case 7:
      return v === "refused" || v === "unknown";
    case 9:
      return v === "attempted" || v === "not-given";
    case 12:
      return v === "not-required" || v === "not-recorded";
    case 16:
      return v === "given-or-offered";
    default:
      return false;
  }
}
export function is_notice_status_public(v) {
  return is_notice_status(v) && v !== "given" && v !== "refused";
}
export function is_notice_type(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 6:
      return v === "intent";
    case 7:
      return v === "counsel";
    case 8:
      return v === "designee";
    case 10:
      return v === "bail-court" || v === "prosecutor";
    case 14:
      return v === "written-reason";
    case 15:
      return v === "copy-of-request";
    case 17:
      return v === "interview-consent" || v === "interview-request" || v === "rights-advisement";
    case 23:
      return v === "release-notified-to-ice";
    default:
      return false;
  }
}
export function is_null_reason(v) {
  switch (v.length) {
    case 7:
      return v === "unknown";
    case 12:
      return v === "withheld-law";
    case 13:
      return v === "not-collected";
    case 14:
      return v === "not-applicable";
    case 16:
      return v === "withheld-privacy";
    case 21:
      return v === "suppressed-small-cell";
    case 29:
      return v === "redacted-active-investigation";
    default:
      return false;
  }
}
export function is_operator_level(v) {
  switch (v.length) {
    case 5:
      return v === "state";
    case 6:
      return v === "county" || v === "tribal";
    case 7:
      return v === "federal" || v === "private" || v === "unknown";
    case 8:
      return v === "regional";
    case 9:
      return v === "municipal";
    default:
      return false;
  }
}
export function is_placed_by(v) {
  switch (v.length) {
    case 6:
      return v === "closed" || v === "result" || v === "period";
    case 7:
      return v === "decided" || v === "replied";
    case 8:
      return v === "received" || v === "incurred";
    case 9:
      return v === "disclosed";
    case 10:
      return v === "period-end";
    case 11:
      return v === "custody-end";
    case 12:
      return v === "notice-given" || v === "period-start";
    case 14:
      return v === "interview-held";
    case 16:
      return v === "instrument-dated";
    case 17:
      return v === "interview-offered";
    default:
      return false;
  }
}
export function is_policy_provision(v) {
  switch (v.length) {
    case 8:
      return v === "end-287g";
    case 11:
      return v === "no-local-it";
    case 12:
      return v === "public-forum";
    case 13:
      return v === "intent-notice" || v === "sanctuary-ban";
    case 14:
      return v === "must-have-287g" || v === "must-query-ice";
    case 16:
      return v === "non-entanglement" || v === "log-all-requests" || v === "quarterly-report" || v === "no-pretext-stops";
    case 17:
      return v === "audit-cooperation" || v === "nil-certification" || v === "no-status-inquiry" || v === "bail-court-notice";
    case 18:
      return v === "no-local-personnel" || v === "no-local-equipment" || v === "agency-head-review" || v === "must-verify-status" || v === "official-penalties";
    case 19:
      return v === "no-local-facilities" || v === "complaint-mechanism" || v === "no-ice-interpreting" || v === "no-ice-office-space" || v === "must-honor-detainer" || v === "must-notify-release" || v === "must-provide-roster" || v === "must-document-costs";
    case 20:
      return v === "no-courthouse-assist" || v === "annual-public-report" || v === "no-private-detention" || v === "records-confidential";
    case 21:
      return v === "disclose-expenditures" || v === "no-detention-contract";
    case 22:
      return v === "publish-detention-cost";
    case 23:
      return v === "no-funds-prolonged-hold" || v === "db-access-judicial-need" || v === "private-right-of-action" || v === "must-contract-detention" || v === "must-seek-reimbursement" || v === "must-report-cooperation";
    case 24:
      return v === "evidence-based-narrative" || v === "no-civil-warrant-custody" || v === "no-notification-response" || v === "report-requests-to-state";
    case 25:
      return v === "no-sensitive-info-sharing" || v === "written-consent-interview" || v === "copy-of-request-to-person" || v === "prompt-release-after-bail";
    case 26:
      return v === "audit-independent-reviewer" || v === "judicial-order-before-hold";
    case 27:
      return v === "publish-local-crime-context";
    case 28:
      return v === "audit-transfer-booking-ratio" || v === "command-review-every-request" || v === "must-report-agreement-status" || v === "notice-of-agreement-to-state";
    case 29:
      return v === "audit-community-participation" || v === "judicial-warrant-for-transfer" || v === "separate-public-safety-budget" || v === "notice-to-counsel-or-designee" || v === "must-get-approval-to-end-287g";
    case 31:
      return v === "counsel-notice-before-interview" || v === "no-immigration-grant-conditions";
    case 36:
      return v === "no-detainer-without-judicial-warrant";
    case 47:
      return v === "records-access-detainers-agreements-costs-comms";
    default:
      return false;
  }
}
export function is_probable_cause(v) {
  switch (v.length) {
    case 7:
      return v === "unknown";
    case 10:
      return v === "any-marked";
    case 11:
      return v === "final-order" || v === "none-marked";
    case 12:
      return v === "not-recorded";
    case 14:
      return v === "not-applicable";
    case 19:
      return v === "pending-proceedings" || v === "statements-or-other";
    case 20:
      return v === "legacy-removal-order";
    case 22:
      return v === "biometric-confirmation";
    case 23:
      return v === "dhs-transferred-custody";
    case 24:
      return v === "legacy-reason-to-believe";
    case 28:
      return v === "legacy-arrest-warrant-served";
    case 31:
      return v === "legacy-charging-document-served";
    default:
      return false;
  }
}
export function is_probable_cause_public(v) {
  return is_probable_cause(v) && v !== "final-order" && v !== "pending-proceedings" && v !== "biometric-confirmation" && v !== "statements-or-other" && v !== "dhs-transferred-custody" && v !== "legacy-reason-to-believe" && v !== "legacy-charging-document-served" && v !== "legacy-arrest-warrant-served" && v !== "legacy-removal-order";
}
export function is_provision_level(v) {
  switch (v.length) {
    case 5:
      return v === "state" || v === "court";
    case 6:
      return v === "county" || v === "tribal" || v === "agency";
    case 7:
      return v === "federal";
    case 9:
      return v === "municipal";
    case 16:
      return v === "special-district";
    default:
      return false;
  }
}
export function is_provision_polarity(v) {
  switch (v.length) {
    case 7:
      return v === "permits";
    case 8:
      return v === "requires";
    case 9:
      return v === "restricts" || v === "discloses";
    default:
      return false;
  }
}
export function is_provision_status(v) {
  switch (v.length) {
    case 6:
      return v === "absent";
    case 7:
      return v === "pending" || v === "unknown";
    case 8:
      return v === "in-force" || v === "enjoined" || v === "repealed";
    default:
      return false;
  }
}
export function is_qualifying_offense(v) {
  switch (v.length) {
    case 4:
      return v === "none";
    case 7:
      return v === "unknown";
    case 8:
      return v === "pep-gang";
    case 10:
      return v === "pep-felony";
    case 11:
      return v === "ca-registry";
    case 12:
      return v === "withheld-law";
    case 13:
      return v === "not-collected";
    case 14:
      return v === "nj-final-order" || v === "scaap-eligible";
    case 16:
      return v === "other-law-listed" || v === "withheld-privacy";
    case 17:
      return v === "ca-listed-offense" || v === "ca-held-to-answer" || v === "nc-listed-offense";
    case 18:
      return v === "ct-terrorist-match";
    case 19:
      return v === "nyc-terrorist-match" || v === "nyc-illegal-reentry" || v === "ct-class-a-b-felony" || v === "laken-riley-offense";
    case 21:
      return v === "nj-violent-or-serious" || v === "nj-indictable-5-years" || v === "pep-aggravated-felony";
    case 22:
      return v === "ca-state-prison-felony" || v === "nyc-violent-or-serious" || v === "pep-terrorism-security" || v === "pep-three-misdemeanors";
    case 25:
      return v === "ca-serious-violent-felony" || v === "ca-federal-felony-warrant";
    case 27:
      return v === "pep-significant-misdemeanor";
    case 28:
      return v === "ca-federal-aggravated-felony";
    case 29:
      return v === "nc-felony-or-impaired-driving";
    default:
      return false;
  }
}
export function is_query_purpose(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 7:
      return v === "unknown";
    case 12:
      return v === "asked-by-ice" || v === "not-recorded";
    case 13:
      return v === "audit-or-test";
    case 14:
      return v === "purpose-code-f" || v === "administrative";
    case 16:
      return v === "criminal-justice";
    case 17:
      return v === "traffic-or-patrol";
    case 20:
      return v === "booking-status-check" || v === "state-required-check";
    case 22:
      return v === "pretrial-release-check" || v === "criminal-investigation";
    case 23:
      return v === "immigration-enforcement";
    default:
      return false;
  }
}
export function is_race_ethnicity(v) {
  switch (v.length) {
    case 5:
      return v === "asian" || v === "white";
    case 7:
      return v === "unknown";
    case 12:
      return v === "withheld-law" || v === "not-recorded";
    case 13:
      return v === "not-collected";
    case 15:
      return v === "hispanic-latino";
    case 16:
      return v === "withheld-privacy";
    case 22:
      return v === "black-african-american";
    case 23:
      return v === "multiracial-multiethnic";
    case 28:
      return v === "middle-eastern-north-african";
    case 29:
      return v === "american-indian-alaska-native";
    case 32:
      return v === "native-hawaiian-pacific-islander";
    default:
      return false;
  }
}
export function is_regime_cadence(v) {
  switch (v.length) {
    case 4:
      return v === "none";
    case 6:
      return v === "annual";
    case 7:
      return v === "monthly" || v === "unknown";
    case 8:
      return v === "on-event";
    case 9:
      return v === "quarterly";
    case 10:
      return v === "semiannual";
    case 13:
      return v === "every-90-days" || v === "annual-if-any";
    case 14:
      return v === "monthly-if-any";
    case 17:
      return v === "semiannual-if-any";
    default:
      return false;
  }
}
export function is_region(v) {
  switch (v.length) {
    case 7:
      return v === "unknown";
    case 9:
      return v === "caribbean" || v === "melanesia" || v === "polynesia" || v === "stateless";
    case 10:
      return v === "micronesia";
    case 12:
      return v === "central-asia" || v === "eastern-asia" || v === "western-asia" || v === "withheld-law" || v === "not-recorded";
    case 13:
      return v === "united-states" || v === "south-america" || v === "middle-africa" || v === "southern-asia" || v === "not-collected";
    case 14:
      return v === "eastern-africa" || v === "western-africa" || v === "eastern-europe" || v === "western-europe";
    case 15:
      return v === "central-america" || v === "northern-africa" || v === "southern-africa" || v === "northern-europe" || v === "southern-europe";
    case 16:
      return v === "northern-america" || v === "withheld-privacy";
    case 18:
      return v === "south-eastern-asia";
    case 21:
      return v === "australia-new-zealand";
    default:
      return false;
  }
}
export function is_report_basis(v) {
  switch (v.length) {
    case 7:
      return v === "derived";
    case 11:
      return v === "third-party";
    case 12:
      return v === "context-only";
    case 14:
      return v === "aggregate-only";
    default:
      return false;
  }
}
export function is_reporting_exemption(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 9:
      return v === "postponed";
    case 12:
      return v === "holds-nobody";
    case 13:
      return v === "exempt-by-law";
    case 23:
      return v === "reports-through-another";
    default:
      return false;
  }
}
export function is_request_relation(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 6:
      return v === "led-to";
    case 7:
      return v === "cancels";
    case 8:
      return v === "replaces";
    case 11:
      return v === "further-ask" || v === "bulk-detail";
    case 16:
      return v === "follows-declined";
    case 19:
      return v === "same-person-custody" || v === "duplicate-suspected";
    case 29:
      return v === "judicial-order-after-detainer";
    default:
      return false;
  }
}
export function is_requesting_component(v) {
  switch (v.length) {
    case 3:
      return v === "fbi" || v === "doj";
    case 4:
      return v === "usms";
    case 5:
      return v === "uscis";
    case 7:
      return v === "ice-ero" || v === "ice-hsi" || v === "cbp-ofo" || v === "unknown";
    case 8:
      return v === "cbp-usbp";
    case 9:
      return v === "dhs-other";
    case 11:
      return v === "other-local";
    case 13:
      return v === "other-federal";
    case 15:
      return v === "ice-unspecified" || v === "287g-own-agency";
    default:
      return false;
  }
}
export function is_review_level(v) {
  switch (v.length) {
    case 4:
      return v === "none";
    case 5:
      return v === "court";
    case 7:
      return v === "unknown";
    case 10:
      return v === "supervisor";
    case 11:
      return v === "agency-head";
    case 12:
      return v === "line-officer" || v === "not-recorded";
    case 13:
      return v === "command-staff";
    case 14:
      return v === "agency-counsel" || v === "governing-body";
    case 15:
      return v === "watch-commander";
    case 18:
      return v === "external-oversight";
    default:
      return false;
  }
}
export function is_review_result(v) {
  switch (v.length) {
    case 6:
      return v === "denied";
    case 7:
      return v === "pending" || v === "unknown";
    case 8:
      return v === "approved" || v === "modified";
    case 12:
      return v === "not-required" || v === "not-recorded";
    case 16:
      return v === "bypassed-exigent";
    default:
      return false;
  }
}
export function is_revision_reason(v) {
  switch (v.length) {
    case 8:
      return v === "progress" || v === "expunged";
    case 17:
      return v === "correction-source" || v === "correction-coding";
    case 19:
      return v === "correction-decision" || v === "withdrawn-duplicate";
    case 20:
      return v === "withdrawn-test-entry" || v === "shown-in-less-detail";
    case 21:
      return v === "correction-data-entry" || v === "released-from-embargo";
    case 22:
      return v === "correction-after-audit" || v === "withdrawn-wrong-agency";
    case 23:
      return v === "withdrawn-not-a-request";
    case 27:
      return v === "correction-late-information";
    default:
      return false;
  }
}
export function is_served_how(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 7:
      return v === "unknown";
    case 9:
      return v === "in-person";
    case 10:
      return v === "not-served";
    case 11:
      return v === "inmate-mail" || v === "by-attorney";
    case 12:
      return v === "not-recorded";
    default:
      return false;
  }
}
export function is_sex(v) {
  switch (v.length) {
    case 1:
      return v === "f" || v === "m" || v === "x";
    case 7:
      return v === "unknown";
    case 12:
      return v === "withheld-law" || v === "not-recorded";
    case 13:
      return v === "not-collected";
    case 16:
      return v === "withheld-privacy";
    default:
      return false;
  }
}
export function is_source_kind(v) {
  switch (v.length) {
    case 5:
      return v === "other";
    case 7:
      return v === "own-log";
    case 13:
      return v === "state-release";
    case 15:
      return v === "federal-release";
    default:
      return false;
  }
}
export function is_termination_approval(v) {
  switch (v.length) {
    case 4:
      return v === "none";
    case 5:
      return v === "other";
    case 7:
      return v === "unknown";
    case 8:
      return v === "governor";
    case 11:
      return v === "state-board";
    case 14:
      return v === "governing-body";
    case 16:
      return v === "attorney-general";
    default:
      return false;
  }
}
export function is_transfer_basis(v) {
  switch (v.length) {
    case 7:
      return v === "unknown";
    case 9:
      return v === "agreement";
    case 11:
      return v === "court-order";
    case 13:
      return v === "state-mandate" || v === "detainer-only" || v === "none-recorded";
    case 15:
      return v === "terrorist-match";
    case 16:
      return v === "judicial-warrant";
    case 17:
      return v === "policy-discretion";
    case 18:
      return v === "legal-criteria-met" || v === "admin-warrant-only";
    case 21:
      return v === "qualifying-conviction";
    case 23:
      return v === "judicial-probable-cause";
    default:
      return false;
  }
}
export function is_transfer_basis_public(v) {
  return is_transfer_basis(v) && v !== "qualifying-conviction" && v !== "terrorist-match";
}
export function is_verification(v) {
  switch (v.length) {
    case 6:
      return v === "design";
    case 8:
      return v === "verified";
    case 9:
      return v === "secondary";
    case 11:
      return v === "from-memory";
    default:
      return false;
  }
}
