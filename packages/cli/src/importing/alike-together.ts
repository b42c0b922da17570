import { showNumber } from '@daybook/reports/printing';
import { grouped } from '../wording/grouped.ts';

const GROUPS = 10;
const EXAMPLES = 2;

/** Lines for things of which many say the same: that once, with how often, and a few of their own parts below it. */
export function alikeTogether(
  things: readonly { readonly alike: string; readonly own: string }[],
  more: (count: string) => string,
): string[] {
  const groups = grouped(things, ({ alike }) => alike);
  const shown = [...groups].slice(0, GROUPS);
  const lines = shown.flatMap(([alike, group]) => {
    if (group.length === 1) return [`${group[0]?.own}: ${alike}`];
    const rest = group.length - EXAMPLES;
    const examples = group.slice(0, EXAMPLES).map(({ own }) => `    ${own}`);
    return [
      `${showNumber(group.length)} × ${alike}`,
      ...examples,
      ...(rest > 0 ? [`    ${more(showNumber(rest))}`] : []),
    ];
  });
  const left = [...groups.values()].slice(GROUPS).reduce((sum, group) => sum + group.length, 0);
  return [...lines, ...(left > 0 ? [more(showNumber(left))] : [])];
}
