import type { DiffChange } from '@daybook/types';

type Subject = DiffChange['subject'];
type Kind = DiffChange['kind'];

/** What a comparison says in one language. */
export interface DiffWords {
  /** How many of a subject: "21 entries". */
  readonly count: (count: number, subject: Subject) => string;
  /** "21 new entries", "3 amended": a piece of the first sentence. `isShort` leaves out what was named just before. */
  readonly piece: (kind: Kind, count: number, subject: Subject, isShort: boolean) => string;
  readonly release: (sequence: number | undefined, agency: string) => string;
  readonly releaseShort: (sequence: number | undefined, name: string) => string;
  readonly says: (newer: string, older: string, periods: string, pieces: string, end: string) => string;
  readonly nothingChanged: (newer: string, older: string) => string;
  /** The same, where not everything could be compared. */
  readonly nothingFound: (newer: string, older: string) => string;
  readonly noneChanged: string;
  readonly nothingSilent: string;
  readonly silent: (count: number) => string;
  readonly and: string;
  readonly turnedRound: string;
  readonly between: (count: number) => string;
  readonly older: string;
  readonly newer: string;
  readonly headings: Readonly<Record<'alarms' | Kind, string>>;
  /** The headings of what is no entry of the log. */
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly alarm: Readonly<Record<NonNullable<DiffChange['alarms']>[number], string>>;
  readonly revision: (from: number, to: number) => string;
  readonly nothing: string;
  readonly mark: Readonly<Record<'protected' | 'unknown' | 'not-collected' | 'no-row', string>>;
  readonly more: (count: number) => string;
  readonly lateEntries: (count: number) => string;
  readonly protectsLess: string;
  readonly notCompared: string;
  readonly missing: string;
  readonly damaged: string;
  readonly noId: string;
  readonly yes: string;
  readonly no: string;
  readonly line: (line: number) => string;
  readonly sides: Readonly<Record<'older' | 'newer', string>>;
  readonly verify: string;
  readonly events: string;
}
