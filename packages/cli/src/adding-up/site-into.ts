import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { states } from '@daybook/files';
import { CannotOpen } from '@daybook/files/node';
import { showNumber } from '@daybook/reports/printing';
import {
  type Download,
  downloadsOf,
  queries,
  readMap,
  readSiteFacts,
  type Shape,
  siteCoverage,
  sitePages,
} from '@daybook/statewide/duckdb';
import type { Lang } from '@daybook/types';
import { openState } from '../auditing/open-state.ts';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { cannotWriteFault } from '../paths/cannot-write-fault.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { SiteFolder } from './site-folder.ts';
import { stateTyped } from './state-typed.ts';

/** Makes the pages of a state from the dataset in a folder. Gives the exit code. */
export async function siteInto(
  folder: string,
  out: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const { lang } = terminal;
  const langs: readonly Lang[] = options.oneLanguage === true ? [lang] : lang === 'es' ? ['es', 'en'] : ['en', 'es'];
  const address = typeof options.dataAt === 'string' ? options.dataAt.replace(/\/?$/, '/') : undefined;
  if (address !== undefined && !/^https?:\/\/[^\s"<>]+$/.test(address)) throw notAnAddress(String(options.dataAt));
  const dataset = await openState(folder);
  try {
    const site = new SiteFolder(out);
    const described = readFileSync(join(folder, 'datapackage.json'), 'utf8');
    const state = stateOf(await dataset.engine.rows(queries['site-states']), stateTyped(options.state));
    const facts = await readSiteFacts(dataset.engine, state);
    const downloads = downloadsOf(described, state);
    const shapes = shapesAt(options.map, state);
    let pages = 0;
    const made = sitePages(facts, {
      langs,
      downloads,
      ...(shapes === undefined ? {} : { shapes }),
      ...(address === undefined ? {} : { dataAt: address }),
    });
    for await (const { path, text } of made) {
      site.write(path, text);
      pages++;
    }
    if (address === undefined) copyData(folder, site, downloads);
    site.close();
    const covered = siteCoverage(facts, lang);
    terminal.out(`${covered === undefined ? '' : `${covered}\n`}${madeText(facts.agencies.length, pages, out, lang)}`);
    return 0;
  } finally {
    dataset.close();
  }
}

function copyData(folder: string, site: SiteFolder, downloads: readonly Download[]): void {
  for (const { path } of downloads) {
    const to = site.place(`data/${path}`);
    try {
      copyFileSync(join(folder, path), to);
    } catch (cause) {
      throw cannotWriteFault(to, cause);
    }
  }
}

/** The state that is meant: the one that was typed, or the only one that there is. */
function stateOf(rows: readonly Readonly<Record<string, unknown>>[], typed: string | undefined): string {
  const known = rows.map((row) => String(row.state));
  const [only] = known;
  if (typed !== undefined && known.includes(typed)) return typed;
  if (typed === undefined && only !== undefined && known.length === 1) return only;
  if (only === undefined)
    throw new UsageFault({
      en: 'The dataset has no agency. Build it from the publications of some.',
      es: 'El conjunto de datos no tiene ninguna agencia. Constrúyalo con publicaciones de algunas.',
    });
  const list = known.join(', ');
  throw new UsageFault({
    en: `${typed === undefined ? 'The dataset has several states' : `The dataset has nothing of ${typed}, but of`}: ${list}.\nType: --state ${only}`,
    es: `${typed === undefined ? 'El conjunto de datos tiene varios estados' : `El conjunto de datos no tiene nada de ${typed}, sino de`}: ${list}.\nEscriba: --state ${only}`,
  });
}

function shapesAt(file: unknown, state: string): readonly Shape[] | undefined {
  if (typeof file !== 'string') return undefined;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (fault) {
    throw cannotOpenFault(new CannotOpen(file, fault));
  }
  const map = readMap(text);
  if (map !== undefined && 'refused' in map)
    throw new UsageFault({ en: `${file}: ${map.refused.en}`, es: `${file}: ${map.refused.es}` });
  const shapes = map?.states.get(states.find(({ postal }) => postal === state)?.fips ?? '');
  if (shapes !== undefined) return shapes;
  throw new UsageFault({
    en: `${file} is no map of ${state}: it must be GeoJSON, a FeatureCollection in degrees, whose features have the GEOID of a place of the state as their id or their property GEOID.`,
    es: `${file} no es un mapa de ${state}: debe ser GeoJSON, una FeatureCollection en grados cuyos elementos tengan el GEOID de un lugar del estado como id o como propiedad GEOID.`,
  });
}

const notAnAddress = (typed: string) =>
  new UsageFault({
    en: `"${typed}" is not an address. Type one that begins with https://`,
    es: `"${typed}" no es una dirección. Escriba una que empiece con https://`,
  });

function madeText(agencies: number, pages: number, out: string, lang: Lang): string {
  const [some, all] = [showNumber(agencies), showNumber(pages)];
  return lang === 'es'
    ? `${all} páginas, de ${some} ${agencies === 1 ? 'agencia' : 'agencias'}. Empiece por ${join(out, 'index.html')}\n`
    : `${all} pages, of ${some} ${agencies === 1 ? 'agency' : 'agencies'}. Begin with ${join(out, 'index.html')}\n`;
}
