// A thread in which chains of publications are read, one after the other.
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { ChainMessage, ChainOrder } from './chain-message.ts';
import { readChain } from './read-chain.ts';

const say = (message: ChainMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async ({ no, chain, known, key, today, aside }: ChainOrder) => {
  const before = new Map(known);
  const reads = await readChain(chain, {
    today,
    key,
    shelf: {
      find: (seen) => before.get(seen),
      keep: (seen, read, from) => say({ type: 'kept', seen, read, aside: from }),
      aside: (name) => join(aside, `${name}.part`),
    },
    onRead: (read) => say({ type: 'read', read }),
  });
  say({ type: 'chain', no, reads });
});
