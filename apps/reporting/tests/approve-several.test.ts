import type { Request } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { entryParts } from '../src/entry/entry-parts.ts';
import { shownValue } from '../src/entry/shown-value.ts';
import { approveSeveral } from '../src/review/approve-several.ts';
import { type Queued, queueOf } from '../src/review/queue.ts';
import { type WhyAlone, whyAlone } from '../src/review/why-alone.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { journalLines } from '../src/store/journal-lines.ts';
import { saveEntry } from '../src/store/save-entry.ts';
import { keepLarkmere, larkmereLog } from './support/larkmere.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK, key } from './support/made-store.ts';

const log = larkmereLog();
const REVIEWER = 'r'.repeat(32);
/** Entries of the fictional sheriff that say nothing unusual. */
const PLAIN = ['LKS-26-001', 'LKS-26-006', 'LKS-26-007', 'LKS-26-011'];

/** The app of the fictional sheriff with some entries that wait, and a reviewer who ticks. */
function office(...ids: string[]) {
  const made = madeApp();
  const { store, ask, as } = made;
  keepLarkmere(store, CLERK);
  const record = (id: string, revision = 1) => {
    const found = log.find((one) => one.request_id === id && one.revision === revision);
    if (found === undefined) throw new Error(`The log has no ${id}/${revision}`);
    return found;
  };
  const save = (one: Request, account_id = CLERK) =>
    saveEntry(store, { account_id, key: store.around.draw(16) }, one, '2026-Q1');
  as('reviewer');
  for (const id of ids) save(record(id));
  const read = async (path: string, role: Parameters<typeof as>[0] = 'reviewer') =>
    (await ask('GET', path, { cookie: as(role) })).text();
  const send = (chosen: readonly string[], no = 1) =>
    ask('POST', '/review/several', {
      cookie: as('reviewer'),
      form: new URLSearchParams([['key', key(no)], ...chosen.map((one) => ['entry', one])]).toString(),
    });
  const tick = async (chosen: readonly string[], no = 1) =>
    read((await send(chosen, no)).headers.get('location') ?? '/nowhere');
  const reviewed = () =>
    journalLines(store.database, { kind: 'entry-reviewed', limit: 50 }).map(({ subject, body }) => ({
      subject,
      ...body,
    }));
  return { ...made, record, save, read, send, tick, reviewed };
}

const boxes = (page: string) =>
  [...page.matchAll(/<input [^>]*type="checkbox"[^>]*>/g)].map(([box]) => /value="([^"]+)"/.exec(box)?.[1]);

describe('several entries that wait', () => {
  test('have a box and their whole case in the row; the others say why they are opened by themselves', async () => {
    const { read, record, store } = office(...PLAIN, 'LKS-26-002', 'LKS-26-003', 'LKS-26-004');
    const page = await read('/review');
    expect(boxes(page).toSorted()).toEqual(PLAIN.map((id) => `${id}/1`));
    for (const why of [
      'Nothing was decided yet',
      'The check says something of it',
      'Something was done for the requester',
    ])
      expect(page).toContain(why);
    const text = page.replaceAll(/<[^>]+>/g, '').replaceAll('&#x27;', "'");
    for (const id of PLAIN)
      for (const { key: part, facts } of entryParts(record(id)))
        if (!/^(person|entry)$/.test(part))
          for (const fact of facts) {
            const value = shownValue(fact, 'en');
            if (fact.key !== '/facility/facility_id') expect(text).toContain(`${fact.title.en} ${value}.`);
          }
    expect(boxes(await read('/review', 'auditor'))).toEqual([]);
    const spanish = await read('/review?lang=es');
    expect(spanish).toContain('Aprobar las marcadas');
    expect(spanish).toContain('aria-label="Aprobar LKS-26-001"');
    expect(queueOf(store, PLAIN)).toHaveLength(4);
  });

  test('are approved each by itself, in the journal as one of so many, and the page says which were not and why', async () => {
    const { tick, reviewed, save, record, store, read, as, ask } = office(...PLAIN, 'LKS-26-004');
    save(record('LKS-26-015'), REVIEWER);
    await ask('POST', '/entries/LKS-26-007/review', {
      cookie: as('reviewer'),
      form: `key=${key(9)}&revision=1&verdict=returned&reason=incomplete`,
    });
    const page = await tick([
      'LKS-26-001/1',
      'LKS-26-006/1',
      'LKS-26-007/1',
      'LKS-26-011/2',
      'LKS-26-004/1',
      'LKS-26-015/1',
    ]);
    expect(page).toContain('Approved: 2');
    expect(page).toContain('Not approved: 4');
    const said = page.replaceAll(/<[^>]+>/g, '');
    expect(said).toContain('LKS-26-007: It was corrected or reviewed in the meantime.');
    expect(said).toContain('LKS-26-011: It was corrected or reviewed in the meantime.');
    expect(said).toContain('LKS-26-004: Something was done for the requester.');
    expect(said).toContain('LKS-26-015: Yours: somebody else approves it.');
    expect(reviewed().slice(0, 2)).toEqual([
      { subject: 'LKS-26-006/1', verdict: 'approved', together: 6 },
      { subject: 'LKS-26-001/1', verdict: 'approved', together: 6 },
    ]);
    expect(await read('/journal?kind=entry-reviewed', 'auditor')).toContain('one of 6 ticked on one page');
    expect(checkJournal(store.database).faults).toEqual([]);
  });

  test('sent twice are approved once, with the same answer; other ticks under the same key are not taken', async () => {
    const { tick, send, reviewed, ask, as } = office(...PLAIN);
    const chosen = ['LKS-26-001/1', 'LKS-26-006/1'];
    const first = await tick(chosen);
    expect(await tick(chosen)).toBe(first);
    const other = await send(['LKS-26-007/1']);
    expect(other.status).toBe(422);
    expect(await other.text()).toContain('sent before with other entries ticked');
    expect(reviewed()).toHaveLength(2);
    expect((await ask('GET', `/review/several/${key(1)}`, { cookie: as('reviewer') })).status).toBe(200);
    expect((await ask('GET', `/review/several/${key(2)}`, { cookie: as('reviewer') })).status).toBe(404);
  });

  test('that were cut short in the middle go on where they stopped', async () => {
    const { store, reviewed } = office(...PLAIN);
    const chosen = PLAIN.map((request_id) => ({ request_id, revision: 1 }));
    const submission = { account_id: REVIEWER, key: key(1) };
    const around = {
      ...store.around,
      now: () => (reviewed().length < 2 ? store.around.now() : '2020-01-01T00:00:00.000Z'),
    };
    await expect(approveSeveral({ ...store, around }, submission, chosen)).rejects.toThrow('clock-set-back');
    expect(reviewed()).toHaveLength(2);
    expect(await approveSeveral(store, submission, chosen)).toEqual({ approved: PLAIN, left: [] });
    expect(reviewed()).toHaveLength(4);
  });

  test('none, or more than stand on a page, are not approved, and the page says so', async () => {
    const { send, reviewed } = office(...PLAIN);
    const none = await send([]);
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('No entry was ticked');
    const many = await send(Array.from({ length: 26 }, (_, at) => `LKS-26-${at}/1`));
    expect(await many.text()).toContain('No more than 25 entries');
    expect(reviewed()).toEqual([]);
  });
});

describe('an entry is judged by itself', () => {
  const plain = log.find(({ request_id }) => request_id === 'LKS-26-001') as Request;
  const whyOf = (change: (record: Writable) => unknown, more: Partial<Queued> = {}) => {
    const record = structuredClone(plain) as unknown as Writable;
    change(record);
    const given = {
      request_id: 'A-1',
      revision: 1,
      seq: 1,
      author: 'clerk',
      author_id: CLERK,
      saved_at: '',
      since: '',
    };
    return whyAlone({ ...given, days: 0, isPast: false, record: record as unknown as Request, ...more }, REVIEWER);
  };
  const decision = ({ asks }: Writable) => asks[1]?.decisions[0] ?? {};
  const nothing = () => undefined;
  const limit = { limit: '2026-01-09T15:05:00-08:00' } as Queued['limit'] & object;

  test.each<[WhyAlone, string, (record: Writable) => unknown, Partial<Queued>?]>([
    ['own', 'that the reviewer saved', nothing, { author_id: REVIEWER }],
    ['corrected', 'that corrects another revision', nothing, { revision: 2 }],
    ['limit', 'of somebody who is still held', nothing, { limit }],
    [
      'urgent',
      'of which a review was skipped',
      (one) => Object.assign(decision(one), { review_result: 'bypassed-exigent' }),
    ],
    ['undecided', 'with an ask that is open', (one) => one.asks[1]?.decisions.pop()],
    ['undecided', 'without asks', (one) => one.asks.splice(0)],
    ['undecided', 'not decided', (one) => Object.assign(decision(one), { decision: 'none-made' })],
    ['undecided', 'decided anew', ({ asks }) => asks[0]?.decisions.push({ decision: 'declined' })],
    ['done', 'that was complied with', (one) => Object.assign(decision(one), { decision: 'complied-partial' })],
    ['done', 'with something given to ICE', ({ asks }) => Object.assign(asks[0] ?? {}, { disclosures: [{}] })],
    [
      'done',
      'of somebody handed over',
      ({ custody }) => Object.assign(custody, { custody_end: 'transferred-after-hold' }),
    ],
    ['ground', 'without a reason', (one) => Object.assign(decision(one), { reasons: [] })],
    ['ground', 'for another reason', (one) => Object.assign(decision(one), { reasons: ['other-declined'] })],
    ['person', 'of a minor', ({ person }) => Object.assign(person, { age_band: '0-17' })],
    [
      'person',
      'of who claims citizenship',
      ({ person }) => Object.assign(person, { citizenship_claim: 'usc-claimed' }),
    ],
    ['more', 'with an interview', (one) => Object.assign(one, { interview: {} })],
    ['more', 'with costs', (one) => Object.assign(one, { costs: [{}] })],
  ])('%s: one %s', (why, _, change, more) => {
    expect(whyOf(nothing)).toBeUndefined();
    expect(whyOf(change, more)).toBe(why);
  });
});

/** A record as a test changes it. */
interface Writable {
  readonly asks: { readonly decisions: Record<string, unknown>[] }[];
  readonly custody: object;
  readonly person: object;
}
