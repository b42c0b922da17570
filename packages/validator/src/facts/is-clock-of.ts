import { states } from '@daybook/files';
import { offsetAt } from '@daybook/reports';

/**
 * Whether some part of a state shows the clocks of a time zone, in winter and in summer; nothing where that is not known.
 *
 * Zones are compared by their clocks, not by their names: many names stand for the same clocks.
 */
export function isClockOf(state: string, zone: string): boolean | undefined {
  const zones = SEVERAL[state] ?? one.get(state);
  const clocks = clocksOf(zone);
  if (zones === undefined || clocks === undefined) return undefined;
  return zones.some((known) => clocksOf(known) === clocks);
}

const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';

/** States with more than one zone. The Navajo Nation in Arizona keeps summer time. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  AK: ['America/Anchorage', 'America/Adak'],
  AZ: ['America/Phoenix', MOUNTAIN],
  FL: [EASTERN, CENTRAL],
  ID: [MOUNTAIN, PACIFIC],
  IN: [EASTERN, CENTRAL],
  KS: [CENTRAL, MOUNTAIN],
  KY: [EASTERN, CENTRAL],
  MI: [EASTERN, CENTRAL],
  ND: [CENTRAL, MOUNTAIN],
  NE: [CENTRAL, MOUNTAIN],
  NV: [PACIFIC, MOUNTAIN],
  OR: [PACIFIC, MOUNTAIN],
  SD: [CENTRAL, MOUNTAIN],
  TN: [EASTERN, CENTRAL],
  TX: [CENTRAL, MOUNTAIN],
};

const one = new Map<string, readonly string[]>(
  states.flatMap(({ postal, zone }) => (zone === undefined ? [] : [[postal, [zone]] as const])),
);

const WINTER = Date.UTC(2026, 0, 15);
const SUMMER = Date.UTC(2026, 6, 15);

function clocksOf(zone: string): string | undefined {
  const winter = offsetAt(WINTER, zone);
  return Number.isNaN(winter) ? undefined : `${winter} ${offsetAt(SUMMER, zone)}`;
}
