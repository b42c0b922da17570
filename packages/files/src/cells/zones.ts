/** How far local time stands from UTC in a zone at a moment, in milliseconds: `offsetAt` of `@daybook/reports`. */
export type OffsetAt = (epoch: number, zone: string) => number;

/** What is known of the time zones of agencies, for times that do not say how far they are from UTC. */
export interface Zones {
  /**
   * The zone in which an agency's clocks go, such as `America/Denver`; `several` where its facilities have several, so that
   * no local time is certain, and nothing where it is not known. Without an id: of the only agency there is.
   */
  zoneOf(agencyId: string | undefined): string | undefined;
  readonly offsetAt: OffsetAt;
}
