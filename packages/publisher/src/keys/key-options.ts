/** How a key is made and kept. */
export interface KeyOptions {
  /** At least 12 characters. */
  readonly passphrase: string;
  /** The day on which it is made. */
  readonly created_on: string;
  /** Gives so many bytes of chance. It is asked for 32 bytes of the key, 16 of the salt and 12 of the nonce, in this order. */
  readonly random: (bytes: number) => Uint8Array;
  /** The cost of one guess of the passphrase, a power of two from 16384 to 262144; 131072 where nothing is said. */
  readonly n?: number;
}
