import { type ApprovalRoleCode, codelists, type PublicationApproval } from '@daybook/types';
import { dayOf } from '../reference/day-of.ts';
import { appendEvent } from '../store/append-event.ts';
import type { Database } from '../store/database.ts';
import { once, type Submission } from '../store/once.ts';
import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import { planOf } from './plan.ts';

/** Somebody's approval of a plan. */
export interface ApprovalLine {
  readonly account_id: string;
  readonly login: string;
  readonly role: ApprovalRoleCode;
  /** The day by the agency's clocks. */
  readonly approved_on: PublicationApproval['approved_on'];
}

/** The approvals of a plan, the first first. */
export function approvalsOf(database: Database, plan: string, zone: string): readonly ApprovalLine[] {
  return database
    .all(
      `SELECT approval.account_id, login, approval.role, at FROM approval
       JOIN event USING (seq) JOIN account ON account.account_id = approval.account_id
       WHERE plan = ? ORDER BY seq`,
      [plan],
    )
    .map(({ at, ...row }) => ({ ...row, approved_on: dayOf(String(at), zone) }) as unknown as ApprovalLine);
}

/** The roles in which somebody may approve, as the standard lists them. */
export const approvalRoles: readonly ApprovalRoleCode[] = codelists['approval-role'].codes.map(
  ({ code }) => code as ApprovalRoleCode,
);

/**
 * Approves what a release of a quarter would be made of, as it was looked at. The database refuses the same person twice, and
 * one role twice.
 *
 * @throws Refused `plan-changed`, `approved-already`, `role-taken`.
 */
export function approve(
  { database, ...store }: Store,
  submission: Submission,
  asked: { readonly quarter: string; readonly plan: string; readonly role: ApprovalRoleCode },
): { readonly seq: number } {
  const { quarter, plan, role } = asked;
  return once({ database, ...store }, submission, asked, () => {
    if (planOf(database, quarter).sha256 !== plan) throw new Refused('plan-changed');
    const { account_id } = submission;
    const at = store.around.now();
    const seq = appendEvent(database, {
      at,
      account_id,
      kind: 'release-approved',
      subject: quarter,
      body: { plan, role },
    });
    database.run('INSERT INTO approval (seq, plan, account_id, role) VALUES (?, ?, ?, ?)', [
      seq,
      plan,
      account_id,
      role,
    ]);
    return { seq };
  });
}
