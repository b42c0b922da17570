import { createHash } from 'node:crypto';
import type { SigningKey } from '../../src/index.ts';
import { signingKeyOf } from '../../src/keys/signing-key-of.ts';

/** An open key of a fictional agency, always the same for the same seed. */
export const keyOf = (seed: string, agency_id = 'us-zz-fbqnlriq'): SigningKey =>
  signingKeyOf(createHash('sha256').update(seed).digest(), { agency_id, created_on: '2026-07-01', rotations: [] });
