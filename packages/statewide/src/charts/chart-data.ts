/** How the parts of a bar are told apart: by texture as well as by colour, so that paper and every eye can do it. */
export type ChartLook = 'solid' | 'hatched' | 'pale' | 'dotted';

/** One figure. `isAtLeast`: there may be more, since some of it is withheld or missing. */
export interface ChartFigure {
  readonly value: number | bigint;
  readonly isAtLeast?: boolean;
}

/** One place along the chart: a quarter, a year, a place. Without `figures` there is none, which is not zero. */
export interface ChartPoint {
  /** Its name in the table: "2026-Q1". */
  readonly label: string;
  /** What stands below it in the chart, line by line: "Q1", "2026". */
  readonly below: readonly string[];
  /** One for each of the series. */
  readonly figures?: readonly ChartFigure[];
  /** What else its row of the table says: for each of `besides`. */
  readonly besides?: readonly string[];
}

/** What a chart shows and its table says: both are made from this, so they cannot differ. */
export interface ChartData {
  /** Unique on its page, as ids of HTML are. */
  readonly id: string;
  readonly title: string;
  /** What is counted: "asks". */
  readonly unit: string;
  /** One or two sentences for those who hear the page. */
  readonly description: string;
  /** Headings of the table: of the first column, of the sum where there are several series, and of what else it says. */
  readonly heading: string;
  readonly total?: string;
  readonly besides?: readonly string[];
  /** What stands where there is no figure: "no report". */
  readonly absent: string;
  /** "at least": before a figure that may be larger. */
  readonly atLeast: string;
  readonly series: readonly { readonly label: string; readonly look: ChartLook }[];
  readonly points: readonly ChartPoint[];
}
