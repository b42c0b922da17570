import type { PublicRequest } from '@daybook/types';

/** Is shown one month or quarter of a public entry, its first month, and whether the entry's outcome ends with it. */
type SeeMonth = (pointer: string, text: string, month: string, isEnd: boolean) => void;

/** Shows every month and quarter that a public copy of a request holds. */
export function eachMonth(request: PublicRequest, see: SeeMonth): void {
  const { received_quarter, received_month, instruments, asks, custody, interview, costs, answers } = request;
  const one = (pointer: string, text: string | undefined, isEnd: boolean) => {
    if (text !== undefined) see(pointer, text, firstMonthOf(text), isEnd);
  };
  one('/received_quarter', received_quarter, false);
  one('/received_month', received_month, false);
  for (let i = 0; i < instruments.length; i++) one(`/instruments/${i}/dated_month`, instruments[i]?.dated_month, false);
  for (let i = 0; i < asks.length; i++) {
    const { decisions = [], disclosures = [], closed_month, result_month } = asks[i] as PublicRequest['asks'][number];
    for (let j = 0; j < decisions.length; j++)
      one(`/asks/${i}/decisions/${j}/decided_month`, decisions[j]?.decided_month, true);
    for (let j = 0; j < disclosures.length; j++)
      one(`/asks/${i}/disclosures/${j}/disclosed_month`, disclosures[j]?.disclosed_month, true);
    one(`/asks/${i}/closed_month`, closed_month, true);
    one(`/asks/${i}/result_month`, result_month, true);
  }
  one('/custody/ended_quarter', custody?.ended_quarter, true);
  one('/interview/held_month', interview?.held_month, true);
  for (let i = 0; i < costs.length; i++) one(`/costs/${i}/incurred_month`, costs[i]?.incurred_month, false);
  for (let i = 0; i < answers.length; i++) one(`/answers/${i}/answered_month`, answers[i]?.answered_month, false);
}

/** The month itself, or the first of a quarter: `2026-Q2` begins with `2026-04`. */
function firstMonthOf(text: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  return quarter === null ? text : `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`;
}
