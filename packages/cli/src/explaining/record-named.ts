import type { Lang } from '@daybook/types';
import type { Meaning } from './meaning.ts';
import { schemas } from './schemas.ts';

/** A kind of record, with its fields of the first level. */
export function recordNamed(name: string, lang: Lang): Meaning[] {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined) return [];
  const [title, description] =
    lang === 'es' ? [schema.title_es, schema.description_es] : [schema.title, schema.description];
  const fields = Object.entries(schema.properties ?? {}).filter(([field]) => !/^\$|_missing$/.test(field));
  const width = Math.max(...fields.map(([field]) => field.length));
  const lines = fields.map(
    ([field, property]) => `  ${field.padEnd(width)}  ${lang === 'es' ? property.title_es : property.title}`,
  );
  const kind = lang === 'es' ? 'registro' : 'record';
  return [{ kind: 'record', name, text: [title, `${name} · ${kind}`, '', description, '', ...lines].join('\n') }];
}

export function recordNames(): string[] {
  return Object.keys(schemas);
}
