import type { Import } from '@daybook/types';
import { columnsOf } from '../../importing/headings.ts';
import { ImportLog } from '../../importing/import-log.ts';
import type { Source } from '../../importing/source.ts';
import { AgencyRegister } from '../../places/agency-register.ts';
import type { Reading } from '../../reading.ts';
import { fbiHeadings } from './fbi-headings.ts';
import { FbiRecords } from './fbi-records.ts';

/** The FBI's list of law enforcement agencies with their ORIs: agency records, and a registry for each state to start from. */
export const fbiAgencyList: Source = {
  id: fbiHeadings.source,
  title: { en: 'FBI list of agencies', es: 'Lista de agencias del FBI' },
  describe: {
    en: 'The FBI’s list of law enforcement agencies with their ORIs, as it comes with its police employee data, as CSV or workbook. It becomes agencies, and for each state a registry of reporters to start from.',
    es: 'La lista de agencias del orden público del FBI con sus ORI, como viene con sus datos de personal policial, en CSV o libro. Se convierte en agencias y, para cada estado, en un registro inicial de quienes informan.',
  },
  as_of: 'needed',
  accepts: (headings) => columnsOf(headings, fbiHeadings) !== undefined,
  async *import(inputs, { lang = 'en', register = [] } = {}) {
    const log = new ImportLog(lang);
    const made = new FbiRecords(new AgencyRegister(register), log);
    const files: Import['files'] = [];
    for (const input of inputs) {
      const out: Reading[] = [];
      files.push(await made.read(input, out));
      if (out.length > 0) yield out;
    }
    yield made.entries();
    const asOf = made.asOf;
    const record: Import = {
      record: 'import',
      standard_version: '1.0',
      source: fbiHeadings.source,
      ...(asOf === undefined ? { as_of_missing: 'unknown' } : { as_of: asOf }),
      files,
      rows_read: files.reduce((sum, { rows }) => sum + rows, 0),
      counts: made.counts,
      ...log.lists(),
    };
    yield [{ kind: 'import', record: { ...record }, origin: { file: '' } }];
  },
};
