import { createHash } from 'node:crypto';
import { states } from '@daybook/files';
import { manifestPaths, type ReleaseReader } from '@daybook/publisher';
import type { Jurisdiction } from '@daybook/types';
import { readCoverage } from '../coverage/read-coverage.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { narrowed } from '../engine/narrowed.ts';
import { queries } from '../sql/generated/queries.ts';
import { agencyReports } from './agency-reports.ts';
import { CannotRelease } from './cannot-release.ts';
import { coverageSaid } from './coverage-said.ts';
import type { StateReleaseFacts } from './prepare-state-release.ts';

/** What a state's release is made from, as the dataset decides it. */
export interface StateReleaseRead {
  readonly facts: StateReleaseFacts;
  /** The quarters that it holds. */
  readonly periods: readonly string[];
  /** Publications that later ones replaced: an attacker has them too. */
  readonly others: readonly ReleaseReader[];
  /** Folders of publications that count and whose key nobody vouched for. */
  readonly unvouched: readonly string[];
}

/**
 * Reads what a state's release is made from: the dataset says which publications count and who was expected, and the
 * publications themselves hold the figures.
 *
 * @param engine answers over a dataset that `build` made.
 * @param releases the publications that it was built from.
 * @param state two letters.
 * @param wanted the quarters that were asked for; without it every quarter of which there is a report.
 * @throws CannotRelease where one that counts was not given, one was given that the dataset does not know, a quarter has
 *   no report, or nobody knows the state.
 */
export async function readStateRelease(
  engine: Engine,
  releases: readonly ReleaseReader[],
  state: string,
  wanted?: readonly string[],
): Promise<StateReleaseRead> {
  const postal = state.toUpperCase();
  const known = await engine.rows(narrowed(queries['release-publications'], { state: postal }));
  const uses = new Map(known.map((row) => [String(row.publication_sha256), row]));
  const useOf = (release: ReleaseReader) => uses.get(hashOf(release))?.use;
  const current = releases.filter((release) => useOf(release) === 'current');
  refuseUnknown(releases.filter((release) => useOf(release) === undefined));
  const given = new Set(releases.map(hashOf));
  const counted = known.filter(({ use }) => use === 'current');
  refuseMissing(counted.filter((row) => !given.has(String(row.publication_sha256))));
  const { reports, place } = agencyReports(current, postal);
  const there = new Set(reports.map(({ period }) => period.name).filter((name) => QUARTER.test(name)));
  const periods = [...(wanted ?? there)].sort();
  refusePeriods(periods, there);
  const coverage = (await readCoverage(engine, { state: postal })).filter(({ period }) => periods.includes(period));
  const reporters = new Map(
    periods.map((one) => [one, reports.filter(({ period }) => period.name === one).length] as const),
  );
  const { jurisdiction_id, name } = placeOf(postal, place);
  return {
    facts: {
      state: postal,
      jurisdiction_id,
      name,
      releases: current,
      coverage,
      said: coverageSaid(coverage, reporters),
    },
    periods,
    others: releases.filter((release) => useOf(release) === 'superseded'),
    unvouched: counted.filter(({ signature }) => signature !== 'verified').map(folderOf),
  };
}

const QUARTER = /^\d{4}-Q[1-4]$/;
const MOST = 5;
const folderOf = ({ folder }: Row) => String(folder);

function hashOf(release: ReleaseReader): string {
  return createHash('sha256').update(release.read(manifestPaths.manifest)).digest('hex');
}

function placeOf(postal: string, place: Jurisdiction | undefined): Pick<StateReleaseFacts, 'jurisdiction_id' | 'name'> {
  if (place !== undefined) return place;
  const found = states.find((one) => one.postal === postal);
  if (found !== undefined) return { jurisdiction_id: `us-state-${found.fips}`, name: found.name };
  throw new CannotRelease({
    en: `No publication has the record of the state ${postal}. Add it to jurisdictions.ndjson of one of them.`,
    es: `Ninguna publicación contiene el registro del estado ${postal}. Agréguelo al jurisdictions.ndjson de una de ellas.`,
  });
}

function refuseUnknown(unknown: readonly ReleaseReader[]): void {
  if (unknown.length === 0) return;
  const names = listed(unknown.map(({ name }) => name));
  throw new CannotRelease({
    en: `The dataset does not know ${names}. Build it again with all publications, then publish.`,
    es: `El conjunto de datos no conoce ${names}. Constrúyalo de nuevo con todas las publicaciones y luego publique.`,
  });
}

function refuseMissing(missing: readonly Row[]): void {
  if (missing.length === 0) return;
  const names = listed(missing.map(folderOf));
  throw new CannotRelease({
    en: `The dataset counts ${names}, which was not given as a publication. Name every folder that it was built from; what nobody signed cannot go into a state's release.`,
    es: `El conjunto de datos cuenta ${names}, que no se dio como publicación. Nombre todas las carpetas con que se construyó; lo que nadie firmó no puede entrar en la publicación de un estado.`,
  });
}

function refusePeriods(periods: readonly string[], there: ReadonlySet<string>): void {
  const missing = periods.filter((period) => !there.has(period));
  if (missing.length === 0 && periods.length > 0) return;
  const quarters = listed([...there].sort());
  throw new CannotRelease({
    en: `No agency has a report of ${listed(missing)}. There are reports of: ${quarters}.`,
    es: `Ninguna agencia tiene un informe de ${listed(missing)}. Hay informes de: ${quarters}.`,
  });
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST;
  return `${names.slice(0, MOST).join(', ')}${more > 0 ? ` … +${more}` : ''}`;
}
