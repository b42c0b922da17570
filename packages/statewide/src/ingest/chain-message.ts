import type { KnownKey } from '@daybook/publisher';
import type { Glance } from './glance.ts';
import type { PublicationRead } from './publication-read.ts';

/** A chain that a thread shall read, and what is known of its publications from before. */
export interface ChainOrder {
  readonly no: number;
  readonly chain: readonly Glance[];
  readonly known: readonly (readonly [seen: string, read: PublicationRead])[];
  readonly key: KnownKey | undefined;
  readonly today: string;
  /** The folder in which rows are written while a publication is read. */
  readonly aside: string;
}

/** What the thread says: each publication as it is read, those to be kept, and the chain at its end. */
export type ChainMessage =
  | { readonly type: 'kept'; readonly seen: string; readonly read: PublicationRead; readonly aside: string }
  | { readonly type: 'read'; readonly read: PublicationRead }
  | { readonly type: 'chain'; readonly no: number; readonly reads: readonly PublicationRead[] };
