import type { Engine, Row } from '../engine/engine.ts';
import { narrowed } from '../engine/narrowed.ts';
import { queries } from '../sql/generated/queries.ts';

/** Which rows a number is made of. */
interface Source {
  readonly query: 'audit-figure-rows' | 'audit-entry-rows';
  readonly where: Readonly<Record<string, string>>;
  isPart?(row: Row): boolean;
}

const MONTH = /^\d{4}-[01]\d$/;
const OWN = { source_kind: 'own-log' };
const CUSTODY = new Set(['hold-custody', 'transfer-custody', 'notify-release', 'info-release-date']);
const SILENT = new Set(['outbound-query', 'automatic']);

const figures = (measure: string, more: Record<string, string> = OWN): Source => ({
  query: 'audit-figure-rows',
  where: { measure, ...more },
});

/** The rows of each number that is no rate. */
const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  transfers: [figures('transfers-to-ice')],
  arrests: [figures('ice-arrests')],
  bookings: [figures('bookings', {})],
  requests: [figures('requests-received')],
  'custody-asks': [
    { ...figures('asks-received'), isPart: ({ ask, cell }) => CUSTODY.has(String(ask)) || cell === 'total' },
  ],
  'transfers-per-1000-bookings': [figures('transfers-to-ice'), figures('bookings', {})],
  'transfers-per-100-requests': [figures('transfers-to-ice'), figures('requests-received')],
  'taken-without-request': [
    { query: 'audit-entry-rows', where: {}, isPart: ({ direction }) => SILENT.has(String(direction)) },
  ],
};

/**
 * The published rows that a number of the audit is made of: publication, file, fingerprint, row, and what stands there.
 *
 * @param id `<agency>:<quarter>:<name>`, see `AuditNumber`.
 * @returns `undefined` where no number of an audit is called so.
 */
export async function rowsBehind(engine: Engine, id: string): Promise<readonly Row[] | undefined> {
  const [, agency_id, quarter, name] = /^([a-z0-9-]+):(\d{4}-Q[1-4]):([a-z0-9-]+)$/.exec(id) ?? [];
  const sources = name === undefined ? undefined : sourcesOf(name);
  if (sources === undefined) return undefined;
  const found: Row[] = [];
  for (const { query, where, isPart = () => true } of sources) {
    const rows = await engine.rows(narrowed(queries[query], { agency_id, quarter, ...where }));
    // A quarter's own report goes before its months; entries have no period.
    const isWhole = rows.some(({ period }) => period === quarter);
    const isOfPeriod = ({ period }: Row) =>
      period === undefined || (isWhole ? period === quarter : MONTH.test(String(period)));
    found.push(...rows.filter((row) => isPart(row) && isOfPeriod(row)));
  }
  return found;
}

function sourcesOf(name: string): readonly Source[] | undefined {
  const clock = /^holds-over-(?<clock>.+?)(?:-share)?$/.exec(name)?.groups?.clock;
  if (clock !== undefined)
    return [{ ...figures('holds-by-limit'), isPart: ({ cell }) => String(cell).startsWith(`hold_clock=${clock};`) }];
  const kind = /^transfers-by-(?<kind>.+)$/.exec(name)?.groups?.kind;
  if (kind !== undefined) return [figures('transfers-to-ice', { source_kind: kind })];
  return Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined;
}
