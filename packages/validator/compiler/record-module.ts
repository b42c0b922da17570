import { Emitter } from './emitter.ts';
import { fieldLines } from './field-lines.ts';
import type { TitledField } from './field-table.ts';
import { objectCode } from './object-code.ts';
import type { SchemaNode, SchemaSet } from './schema-set.ts';
import type { ValueChecks } from './value-checks.ts';
import { type ViewSchema, viewTables } from './view-tables.ts';

/** The compiled checks of one record's schema. */
export interface RecordModule {
  readonly code: string;
  readonly fields: readonly TitledField[];
}

/** Compiles one record's schema into the code of its checks, the list of its fields and their titles. */
export function recordModule(
  schemas: SchemaSet,
  values: ValueChecks,
  schema: SchemaNode,
  viewSchemas: readonly ViewSchema[] = [],
): RecordModule {
  const emitter = new Emitter(schemas, values);
  const full = { node: schema, base: String(schema.$id) };
  const main = objectCode(emitter, full, { at: '', indices: [] });
  const own = emitter.fields.fields.length;
  const views = viewTables(emitter, full, viewSchemas);
  const { fields, conditions } = emitter.fields;
  const functions = [...emitter.functions, views.form].join('\n');
  const used = (names: Iterable<string>) =>
    [...names].filter((name) => new RegExp(`\\b${name}\\b`).test(functions)).join(', ');
  const codes = used(values.codeNames());
  const args = [
    main,
    fieldLines(
      fields,
      own,
      viewSchemas.map(([name]) => name),
    ),
    JSON.stringify(conditions),
  ];
  if (viewSchemas.length > 0)
    args.push(`{ own: ${own}, tables: ${JSON.stringify(views.tables)}, forms: ${JSON.stringify(views.forms)}, form }`);
  const code = `import { ${used(REPORTS)} } from '../flaw-report.ts';
import { isLonger } from '../forms/is-longer.ts';
import { recordSchema } from '../record-schema.ts';
import { ${used(values.names())} } from './values.ts';
${codes === '' ? '' : `import { ${codes} } from './codes.ts';\n`}${functions}
export const schema = recordSchema(${args.join(', ')});`;
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
