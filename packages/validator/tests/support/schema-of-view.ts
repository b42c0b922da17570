import { schemas } from '../../src/schema/generated/schemas.ts';
import type { RecordSchema } from '../../src/schema/record-schema.ts';
import { viewFlaws } from '../../src/schema/view-flaws.ts';

/** The compiled schema of a view, as if it were one of its own. */
export function schemaOfView(kind: string, view: string): RecordSchema {
  const compiled = schemas[kind as 'request'] as RecordSchema;
  const flaws: RecordSchema['flaws'] = (record) => {
    const found = compiled.flaws(record);
    const left = found === undefined ? [] : viewFlaws(compiled, view, record, found);
    return left.length === 0 ? undefined : left;
  };
  return { ...compiled, flaws };
}
