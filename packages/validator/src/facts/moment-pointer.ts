/** The kinds of date and moment that a request can hold, by what happened. */
export type Moment = keyof typeof PLACES;

/**
 * The JSON Pointer of a date (`on`) or a moment (`at`) of a request.
 *
 * @param first place in the outer list: of papers, asks, notices, costs or answers.
 * @param second place in the inner list: of an ask's decisions or disclosures.
 */
export function momentPointer(moment: Moment, as: 'on' | 'at', first: number, second: number): string {
  return PLACES[moment].replace('#', String(first)).replace('#', String(second)) + as;
}

const PLACES = {
  received: '/received_',
  dated: '/instruments/#/dated_',
  served: '/instruments/#/served_',
  decided: '/asks/#/decisions/#/decided_',
  disclosed: '/asks/#/disclosures/#/disclosed_',
  closed: '/asks/#/closed_',
  replied: '/asks/#/replied_',
  result: '/asks/#/result_',
  responded: '/query/responded_',
  bail: '/custody/bail_posted_',
  eligible: '/custody/release_eligible_',
  arrived: '/custody/ice_arrived_',
  ended: '/custody/ended_',
  notice: '/notices/#/given_',
  offered: '/interview/offered_',
  counsel: '/interview/counsel_notified_',
  held: '/interview/held_',
  incurred: '/costs/#/incurred_',
  answered: '/answers/#/answered_',
};
