import { closest, fold, latinLook } from '@daybook/files';
import type { Book } from '../words/book.ts';
import type { Field } from './field.ts';
import { remembered } from './remembered.ts';

/** The code that a wrong one was probably meant to be. `certain` where only case, accents, blanks, look-alike letters or the title differ. */
export interface MeantCode {
  readonly code: string;
  readonly title: string;
  readonly certain: boolean;
  /** True where it differs only by letters of another alphabet that look the same. */
  readonly looksAlike?: true;
}

type Codes = ReadonlyMap<string, string | undefined>;

const askers = new WeakMap<Book, Map<Field, (text: string) => MeantCode | undefined>>();

/** Looks for the code that a text means, among the field's codes and their titles. */
export function meantCode(text: string, field: Field, book: Book): MeantCode | undefined {
  const ofBook = askers.get(book) ?? new Map<Field, (text: string) => MeantCode | undefined>();
  askers.set(book, ofBook);
  const ask = ofBook.get(field) ?? asker(field, book);
  ofBook.set(field, ask);
  return ask(text);
}

function asker(field: Field, book: Book): (text: string) => MeantCode | undefined {
  const titles = (field.list === undefined ? undefined : book.titles.codes[field.list]) ?? {};
  const spellings = spellingsOf(field.values ?? Object.keys(titles), titles);
  return remembered((text) => {
    const said = fold(text);
    if (spellings.has(said)) return named(spellings.get(said), titles, true);
    const look = fold(latinLook(text));
    const seen = spellings.has(look) ? named(spellings.get(look), titles, true) : undefined;
    if (seen !== undefined) return { ...seen, looksAlike: true };
    if (said.length < 3 || said.length > 80) return undefined;
    const near = closest(said, spellings.keys());
    return near === undefined ? undefined : named(spellings.get(near), titles, false);
  });
}

/** Every way to write a code: itself and its title. Where two codes share one, it does not tell which is meant. */
function spellingsOf(codes: readonly string[], titles: Readonly<Record<string, string>>): Codes {
  const spellings = new Map<string, string | undefined>();
  for (const code of codes) {
    for (const spelling of new Set([fold(code), fold(titles[code] ?? code)])) {
      spellings.set(spelling, spellings.has(spelling) && spellings.get(spelling) !== code ? undefined : code);
    }
  }
  return spellings;
}

function named(
  code: string | undefined,
  titles: Readonly<Record<string, string>>,
  certain: boolean,
): MeantCode | undefined {
  return code === undefined ? undefined : { code, title: titles[code] ?? code, certain };
}
