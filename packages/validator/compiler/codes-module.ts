import { codeFunction } from './emitter.ts';
import type { SchemaNode } from './schema-set.ts';

/** The functions that know the codes of the closed lists. By length first: a code of another length is never compared. */
export function codesModule(lists: ReadonlyMap<string, SchemaNode>): string {
  const functions = [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([list, { enum: codes = [] }]) => {
      const all = lists.get(list.replace(/-public$/, ''))?.enum ?? [];
      if (list.endsWith('-public') && all.length > 0)
        return publicFunction(
          list,
          all.filter((code) => !codes.includes(code)),
        );
      const lengths = [...new Set(codes.map((code) => String(code).length))].sort((a, b) => a - b);
      const cases = lengths.map((length) => {
        const same = codes.filter((code) => String(code).length === length);
        return `case ${length}: return ${same.map((code) => `v === ${JSON.stringify(code)}`).join(' || ')};`;
      });
      return `export function ${codeFunction(list)}(v) { switch (v.length) { ${cases.join('\n')} default: return false; } }`;
    });
  return functions.join('\n');
}

/** The codes of a public list are those of the full one without the few that tell of a person. */
function publicFunction(list: string, telling: readonly unknown[]): string {
  const named = telling.map((code) => `v !== ${JSON.stringify(code)}`).join(' && ');
  return `export function ${codeFunction(list)}(v) { return ${codeFunction(list.replace(/-public$/, ''))}(v) && ${named}; }`;
}
