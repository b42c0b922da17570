/** One link of a journal, and what it ties. */
export interface JournalLink {
  /** Its number, from 1. */
  readonly no: number;
  /** 64 hexadecimal digits. */
  readonly link: string;
  /** What does not hold: its number, or the line itself and what it says of the one before. */
  readonly fault?: 'gap' | 'changed';
  /** The commitment of a revision that was saved or published. */
  readonly commitment?: string;
  /** The moment, in a journal of events. */
  readonly at?: string;
  /** The publication that it was first made for, in a list of commitments. */
  readonly sequence?: number;
}
