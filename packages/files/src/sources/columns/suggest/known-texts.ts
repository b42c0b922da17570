import type { CodeTitles } from '../../../tables/code-titles.ts';
import { closest } from '../../../words/closest.ts';
import { fold } from '../../../words/fold.ts';

/** What texts of a file mean in a codelist: the code, or the one that a text is spelled almost like. */
export interface KnownTexts {
  code(text: string): string | undefined;
  near(text: string): string | undefined;
}

/** A form's number is written in many ways: I-247A, I247A, 247-A. */
const bare = (text: string) =>
  fold(text)
    .replace(/^(?:form|formulario) /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^i(?=\d)/, '');

/** The texts that certainly mean a code of a list: the code, its title in any language, and the bare number of a form. */
export function knownTexts(list: string, titles: readonly CodeTitles[]): KnownTexts {
  const exact = new Map<string, string | undefined>();
  const spelled = new Map<string, string>();
  const add = (word: string, code: string) => {
    const other = exact.get(word);
    exact.set(word, exact.has(word) && other !== code ? undefined : code);
  };
  for (const language of titles)
    for (const [code, [title]] of Object.entries((Object.hasOwn(language, list) ? language[list] : undefined) ?? {})) {
      for (const word of [code, title]) {
        add(bare(word), code);
        spelled.set(fold(word), code);
      }
    }
  return {
    code: (text) => exact.get(bare(text)),
    near: (text) => (text.length < 4 ? undefined : spelled.get(closest(fold(text), spelled.keys()) ?? '')),
  };
}
