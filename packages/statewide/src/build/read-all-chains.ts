import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ChainOrder } from '../ingest/chain-message.ts';
import type { Glance } from '../ingest/glance.ts';
import type { PublicationRead } from '../ingest/publication-read.ts';
import { readChain } from '../ingest/read-chain.ts';
import { readInThreads } from '../ingest/read-in-threads.ts';
import type { Shelf } from '../ingest/shelf.ts';
import type { BuildOptions } from './build-options.ts';
import { grouped } from './grouped.ts';

/** More threads than this take more memory than time. */
const MOST_THREADS = 4;

/** Threads take a while to start; less than so many bytes are read before they would begin. */
const WORTH_A_THREAD = 24 * 1024 * 1024;

/** Reads every publication, chain by chain: small ones here, what is much in several threads. */
export async function readAllChains(
  glances: readonly Glance[],
  shelf: Shelf,
  { today, keys, threads, onProgress }: Pick<BuildOptions, 'today' | 'keys' | 'threads' | 'onProgress'>,
): Promise<PublicationRead[]> {
  let rows = 0;
  const onRead = ({ pieces }: PublicationRead) => {
    rows += pieces.reduce((sum, piece) => sum + piece.rows, 0);
    onProgress?.(rows);
  };
  const orders = [...chainsIn(glances).values()].map((chain, no): ChainOrder => {
    const publisher = chain[0]?.publisher;
    const key = publisher === undefined ? undefined : keys?.get(publisher);
    const known = chain.flatMap(({ look }) => [...shelf.known(look)]);
    return { no, chain, known, key, today, aside: shelf.pieces };
  });
  const unread = orders.filter((order) => bytesToRead(order) > 0).sort((a, b) => bytesToRead(b) - bytesToRead(a));
  const isMuch = unread.reduce((sum, order) => sum + bytesToRead(order), 0) > WORTH_A_THREAD;
  const count = threads ?? (isMuch ? Math.min(availableParallelism(), MOST_THREADS) : 1);
  const keep = (seen: string, read: PublicationRead, aside: string) => shelf.keep(seen, read, aside);
  const inThreads =
    count > 1 && unread.length > 1
      ? await readInThreads(unread, count, { onKept: keep, onRead })
      : new Map<number, readonly PublicationRead[]>();
  const reads: PublicationRead[] = [];
  for (const order of orders) reads.push(...(inThreads.get(order.no) ?? (await readHere(order, keep, onRead))));
  return reads;
}

function readHere(
  { chain, known, key, today, aside }: ChainOrder,
  keep: (seen: string, read: PublicationRead, aside: string) => void,
  onRead: (read: PublicationRead) => void,
): Promise<PublicationRead[]> {
  const before = new Map(known);
  const shelf = {
    find: (seen: string) => before.get(seen),
    keep,
    aside: (name: string) => join(aside, `${name}.part`),
  };
  return readChain(chain, { today, key, shelf, onRead });
}

/** How much of a chain looks like nothing that was read before. */
function bytesToRead({ chain, known }: ChainOrder): number {
  const looks = new Set(known.map(([seen]) => seen.slice(0, seen.indexOf(' '))));
  return chain.reduce((sum, { look, bytes }) => sum + (looks.has(look) ? 0 : bytes), 0);
}

/** Publications of one publisher together; what names none stands alone. */
function chainsIn(glances: readonly Glance[]): Map<string, Glance[]> {
  return grouped(glances, ({ publisher, given }) => publisher ?? `${given.folder} ${given.plain?.join() ?? ''}`);
}
