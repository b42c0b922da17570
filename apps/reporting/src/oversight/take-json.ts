import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KeyFault, readExportedKey } from '@daybook/publisher';
import { registriesIn } from '@daybook/statewide/browser';
import type { OversightPaths } from './oversight-paths.ts';
import type { Taken } from './taken.ts';

/** Takes the registry of who is expected to report, or the public key of an agency. A later one takes the place of an earlier. */
export async function takeJson(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { registries, keys }: OversightPaths,
  today: string,
): Promise<Taken> {
  const states = (await registriesIn({ name: 'registry.json', bytes }, today)).map(({ state }) => state);
  if (states.length > 0) {
    keep(join(registries, `${[...new Set(states)].sort().join('-').toLowerCase()}.ndjson`), bytes);
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
    keep(join(keys, `${agency_id}.json`), bytes);
    const said = { en: `The public key of ${agency_id}.`, es: `La clave pública de ${agency_id}.` };
    return { name, is: 'key', said };
  } catch (fault) {
    if (!(fault instanceof KeyFault)) throw fault;
    return {
      name,
      is: 'refused',
      said: {
        en: 'Not taken: it is no zip file of a publication, no registry that follows the standard, and no public key.',
        es: 'No se tomó: no es el archivo zip de una publicación, ni un registro que siga el estándar, ni una clave pública.',
      },
    };
  }
}

/** Writes a file in one step. */
function keep(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}
