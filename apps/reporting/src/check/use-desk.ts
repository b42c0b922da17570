import type { Lang } from '@daybook/types';
import { useMemo, useReducer } from 'preact/hooks';
import { Desk } from './desk.ts';
import type { Kit } from './kit.ts';
import { runInWorker } from './run-in-worker.ts';

/** The desk of the page: whatever changes on it is shown. */
export function useDesk(kit: Kit, first: Lang): Desk {
  const [, again] = useReducer((count: number, _: unknown) => count + 1, 0);
  return useMemo(
    () => new Desk({ check: kit.check, run: runInWorker(kit), today: () => dayOf(new Date()) }, first, () => again(0)),
    [kit, first],
  );
}

/** The day where the person is, `YYYY-MM-DD`. */
function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
