import { randomBytes } from 'node:crypto';
import { emptyLedger, preparePublication, readLedger } from '@daybook/publisher';
import { writeRelease } from '@daybook/publisher/node';
import { shippedLaw } from '@daybook/reports';
import { type Database, openDatabase } from '../store/database.ts';
import { heldIn } from './held.ts';
import { isOfTheDisk } from './is-of-the-disk.ts';
import { type MadeRelease, madeOf } from './made-release.ts';
import type { Order, Outcome, ShowOrder, Step } from './order.ts';
import { planOf } from './plan.ts';
import { keepPreview } from './preview.ts';
import { releaseFolder } from './releases.ts';
import { releasesBefore } from './releases-before.ts';
import { saidOf, saidOfRecords } from './said-of.ts';
import { showPublic } from './show-public.ts';
import { signerOf } from './signer-of.ts';

/** Who is told how far the work is, and who writes into the database what was made. */
export interface Orderer {
  say(step: Step): void;
  /** @returns why it must not stand, where the database refuses it. */
  commit(made: MadeRelease): Promise<'not-approved' | 'plan-changed' | undefined>;
}

/** Carries an order out on a snapshot of the database. Nothing of a release stands before the database knows it. */
export async function carryOut(order: Order | ShowOrder, orderer: Orderer): Promise<Outcome> {
  const database = openDatabase(order.database);
  try {
    if (order.act === 'show') return await shown(order, database, { kind: 'shown' });
    database.script('BEGIN');
    const outcome = await onSnapshot(order, database, orderer);
    database.script('COMMIT');
    return outcome.kind === 'published' ? await shown(order, database, outcome) : outcome;
  } finally {
    database.close();
  }
}

/** What is published stays so, whether or not the disk takes the pages too. */
async function shown(
  { folder, public_address, is_demo }: Order | ShowOrder,
  database: Database,
  outcome: Outcome,
): Promise<Outcome> {
  try {
    await showPublic(database, { folder, address: public_address, is_demo });
    return outcome;
  } catch (fault) {
    return isOfTheDisk(fault) ? { kind: 'not-shown' } : { kind: 'not-shown', fault };
  }
}

async function onSnapshot(order: Order, database: Database, { say, commit }: Orderer): Promise<Outcome> {
  const { act, folder, lang, quarter, published_at, is_single, approvals } = order;
  const isPreview = act === 'preview';
  // By the agency's clocks: the moment bears their offset.
  const today = published_at.slice(0, 10);
  const plan = planOf(database, quarter);
  if (plan.sha256 !== order.plan) return { kind: 'plan-changed' };
  say('checking');
  const held = await heldIn(database, today, lang);
  if (held.facts === undefined || held.checked.verdict !== 'valid') {
    keepPreview(folder, quarter, saidOfRecords(order, held.checked), []);
    return { kind: isPreview ? 'previewed' : 'refused' };
  }
  const { agency_id } = held.facts.agency;
  const key = signerOf(order, database, agency_id);
  if ('kind' in key) return key;
  const before = await releasesBefore(database, folder, plan, today);
  if ('kind' in before) return before;
  say('making');
  const { previous, others } = before;
  const ledger = database.one('SELECT text FROM ledger');
  const prepared = await preparePublication(
    held.facts,
    { ...plan.terms, periods: plan.periods, nil: plan.nil, published_at, single_approver: is_single, approvals },
    {
      ledger: ledger === undefined ? emptyLedger(agency_id) : readLedger(String(ledger.text)),
      key,
      chance: randomBytes,
      saltOf: held.saltOf,
      others,
      law: [...shippedLaw, ...held.profiles],
      ...(previous === undefined ? {} : { previous }),
    },
  );
  if (isPreview || prepared.isRefused) {
    keepPreview(folder, quarter, await saidOf(order, prepared, previous), prepared.files);
    return { kind: isPreview ? 'previewed' : 'refused' };
  }
  say('writing');
  const made = madeOf(plan, prepared, key.fingerprint);
  const waiting = writeRelease(releaseFolder(folder, made.folder), prepared.files);
  try {
    const why = await commit(made);
    if (why !== undefined) {
      waiting.drop();
      return { kind: why };
    }
  } catch (fault) {
    waiting.drop();
    throw fault;
  }
  try {
    waiting.stand();
  } catch (fault) {
    // The database knows it: it lies aside, whole, until the next start gives it its name.
    return isOfTheDisk(fault) ? { kind: 'not-shown' } : { kind: 'not-shown', fault };
  }
  return { kind: 'published', sequence: made.sequence };
}
