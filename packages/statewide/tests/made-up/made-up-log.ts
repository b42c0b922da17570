import type { Request } from '@daybook/types';
import { drawing } from './drawing.ts';
import type { MadeUpAgency } from './made-up-agency.ts';
import { madeUpAlerts, madeUpEntry } from './made-up-entry.ts';

/** Outcomes follow within a few days, so an entry of these first days of a quarter ends in it. */
const DAYS = 80;

/**
 * What an agency logged in a quarter: entries that ask `asks` times in all, one more at most, and a total of compared
 * fingerprints for each month. With no asks at all the log is empty.
 */
export function madeUpLog(seed: string, agency: MadeUpAgency, quarter: string, asks: number): readonly Request[] {
  if (asks === 0) return [];
  const draw = drawing(`${seed} log ${agency.no} ${quarter}`);
  const first = firstDay(quarter);
  const at = (no: number, day: number) => ({ agency, no: numberIn(quarter, no), day });
  const entries: Request[] = [];
  for (let month = 0; month < 3; month++)
    entries.push(madeUpAlerts(at(entries.length, first + 30 * month + 1), 2 + Math.floor(agency.bookings / 4), draw));
  for (let left = asks; left > 0; ) {
    const entry = madeUpEntry(at(entries.length, first + draw.below(DAYS)), draw);
    entries.push(entry);
    left -= entry.asks.length;
  }
  return entries;
}

/** A number that no entry of another quarter has. */
const numberIn = (quarter: string, no: number) => Number(quarter.slice(0, 4) + quarter.slice(6)) * 10_000_000 + no;

/** Days since 1 January 1970. */
function firstDay(quarter: string): number {
  return Date.UTC(Number(quarter.slice(0, 4)), (Number(quarter.slice(6)) - 1) * 3, 1) / 86_400_000;
}
