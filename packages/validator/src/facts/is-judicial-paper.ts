import { groupOf } from '@daybook/reports';

/** Says whether a paper is one of a court: a warrant, a writ, an order, a subpoena. */
export function isJudicialPaper(instrument: string): boolean {
  return groupOf('instrument', instrument) === 'judicial';
}
