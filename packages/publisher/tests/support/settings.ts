import type { ReleaseSettings } from '../../src/release/release-settings.ts';

/** What the agencies of the fictional state decide about their first release. */
export const settings: ReleaseSettings = {
  periods: ['2026-Q1'],
  published_at: '2026-07-28T09:00:00-07:00',
  k_anonymity: 5,
  small_cell: 11,
  embargo_days: 30,
  license: 'CC0-1.0',
  single_approver: false,
  approvals: [
    { role: 'reviewer', approved_on: '2026-07-24' },
    { role: 'publisher', approved_on: '2026-07-28' },
  ] as ReleaseSettings['approvals'],
};
