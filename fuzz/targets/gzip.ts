import { gzipSync } from 'node:zlib';
import { spoilBytes } from '../spoil-bytes.ts';
import type { Target } from '../target.ts';
import { ndjson } from './ndjson.ts';

export const gzip: Target = {
  id: 'gzip',
  name: 'log.ndjson.gz',
  async make(random) {
    const members = await Promise.all(Array.from({ length: 1 + random.below(3) }, () => ndjson.make(random)));
    const packed = new Uint8Array(Buffer.concat(members.map((member) => gzipSync(member))));
    return random.below(2) === 0 ? spoilBytes(packed, random) : packed;
  },
};
