import type { Request } from '@daybook/types';

/** The parts of a request that measures ask for, each with a bit of its own. */
export const PARTS = {
  asks: 1,
  custody: 2,
  interview: 4,
  notices: 8,
  costs: 16,
  query: 32,
  alert: 64,
  act: 128,
} as const;

/** A part of a request that measures ask for. */
export type Part = keyof typeof PARTS;

/** The parts that a request has, as bits: a list without an entry is no part. */
export function partsIn({ asks, custody, interview, notices, costs, query, alert, act }: Request): number {
  return (
    (asks.length > 0 ? PARTS.asks : 0) |
    (custody === undefined ? 0 : PARTS.custody) |
    (interview === undefined ? 0 : PARTS.interview) |
    (notices.length > 0 ? PARTS.notices : 0) |
    (costs.length > 0 ? PARTS.costs : 0) |
    (query === undefined ? 0 : PARTS.query) |
    (alert === undefined ? 0 : PARTS.alert) |
    (act === undefined ? 0 : PARTS.act)
  );
}
