import type { RawFinding } from '@daybook/types';
import type { Book } from './book.ts';
import { fill } from './fill.ts';

/** The message of a finding. @throws where the book has no such message: a fault of the program. */
export function messageOf({ rule, variant = 'default', values = {}, place }: RawFinding, book: Book): string {
  const messages = book.defects[rule]?.message;
  const template = messages !== undefined && Object.hasOwn(messages, variant) ? messages[variant] : undefined;
  if (template === undefined) throw new Error(`${rule} has no message "${variant}"`);
  const field = place.column === undefined ? values : { field: place.column, ...values };
  return fill(template, field, book.titles.codes);
}
