import type { Finding, Severity } from '@daybook/types';
import { remembered } from '../schema/remembered.ts';
import type { Book } from '../words/book.ts';
import { messageOf } from '../words/message-of.ts';
import type { Cause } from './checked.ts';
import type { DefectInfo } from './defect-info.ts';
import type { Found } from './found.ts';

interface OpenCause {
  readonly rule: string;
  readonly severity: Severity;
  message: string;
  isUniform: boolean;
  isFixable: boolean;
  readonly isAnswered: boolean;
  count: number;
  readonly findings: Finding[];
}

/** Keeps findings in words, at most so many of each rule, and counts all of them, by severity, rule and cause. */
export class FindingLedger {
  readonly #book: Book;
  readonly #most: number;
  readonly #onFinding: ((finding: Finding) => void) | undefined;
  readonly #kept: Finding[] = [];
  readonly #totals = new Map<string, number>();
  readonly #causes = new Map<string, OpenCause>();
  readonly #files = new Map<string, number>();
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, flag: 0 };
  /** Flags that are answered in their records. */
  answered = 0;

  constructor(book: Book, most: number, onFinding?: (finding: Finding) => void) {
    this.#book = book;
    this.#most = most;
    this.#onFinding = onFinding;
  }

  /** Says that a file is read now: findings come in the order in which the files were given. */
  open(file: string): void {
    if (!this.#files.has(file)) this.#files.set(file, this.#files.size);
  }

  add(found: Found, { severity, basis }: DefectInfo): void {
    const { rule, fix, answer } = found;
    this.open(found.file);
    if (answer === undefined) this.counts[severity]++;
    else this.answered++;
    const total = (this.#totals.get(rule) ?? 0) + 1;
    this.#totals.set(rule, total);
    const isKept = total <= this.#most;
    const rest = answer === undefined ? rule : `${rule}\nanswered`;
    const key = `${rest}\n${answer?.explanation ?? ''}\n${causeOf(found)}`;
    const cause = this.#causes.get(key) ?? (isKept ? undefined : this.#causes.get(rest));
    if (cause !== undefined && !isKept) {
      cause.count++;
      cause.isFixable &&= fix?.certain === true;
      return;
    }
    const place = found.place();
    const field = place.column ?? found.field;
    const values = field === undefined ? { ...found.values } : { field, ...found.values };
    const message = messageOf({ ...found, place, values }, this.#book);
    const grounds = found.basis ?? basis;
    const finding: Finding = {
      rule,
      severity,
      ...place,
      message,
      ...(fix === undefined ? {} : { fix }),
      ...(grounds === undefined ? {} : { basis: grounds }),
      ...(answer === undefined ? {} : { answer }),
    };
    if (isKept) this.#kept.push(finding);
    if (isKept) this.#onFinding?.(finding);
    if (cause !== undefined) join(cause, finding, this.#book);
    // A cause that first shows up behind the last finding kept is counted with the rest of its rule.
    else this.#causes.set(isKept ? key : rest, begin(finding));
  }

  totals(): Record<string, number> {
    return Object.fromEntries([...this.#totals].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  findings(): Finding[] {
    return this.#kept.sort((a, b) => this.#order(a, b));
  }

  causes(): Cause[] {
    const causes = [...this.#causes.values()];
    for (const { findings } of causes) findings.sort((a, b) => this.#order(a, b));
    const weight = { error: 0, warning: 1, flag: 2 };
    return causes.sort(
      (a, b) =>
        Number(a.isAnswered) - Number(b.isAnswered) ||
        weight[a.severity] - weight[b.severity] ||
        b.count - a.count ||
        (a.rule < b.rule ? -1 : 1),
    );
  }

  #order(a: Finding, b: Finding): number {
    return (
      (this.#files.get(a.file) ?? 0) - (this.#files.get(b.file) ?? 0) ||
      compare(a.sheet ?? '', b.sheet ?? '') ||
      (a.row ?? 0) - (b.row ?? 0) ||
      comparePointers(a.pointer ?? '', b.pointer ?? '') ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message)
    );
  }
}

/** What one action repairs: the same rule and variant in the same field, and the same repair. */
function causeOf({ rule, variant = '', pointer, fix, values }: Found): string {
  const field = pointer === '' ? '' : fieldOf(pointer);
  if (fix !== undefined) return `${variant}\n${field}\n${fix.from}\n${fix.to}`;
  return `${variant}\n${field}\n${rule === 'unknown-code' ? (values?.value ?? '') : ''}`;
}

const fieldOf = remembered((pointer) => pointer.replace(/\/\d+(?=\/|$)/g, '/*'));

function begin(finding: Finding): OpenCause {
  const { rule, severity, message, fix, answer } = finding;
  const isAnswered = answer !== undefined;
  const isFixable = fix?.certain === true;
  return { rule, severity, message, isUniform: true, isFixable, isAnswered, count: 1, findings: [finding] };
}

function join(cause: OpenCause, finding: Finding, book: Book): void {
  cause.count++;
  cause.isFixable &&= finding.fix?.certain === true;
  if (cause.isUniform && finding.message !== cause.message) {
    cause.isUniform = false;
    cause.message = book.defects[cause.rule]?.title ?? cause.rule;
  }
  cause.findings.push(finding);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Places in a list are compared as numbers: `/asks/9` stands before `/asks/10`. */
function comparePointers(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (let at = 0; at < left.length && at < right.length; at++) {
    const [one = '', other = ''] = [left[at], right[at]];
    if (one === other) continue;
    const isNumbers = /^\d+$/.test(one) && /^\d+$/.test(other);
    return isNumbers ? Number(one) - Number(other) : compare(one, other);
  }
  return left.length - right.length;
}
