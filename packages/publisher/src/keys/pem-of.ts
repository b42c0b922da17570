import type { PublicKey } from './key-file.ts';
import { publicKeyOf } from './public-key-of.ts';

/** The public key in PEM, as `openssl pkeyutl -verify -pubin` reads it. */
export const pemOf = ({ public_key }: Pick<PublicKey, 'public_key'>): string =>
  publicKeyOf(Buffer.from(public_key, 'base64')).export({ format: 'pem', type: 'spki' }).toString();
