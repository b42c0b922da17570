import { type Answer, codelists } from '@daybook/types';

/** Answers that leave the question open: nobody knows yet. */
const open: ReadonlySet<unknown> = new Set(
  codelists['answer-code'].codes.filter(({ group }) => group === 'open').map(({ code }) => code),
);

/**
 * What a record answers to a flag of this rule at this place; nothing where the question is open. An answer without a
 * target is for every flag of its rule in the record, one with a target for what lies there or below. The last one holds.
 */
export function answerTo(
  rule: string,
  pointer: string,
  { answers }: Readonly<Record<string, unknown>>,
): Answer | undefined {
  if (!Array.isArray(answers)) return undefined;
  const last = answers.findLast(
    (answer: { rule?: unknown; target?: unknown } | null) =>
      answer?.rule === rule && (answer.target === undefined || `${pointer}/`.startsWith(`${answer.target}/`)),
  );
  if (last === undefined || open.has(last.explanation)) return undefined;
  const { explanation, body, answered_on } = last;
  return { explanation, body, answered_on };
}
