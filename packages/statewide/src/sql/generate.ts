import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The queries as a module, so that they are found in every bundle and in a browser. */
export function generate(): Map<string, string> {
  const names = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  const lines = names.map((name) => {
    const sql = readFileSync(join(import.meta.dirname, name), 'utf8').trim();
    return `  ${JSON.stringify(name.slice(0, -'.sql'.length))}: ${JSON.stringify(sql)},\n`;
  });
  const text = `// Generated from packages/statewide/src/sql/*.sql by \`npm run generate\`. Do not edit.

/** Every query over the dataset, by the name of its file. Portable: it runs on any engine that has the tables. */
export const queries = {
${lines.join('')}} as const;
`;
  return new Map([['generated/queries.ts', text]]);
}
