import { printable } from '@daybook/files';
import type { Checked } from '../check/checked.ts';
import type { Book } from './book.ts';

/** One reason why something was not checked, and what was not. */
export interface NotCheckedWords {
  readonly reason: string;
  readonly checks: readonly string[];
}

/** Why checks were not made, each reason once with the titles of its checks; and what no rule looks at. */
export function notCheckedWords(
  { skipped, not_checked }: Checked,
  { defects, phrases }: Book,
): { reasons: NotCheckedWords[]; things: string[] } {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))].map((reason) => ({
    reason,
    checks: skipped
      .filter((one) => one.reason === reason)
      .map(({ rule, count }) => `${defects[rule]?.title ?? rule} (${phrases.times(count)})`),
  }));
  const things = not_checked.map(({ what, name, file, count }) => {
    const thing = phrases.notCheckedThing(what, printable(name), count);
    return file === undefined || file === name ? thing : `${printable(file)} · ${thing}`;
  });
  return { reasons, things };
}
