import type { Import } from '@daybook/types';
import { ImportLog } from '../../importing/import-log.ts';
import type { Source } from '../../importing/source.ts';
import { raise } from '../../raise.ts';
import type { Reading } from '../../reading.ts';
import { readMappedFile } from './read-mapped-file.ts';
import { EntryReader } from './reading/entry-reader.ts';
import { RequestCounts } from './requests/request-counts.ts';

/** Spreadsheets that somebody else designed, read by a map of their columns. */
export const columns: Source = {
  id: 'columns',
  title: { en: 'Spreadsheets of others, by a column map', es: 'Hojas de cálculo de otros, con un mapa de columnas' },
  describe: {
    en: 'Any spreadsheet or CSV, and a map that says what its columns mean: the log of an office, the export of a jail management system.',
    es: 'Cualquier hoja de cálculo o CSV, y un mapa que dice qué significan sus columnas: la bitácora de una oficina, la exportación de un sistema de gestión carcelaria.',
  },
  as_of: 'optional',
  takesMap: true,
  // Any heading may be one of a map; none tells that there is one.
  accepts: () => false,
  async *import(inputs, { lang = 'en', map, titles = [], offsetAt, key } = {}) {
    if (map === undefined) throw new Error('The source columns needs a map');
    if (map.ids.from === 'keyed-hash' && (key ?? '') === '')
      throw new Error('The map makes ids with a key, and there is none');
    const log = new ImportLog(lang);
    const counts = new RequestCounts();
    const reader = new EntryReader(titles, offsetAt);
    const files: Import['files'] = [];
    for (const input of inputs) files.push(yield* readMappedFile(input, { map, log, lang, counts, reader, key }));
    const last: Reading[] = [];
    const place = { file: inputs[0]?.name ?? '' };
    if (counts.notUsed > 0) last.push(raise('rows-not-used', place, { values: { count: counts.notUsed } }));
    if (counts.notRead > 0) last.push(raise('values-not-read', place, { values: { count: counts.notRead } }));
    const asOf = files
      .flatMap((file) => file.as_of ?? [])
      .sort()
      .at(-1);
    const record: Import = {
      record: 'import',
      standard_version: '1.0',
      source: columns.id,
      ...(asOf === undefined ? { as_of_missing: 'unknown' } : { as_of: asOf }),
      files,
      rows_read: counts.rowsRead,
      counts: counts.result(),
      ...log.lists(),
    };
    yield [...last, { kind: 'import', record: { ...record }, origin: { file: '' } }];
  },
};
