import type { ExampleAgency } from './demo-records.ts';

/** An agency of the fictional state beside the one whose app is shown, and when it published which quarter. */
export interface OtherAgency {
  /** How its files are called. */
  readonly name: string;
  /** Where the examples have it; else it is the jail of Dunmarrow. */
  readonly example?: ExampleAgency;
  readonly published: readonly { readonly quarter: string; readonly at: string }[];
}

/**
 * All others that published: most in time, the sheriff of Ostrand late, three that did not wait for the day on which the
 * second quarter is due. The police of Dunmarrow are silent.
 */
export const otherAgencies: readonly OtherAgency[] = [
  {
    name: 'larkmere-probation',
    example: { agency_id: 'us-zz-wqzgzajr', log: 'larkmere-probation' },
    published: [
      { quarter: '2026-Q1', at: '2026-05-18T17:20:00.000Z' },
      { quarter: '2026-Q2', at: '2026-07-10T16:45:00.000Z' },
    ],
  },
  {
    name: 'tallowgate-police',
    example: { agency_id: 'us-zz-zvsqhbwu', log: 'tallowgate-police' },
    published: [
      { quarter: '2026-Q1', at: '2026-05-26T21:05:00.000Z' },
      { quarter: '2026-Q2', at: '2026-07-16T20:20:00.000Z' },
    ],
  },
  {
    name: 'ostrand-sheriff',
    example: { agency_id: 'us-zz-znnyprhs', log: 'ostrand-sheriff' },
    published: [{ quarter: '2026-Q1', at: '2026-06-26T22:10:00.000Z' }],
  },
  {
    name: 'brindlefell-sheriff',
    example: { agency_id: 'us-zz-pqqtitoa', log: 'brindlefell-sheriff' },
    published: [
      { quarter: '2026-Q1', at: '2026-05-12T19:40:00.000Z' },
      { quarter: '2026-Q2', at: '2026-07-14T20:30:00.000Z' },
    ],
  },
  { name: 'dunmarrow-jail', published: [{ quarter: '2026-Q1', at: '2026-04-09T15:30:00.000Z' }] },
];
