import type { Basis, Regraded, Severity, Verdict } from '@daybook/types';
import type { DecisionGroup } from '../check/log-summary.ts';

/** Sentences that no single defect owns. Numbers come in, so that each language can count in its own way. */
export interface Phrases {
  /** `5 Jan 2026`; without the year where the sentence gives it once. */
  day(date: string, withYear: boolean): string;
  span(from: string, to: string): string;
  requests(count: number): string;
  /** Requests that are entries of other directions: queries, contacts, alerts, delegated acts. */
  entries(count: number): string;
  asks(count: number): string;
  records(count: number): string;
  files(count: number): string;
  decided: Readonly<Record<DecisionGroup, (count: number) => string>>;
  readonly isThatRight: string;
  /** How a file was read, where it does not say so itself. */
  readAs(file: string, assumed: readonly string[]): string;
  /** What was taken for granted of a file, by what it is about. */
  readonly assumed: Readonly<Record<string, (value: string) => string>>;
  /** Where a value must not be shown: how long it is. */
  hiddenValue(count: number): string;
  causes(count: number): string;
  places(count: number): string;
  more(count: number): string;
  readonly canBeFixed: string;
  readonly nothingFound: string;
  readonly notChecked: string;
  times(count: number): string;
  notCheckedThing(what: string, name: string, count: number): string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly whyIncomplete: string;
  errors(count: number): string;
  warnings(count: number): string;
  flags(count: number): string;
  /** One severity, or that a rule is left out. */
  readonly severity: Readonly<Record<Severity | 'off', string>>;
  readonly regradedHere: string;
  /** One rule whose severity is another one here, with the reason. */
  regraded(regraded: Regraded): string;
  /** An answer that a record gives to its flag: who gave it, and what it says. */
  answeredBy(body: string, explanation: string): string;
  /** How many flags are answered. */
  answered(count: number): string;
  within(records: number, files: number): string;
  readonly flagsAreQuestions: string;
  /** What a finding rests on: citations, each with how sure we are of it. */
  restsOn(parts: readonly string[]): string;
  /** How sure we are of a citation. */
  readonly verification: Readonly<Record<Basis['verification'], string>>;
  explain(rule: string): string;
  readonly row: string;
  readonly line: string;
  readonly and: string;
  /** Why a part of an entry is asked for: what stands in another field. */
  readonly conditions: Readonly<
    Record<'equals' | 'at-least' | 'given' | 'not-given' | 'contains' | 'otherwise', string>
  >;
}
