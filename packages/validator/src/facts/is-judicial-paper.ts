import { codesOfGroup } from './codes-of-group.ts';

/** Says whether a paper is one of a court: a warrant, a writ, an order, a subpoena. */
export function isJudicialPaper(instrument: string): boolean {
  return judicial.has(instrument);
}

const judicial = codesOfGroup('instrument', 'judicial');
