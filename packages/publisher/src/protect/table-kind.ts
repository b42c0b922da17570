import type { Measure } from '@daybook/reports';
import type { Need } from './table-model.ts';

/** How the figures of a measure about persons tell of them. */
export interface TableKind {
  readonly measure: Measure;
  /** What the people are told apart by, beside how custody ended; absent where the figures are sums over people. */
  readonly attribute?: Measure['dimensions'][number];
  /** The measure, always public, that counts the people behind the figures by outcome. */
  readonly people: string;
  readonly threshold: number;
  /** What must stay open of a figure; `undefined` where it tells of nobody, or of enough people. */
  needOf(value: number, people: number): Need | undefined;
}

/**
 * How a measure about persons is protected.
 *
 * People who are counted by an attribute: fewer than the threshold are withheld, and must seem as if they could be as many
 * as it. Sums over people, such as minutes: withheld where fewer than the threshold are behind them, and then what is shown
 * must leave open that the sum is half of what it is, or half as much again.
 */
export function tableKind(measure: Measure, threshold: number): TableKind {
  const attribute = measure.dimensions.find((one) => one !== 'outcome');
  if (attribute !== undefined) {
    const needOf = (value: number) => (value > 0 && value < threshold ? { reach: threshold } : undefined);
    return { measure, attribute, people: 'custody-ends', threshold, needOf };
  }
  return {
    measure,
    people: 'holds',
    threshold,
    needOf: (value, people) =>
      value > 0 && people < threshold ? { reach: Math.ceil(value * 1.5), fall: Math.floor(value / 2) } : undefined,
  };
}
