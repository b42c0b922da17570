import type { Subject } from '../../counting/measure.ts';

/** The heading of a chapter, and a sentence that says how to read it. */
interface Chapter {
  readonly heading: string;
  /** The heading for the tab of a sheet. */
  readonly short?: string;
  readonly lead?: string;
}

/** The sentences of a printed report, in one language. Numbers, days and periods come as they are printed. */
export interface PrintWords {
  title(period: string): string;
  span(from: string, to: string): string;
  asOf(day: string): string;
  revision(no: string, reason: string): string;
  readonly lead: {
    received(
      period: string,
      whose: string,
      requests: string | undefined,
      asks: string,
      did: readonly string[],
      besides: readonly string[],
    ): string;
    declined(count: string): string;
    complied(count: string, inPart: string | undefined): string;
    undecided(count: string): string;
    notRecorded(count: string): string;
    requestsOnly(period: string, whose: string, requests: string): string;
    certified(period: string, whose: string, office: string, day: string): string;
    noneYet(period: string, whose: string, day: string): string;
    reportedZero(period: string, whose: string): string;
    notCounted(period: string, whose: string): string;
    others(source: string, sentence: string): string;
  };
  nil(what: string, office: string, day: string): string;
  monthsMissing(months: string): string;
  rowsNotRead(count: string): string;
  basis(kind: string, meaning: string): string;
  withheldCells(count: string, threshold: string): string;
  readonly keys: Readonly<
    Record<
      'requests' | 'asks' | 'declined' | 'complied' | 'undecided' | 'toIce' | 'held' | 'overLimit' | 'spent',
      string
    >
  >;
  readonly notWhole: string;
  readonly subjects: Readonly<Record<Subject | 'other' | 'agreements' | 'context' | 'about' | 'check', Chapter>>;
  readonly all: string;
  readonly unit: (unit: string, placedBy: string) => string;
  readonly dollars: string;
  readonly withheld: string;
  readonly withheldMeaning: string;
  mark(text: string, meaning: string): string;
  readonly notKnown: string;
  readonly notKnownMeaning: string;
  readonly incomplete: string;
  readonly overlaps: string;
  withheldByLaw(citation: string): string;
  zero(titles: readonly string[]): string;
  noCase(titles: readonly string[]): string;
  unknown(titles: readonly string[]): string;
  readonly tables: Readonly<
    Record<
      | 'asksByDecision'
      | 'balance'
      | 'expenditures'
      | 'agreements'
      | 'policies'
      | 'context'
      | 'rates'
      | 'others'
      | 'made'
      | 'corrections',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      'total' | 'what' | 'fact' | 'value' | 'unit' | 'year' | 'months' | 'source' | 'rate' | 'per' | 'cases',
      string
    >
  >;
  per(numerator: string, per: string, denominator: string): string;
  readonly groups: Readonly<Record<string, string>>;
  notReported(parts: readonly string[]): string;
  readonly noAgreements: string;
  readonly noCorrections: string;
  readonly howToCheck: string;
  readonly noLog: string;
  /** A count over many agencies. */
  readonly tally: { readonly title: string; readonly lead: string; sum(asks: string): string };
}
