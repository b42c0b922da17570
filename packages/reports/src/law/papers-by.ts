import type { InstrumentCode, Request } from '@daybook/types';

/** The papers that a request had by a day: those dated later came later. */
export function papersBy(request: Pick<Request, 'instruments'>, on: string): InstrumentCode[] {
  const papers: InstrumentCode[] = [];
  for (const { instrument, dated_on } of request.instruments)
    if (dated_on === undefined || dated_on <= on) papers.push(instrument);
  return papers;
}
