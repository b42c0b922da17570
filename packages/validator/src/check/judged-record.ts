import type { Entry, Finding, Place, RecordKind } from '@daybook/types';
import type { Found } from './found.ts';
import type { JudgedEntry } from './judged-entry.ts';

/** A finding with its place worked out: plain data, so that a thread can hand it on. */
export interface FoundThere extends Omit<Found, 'place' | 'also'> {
  readonly there: Place & Pick<Finding, 'value' | 'hidden_length'>;
}

/** A record that the schema and the rules over one record have judged: what the rest of the check needs of it, as plain data. */
export interface JudgedRecord {
  readonly kind: RecordKind;
  readonly row: number;
  readonly byte: number;
  /** Of a request of an agency's own log its `LogEntry`; else the record, without what is wrong in it. */
  readonly record: Entry['record'];
  /** The record as it was read, where its form is wrong. */
  readonly faulty?: Entry['record'];
  readonly view?: string;
  /** True where a later revision had come before it, so that the rules passed it over. */
  readonly isReplaced?: true;
  /** What the schema found, then what the rules found. */
  readonly flaws?: readonly FoundThere[];
  readonly found?: readonly FoundThere[];
}

/** A record as the check takes it from whoever judged it. */
export interface JudgedReading extends Entry {
  readonly judged: JudgedRecord;
}

const none: readonly never[] = [];

/** What the steps over the whole log need of it. */
export function asJudgedEntry(entry: JudgedReading): JudgedEntry {
  const { record, view, faulty } = entry.judged;
  return { entry, record, view, isWhole: faulty === undefined, flaws: none, spoken: none };
}

export function asFound({ there, ...found }: FoundThere): Found {
  return { ...found, place: () => there };
}
