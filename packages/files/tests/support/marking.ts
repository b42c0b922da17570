import { type Annotation, annotateWorkbook, type Mark } from '../../src/index.ts';
import { partText } from '../../src/workbook/part-text.ts';
import { replaceParts } from '../../src/workbook/replace-parts.ts';
import { zipDirectory } from '../../src/workbook/zip-directory.ts';

export const annotation = (marks: readonly Mark[], lang: 'en' | 'es' = 'en'): Annotation => ({
  lang,
  marks,
  summary: ['3 errors', 'Red: put right'],
  headings: ['Kind', 'Sheet', 'Cell', 'Heading', 'What', 'How', 'Rule'],
  more: (count) => `${count} more here`,
  withoutNote: (sheet, count) => `${sheet}: ${count} without a note`,
});
export const mark = (more: Partial<Mark>): Mark => ({
  severity: 'error',
  word: 'Error',
  sheet: 'Requests',
  heading: 'ask',
  message: '"x" & <y> is no code.',
  fix: 'Choose one.',
  rule: 'unknown-code',
  ...more,
});
export const marks = [
  mark({ cell: 'E2', row: 2 }),
  mark({ cell: 'E3', row: 3, severity: 'warning', word: 'Warning' }),
  mark({ cell: 'A4', row: 4, severity: 'flag', word: 'Flag', message: '=HYPERLINK("x") _x000D_' }),
  mark({ row: 5, message: 'The whole row' }),
  mark({ message: 'The whole sheet' }),
  { severity: 'error', word: 'Error', message: 'The whole file', fix: 'Ask.', rule: 'no-records' } as const,
];
export const put = (bytes: Uint8Array, all: readonly Mark[] = marks) =>
  annotateWorkbook('log.xlsx', bytes, annotation(all));

/** Every part of a workbook as text, in the order of the file. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = zipDirectory(bytes, 1000);
  if (typeof parts === 'string') throw new Error(parts);
  const texts = await Promise.all(
    parts.map(async ({ name }) => [name, (await partText(bytes, parts, name)) ?? ''] as const),
  );
  return new Map(texts);
}
export const part = async (bytes: Uint8Array, name: string) => (await partsOf(bytes)).get(name) ?? '';
export const changed = async (bytes: Uint8Array, contents: Readonly<Record<string, string>>) =>
  (await replaceParts(
    bytes,
    new Map(Object.entries(contents).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    1000,
  )) as Uint8Array;
