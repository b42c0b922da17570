import type { Import } from '@daybook/types';
import { columnsOf } from '../../importing/headings.ts';
import { ImportLog } from '../../importing/import-log.ts';
import type { Source } from '../../importing/source.ts';
import { AgencyRegister } from '../../places/agency-register.ts';
import { DetainerCounts } from './detainer-counts.ts';
import { detainerHeadings } from './detainer-headings.ts';
import { FacilityBook } from './facility-book.ts';
import { readDetainerFile } from './read-detainer-file.ts';

/** ICE's releases of detainers under the freedom of information law, row by row. */
export const iceDetainers: Source = {
  id: 'ice-detainers',
  title: { en: 'ICE detainer releases', es: 'Publicaciones de ICE sobre retenciones' },
  describe: {
    en: 'Files of detainers that ICE released under the freedom of information law, one row for each, as a workbook or CSV: the releases of 2015, 2025 and 2026 and public copies of them.',
    es: 'Archivos de solicitudes de retención que ICE publicó por la ley de acceso a la información, una por fila, como libro o CSV: las publicaciones de 2015, 2025 y 2026 y sus copias públicas.',
  },
  as_of: 'optional',
  accepts: (headings) => columnsOf(headings, detainerHeadings) !== undefined,
  async *import(inputs, { lang = 'en', register = [] } = {}) {
    const log = new ImportLog(lang);
    const facilities = new FacilityBook(new AgencyRegister(register), log);
    const counts = new DetainerCounts();
    const files: Import['files'] = [];
    for (const input of inputs) {
      files.push(yield* readDetainerFile(input, { log, facilities, counts }));
    }
    const record = summaryOf(files, counts.result(facilities.count), log);
    yield [{ kind: 'import', record: { ...record }, origin: { file: '' } }];
  },
};

function summaryOf(files: Import['files'], counts: Import['counts'], log: ImportLog): Import {
  const days = files.flatMap((file) => file.as_of ?? []).sort();
  const asOf = days.at(-1);
  return {
    record: 'import',
    standard_version: '1.0',
    source: iceDetainers.id,
    ...(asOf === undefined ? { as_of_missing: 'unknown' } : { as_of: asOf }),
    files,
    rows_read: files.reduce((sum, { rows }) => sum + rows, 0),
    counts,
    ...log.lists(),
  };
}
