import { describe, expect, test } from 'vitest';
import { carriedAlong } from '../src/entry/carried-along.ts';
import { readEntry } from '../src/entry/read-entry.ts';
import { valuesOf } from '../src/entry/values-of.ts';
import { groundsOf } from '../src/reference/grounds-of.ts';
import { referencesOf } from '../src/reference/references-of.ts';
import { fieldsIn, formOf, larkmereApp, valueIn } from './support/clerk-forms.ts';
import { friday } from './support/friday.ts';
import { LARKMERE, larkmereLog } from './support/larkmere.ts';
import { key } from './support/made-store.ts';

/** A record with its moments in UTC: the same moment may be written by another clock. */
const inUtc = (record: unknown): unknown =>
  JSON.parse(JSON.stringify(record), (_, value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? new Date(value).toISOString() : value,
  );

describe('a correction', () => {
  const log = larkmereLog();
  const latest = log.filter(
    (one) => !log.some((other) => other.request_id === one.request_id && other.revision > one.revision),
  );

  test('keeps all that an entry says, also what the form has no field for', async () => {
    const { store } = larkmereApp();
    const { files, agency } = referencesOf(store.database);
    const around = {
      grounds: await groundsOf(files),
      time_zone: agency?.time_zone,
      today: '2026-08-15',
      lang: 'en',
    } as const;
    for (const record of latest) {
      const {
        request_id = '',
        public_id = '',
        revision,
      } = record as { request_id?: string; public_id?: string; revision: number };
      const facts = {
        agency_id: LARKMERE,
        request_id,
        public_id,
        revision: revision + 1,
        revision_reason: 'correction-coding',
      };
      const read = await readEntry(valuesOf(record, agency?.time_zone), facts, {
        ...around,
        carried: carriedAlong(record, record.facility?.facility_id),
      });
      const now = { ...record, revision: revision + 1, revision_reason: 'correction-coding' };
      expect(inUtc(read.record), request_id).toEqual(inUtc(now));
    }
  });
});

describe('a correction by the form', () => {
  test('is the next revision, with its reason, and says again what nobody touched', async () => {
    const { ask, clerk, store } = larkmereApp();
    await ask('POST', '/entries', { cookie: clerk, form: formOf(friday) });
    const page = await (await ask('GET', '/entries/2026-0001/correct', { cookie: clerk })).text();
    const fields = fieldsIn(page);
    const without = await ask('POST', '/entries', { cookie: clerk, form: fields.toString() });
    expect(without.status).toBe(422);
    fields.set('revision_reason', 'correction-source');
    fields.set('channel', 'fax');
    expect((await ask('POST', '/entries', { cookie: clerk, form: fields.toString() })).status).toBe(303);
    const [first, second] = store.database
      .all('SELECT record FROM entry ORDER BY revision')
      .map(({ record }) => JSON.parse(String(record)));
    expect(second).toEqual({ ...first, revision: 2, revision_reason: 'correction-source', channel: 'fax' });
    expect(first.facility).toEqual({ facility_id: 'main-jail', operator_level: 'county' });
    // The same page sent again corrects nothing twice, and one that somebody else overtook is refused.
    fields.set('key', key(9));
    expect((await ask('POST', '/entries', { cookie: clerk, form: fields.toString() })).status).toBe(409);
  });
});

describe('what the script keeps', () => {
  const beside = (made: ReturnType<typeof larkmereApp>, more: Readonly<Record<string, string>>, cookie = made.clerk) =>
    made.ask('POST', '/entries/beside', { cookie, form: formOf({ ...friday, ...more }) });

  test('is a draft of its account alone, with what stands beside the fields for an answer', async () => {
    const made = larkmereApp();
    const answer = await (await beside(made, {})).text();
    expect(answer).toMatch(
      /^<div id="beside-ask-1">.*<div id="beside-limits".*Tuesday.*<div id="beside-draft".*Kept as a draft at 09:00/s,
    );
    await beside(made, { channel: 'phone' });
    const [draft, ...others] = made.store.database.all('SELECT * FROM draft');
    expect(others).toEqual([]);
    expect(draft?.body).toContain('channel=phone');
    const opened = `/entries/new?draft=${draft?.draft_id}`;
    const text = await (await made.ask('GET', opened, { cookie: made.clerk })).text();
    expect(text).toContain('<option value="phone" selected="">');
    expect(valueIn(text, 'key')).toBe(friday.key);
    const reviewer = made.as('reviewer');
    expect(await (await made.ask('GET', opened, { cookie: reviewer })).text()).not.toContain(
      '<option value="phone" selected="">',
    );
    await beside(made, { channel: 'fax' }, reviewer);
    expect(
      made.store.database
        .all('SELECT body FROM draft')
        .map(({ body }) => String(body))
        .join(),
    ).not.toContain('fax');
  });

  test('is gone once it is an entry, and does not come back where the draft arrives late', async () => {
    const made = larkmereApp();
    await beside(made, {});
    expect((await made.ask('POST', '/entries', { cookie: made.clerk, form: formOf(friday) })).status).toBe(303);
    await beside(made, {});
    expect(made.store.database.all('SELECT * FROM draft')).toEqual([]);
  });

  test('holds nothing that tells who somebody is', async () => {
    const made = larkmereApp();
    const answer = await (await beside(made, { instrument_court: 'A205 555 014' })).text();
    expect(answer).toContain('Not kept as a draft');
    expect(made.store.database.all('SELECT * FROM draft')).toEqual([]);
  });

  test('of a correction opens as that correction', async () => {
    const made = larkmereApp();
    await made.ask('POST', '/entries', { cookie: made.clerk, form: formOf(friday) });
    await beside(made, { key: key(2), correcting: '2026-0001', revision: '1', channel: 'fax' });
    const text = await (await made.ask('GET', `/entries/new?draft=${key(2)}`, { cookie: made.clerk })).text();
    expect(text).toMatch(/<h1>Correct 2026-0001/);
    expect(valueIn(text, 'correcting')).toBe('2026-0001');
  });

  test('is nothing for somebody who is signed out', async () => {
    const made = larkmereApp();
    const answer = await (await beside(made, {}, '')).text();
    expect(answer).toContain('action="/sign-in"');
    expect(answer).not.toContain('beside-draft');
    expect(made.store.database.all('SELECT * FROM draft')).toEqual([]);
  });
});
