import type { Severity } from '@daybook/types';
import type { Book } from '../words/book.ts';

/** The rules that a log of SARIF speaks of, in the order in which they were first named. */
export class SarifRules {
  readonly #book: Book;
  readonly #levels: Readonly<Record<Severity, string>>;
  readonly #severities = new Map<string, Severity | undefined>();

  constructor(book: Book, levels: Readonly<Record<Severity, string>>) {
    this.#book = book;
    this.#levels = levels;
  }

  /** Points to a rule by its place in the list. */
  reference(rule: string, severity?: Severity): { id: string; index: number } {
    if (!this.#severities.has(rule)) this.#severities.set(rule, severity);
    return { id: rule, index: [...this.#severities.keys()].indexOf(rule) };
  }

  list(): object[] {
    return [...this.#severities].map(([id, severity]) => {
      const { title = id, why = '', fix = '' } = this.#book.defects[id] ?? {};
      return {
        id,
        shortDescription: { text: title },
        ...(why === '' ? {} : { fullDescription: { text: why } }),
        help: { text: `${why}\n${fix}\n${this.#book.phrases.explain(id)}` },
        ...(severity === undefined ? {} : { defaultConfiguration: { level: this.#levels[severity] } }),
      };
    });
  }
}
