import type { Finding } from '@daybook/types';
import type { CheckOptions } from '@daybook/validator';
import type { Book } from '../../src/words/book.ts';
import { checkRecords } from './check-records.ts';
import { ruleBooks } from './rule-books.ts';
import type { RuleCase } from './rule-case.ts';

/** One finding of a rule as a person reads it, with what a program can do about it. */
export interface SaidFinding
  extends Pick<Finding, 'value' | 'hidden_length' | 'fix' | 'basis' | 'record_id' | 'answer'> {
  /** The number of the record, from 0, and the pointer inside it. */
  readonly at: string;
  readonly en: string;
  readonly es: string;
}

/** All that one rule says of one example. */
export interface Said {
  readonly said: readonly SaidFinding[];
  /** Why the rule could not judge a record, and how many. */
  readonly skipped: readonly string[];
  /** How often the records were read: again only where the rule suspects something. */
  readonly readings: number;
  /** What the findings rest on: their places where one thing is changed, if they then are others. */
  readonly varied: Readonly<Record<string, readonly string[]>>;
}

/** An example with one thing changed at a time. */
export type Vary = (
  records: readonly object[],
  today: string,
) => Iterable<{ readonly change: string; readonly records: readonly object[] }>;

/** What one rule says of an example, in both languages and in the order of the places. */
export async function saidBy(one: RuleCase, rule: RuleToAsk, vary: Vary): Promise<Said> {
  const { findings: english, ...told } = await ask(one, rule, ruleBooks.en);
  const { findings: spanish } = await ask(one, rule, ruleBooks.es);
  const said = english.map((finding, no) => ({ ...plain(finding), es: spanish[no]?.message ?? '' }));
  const places = placesOf(english);
  const varied: Record<string, string[]> = {};
  for (const { change, records } of vary(one.records, one.today)) {
    const now = placesOf((await ask({ ...one, records }, rule, ruleBooks.en)).findings);
    if (now.join('\n') !== places.join('\n')) varied[change] = now;
  }
  return { said: said.sort((a, b) => (`${a.at} ${a.en}` < `${b.at} ${b.en}` ? -1 : 1)), ...told, varied };
}

async function ask({ records, today }: RuleCase, rule: RuleToAsk, book: Book) {
  let readings = 0;
  const onRead = () => void readings++;
  const { findings, skipped } = await checkRecords(records, { today, rules: [rule], book, onRead });
  return {
    findings: findings.filter((finding) => finding.rule === rule.id),
    skipped: skipped.map(({ reason, count }) => `${reason} ${count}`).sort(),
    readings,
  };
}

function plain({ message, row = 0, pointer, value, hidden_length, fix, basis, record_id, answer }: Finding) {
  const also = { value, hidden_length, fix, basis, record_id, answer };
  const given = Object.entries(also).filter(([, one]) => one !== undefined);
  return { at: `${row - 1} ${pointer}`, en: message, ...(Object.fromEntries(given) as Partial<SaidFinding>) };
}

function placesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ row = 0, pointer }) => `${row - 1} ${pointer}`).sort();
}

type RuleToAsk = NonNullable<CheckOptions['rules']>[number];
