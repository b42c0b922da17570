import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faults } from '@daybook/files';
import { type CodelistName, codelists, type Lang } from '@daybook/types';
import { build, type Plugin } from 'esbuild';
import { withoutWords } from '../../compiler/without-words.ts';
import { wordsOf } from '../../compiler/words-of.ts';
import { rules } from '../rules.ts';
import { schemaFaults } from '../schema/faults/index.ts';
import { schemas } from '../schema/generated/schemas.ts';

const folder = import.meta.dirname;
const banner =
  '// Generated from rules/, schema/faults/ and the faults of @daybook/files by `npm run generate`. Do not edit.\n';

/** Takes the words out of every defect's file as it is bundled. */
const wordless: Plugin = {
  name: 'wordless',
  setup({ onLoad }) {
    // As they will stand when this has run, not as an earlier run left them.
    onLoad({ filter: /[\\/]rule-ids\.ts$/ }, () => ({ contents: ids(), loader: 'ts' }));
    onLoad({ filter: /[\\/]retired-codes\.ts$/ }, () => ({ contents: retiredCodes(), loader: 'ts' }));
    onLoad({ filter: /[\\/](rules|faults)[\\/].+\.ts$/ }, async ({ path }) => ({
      contents: withoutWords(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

async function checks(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { rules } from '../rules.ts'; export { schemaFaults } from '../schema/faults/index.ts'; export { traitsOf } from '../facts/traits-of.ts';`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    packages: 'external',
    absWorkingDir: join(folder, '../..'),
    plugins: [wordless],
  });
  const code = (outputFiles[0]?.text ?? '')
    .replace(/^\s*\/\/ .*\n/gm, '')
    .replace('var rules = Object', 'const rules: readonly CheckRule[] = Object')
    .replace('var schemaFaults = [', 'const schemaFaults: readonly CheckFault[] = [');
  const severities = faults.map(({ id, severity }) => `  { id: '${id}', severity: '${severity}' },\n`).join('');
  return `// @ts-nocheck
${banner}import type { DefectInfo } from '../../check/defect-info.ts';
import type { CheckFault } from '../../check/schema-check.ts';
import type { CheckRule } from '../rule.ts';
${code}
/** The weight of everything that the reader of files may find. */
export const readerFaults: readonly DefectInfo[] = [
${severities}];
`;
}

function words(lang: Lang): string {
  const all = wordsOf([...rules, ...schemaFaults, ...faults], lang);
  const rows = Object.entries(all).map(
    ([id, row]) => `  '${id}': ${JSON.stringify(row, null, 2).replaceAll('\n', '\n  ')},\n`,
  );
  return `${banner}import type { DefectWords } from '../../words/book.ts';

/** The words of every defect. */
export const defects: Readonly<Record<string, DefectWords>> = {
${rows.join('')}};
`;
}

/** Where codes stand that were replaced, by the kind of record. */
function retiredCodes(): string {
  const kinds = Object.entries(schemas).flatMap(([kind, { fields }]) => {
    const places = fields.flatMap(({ at, list }) => {
      const codes = list === undefined ? {} : retiredIn(list as CodelistName);
      return Object.keys(codes).length === 0 ? [] : [{ at, codes }];
    });
    return places.length === 0 ? [] : [[kind, places] as const];
  });
  return `${banner}import type { RecordKind } from '@daybook/types';
import type { RetiredField } from '../../facts/retired-places.ts';

/** The fields that hold codes which were replaced, and the code that each became; empty where it has no successor. */
export const retiredCodes: Readonly<Partial<Record<RecordKind, readonly RetiredField[]>>> = ${JSON.stringify(Object.fromEntries(kinds), null, 2)};
`;
}

function retiredIn(list: CodelistName): Record<string, string> {
  const retired = codelists[list].codes.filter(({ deprecated }) => deprecated !== undefined);
  return Object.fromEntries(retired.map(({ code, replaced_by }) => [code, replaced_by ?? '']));
}

function ids(): string {
  const all = rules.map(({ id }) => id).sort();
  return `${banner}
/** The ids of all rules: for what names a rule. */
export const ruleIds: readonly string[] = [
${all.map((id) => `  '${id}',\n`).join('')}];
`;
}

/** The checks without their words, and the words in each language: a browser loads the checks and one language. */
export async function generate(): Promise<Map<string, string>> {
  return new Map([
    ['generated/rule-ids.ts', ids()],
    ['generated/retired-codes.ts', retiredCodes()],
    ['generated/checks.ts', await checks()],
    ['generated/words-en.ts', words('en')],
    ['generated/words-es.ts', words('es')],
  ]);
}
