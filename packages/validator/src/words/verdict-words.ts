import type { Checked } from '../check/checked.ts';
import type { Phrases } from './phrases.ts';

/** The verdict in one word, and what it rests on in numbers. */
export function verdictWords(checked: Checked, phrases: Phrases): { word: string; numbers: string } {
  const { verdict, counts, answered, records, files } = checked;
  const numbers = [
    phrases.errors(counts.error),
    phrases.warnings(counts.warning),
    phrases.flags(counts.flag),
    ...(answered === 0 ? [] : [phrases.answered(answered)]),
  ].join(', ');
  const why = verdict === 'incomplete' ? ` ${phrases.whyIncomplete}` : '';
  return {
    word: phrases.verdict[verdict],
    numbers: `${numbers} (${phrases.within(records, files.length)}).${why}`,
  };
}
