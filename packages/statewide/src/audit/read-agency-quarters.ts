import type { Engine, Row } from '../engine/engine.ts';
import { narrowed } from '../engine/narrowed.ts';
import { queries } from '../sql/generated/queries.ts';
import type { AgencyQuarter, BasisTransfers, ClockHolds, LogEnds, QuarterCount } from './agency-quarter.ts';
import { wholeCount } from './whole-count.ts';

/** What is looked at; all of it where nothing is named. */
export interface AuditScope {
  readonly state?: string;
  readonly agency_id?: string;
}

type Drafted = { -readonly [Key in keyof AgencyQuarter]: AgencyQuarter[Key] };

/** Everything that an audit looks at, one agency and quarter after another, in their order. */
export async function readAgencyQuarters(engine: Engine, scope: AuditScope = {}): Promise<AgencyQuarter[]> {
  const { state, agency_id } = scope;
  const ask = (sql: string) => engine.rows(narrowed(sql, { state, agency_id }));
  const names = new Map(
    (await engine.rows('SELECT agency_id, name, agency_type FROM agencies')).map((row) => [
      text(row, 'agency_id'),
      row,
    ]),
  );
  const drafts = new Map<string, Drafted>();
  const draftOf = (row: Row): Drafted => {
    const [id, quarter] = [text(row, 'agency_id'), text(row, 'quarter')];
    const known = drafts.get(`${quarter} ${id}`);
    if (known !== undefined) return known;
    const record = names.get(id);
    const type = record?.agency_type;
    const draft: Drafted = {
      state: text(row, 'state'),
      agency_id: id,
      agency: record === undefined ? id : text(record, 'name'),
      ...(typeof type === 'string' ? { agency_type: type } : {}),
      quarter,
      others: [],
      log: [],
      holds: [],
      bases: [],
    };
    drafts.set(`${quarter} ${id}`, draft);
    return draft;
  };
  for (const row of await ask(queries['audit-counts'])) takeCount(draftOf(row), row);
  for (const row of await ask(queries['audit-log-ends'])) {
    const draft = draftOf(row);
    draft.log = [...draft.log, logEnds(row)];
  }
  for (const row of await ask(queries['audit-cells'])) takeCell(draftOf(row), row);
  return [...drafts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, draft]) => draft);
}

const OWN = {
  'transfers-to-ice': 'transfers',
  'ice-arrests': 'arrests',
  'requests-received': 'requests',
  'custody-asks': 'custody_asks',
} as const;
/** Whose bookings count, the first that there is. */
const BOOKED_BY = ['own-log', 'state-release', 'other', 'federal-release'];

function takeCount(draft: Drafted, row: Row): void {
  const measure = text(row, 'measure');
  const count = countOf(row);
  if (measure === 'bookings') {
    const rank = (one: QuarterCount | undefined) =>
      one === undefined ? BOOKED_BY.length : BOOKED_BY.indexOf(one.source_kind) + (one.value === undefined ? 10 : 0);
    if (rank(count) < rank(draft.bookings)) draft.bookings = count;
  } else if (count.source_kind === 'own-log') {
    if (isOwn(measure)) draft[OWN[measure]] = count;
  } else if (measure === 'transfers-to-ice') draft.others = [...draft.others, count];
}

const isOwn = (measure: string): measure is keyof typeof OWN => Object.hasOwn(OWN, measure);

function countOf(row: Row): QuarterCount {
  const [value, at_least] = [wholeCount(row.value), wholeCount(row.at_least)];
  return {
    ...(value === undefined ? {} : { value }),
    ...(value !== undefined || at_least === undefined ? {} : { at_least }),
    months: wholeCount(row.months) ?? 0,
    source_kind: text(row, 'source_kind'),
  };
}

function logEnds(row: Row): LogEnds {
  return {
    direction: text(row, 'direction'),
    custody_end: text(row, 'custody_end'),
    entries: wholeCount(row.entries) ?? 0,
  };
}

function takeCell(draft: Drafted, row: Row): void {
  const value = wholeCount(row.value) ?? 0;
  const codes = new Map(
    text(row, 'cell')
      .split(';')
      .map((one) => one.split('=', 2) as [string, string]),
  );
  const [clock, limit, basis] = ['hold_clock', 'hold_limit', 'transfer_basis'].map((name) => codes.get(name));
  if (text(row, 'measure') === 'holds-by-limit') {
    if (clock !== undefined && limit !== undefined) draft.holds = withHolds(draft.holds, clock, limit, value);
  } else if (basis !== undefined) draft.bases = withBasis(draft.bases, basis, value);
}

function withHolds(known: readonly ClockHolds[], hold_clock: string, limit: string, value: number): ClockHolds[] {
  const { within, over, unknown } = known.find((one) => one.hold_clock === hold_clock) ?? {
    within: 0,
    over: 0,
    unknown: 0,
  };
  const added = {
    hold_clock,
    within: within + (limit === 'within-limit' ? value : 0),
    over: over + (limit === 'over-limit' ? value : 0),
    unknown: unknown + (limit === 'within-limit' || limit === 'over-limit' ? 0 : value),
  };
  return [...known.filter((one) => one.hold_clock !== hold_clock), added];
}

function withBasis(known: readonly BasisTransfers[], transfer_basis: string, value: number): BasisTransfers[] {
  const before = known.find((one) => one.transfer_basis === transfer_basis)?.transfers ?? 0;
  return [
    ...known.filter((one) => one.transfer_basis !== transfer_basis),
    { transfer_basis, transfers: before + value },
  ];
}

function text(row: Row, column: string): string {
  const value = row[column];
  return value === null || value === undefined ? '' : String(value);
}
