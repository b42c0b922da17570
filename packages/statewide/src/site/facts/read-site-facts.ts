import { grouped } from '../../build/grouped.ts';
import type { Engine, Row } from '../../engine/engine.ts';
import { narrowed } from '../../engine/narrowed.ts';
import { queries } from '../../sql/generated/queries.ts';
import { figuresOfQuarter } from './figures-of-quarter.ts';
import { quarterOf, quartersShown } from './quarters-shown.ts';
import { optionalText, textIn } from './row-reader.ts';
import type { AgencyQuarter, PeriodStanding, SiteAgency, SiteFacts } from './site-facts.ts';
import { standingOf } from './standing-of.ts';
import { stateName } from './state-name.ts';
import { toldAgreement, toldPublication, toldStanding } from './told-rows.ts';

type SiteQuery = Extract<keyof typeof queries, `site-${string}`>;

/** Rows of one agency, by the id of each agency, in the order of the query. */
type ByAgency<Told> = ReadonlyMap<string, readonly Told[]>;

/**
 * Reads what the pages of a state show.
 *
 * @param engine a statewide dataset.
 * @param state postal code of the state.
 */
export async function readSiteFacts(engine: Engine, state: string): Promise<SiteFacts> {
  const rowsOf = (name: SiteQuery) => engine.rows(narrowed(queries[name], { state }));
  const coverage = await rowsOf('site-coverage');
  const figures = {
    totals: await rowsOf('site-totals'),
    asks: await rowsOf('site-asks'),
    reasons: await rowsOf('site-reasons'),
  };
  const reported = figures.totals.filter((row) => row.measure !== 'bookings');
  const quarters = quartersShown(
    coverage.map(toldStanding),
    reported.map((row) => quarterOf({ period: textIn(row, 'period') })),
  );
  // A publication that was set aside may not even tell of which state it is.
  const read = await engine.rows(queries['site-publications']);
  const publications = read.filter((row) => row.state === state || row.state === null);
  const history = byAgency(coverage, toldStanding);
  const quartersOf = agencyQuarters(quarters, history, figures);
  const agreements = byAgency(await rowsOf('site-agreements'), toldAgreement);
  const published = byAgency(publications, toldPublication);
  const agencies = await rowsOf('site-agencies');
  const known = new Set(agencies.map((row) => row.agency_id));
  // Of who never published nothing is known but what the registry says.
  const expected = [...grouped(coverage, (row) => textIn(row, 'agency_id')).values()]
    .flatMap((rows) => rows.slice(-1))
    .filter((row) => !known.has(row.agency_id ?? null));
  const all = [...agencies, ...expected].map((row): SiteAgency => {
    const id = textIn(row, 'agency_id');
    const last = (one: PeriodStanding, other: PeriodStanding) => (one.startOn < other.startOn ? 1 : -1);
    return {
      id,
      name: textIn(row, 'name') || id,
      ...optionalText('type', row, 'agency_type'),
      geoids: textIn(row, 'geoids').split(';').filter(Boolean),
      ...optionalText('successor', row, 'successor'),
      quarters: quartersOf(id),
      history: [...(history.get(id) ?? [])].sort(last),
      agreements: agreements.get(id) ?? [],
      publications: published.get(id) ?? [],
    };
  });
  const places = await rowsOf('site-places');
  const asOf = publications.map((row) => textIn(row, 'published_at').slice(0, 10)).sort();
  return {
    state,
    name: stateName(state, places),
    placeNames: new Map(places.map((row) => [textIn(row, 'geoid'), textIn(row, 'name')])),
    quarters,
    agencies: all.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }) || (a.id < b.id ? -1 : 1)),
    publications: publications.map(toldPublication),
    ...optionalText('asOf', { asOf: asOf.at(-1) ?? null }, 'asOf'),
  };
}

/** Figures of an agency that no registry expects. */
const unexpected = {
  is_expected: false,
  standing: 'reported',
  days_late: null,
  months_covered: 3,
  months_in_period: 3,
} as const;

/** What each agency did and told, quarter by quarter. */
function agencyQuarters(
  quarters: readonly string[],
  history: ByAgency<PeriodStanding>,
  figures: Readonly<Record<'totals' | 'asks' | 'reasons', readonly Row[]>>,
): (id: string) => ReadonlyMap<string, AgencyQuarter> {
  const [totals, asks, reasons] = [byQuarter(figures.totals), byQuarter(figures.asks), byQuarter(figures.reasons)];
  return (id) =>
    new Map(
      quarters.flatMap((quarter): [string, AgencyQuarter][] => {
        const key = `${id} ${quarter}`;
        const found = { totals: totals.get(key) ?? [], asks: asks.get(key) ?? [], reasons: reasons.get(key) ?? [] };
        const rows = (history.get(id) ?? []).filter((one) => quarterOf(one) === quarter);
        const told = standingOf(rows, quarter);
        if (told === undefined && found.totals.every((row) => row.measure === 'bookings')) return [];
        return [[quarter, { standing: told ?? unexpected, ...figuresOfQuarter(found, quarter, told?.standing) }]];
      }),
    );
}

const byQuarter = (rows: readonly Row[]) =>
  grouped(rows, (row) => `${textIn(row, 'agency_id')} ${textIn(row, 'quarter')}`);

function byAgency<Told>(rows: readonly Row[], told: (row: Row) => Told): ByAgency<Told> {
  const groups = grouped(rows, (row) => textIn(row, 'agency_id'));
  return new Map([...groups].map(([id, some]) => [id, some.map(told)]));
}
