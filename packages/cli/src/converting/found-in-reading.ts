import type { RawFinding, Severity } from '@daybook/types';
import { type Book, defects, messageOf, type Paint, placeText } from '@daybook/validator';

const SHOWN = 5;
// A column that was never there takes nothing with it: a check asks for it.
const notLost: ReadonlySet<string> = new Set(['missing-heading']);
const marks = { error: '✖', warning: '▲', flag: '⚑' };

/** What had to be said while files were read: all of it counted, the first places of each kind kept. */
export class FoundInReading {
  readonly #severityOf = new Map(defects().map(({ id, severity }) => [id, severity]));
  readonly #alike = new Map<string, { severity: Severity; count: number; readonly first: RawFinding[] }>();
  errors = 0;

  add(finding: RawFinding): void {
    if (finding.isSaid === true || notLost.has(finding.rule)) return;
    const severity = this.#severityOf.get(finding.rule) ?? 'error';
    if (severity === 'error') this.errors += 1;
    const key = `${finding.rule}\n${finding.variant ?? ''}\n${finding.place.column ?? ''}`;
    const alike = this.#alike.get(key) ?? { severity, count: 0, first: [] };
    this.#alike.set(key, alike);
    alike.count += 1;
    if (alike.first.length < SHOWN) alike.first.push(finding);
  }

  /** For a person: what is wrong before what was assumed. */
  lines(book: Book, paint: Paint): string[] {
    const weight = { error: 0, warning: 1, flag: 2 };
    const sorted = [...this.#alike.values()].sort((a, b) => weight[a.severity] - weight[b.severity]);
    return sorted.flatMap(({ severity, count, first }) => {
      const places = first.map((one) => `    ${placeText(one.place, book.phrases)}: ${messageOf(one, book)}`);
      const rest = count - first.length;
      const { rule } = first[0] as RawFinding;
      return [
        `${paint(marks[severity], severity)} ${book.defects[rule]?.title ?? rule}  ${paint(`(${book.phrases.places(count)} · ${book.phrases.explain(rule)})`, 'faint')}`,
        ...places,
        ...(rest > 0 ? [`    … ${book.phrases.more(rest)}`] : []),
      ];
    });
  }
}
