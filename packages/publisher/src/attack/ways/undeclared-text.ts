import { asText } from '@daybook/files';
import { objectsIn } from '../reading/objects-in.ts';
import { publicPlaces } from '../reading/public-places.ts';
import type { Json } from '../reading/published.ts';
import type { Way, WayLeak } from '../way.ts';

/** Columns, fields and files that nobody declared, and words where only codes may stand. */
export const undeclaredText: Way = {
  id: 'undeclared-text',
  title: { en: 'Text that nobody declared', es: 'Texto que nadie declaró' },
  why: {
    en: 'Where words can be written, somebody wrote a name.',
    es: 'Donde se pueden escribir palabras, alguien escribió un nombre.',
  },
  cure: {
    en: 'Publish only the columns and files that the manifest declares, with codes and no free text.',
    es: 'Publicar solo las columnas y los archivos que declara el manifiesto, con códigos y sin texto libre.',
  },
  unit: { en: 'columns, fields and files', es: 'columnas, campos y archivos' },
  try({ release: { log, tables, paths, stated, documents } }) {
    const leaks: WayLeak[] = [];
    const declared = declaredColumns(documents.get('datapackage.json'));
    for (const { path, header } of tables) {
      const known = declared.get(path);
      if (known === undefined) continue;
      for (const column of header)
        if (!known.has(column))
          leaks.push({
            file: path,
            line: 1,
            column,
            message: { en: 'The manifest does not declare this column.', es: 'El manifiesto no declara esta columna.' },
          });
    }
    const places = new Map<string, boolean>();
    const known = publicPlaces();
    for (const { path, line, leaves } of log)
      for (const { place, pointer, value } of leaves) {
        const isKnown = places.get(place) ?? known.has(place.replace(/\/\*$/, ''));
        // A field that nobody knows is said once, words in a known one each time.
        if (!isKnown && !places.has(place)) leaks.push({ file: path, line, column: pointer, message: FIELD });
        else if (isKnown && typeof value === 'string' && isText(value) && !hasWords.test(place))
          leaks.push({ file: path, line, column: pointer, message: WORDS });
        places.set(place, isKnown);
      }
    for (const { path, header, rows } of tables) {
      if (!header.includes('public_id')) continue;
      for (const [at, row] of rows.entries())
        for (const [index, cell] of row.entries())
          if (isText(cell) && !hasWordsColumn.test(header[index] ?? ''))
            leaks.push({ file: path, line: at + 2, column: header[index] ?? '', message: WORDS });
    }
    const isKnown = (path: string) => stated.files.has(path) || manifests.has(path);
    for (const path of paths)
      if (!isKnown(path) && documents.get(path)?.record !== 'publication')
        leaks.push({
          file: path,
          message: { en: 'The manifest does not declare this file.', es: 'El manifiesto no declara este archivo.' },
        });
    return {
      looked_at: places.size + paths.length + tables.reduce((sum, { header }) => sum + header.length, 0),
      leaks,
    };
  },
};

const FIELD = {
  en: 'The public form of an entry has no such field.',
  es: 'La forma pública de una anotación no tiene ese campo.',
};
const WORDS = {
  en: 'It holds words, where a code, a number or a month should stand.',
  es: 'Contiene palabras, donde debe ir un código, un número o un mes.',
};
const manifests: ReadonlySet<string> = new Set(['datapackage.json', 'datapackage.json.sig', 'SHA256SUMS']);
/** What stands in a list of places or forms, as it is written there. */
const hasWords =
  /^\/(?:\$schema|standard_version|source\/|facility\/(?:as_listed|city|code|state)$|instruments\/\*\/edition$)/;
const hasWordsColumn = /schema|^facility_|source|edition/;

/** Codes, ids, months, numbers and lists of them are no text. */
function isText(value: string): boolean {
  return (
    !/^[\w:.+/-]*(?:; ?[\w:.+/-]+)*$/.test(value) ||
    (/[A-Z]/.test(value) && /[a-z]/.test(value) && !/^\d{4}-(?:Q|H)\d$/.test(value))
  );
}

function declaredColumns(manifest: Json | undefined): Map<string, Set<string>> {
  return new Map(
    objectsIn(manifest?.resources).flatMap(({ path, schema }) => {
      const [described] = objectsIn([schema]);
      if (described?.fields === undefined) return [];
      return [[asText(path), new Set(objectsIn(described.fields).map(({ name }) => asText(name)))] as const];
    }),
  );
}
