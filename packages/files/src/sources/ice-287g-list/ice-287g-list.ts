import type { Import } from '@daybook/types';
import { columnsOf } from '../../importing/headings.ts';
import { ImportLog } from '../../importing/import-log.ts';
import type { Source } from '../../importing/source.ts';
import { AgencyRegister } from '../../places/agency-register.ts';
import type { Reading } from '../../reading.ts';
import { AgencyBook } from './agency-book.ts';
import { AgreementHistories } from './agreement-histories.ts';
import { listHeadings } from './list-headings.ts';
import { ListRecords } from './list-records.ts';
import type { PublishedList } from './published-list.ts';
import { readList } from './read-list.ts';
import { reportRepeats } from './report-repeats.ts';

/** ICE's lists of agencies with a 287(g) agreement, and of those that wait for one. */
export const ice287gList: Source = {
  id: 'ice-287g-list',
  title: { en: 'ICE lists of 287(g) agencies', es: 'Listas de ICE de agencias 287(g)' },
  describe: {
    en: 'ICE’s list of participating or pending 287(g) agencies, as the workbook that ICE publishes or as CSV. Give several lists to get the history of each agreement.',
    es: 'La lista de ICE de agencias 287(g) participantes o pendientes, como el libro que publica ICE o como CSV. Dé varias listas para obtener la historia de cada acuerdo.',
  },
  as_of: 'needed',
  accepts: (headings) => columnsOf(headings, listHeadings) !== undefined,
  async *import(inputs, { lang = 'en', register = [] } = {}) {
    const log = new ImportLog(lang);
    const known = new AgencyRegister(register);
    const out: Reading[] = [];
    const lists: PublishedList[] = [];
    for (const input of inputs) {
      const list = await readList(input, log, out);
      if (list !== undefined) lists.push(list);
      if (out.length > 0) yield out.splice(0);
    }
    lists.sort(inTime);
    const book = new AgencyBook(known, log);
    const histories = new AgreementHistories();
    for (const list of lists) {
      reportRepeats(list, log);
      histories.add(list, (row) => book.note(list, row));
    }
    const records = new ListRecords(book, histories, known, log);
    yield records.make();
    yield [{ kind: 'import', record: { ...summaryOf(lists, records.counts, log) }, origin: { file: '' } }];
  },
};

/** Agreements are pending before they are signed, on the same day too. */
function inTime(a: PublishedList, b: PublishedList): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? -1 : 1;
  return Number(b.kind === 'pending') - Number(a.kind === 'pending');
}

function summaryOf(lists: readonly PublishedList[], counts: Import['counts'], log: ImportLog): Import {
  const asOf = lists.at(-1)?.asOf;
  return {
    record: 'import',
    standard_version: '1.0',
    source: ice287gList.id,
    ...(asOf === undefined ? { as_of_missing: 'unknown' } : { as_of: asOf }),
    files: lists.map(({ file, sha256, rowsRead, asOf, kind }) => ({
      file,
      sha256,
      rows: rowsRead,
      as_of: asOf,
      layout: kind,
    })),
    rows_read: lists.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
    counts,
    ...log.lists(),
  };
}
