/** A language that Daybook speaks to people. Codes and field names stay English in both. */
export type Lang = 'en' | 'es';

/** One text in both languages. `{name}` stands for a value that is filled in when it is shown. */
export interface Words {
  readonly en: string;
  readonly es: string;
}
