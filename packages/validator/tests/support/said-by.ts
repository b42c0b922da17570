import type { Finding } from '@daybook/types';
import type { CheckOptions } from '@daybook/validator';
import type { Book } from '../../src/words/book.ts';
import { checkRecords } from './check-records.ts';
import { ruleBooks } from './rule-books.ts';
import type { RuleCase } from './rule-case.ts';
import { thinned } from './thinned.ts';

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
  /** What the findings rest on: the places of the findings where one part of the records is left out, where they differ. */
  readonly without: Readonly<Record<string, readonly string[]>>;
}

/** What one rule says of an example, in both languages and in the order of the places. */
export async function saidBy(one: RuleCase, rule: RuleToAsk): Promise<Said> {
  const { findings: english, skipped } = await ask(one, rule, ruleBooks.en);
  const { findings: spanish } = await ask(one, rule, ruleBooks.es);
  const said = english.map((finding, no) => ({ ...plain(finding), es: spanish[no]?.message ?? '' }));
  const places = placesOf(english);
  const without: Record<string, string[]> = {};
  for (const variant of thinned(one.records)) {
    const told = await ask({ ...one, records: variant.records }, rule, ruleBooks.en);
    // What a schema forbids to leave out says nothing of the rule.
    if (told.isInvalid) continue;
    const now = placesOf(told.findings);
    if (now.join('\n') !== places.join('\n')) without[variant.without] = now;
  }
  return { said: said.sort((a, b) => (`${a.at} ${a.en}` < `${b.at} ${b.en}` ? -1 : 1)), skipped, without };
}

async function ask({ records, today }: RuleCase, rule: RuleToAsk, book: Book) {
  const { findings, skipped } = await checkRecords(records, { today, rules: [rule], book });
  const own = findings.filter((finding) => finding.rule === rule.id);
  return {
    findings: own,
    isInvalid: own.length < findings.length,
    skipped: skipped.map(({ reason, count }) => `${reason} ${count}`).sort(),
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
