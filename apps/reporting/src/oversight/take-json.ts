import { join } from 'node:path';
import { KeyFault, readExportedKey } from '@daybook/publisher';
import { registriesIn } from '@daybook/statewide/browser';
import { keepFile } from './keep-file.ts';
import type { OversightPaths } from './oversight-paths.ts';
import { takeMap } from './take-map.ts';
import type { Taken } from './taken.ts';

/**
 * Takes the registry of who is expected to report, the public key of an agency, or a map. A later one takes the place of an
 * earlier.
 */
export async function takeJson(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  paths: OversightPaths,
  today: string,
): Promise<Taken> {
  const { registries, keys } = paths;
  const map = takeMap({ name, bytes }, paths);
  if (map !== undefined) return map;
  const states = (await registriesIn({ name: 'registry.json', bytes }, today)).map(({ state }) => state);
  if (states.length > 0) {
    keepFile(join(registries, `${[...new Set(states)].sort().join('-').toLowerCase()}.ndjson`), bytes);
    return {
      name,
      is: 'registry',
      said: {
        en: `Who is expected to report in ${states.join(', ')}.`,
        es: `De quiénes se espera un informe en ${states.join(', ')}.`,
      },
    };
  }
  try {
    const { agency_id } = readExportedKey(new TextDecoder().decode(bytes));
    keepFile(join(keys, `${agency_id}.json`), bytes);
    const said = { en: `The public key of ${agency_id}.`, es: `La clave pública de ${agency_id}.` };
    return { name, is: 'key', said };
  } catch (fault) {
    if (!(fault instanceof KeyFault)) throw fault;
    return {
      name,
      is: 'refused',
      said: {
        en: 'Not taken: it is no zip file of a publication, no registry that follows the standard, no public key, and no map in GeoJSON.',
        es: 'No se tomó: no es el archivo zip de una publicación, ni un registro que siga el estándar, ni una clave pública, ni un mapa en GeoJSON.',
      },
    };
  }
}
