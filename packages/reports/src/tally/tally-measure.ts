import type { Request } from '@daybook/types';
import { decisionOf } from '../counting/decision-of.ts';
import type { Measure } from '../counting/measure.ts';
import { outcomeOf } from '../counting/outcome-of.ts';

/**
 * Asks by ask, decision and outcome, led by what a tally splits them by. An ask without a date is counted too.
 *
 * @param leadKey the text that stands for time, source and place of a request.
 */
export function tallyMeasure(leadKey: (request: Request, receivedOn: string | undefined) => string): Measure {
  return {
    id: 'asks-tallied',
    table_id: 'asks-tallied',
    subject: 'requests',
    title: { en: 'Asks', es: 'Peticiones' },
    unit: 'asks',
    kind: 'flow',
    placed_by: 'received',
    dimensions: [],
    adds_over_time: true,
    adds_over_agencies: true,
    count(request, at, add) {
      if (request.asks.length === 0) return;
      const lead = leadKey(request, at.received_on);
      // A tally has no bounds of time, so that its first day stands for any day and for none.
      for (const ask of request.asks)
        add(at.start_on, at.quantity, lead, ask.ask, decisionOf(ask), outcomeOf(ask.ask, at));
    },
  };
}
