import { linesOf } from '../verify/lines-of.ts';
import { firstLink } from './first-link.ts';
import type { JournalLink } from './journal-link.ts';
import { linkOfLine } from './link-of-line.ts';

/** What a journal showed when it was gone through from its first line. */
export interface JournalRead {
  readonly links: number;
  /** The last link. */
  readonly head: string;
  /** The moment of the last line, where its lines have one. */
  readonly last_at?: string;
  /** How many lines do not hold, and the first of them by their numbers in the file. */
  readonly faulty: number;
  readonly faults: readonly { readonly line: number; readonly what: 'gap' | 'changed' | 'unreadable' }[];
  /** Of the links that were looked for: those that it has. */
  readonly byLink: ReadonlyMap<string, JournalLink>;
  /** Of the commitments that were looked for: those that it has, each where it stands first. */
  readonly byCommitment: ReadonlyMap<string, JournalLink>;
}

/** Faults that are named one by one. */
const MOST = 100;

/**
 * Goes through a journal, line by line, so that memory does not grow with it.
 *
 * @param pieces the bytes of its file: the copy that the app hands out, or the lines `commitment` of a ledger.
 * @param wanted what to look for; of everything else only the last link is kept.
 */
export async function readJournal(
  pieces: AsyncIterable<Uint8Array>,
  wanted: { readonly links: ReadonlySet<string>; readonly commitments: ReadonlySet<string> },
): Promise<JournalRead> {
  const byLink = new Map<string, JournalLink>();
  const byCommitment = new Map<string, JournalLink>();
  const faults: JournalRead['faults'][number][] = [];
  let [lines, links, last, faulty, head] = [0, 0, 0, 0, firstLink];
  let last_at: string | undefined;
  const tell = (what: JournalRead['faults'][number]['what']) => {
    faulty++;
    if (faults.length < MOST) faults.push({ line: lines, what });
  };
  for await (const line of linesOf(pieces)) {
    lines++;
    const one = line === undefined ? undefined : linkOfLine(line, head, last + 1);
    if (one === 'other') continue;
    if (one === undefined) {
      tell('unreadable');
      continue;
    }
    links++;
    last = one.no;
    head = one.link;
    last_at = one.at;
    if (one.fault !== undefined) tell(one.fault);
    if (wanted.links.has(head)) byLink.set(head, one);
    const { commitment = '' } = one;
    if (wanted.commitments.has(commitment) && !byCommitment.has(commitment)) byCommitment.set(commitment, one);
  }
  return { links, head, ...(last_at === undefined ? {} : { last_at }), faulty, faults, byLink, byCommitment };
}
