import type { Lang } from '@daybook/types';
import { type Reason, reasons } from './reasons.ts';
import { where } from './where.ts';

/** A place in one of the imported files. */
export interface At {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly column?: number;
  /** The heading above the cell, where it may be printed. */
  readonly heading?: string;
}

type Values = Readonly<Record<string, string | number>>;

interface Cleaned {
  readonly where: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

interface Unresolved {
  readonly where: string;
  readonly value: string;
  readonly why: string;
}

interface SkippedRow {
  readonly where: string;
  readonly why: string;
}

/** Entries of one kind that are listed one by one; beyond it the last entry tells how many more there are. */
const most = 100_000;

/** Writes down what an import cleaned, could not resolve and skipped, each once and with its place. */
export class ImportLog {
  readonly #lang: Lang;
  readonly #cleaned: Cleaned[] = [];
  readonly #unresolved: Unresolved[] = [];
  readonly #skipped: SkippedRow[] = [];
  readonly #more = { cleaned: 0, unresolved: 0, skipped: 0 };
  /** What many rows share, said once with how many they are. */
  readonly #shared = new Map<string, { at: At; value: string; reason: Reason; values: Values; count: number }>();

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** A cell was read as something else than it shows, and nothing else can be meant. */
  cleaned(at: At, field: string, from: string, to: string): void {
    if (from === to) return;
    if (this.#cleaned.length >= most) this.#more.cleaned += 1;
    else this.#cleaned.push({ where: this.#where(at), field, from: cut(from), to: cut(to) });
  }

  /** A value could not be read or matched with certainty. */
  unresolved(at: At, value: string, reason: Reason, values: Values = {}): void {
    if (this.#unresolved.length >= most) this.#more.unresolved += 1;
    else this.#unresolved.push({ where: this.#where(at), value: cut(value), why: this.#say(reason, values) });
  }

  /** The same for a value that stands in many rows: said once, at the first, with `{count}`. */
  unresolvedInMany(at: At, value: string, reason: Reason, key = value): void {
    const id = `${reason}\n${key}`;
    const seen = this.#shared.get(id);
    if (seen === undefined) this.#shared.set(id, { at, value, reason, values: {}, count: 1 });
    else seen.count += 1;
  }

  /** No record was made from this row or sheet. */
  skipped(at: At, reason: Reason, values: Values = {}): void {
    if (this.#skipped.length >= most) this.#more.skipped += 1;
    else this.#skipped.push({ where: this.#where(at), why: this.#say(reason, values) });
  }

  /** The three lists as the summary holds them. */
  lists(): { cleaned: Cleaned[]; unresolved: Unresolved[]; skipped: SkippedRow[] } {
    for (const { at, value, reason, count } of this.#shared.values()) this.unresolved(at, value, reason, { count });
    this.#shared.clear();
    const last = (count: number) => ({ where: '…', why: this.#say('more-not-listed', { count }) });
    const { cleaned, unresolved, skipped } = this.#more;
    return {
      cleaned: [
        ...this.#cleaned,
        ...(cleaned > 0 ? [{ where: '…', field: '…', from: '', to: last(cleaned).why }] : []),
      ],
      unresolved: [...this.#unresolved, ...(unresolved > 0 ? [{ ...last(unresolved), value: '' }] : [])],
      skipped: [...this.#skipped, ...(skipped > 0 ? [last(skipped)] : [])],
    };
  }

  #where({ file, ...at }: At): string {
    return where(file, at, this.#lang);
  }

  #say(reason: Reason, values: Values): string {
    return reasons[reason][this.#lang].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  }
}

/** The summary's fields have an end; a cell may have none. */
function cut(text: string): string {
  return text.length <= 1000 ? text : `${text.slice(0, 999)}…`;
}
