import type { ImportOptions, Source } from '@daybook/files';
import { offsetAt } from '@daybook/reports';
import { UsageFault } from '../terminal/usage-fault.ts';
import { readKey } from './read-key.ts';
import { readMap } from './read-map.ts';

/** What a source that takes a map is given with it; nothing for the others. @throws UsageFault where it does not fit. */
export async function mapOptions(
  source: Source,
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<ImportOptions> {
  if (source.takesMap !== true) {
    const typed = ['map', 'key'].find((name) => options[name] !== undefined);
    if (typed === undefined) return {};
    throw new UsageFault({
      en: `--${typed} belongs to columns. ${source.id} knows its columns.`,
      es: `--${typed} es de columns. ${source.id} conoce sus columnas.`,
    });
  }
  const typed = `daybook import ${source.id} ${files.join(' ')}`;
  if (typeof options.map !== 'string')
    throw new UsageFault({
      en: `Say what the columns mean, with --map. To have a map proposed, type: ${typed} --suggest -o map.json`,
      es: `Diga qué significan las columnas, con --map. Para que se proponga un mapa, escriba: ${typed} --suggest -o map.json`,
    });
  const map = readMap(options.map);
  const [en, es] = await Promise.all([import('@daybook/types/titles/en'), import('@daybook/types/titles/es')]);
  const shared: ImportOptions = { map, titles: [en.titles, es.titles], offsetAt };
  if (map.ids.from !== 'keyed-hash') return shared;
  if (typeof options.key === 'string') return { ...shared, key: readKey(options.key) };
  throw new UsageFault({
    en: `The map makes ids with a key. Type: ${typed} --map ${options.map} --key daybook.key --out FOLDER\nThe file is made if it is not there. Keep it, and keep it secret.`,
    es: `El mapa forma los ids con una clave. Escriba: ${typed} --map ${options.map} --key daybook.key --out CARPETA\nEl archivo se crea si no existe. Guárdelo y manténgalo en secreto.`,
  });
}
