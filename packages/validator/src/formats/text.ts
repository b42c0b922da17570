import type { Cause, Checked } from '../check/checked.ts';
import type { Phrases } from '../words/phrases.ts';
import { placeText } from '../words/place-text.ts';
import type { Format, Paint } from './format.ts';

const marks = { error: '✖', warning: '▲', flag: '⚑' };
const decided = ['declined', 'complied', 'none-made', 'not-recorded', 'open'] as const;

/** What a person reads: is this the right file, what to repair, what was not checked, and the verdict. */
export const text: Format = {
  id: 'text',
  print(checked, { phrases }, paint) {
    const parts = [
      summary(checked, phrases),
      findings(checked, phrases, paint),
      notChecked(checked, phrases, paint),
      verdict(checked, phrases, paint),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
};

/** "Is this what you expected?": the file in its own numbers, before anything is said against it. */
function summary({ summary: log, records }: Checked, phrases: Phrases): string {
  if (log.requests + log.other_entries === 0) return records === 0 ? '' : phrases.records(records);
  const { first_received_on: from, last_received_on: to } = log;
  const head = [
    phrases.requests(log.requests),
    from === undefined || to === undefined ? '' : phrases.span(from, to),
    log.other_entries === 0 ? '' : phrases.entries(log.other_entries),
  ];
  const groups = decided
    .filter((group) => log.decisions[group] > 0)
    .map((group) => phrases.decided[group](log.decisions[group]));
  const asks = log.asks === 0 ? '' : `; ${phrases.asks(log.asks)}: ${groups.join(', ')}`;
  return `${head.filter((part) => part !== '').join(', ')}${asks}. ${phrases.isThatRight}`;
}

function findings({ causes, counts }: Checked, phrases: Phrases, paint: Paint): string {
  if (causes.length === 0) return phrases.nothingFound;
  const total = counts.error + counts.warning + counts.flag;
  const head = paint(`${phrases.causes(causes.length)}, ${phrases.places(total)}`, 'strong');
  const note = counts.flag > 0 ? [paint(phrases.flagsAreQuestions, 'faint')] : [];
  return [head, ...causes.map((cause) => block(cause, phrases, paint)), ...note].join('\n\n');
}

function block(cause: Cause, phrases: Phrases, paint: Paint): string {
  const { severity, message, count, rule, isUniform, isFixable } = cause;
  const aside = [count === 1 ? '' : phrases.places(count), isFixable ? phrases.canBeFixed : '', phrases.explain(rule)];
  const head = `${paint(marks[severity], severity)} ${message}  ${paint(`(${aside.filter((part) => part !== '').join(' · ')})`, 'faint')}`;
  const shown = cause.findings.map((finding) => {
    const place = placeText(finding, phrases);
    return `    ${place}${isUniform ? '' : `\n      ${finding.message}`}`;
  });
  const rest = count - cause.findings.length;
  return [head, ...shown, ...(rest > 0 ? [paint(`    … ${phrases.more(rest)}`, 'faint')] : [])].join('\n');
}

function notChecked({ skipped, not_checked }: Checked, phrases: Phrases, paint: Paint): string {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const lines = [
    ...reasons.flatMap((reason) => {
      const rules = skipped.filter((one) => one.reason === reason);
      return [
        `    ${reason}`,
        `      ${rules.map(({ rule, count }) => `${rule} (${phrases.times(count)})`).join(', ')}`,
      ];
    }),
    ...not_checked.map(({ what, name, count }) => `    ${phrases.notCheckedThing(what, name, count)}`),
  ];
  return lines.length === 0 ? '' : [paint(phrases.notChecked, 'strong'), ...lines].join('\n');
}

function verdict({ verdict: result, counts, records, files }: Checked, phrases: Phrases, paint: Paint): string {
  const numbers = [phrases.errors(counts.error), phrases.warnings(counts.warning), phrases.flags(counts.flag)].join(
    ', ',
  );
  const word = paint(
    phrases.verdict[result],
    result === 'valid' ? 'valid' : result === 'invalid' ? 'error' : 'warning',
  );
  const why = result === 'incomplete' ? ` ${phrases.whyIncomplete}` : '';
  return `${word}: ${numbers} (${phrases.within(records, files.length)}).${why}`;
}

/** For whoever has no colours. */
export const plain: Paint = (words) => words;
