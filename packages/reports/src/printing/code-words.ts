import type { CodelistName, Lang } from '@daybook/types';

type Titles = Readonly<Record<string, Readonly<Record<string, readonly [title: string, definition: string]>>>>;

/** The titles and definitions of codes in one language. */
export class CodeWords {
  /** All of them, as the standard lists them. */
  readonly titles: Titles;

  private constructor(titles: Titles) {
    this.titles = titles;
  }

  static async in(lang: Lang): Promise<CodeWords> {
    const { titles } =
      lang === 'es' ? await import('@daybook/types/titles/es') : await import('@daybook/types/titles/en');
    return new CodeWords(titles);
  }

  /** Every code of a list with its title and definition, in the order of the list. */
  list(list: CodelistName): [code: string, title: string, definition: string][] {
    return Object.entries(this.titles[list] ?? {}).map(([code, [title, definition]]) => [code, title, definition]);
  }

  /** The title of a code; the code itself where the list has no such code. */
  title(list: string, code: string): string {
    const codes = Object.hasOwn(this.titles, list) ? this.titles[list] : undefined;
    return codes !== undefined && Object.hasOwn(codes, code) ? (codes[code]?.[0] ?? code) : code;
  }
}
