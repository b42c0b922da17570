/** A module that stands in a part of the browser's program instead of its core. */
interface LazyModule {
  /** Where it stands, from `packages/`; or the name of a package's entry. */
  readonly module: string;
  /** What the core takes of it. */
  readonly takes: readonly string[];
  /** True where the core looks at it when a record of the kind comes, and not when the program starts. */
  readonly isLate?: true;
}

/** A part: its modules by the names under which it holds them. */
export type LazyPart = Readonly<Record<string, LazyModule>>;

const kind = (name: string): LazyModule => ({
  module: `validator/src/schema/generated/${name}.ts`,
  takes: ['schema'],
  isLate: true,
});

const words = (lang: 'en' | 'es', phrases: string): LazyPart => ({
  words: { module: `validator/src/rules/generated/words-${lang}.ts`, takes: ['defects'] },
  phrases: { module: `validator/src/words/phrases-${lang}.ts`, takes: [phrases] },
});

const titles = (lang: 'en' | 'es'): LazyPart => ({
  titles: { module: `validator/src/schema/generated/titles-${lang}.ts`, takes: ['titles'] },
});

/** What a check loads only when it needs it: one language, the law, tables, workbooks, kinds of record that are rare. */
export const lazyParts: Readonly<Record<string, LazyPart>> = {
  en: words('en', 'phrasesEn'),
  es: words('es', 'phrasesEs'),
  'titles-en': titles('en'),
  'titles-es': titles('es'),
  law: { law: { module: 'validator/src/worker/shipped-law.ts', takes: ['shippedLaw'] } },
  tables: { tables: { module: 'files/src/tables/standard-tables.ts', takes: ['standardTables'] } },
  workbooks: {
    xlsx: { module: 'hucre/xlsx', takes: ['readXlsx'] },
    ods: { module: 'hucre/ods', takes: ['readOds'] },
  },
  kinds: {
    report: kind('quarterly-report'),
    law: kind('legal-profile'),
    regime: kind('regime'),
    publication: kind('publication'),
    findings: kind('findings'),
    imported: kind('import'),
    registry: kind('registry'),
  },
};
