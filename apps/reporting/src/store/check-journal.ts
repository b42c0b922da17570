import { commitmentOf, eventLink, firstLink } from '@daybook/publisher';
import type { Database } from './database.ts';
import { eventOf } from './event.ts';

/** What the journal shows when it is gone through from its first line. */
export interface JournalChecked {
  readonly events: number;
  /** Entries whose content was compared with what its event committed to. */
  readonly entries: number;
  /** Entries whose content was destroyed: their lines stay, and nothing is left to compare. */
  readonly expunged: number;
  /** The last link: whoever noted it earlier can see that nothing before it changed. */
  readonly head: string;
  /** What does not hold, each with the number of the event. */
  readonly faults: readonly {
    readonly seq: number;
    readonly what: 'gap' | 'link' | 'entry-without-event' | 'event-without-entry' | 'commitment';
  }[];
}

/** Goes through the whole journal: numbers, links, and that each entry is the one that its event tells of. */
export function checkJournal(database: Database): JournalChecked {
  const steps = checkJournalInSteps(database);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** `checkJournal` in steps, each with the number of events that were gone through: others may work between them. */
export function* checkJournalInSteps(database: Database): Generator<number, JournalChecked> {
  const faults: JournalChecked['faults'][number][] = [];
  let head = firstLink;
  let events = 0;
  let entries = 0;
  let expunged = 0;
  for (let last = 0; ; ) {
    const from = last;
    const rows = database.all('SELECT * FROM event WHERE seq > ? ORDER BY seq LIMIT ?', [from, PAGE]);
    for (const row of rows) {
      const event = eventOf(row);
      events++;
      if (event.seq !== last + 1) faults.push({ seq: event.seq, what: 'gap' });
      last = event.seq;
      if (row.previous !== head || eventLink(event, head) !== row.hash) faults.push({ seq: event.seq, what: 'link' });
      head = String(row.hash);
      if (event.kind === 'entry-saved') {
        const entry = database.one('SELECT * FROM entry WHERE seq = ?', [event.seq]);
        entries++;
        if (entry?.record === null) expunged++;
        if (entry === undefined || `${entry.request_id}/${entry.revision}` !== event.subject)
          faults.push({ seq: event.seq, what: 'event-without-entry' });
        else if (entry.commitment !== event.body.commitment || !isAsCommitted(entry))
          faults.push({ seq: event.seq, what: 'commitment' });
      }
    }
    const isLast = rows.length < PAGE;
    for (const { seq } of database.all(STRAYS, [from, isLast ? Number.MAX_SAFE_INTEGER : last]))
      faults.push({ seq: Number(seq), what: 'entry-without-event' });
    if (isLast) break;
    yield events;
  }
  return { events, entries, expunged, head, faults };
}

const PAGE = 200;

const STRAYS = `SELECT seq FROM entry LEFT JOIN event USING (seq)
  WHERE entry.seq > ? AND entry.seq <= ? AND kind IS NOT 'entry-saved' ORDER BY seq`;

/** An expunged entry commits to what nobody has any more. */
function isAsCommitted({ record, salt, commitment }: Readonly<Record<string, unknown>>): boolean {
  if (record === null || salt === null) return true;
  return commitmentOf(JSON.parse(String(record)), Buffer.from(String(salt), 'hex')) === commitment;
}
