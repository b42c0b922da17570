import type { Commitment } from './commitment.ts';

const LINE = /^([0-9a-f]{32}),([1-9][0-9]{0,5}),([0-9a-f]{64})$/;
const HEAD = 'public_id,revision,commitment';

/** The commitments of a file, and the numbers of the lines that hold none. Each is found as a whole line or not at all. */
export function readCommitments(text: string): {
  readonly commitments: readonly Commitment[];
  readonly unreadable: readonly number[];
} {
  const [head, ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const unreadable: number[] = head === HEAD ? [] : [1];
  const commitments = lines.flatMap((line, at): Commitment[] => {
    const [, public_id, revision, commitment] = LINE.exec(line) ?? [];
    if (public_id !== undefined && commitment !== undefined)
      return [{ public_id, revision: Number(revision), commitment }];
    unreadable.push(at + 2);
    return [];
  });
  return { commitments, unreadable };
}
