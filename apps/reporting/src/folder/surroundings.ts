import { randomBytes } from 'node:crypto';
import type { Surroundings } from '../store/open-store.ts';

/** The clock and the chance of this machine. */
export const surroundings: Surroundings = {
  now: () => new Date().toISOString(),
  draw: (bytes) => randomBytes(bytes).toString('hex'),
};
