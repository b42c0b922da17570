import type { ReleaseSettings } from '@daybook/publisher';
import type { Lang } from '@daybook/types';

/** What is to be made of a quarter, as plain data: another thread does it. */
export interface Order {
  readonly act: 'preview' | 'publish';
  /** The path of the database. */
  readonly database: string;
  readonly folder: string;
  readonly lang: Lang;
  readonly quarter: string;
  /** The plan that somebody looked at; where it is another by now, nothing is made. */
  readonly plan: string;
  /** The moment of publication, with the offset of the agency's clocks. */
  readonly published_at: string;
  readonly is_single: boolean;
  readonly approvals: ReleaseSettings['approvals'];
  /** Where the public pages will stand. */
  readonly public_address: string;
  readonly is_demo: boolean;
  /** What opens the key; a preview is signed by nobody. */
  readonly passphrase?: string;
}

/** That the pages for the public be written anew. */
export type ShowOrder = { readonly act: 'show' } & Pick<Order, 'database' | 'folder' | 'public_address' | 'is_demo'>;

/** How far the work is. */
export type Step = 'waiting' | 'checking' | 'making' | 'writing';

/** What came of it. */
export type Outcome =
  /** It can be looked at, or the reasons why it must not go out can. */
  | { readonly kind: 'previewed' }
  | { readonly kind: 'published'; readonly sequence: number }
  | { readonly kind: 'shown' }
  /** What is published stands, and its pages for the public could not be written; the fault, where it is one of the program. */
  | { readonly kind: 'not-shown'; readonly fault?: unknown }
  /** It must not go out; the preview says why. */
  | { readonly kind: 'refused' }
  /** Something changed since it was ordered. */
  | { readonly kind: 'plan-changed' }
  | { readonly kind: 'not-approved' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'no-key' }
  /** A release that it follows is not as it went out. */
  | { readonly kind: 'release-damaged'; readonly folder: string }
  /** The disk took not all of it. */
  | { readonly kind: 'not-written' };
