import { toNdjson, toTables, toWorkbook } from '@daybook/files';
import { shippedRegimes } from '@daybook/reports';
import { journalText } from '../export/journal-text.ts';
import { regulatorCopy } from '../export/regulator-copy.ts';
import { streamed } from '../export/streamed.ts';
import { copiesPage } from '../pages/copies-page.tsx';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked, Route } from '../server/route.ts';
import { appendEvent } from '../store/append-event.ts';
import type { Database } from '../store/database.ts';
import { logRecords, revisionCount } from '../store/log-records.ts';
import { Refused } from '../store/refused.ts';

const NDJSON = 'application/x-ndjson; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** More do not fit in the memory that one page may take. */
const MOST_IN_WORKBOOK = 20_000;

/** Hands out a copy, and says so in the journal first. */
export const makeCopy: Route = {
  method: 'POST',
  path: '/copies',
  roles: ['auditor', 'publisher'],
  async run(asked) {
    try {
      return await copyOf(asked);
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      return copiesPage(asked, 'clock-set-back');
    }
  },
};

function copyOf(asked: Asked): Promise<Answer> | Answer {
  const { form, store } = asked;
  const what = form.get('what');
  if (what === 'log') return logCopy(asked);
  if (what === 'law') return lawCopy(asked);
  if (what !== 'journal') return copiesPage(asked, 'nothing');
  note(asked, 'journal', {});
  return { bytes: streamed(journalText(store.database)), type: NDJSON, name: 'journal.ndjson' };
}

async function logCopy(asked: Asked): Promise<Answer> {
  const { database, around } = asked.store;
  const quarter = /^\d{4}-Q[1-4]$/.exec(asked.form.get('quarter') ?? '')?.[0];
  const wanted = quarter === undefined ? {} : { quarter };
  const entries = revisionCount(database, quarter);
  const form = asked.form.get('form') === 'ndjson' ? 'ndjson' : 'xlsx';
  if (form === 'xlsx' && entries > MOST_IN_WORKBOOK) return copiesPage(asked, 'too-many');
  note(asked, 'log', { form, entries, ...(quarter === undefined ? {} : { period: quarter }) });
  const name = `log${quarter === undefined ? '' : `-${quarter}`}.${form}`;
  if (form === 'ndjson') return { bytes: streamed(texts(database, wanted)), type: NDJSON, name };
  const records = [...logRecords(database, wanted)].flat().map((record) => ({ ...record }));
  return { bytes: await toWorkbook(toTables(records), new Date(around.now())), type: XLSX, name };
}

function* texts(database: Database, wanted: { readonly quarter?: string }): Generator<string> {
  for (const records of logRecords(database, wanted)) yield toNdjson(records);
}

function lawCopy(asked: Asked): Answer {
  const { store, form } = asked;
  const { agency } = referencesOf(store.database);
  const regime = shippedRegimes.find(({ regime_id }) => regime_id === form.get('law'));
  if (agency === undefined || regime === undefined) return copiesPage(asked, 'nothing');
  const period = (form.get('period') ?? '').trim();
  const copy = regulatorCopy(store, agency, regime, period);
  if (copy === undefined) return copiesPage(asked, 'no-such-period');
  const { entries, left_out, text } = copy;
  note(asked, regime.regime_id, { law: regime.regime_id, period, entries, left_out });
  return { bytes: text, type: NDJSON, name: `${regime.regime_id}-${period.replaceAll('..', '-')}.ndjson` };
}

/** The journal has the copy before anybody has it; each is an act of its own. */
function note({ store, session }: Asked, subject: string, body: Readonly<Record<string, string | number>>): void {
  const { database, around } = store;
  const account_id = session?.account_id ?? '';
  database.write(() => appendEvent(database, { at: around.now(), account_id, kind: 'log-handed-out', subject, body }));
}
