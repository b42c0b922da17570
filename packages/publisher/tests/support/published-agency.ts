import type { Request } from '@daybook/types';
import { type PreparedPublication, preparePublication, releaseInMemory } from '../../src/index.ts';
import { emptyLedger } from '../../src/ledger/empty-ledger.ts';
import { ledgerText } from '../../src/ledger/ledger-text.ts';
import { readLedger } from '../../src/ledger/read-ledger.ts';
import { chance } from './chance.ts';
import { factsOf, profiles } from './fictional-facts.ts';
import { keyOf } from './key-of.ts';
import { settings } from './settings.ts';

/** The agencies of the fictional state whose releases are tried. */
export const publishers = {
  'Larkmere County Sheriff': 'us-zz-fbqnlriq',
  'Ostrand County Sheriff': 'us-zz-znnyprhs',
  'Brindlefell County Sheriff': 'us-zz-pqqtitoa',
} as const;

/** What one agency published: the first quarter, then both, with a correction of the first. */
export async function publishedBy(agency_id: string): Promise<readonly [PreparedPublication, PreparedPublication]> {
  const facts = factsOf(agency_id);
  const options = { key: keyOf(agency_id, agency_id), chance: chance(agency_id), law: profiles };
  const first = await preparePublication(facts, settings, { ...options, ledger: emptyLedger(agency_id) });
  const second = await preparePublication(
    { ...facts, requests: [...facts.requests, corrected(facts.requests)] },
    { ...settings, periods: ['2026-Q1', '2026-Q2'], published_at: '2026-10-05T09:00:00-07:00' },
    // From its file, as any agency has it.
    { ...options, ledger: readLedger(ledgerText(first.ledger)), previous: releaseInMemory('q1', first.files) },
  );
  return [first, second];
}

/** An entry of the first quarter whose decision was written down wrongly. */
function corrected(requests: readonly Request[]): Request {
  const was = requests.find(
    ({ direction, received_on = '', revision, asks }) =>
      direction === 'inbound' && received_on < '2026-03' && revision === 1 && asks[0]?.decisions.length === 1,
  );
  if (was === undefined) throw new RangeError('There is no entry to be corrected.');
  const [ask, ...others] = was.asks as [Request['asks'][number]];
  const decisions = ask.decisions.map((one) => ({ ...one, decision: 'complied-partial' as const }));
  return {
    ...was,
    revision: 2,
    revision_reason: 'correction-decision',
    asks: [{ ...ask, decisions }, ...others],
  };
}
