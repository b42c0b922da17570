import { type CodelistName, codelists } from '@daybook/types';

/** The group of a code in its codelist, such as `complied` for `complied-full`; `undefined` for a code not in it. */
export function groupOf(list: CodelistName, code: string): string | undefined {
  let groups = known.get(list);
  if (groups === undefined) {
    groups = new Map(codelists[list].codes.map((one) => [one.code, one.group]));
    known.set(list, groups);
  }
  return groups.get(code);
}

const known = new Map<CodelistName, ReadonlyMap<string, string | undefined>>();
