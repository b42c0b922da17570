import { regimePeriod, shippedRegimes } from '@daybook/reports';
import { copiesOf } from '../export/copies.ts';
import { journalText } from '../export/journal-text.ts';
import { streamed } from '../export/streamed.ts';
import { copiesPage } from '../pages/copies-page.tsx';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked, Route } from '../server/route.ts';
import { appendEvent } from '../store/append-event.ts';
import { logLines, revisionCount } from '../store/log-records.ts';
import { Refused } from '../store/refused.ts';

const NDJSON = 'application/x-ndjson; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** More do not fit in the memory that one copy may take. */
const MOST_IN_WORKBOOK = 20_000;

/** Hands out a copy, and says so in the journal first. What takes a while is made by another thread. */
export const makeCopy: Route = {
  method: 'POST',
  path: '/copies',
  roles: ['auditor', 'publisher'],
  run(asked) {
    try {
      return copyOf(asked);
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      return copiesPage(asked, 'clock-set-back');
    }
  },
};

function copyOf(asked: Asked): Answer {
  const { form, store } = asked;
  const what = form.get('what');
  if (what === 'log') return logCopy(asked);
  if (what === 'law') return lawCopy(asked);
  if (what !== 'journal') return copiesPage(asked, 'nothing');
  note(asked, 'journal', {});
  return { bytes: streamed(journalText(store.database)), type: NDJSON, name: 'journal.ndjson' };
}

function logCopy(asked: Asked): Answer {
  const { store, session } = asked;
  const quarter = /^\d{4}-Q[1-4]$/.exec(asked.form.get('quarter') ?? '')?.[0];
  const entries = revisionCount(store.database, quarter);
  const form = asked.form.get('form') === 'ndjson' ? 'ndjson' : 'xlsx';
  const name = `log${quarter === undefined ? '' : `-${quarter}`}.${form}`;
  const body = { form, ...(quarter === undefined ? {} : { period: quarter }) };
  if (form === 'ndjson') {
    note(asked, 'log', { ...body, entries });
    return { bytes: streamed(logLines(store.database, quarter)), type: NDJSON, name };
  }
  if (entries > MOST_IN_WORKBOOK) return copiesPage(asked, 'too-many');
  const wanted = { what: 'workbook', quarter, made_at: store.around.now() } as const;
  const asking = { wanted, subject: 'log', body, name, type: XLSX };
  return { to: `/copies/${copiesOf(store).begin(asking, session?.account_id ?? '')}` };
}

function lawCopy(asked: Asked): Answer {
  const { store, form, session } = asked;
  const { agency } = referencesOf(store.database);
  const regime = shippedRegimes.find(({ regime_id }) => regime_id === form.get('law'));
  if (agency === undefined || regime === undefined) return copiesPage(asked, 'nothing');
  const { regime_id } = regime;
  const period = (form.get('period') ?? '').trim();
  if (regimePeriod(period, regime) === undefined) return copiesPage(asked, 'no-such-period');
  const asking = {
    wanted: { what: 'law', regime_id, period, agency },
    subject: regime_id,
    body: { law: regime_id, period },
    name: `${regime_id}-${period.replaceAll('..', '-')}.ndjson`,
    type: NDJSON,
  } as const;
  return { to: `/copies/${copiesOf(store).begin(asking, session?.account_id ?? '')}` };
}

/** The journal has the copy before anybody has it; each is an act of its own. */
function note({ store, session }: Asked, subject: string, body: Readonly<Record<string, string | number>>): void {
  const { database, around } = store;
  const account_id = session?.account_id ?? '';
  database.write(() => appendEvent(database, { at: around.now(), account_id, kind: 'log-handed-out', subject, body }));
}
