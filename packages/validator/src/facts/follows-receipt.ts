import type { Moment } from './moment-pointer.ts';

/** Says whether a thing can only happen once the request has come. Decisions have a rule of their own. */
export function followsReceipt(moment: Moment): boolean {
  switch (moment) {
    case 'disclosed':
    case 'closed':
    case 'replied':
    case 'result':
    case 'responded':
    case 'notice':
    case 'offered':
    case 'held':
      return true;
    default:
      return false;
  }
}
