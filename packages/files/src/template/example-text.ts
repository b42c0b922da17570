import { joinList } from '../cells/join-list.ts';
import type { CodeTitles } from '../tables/code-titles.ts';
import type { Column } from '../tables/table.ts';

/** A value as it is typed into a cell of a template: codes by their titles. Nothing for yes or no, and for nothing. */
export function exampleText(value: unknown, { list }: Column, titles: CodeTitles): string | undefined {
  const titleOf = (code: unknown) => titles[list ?? '']?.[String(code)]?.[0] ?? String(code);
  if (Array.isArray(value)) return value.length === 0 ? undefined : joinList(value.map(titleOf));
  return value === undefined || typeof value === 'boolean' ? undefined : titleOf(value);
}
