import type { Checked } from '../check/checked.ts';
import type { DecisionGroup } from '../check/log-summary.ts';
import type { Phrases } from './phrases.ts';

const groups: readonly DecisionGroup[] = ['declined', 'complied', 'none-made', 'not-recorded', 'open', 'not-read'];

/** "Is this what you expected?": the file in its own numbers, before anything is said against it. Empty where nothing was read. */
export function logSentence({ summary: log, records }: Checked, phrases: Phrases): string {
  if (log.requests + log.other_entries === 0) return records === 0 ? '' : phrases.records(records);
  const { first_received_on: from, last_received_on: to } = log;
  const head = [
    phrases.requests(log.requests),
    from === undefined || to === undefined ? '' : phrases.span(from, to),
    log.other_entries === 0 ? '' : phrases.entries(log.other_entries),
  ];
  const asks = log.asks === 0 ? '' : `; ${phrases.asks(log.asks)}: ${decisionWords(log.decisions, phrases).join(', ')}`;
  return `${head.filter((part) => part !== '').join(', ')}${asks}. ${phrases.isThatRight}`;
}

/** How the asks stand, without the groups that nothing is in. */
export function decisionWords(decisions: Readonly<Record<DecisionGroup, number>>, phrases: Phrases): string[] {
  return groups.filter((group) => decisions[group] > 0).map((group) => phrases.decided[group](decisions[group]));
}
