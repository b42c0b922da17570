import type { PublicKey } from '../keys/key-file.ts';

/** A key that is known from elsewhere: the file that `daybook keys export` wrote, or its fingerprint alone. */
export type KnownKey = PublicKey | Pick<PublicKey, 'fingerprint'>;
