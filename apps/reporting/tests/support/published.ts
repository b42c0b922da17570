import { preparePublication, type ReleaseFile, type ReleaseReader, releaseInMemory } from '@daybook/publisher';
import { emptyLedger } from '../../../../packages/publisher/src/ledger/empty-ledger.ts';
import { chance } from '../../../../packages/publisher/tests/support/chance.ts';
import { factsOf, profiles } from '../../../../packages/publisher/tests/support/fictional-facts.ts';
import { keyOf } from '../../../../packages/publisher/tests/support/key-of.ts';
import { publishedBy } from '../../../../packages/publisher/tests/support/published-agency.ts';
import { settings } from '../../../../packages/publisher/tests/support/settings.ts';

const SHERIFF = 'us-zz-fbqnlriq';
const PROBATION = 'us-zz-wqzgzajr';

/** What the fictional sheriff published: the first quarter; then both quarters, with a correction of the first. */
const made = await publishedBy(SHERIFF);
export const sheriffFiles: readonly (readonly ReleaseFile[])[] = made.map(({ files }) => files);
export const sheriff: readonly ReleaseReader[] = sheriffFiles.map((files, at) =>
  releaseInMemory(`no-${at + 1}`, files),
);

/** What the fictional probation office published of a quarter in which nothing came. */
const none = await preparePublication(
  factsOf(PROBATION),
  {
    ...settings,
    periods: ['2026-Q2'],
    nil: { '2026-Q2': [{ scope: 'all-requests', certified_on: '2026-07-10', office: 'Records Office' }] },
  },
  { key: keyOf(PROBATION, PROBATION), chance: chance(PROBATION), law: profiles, ledger: emptyLedger(PROBATION) },
);
export const nothing: ReleaseReader = releaseInMemory('nothing', none.files);
