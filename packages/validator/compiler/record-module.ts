import { codeFunction, Emitter } from './emitter.ts';
import type { TitledField } from './field-table.ts';
import { objectCode } from './object-code.ts';
import type { SchemaNode, SchemaSet } from './schema-set.ts';

/** The compiled checks of one record's schema. */
export interface RecordModule {
  readonly code: string;
  readonly fields: readonly TitledField[];
  readonly lists: ReadonlyMap<string, SchemaNode>;
}

/** Compiles one record's schema into the code of its checks, the list of its fields and their titles. */
export function recordModule(schemas: SchemaSet, schema: SchemaNode): RecordModule {
  const emitter = new Emitter(schemas);
  const main = objectCode(emitter, { node: schema, base: String(schema.$id) }, { at: '', indices: [] });
  const { fields, conditions } = emitter.fields;
  const functions = emitter.functions.join('\n');
  const tools = ['isDate', 'isInstant', 'isLonger', 'isShorter', 'isWebAddress', 'repeatedIn'].filter((name) =>
    functions.includes(`${name}(`),
  );
  const imports = tools.map(
    (name) =>
      `import { ${name} } from '../forms/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts';`,
  );
  const lists = [...emitter.lists.keys()].map(codeFunction).sort();
  if (lists.length > 0) imports.push(`import { ${lists.join(', ')} } from './codes.ts';`);
  const code = `${imports.join('\n')}
let found;
function flaw(what, field, ...at) { (found ??= []).push({ what, field, at }); }
function flawBecause(what, field, because, ...at) { (found ??= []).push({ what, field, at, because }); }
function unknownKey(field, name, ...at) { (found ??= []).push({ what: 'unknown', field, at, name }); }
${emitter.patterns()}
${functions}
export const schema = {
  flaws(record) { found = undefined; ${main}(record); return found; },
  fields: ${JSON.stringify(fields.map(({ title: _, title_es: __, ...field }) => field))},
  conditions: ${JSON.stringify(conditions)},
};`;
  return { code, fields: titled(fields), lists: emitter.lists };
}

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
