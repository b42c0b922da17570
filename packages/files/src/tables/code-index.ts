import { fold } from '../words/fold.ts';
import type { CodeTitles } from './code-titles.ts';

/** How a cell's text was recognised as a code. */
export interface FoundCode {
  readonly code: string;
  readonly by: 'code' | 'case' | 'title';
}

/** Finds the code that a cell means: by the code itself, or by its title in any of the languages given. */
export class CodeIndex {
  readonly #languages: readonly CodeTitles[];
  readonly #lists = new Map<string, ReadonlyMap<string, FoundCode | undefined>>();

  constructor(languages: readonly CodeTitles[]) {
    this.#languages = languages;
  }

  find(list: string, text: string): FoundCode | undefined {
    const words = this.#words(list);
    return words.get(text) ?? words.get(`\n${fold(text)}`);
  }

  /** Codes as they are, and behind a line break codes and titles folded. */
  #words(list: string): ReadonlyMap<string, FoundCode | undefined> {
    const known = this.#lists.get(list);
    if (known !== undefined) return known;
    const words = new Map<string, FoundCode | undefined>();
    const titled = this.#languages.map((titles) =>
      Object.entries((Object.hasOwn(titles, list) ? titles[list] : undefined) ?? {}),
    );
    for (const [code, [title]] of titled.flat()) {
      const key = `\n${fold(title)}`;
      const other = words.get(key);
      // A title that two codes share is not certain: it stays as typed.
      words.set(key, words.has(key) && other?.code !== code ? undefined : { code, by: 'title' });
    }
    for (const [code] of titled.flat()) {
      words.set(`\n${fold(code)}`, { code, by: 'case' });
      words.set(code, { code, by: 'code' });
    }
    this.#lists.set(list, words);
    return words;
  }
}
