import { printText } from '@daybook/reports/printing';
import { describe, expect, test } from 'vitest';
import type { StateTotal } from '../src/sums/state-total.ts';
import { sumsPrintable } from '../src/sums/sums-printable.ts';

const total = (some: Partial<StateTotal>): StateTotal => ({
  ...{ state: 'ZZ', source_kind: 'own-log', period: '2026-Q1' },
  ...{ period_start_on: '2026-01-01', period_end_on: '2026-03-31' },
  ...{ table_id: 'custody-ends', measure: 'custody-ends', unit: 'persons', cell: 'outcome=released-no-ice' },
  ...{ value: 12, known: 3, withheld: 0, missing: 0, not_shown: 0, is_lower_bound: false },
  ...some,
});
const printed = async (totals: readonly StateTotal[]) =>
  printText((await sumsPrintable(totals, { lang: 'en', lead: '3 of 4 expected.', on: '2026-12-31' })).printout, {
    isFull: true,
  });

describe('a print of the totals of a state', () => {
  test('begins with who is in them', async () => {
    const text = await printed([total({})]);
    expect(text.indexOf('3 of 4 expected')).toBeLessThan(text.indexOf('Released, not to ICE'));
  });

  test('says "at least" where an agency withholds, lacks or does not show the figure', async () => {
    for (const some of [{ withheld: 1 }, { missing: 1 }, { not_shown: 1 }])
      expect(await printed([total({ ...some, is_lower_bound: true })])).toMatch(/at least 12\b/);
  });

  test('never says a number where nobody gave one', async () => {
    const text = await printed([total({ value: null, known: 0, withheld: 3, is_lower_bound: true })]);
    expect(text).toContain('not known');
    expect(text).not.toMatch(/\b0\b/);
  });

  test('prints money past two to the fifty-third to the cent', async () => {
    const text = await printed([
      total({ table_id: 'costs', measure: 'costs', unit: 'cents', cell: 'total', value: 9_007_199_254_740_993n }),
    ]);
    expect(text).toContain('$90,071,992,547,409.93');
  });

  test('leaves out the zero total of agencies without a case beside the rows of others', async () => {
    const none = total({ cell: 'total', value: 0, known: 1 });
    expect(await printed([total({}), none])).not.toMatch(/^ +0$/m);
    expect(await printed([none])).toMatch(/How custody ended[\s\S]*0/);
  });
});
