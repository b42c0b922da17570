import type { ChartFigure } from '../../charts/chart-data.ts';
import type { CountedCoverage } from '../../coverage/coverage-count.ts';

/** What the pages of a state are made of: read once, the same for every page and both languages. */
export interface SiteFacts {
  /** Postal code and name of the state. */
  readonly state: string;
  readonly name: string;
  /** What the agencies call a place, by its GEOID. */
  readonly placeNames: ReadonlyMap<string, string>;
  /** Up to eight quarters in their order. The last is the latest for which reports are due: the one in the headline. */
  readonly quarters: readonly string[];
  /** In the order of their names. */
  readonly agencies: readonly SiteAgency[];
  readonly publications: readonly SitePublication[];
  /** The day of the latest publication: the site shows what was public then. */
  readonly asOf?: string;
}

export interface SiteAgency {
  readonly id: string;
  readonly name: string;
  /** A code of `agency-type`. */
  readonly type?: string;
  readonly geoids: readonly string[];
  /** Id of the agency that took its place. */
  readonly successor?: string;
  readonly quarters: ReadonlyMap<string, AgencyQuarter>;
  /** Its reports by period, as they were due and came, latest first. */
  readonly history: readonly PeriodStanding[];
  readonly agreements: readonly SiteAgreement[];
  readonly publications: readonly SitePublication[];
}

/** What is known of an agency for a quarter. A figure that is absent is not known, which is not zero. */
export interface AgencyQuarter extends Decided {
  readonly standing: QuarterStanding;
  readonly requests?: ChartFigure;
  readonly transfers?: ChartFigure;
  readonly holds?: ChartFigure;
  readonly bookings?: ChartFigure;
  readonly asked: readonly AskFigure[];
  readonly reasons: readonly ReasonFigure[];
}

/** Asks, all and by the group of their decision. */
export interface Decided {
  readonly asks?: ChartFigure;
  /** By the groups of `decision`; only where the report splits its asks so. */
  readonly decided?: Readonly<Record<DecisionGroup, ChartFigure>>;
}

export const decisionGroups = ['complied', 'declined', 'none-made', 'not-recorded'] as const;
export type DecisionGroup = (typeof decisionGroups)[number];

interface AskFigure {
  /** A code of `ask`. */
  readonly ask: string;
  readonly decided: Readonly<Record<DecisionGroup, ChartFigure>>;
}

interface ReasonFigure {
  readonly group: DecisionGroup;
  /** A code of `decision-reason`. */
  readonly reason: string;
  readonly figure: ChartFigure;
}

/** What an agency did about a quarter, or another period, as the table `coverage` says. */
export interface QuarterStanding extends CountedCoverage {
  /** Why it is exempt: a code of `reporting-exemption`. */
  readonly exemption?: string;
}

/** One row of coverage. */
export interface PeriodStanding extends QuarterStanding {
  readonly period: string;
  readonly startOn: string;
  readonly dueOn?: string;
  readonly firstPublishedOn?: string;
}

export interface SiteAgreement {
  readonly type: string;
  readonly status: string;
  readonly signedOn?: string;
  readonly endedOn?: string;
}

export interface SitePublication {
  readonly folder: string;
  readonly sha256: string;
  readonly publishedOn?: string;
  readonly periods: string;
  readonly signature: string;
  readonly use: string;
  readonly findings: number;
}
