import { describe, expect, test } from 'vitest';
import { nextRequestId } from '../src/entry/next-request-id.ts';
import { saveEntry } from '../src/store/save-entry.ts';
import { formOf, larkmereApp, valueIn } from './support/clerk-forms.ts';
import { friday } from './support/friday.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK, entry, key } from './support/made-store.ts';

describe('the entry form', () => {
  test('begins with the day, and with the place where there is only one', async () => {
    const { ask, as, store } = madeApp();
    const one = formOf({
      name: 'Larkmere',
      state: 'ZZ',
      agency_type: 'sheriff',
      operator_level: 'county',
      time_zone: 'America/Los_Angeles',
      facilities: 'Main Jail',
    });
    expect((await ask('POST', '/agency', { cookie: as('administrator'), form: one })).status).toBe(303);
    const text = await (await ask('GET', '/entries/new', { cookie: as('clerk') })).text();
    expect(valueIn(text, 'received_on')).toBe('2026-08-15');
    expect(text).toContain('<option value="main-jail" selected="">');
    expect(store.database.all('SELECT * FROM draft')).toEqual([]);
  });

  test('says at a field which law of the place asks for it, and in one place what each code means', async () => {
    const { ask, as } = madeApp();
    const chicago = formOf({
      name: 'Chicago Police Department',
      state: 'IL',
      agency_type: 'police-municipal',
      operator_level: 'municipal',
      time_zone: 'America/Chicago',
    });
    expect((await ask('POST', '/agency', { cookie: as('administrator'), form: chicago })).status).toBe(303);
    const text = await (await ask('GET', '/entries/new', { cookie: as('clerk') })).text();
    expect(text).toMatch(/id="ask-1\.decision-law">Asked for by [^<]*5 ILCS 805/);
    expect(text).toMatch(
      /data-codes="decision"><li data-code="complied-full"><strong>Complied in full<\/strong>: <span>\w/,
    );
    const spanish = await (await ask('GET', '/entries/new?lang=es', { cookie: as('clerk') })).text();
    expect(spanish).toMatch(/id="ask-1\.decision-law">Lo pide [^<]*5 ILCS 805/);
  });

  test('works out the limits by law and by the form, and the law of the ask, without script', async () => {
    const { ask, clerk } = larkmereApp();
    const text = await (
      await ask('POST', '/entries', { cookie: clerk, form: formOf({ ...friday, do: 'again' }) })
    ).text();
    expect(text).toMatch(/Tuesday 2026-01-13 18:00.*8 CFR 287\.7\(d\)/s);
    expect(text).toMatch(/Sunday 2026-01-11 18:00.*Form I-247A/s);
    expect(text).toMatch(/id="beside-ask-1">.*Larkmere County Ordinance 2024-07, section 2/s);
  });

  test('of another direction has other fields and keeps what was typed', async () => {
    const { ask, clerk } = larkmereApp();
    const form = formOf({ ...friday, turn: 'outbound-query' });
    const text = await (await ask('POST', '/entries', { cookie: clerk, form })).text();
    expect(text).toContain('id="query_system"');
    expect(text).not.toContain('id="ask-1.ask"');
    expect(valueIn(text, 'received_at')).toBe('09:30');
  });

  test('saves, and begins the next like the last of the same account', async () => {
    const { ask, as, clerk } = larkmereApp();
    const saved = await ask('POST', '/entries', { cookie: clerk, form: formOf({ ...friday, do: 'next' }) });
    expect([saved.status, saved.headers.get('location')]).toEqual([
      303,
      '/entries/new?like=last&saved=2026-0001&look=yes',
    ]);
    const text = await (await ask('GET', saved.headers.get('location') ?? '', { cookie: clerk })).text();
    expect(text).toMatch(/Saved as <a href="\/entries\/2026-0001">.*The check has something to say of it/s);
    const asked = 'The policy on file asks for review by command.';
    expect(await (await ask('GET', '/entries/2026-0001', { cookie: clerk })).text()).toContain(asked);
    expect(await (await ask('GET', '/entries/2026-0001', { cookie: as('auditor') })).text()).not.toContain(asked);
    expect(text).toContain('<option value="i-247a" selected="">');
    expect(text).toContain('<option value="hold-custody" selected="">');
    expect(text).not.toContain('<option value="declined" selected="">');
    expect(valueIn(text, 'custody_release_eligible_on')).toBe('');
    const other = await (await ask('GET', '/entries/new?like=last', { cookie: as('reviewer') })).text();
    expect(other).not.toContain('<option value="i-247a" selected="">');
  });
});

describe('the list of entries', () => {
  const rows = (page: string) =>
    [...page.matchAll(/<th scope="row"[^>]*><a href="\/entries\/([^"]+)">/g)].map(([, id]) => id);

  test('has pages, each entry once, also where one was corrected', async () => {
    const { ask, clerk, store } = larkmereApp();
    const ids = Array.from({ length: 60 }, (_, at) => `2026-${String(at + 1).padStart(4, '0')}`);
    for (const [at, id] of ids.entries())
      saveEntry(store, { account_id: CLERK, key: key(100 + at) }, entry(id), '2026-Q1');
    saveEntry(store, { account_id: CLERK, key: key(99) }, entry('2026-0003', 2), '2026-Q2');
    const first = await (await ask('GET', '/entries', { cookie: clerk })).text();
    const [, older = ''] = /<a href="(\/entries\?before=\d+)">Older entries/.exec(first) ?? [];
    const second = await (await ask('GET', older, { cookie: clerk })).text();
    expect(rows(first)).toHaveLength(50);
    expect(rows(first)[0]).toBe('2026-0003');
    expect([...rows(first), ...rows(second)].toSorted()).toEqual(ids);
    expect(second).toContain('Back to the latest');
    expect(second).not.toContain('Older entries');
    const quarter = await (await ask('GET', '/entries?find=2026-q2', { cookie: clerk })).text();
    expect(rows(quarter)).toEqual(['2026-0003']);
    expect((await ask('GET', '/entries?find=2026-0042', { cookie: clerk })).headers.get('location')).toBe(
      '/entries/2026-0042',
    );
    expect(await (await ask('GET', '/entries?find=9', { cookie: clerk })).text()).toContain('No entry has this number');
  });
});

test('the next number of a year follows the highest, however long', () => {
  const { store } = larkmereApp();
  const next = () => nextRequestId(store.database, '2026');
  expect(next()).toBe('2026-0001');
  for (const [at, id] of ['2026-0999', '2026-9999', '2026-10a', '2025-77777', '2026-0002'].entries())
    saveEntry(store, { account_id: CLERK, key: key(200 + at) }, entry(id), '2026-Q1');
  expect(next()).toBe('2026-10000');
  saveEntry(store, { account_id: CLERK, key: key(300) }, entry('2026-10000'), '2026-Q1');
  expect(next()).toBe('2026-10001');
});
