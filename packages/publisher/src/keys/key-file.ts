/** That a key follows an older one: the older key signed the 32 bytes of the newer public key. */
export interface Rotation {
  /** The SHA-256 of the older public key, 64 hexadecimal digits. */
  readonly rotated_from: string;
  /** The older public key, 32 bytes in Base64. */
  readonly rotated_from_public_key: string;
  /** The newer public key, 32 bytes in Base64. */
  readonly public_key: string;
  /** The older key's Ed25519 signature over the 32 bytes of the newer public key, in Base64. */
  readonly rotation_signature: string;
}

/** What may be known of a key by anybody. */
export interface PublicKey {
  readonly algorithm: 'ed25519';
  /** Whose key it is. */
  readonly agency_id: string;
  /** The SHA-256 of the 32 bytes of the public key, 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** The 32 bytes of the public key, in Base64. */
  readonly public_key: string;
  /** The day on which it was made. */
  readonly created_on: string;
  /** How it follows from older keys of the agency, the oldest first; empty for a first key. */
  readonly rotations: readonly Rotation[];
}

/**
 * The file of a private key. Everything but `private_key` can be read by anybody who has the file, and none of it can be
 * changed without the passphrase: it is bound to the encrypted part.
 */
export interface KeyFile extends PublicKey {
  readonly record: 'daybook-key';
  readonly encryption: {
    /** How the passphrase becomes a key: scrypt (RFC 7914), with r = 8 and p = 1. */
    readonly kdf: 'scrypt';
    /** The cost of one guess, a power of two: 131072 takes 128 MiB of memory. */
    readonly n: number;
    /** 16 bytes in Base64. */
    readonly salt: string;
    readonly cipher: 'aes-256-gcm';
    /** 12 bytes in Base64. */
    readonly nonce: string;
  };
  /** The 32 bytes of the private key (its seed in RFC 8032), encrypted, and the 16 bytes of the tag, in Base64. */
  readonly private_key: string;
  /** The SHA-256 of the canonical form of all the rest: tells a damaged file from a wrong passphrase. */
  readonly checksum: string;
}
