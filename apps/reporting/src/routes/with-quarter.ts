import { noAgencyPage } from '../pages/no-agency-page.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import { type QuarterStanding, quarterStanding } from '../publishing/quarter-standing.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked, Route } from '../server/route.ts';

/** What a route about one quarter does: with how the quarter stands, or nothing where there is no such quarter. */
export function withQuarter(run: (asked: Asked, standing: QuarterStanding) => Promise<Answer> | Answer): Route['run'] {
  return (asked) => {
    const standing = quarterStanding(asked.store, asked.params.quarter ?? '');
    if (standing !== undefined) return run(asked, standing);
    const { agency } = referencesOf(asked.store.database);
    return agency === undefined ? noAgencyPage(asked) : refusalPage(asked, 'not-found');
  };
}
