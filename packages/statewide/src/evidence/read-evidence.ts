import type { Engine, Row, SqlValue } from '../engine/engine.ts';
import { narrowed } from '../engine/narrowed.ts';
import { queries } from '../sql/generated/queries.ts';
import { rateInterval } from '../statistics/rate-interval.ts';
import { shareInterval } from '../statistics/share-interval.ts';
import { daysOfQuarter } from './days-of-quarter.ts';
import type { EvidenceRow } from './evidence-row.ts';

/** What is looked at; all of it where nothing is named. */
export interface EvidenceScope {
  readonly state?: string | undefined;
  readonly quarter?: string | undefined;
}

/** Full months of a quarter; a number that covers fewer is shown and not compared. */
const MONTHS = 3;
const RESIDENTS = 100_000;

/** Every agency and quarter that decided on an ask to hold, in the order of both. */
export async function readEvidence(engine: Engine, scope: EvidenceScope = {}): Promise<EvidenceRow[]> {
  // Quarters before are read too: they tell whether crimes are counted as before.
  const where = { state: scope.state };
  const names = new Map(
    (await engine.rows('SELECT agency_id, name FROM agencies')).map(({ agency_id, name }) => [agency_id, name]),
  );
  const context = contextBy(await engine.rows(narrowed(queries['evidence-context'], where)));
  const bases = new Map<SqlValue, string>();
  const rows: EvidenceRow[] = [];
  const holds = [...(await engine.rows(narrowed(queries['evidence-holds'], where)))];
  for (const row of holds.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const { agency_id, quarter } = row;
    const of = (item: string) => context.get(`${quarter} ${agency_id} ${item}`);
    const [crime, people, cost, daily] = [
      of('violent-crimes'),
      of('population'),
      of('detention-cost'),
      of('average-daily-population'),
    ];
    const isWhole = row.unknown_cells === 0;
    const [complied, decided] = isWhole ? [Number(row.complied), Number(row.decided)] : [null, null];
    const [crimes, population] = [numberOf(crime?.value), numberOf(people?.value)];
    const basis = textOf(crime?.crime_basis);
    const before = bases.get(agency_id ?? null);
    if (basis !== null) bases.set(agency_id ?? null, basis);
    const [cents, inmates] = [numberOf(cost?.value), numberOf(daily?.value)];
    const inmate_days = inmates === null ? null : inmates * daysOfQuarter(String(quarter));
    const isCostWhole = cost?.coverage_months === MONTHS && daily?.coverage_months === MONTHS;
    rows.push({
      state: String(row.state),
      quarter: String(quarter),
      agency_id: String(agency_id),
      agency: String(names.get(agency_id ?? null) ?? agency_id),
      complied,
      decided,
      compliance: complied === null || decided === null || decided === 0 ? null : shareInterval(complied, decided),
      violent_crimes: crimes,
      crime_basis: basis,
      crime_months: numberOf(crime?.coverage_months),
      crime_year: numberOf(crime?.source_year),
      population,
      population_year: numberOf(people?.source_year),
      crime_rate:
        crimes === null || population === null || population === 0
          ? null
          : rateInterval(crimes, population / RESIDENTS),
      cost_cents: cents,
      cost_months: numberOf(cost?.coverage_months),
      cost_year: numberOf(cost?.source_year),
      inmate_days,
      cents_per_day: cents === null || !isCostWhole || !inmate_days ? null : Math.round(cents / inmate_days),
      is_new_basis: basis !== null && before !== undefined && before !== basis,
    });
  }
  return rows.filter(({ quarter }) => scope.quarter === undefined || quarter === scope.quarter);
}

/** The number of an item; the agency's own record goes before what others say of it, and two that differ tell nothing. */
function contextBy(rows: readonly Row[]): Map<string, Row> {
  const found = new Map<string, Row>();
  const unclear = new Set<string>();
  for (const row of rows) {
    const key = `${row.quarter} ${row.agency_id} ${row.measure}`;
    const before = found.get(key);
    if (before === undefined || (row.source_kind === 'own-log' && before.source_kind !== 'own-log')) {
      found.set(key, row);
      unclear.delete(key);
    } else if (before.source_kind === row.source_kind && before.value !== row.value) unclear.add(key);
  }
  for (const key of unclear) found.delete(key);
  return found;
}

const keyOf = ({ state, quarter, agency_id }: Row) => `${state} ${quarter} ${agency_id}`;
const numberOf = (value: SqlValue | undefined) => (value === null || value === undefined ? null : Number(value));
const textOf = (value: SqlValue | undefined) => (typeof value === 'string' ? value : null);
