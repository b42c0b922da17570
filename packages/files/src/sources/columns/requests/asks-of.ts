import { instrumentAsks } from '@daybook/types/instrument-asks';
import { NO_PAPER } from '../reading/no-paper.ts';
import type { ByColumn, MergedRows } from './merged-rows.ts';

/** What the rows of a request ask for, the main ask first; or why nobody can say. */
export type AsksFound = readonly string[] | 'no-paper' | 'no-ask' | 'paper-asks-more';

const askedBy = (paper: ByColumn | undefined) =>
  instrumentAsks
    .filter(({ instrument }) => instrument === paper?.get('instrument'))
    .sort((one, other) => Number(other.principal) - Number(one.principal));

/** Forms that ask by themselves; warrants and orders that come with one of them add no ask. */
const asking = new Set(['detainer-request', 'notification-request']);

/** The asks of a request, from where the map says that they come. */
export function asksOf({ papers, asks }: MergedRows, asksFrom: string): AsksFound {
  if (asksFrom === 'none') return [];
  if (asksFrom !== 'paper') return asks.length === 0 ? 'no-ask' : asks;
  const [first, ...further] = papers;
  if (first === undefined) return 'no-paper';
  if (first.get('instrument') === NO_PAPER) return 'no-ask';
  const own = [...new Set(askedBy(first).map(({ ask }) => ask))];
  const isMore = further
    .flatMap(askedBy)
    .some(({ ask, federal_force }) => asking.has(federal_force) && !own.includes(ask));
  return isMore ? 'paper-asks-more' : own;
}

/** How much an ask binds by its paper in federal law; the force of a court's order is the same whatever it asks. */
export function forceOf(ask: string, papers: readonly ByColumn[]): string {
  const [paper] = papers;
  if (paper === undefined) return 'unknown';
  if (paper.get('instrument') === NO_PAPER) return 'informal';
  const rows = askedBy(paper);
  const exact = rows.find((row) => row.ask === ask);
  const [main] = rows;
  return exact?.federal_force ?? (main?.federal_force === 'judicial-order' ? main.federal_force : 'unknown');
}
