import { printable } from '@daybook/files';
import { showDate } from '@daybook/reports/printing';
import type { DiffField } from '@daybook/types';
import { fieldFacts } from '@daybook/validator';
import type { PrintNames } from './print-names.ts';

/** A field that differs, by its titles, and what stood and stands there: "Asks 1 · Decision: Declined → Complied in full". */
export function fieldWords(kind: string, field: DiffField, names: PrintNames): string {
  const { words } = names;
  const was = side(kind, field.pointer, field.before, field.before_hidden, names);
  const is = side(kind, field.pointer, field.after, field.after_hidden, names);
  return `${fieldTitle(kind, field.pointer, names)}: ${was ?? words.nothing} → ${is ?? words.nothing}`;
}

/** The titles on the way to a field, with the numbers of list elements. */
export function fieldTitle(kind: string, pointer: string, { book }: PrintNames): string {
  const steps = pointer.split('/').slice(1);
  const titles: string[] = [];
  let at = '';
  for (const step of steps) {
    at += `/${step}`;
    if (/^\d+$/.test(step)) {
      titles.push(`${titles.pop() ?? ''} ${Number(step) + 1}`.trim());
      continue;
    }
    const facts = fieldFacts(kind, at);
    titles.push(facts === undefined ? printable(step) : (book.titles.fields[kind]?.[facts.number] ?? printable(step)));
  }
  return titles.join(' · ');
}

function side(
  kind: string,
  pointer: string,
  value: string | undefined,
  hidden: number | undefined,
  { book, codes, lang, words }: PrintNames,
): string | undefined {
  if (hidden !== undefined) return book.phrases.hiddenValue(hidden);
  if (value === undefined) return undefined;
  const { field } = fieldFacts(kind, pointer) ?? {};
  if (field?.is === 'boolean') return value === 'true' ? words.yes : words.no;
  if (field?.list !== undefined) return codes.title(field.list, value);
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(value) && (field?.is === 'date' || field?.is === 'id'))
    return showDate(value, lang);
  return printable(value);
}
