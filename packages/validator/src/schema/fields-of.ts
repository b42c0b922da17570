import type { Field, FieldKind } from './field.ts';

const LINE = /^( *)(\S*) (\S+)(?: ([a-z][\w-]*)(\+)?)?(?: =(\S*))?(?: (-?\d+)?\.\.(-?\d+)?)?(?: "(.*))?$/gm;

/**
 * Reads the list of a record's fields from its short form, in which the browser gets it: one line a field, indented by
 * its depth, such as `  revision integer 1..100000`.
 */
export function fieldsOf(text: string): Field[] {
  const path: string[] = [];
  const inside = [...text.matchAll(LINE)].map(
    ([, indent = '', name = '', is, list, open, values, least, most, example]): Field => {
      path.length = indent.length;
      path.push(name);
      return {
        at: path.join('/'),
        is: is as FieldKind,
        ...(list === undefined ? {} : { list }),
        ...(open === undefined ? {} : { open: true as const }),
        ...(values === undefined ? {} : { values: values.split('|') }),
        ...(least === undefined ? {} : { least: Number(least) }),
        ...(most === undefined ? {} : { most: Number(most) }),
        ...(example === undefined ? {} : { example }),
      };
    },
  );
  return [{ at: '', is: 'part' }, ...inside];
}
