import type { JudgedEntry } from './judged-entry.ts';

const stumble = new TypeError('The record does not say where it comes from');
const absent = new Proxy(
  {},
  {
    get() {
      throw stumble;
    },
  },
);

/**
 * The record as rules see it. Most of them first ask a request for its `source`: where a long list has none, each of them
 * stumbles over each row, and an engine takes its time to word each of these faults. Here all stumble over one made before.
 */
export function stumbling({ record, entry, isWhole }: JudgedEntry): JudgedEntry['record'] {
  if (isWhole || entry.kind !== 'request' || record.source !== undefined) return record;
  // Whoever copies or prints the record sees none.
  return Object.defineProperty({ ...record }, 'source', { value: absent, enumerable: false });
}
