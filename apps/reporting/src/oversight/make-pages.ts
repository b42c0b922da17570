import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type KnownKey, readExportedKey } from '@daybook/publisher';
import { foldRecords } from '@daybook/reports';
import { registriesIn } from '@daybook/statewide/browser';
import {
  buildDataset,
  CannotBuild,
  downloadsOf,
  type Engine,
  openDataset,
  queries,
  readMap,
  readSiteFacts,
  type Shape,
  siteCoverage,
  sitePages,
} from '@daybook/statewide/duckdb';
import type { Registry } from '@daybook/types';
import type { OversightPaths } from './oversight-paths.ts';
import type { OversightResult, StatePages } from './oversight-result.ts';

type Made = Omit<OversightResult, 'taken'>;

/** Makes the pages of each state from what was collected: verified, checked and added up by the packages that do so. */
export async function makePages(paths: OversightPaths, today: string): Promise<Made> {
  const { dataset, pages, publications } = paths;
  const none: Made = { on: today, states: [], uses: noUses, signatures: noSignatures, findings: [] };
  mkdirSync(publications, { recursive: true });
  const built = await buildDataset({
    paths: [publications],
    out: dataset,
    today,
    keys: knownKeys(paths),
    registries: await registriesHere(paths, today),
    threads: 1,
  }).catch((fault: unknown) => {
    if (fault instanceof CannotBuild) return fault.words;
    throw fault;
  });
  if (!('uses' in built)) return { ...none, refused: nothingHere(paths) ?? built };
  const aside = `${pages}.part`;
  rmSync(aside, { recursive: true, force: true });
  const open = await openDataset(dataset);
  const states: StatePages[] = [];
  try {
    for (const row of await open.engine.rows(queries['site-states']))
      states.push(await writeState(open.engine, String(row.state), paths, aside));
  } finally {
    open.close();
  }
  mkdirSync(aside, { recursive: true });
  rmSync(pages, { recursive: true, force: true });
  renameSync(aside, pages);
  const { verified, holds, broken } = built.signatures;
  return {
    on: today,
    states,
    uses: built.uses,
    signatures: { verified, holds, broken },
    findings: built.findings.map(({ folder, message, found: [detail] }) => ({
      folder: basename(folder),
      message,
      ...(detail === undefined ? {} : { detail }),
    })),
  };
}

const noUses = { current: 0, superseded: 0, 'set-aside': 0 };
const noSignatures = { verified: 0, holds: 0, broken: 0 };

/** Where nothing was collected yet, that is no fault of anything. */
function nothingHere({ publications }: OversightPaths): Made['refused'] | undefined {
  if (readdirSync(publications).length > 0) return undefined;
  return {
    en: 'No publication was collected yet, so there are no pages.',
    es: 'Todavía no se reunió ninguna publicación, así que no hay páginas.',
  };
}

/** Writes the pages of a state into a folder of its own, with the tables that they offer. */
async function writeState(
  engine: Engine,
  state: string,
  { dataset, maps }: OversightPaths,
  into: string,
): Promise<StatePages> {
  const folder = join(into, state.toLowerCase());
  const facts = await readSiteFacts(engine, state);
  const downloads = downloadsOf(readFileSync(join(dataset, 'datapackage.json'), 'utf8'), state);
  const place = (path: string) => {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    return to;
  };
  const shapes = shapesHere(maps, state);
  const options = { langs: ['en', 'es'], downloads, ...(shapes === undefined ? {} : { shapes }) } as const;
  for await (const { path, text } of sitePages(facts, options)) writeFileSync(place(path), text);
  for (const { path } of downloads) copyFileSync(join(dataset, path), place(`data/${path}`));
  const [en, es] = [siteCoverage(facts, 'en'), siteCoverage(facts, 'es')];
  const coverage = en === undefined || es === undefined ? {} : { coverage: { en, es } };
  return { state, name: facts.name, agencies: facts.agencies.length, ...coverage };
}

/** The places of a state, where a map of it was brought: it was read before it was kept. */
function shapesHere(maps: string, state: string): readonly Shape[] | undefined {
  const path = join(maps, `${state.toLowerCase()}.geojson`);
  const map = existsSync(path) ? readMap(readFileSync(path, 'utf8')) : undefined;
  return map === undefined || 'refused' in map ? undefined : [...map.states.values()].flat();
}

/** The keys that were given, by their agencies: each file was read before it was kept. */
export function knownKeys({ keys }: OversightPaths): ReadonlyMap<string, KnownKey> {
  const exported = filesIn(keys, '.json').map((path) => readExportedKey(readFileSync(path, 'utf8')));
  return new Map(exported.map((key) => [key.agency_id, key]));
}

async function registriesHere({ registries }: OversightPaths, today: string): Promise<readonly Registry[]> {
  const found: Registry[] = [];
  for (const path of filesIn(registries, '.ndjson'))
    found.push(...(await registriesIn({ name: basename(path), bytes: readFileSync(path) }, today)));
  return foldRecords(found).current;
}

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : [];
