/** What does not hold in a line of a journal. */
export type JournalFault =
  /** Its number does not follow that of the line before. */
  | 'gap'
  /** It was changed, or what it says of the line before is not so. */
  | 'changed'
  /** Its moment lies before that of a line before. */
  | 'clock'
  /** It is no line of this journal. */
  | 'unreadable';

/** One link of a journal, and what it ties. */
export interface JournalLink {
  /** A journal of events, as the app keeps it, or the list of commitments in a ledger. */
  readonly kind: 'events' | 'ledger';
  /** Its number, from 1. */
  readonly no: number;
  /** 64 hexadecimal digits. */
  readonly link: string;
  readonly fault?: JournalFault;
  /** The commitment of a revision that was saved or published. */
  readonly commitment?: string;
  /** The moment of an event. */
  readonly at?: string;
}
