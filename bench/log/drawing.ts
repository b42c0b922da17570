import type { CalendarDate, Instant } from '@daybook/types';

/** The one agency of a made-up log; its zone has no summer time, so that instants are easy to read. */
export const benchAgency = {
  agency_id: 'us-zz-qmrtwkla',
  time_zone: 'America/Phoenix',
  offset: '-07:00',
  facilities: ['main-jail', 'annex', 'north-station'],
} as const;

/** Mulberry32: a small seeded generator, so that the same seed gives the same log on every machine. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export type Draw = ReturnType<typeof random>;

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const two = (value: number) => String(value).padStart(2, '0');

/** A moment of the made-up log: `day` days after 1 January 2026, at a local time. */
export function moment(day: number, minute: number): { readonly on: CalendarDate; readonly at: Instant } {
  const on = new Date(START + day * DAY).toISOString().slice(0, 10) as CalendarDate;
  return { on, at: `${on}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00${benchAgency.offset}` };
}

export const pick = <T>(draw: Draw, list: readonly T[]): T => list[draw(list.length)] as T;

export function head(no: number, draw: Draw) {
  const id = Array.from({ length: 4 }, () => draw(0x100000000).toString(16).padStart(8, '0')).join('');
  return {
    record: 'request',
    standard_version: '1.0',
    view: 'agency',
    revision: 1,
    request_id: `R-2026-${String(no).padStart(8, '0')}`,
    public_id: id,
    supersedes: [],
    source: { kind: 'own-log' },
    agency_id: benchAgency.agency_id,
    facility: { facility_id: pick(draw, benchAgency.facilities), operator_level: 'county' },
  } as const;
}

export const EMPTY = { notices: [], costs: [], answers: [], related_requests: [] } as const;

type Entry = Record<string, unknown>;
export type Kind = (no: number, day: number, draw: Draw) => Entry;

/** Each entry has a case of its own, so that no two look like the same request twice. */
export const caseOf = (no: number) => ({ case_key: `case${no.toString(36)}` });

export const office = (draw: Draw) => pick(draw, ['phoenix', 'seattle', 'denver', 'chicago']);
