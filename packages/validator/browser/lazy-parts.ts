/** A part of the program that a check loads only when it needs it: for a language, for tables, for workbooks, for law. */
interface LazyPart {
  /** The modules in it, by the name under which the part holds them: where they stand, and what is taken of them. */
  readonly [name: string]: { readonly module: string; readonly takes?: readonly string[] };
}

/** Every module that is imported lazily, by the part of the browser's program that holds it. Paths are from `packages/`. */
export const lazyParts: Readonly<Record<string, LazyPart>> = {
  en: { book: { module: 'validator/src/words/book-en.ts' } },
  es: { book: { module: 'validator/src/words/book-es.ts' } },
  law: { shipped: { module: 'validator/src/worker/shipped-law.ts' } },
  tables: {
    standard: { module: 'files/src/tables/standard-tables.ts' },
    english: { module: 'validator/src/schema/generated/titles-en.ts' },
    spanish: { module: 'validator/src/schema/generated/titles-es.ts' },
  },
  workbooks: {
    xlsx: { module: 'hucre/xlsx', takes: ['readXlsx'] },
    ods: { module: 'hucre/ods', takes: ['readOds'] },
  },
};
