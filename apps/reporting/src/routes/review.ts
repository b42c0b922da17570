import { reviewQueuePage } from '../pages/review-queue-page.tsx';
import type { Route } from '../server/route.ts';

/** What waits for a review. */
export const review: Route = {
  method: 'GET',
  path: '/review',
  roles: ['reviewer', 'auditor'],
  run: (asked) => reviewQueuePage(asked),
};
