// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { isDate } from "../forms/is-date.ts";
import { isInstant } from "../forms/is-instant.ts";
import { isLonger } from "../forms/is-longer.ts";
import { isShorter } from "../forms/is-shorter.ts";
import { isWebAddress } from "../forms/is-web-address.ts";
import { flaw } from "../flaw-report.ts";
import { is_age_band, is_agency_type, is_agreement_end_reason, is_agreement_function, is_agreement_status, is_agreement_type, is_answer_code, is_answer_code_public, is_approval_role, is_ask, is_ask_result, is_ask_result_public, is_channel, is_charge_class, is_citizenship_claim, is_closed_without_decision, is_context_item, is_conviction_class, is_cost_basis, is_cost_category, is_counsel_status, is_count_difference, is_crime_basis, is_custody_basis, is_custody_end, is_custody_taker, is_database_system, is_decision, is_decision_reason, is_decision_reason_public, is_decision_role, is_designation_status, is_direction, is_duty_condition, is_facility_type, is_federal_force, is_file_content, is_hold_clock, is_iar_response, is_information, is_information_public, is_instrument, is_interview_consent, is_issuer_role, is_judge_type, is_jurisdiction_level, is_language, is_legal_basis, is_legal_basis_public, is_local_duty, is_measure_kind, is_measure_unit, is_missing_mark, is_money_flow, is_money_source, is_nil_scope, is_notice_recipient, is_notice_recipient_public, is_notice_status, is_notice_status_public, is_notice_type, is_null_reason, is_operator_level, is_placed_by, is_policy_provision, is_probable_cause, is_probable_cause_public, is_provision_level, is_provision_polarity, is_provision_status, is_qualifying_offense, is_query_purpose, is_race_ethnicity, is_regime_cadence, is_region, is_report_basis, is_reporting_exemption, is_request_relation, is_requesting_component, is_review_level, is_review_result, is_revision_reason, is_served_how, is_sex, is_source_kind, is_termination_approval, is_transfer_basis, is_transfer_basis_public, is_verification } from "./codes.ts";
const pattern0 = new RegExp("^1\\.[0-9]{1,2}$", "u");
const pattern1 = new RegExp("^us-[a-z]{2}-[a-z]{8}$", "");
const pattern2 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "");
const pattern4 = new RegExp("^[A-Z]{2}$", "");
const pattern5 = new RegExp("^us-(federal|state|county|place|county-subdivision|tribal|campus|port|regional|judicial-district|constable-district|federal-district|special)(-[0-9A-Za-z]{1,14})?$", "");
const pattern6 = new RegExp("^[A-Za-z]+(/[A-Za-z0-9_+-]+){1,2}$", "");
export const pattern7 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 #._:/-]*$", "u");
const pattern9 = new RegExp("^[A-Z0-9]{4,7}$", "");
export const pattern10 = new RegExp("^[a-z]{2}(-[a-z0-9]+)+$", "");
const pattern11 = new RegExp("^us-[a-z]{2}-[a-z]{8}-[0-9a-z]+(-[0-9a-z]+)*-[1-9][0-9]{0,3}$", "");
const pattern12 = new RegExp("^[A-Z]{1,3}[1-9][0-9]{0,6}$", "");
const pattern13 = new RegExp("^(/([^~/]|~[01])*)*$", "u");
const pattern14 = new RegExp("^([0-9]{2}|[0-9]{5}|[0-9]{7}|[0-9]{10})$", "");
const pattern15 = new RegExp("^us(-[a-z0-9]+)*$", "");
const pattern16 = new RegExp("^([0-9]{4}(-Q[1-4]|-H[12]|-(0[1-9]|1[0-2]))?|ffy-[0-9]{4})$", "");
const pattern17 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.+-]*$", "u");
const pattern18 = new RegExp("^\\.?[A-Za-z0-9_-][A-Za-z0-9._-]*(/\\.?[A-Za-z0-9_-][A-Za-z0-9._-]*)*$", "u");
const pattern19 = new RegExp("^[a-z]+/[a-z0-9][a-z0-9.+-]*$", "u");
const pattern20 = new RegExp("^[0-9a-f]{32}$", "");
const pattern21 = new RegExp("^us-[0-9A-Za-z.-]+$", "u");
const pattern22 = new RegExp("^[A-Za-z0-9+/]{43}=$", "");
const pattern23 = new RegExp("^[A-Za-z0-9+/]{86}==$", "");
const pattern24 = new RegExp("^us-[a-z]{2,20}(-[0-9A-Za-z]{1,20}){1,4}-([0-9]{4}(-q[1-4]|-h[12]|-(0[1-9]|1[0-2]))?|ffy-[0-9]{4})-(own-log|federal-release|state-release|other)$", "");
const pattern25 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])$", "");
const pattern26 = new RegExp("^us-[a-z]{2}-[a-z]{8}-[a-z]{2}(-[a-z0-9]+)+-[0-9a-z.-]{4,16}$", "u");
const pattern27 = new RegExp("^([0-9]{4}(-Q[1-4]|-H[12]|-(0[1-9]|1[0-2]))?|ffy-[0-9]{4}|[0-9]{4}-(0[1-9]|1[0-2])\\.\\.[0-9]{4}-(0[1-9]|1[0-2]))$", "u");
const pattern28 = new RegExp("^([a-z][a-z_]*|(/([a-z_]+|\\*))+)$", "");
const pattern29 = new RegExp("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "");
const pattern30 = new RegExp("^(/([a-z0-9_]+|\\*))+$", "");
const pattern31 = new RegExp("^[a-z0-9]+(_[a-z0-9]+)*$", "");
const pattern32 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern33 = new RegExp("^(0[1-9]|1[0-2])/[0-9]{2}$", "");
const pattern34 = new RegExp("^[a-z0-9]{4,32}$", "");
const pattern35 = new RegExp("^(/[A-Za-z0-9_]+)*$", "");
const pattern36 = new RegExp("^[0-9]{4}-Q[1-4]$", "");
export function web_address(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 500)) flaw("long", field, a, b, c, d);
  else if (!isWebAddress(v)) flaw("address", field, a, b, c, d);
}
export function text(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 4)) flaw("long", field, a, b, c, d);
  else if (!pattern0.test(v)) flaw("form", field, a, b, c, d);
}
export function integer_1_100000(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 1 || v > 1e5) flaw("range", field, a, b, c, d);
}
export function code_revision_reason(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_revision_reason(v)) flaw("code", field, a, b, c, d);
}
export function text_2(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 14)) flaw("long", field, a, b, c, d);
  else if (!pattern1.test(v)) flaw("form", field, a, b, c, d);
}
export function code_source_kind(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_source_kind(v)) flaw("code", field, a, b, c, d);
}
export function text_3(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 80)) flaw("long", field, a, b, c, d);
  else if (!pattern2.test(v)) flaw("form", field, a, b, c, d);
}
export function text_4(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 64)) flaw("long", field, a, b, c, d);
  else if (!pattern3.test(v)) flaw("form", field, a, b, c, d);
}
export function integer_1_1000000000(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 1 || v > 1e9) flaw("range", field, a, b, c, d);
}
export function integer_1_1000(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 1 || v > 1e3) flaw("range", field, a, b, c, d);
}
export function text_5(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 300)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 1)) flaw("short", field, a, b, c, d);
}
export function date(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!isDate(v)) flaw("date", field, a, b, c, d);
}
export function code_agency_type(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_agency_type(v)) flaw("code", field, a, b, c, d);
}
export function text_6(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 2)) flaw("long", field, a, b, c, d);
  else if (!pattern4.test(v)) flaw("form", field, a, b, c, d);
}
export function text_7(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 40)) flaw("long", field, a, b, c, d);
  else if (!pattern5.test(v)) flaw("form", field, a, b, c, d);
}
export function code_null_reason(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_null_reason(v)) flaw("code", field, a, b, c, d);
}
export function text_8(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 40)) flaw("long", field, a, b, c, d);
  else if (!pattern6.test(v)) flaw("form", field, a, b, c, d);
}
export function code_operator_level(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_operator_level(v)) flaw("code", field, a, b, c, d);
}
export function text_9(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 64)) flaw("long", field, a, b, c, d);
  else if (!pattern7.test(v)) flaw("form", field, a, b, c, d);
}
export function text_10(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 80)) flaw("long", field, a, b, c, d);
  else if (!pattern8.test(v)) flaw("form", field, a, b, c, d);
}
export function text_11(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 40)) flaw("long", field, a, b, c, d);
  else if (!pattern7.test(v)) flaw("form", field, a, b, c, d);
}
export function code_facility_type(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_facility_type(v)) flaw("code", field, a, b, c, d);
}
export function text_12(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 7)) flaw("long", field, a, b, c, d);
  else if (!pattern9.test(v)) flaw("form", field, a, b, c, d);
}
export function integer_0_1000000000000(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 0 || v > 1e12) flaw("range", field, a, b, c, d);
}
export function text_13(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 64)) flaw("long", field, a, b, c, d);
  else if (!pattern11.test(v)) flaw("form", field, a, b, c, d);
}
export function code_requesting_component(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_requesting_component(v)) flaw("code", field, a, b, c, d);
}
export function code_agreement_type(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_agreement_type(v)) flaw("code", field, a, b, c, d);
}
export function code_agreement_status(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_agreement_status(v)) flaw("code", field, a, b, c, d);
}
export function code_agreement_end_reason(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_agreement_end_reason(v)) flaw("code", field, a, b, c, d);
}
export function code_agreement_function(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_agreement_function(v)) flaw("code", field, a, b, c, d);
}
export function integer_0_3650(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 0 || v > 3650) flaw("range", field, a, b, c, d);
}
export function integer_1_100(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 1 || v > 100) flaw("range", field, a, b, c, d);
}
export function code_cost_category(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_cost_category(v)) flaw("code", field, a, b, c, d);
}
export function code_money_source(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_money_source(v)) flaw("code", field, a, b, c, d);
}
export function code_money_flow(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_money_flow(v)) flaw("code", field, a, b, c, d);
}
export function integer_minus_1000000000000_1000000000000(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < -1e12 || v > 1e12) flaw("range", field, a, b, c, d);
}
export function truth(v, field, a, b, c, d) {
  if (typeof v !== "boolean") flaw("type", field, a, b, c, d);
}
export function code_database_system(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_database_system(v)) flaw("code", field, a, b, c, d);
}
export function integer_0_52560000(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 0 || v > 5256e4) flaw("range", field, a, b, c, d);
}
export function text_14(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 200)) flaw("long", field, a, b, c, d);
}
export function text_15(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 1e3)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 1)) flaw("short", field, a, b, c, d);
}
export function text_16(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 200)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 1)) flaw("short", field, a, b, c, d);
}
export function text_17(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 80)) flaw("long", field, a, b, c, d);
  else if (!pattern7.test(v)) flaw("form", field, a, b, c, d);
}
export function text_18(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 500)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 1)) flaw("short", field, a, b, c, d);
}
export function text_19(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 100)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 1)) flaw("short", field, a, b, c, d);
}
export function text_20(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 500)) flaw("long", field, a, b, c, d);
}
export function text_21(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 10)) flaw("long", field, a, b, c, d);
  else if (!pattern12.test(v)) flaw("form", field, a, b, c, d);
}
export function text_22(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 500)) flaw("long", field, a, b, c, d);
  else if (!pattern13.test(v)) flaw("form", field, a, b, c, d);
}
export function text_23(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 4e3)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 1)) flaw("short", field, a, b, c, d);
}
export function text_24(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 40)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 1)) flaw("short", field, a, b, c, d);
}
export function text_25(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 16384)) flaw("long", field, a, b, c, d);
}
export function code_answer_code(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_answer_code(v)) flaw("code", field, a, b, c, d);
}
export function code_review_level(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_review_level(v)) flaw("code", field, a, b, c, d);
}
export function text_26(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 1300)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 1)) flaw("short", field, a, b, c, d);
}
export function text_27(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 120)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 1)) flaw("short", field, a, b, c, d);
}
export function text_28(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 1e3)) flaw("long", field, a, b, c, d);
}
export function code_jurisdiction_level(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_jurisdiction_level(v)) flaw("code", field, a, b, c, d);
}
export function text_29(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 10)) flaw("long", field, a, b, c, d);
  else if (!pattern14.test(v)) flaw("form", field, a, b, c, d);
}
export function integer_1970_2200(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 1970 || v > 2200) flaw("range", field, a, b, c, d);
}
export function code_policy_provision(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_policy_provision(v)) flaw("code", field, a, b, c, d);
}
export function code_provision_level(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_provision_level(v)) flaw("code", field, a, b, c, d);
}
export function code_provision_polarity(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_provision_polarity(v)) flaw("code", field, a, b, c, d);
}
export function code_provision_status(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_provision_status(v)) flaw("code", field, a, b, c, d);
}
export function text_30(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 300)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 2)) flaw("short", field, a, b, c, d);
}
export function text_31(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 600)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 3)) flaw("short", field, a, b, c, d);
}
export function code_duty_condition(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_duty_condition(v)) flaw("code", field, a, b, c, d);
}
export function code_designation_status(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_designation_status(v)) flaw("code", field, a, b, c, d);
}
export function text_32(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 64)) flaw("long", field, a, b, c, d);
  else if (!pattern10.test(v)) flaw("form", field, a, b, c, d);
}
export function text_33(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 40)) flaw("long", field, a, b, c, d);
  else if (!pattern15.test(v)) flaw("form", field, a, b, c, d);
}
export function text_34(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 2e3)) flaw("long", field, a, b, c, d);
  else if (isShorter(v, 1)) flaw("short", field, a, b, c, d);
}
export function code_local_duty(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_local_duty(v)) flaw("code", field, a, b, c, d);
}
export function code_verification(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_verification(v)) flaw("code", field, a, b, c, d);
}
export function code_ask(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_ask(v)) flaw("code", field, a, b, c, d);
}
export function code_hold_clock(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_hold_clock(v)) flaw("code", field, a, b, c, d);
}
export function code_instrument(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_instrument(v)) flaw("code", field, a, b, c, d);
}
export function code_termination_approval(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_termination_approval(v)) flaw("code", field, a, b, c, d);
}
export function text_35(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 8)) flaw("long", field, a, b, c, d);
  else if (!pattern16.test(v)) flaw("form", field, a, b, c, d);
}
export function integer_1_1000000(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 1 || v > 1e6) flaw("range", field, a, b, c, d);
}
export function date_time(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!isInstant(v)) flaw("instant", field, a, b, c, d);
}
export function text_36(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 40)) flaw("long", field, a, b, c, d);
  else if (!pattern17.test(v)) flaw("form", field, a, b, c, d);
}
export function text_37(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 240)) flaw("long", field, a, b, c, d);
  else if (!pattern18.test(v)) flaw("form", field, a, b, c, d);
}
export function text_38(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 100)) flaw("long", field, a, b, c, d);
  else if (!pattern19.test(v)) flaw("form", field, a, b, c, d);
}
export function code_file_content(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_file_content(v)) flaw("code", field, a, b, c, d);
}
export function integer_2_100(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 2 || v > 100) flaw("range", field, a, b, c, d);
}
export function integer_5_25(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 5 || v > 25) flaw("range", field, a, b, c, d);
}
export function integer_14_3650(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 14 || v > 3650) flaw("range", field, a, b, c, d);
}
export function code_approval_role(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_approval_role(v)) flaw("code", field, a, b, c, d);
}
export function text_39(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 32)) flaw("long", field, a, b, c, d);
  else if (!pattern20.test(v)) flaw("form", field, a, b, c, d);
}
export function text_40(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 110)) flaw("long", field, a, b, c, d);
  else if (!pattern21.test(v)) flaw("form", field, a, b, c, d);
}
export function text_41(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 44)) flaw("long", field, a, b, c, d);
  else if (!pattern22.test(v)) flaw("form", field, a, b, c, d);
}
export function text_42(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 88)) flaw("long", field, a, b, c, d);
  else if (!pattern23.test(v)) flaw("form", field, a, b, c, d);
}
export function text_43(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 96)) flaw("long", field, a, b, c, d);
  else if (!pattern24.test(v)) flaw("form", field, a, b, c, d);
}
export function text_44(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 7)) flaw("long", field, a, b, c, d);
  else if (!pattern25.test(v)) flaw("form", field, a, b, c, d);
}
export function code_report_basis(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_report_basis(v)) flaw("code", field, a, b, c, d);
}
export function code_nil_scope(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_nil_scope(v)) flaw("code", field, a, b, c, d);
}
export function code_measure_unit(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_measure_unit(v)) flaw("code", field, a, b, c, d);
}
export function code_measure_kind(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_measure_kind(v)) flaw("code", field, a, b, c, d);
}
export function code_placed_by(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_placed_by(v)) flaw("code", field, a, b, c, d);
}
export function code_missing_mark(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_missing_mark(v)) flaw("code", field, a, b, c, d);
}
export function integer_0_12(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 0 || v > 12) flaw("range", field, a, b, c, d);
}
export function code_context_item(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_context_item(v)) flaw("code", field, a, b, c, d);
}
export function integer_1900_2200(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 1900 || v > 2200) flaw("range", field, a, b, c, d);
}
export function code_crime_basis(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_crime_basis(v)) flaw("code", field, a, b, c, d);
}
export function code_cost_basis(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_cost_basis(v)) flaw("code", field, a, b, c, d);
}
export function code_count_difference(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_count_difference(v)) flaw("code", field, a, b, c, d);
}
export function text_45(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 110)) flaw("long", field, a, b, c, d);
  else if (!pattern26.test(v)) flaw("form", field, a, b, c, d);
}
export function text_46(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 16)) flaw("long", field, a, b, c, d);
  else if (!pattern27.test(v)) flaw("form", field, a, b, c, d);
}
export function text_47(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 96)) flaw("long", field, a, b, c, d);
}
export function text_48(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 120)) flaw("long", field, a, b, c, d);
  else if (!pattern28.test(v)) flaw("form", field, a, b, c, d);
}
export function text_49(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 600)) flaw("long", field, a, b, c, d);
}
export function code_regime_cadence(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_regime_cadence(v)) flaw("code", field, a, b, c, d);
}
export function text_50(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 5)) flaw("long", field, a, b, c, d);
  else if (!pattern29.test(v)) flaw("form", field, a, b, c, d);
}
export function integer_1_60(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 1 || v > 60) flaw("range", field, a, b, c, d);
}
export function integer_0_730(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 0 || v > 730) flaw("range", field, a, b, c, d);
}
export function code_direction(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_direction(v)) flaw("code", field, a, b, c, d);
}
export function text_51(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 200)) flaw("long", field, a, b, c, d);
  else if (!pattern30.test(v)) flaw("form", field, a, b, c, d);
}
export function text_52(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 64)) flaw("long", field, a, b, c, d);
  else if (!pattern31.test(v)) flaw("form", field, a, b, c, d);
}
export function code_reporting_exemption(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_reporting_exemption(v)) flaw("code", field, a, b, c, d);
}
export function text_53(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 64)) flaw("long", field, a, b, c, d);
  else if (!pattern32.test(v)) flaw("form", field, a, b, c, d);
}
export function integer_2_1000000000(v, field, a, b, c, d) {
  if (!Number.isInteger(v)) flaw("type", field, a, b, c, d);
  else if (v < 2 || v > 1e9) flaw("range", field, a, b, c, d);
}
export function code_channel(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_channel(v)) flaw("code", field, a, b, c, d);
}
export function text_54(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 5)) flaw("long", field, a, b, c, d);
  else if (!pattern33.test(v)) flaw("form", field, a, b, c, d);
}
export function code_issuer_role(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_issuer_role(v)) flaw("code", field, a, b, c, d);
}
export function code_probable_cause(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_probable_cause(v)) flaw("code", field, a, b, c, d);
}
export function code_served_how(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_served_how(v)) flaw("code", field, a, b, c, d);
}
export function code_judge_type(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_judge_type(v)) flaw("code", field, a, b, c, d);
}
export function code_federal_force(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_federal_force(v)) flaw("code", field, a, b, c, d);
}
export function code_query_purpose(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_query_purpose(v)) flaw("code", field, a, b, c, d);
}
export function code_decision(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_decision(v)) flaw("code", field, a, b, c, d);
}
export function code_decision_reason(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_decision_reason(v)) flaw("code", field, a, b, c, d);
}
export function code_legal_basis(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_legal_basis(v)) flaw("code", field, a, b, c, d);
}
export function code_review_result(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_review_result(v)) flaw("code", field, a, b, c, d);
}
export function code_decision_role(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_decision_role(v)) flaw("code", field, a, b, c, d);
}
export function code_closed_without_decision(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_closed_without_decision(v)) flaw("code", field, a, b, c, d);
}
export function code_information(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_information(v)) flaw("code", field, a, b, c, d);
}
export function code_ask_result(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_ask_result(v)) flaw("code", field, a, b, c, d);
}
export function code_iar_response(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_iar_response(v)) flaw("code", field, a, b, c, d);
}
export function code_custody_basis(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_custody_basis(v)) flaw("code", field, a, b, c, d);
}
export function code_custody_end(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_custody_end(v)) flaw("code", field, a, b, c, d);
}
export function code_custody_taker(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_custody_taker(v)) flaw("code", field, a, b, c, d);
}
export function code_transfer_basis(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_transfer_basis(v)) flaw("code", field, a, b, c, d);
}
export function text_55(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 32)) flaw("long", field, a, b, c, d);
  else if (!pattern34.test(v)) flaw("form", field, a, b, c, d);
}
export function code_age_band(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_age_band(v)) flaw("code", field, a, b, c, d);
}
export function code_sex(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_sex(v)) flaw("code", field, a, b, c, d);
}
export function code_race_ethnicity(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_race_ethnicity(v)) flaw("code", field, a, b, c, d);
}
export function code_region(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_region(v)) flaw("code", field, a, b, c, d);
}
export function code_language(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_language(v)) flaw("code", field, a, b, c, d);
}
export function code_charge_class(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_charge_class(v)) flaw("code", field, a, b, c, d);
}
export function code_conviction_class(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_conviction_class(v)) flaw("code", field, a, b, c, d);
}
export function code_qualifying_offense(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_qualifying_offense(v)) flaw("code", field, a, b, c, d);
}
export function code_citizenship_claim(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_citizenship_claim(v)) flaw("code", field, a, b, c, d);
}
export function code_notice_type(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_notice_type(v)) flaw("code", field, a, b, c, d);
}
export function code_notice_status(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_notice_status(v)) flaw("code", field, a, b, c, d);
}
export function code_notice_recipient(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_notice_recipient(v)) flaw("code", field, a, b, c, d);
}
export function code_interview_consent(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_interview_consent(v)) flaw("code", field, a, b, c, d);
}
export function code_counsel_status(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_counsel_status(v)) flaw("code", field, a, b, c, d);
}
export function text_56(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 120)) flaw("long", field, a, b, c, d);
  else if (!pattern35.test(v)) flaw("form", field, a, b, c, d);
}
export function code_request_relation(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_request_relation(v)) flaw("code", field, a, b, c, d);
}
export function text_57(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (isLonger(v, 7)) flaw("long", field, a, b, c, d);
  else if (!pattern36.test(v)) flaw("form", field, a, b, c, d);
}
export function code_probable_cause_public(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_probable_cause_public(v)) flaw("code", field, a, b, c, d);
}
export function code_decision_reason_public(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_decision_reason_public(v)) flaw("code", field, a, b, c, d);
}
export function code_legal_basis_public(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_legal_basis_public(v)) flaw("code", field, a, b, c, d);
}
export function code_information_public(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_information_public(v)) flaw("code", field, a, b, c, d);
}
export function code_ask_result_public(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_ask_result_public(v)) flaw("code", field, a, b, c, d);
}
export function code_transfer_basis_public(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_transfer_basis_public(v)) flaw("code", field, a, b, c, d);
}
export function code_notice_status_public(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_notice_status_public(v)) flaw("code", field, a, b, c, d);
}
export function code_notice_recipient_public(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_notice_recipient_public(v)) flaw("code", field, a, b, c, d);
}
export function code_answer_code_public(v, field, a, b, c, d) {
  if (typeof v !== "string") flaw("type", field, a, b, c, d);
  else if (!is_answer_code_public(v)) flaw("code", field, a, b, c, d);
}
