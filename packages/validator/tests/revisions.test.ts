import { validate } from '@daybook/validator';
import { describe, expect, test } from 'vitest';
import { ask, request } from './support/request.ts';

const decidedOn = (on: string) => [
  ask(1, 'hold-custody', {
    decisions: [
      {
        no: 1,
        decision: 'declined',
        reasons: ['no-judicial-warrant'],
        legal_basis: [],
        provisions: [],
        decided_on: on,
      },
    ],
  }),
];
/** Decided a day before it came: an error that a rule finds. */
const wrong = request({ asks: decidedOn('2026-01-05') });
const corrected = request({ asks: decidedOn('2026-01-07'), revision: 2, revision_reason: 'correction-data-entry' });

async function check(...records: object[]) {
  const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const file = { name: 'requests.ndjson', bytes: new TextEncoder().encode(text) };
  const { verdict, findings } = await validate(file, { today: '2026-07-01' });
  return { verdict, said: findings.map(({ rule, row }) => `${rule} ${row}`) };
}

describe('what a rule says of an entry', () => {
  test('is said where nothing corrects it', async () => {
    expect(await check(wrong)).toEqual({ verdict: 'invalid', said: ['decision-before-receipt 1'] });
  });

  test('is answered by a correction, in whatever order the two are read', async () => {
    expect(await check(wrong, corrected)).toEqual({ verdict: 'valid', said: [] });
    expect(await check(corrected, wrong)).toEqual({ verdict: 'valid', said: [] });
  });

  test('is said of the correction where that is wrong too', async () => {
    const stillWrong = { ...wrong, revision: 2, revision_reason: 'correction-data-entry' };
    expect(await check(wrong, stillWrong)).toEqual({ verdict: 'invalid', said: ['decision-before-receipt 2'] });
  });

  test('is not answered by an entry of another agency that bears the same number', async () => {
    const elsewhere = { ...corrected, agency_id: 'us-zz-wklaqmrt' };
    const { said } = await check(wrong, elsewhere);
    expect(said).toContain('decision-before-receipt 1');
  });
});
