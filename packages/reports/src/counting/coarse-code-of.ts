import { type CodelistName, codelists } from '@daybook/types';

const known = new Map<string, ReadonlyMap<string, string>>();

/** The code that stands in public for one that tells something of a person; nothing for all others. */
export function coarseCodeOf(list: string, code: string): string | undefined {
  let codes = known.get(list);
  if (codes === undefined) {
    const all = Object.hasOwn(codelists, list) ? codelists[list as CodelistName].codes : [];
    codes = new Map(all.flatMap((one) => (one.public_as === undefined ? [] : [[one.code, one.public_as]])));
    known.set(list, codes);
  }
  return codes.get(code);
}
