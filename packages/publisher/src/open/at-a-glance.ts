import type { OpenFacts } from './open-facts.ts';

/** The first numbers that a reader of a release wants, counted from its public rows. */
export interface Glance {
  readonly entries: number;
  /** Requests of immigration authorities. */
  readonly requests: number;
  /** Entries that are no request: alerts, queries, contacts, delegated acts. */
  readonly others: number;
  /** How many alerts, queries and so on those stand for. */
  readonly events: number;
  readonly withdrawn: number;
  readonly asks: number;
  readonly complied: number;
  readonly partly: number;
  readonly declined: number;
  readonly closed: number;
  readonly open: number;
  readonly notRecorded: number;
  /** Entries whose outcome is not shown yet. */
  readonly hidden: number;
  readonly generalised: number;
}

interface Ask {
  readonly decisions?: readonly { readonly decision?: string }[];
  readonly closed_without_decision?: string;
}
interface Row {
  readonly direction?: string;
  readonly quantity?: number;
  readonly revision_reason?: string;
  readonly asks?: readonly Ask[];
  readonly not_yet_public?: boolean;
  readonly generalised?: boolean;
}

/** Counts the rows of a public log. Withdrawn entries are listed in it and count as nothing else. */
export function atAGlance(rows: OpenFacts['rows']): Glance {
  const all = rows as readonly Row[];
  const inForce = all.filter(({ revision_reason = '' }) => !revision_reason.startsWith('withdrawn-'));
  const requests = inForce.filter(({ direction }) => direction === 'inbound');
  const others = inForce.filter(({ direction }) => direction !== 'inbound');
  const ends = requests.flatMap(({ asks = [], quantity = 1 }) =>
    asks.flatMap((ask) => Array<string>(quantity).fill(endOf(ask))),
  );
  const ended = (how: string) => ends.filter((end) => end === how).length;
  const sum = (some: readonly Row[]) => some.reduce((total, { quantity = 1 }) => total + quantity, 0);
  return {
    entries: all.length,
    requests: sum(requests),
    others: others.length,
    events: sum(others),
    withdrawn: all.length - inForce.length,
    asks: ends.length,
    complied: ended('complied-full'),
    partly: ended('complied-partial'),
    declined: ended('declined'),
    closed: ended('closed'),
    open: ended('open'),
    notRecorded: ended('not-recorded'),
    hidden: inForce.filter(({ not_yet_public }) => not_yet_public === true).length,
    generalised: all.filter(({ generalised }) => generalised === true).length,
  };
}

/** The decision in force of an ask, `closed` where it ended without any, `open` where it waits for one. */
function endOf({ decisions = [], closed_without_decision }: Ask): string {
  const decision = decisions.at(-1)?.decision ?? 'none-made';
  if (decision !== 'none-made') return decision;
  return closed_without_decision === undefined ? 'open' : 'closed';
}
