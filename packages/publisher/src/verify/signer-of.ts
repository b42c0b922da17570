import type { Publication } from '@daybook/types';
import type { KnownKey } from './known-key.ts';

/** The 32 bytes of the key that a publication names: its own word for them, else those of the key that is known. */
export function signerOf({ key }: Publication, known?: KnownKey): Uint8Array | undefined {
  const isKnown = known !== undefined && 'public_key' in known && known.fingerprint === key.fingerprint;
  const base64 = key.public_key ?? (isKnown ? known.public_key : undefined);
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}
