import type { Request } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { changedFacts } from '../src/entry/changed-facts.ts';
import { entryParts } from '../src/entry/entry-parts.ts';
import { shownValue } from '../src/entry/shown-value.ts';
import { referencesOf } from '../src/reference/references-of.ts';
import { saveReference } from '../src/reference/save-reference.ts';
import { checkEntry } from '../src/review/check-entry.ts';
import { entryHistory } from '../src/store/entries.ts';
import { saveEntry } from '../src/store/save-entry.ts';
import { keepLarkmere, larkmereLog } from './support/larkmere.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK, key } from './support/made-store.ts';

const log = larkmereLog();
const record = (id: string, revision = 1) => {
  const found = log.find((one) => one.request_id === id && one.revision === revision);
  if (found === undefined) throw new Error(`The log has no ${id}/${revision}`);
  return found;
};

describe('an entry as it is read', () => {
  test('says all that the record says, in one place', () => {
    const heads = /^\/(record|standard_version|view|revision|request_id)$|\/no$|\/ask(_no)?$/;
    const leaves = (value: unknown, at: string): string[] => {
      if (typeof value !== 'object' || value === null) return [at];
      if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.length === 0 ? [] : [at];
      return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${at}/${name}`));
    };
    for (const one of log) {
      const keys = entryParts(one).flatMap(({ facts }) => facts.map(({ key }) => key));
      expect(new Set(keys).size, one.request_id).toBe(keys.length);
      expect(keys.toSorted(), one.request_id).toEqual(
        leaves(one, '')
          .filter((at) => !heads.test(at))
          .toSorted(),
      );
    }
  });

  test('has codes by their titles and moments by the clock of the place, in both languages', () => {
    const facts = entryParts(record('LKS-26-001')).flatMap((part) => part.facts);
    const shown = (at: string, lang: 'en' | 'es') => {
      const fact = facts.find(({ key }) => key === at);
      return fact === undefined ? undefined : `${fact.title[lang]}: ${shownValue(fact, lang)}`;
    };
    expect(shown('/asks/0/decisions/0/decision', 'en')).toBe('Decision: Declined');
    expect(shown('/asks/0/decisions/0/decision', 'es')).toBe('Decisión: Denegada');
    expect(shown('/asks/0/decisions/0/legal_basis', 'en')).toBe('Legal basis: Local law');
    expect(shown('/custody/release_eligible_at', 'en')).toBe('Could be released at: 2026-01-07 13:40');
    expect(shown('/custody/processing_minutes', 'en')).toBe('Processing allowance: 85 min');
    expect(shown('/instruments/0/served_on_person', 'es')).toMatch(/: Sí$/);
  });

  test('shows of a correction what was there before and what is there now', () => {
    const changes = changedFacts(entryParts(record('LKS-26-022')), entryParts(record('LKS-26-022', 2)));
    const said = changes.map(({ part, before, now }) => [part.key, before?.value, now?.key]);
    expect(said).toContainEqual(['ask 0 decision 0', undefined, '/asks/0/decisions/0/decision']);
    expect(said).toContainEqual(['custody', undefined, '/custody/ended_at']);
    expect(said.map(([, , now]) => now)).not.toContain('/revision_reason');
    const back = changedFacts(entryParts(record('LKS-26-022', 2)), entryParts(record('LKS-26-022')));
    expect(back.find(({ before }) => before?.key === '/custody/ended_at')?.now).toBeUndefined();
  });
});

/** The app of the fictional sheriff, with these entries saved by the clerk in this order. */
function larkmere(...ids: string[]) {
  const made = madeApp();
  keepLarkmere(made.store, CLERK);
  const save = (id: string, revision = 1, account_id = CLERK) =>
    saveEntry(made.store, { account_id, key: made.store.around.draw(16) }, record(id, revision), '2026-Q1');
  for (const id of ids) save(id);
  const read = async (path: string, role: Parameters<typeof made.as>[0]) =>
    (await made.ask('GET', path, { cookie: made.as(role) })).text();
  const judge = (id: string, form: Record<string, string>) =>
    made.ask('POST', `/entries/${id}/review`, {
      cookie: made.as('reviewer'),
      form: new URLSearchParams({ key: made.store.around.draw(16), revision: '1', ...form }).toString(),
    });
  return { ...made, save, read, judge };
}

describe('the screen of a reviewer', () => {
  test('has the law of this place on that day beside each ask, with where it is written', async () => {
    const { read } = larkmere('LKS-26-001');
    const page = await read('/entries/LKS-26-001', 'reviewer');
    expect(page).toContain('The law on 2026-01-06');
    expect(page).toContain('Allowed on conditions');
    expect(page).toContain('Example Code 12-3(a)');
    expect(page).toContain('No hold without a judicial warrant');
    expect(page).toContain('Larkmere County Ordinance 2024-07, section 2');
    expect(page).toContain('Limits by law');
    expect(page).toContain('Friday 2026-01-09 15:05');
    const same = await read('/entries/LKS-26-001', 'auditor');
    expect(same).toContain('The law on 2026-01-06');
    expect(same).not.toContain('Your review');
    expect(await read('/entries/LKS-26-001?lang=es', 'reviewer')).toContain('La ley al 2026-01-06');
  });

  test('says what the check asks, to whoever can correct or approve it', async () => {
    const { store, read } = larkmere();
    const asked = structuredClone(record('LKS-26-001'));
    Object.assign(asked.asks[0]?.decisions[0] ?? {}, { decision: 'complied-full', reasons: [], provisions: [] });
    saveEntry(store, { account_id: CLERK, key: key(1) }, asked, '2026-Q1');
    const said = 'A local policy says: No hold without a judicial warrant';
    for (const role of ['reviewer', 'clerk'] as const) expect(await read('/entries/LKS-26-001', role)).toContain(said);
    expect(await read('/entries/LKS-26-001', 'auditor')).not.toContain(said);
  });

  test('after a verdict offers the next, and a returned entry goes to the clerk with the reason', async () => {
    const { read, judge } = larkmere('LKS-26-001', 'LKS-26-002');
    const answer = await judge('LKS-26-001', { verdict: 'returned', reason: 'not-as-the-paper-says' });
    expect(answer.headers.get('location')).toBe('/review?after=LKS-26-001');
    const queue = await read('/review?after=LKS-26-001', 'reviewer');
    expect(queue).toContain('Open the next: LKS-26-002');
    expect(queue).toContain('Sent back and not corrected yet: 1');
    const back = await read('/returned', 'clerk');
    expect(back).toContain('It differs from the paper');
    expect(back).toContain('/entries/LKS-26-001/correct');
    expect(await read('/', 'clerk')).toContain('Entries sent back to be corrected: 1');
  });

  test('takes a bypass only as exigent, with one of its own reasons, and keeps it in sight', async () => {
    const { read, judge, store } = larkmere('LKS-26-001');
    for (const reason of ['', 'incomplete', "x' OR 1=1"])
      expect((await judge('LKS-26-001', { verdict: 'exigent', reason })).status).toBe(409);
    expect(store.database.all('SELECT * FROM review')).toEqual([]);
    expect((await judge('LKS-26-001', { verdict: 'exigent', reason: 'exigent-safety' })).status).toBe(303);
    const page = await read('/entries/LKS-26-001', 'auditor');
    expect(page).toContain('No time for review');
    expect(page).toContain('Danger to somebody: it could not wait');
  });

  test('writes a bypass into the record of each decision that nobody reviewed, so that the report shows it', async () => {
    const { read, judge, store } = larkmere();
    const unreviewed = structuredClone(record('LKS-26-001'));
    const [first] = unreviewed.asks;
    for (const one of first?.decisions ?? []) Object.assign(one, { review_level: undefined, review_result: undefined });
    saveEntry(store, { account_id: CLERK, key: key(1) }, JSON.parse(JSON.stringify(unreviewed)), '2026-Q1');
    expect((await judge('LKS-26-001', { verdict: 'exigent', reason: 'court-deadline' })).status).toBe(303);
    const [latest] = entryHistory(store.database, 'LKS-26-001');
    expect(latest).toMatchObject({ revision: 2, standing: 'exigent', reason: 'court-deadline' });
    const results = latest?.record?.asks.map(({ decisions }) => decisions[0]?.review_result);
    expect(results).toEqual(['bypassed-exigent', 'approved']);
    const findings = await checkEntry(store, entryHistory(store.database, 'LKS-26-001'), 'en');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await read('/entries/LKS-26-001', 'auditor')).toContain('Skipped because of urgency');
    expect(await (await judge('LKS-26-001', { verdict: 'approved' })).text()).toContain('corrected in the meantime');
    expect(
      await (await judge('LKS-26-001', { verdict: 'exigent', reason: 'exigent-safety', revision: '2' })).text(),
    ).toContain('Somebody else reviewed');
  });

  test('lets a correction of the reviewer wait for another reviewer', async () => {
    const { as, read, judge, save, store } = larkmere('LKS-26-022');
    as('reviewer');
    save('LKS-26-022', 2, 'r'.repeat(32));
    const page = await read('/entries/LKS-26-022', 'reviewer');
    expect(page).toContain('What changed since revision 1');
    expect(page).toContain('You saved this revision yourself');
    expect(page).not.toContain('value="approved"');
    const own = await judge('LKS-26-022', { verdict: 'approved', revision: '2' });
    expect(await own.text()).toContain('Somebody else has to approve it');
    expect(store.database.all('SELECT * FROM review')).toEqual([]);
  });

  test('shows an earlier revision as it was', async () => {
    const { read, save } = larkmere('LKS-26-022');
    save('LKS-26-022', 2);
    const page = await read('/entries/LKS-26-022?revision=1', 'auditor');
    expect(page).toContain('This is revision 1. The entry now stands at revision 2.');
    expect(page).not.toContain('2026-04-06 08:10');
  });
});

describe('the queue', () => {
  test('puts running limits of law first, then the oldest', async () => {
    const { store, clock, read } = larkmere('LKS-26-003', 'LKS-26-007');
    clock.now = '2026-08-15T17:00:00.000Z';
    const held = structuredClone(record('LKS-26-001'));
    const custody = {
      basis: ['pretrial'],
      release_eligible_on: '2026-08-14',
      release_eligible_at: '2026-08-14T18:00:00-07:00',
    };
    Object.assign(held, { received_on: '2026-08-14', custody });
    saveEntry(store, { account_id: CLERK, key: key(9) }, held, '2026-Q3');
    const page = await read('/review', 'reviewer');
    const order = [...page.matchAll(/href="\/entries\/(LKS-26-\d+)"/g)].map(([, id]) => id);
    expect(order).toEqual(['LKS-26-001', 'LKS-26-003', 'LKS-26-007']);
    expect(page).toContain('Sunday 2026-08-16 18:00');
    expect(page).toContain('1 day');
  });

  test('has it at the top of the first page however much came before, and puts all in order anew under another law', async () => {
    const { store, read } = larkmere();
    for (let no = 1; no <= 30; no++)
      saveEntry(
        store,
        { account_id: CLERK, key: key(no) },
        { ...record('LKS-26-007'), request_id: `A-${no}` } as Request,
        '2026-Q1',
      );
    const held = structuredClone(record('LKS-26-001'));
    Object.assign(held, { custody: { basis: ['pretrial'], release_eligible_at: '2026-08-14T18:00:00-07:00' } });
    saveEntry(store, { account_id: CLERK, key: key(99) }, held, '2026-Q3');
    const order = async (path: string) =>
      [...(await read(path, 'reviewer')).matchAll(/href="\/entries\/([-\w]+)"/g)].map(([, id]) => id);
    const first = await order('/review');
    expect([first[0], first.length]).toEqual(['LKS-26-001', 25]);
    expect(await order('/review?page=2')).toHaveLength(6);
    const { agency } = referencesOf(store.database);
    if (agency === undefined) throw new Error('There is no agency');
    saveReference(store, { account_id: CLERK, key: key(100) }, { ...agency, revision: agency.revision + 1 });
    await order('/review');
    const [last] = store.database.all('SELECT MAX(seq) AS seq FROM reference');
    expect(store.database.all('SELECT DISTINCT placed_by AS seq FROM latest')).toEqual([last]);
  });

  test('is kept by the database as entries are saved, judged, corrected and expunged', () => {
    const { store, save } = larkmere('LKS-26-021', 'LKS-26-022');
    const left = () =>
      store.database
        .all("SELECT request_id, revision, standing FROM latest WHERE standing IN ('waits', 'returned') ORDER BY seq")
        .map((row) => Object.values(row).join(' '));
    expect(left()).toEqual(['LKS-26-021 1 waits', 'LKS-26-022 1 waits']);
    store.database.run("INSERT INTO review VALUES (1, 'LKS-26-021', 1, ?, 'returned', 'incomplete')", ['d'.repeat(32)]);
    expect(left()).toEqual(['LKS-26-021 1 returned', 'LKS-26-022 1 waits']);
    save('LKS-26-021', 2);
    expect(left()).toEqual(['LKS-26-022 1 waits', 'LKS-26-021 2 waits']);
    store.database.run("INSERT INTO review VALUES (2, 'LKS-26-021', 2, ?, 'approved', NULL)", ['d'.repeat(32)]);
    store.database.run("UPDATE entry SET record = NULL, salt = NULL WHERE request_id = 'LKS-26-022'");
    expect(left()).toEqual([]);
  });
});
