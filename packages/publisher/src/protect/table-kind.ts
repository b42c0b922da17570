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
  /** Whether a figure tells of too few people to be shown. */
  isFew(value: number, people: number): boolean;
  /** What must stay open of a figure that is withheld. */
  needOf(value: number, people: number): Need;
}

/**
 * How a measure about persons is protected.
 *
 * People who are counted by an attribute: fewer than the threshold are withheld, and must seem as if they could be as many
 * as it. Sums over people, such as minutes: withheld where fewer than the threshold are behind them, and then what is shown
 * must leave open that the sum is half of what it is, or half as much again; where more are, and it is withheld for the
 * sake of others, a fifth more.
 */
export function tableKind(measure: Measure, threshold: number): TableKind {
  const attribute = measure.dimensions.find((one) => one !== 'outcome');
  if (attribute !== undefined) {
    const isFew = (value: number) => value > 0 && value < threshold;
    return { measure, attribute, people: 'custody-ends', threshold, isFew, needOf: () => ({ reach: threshold }) };
  }
  return {
    measure,
    people: 'holds',
    threshold,
    isFew: (value, people) => value > 0 && people < threshold,
    needOf: (value, people) =>
      people < threshold
        ? { reach: Math.ceil(value * 1.5), fall: Math.floor(value / 2) }
        : { reach: Math.ceil(value * 1.2) },
  };
}
