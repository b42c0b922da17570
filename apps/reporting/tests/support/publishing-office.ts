import type { Request } from '@daybook/types';
import type { Role } from '../../src/accounts/role.ts';
import { planOf as currentPlan } from '../../src/publishing/plan.ts';
import { keepPreview } from '../../src/publishing/preview.ts';
import { keepLarkmere } from './larkmere.ts';
import { logged } from './logged.ts';
import { madeApp } from './made-app.ts';
import { CLERK } from './made-store.ts';

/** What opens the key of the office. */
export const PASSPHRASE = 'ladder copper violin';

/** The app of Larkmere with some of its log approved, and hands that press its buttons for one quarter. */
export function publishingOffice(records: readonly Request[], quarter = '2026-Q1') {
  const made = madeApp();
  const { store, ask, as, jobs } = made;
  keepLarkmere(store, CLERK);
  logged(store, records);
  const at = `/quarters/${quarter}`;
  const page = async (path: string, role: Role = 'publisher') => (await ask('GET', path, { cookie: as(role) })).text();
  const post = (path: string, fields: Record<string, string | string[]>, role: Role = 'publisher') => {
    const form = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    );
    return ask('POST', path, { cookie: as(role), form: form.toString() });
  };
  /** Presses, waits for the work, and gives the page on which it ends. */
  const worked = async (path: string, fields: Record<string, string>) => {
    const answer = await post(path, fields);
    await jobs.idle();
    if (answer.status !== 303) return answer;
    return ask('GET', `${at}/work`, { cookie: as('publisher') });
  };
  const planOf = async () => /name="plan" value="([0-9a-f]{64})"/.exec(await page(at))?.[1] ?? '';
  const makeKey = () => post('/keys', { passphrase: PASSPHRASE, again: PASSPHRASE }, 'administrator');
  /** As if a preview had been made, and nothing spoke against it. */
  const lookedAt = (is_refused = false) => {
    const { sha256 } = currentPlan(store.database, quarter);
    const none = { rows: 0, alone: 0, hidden: 0, withheld: 0, counted_only: 0, names: {} };
    const said = { plan: sha256, made_at: '', is_refused, refusals: [], causes: [], explanation: [], ...none };
    keepPreview(store.folder, quarter, said, []);
  };
  const preview = () => worked(`${at}/preview`, {});
  const approve = async (role: 'reviewer' | 'publisher', as: Role = role) =>
    post(`${at}/approve`, { plan: await planOf(), role }, as);
  const publish = async (more: Record<string, string> = {}) =>
    worked(`${at}/publish`, { plan: await planOf(), passphrase: PASSPHRASE, ...more });
  return { ...made, at, page, post, planOf, makeKey, lookedAt, preview, approve, publish };
}
