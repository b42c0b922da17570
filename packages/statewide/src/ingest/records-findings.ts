import { recountRules } from '@daybook/publisher';
import type { Words } from '@daybook/types';
import { type Checked, defects } from '@daybook/validator';
import type { DatasetFinding } from './dataset-finding.ts';
import { findingWords } from './finding-words.ts';

/** What the check of the records means for the publication; nothing where no error was found. */
export function recordsFindings({
  causes,
}: Checked): Pick<DatasetFinding, 'finding' | 'consequence' | 'message' | 'found'>[] {
  const errors = causes.filter(({ severity, isAnswered }) => severity === 'error' && !isAnswered);
  const recounts = errors.filter(({ rule }) => recountRules.has(rule));
  const others = errors.filter(({ rule }) => !recountRules.has(rule));
  return [
    ...(others.length === 0 ? [] : [{ finding: 'records-not-valid' as const, causes: others }]),
    ...(recounts.length === 0 ? [] : [{ finding: 'report-differs-from-log' as const, causes: recounts }]),
  ].map(({ finding, causes: those }) => ({
    finding,
    consequence: 'set-aside',
    message: findingWords[finding]({ value: those.reduce((sum, { count }) => sum + count, 0) }),
    found: those.map(said),
  }));
}

/** A cause by the title of its rule, how often it is there, and the first place. */
function said({ rule, count, findings: [first] }: Checked['causes'][number]): Words {
  titles ??= new Map(defects().map(({ id, title }) => [id, title]));
  const title = titles.get(rule) ?? { en: rule, es: rule };
  const where = first === undefined ? '' : `${first.file}${first.row === undefined ? '' : `:${first.row}`}`;
  return { en: `${title.en} (${count}): ${where}`, es: `${title.es} (${count}): ${where}` };
}

let titles: Map<string, Words> | undefined;
