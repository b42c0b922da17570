import { createCaseReader, createLaw, createLogCounter, measures } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { aClock, aProfile } from '../made-up/a-profile.ts';
import { aCounty, anAgency } from '../made-up/an-agency.ts';

const law = createLaw({
  profiles: [
    aProfile({
      hold_clocks: [
        aClock({ clock: 'zero', limit_minutes: 0 }),
        aClock({ clock: 'nyc-judicial', needs: ['judicial-warrant'] }),
        aClock({ applies_to_instruments: ['i-247a'] }),
      ],
    }),
  ],
  jurisdictions: [aCounty()],
  agencies: [anAgency()],
});

/** The figures of one measure over a log for the first quarter of 2026, each as `code code: figure`. */
export function rowsOf(id: string, log: readonly Request[]): string[] {
  const at = measures.findIndex((measure) => measure.id === id);
  const quarter = { agency: anAgency(), law, start_on: '2026-01-01', end_on: '2026-03-31' };
  const counter = createLogCounter(measures, createCaseReader(quarter));
  for (const request of log) counter.take(request);
  const figures = counter.count().figures[at];
  if (figures === undefined) throw new Error(`No measure ${id}`);
  const rows = figures.cells.map(({ codes, amount }) => `${codes.join(' ')}: ${amount}`);
  return figures.undated === 0 ? rows : [...rows, `undated: ${figures.undated}`];
}
