import type { QuarterlyReportOutsideCount, Request } from '@daybook/types';
import type { Case } from '../counting/case.ts';
import { createLogCounter, type LogCounter } from '../counting/create-log-counter.ts';
import { requestsByInstrument } from '../measures/requests-by-instrument.ts';
import { transfersToIce } from '../measures/transfers-to-ice.ts';

/**
 * Counts what others released of the same agency and period: papers by the date on them, and transfers, each release apart. Why it differs from the agency's own count is for somebody who compared both to say.
 */
export function createOutsideCounter(caseOf: (request: Request) => Case) {
  const releases = new Map<string, { of: Request['source']; log: LogCounter }>();
  return {
    take(request: Request): void {
      const { source } = request;
      const { kind, release_id } = source;
      if (kind === 'own-log' || release_id === undefined) return;
      const key = `${kind} ${release_id}`;
      let release = releases.get(key);
      if (release === undefined) {
        release = { of: source, log: createLogCounter(MEASURES, caseOf) };
        releases.set(key, release);
      }
      release.log.take(request);
    },
    counts(): QuarterlyReportOutsideCount[] {
      return [...releases.values()].flatMap(({ of, log }) => {
        const { kind: source_kind, release_id } = of;
        const { figures } = log.count();
        return MEASURES.flatMap(({ id: measure, unit, placed_by }, at) => {
          const value = figures[at]?.cells.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
          // A release of another year says nothing of this period.
          if (source_kind === 'own-log' || release_id === undefined || value === 0) return [];
          const placed = placed_by === 'received' ? 'instrument-dated' : placed_by;
          return [{ source_kind, release_id, measure, unit, placed_by: placed, value, explanations: [] }];
        });
      });
    },
  };
}

/** What a release of others can be set beside: its papers, and the people it says were taken. */
const MEASURES = [requestsByInstrument, transfersToIce];
