import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { coverageOf } from '../coverage/coverage-of.ts';
import { findPublications } from '../ingest/find-publications.ts';
import { glance } from '../ingest/glance.ts';
import type { PublicationFolder } from '../ingest/publication-folder.ts';
import { Shelf } from '../ingest/shelf.ts';
import { agencyFindings } from './agency-findings.ts';
import { buildLock } from './build-lock.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildResult } from './build-result.ts';
import { CannotBuild } from './cannot-build.ts';
import { describeDataset } from './describe-dataset.ts';
import { findingsRecord } from './findings-record.ts';
import { hashOf } from './hash-of.ts';
import { lastGiven } from './last-given.ts';
import { partitionsOf } from './partitions-of.ts';
import { publishedReports } from './published-reports.ts';
import { readAllChains } from './read-all-chains.ts';
import { registriesFor } from './registries-for.ts';
import { registryFindings } from './registry-findings.ts';
import { resultOf } from './result-of.ts';
import { rowsIn } from './rows-in.ts';
import { selectRows } from './select-rows.ts';
import { agenciesIn, agencyRows, agreementRows, placeRows, publicationRows } from './small-tables.ts';
import { Staging } from './staging.ts';
import { writeTables } from './write-tables.ts';

/** The folder in a dataset that is the build's own: what it read, so that it need not read it again. */
const OWN = '.daybook';

/**
 * Builds the dataset of a state from publications: verifies and checks each once, decides which rows stand, and writes them
 * as Parquet, CSV and words. The same publications give the same files. What is unchanged since the last build is neither
 * read nor written again, and a run that was stopped goes on where it was.
 *
 * @throws CannotOpen for a path that is not there; CannotBuild where the folder holds something else or nothing was given;
 *   Error of the file system.
 */
export async function buildDataset(options: BuildOptions): Promise<BuildResult> {
  const out = resolve(options.out);
  const own = join(out, OWN);
  const found = findPublications(options.paths).filter(({ folder }) => folder !== out);
  const made = options.paths.find(isDataset);
  if (made !== undefined) throw alreadyMade(made);
  const given = found.filter(({ plain }) => plain === undefined || options.unsigned === true);
  if (given.length === 0) throw nothingGiven(found.length > 0);
  if (existsSync(out) && !existsSync(own) && readdirSync(out).length > 0) throw inTheWay(options.out);
  if (existsSync(own) && !statSync(own).isDirectory()) rmSync(own);
  mkdirSync(own, { recursive: true });
  const free = buildLock(own);
  try {
    return await buildIn(out, own, options, found, given);
  } finally {
    free();
  }
}

async function buildIn(
  out: string,
  own: string,
  options: BuildOptions,
  found: readonly PublicationFolder[],
  given: readonly PublicationFolder[],
): Promise<BuildResult> {
  const shelf = new Shelf(own);
  const glances = given.map(glance);
  const reads = await readAllChains(glances, shelf, options);
  const selection = selectRows(reads);
  const used = reads.filter((read) => selection.uses.get(read) !== 'set-aside');
  const agencies = agenciesIn(used);
  const states = new Map([...agencies].map(([id, { state }]) => [id, state]));
  const registries = registriesFor(options.registries ?? [], new Set(states.values()));
  const coverage = coverageOf({ registries, reports: publishedReports(reads, selection), today: options.today });
  const partitions = partitionsOf(selection, (sha256) => shelf.piecesOf(sha256), states, options.fileRows);
  const expected = registries.flatMap(({ reporters }) => reporters);
  const findings = [...selection.findings, ...agencyFindings(used, expected), ...registryFindings(registries)];
  const small = {
    agencies: agencyRows(agencies, selection, expected),
    places: placeRows(used),
    agreements: agreementRows(used, states),
    coverage: coverage.map((row) => ({ ...row })),
    publications: publicationRows({ ...selection, findings }, states),
  };

  const staging = new Staging(out, own);
  await writeTables(staging, own, partitions, small);
  await staging.make('findings.json', hashOf(findings), (to) => writeFileSync(to, findingsRecord(findings)));
  await describeDataset(staging);
  staging.settle('datapackage.json');
  const now = {
    publications: reads.map(({ sha256 }) => sha256),
    keys: [...(options.keys?.keys() ?? [])],
    registry: registries.length > 0,
  };
  const noLongerGiven = lastGiven.missing(own, now);
  lastGiven.keep(own, now);
  shelf.tidy(new Set(glances.map(({ look }) => look)));
  return resultOf(
    { ...selection, findings },
    coverage,
    await rowsIn(out),
    found.filter((one) => !given.includes(one)),
    { renewed: staging.renewed, noLongerGiven },
  );
}

const nothingGiven = (arePlain: boolean) =>
  arePlain
    ? new CannotBuild({
        en: 'There is no publication there, only plain files that nobody signed. To use them all the same, type --unsigned.',
        es: 'Ahí no hay ninguna publicación, solo archivos sueltos que nadie firmó. Para usarlos de todos modos, escriba --unsigned.',
      })
    : new CannotBuild({
        en: 'There is no publication there: no folder with a datapackage.json.',
        es: 'Ahí no hay ninguna publicación: ninguna carpeta con un datapackage.json.',
      });

/** The table that every dataset has. */
const isDataset = (folder: string) => existsSync(join(folder, 'data', 'publications.parquet'));

const alreadyMade = (folder: string) =>
  new CannotBuild({
    en: `${folder} is a dataset already, not publications. Name the folder with the publications that it was built from.`,
    es: `${folder} ya es un conjunto de datos, no publicaciones. Nombre la carpeta con las publicaciones de las que se construyó.`,
  });

const inTheWay = (out: string) =>
  new CannotBuild({
    en: `${out} holds other things. Name a new folder, or one that an earlier build made.`,
    es: `${out} contiene otras cosas. Nombre una carpeta nueva, o una que hizo una construcción anterior.`,
  });
