import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../src/schema/faults/index.ts';
import type { FlawKind } from '../src/schema/flaw.ts';
import { checkRecords } from './support/check-records.ts';
import { ask, request } from './support/request.ts';

type Json = Record<string, unknown>;

const found = async (record: Json) => {
  const { findings } = await checkRecords([record], { rules: [] });
  return findings.map(({ rule, pointer }) => `${rule} ${pointer}`).sort();
};

/** One fault each, in places that have nothing to do with one another. */
const faults: readonly (readonly [finding: string, change: (record: Json) => void])[] = [
  ['missing-field /channel', (record) => delete record.channel],
  ['unknown-field /remarks', (record) => (record.remarks = 'x')],
  ['unknown-field /requestng_office', (record) => (record.requestng_office = 'seattle')],
  ['unknown-code /asks/0/ask', (record) => ((record.asks as Json[])[0] = ask(1, 'hold-custdy'))],
  ['not-a-date /received_on', (record) => (record.received_on = '05/082025')],
  ['not-a-date-and-time /received_at', (record) => (record.received_at = '2026-01-06 14:05')],
  ['wrong-type /notices', (record) => (record.notices = null)],
  ['wrong-form /public_id', (record) => (record.public_id = 'Z'.repeat(40))],
  ['out-of-range /revision', (record) => (record.revision = -1)],
  ['repeated-item /supersedes/1', (record) => (record.supersedes = ['R-1', 'R-1'])],
  [
    'part-not-for-this-entry /act',
    (record) => (record.act = { function: 'serve-arrest-warrant', agreement_id: 'us-zz-qmrtwkla-287g-wso-1' }),
  ],
  ['needed-for-this-entry /requesting_component', (record) => delete record.requesting_component],
  [
    'too-short-or-empty /instruments/0/court',
    (record) => (record.instruments = [{ no: 1, instrument: 'i-247a', court: '' }]),
  ],
  ['unknown-field /custody/bais', (record) => (record.custody = { bais: [] })],
  [
    'wrong-type /asks/1/ask_no',
    (record) => (record.asks as Json[]).push(ask('2' as unknown as number, 'notify-release')),
  ],
];

describe('k independent faults give exactly k findings', () => {
  const chosen = Array.from({ length: 60 }, (_, at) => {
    const count = 1 + (at % 5);
    const first = (at * 7) % faults.length;
    const all = Array.from({ length: count }, (_, step) => faults[(first + step * (1 + (at % 3))) % faults.length]);
    return [...new Set(all)].filter((fault) => fault !== undefined);
  });

  test.each(chosen.map((list) => [list.map(([finding]) => finding).join(', '), list] as const))(
    '%s',
    async (_, list) => {
      const record = request();
      for (const [, change] of list) change(record);
      // A long public id is of the wrong length and of the wrong form: one fault.
      const expected = list.map(([finding]) => finding.replace('wrong-form /public_id', 'too-long /public_id'));
      expect(await found(record)).toEqual(expected.sort());
    },
  );
});

test('each kind of flaw has exactly one fault', () => {
  const kinds: Record<FlawKind, number> = {
    type: 0,
    code: 0,
    date: 0,
    instant: 0,
    address: 0,
    range: 0,
    long: 0,
    short: 0,
    form: 0,
    name: 0,
    missing: 0,
    unknown: 0,
    many: 0,
    few: 0,
    repeated: 0,
    needed: 0,
    barred: 0,
    misfit: 0,
    unwelcome: 0,
    telling: 0,
  };
  for (const { flaws } of schemaFaults) for (const kind of flaws) kinds[kind]++;
  expect(Object.entries(kinds).filter(([, count]) => count !== 1)).toEqual([]);
});

describe('words', () => {
  const messages = async (record: Json, lang: 'en' | 'es') =>
    (await checkRecords([record], { rules: [], lang })).findings.map(({ message }) => message);

  test.each<[string, Json, string, string]>([
    [
      'a misspelled code',
      { channel: 'emial' },
      '"emial" is not a code of "Channel". Did you mean "email" (E-mail)?',
      '"emial" no es un código de "Medio". ¿Quiso decir "email" (Correo electrónico)?',
    ],
    [
      'a part of another sort',
      { query: { system: 'ncic' } },
      '"Query" has no place here, because "Direction" is "Received from ICE".',
      '"Consulta" no corresponde aquí, porque "Sentido" es "Recibida de ICE".',
    ],
    [
      'a date of no calendar',
      { received_on: '2025-02-29' },
      'The calendar has no 2025-02-29.',
      'El calendario no tiene el día 2025-02-29.',
    ],
    [
      'a number',
      { revision: 0 },
      '0 is too small for "Revision": at least 1.',
      '0 es muy poco para "Revisión": 1 como mínimo.',
    ],
    [
      'a list that is null',
      { costs: null },
      '"Costs" is null. Where there are none, write an empty list: [].',
      '"Costos" es null. Si no hay ninguno, escriba una lista vacía: [].',
    ],
  ])('%s', async (_, change, en, es) => {
    expect(await messages(request(change), 'en')).toEqual([en]);
    expect(await messages(request(change), 'es')).toEqual([es]);
  });

  test('a repair is given as data where it is certain', async () => {
    const record = request({
      channel: 'E-mail',
      received_on: '2026/1/6',
      requesting_office: 'Los Angeles',
      received_at: '2026-01-06 14:05:00-08:00',
    });
    const { findings } = await checkRecords([record], { rules: [] });
    expect(findings.map(({ fix }) => fix)).toEqual([
      { pointer: '/channel', from: 'E-mail', to: 'email', certain: true },
      { pointer: '/received_at', from: '2026-01-06 14:05:00-08:00', to: '2026-01-06T14:05:00-08:00', certain: true },
      { pointer: '/received_on', from: '2026/1/6', to: '2026-01-06', certain: true },
      { pointer: '/requesting_office', from: 'Los Angeles', to: 'los-angeles', certain: true },
    ]);
  });

  test('what may be personal is never printed, wherever it stands', async () => {
    const canaries = [
      'Zebulon Quackenbush',
      'A 123 456 789',
      '123-45-6789',
      '(509) 555-0142',
      'zq@example.org',
      'DOB 1/2/1990',
    ];
    for (const canary of canaries) {
      const record = request({
        [canary]: 'x',
        channel: canary,
        received_on: canary,
        received_at: canary,
        request_id: canary,
        public_id: canary,
        quantity: canary,
        requesting_office: canary,
        supersedes: [canary, canary],
        facility: { operator_level: 'county', state: canary, as_listed: canary.repeat(20) },
        custody: { [canary]: 1, basis: [canary] },
        extensions: { [canary]: canary },
      });
      const checked = await checkRecords([record]);
      expect(checked.findings.length).toBeGreaterThan(8);
      expect(JSON.stringify(checked).includes(canary), canary).toBe(false);
    }
  });
});
