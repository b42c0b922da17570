import { Emitter } from './emitter.ts';
import { fieldLines } from './field-lines.ts';
import type { TitledField } from './field-table.ts';
import { objectCode } from './object-code.ts';
import type { SchemaNode, SchemaSet } from './schema-set.ts';
import type { ValueChecks } from './value-checks.ts';

/** The compiled checks of one record's schema. */
export interface RecordModule {
  readonly code: string;
  readonly fields: readonly TitledField[];
}

/** Compiles one record's schema into the code of its checks, the list of its fields and their titles. */
export function recordModule(schemas: SchemaSet, values: ValueChecks, schema: SchemaNode): RecordModule {
  const emitter = new Emitter(schemas, values);
  const main = objectCode(emitter, { node: schema, base: String(schema.$id) }, { at: '', indices: [] });
  const { fields, conditions } = emitter.fields;
  const functions = emitter.functions.join('\n');
  const used = (names: Iterable<string>) =>
    [...names].filter((name) => new RegExp(`\\b${name}\\b`).test(functions)).join(', ');
  const code = `import { ${used(REPORTS)} } from '../flaw-report.ts';
import { isLonger } from '../forms/is-longer.ts';
import { recordSchema } from '../record-schema.ts';
import { ${used(values.names())} } from './values.ts';
${functions}
export const schema = recordSchema(${main}, ${fieldLines(fields)}, ${JSON.stringify(conditions)});`;
  return { code, fields: titled(fields) };
}

const REPORTS = ['flaw', 'flawBecause', 'isPart', 'listLength', 'missing', 'noRepeats', 'unknownKey'];

/** Elements of a list without a title of their own go by the list's. */
function titled(fields: readonly TitledField[]): TitledField[] {
  const byPointer = new Map(fields.map((field) => [field.at, field]));
  return fields.map((field) => {
    let { title, title_es, at } = field;
    while (title === '' && at !== '') {
      at = at.slice(0, at.lastIndexOf('/'));
      ({ title = '', title_es = '' } = byPointer.get(at) ?? {});
    }
    return { ...field, title, title_es };
  });
}
