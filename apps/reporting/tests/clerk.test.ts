import { describe, expect, test } from 'vitest';
import { carriedAlong } from '../src/entry/carried-along.ts';
import { readEntry } from '../src/entry/read-entry.ts';
import { valuesOf } from '../src/entry/values-of.ts';
import { groundsOf } from '../src/reference/grounds-of.ts';
import { referencesOf } from '../src/reference/references-of.ts';
import { keepLarkmere, LARKMERE, larkmereLog } from './support/larkmere.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK, key } from './support/made-store.ts';

/** The app of the fictional county's sheriff. */
function larkmere() {
  const made = madeApp();
  keepLarkmere(made.store, CLERK);
  return { ...made, clerk: made.as('clerk') };
}

const formOf = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();

/** A detainer for somebody who could be released on a Friday at six in the evening. */
const friday = {
  key: key(1),
  direction: 'inbound',
  received_on: '2026-01-09',
  received_at: '09:30',
  channel: 'email',
  requesting_component: 'ice-ero',
  instrument: 'i-247a',
  instrument_edition: '02/17',
  instrument_dated_on: '2026-01-09',
  'ask-1.ask': 'hold-custody',
  'ask-1.federal_force': 'detainer-request',
  'ask-1.decision': 'declined',
  'ask-1.decision_reasons': 'no-judicial-warrant',
  'ask-1.decided_on': '2026-01-09',
  custody_basis: 'local-charge',
  custody_release_eligible_on: '2026-01-09',
  custody_release_eligible_at: '18:00',
};

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
    const { store } = larkmere();
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
        carried: carriedAlong(record),
      });
      const now = { ...record, revision: revision + 1, revision_reason: 'correction-coding' };
      expect(inUtc(read.record), request_id).toEqual(inUtc(now));
    }
  });
});

describe('the entry form', () => {
  test('works out the limits by law and by the form, without script', async () => {
    const { ask, clerk } = larkmere();
    const text = await (
      await ask('POST', '/entries', { cookie: clerk, form: formOf({ ...friday, do: 'again' }) })
    ).text();
    expect(text).toMatch(/Tuesday 2026-01-13 18:00.*8 CFR 287\.7\(d\)/s);
    expect(text).toMatch(/Sunday 2026-01-11 18:00/);
  });
});
