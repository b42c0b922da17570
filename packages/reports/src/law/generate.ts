import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const schemas = join(import.meta.dirname, '../../../../schemas');

const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const namesIn = (folder: string) =>
  readdirSync(join(schemas, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .sort();

/** A list of JSON files as imports that a bundler and Node both follow. */
function list(folder: string, exported: string, type: string, comment: string): string {
  const names = namesIn(folder);
  return `// Generated from schemas/${folder}/*.json by \`npm run generate\`. Do not edit.
${names.map((name) => `import ${camel(name)} from '@daybook/schemas/${folder}/${name}.json' with { type: 'json' };`).join('\n')}
import type { ${type} } from '@daybook/types';

/** ${comment} */
export const ${exported} = [
${names.map((name) => `  ${camel(name)},`).join('\n')}
] as unknown as readonly ${type}[];
`;
}

/** The fingerprint of each shipped law file: a report names those that it used. */
function fingerprints(): string {
  const lines = namesIn('law').map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(schemas, 'law', `${name}.json`)))
      .digest('hex');
    return `  ${/^\w+$/.test(name) ? name : `'${name}'`}: '${hash}',`;
  });
  return `// Generated from schemas/law/*.json by \`npm run generate\`. Do not edit.

/** The SHA-256 of each shipped law file, by its id. */
export const shippedLawFiles: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}

/** The law files and the reporting laws that Daybook ships. */
export async function generate(): Promise<Map<string, string>> {
  const law =
    'The legal profiles that Daybook ships. A profile of the given files stands beside them, or replaces one by its id.';
  const regimes = 'The reporting laws that Daybook ships.';
  return new Map([
    ['generated/shipped-law.ts', list('law', 'shippedLaw', 'LegalProfile', law)],
    ['generated/shipped-law-files.ts', fingerprints()],
    ['generated/shipped-regimes.ts', list('regimes', 'shippedRegimes', 'Regime', regimes)],
  ]);
}
