import type { Field } from '../src/schema/field.ts';
import { fieldsOf } from '../src/schema/fields-of.ts';
import type { TitledField } from './field-table.ts';

/** The fields of a record as the text that `fieldsOf` reads: one line a field but the record itself, indented by its depth. */
export function fieldLines(titled: readonly TitledField[], own: number, views: readonly string[]): string {
  const fields = titled.map(
    ({ title: _, title_es: __, ...field }): Field =>
      // The field that names the view says all names that it may have.
      field.at === '/view' && field.values !== undefined ? { ...field, values: [...field.values, ...views] } : field,
  );
  const lines = fields.slice(1).map(({ at, is, list, open, values, least = '', most = '', example }, index) => {
    // What only a view has stands behind all others, with its whole path.
    const steps = index + 1 < own ? at.split('/') : ['', at.slice(1)];
    const words = [
      `${' '.repeat(steps.length - 1)}${steps.at(-1)}`,
      is,
      list === undefined ? '' : `${list}${open ? '+' : ''}`,
      values === undefined ? '' : `=${values.join('|')}`,
      `${least}` === '' && `${most}` === '' ? '' : `${least}..${most}`,
      example === undefined ? '' : `"${example}`,
    ];
    return words.filter((word) => word !== '').join(' ');
  });
  const text = lines.join('\n');
  if (JSON.stringify(fieldsOf(text)) !== JSON.stringify(fields))
    throw new Error(`A field cannot be written as a line:\n${text}`);
  return `\`\n${text.replace(/[\\`$]/g, '\\$&')}\``;
}
