import type { Case } from './case.ts';

/** The text of a file of generated cases, one case a line. */
export function caseFile(record: string, cases: readonly Case[]): string {
  const $comment = `Generated from schemas/v1/${record}.schema.json by \`npm run generate\`. Do not edit.`;
  const head = JSON.stringify({ $comment, record }).slice(0, -1);
  return `${head},"cases":[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}
