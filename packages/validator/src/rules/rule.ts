import type { RecordRule, SetRule } from '@daybook/types';
import type { Sight } from '../sight.ts';

/** A rule over any kind of record, with its words. */
export type Rule = RecordRule<never, Sight> | SetRule<never, Sight>;

type Words = 'title' | 'why' | 'fix' | 'message' | 'since' | 'deprecated';

/** A rule without its words: what the check needs of it. */
export type CheckRule = Omit<RecordRule<never, Sight>, Words> | Omit<SetRule<never, Sight>, Words>;
