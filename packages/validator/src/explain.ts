import { faults } from '@daybook/files';
import type { Defect } from '@daybook/types';
import { rules } from './rules.ts';
import { schemaFaults } from './schema/faults/index.ts';

/** Everything that a check can find: rules first, then what the schema and the reader of files find. */
export function defects(): Defect[] {
  return [...rules, ...schemaFaults, ...faults];
}

/** What a finding's rule means, why it matters and how to repair it, in both languages; nothing for an unknown id. */
export function explain(id: string): Defect | undefined {
  return defects().find((defect) => defect.id === id);
}
