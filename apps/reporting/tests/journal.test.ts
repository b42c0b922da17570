import { readFileSync } from 'node:fs';
import { isEntry, read as readFile } from '@daybook/files';
import { eventLink } from '@daybook/publisher';
import type { Lang } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { copiesOf } from '../src/export/copies.ts';
import { writeCopy } from '../src/export/write-copy.ts';
import { eventDetail } from '../src/journal/event-detail.ts';
import { type Reference, saveReference } from '../src/reference/save-reference.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import type { JournalEvent } from '../src/store/event.ts';
import { expungeEntry } from '../src/store/expunge-entry.ts';
import { reviewEntry } from '../src/store/review-entry.ts';
import { saveEntry } from '../src/store/save-entry.ts';
import { keepLarkmere, LARKMERE, larkmereLog } from './support/larkmere.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK, key, OTHER } from './support/made-store.ts';

const log = larkmereLog();

/** The sheriff's app with some entries: one approved, one exigent, one expunged, the others waiting. */
function larkmere() {
  const made = madeApp();
  const { store, ask, as } = made;
  keepLarkmere(store, CLERK);
  for (const [at, record] of log.slice(0, 20).entries())
    saveEntry(store, { account_id: CLERK, key: key(at) }, record, '2026-Q1');
  const judge = (at: number, request_id: string, verdict: 'approved' | 'exigent', reason?: string) =>
    reviewEntry(
      store,
      { account_id: OTHER, key: key(at) },
      { request_id, revision: 1, verdict, ...(reason && { reason }) },
    );
  judge(100, 'LKS-26-001', 'approved');
  judge(101, 'LKS-26-002', 'exigent', 'court-deadline');
  expungeEntry(store, CLERK, 'LKS-26-003', 'court-order');
  const cookie = as('auditor');
  const read = async (path: string) => (await ask('GET', path, { cookie })).text();
  // Here without a thread of its own.
  const copies = copiesOf(store, writeCopy);
  /** Asks for a copy; one that takes a while is waited for. */
  const copy = async (form: Record<string, string>) => {
    const asked = await ask('POST', '/copies', { cookie, form: new URLSearchParams(form).toString() });
    const to = asked.headers.get('location');
    if (to === null) return asked;
    await copies.idle();
    expect(await read(to)).toContain('The journal has a line of it.');
    expect((await ask('GET', `${to}/file`, { cookie: as('publisher') })).headers.get('location')).toBe('/copies');
    return ask('GET', `${to}/file`, { cookie });
  };
  const verified = async () => {
    await ask('POST', '/journal/verify', { cookie });
    for (;;) {
      const answer = await ask('GET', '/journal/verify', { cookie });
      if (answer.headers.get('refresh') === null) return answer.text();
      await new Promise(setImmediate);
    }
  };
  return { ...made, cookie, read, copy, verified };
}

describe('the journal', () => {
  test('calls an account by its name, and roles, copies and periods by their titles', () => {
    const event = { seq: 1, at: '', account_id: '', subject: 'a1' };
    const said = (kind: JournalEvent['kind'], subject: string, body: JournalEvent['body'], lang: Lang = 'en') =>
      eventDetail({ ...event, kind, subject, body }, lang, (id) => (id === 'a1' ? 'records-1' : undefined));
    expect(said('account-made', 'a1', { role: 'clerk' })).toBe('records-1, Clerk');
    expect(said('role-changed', 'a1', { role: 'publisher' }, 'es')).toBe('records-1, Responsable de publicar');
    expect(said('release-made', '2', { plan: 'f00', single: 0 })).toBe('number 2, approved by two persons');
    expect(said('release-approved', '2026-Q1', { plan: 'f00', role: 'reviewer' })).toBe(
      'the first quarter of 2026, Reviewer',
    );
    expect(said('log-handed-out', 'log', { entries: 44, form: 'xlsx' })).toBe('the whole log, entries: 44, workbook');
    expect(said('nil-certified', '2026-Q1', { scopes: 'detainers costs' })).toContain('Detainers, Costs');
    expect(said('entry-expunged', 'A-1', { reason: 'court-order' }, 'es')).toBe('orden de un tribunal');
  });

  test('says in words who did what, and leads to the entry', async () => {
    const { read } = larkmere();
    const page = await read('/journal');
    expect(page).toContain('Entry reviewed');
    expect(page).toContain('counts without approval: A court set a time that was running out');
    expect(page).toContain('href="/entries/LKS-26-002?revision=1"');
    expect(page).toContain('Entry expunged');
    expect(await read('/journal?lang=es')).toContain('Anotación revisada');
    expect(page).toContain('government us-county-99001, revision 1');
  });

  test('is read a page at a time, by what happened and by entry', async () => {
    const { read, store } = larkmere();
    for (let at = 0; at < 110; at++)
      saveEntry(
        store,
        { account_id: CLERK, key: key(1000 + at) },
        { ...log[0], request_id: `M-${at}` } as (typeof log)[0],
        '2026-Q1',
      );
    const rows = (page: string) => [...page.matchAll(/id="event-(\d+)"/g)].map(([, seq]) => Number(seq));
    const last = Number(store.database.one('SELECT MAX(seq) AS seq FROM event')?.seq);
    const first = rows(await read('/journal'));
    expect(first).toEqual(Array.from({ length: 100 }, (_, at) => last - at));
    const older = await read(`/journal?before=${first.at(-1)}`);
    expect(rows(older)[0]).toBe(last - 100);
    expect(older).not.toContain('Earlier lines');
    expect(rows(await read('/journal?entry=LKS-26-001'))).toHaveLength(2);
    expect(rows(await read('/journal?entry=LKS-26-00'))).toEqual([]);
    expect(rows(await read('/journal?kind=entry-expunged'))).toHaveLength(1);
    expect(await read("/journal?entry='--")).toContain('No line of the journal is like that');
  });

  test('is verified with a button that says what was checked', async () => {
    const { verified, store, read } = larkmere();
    const page = await verified();
    const { events, head, faults } = checkJournal(store.database);
    expect(faults).toEqual([]);
    expect(page).toContain('The journal holds');
    expect(page).toContain(`${events} lines, numbered from 1 without a gap.`);
    expect(page).toContain('19 saved revisions say what they said when they were saved.');
    expect(page).toContain('Revisions that were expunged: 1.');
    expect(page).toContain(head);
    const noted = String(store.database.one('SELECT hash FROM event WHERE seq = 5')?.hash);
    expect(await read(`/journal/verify?link=${noted}`)).toContain('It is the link of line 5');
    expect(await read(`/journal/verify?link=${'0'.repeat(64)}`)).toContain('No line of this journal has that link');
  });

  test('that was changed past the program does not hold, and the page says where', async () => {
    const { verified, store } = larkmere();
    store.database.script('DROP TRIGGER entry_stays');
    store.database.run("UPDATE entry SET record = replace(record, 'email', 'fax') WHERE request_id = 'LKS-26-001'");
    const seq = store.database.one("SELECT seq FROM entry WHERE request_id = 'LKS-26-001'")?.seq;
    const page = await verified();
    expect(page).toContain('The journal does not hold');
    expect(page).toContain(`Line ${seq}: the entry is not the one that was saved then.`);
  });
});

describe('a copy', () => {
  test('of the log holds every revision that was not expunged, and its line stands in the journal', async () => {
    const { copy, store } = larkmere();
    const answer = await copy({ what: 'log', form: 'ndjson' });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="log.ndjson"');
    const records = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records).toEqual(log.slice(0, 20).filter(({ request_id }) => request_id !== 'LKS-26-003'));
    const { body, subject } = store.database.one("SELECT body, subject FROM event WHERE kind = 'log-handed-out'") ?? {};
    expect([subject, body]).toEqual(['log', '{"entries":19,"form":"ndjson"}']);
  });

  test('as a workbook reads back as the same records', async () => {
    const { copy } = larkmere();
    const bytes = new Uint8Array(await (await copy({ what: 'log', form: 'xlsx', quarter: '2026-Q1' })).arrayBuffer());
    const back: unknown[] = [];
    for await (const batch of readFile({ name: 'log.xlsx', bytes }))
      for (const one of batch) if (isEntry(one)) back.push(one.record);
    expect(back).toHaveLength(19);
    expect(back[0]).toMatchObject({ request_id: 'LKS-26-001', asks: [{ ask: 'hold-custody' }, {}] });
  });

  test('of the journal can be recomputed without the app', async () => {
    const { copy, store } = larkmere();
    const lines = (await (await copy({ what: 'journal' })).text()).trimEnd().split('\n');
    let link = '0'.repeat(64);
    for (const line of lines) {
      const { previous, hash, ...event } = JSON.parse(line);
      expect([previous, hash]).toEqual([link, eventLink(event, previous)]);
      link = hash;
    }
    expect(link).toBe(checkJournal(store.database).head);
    expect(lines.join('')).not.toContain('hold-custody');
  });

  test('for a law holds its columns and no other, of what was approved or exigent', async () => {
    const { copy, read } = larkmere();
    expect(await read('/copies')).toContain('Not in it, since nobody has approved them yet: 17.');
    const answer = await copy({ what: 'law', law: 'us-or-181a-826', period: '2026-01' });
    const entries = (await answer.text())
      .trimEnd()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const ids = new Set(log.slice(0, 2).map(({ public_id }) => public_id));
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(entry.view).toBe('regulator:us-or-181a-826');
      expect(ids.has(entry.public_id)).toBe(true);
      expect(JSON.stringify(entry)).not.toMatch(/request_id|person|LKS/);
    }
  });

  test('for a period that the law does not know is not made, and says what to write', async () => {
    const { copy, store } = larkmere();
    for (const period of ['', 'last year', '2026-13', "2026' OR 1=1"]) {
      const answer = await copy({ what: 'law', law: 'us-or-181a-826', period });
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('knows no such period')]);
    }
    expect((await copy({ what: 'law', law: 'us-xx-none', period: '2026' })).status).toBe(422);
    expect(store.database.all("SELECT * FROM event WHERE kind = 'log-handed-out'")).toEqual([]);
  });
});

describe('records about the agency', () => {
  const examples = new URL('../../../schemas/v1/examples/', import.meta.url);
  const ownRecord = (revision: number) => {
    const lines = readFileSync(new URL('agencies.ndjson', examples), 'utf8').trimEnd().split('\n');
    const own = lines
      .map((line) => JSON.parse(line))
      .find((one) => one.agency_id === LARKMERE && one.revision === Math.min(2, revision));
    return { ...own, revision } as Reference;
  };
  const file = (name: string) => new File([readFileSync(new URL(name, examples))], name.split('/').at(-1) ?? name);

  test('bring the law and the policy of its place, all of them or none', async () => {
    const { store, bring, ask, as } = madeApp();
    const cookie = as('administrator');
    saveReference(store, { account_id: CLERK, key: key(1) }, ownRecord(1));
    const page = async (...files: File[]) => (await bring('/agency/records', files, cookie)).text();
    expect(await (await ask('GET', '/agency/records', { cookie })).text()).toContain(
      'What is missing: the record of the agency',
    );
    const all = [
      file('agencies.ndjson'),
      file('jurisdictions.ndjson'),
      file('agreements.ndjson'),
      file('law/us-zz.json'),
    ];
    // Something fails at the last of them: none is there.
    store.database.script(
      "CREATE TRIGGER fails BEFORE INSERT ON reference WHEN NEW.kind = 'legal-profile' BEGIN SELECT RAISE (ABORT, 'x'); END",
    );
    expect(await page(...all)).toContain('nothing was saved');
    expect(store.database.all('SELECT * FROM reference')).toHaveLength(1);
    store.database.script('DROP TRIGGER fails');
    const brought = await page(...all);
    expect(brought).toContain('us-county-99001, 2');
    expect(brought).toContain('Law: Zephyra (fictional), as of 2026-07-01');
    expect(brought).toMatch(/Larkmere County: \d\d provisions of its own/);
    expect(brought).toMatch(/Left aside, because they are of other agencies or of another kind: \d+/);
    const kept = store.database.all('SELECT * FROM reference').length;
    expect(await page(...all)).toContain('Saved: 0. In the same words here before:');
    const changed = JSON.stringify({ ...ownRecord(2), agency_type: 'court' });
    expect(await page(new File([changed], 'agencies.ndjson'))).toContain('is here in other words');
    expect(await page(new File([JSON.stringify({ ...ownRecord(3), state: 'Q' })], 'agencies.ndjson'))).toContain(
      'Nothing was saved',
    );
    expect(store.database.all('SELECT * FROM reference')).toHaveLength(kept);
    expect((await ask('POST', '/agency/records', { cookie, form: 'x=1' })).status).toBe(422);
  });
});
