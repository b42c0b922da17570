import { type CodelistName, codelists } from '@daybook/types';

/** The codes of one family of a codelist, such as the judicial ones among the papers, for a question asked of every record. */
export function codesOfGroup(list: CodelistName, family: string): ReadonlySet<string> {
  return new Set(codelists[list].codes.filter(({ group }) => group === family).map(({ code }) => code));
}
