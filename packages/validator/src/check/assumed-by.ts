import type { RawFinding } from '@daybook/types';
import type { Assumed } from './checked.ts';

/** Of each assumption of the reader that concerns a whole file or column: what it is about, and what was taken for it. */
const about: Readonly<Record<string, (found: RawFinding) => Assumed>> = {
  'assumed-encoding': ({ values }) => ({ what: 'encoding', value: String(values?.encoding) }),
  'assumed-separator': ({ variant = '' }) => ({ what: 'separator', value: variant }),
  'assumed-date-order': ({ variant = '' }) => ({ what: 'date-order', value: variant }),
  'assumed-century': () => ({ what: 'century', value: '20' }),
  'assumed-time-zone': ({ values }) => ({ what: 'time-zone', value: String(values?.zone) }),
  'serial-date': () => ({ what: 'numbers-in-date-columns', value: 'days' }),
  'formula-cells': () => ({ what: 'formulas', value: 'last-values' }),
  'hidden-rows': () => ({ what: 'hidden-rows', value: 'read' }),
};

/** What a finding of the reader says that was taken for granted of its file, where it says so. */
export function assumedBy(found: RawFinding): Assumed | undefined {
  return Object.hasOwn(about, found.rule) ? about[found.rule]?.(found) : undefined;
}
