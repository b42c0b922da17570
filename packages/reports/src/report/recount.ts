import type { QuarterlyReport, Request } from '@daybook/types';
import { createRecount, type Recounted, type RecountOptions } from './create-recount.ts';

/** `createRecount` over a log that is at hand. */
export function recount(report: QuarterlyReport, log: Iterable<Request>, options: RecountOptions = {}): Recounted {
  const again = createRecount(report, options);
  for (const request of log) again.take(request);
  return again.finish();
}
