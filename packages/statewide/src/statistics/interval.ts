/** A figure and the range that the data leave open for it. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}
