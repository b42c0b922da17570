import * as every from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

/** Every rule, in the order of their names: that of an index's exports is not the same in every engine. */
export const rules: readonly Rule[] = Object.values<Rule>(every).sort((left, right) => (left.id < right.id ? -1 : 1));
