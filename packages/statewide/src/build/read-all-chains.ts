import type { Glance } from '../ingest/glance.ts';
import type { PublicationRead } from '../ingest/publication-read.ts';
import { readChain } from '../ingest/read-chain.ts';
import type { Shelf } from '../ingest/shelf.ts';
import type { BuildOptions } from './build-options.ts';
import { grouped } from './grouped.ts';

/** Reads every publication, chain by chain. */
export async function readAllChains(
  glances: readonly Glance[],
  shelf: Shelf,
  { today, keys, onProgress }: Pick<BuildOptions, 'today' | 'keys' | 'onProgress'>,
): Promise<PublicationRead[]> {
  const reads: PublicationRead[] = [];
  let rows = 0;
  for (const [, chain] of chainsIn(glances)) {
    const publisher = chain[0]?.publisher;
    const key = publisher === undefined ? undefined : keys?.get(publisher);
    const told = ({ pieces }: PublicationRead) => {
      rows += pieces.reduce((sum, piece) => sum + piece.rows, 0);
      onProgress?.(rows);
    };
    reads.push(...(await readChain(chain, { today, shelf, key, onRead: told })));
  }
  return reads;
}

/** Publications of one publisher together; what names none stands alone. */
function chainsIn(glances: readonly Glance[]): Map<string, Glance[]> {
  return grouped(glances, ({ publisher, given }) => publisher ?? `${given.folder} ${given.plain?.join() ?? ''}`);
}
