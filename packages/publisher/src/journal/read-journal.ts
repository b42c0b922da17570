import { linesOf } from '../verify/lines-of.ts';
import { firstLink } from './first-link.ts';
import type { JournalFault, JournalLink } from './journal-link.ts';
import { linkOfLine } from './link-of-line.ts';

/** What a journal showed when it was gone through from its first line. */
export interface JournalRead {
  /** Of what kind its first line is; nothing where no line is of a journal. */
  readonly kind?: JournalLink['kind'];
  /** How many lines hold something. */
  readonly lines: number;
  /** The last link. */
  readonly head: string;
  /** The moment of the last event. */
  readonly last_at?: string;
  /** How many lines do not hold, and the first of them by their numbers in the file. */
  readonly faulty: number;
  readonly faults: readonly { readonly line: number; readonly what: JournalFault }[];
  /** Of the links that were looked for: those that it has, before anything in it that does not hold. */
  readonly byLink: ReadonlyMap<string, JournalLink>;
  /** Of the commitments that were looked for: those that it has, each where it stands first. */
  readonly byCommitment: ReadonlyMap<string, JournalLink>;
}

/** What to look for; of everything else only the last link is kept. */
interface Wanted {
  readonly links: ReadonlySet<string>;
  readonly commitments: ReadonlySet<string>;
}

/** Faults that are named one by one. */
const MOST = 20;
/** An event is never so long. */
const LONGEST = 64 * 1024;
/** How far a clock may be set back: the app refuses more than a minute from one line to the next. */
const CLOCK_MS = 3_600_000;

/**
 * Goes through a journal, line by line, so that memory does not grow with it.
 *
 * @param pieces the bytes of its file: the copy that the app hands out, or the lines `commitment` of a ledger.
 */
export async function readJournal(pieces: AsyncIterable<Uint8Array>, wanted: Wanted): Promise<JournalRead> {
  const byLink = new Map<string, JournalLink>();
  const byCommitment = new Map<string, JournalLink>();
  const faults: JournalRead['faults'][number][] = [];
  let [line, lines, faulty, latest] = [0, 0, 0, 0];
  let last: JournalLink | undefined;
  for await (const text of linesOf(pieces, LONGEST)) {
    line++;
    const trimmed = (line === 1 ? text?.replace(/^\uFEFF/, '') : text)?.trim();
    if (trimmed === '') continue;
    lines++;
    const one = trimmed === undefined ? undefined : linkOfLine(trimmed, last?.link ?? firstLink, (last?.no ?? 0) + 1);
    if (one === 'other' && last?.kind !== 'events') continue;
    const isOurs = typeof one === 'object' && one.kind === (last?.kind ?? one.kind);
    const at = isOurs ? Date.parse(one.at ?? '') || 0 : 0;
    const what = isOurs ? (one.fault ?? (isSetBack(one, at, latest) ? 'clock' : undefined)) : 'unreadable';
    if (what !== undefined) {
      faulty++;
      if (faults.length < MOST) faults.push({ line, what });
    }
    if (!isOurs) continue;
    last = one;
    if (what === undefined) latest = Math.max(latest, at);
    if (faulty === 0 && wanted.links.has(one.link)) byLink.set(one.link, one);
    const { commitment = '' } = one;
    // What a line says that does not hold proves nothing.
    if (what === undefined && wanted.commitments.has(commitment) && !byCommitment.has(commitment))
      byCommitment.set(commitment, one);
  }
  return {
    ...(last === undefined ? {} : { kind: last.kind }),
    ...(last?.at === undefined ? {} : { last_at: last.at }),
    lines,
    head: last?.link ?? firstLink,
    faulty,
    faults,
    byLink,
    byCommitment,
  };
}

const isSetBack = ({ kind }: JournalLink, at: number, latest: number) => kind === 'events' && at < latest - CLOCK_MS;
