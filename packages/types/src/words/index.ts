export type { Entry, RecordKind } from './entry.ts';
export type { Answer, Basis, Finding, Fix, RawFinding, Regraded, Severity, Skipped, Verdict } from './finding.ts';
export type { Origin, Place } from './place.ts';
export type { Defect, Detail, Fault, Reader, RecordRule, Report, ReportOn, SetCheck, SetRule } from './rule.ts';
export type { Lang, Words } from './words.ts';
