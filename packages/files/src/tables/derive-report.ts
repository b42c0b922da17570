import { parsePeriod } from '../calendar/parse-period.ts';
import { contextUnits } from './context-units.ts';

interface Drafted {
  readonly agency_id?: unknown;
  readonly jurisdiction_id?: unknown;
  readonly source_kind?: unknown;
  readonly period?: Record<string, unknown>;
  readonly months_covered?: unknown;
  readonly context?: readonly Record<string, unknown>[];
}

/**
 * Works out what rows of context need not say: the days and months of the period, the report's id, the day of reading
 * (the last one of the period) and the unit of each item.
 *
 * @returns pointers of what could not be worked out, because what it rests on is missing or cannot be read.
 */
export function deriveReport(record: Record<string, unknown>): string[] {
  const { agency_id, jurisdiction_id, source_kind, period, months_covered, context = [] } = record as Drafted;
  const named = typeof period?.name === 'string' ? parsePeriod(period.name) : undefined;
  const whose = agency_id ?? jurisdiction_id;
  const id = named && whose && source_kind ? `${whose}-${named.name.toLowerCase()}-${source_kind}` : undefined;
  const unknown: string[] = [];
  const put = (holder: Record<string, unknown>, at: string, field: string, value: unknown) => {
    if (holder[field] !== undefined) return;
    if (value === undefined) unknown.push(`${at}/${field}`);
    else holder[field] = value;
  };
  if (period !== undefined) {
    put(period, '/period', 'start_on', named?.start_on);
    put(period, '/period', 'end_on', named?.end_on);
  }
  put(record, '', 'report_id', id);
  // An empty cell of a list is an empty list, and a report of no month at all is none.
  if (Array.isArray(months_covered) && months_covered.length === 0) record.months_covered = undefined;
  put(record, '', 'months_covered', named && [...named.months]);
  put(record, '', 'as_of', period?.end_on);
  for (const [at, item] of context.entries()) put(item, `/context/${at}`, 'unit', contextUnits[String(item.item)]);
  return unknown;
}
