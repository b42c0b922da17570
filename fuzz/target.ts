import type { Random } from '../packages/validator/tests/support/random.ts';

/** A kind of file, and how to make a spoilt one of it. */
export interface Target {
  readonly id: string;
  /** The name under which its files are given. */
  readonly name: string;
  make(random: Random): Uint8Array | Promise<Uint8Array>;
}
