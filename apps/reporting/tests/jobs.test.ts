import { expect, test } from 'vitest';
import { Jobs } from '../src/publishing/jobs.ts';
import type { Order, Outcome, ShowOrder } from '../src/publishing/order.ts';

const show = { act: 'show' } as ShowOrder;
const preview = { act: 'preview', quarter: '2026-Q1' } as Order;
const nobody = async () => 'not-approved' as const;

test('a preview that is ordered while public pages are written waits for them; a second one beside it is not begun', async () => {
  const acts: string[] = [];
  const outcomes: Record<string, Outcome> = { show: { kind: 'shown' }, preview: { kind: 'previewed' } };
  const jobs = new Jobs(
    async ({ act }) => {
      acts.push(`${act} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      acts.push(`${act} ends`);
      return outcomes[act] as Outcome;
    },
    (fault) => {
      throw fault;
    },
  );
  jobs.show(show);
  expect(jobs.begin(preview, nobody)).toBe(true);
  expect(jobs.of('2026-Q1')?.step).toBe('waiting');
  expect(jobs.begin(preview, nobody)).toBe(false);
  await jobs.idle();
  expect(acts).toEqual(['show begins', 'show ends', 'preview begins', 'preview ends']);
  expect(jobs.of('2026-Q1')?.outcome).toEqual({ kind: 'previewed' });
});
