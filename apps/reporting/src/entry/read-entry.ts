import type { Finding, Lang, Request } from '@daybook/types';
import { runCheck } from '@daybook/validator';
import type { Grounds } from '../reference/grounds-of.ts';
import type { CarriedAlong } from './carried-along.ts';
import { columnOf } from './column-of.ts';
import { fieldOfPointer } from './field-of-pointer.ts';
import { readTyped } from './read-typed.ts';
import { type EntryFacts, PAPERS, REQUESTS } from './typed-files.ts';
import type { TypedEntry } from './typed-values.ts';

/** A finding at the field of the form that it is about; without a field it is about the entry. */
export interface FieldFinding {
  readonly field?: string;
  readonly finding: Finding;
}

/** What a form says as a record, and what is to be said of it. */
export interface EntryRead {
  /** Absent where the form cannot be read as a record at all. */
  readonly record: Request | undefined;
  /** Errors first. */
  readonly findings: readonly FieldFinding[];
  readonly isValid: boolean;
}

/** What stands around an entry: what it is judged by, the zone of its times, the day, the language. */
export interface EntryAround {
  readonly grounds: Grounds;
  readonly time_zone: string | undefined;
  readonly today: string;
  readonly lang: Lang;
  /** What a correction keeps of the entry before it. */
  readonly carried?: CarriedAlong | undefined;
}

/** Reads and checks what was typed, exactly as a file with the same rows would be. Personal data is found before anything is kept. */
export async function readEntry(typed: TypedEntry, facts: EntryFacts, around: EntryAround): Promise<EntryRead> {
  const { grounds, time_zone, today, lang, carried } = around;
  const { files, readings, record } = await readTyped(typed, facts, time_zone, carried);
  async function* read() {
    yield* readings;
  }
  const checked = await runCheck({ files, read, canReadAgain: true }, { today, lang, ...grounds });
  const findings = checked.findings.map((finding) => {
    const field = fieldOf(finding, typed);
    return field === undefined ? { finding } : { field, finding: inFormWords(finding, field, lang) };
  });
  return {
    record,
    findings: findings.sort((a, b) => ORDER.indexOf(a.finding.severity) - ORDER.indexOf(b.finding.severity)),
    isValid: record !== undefined && checked.counts.error === 0,
  };
}

const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'flag'];

/** What is missing is called as the form calls it: a file names the key of the record, or its list. */
function inFormWords(finding: Finding, field: string, lang: Lang): Finding {
  if (finding.rule !== 'missing-field' && finding.pointer !== '/asks') return finding;
  const { title, title_es } = columnOf(field.replace(/^.*\./, ''));
  return { ...finding, message: MISSING[lang](lang === 'es' ? title_es : title) };
}

const MISSING = {
  en: (title: string) => `"${title}" is missing.`,
  es: (title: string) => `Falta "${title}".`,
};

/** The heading is row 1; each ask is a row after it. What is the same in all rows is a field of the request. */
function fieldOf({ file, row, column, pointer }: Finding, { asks }: TypedEntry): string | undefined {
  if (column === undefined || row === undefined) return pointer === undefined ? undefined : fieldOfPointer(pointer);
  if (file === PAPERS) return `paper-${row}.${column}`;
  if (file !== REQUESTS) return undefined;
  const isOfAsk =
    /^(ask|federal_force|decision|decided|closed|replied|disclos|result)/.test(column) && column !== 'asks_complete';
  return isOfAsk && asks.length > 0 ? `ask-${row - 1}.${column}` : column;
}
