import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../schemas/law');

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The list of the law files that Daybook ships, as imports that a bundler and Node both follow. */
export async function generate(): Promise<Map<string, string>> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .sort();
  const text = `// Generated from schemas/law/*.json by \`npm run generate\`. Do not edit.
${names.map((name) => `import ${camel(name)} from '@daybook/schemas/law/${name}.json' with { type: 'json' };`).join('\n')}
import type { LegalProfile } from '@daybook/types';

/** The legal profiles that Daybook ships. Profiles of the given files stand beside them, or replace them by their id. */
export const shippedLaw = [
${names.map((name) => `  ${camel(name)},`).join('\n')}
] as unknown as readonly LegalProfile[];
`;
  return new Map([['generated/shipped-law.ts', text]]);
}
