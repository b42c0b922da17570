import { closest } from '@daybook/files';
import type { RecordSchema } from './record-schema.ts';
import { remembered } from './remembered.ts';

const bySchema = new WeakMap<RecordSchema, (question: string) => string | undefined>();

/** The field that an unknown name was probably meant to be, among those that its object may have. */
export function meantField(schema: RecordSchema, container: number, name: string): string | undefined {
  let ask = bySchema.get(schema);
  if (ask === undefined) {
    ask = remembered((question) => {
      const [number = '', ...rest] = question.split(' ');
      return closest(rest.join(' '), namesIn(schema, Number(number)));
    });
    bySchema.set(schema, ask);
  }
  return ask(`${container} ${name}`);
}

function namesIn(schema: RecordSchema, container: number): string[] {
  const within = `${schema.fields[container]?.at ?? ''}/`;
  return schema.fields
    .filter(({ at }) => at.startsWith(within) && !at.slice(within.length).includes('/'))
    .map(({ at }) => at.slice(within.length));
}
