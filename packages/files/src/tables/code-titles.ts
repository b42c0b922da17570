/** The titles of every code in one language, by codelist: `titles` of `@daybook/types/titles/en` and `…/es`. */
export type CodeTitles = Readonly<
  Record<string, Readonly<Record<string, readonly [title: string, ...rest: string[]]>>>
>;
