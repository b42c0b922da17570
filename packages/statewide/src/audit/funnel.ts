/** Whether a count stands above or below what was expected; absent where it stands within the limits. */
export type Side = 'above' | 'below';

/** One agency in a funnel. */
export interface FunnelPoint {
  readonly agency_id: string;
  readonly agency: string;
  readonly transfers: number;
  readonly bookings: number;
  /** Outside what chance alone would bring if all had the rate of the state. */
  readonly beyond_chance?: Side;
  /** Outside that and the usual differences between agencies as well; never where these cannot be told. */
  readonly beyond_usual?: Side;
}

/** The agencies of a state in one quarter: transfers beside bookings. */
export interface Funnel {
  readonly state: string;
  readonly quarter: string;
  /** Of all points together. */
  readonly transfers: number;
  readonly bookings: number;
  /** The squared coefficient of variation of the agencies' rates; absent where too few agencies tell it. */
  readonly spread?: number;
  readonly points: readonly FunnelPoint[];
}
