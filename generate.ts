import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Every generator, in the order of the arrows: each may read what those above it wrote. */
export const generators: readonly string[] = [
  'schemas/codelists/generate.ts',
  'schemas/v1/generate.ts',
  'schemas/v1/views/generate.ts',
  'schemas/v1/tests/fields/generate.ts',
  'schemas/v1/tests/conditions/generate.ts',
  'schemas/v1/tests/codes/generate.ts',
  'packages/types/generate.ts',
  'packages/reports/src/law/generate.ts',
  'packages/validator/src/schema/generate.ts',
  'packages/validator/src/rules/generate.ts',
  'packages/publisher/src/redact/generate.ts',
  'packages/statewide/src/sql/generate.ts',
  'schemas/v1/tests/publications/generate.ts',
  'packages/validator/tests/said/generate.ts',
  'apps/reporting/src/style/generate.ts',
  'docs/generate.ts',
  'docs/reference/generate.ts',
];

const root = dirname(fileURLToPath(import.meta.url));

/** What a generator would write: path from the repository's root → text. Writes nothing. */
export async function generatedBy(generator: string): Promise<Map<string, string>> {
  const { generate } = await import(pathToFileURL(join(root, generator)).href);
  const texts: Map<string, string> = await generate();
  return new Map([...texts].map(([path, text]) => [join(dirname(generator), path).replaceAll('\\', '/'), text]));
}

async function writeAll(): Promise<void> {
  for (const generator of generators) {
    const texts = await generatedBy(generator);
    let changed = 0;
    for (const [path, text] of texts) {
      const file = join(root, path);
      if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      changed++;
    }
    console.log(`${generator}: ${changed} of ${texts.size} files changed`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeAll();
