import { codeFunction } from './emitter.ts';
import type { SchemaNode } from './schema-set.ts';

/** The functions that know the codes of the closed lists. By length first: a code of another length is never compared. */
export function codesModule(lists: ReadonlyMap<string, SchemaNode>): string {
  const functions = [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([list, { enum: codes = [] }]) => {
      const lengths = [...new Set(codes.map((code) => String(code).length))].sort((a, b) => a - b);
      const cases = lengths.map((length) => {
        const same = codes.filter((code) => String(code).length === length);
        return `case ${length}: return ${same.map((code) => `v === ${JSON.stringify(code)}`).join(' || ')};`;
      });
      return `export function ${codeFunction(list)}(v) { switch (v.length) { ${cases.join('\n')} default: return false; } }`;
    });
  return functions.join('\n');
}
