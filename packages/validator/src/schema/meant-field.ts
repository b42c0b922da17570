import { closest } from '@daybook/files';
import { hasField } from './has-field.ts';
import type { RecordSchema } from './record-schema.ts';
import { remembered } from './remembered.ts';

const bySchema = new WeakMap<RecordSchema, (question: string) => string | undefined>();

/** The field that an unknown name was probably meant to be, among those that its object may have. */
export function meantField(schema: RecordSchema, container: number, name: string, view = 'agency'): string | undefined {
  let ask = bySchema.get(schema);
  if (ask === undefined) {
    ask = remembered((question) => {
      const [of, number = '', ...rest] = question.split(' ');
      return closest(rest.join(' '), namesIn(schema, Number(number), of));
    });
    bySchema.set(schema, ask);
  }
  return ask(`${view} ${container} ${name}`);
}

function namesIn(schema: RecordSchema, container: number, view: string | undefined): string[] {
  const within = `${schema.fields[container]?.at ?? ''}/`;
  return schema.fields
    .filter(
      ({ at }, field) =>
        at.startsWith(within) && !at.slice(within.length).includes('/') && hasField(schema, view, field),
    )
    .map(({ at }) => at.slice(within.length));
}
