import { createHash } from 'node:crypto';
import { signingKeyOf } from '@daybook/publisher';
import type { StateSettings } from '../../src/state-release/state-statement.ts';

/** The key of a fictional oversight body, always the same. */
export const oversightKey = signingKeyOf(createHash('sha256').update('oversight').digest(), {
  agency_id: 'us-zz-ovrsight',
  created_on: '2026-01-02',
  rotations: [],
});

/** What the fictional oversight body decides about a release. */
export const stateSettings = (periods: readonly string[]): StateSettings => ({
  periods,
  office: 'Zephyra Office of Oversight (fictional)',
  published_at: '2026-10-01T09:00:00-07:00',
  license: 'CC0-1.0',
  single_approver: false,
  approvals: [
    { role: 'reviewer', approved_on: '2026-09-30' },
    { role: 'publisher', approved_on: '2026-10-01' },
  ] as StateSettings['approvals'],
});
