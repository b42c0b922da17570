import { type QuarterWrong, quarterPage } from '../pages/quarter-page.tsx';
import { workPage } from '../pages/work-page.tsx';
import type { Job } from '../publishing/jobs.ts';
import type { Route } from '../server/route.ts';
import { withQuarter } from './with-quarter.ts';

/** How far the work on a quarter is; when it has ended, what came of it. */
export const quarterWork: Route = {
  method: 'GET',
  path: '/quarters/:quarter/work',
  roles: ['publisher', 'reviewer', 'auditor'],
  run: withQuarter((asked, standing) => {
    const { quarter } = standing.plan;
    const job = asked.jobs.of(quarter);
    if (job === undefined) return { to: `/quarters/${quarter}` };
    if (job.outcome === undefined) return workPage(asked, job);
    const wrong = wrongOf(job.outcome);
    if (wrong !== undefined) return quarterPage(asked, standing, wrong);
    return { to: job.outcome.kind === 'previewed' ? `/quarters/${quarter}/preview` : `/quarters/${quarter}` };
  }),
};

function wrongOf({ kind }: NonNullable<Job['outcome']>): QuarterWrong | undefined {
  return kind === 'previewed' || kind === 'published' || kind === 'shown' ? undefined : kind;
}
