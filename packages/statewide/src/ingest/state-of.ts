import { states } from '@daybook/files';

/** The state of an agency or a place by its id alone: `us-zz-…` holds its letters, `us-county-99001` its number. */
export function stateOf(id: string): string {
  const [, first = '', last = ''] = id.split('-');
  const fips = /^\d{2}/.exec(last)?.[0];
  return states.find((state) => state.fips === fips)?.postal ?? first.slice(0, 2).toUpperCase();
}
