import type { codelists as all } from '@daybook/types';
import type { Titles } from '../../src/schema/titles.ts';

type Codelists = typeof all;

/** Titles of codes without their codes: one text a list, a line a code, in the order of the codelist. */
interface PackedTitles extends Omit<Titles, 'codes'> {
  readonly codes: Readonly<Record<string, string>>;
}

const codesOf = (list: string, codelists: Codelists) => codelists[list as keyof Codelists].codes;

/** Titles in short, for a program that has the codelists already. */
export const packedTitles = {
  pack({ codes, ...rest }: Titles, codelists: Codelists): PackedTitles {
    const lists = Object.entries(codes).map(([list, titles]) => [
      list,
      codesOf(list, codelists)
        .map(({ code }) => titles[code])
        .join('\n'),
    ]);
    return { ...rest, codes: Object.fromEntries(lists) };
  },

  unpack({ codes, ...rest }: PackedTitles, codelists: Codelists): Titles {
    const lists = Object.entries(codes).map(([list, lines]) => {
      const titles = lines.split('\n');
      return [list, Object.fromEntries(codesOf(list, codelists).map(({ code }, at) => [code, titles[at] ?? '']))];
    });
    return { ...rest, codes: Object.fromEntries(lists) };
  },
};
