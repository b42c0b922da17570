import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { varied } from '../../../../schemas/v1/tests/making/varied.ts';
import { rules } from '../../src/rules.ts';
import { jsonOf, namesIn } from '../support/case-files.ts';
import type { RuleCase } from '../support/rule-case.ts';
import { type Said, saidBy } from '../support/said-by.ts';

const sources = join(import.meta.dirname, '../../src/rules');
const comment = 'Generated from the examples of the rules by `npm run generate`. Do not edit.';

/** What each rule says of its examples, a file for each subject: whoever changes a rule sees what else changes. */
export async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const subjects = readdirSync(sources, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'generated',
  );
  for (const { name: subject } of subjects) {
    const parts = [`  "$comment": ${JSON.stringify(comment)}`];
    for (const file of readdirSync(join(sources, subject)).sort()) {
      const rule = rules.find(({ id }) => `${id}.ts` === file);
      if (rule === undefined) continue;
      for (const example of namesIn('rules', rule.id).filter((name) => name.endsWith('.json'))) {
        const lines = linesOf(await saidBy(jsonOf<RuleCase>('rules', rule.id, example), rule, varied));
        if (lines.length > 0) parts.push(`  "${rule.id}/${example}": {\n${lines.join(',\n')}\n  }`);
      }
    }
    files.set(`generated/${subject}.json`, `{\n${parts.join(',\n')}\n}\n`);
  }
  return files;
}

/** A line for each finding and for each part that the findings rest on; none where there is nothing to say. */
function linesOf({ said, skipped, readings, varied }: Said): string[] {
  const findings = said.map((one) => `      ${JSON.stringify(one)}`);
  const parts = Object.entries(varied).map(
    ([part, places]) => `      ${JSON.stringify(part)}: ${JSON.stringify(places)}`,
  );
  return [
    ...(findings.length > 0 ? [`    "said": [\n${findings.join(',\n')}\n    ]`] : []),
    ...(skipped.length > 0 ? [`    "skipped": ${JSON.stringify(skipped)}`] : []),
    ...(readings > 1 ? [`    "readings": ${readings}`] : []),
    ...(parts.length > 0 ? [`    "varied": {\n${parts.join(',\n')}\n    }`] : []),
  ];
}
