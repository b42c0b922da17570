import type { DecisionGroup } from '../facts/site-facts.ts';

/** A text with a count, in the form for one or for several. */
type Counted = (count: string) => string;

/** What the pages of a state say, in one language. Counts come written out ("1,204"). */
export interface SiteWords {
  /** Of every page. */
  readonly frame: {
    readonly site: (state: string) => string;
    readonly skip: string;
    readonly pages: string;
    readonly overview: string;
    readonly places: string;
    readonly agencies: string;
    readonly reporting: string;
    readonly howToRead: string;
    readonly data: string;
    /** The link to the same page in this language. */
    readonly language: string;
    readonly footer: string;
    readonly asOf: (day: string) => string;
    readonly checkable: string;
  };
  readonly overview: {
    readonly title: (state: string) => string;
    readonly coverage: (period: string, expected: string, answered: string) => string;
    readonly parts: {
      readonly reported: Counted;
      readonly withZero: (count: string, zero: string) => string;
      readonly nil: Counted;
      readonly silent: Counted;
      readonly unusable: Counted;
      readonly late: Counted;
    };
    readonly nobodyExpected: (period: string, reporters: string) => string;
    readonly unasked: Counted;
    readonly received: (
      requests: string | undefined,
      asks: string,
      complied: string,
      declined: string,
      besides: string,
    ) => string;
    readonly receivedOnly: (requests: string | undefined, asks: string) => string;
    readonly nothingReported: string;
    readonly nobodyReported: string;
    readonly silence: string;
    readonly nothingYet: string;
    readonly whoReported: string;
    readonly whoReportedLead: string;
    readonly keyFigures: (period: string) => string;
    readonly trends: string;
    readonly trendsLead: string;
    readonly howToRead: string;
    readonly howToReadMore: string;
    readonly shortRules: readonly string[];
  };
  readonly keys: {
    readonly requests: string;
    readonly asks: string;
    readonly complied: string;
    readonly declined: string;
    readonly undecided: string;
    readonly transfers: string;
    readonly holds: string;
    readonly bookings: string;
    /** A figure that is not known. */
    readonly notKnown: string;
    readonly of: (known: string, reporting: string) => string;
  };
  readonly charts: {
    readonly asks: string;
    readonly asksSaid: string;
    readonly transfers: string;
    readonly transfersSaid: string;
    readonly persons: string;
    readonly asksUnit: string;
    /** At the head of a column. */
    readonly asksHead: string;
    readonly quarter: string;
    readonly all: string;
    readonly reporting: string;
    readonly ofExpected: (answered: string, expected: string) => string;
    readonly absent: string;
    readonly atLeast: string;
    readonly groups: Readonly<Record<DecisionGroup, string>>;
    readonly notSplit: string;
    readonly standings: string;
    readonly standingsSaid: string;
    readonly agenciesUnit: string;
  };
  /** What an agency did, in a cell, and what that means. */
  readonly standings: Readonly<Record<Standing, readonly [short: string, meaning: string]>>;
  readonly late: (days: string) => string;
  readonly partly: (months: string, all: string) => string;
}

/** The standings of coverage, and `none` where nothing was expected and nothing came. */
export type Standing = 'reported' | 'nil' | 'reported-zero' | 'silent' | 'exempt' | 'not-due' | 'unknown' | 'none';
