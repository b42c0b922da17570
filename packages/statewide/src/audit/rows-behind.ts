import type { Engine, Row } from '../engine/engine.ts';
import { narrowed } from '../engine/narrowed.ts';
import { queries } from '../sql/generated/queries.ts';

/** Which rows a number is made of. */
interface Source {
  readonly query: 'audit-figure-rows' | 'audit-entry-rows';
  isPart(row: Row): boolean;
}

const MONTH = /^\d{4}-[01]\d$/;
const CUSTODY = new Set(['hold-custody', 'transfer-custody', 'notify-release', 'info-release-date']);
const SILENT = new Set(['outbound-query', 'automatic']);

const figures = (measure: string, source: string | undefined = 'own-log', cells = (_: Row) => true): Source => ({
  query: 'audit-figure-rows',
  isPart: (row) => row.measure === measure && (source === 'any' || row.source_kind === source) && cells(row),
});

const TRANSFERS = figures('transfers-to-ice');
const BOOKINGS = figures('bookings', 'any');
const REQUESTS = figures('requests-received');

/** The rows of each number that has a name of its own. */
const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  transfers: [TRANSFERS],
  arrests: [figures('ice-arrests')],
  bookings: [BOOKINGS],
  requests: [REQUESTS],
  'custody-asks': [
    figures('asks-received', 'own-log', ({ ask, cell }) => CUSTODY.has(String(ask)) || cell === 'total'),
  ],
  'transfers-per-1000-bookings': [TRANSFERS, BOOKINGS],
  'transfers-per-100-requests': [TRANSFERS, REQUESTS],
  'taken-without-request': [{ query: 'audit-entry-rows', isPart: ({ direction }) => SILENT.has(String(direction)) }],
};

/**
 * The published rows that numbers of the audit are made of: publication, file, fingerprint, row, and what stands there.
 *
 * @param ids `<agency>:<quarter>:<name>`, see `AuditNumber`. Each quarter is read once, however many are asked for.
 * @returns rows by id; an id by which no number of an audit is called is left out.
 */
export async function rowsBehind(engine: Engine, ids: Iterable<string>): Promise<ReadonlyMap<string, readonly Row[]>> {
  const wanted = [...new Set(ids)].flatMap((id) => {
    const [, agency_id = '', quarter = '', name = ''] = /^([a-z0-9-]+):(\d{4}-Q[1-4]):([a-z0-9-]+)$/.exec(id) ?? [];
    return sourcesOf(name).map((source) => ({ id, agency_id, quarter, source }));
  });
  const found = new Map<string, Row[]>(wanted.map(({ id }) => [id, []]));
  const read = new Map<string, ReadonlyMap<string, readonly Row[]>>();
  const agencies = new Set(wanted.map(({ agency_id }) => agency_id));
  const [only] = agencies.size === 1 ? agencies : [];
  for (const { id, agency_id, quarter, source } of wanted) {
    const key = `${source.query} ${quarter}`;
    const known =
      read.get(key) ?? byAgency(await engine.rows(narrowed(queries[source.query], { quarter, agency_id: only })));
    read.set(key, known);
    const parts = (known.get(agency_id) ?? []).filter(source.isPart);
    // A quarter's own report goes before its months; entries have no period.
    const isWhole = parts.some(({ period }) => period === quarter);
    found
      .get(id)
      ?.push(
        ...parts.filter(
          ({ period }) => period === undefined || (isWhole ? period === quarter : MONTH.test(String(period))),
        ),
      );
  }
  return found;
}

function byAgency(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const agency = String(row.agency_id);
    const group = groups.get(agency);
    if (group === undefined) groups.set(agency, [row]);
    else group.push(row);
  }
  return groups;
}

function sourcesOf(name: string): readonly Source[] {
  const clock = /^holds-over-(?<clock>.+?)(?:-share)?$/.exec(name)?.groups?.clock;
  if (clock !== undefined)
    return [figures('holds-by-limit', 'own-log', ({ cell }) => String(cell).startsWith(`hold_clock=${clock};`))];
  const kind = /^transfers-by-(?<kind>.+)$/.exec(name)?.groups?.kind;
  if (kind !== undefined) return [figures('transfers-to-ice', kind)];
  return Object.hasOwn(SOURCES, name) ? (SOURCES[name] ?? []) : [];
}
