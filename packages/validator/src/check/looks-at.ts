import type { Reader } from '@daybook/types';
import type { CheckRule } from '../rules/rule.ts';
import { kindsOf } from './kinds-of.ts';

/** Whose copy a record is, by the view that it is judged by. */
export function readerOf(view: string | undefined): Reader {
  if (view === undefined) return 'agency';
  return view === 'public' ? 'public' : 'regulator';
}

/** Whether a rule looks at copies of a kind: of requests only where it says so, because they lack much by design. */
export function looksAt({ record, readers }: Pick<CheckRule, 'record' | 'readers'>, reader: Reader): boolean {
  const takesRequests = kindsOf({ record }).includes('request');
  return readers === undefined ? !takesRequests || reader === 'agency' : readers.includes(reader);
}
