import type { HoldLimitCode, LegalProfileHoldClock, Request } from '@daybook/types';
import { minutesOver } from '../clocks/hold-over.ts';
import type { Measure } from '../counting/measure.ts';

/**
 * Holds beside each hold clock that the law files name for the place, the papers and the day of eligibility for release.
 * A hold under two clocks stands in two rows: which clock governs is not for a count to say. A clock whose papers are
 * missing is left out. A hold under no clock stands under `local-none`.
 */
export const holdsByLimit: Measure = {
  id: 'holds-by-limit',
  table_id: 'holds-by-limit',
  subject: 'holds',
  title: { en: 'Holds within and over limits', es: 'Retenciones dentro y fuera del límite' },
  unit: 'holds',
  kind: 'flow',
  placed_by: 'custody-end',
  part: 'custody',
  dimensions: ['hold_clock', 'hold_limit'],
  across: 'hold_limit',
  overlaps: 'hold_clock',
  adds_over_time: true,
  adds_over_agencies: true,
  needs_law: true,
  count(request, at, add) {
    const { held } = at;
    if (held?.is !== 'held' || request.agency_id === undefined) return;
    const { release_eligible_on, release_eligible_at } = request.custody ?? {};
    const on = at.dateOf(release_eligible_on, release_eligible_at) ?? held.on;
    const instruments = request.instruments.map(({ instrument }) => instrument);
    const clocks = on && at.law?.holdClocksOf({ agency_id: request.agency_id, on, instruments });
    const named = clocks && clocks.missing === undefined ? clocks.items.filter(({ unmet }) => unmet.length === 0) : [];
    if (named.length === 0) add(held.on, 1, 'local-none', 'no-limit-known');
    for (const { statement } of named) add(held.on, 1, statement.clock, limitOf(statement, request, at.custody_zone));
  },
};

function limitOf(clock: LegalProfileHoldClock, request: Request, zone: string | undefined): HoldLimitCode {
  if (clock.limit_minutes === undefined) return 'no-limit-known';
  const over = zone === undefined ? undefined : minutesOver(clock, request, zone);
  if (over === undefined) return 'not-computable';
  return over > 0 ? 'over-limit' : 'within-limit';
}
