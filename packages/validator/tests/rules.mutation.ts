import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { varied } from '../../../schemas/v1/tests/making/varied.ts';
import { rules } from '../src/rules.ts';
import { checkRecords } from './support/check-records.ts';
import { documentCases } from './support/document-cases.ts';
import { ruleBooks } from './support/rule-books.ts';
import type { RuleCase } from './support/rule-case.ts';
import { type Said, saidBy } from './support/said-by.ts';

/** A run of one rule over examples of the suite; it throws where the rule does not find, or say, what is expected. */
interface Example {
  readonly id: string;
  run(): Promise<void>;
}

/** The examples of each rule, its calm before every valid document, and the silence of each rule in the examples of all others, for the mutation tester. */
export function examples(suite: string, saidFolder: string): Example[] {
  const book = ruleBooks.en;
  const said: Readonly<Record<string, Partial<Said>>> = Object.assign(
    {},
    ...readdirSync(saidFolder).map((name) => JSON.parse(readFileSync(join(saidFolder, name), 'utf8'))),
  );
  const cases = rules.flatMap(({ id }) =>
    readdirSync(join(suite, 'rules', id)).map((name) => {
      const one = JSON.parse(readFileSync(join(suite, 'rules', id, name), 'utf8')) as RuleCase;
      return { rule: id, id: `${id}/${name}`, ...one };
    }),
  );
  const documents = documentCases(suite)
    .filter(({ where, expect }) => expect.length === 0 && !where.startsWith('codes/'))
    .map(({ record, document }) => ({ record, ...document }));
  return rules.flatMap((rule) => {
    const places = async ({ records, today }: RuleCase) => {
      const { findings } = await checkRecords(records, { today, rules: [rule], book });
      return findings
        .filter((finding) => finding.rule === rule.id)
        .map(({ row = 0, pointer }) => `${row - 1} ${pointer}`)
        .sort();
    };
    const own = cases.filter((one) => one.rule === rule.id);
    const asExpected = own.map(
      (one): Example => ({
        id: one.id,
        run: async () => deepEqual(plain(await saidBy(one, rule, varied)), { ...nothing, ...said[one.id] }),
      }),
    );
    const silent: Example = {
      id: `${rule.id}: silent elsewhere`,
      run: async () => {
        for (const one of cases) if (one.rule !== rule.id) equal((await places(one)).length, 0, one.id);
      },
    };
    const calm: Example = {
      id: `${rule.id}: no valid document stops it`,
      run: async () => void (await checkRecords(documents, { today: '2026-07-01', rules: [rule], book })),
    };
    return [...asExpected, calm, silent];
  });
}

const nothing: Said = { said: [], skipped: [], readings: 1, varied: {} };

/** What is said as it stands in a file. */
function plain(said: Said): Said {
  return JSON.parse(JSON.stringify(said));
}
